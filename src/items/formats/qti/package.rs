//! Content packages: a zip with a manifest that names its items (1EdTech Content Packaging 1.2, as QTI 2.1 and 3.0 profile it).

use std::collections::{BTreeMap, BTreeSet};

use kernel::{
    archive::{self, Limits},
    languages::Language,
    text::Message,
};

use super::{
    item, message,
    names::{all_inside, in_version_2},
};
use crate::{
    draft::{Draft, Format, Reading, Refused},
    formats::xml::{self, Element},
};

/// What a package may hold: a bank of twenty thousand questions with pictures.
pub const LIMITS: Limits = Limits {
    entries: 40_000,
    unpacked: 256 * 1024 * 1024,
    ratio: 100,
};

const MANIFEST: &str = "imsmanifest.xml";

/// What the manifest says of an item.
#[derive(Default)]
struct Listed {
    path: String,
    category: Option<Vec<String>>,
    tags: Vec<String>,
}

/// Reads a package.
///
/// # Errors
/// Why nothing of it can be taken: no zip, beyond limits, a name that leads out of it, no manifest, a file that the manifest names
/// and the package has not.
pub fn read(bytes: &[u8], language: Language) -> Result<Reading, Message> {
    let files =
        archive::unpack(bytes, &LIMITS, |name| !name.starts_with("__MACOSX/")).map_err(|troubles| {
            let first = troubles.into_iter().next();
            first.map_or_else(
                || message("package-broken"),
                |trouble| match trouble.name.as_str() {
                    "" => trouble.message,
                    name => message("entry")
                        .with("name", name)
                        .with_message("problem", trouble.message),
                },
            )
        })?;
    let manifest = files
        .keys()
        .filter(|name| name.rsplit('/').next() == Some(MANIFEST));
    let Some(manifest) = manifest.min_by_key(|name| name.matches('/').count()) else {
        return Err(message("no-manifest"));
    };
    let folder = manifest
        .rsplit_once('/')
        .map_or("", |(folder, _)| folder)
        .to_owned();
    let read = |path: &str| {
        let bytes = files.get(path).map(Vec::as_slice).unwrap_or_default();
        xml::read(bytes).map_err(|wrong| {
            message("entry")
                .with("name", path)
                .with_message("problem", wrong.reason)
        })
    };
    let (manifest, _) = read(manifest)?;
    let mut listed = listed(&manifest, &folder, &files)?;
    from_tests(&manifest, &folder, &read, &mut listed);
    let mut reading = Reading {
        format: Format::Qti2,
        encoding: Some("UTF-8"),
        items: Vec::new(),
        refused: Vec::new(),
    };
    for one in listed {
        let (bytes, folder) = (files.get(&one.path), folder_of(&one.path));
        let read = xml::read(bytes.map(Vec::as_slice).unwrap_or_default());
        match read {
            Err(wrong) => reading.refused.push(Refused {
                line: wrong.line,
                name: one.path.clone(),
                reason: message("entry")
                    .with("name", one.path)
                    .with_message("problem", wrong.reason),
            }),
            Ok((root, _)) => {
                if root.name.starts_with("qti-") {
                    reading.format = Format::Qti3;
                }
                match item::read(&in_version_2(root), Some((&files, folder)), language) {
                    Ok(draft) => reading.items.push(in_category(draft, one)),
                    Err(refused) => reading.refused.push(refused),
                }
            }
        }
    }
    Ok(reading)
}

fn in_category(mut draft: Draft, listed: Listed) -> Draft {
    let by_folder = || {
        folder_of(&listed.path)
            .split('/')
            .filter(|part| !part.is_empty() && *part != "items")
            .map(str::to_owned)
            .collect()
    };
    draft.category = listed.category.unwrap_or_else(by_folder);
    draft.tags = listed.tags;
    draft.line = None;
    draft
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A path beside a folder of the package; `None` if it leads out of it or to another place.
pub(super) fn path(folder: &str, href: &str) -> Option<String> {
    if href.contains("://") || href.starts_with("data:") || href.is_empty() {
        return None;
    }
    let href = crate::formats::markup::decoded(href.split(['?', '#']).next().unwrap_or(href));
    let mut parts: Vec<&str> = if href.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').collect()
    };
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.retain(|part| !part.is_empty());
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty());
    Some(parts.join("/"))
}

/// The items that the manifest names; every file that it names has to be there.
fn listed(
    manifest: &Element,
    folder: &str,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<Vec<Listed>, Message> {
    let mut resources = Vec::new();
    all_inside(manifest, &|name| name == "resource", &mut resources);
    let mut listed: Vec<Listed> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut missing = BTreeSet::new();
    for resource in resources {
        let inside = resource
            .all("file")
            .chain([resource])
            .filter_map(|file| file.attribute("href"));
        for href in inside.filter(|href| !href.contains("://")) {
            match path(folder, href) {
                Some(path) if files.contains_key(&path) => {}
                _ => {
                    missing.insert(href.to_owned());
                }
            }
        }
        let kind = resource.attribute("type").unwrap_or_default();
        let href = resource.attribute("href").and_then(|href| path(folder, href));
        if let Some(path) = href.filter(|path| kind.starts_with("imsqti_item") && seen.insert(path.clone())) {
            let mut keywords = Vec::new();
            all_inside(resource, &|name| name == "keyword", &mut keywords);
            let words = |element: &&Element| element.text().trim().to_owned();
            listed.push(Listed {
                path,
                category: taxons(resource),
                tags: keywords
                    .iter()
                    .map(words)
                    .filter(|word| !word.is_empty())
                    .collect(),
            });
        }
    }
    if !missing.is_empty() {
        return Err(message("missing").with_list("names", missing));
    }
    if listed.is_empty() {
        return Err(message("no-items"));
    }
    Ok(listed)
}

/// The category that the metadata of a resource give (IEEE LOM 9, "classification": the entries of a path of taxons).
fn taxons(resource: &Element) -> Option<Vec<String>> {
    let mut paths = Vec::new();
    all_inside(
        resource,
        &|name| name.eq_ignore_ascii_case("taxonPath"),
        &mut paths,
    );
    let mut entries = Vec::new();
    all_inside(paths.first()?, &|name| name == "entry", &mut entries);
    let words = |entry: &&Element| entry.text().trim().to_owned();
    Some(
        entries
            .iter()
            .map(words)
            .filter(|word| !word.is_empty())
            .collect(),
    )
}

/// The sections of tests are categories of the items that they refer to, where nothing else says one.
fn from_tests(
    manifest: &Element,
    folder: &str,
    read: &dyn Fn(&str) -> Result<(Element, &'static str), Message>,
    listed: &mut [Listed],
) {
    let mut resources = Vec::new();
    all_inside(manifest, &|name| name == "resource", &mut resources);
    for resource in resources {
        let kind = resource.attribute("type").unwrap_or_default();
        let href = resource.attribute("href").and_then(|href| path(folder, href));
        let Some(href) = href.filter(|_| kind.starts_with("imsqti_test")) else {
            continue;
        };
        let Ok((test, _)) = read(&href) else { continue };
        let test = in_version_2(test);
        let mut found = BTreeMap::new();
        sections(&test, folder_of(&href), &mut Vec::new(), &mut found);
        for one in listed.iter_mut().filter(|one| one.category.is_none()) {
            one.category = found.get(&one.path).cloned();
        }
    }
}

fn sections(
    element: &Element,
    folder: &str,
    titles: &mut Vec<String>,
    found: &mut BTreeMap<String, Vec<String>>,
) {
    for child in element.elements() {
        match child.name.as_str() {
            "assessmentSection" => {
                let title = child.attribute("title").unwrap_or_default().trim().to_owned();
                let is_named = !title.is_empty();
                if is_named {
                    titles.push(title);
                }
                sections(child, folder, titles, found);
                if is_named {
                    titles.pop();
                }
            }
            "assessmentItemRef" => {
                if let Some(path) = child.attribute("href").and_then(|href| path(folder, href)) {
                    found.entry(path).or_insert_with(|| titles.clone());
                }
            }
            _ => sections(child, folder, titles, found),
        }
    }
}
