//! The Markdown of a course folder: one title, headings in order, links and pictures that lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::problem::{Problem, Problems, problem};
use crate::kernel::markdown::{self, Landmark, Place};

/// Where the links of pages may lead: the path of a file, and what to write in its place.
pub(super) type Targets = BTreeMap<String, String>;

/// A text being read.
struct Text<'t> {
    file: &'t str,
    text: &'t str,
    /// Where links and pictures may lead; `None` for a text that stands alone.
    targets: Option<&'t Targets>,
    problems: &'t mut Problems,
}

/// The text of a page without its title, its links and pictures led to where they will be.
pub(super) fn read_page(file: &str, text: &str, targets: &Targets, problems: &mut Problems) -> String {
    Text {
        file,
        text,
        targets: Some(targets),
        problems,
    }
    .read()
}

/// The text of a material as it is; since it is also made into documents, it stands alone.
pub(super) fn read_material_text(file: &str, text: &str, problems: &mut Problems) -> String {
    Text {
        file,
        text,
        targets: None,
        problems,
    }
    .read();
    text.to_owned()
}

/// What is wrong with a text that stands alone, such as a new version of a handbook.
pub fn check_text(file: &str, text: &str) -> Vec<Problem> {
    let mut problems = Problems::default();
    read_material_text(file, text, &mut problems);
    problems.into_list()
}

/// The files that a text refers to by a relative path.
pub(super) fn files_named(file: &str, text: &str) -> BTreeSet<String> {
    let path = |place: Place| match place.what {
        Landmark::Link { href } => resolve(file, &href),
        Landmark::Picture { src, .. } => resolve(file, &src),
        Landmark::Heading { .. } => None,
    };
    markdown::places(text).into_iter().filter_map(path).collect()
}

impl Text<'_> {
    fn read(&mut self) -> String {
        let places = markdown::places(self.text);
        let title_end = self.check_headings(&places);
        let body = self.text.get(title_end..).unwrap_or_default();
        if body.trim().is_empty() {
            self.problems.whole(self.file, problem("page-empty"));
        }
        let ids: BTreeSet<String> = markdown::outline(body)
            .into_iter()
            .map(|heading| heading.id)
            .collect();
        let mut led = String::new();
        let mut written = title_end;
        for place in places.iter().filter(|place| place.range.start >= title_end) {
            let Some((from, to)) = self.lead(place, &ids) else {
                continue;
            };
            let source = self.text.get(place.range.clone()).unwrap_or_default();
            let Some(at) = source.rfind(&from).map(|at| place.range.start + at) else {
                self.problems
                    .at(self.file, place.line, problem("link-form").with("target", from));
                continue;
            };
            led.push_str(self.text.get(written..at).unwrap_or_default());
            led.push_str(&to);
            written = at + from.len();
        }
        led.push_str(self.text.get(written..).unwrap_or_default());
        led.trim().to_owned() + "\n"
    }

    /// Checks that the text begins with its only title and that no level is skipped; gives the byte behind the title.
    fn check_headings(&mut self, places: &[Place]) -> usize {
        let headings: Vec<(&Place, u8)> = places
            .iter()
            .filter_map(|place| match place.what {
                Landmark::Heading { level } => Some((place, level)),
                _ => None,
            })
            .collect();
        let begins = |place: &Place| {
            self.text
                .get(..place.range.start)
                .is_some_and(|before| before.trim().is_empty())
        };
        let title = headings
            .first()
            .filter(|(place, level)| *level == 1 && begins(place));
        if title.is_none() {
            self.problems.at(self.file, 1, problem("title-missing"));
        }
        let mut above = 1;
        for (place, level) in headings.iter().skip(usize::from(title.is_some())) {
            if *level == 1 && title.is_some() {
                self.problems.at(self.file, place.line, problem("title-second"));
            } else if *level > above + 1 {
                let message = problem("heading-skipped")
                    .with("level", *level)
                    .with("above", above);
                self.problems.at(self.file, place.line, message);
            }
            above = *level;
        }
        title.map_or(0, |(place, _)| place.range.end)
    }

    /// What has to be written in the place of an address, if anything; an address that leads nowhere is a problem.
    fn lead(&mut self, place: &Place, ids: &BTreeSet<String>) -> Option<(String, String)> {
        let (address, key) = match &place.what {
            Landmark::Heading { .. } => return None,
            Landmark::Link { href } => (href, "link"),
            Landmark::Picture { src, alt } => {
                if alt.trim().is_empty() {
                    self.problems.at(self.file, place.line, problem("picture-words"));
                }
                (src, "picture")
            }
        };
        let outside = ["https://", "http://", "mailto:", "tel:"]
            .iter()
            .any(|scheme| address.starts_with(scheme));
        if outside && key == "link" {
            return None;
        }
        let message = match address.strip_prefix('#') {
            Some(words) if ids.contains(&markdown::heading_id(words)) => return None,
            Some(_) => problem("anchor"),
            None => match self.targets {
                None => problem(key).with("alone", "yes"),
                Some(targets) => {
                    let target = resolve(self.file, address).and_then(|path| targets.get(&path));
                    match target.filter(|target| target.starts_with("/pictures/") == (key == "picture")) {
                        Some(target) => return Some((address.clone(), target.clone())),
                        None => problem(key).with("alone", "no"),
                    }
                }
            },
        };
        self.problems
            .at(self.file, place.line, message.with("target", address.clone()));
        None
    }
}

/// The path in the folder to which a relative address leads from a file; `None` when it leaves the folder.
fn resolve(file: &str, address: &str) -> Option<String> {
    if address.is_empty() || address.starts_with('/') || address.contains([':', '\\', '?', '#']) {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "" => return None,
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}
