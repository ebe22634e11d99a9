//! A course folder as a zip. What a zip says about itself is not believed: entries are counted, sizes are measured while
//! unpacking, and a name that would leave the folder stops everything.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};

use zip::{
    CompressionMethod, DateTime, ZipArchive, ZipWriter,
    result::{ZipError, ZipResult},
    write::SimpleFileOptions,
};

use super::{
    folder::{CourseFiles, belongs_in_folder},
    problem::{Problem, Problems},
};
use crate::kernel::text::Message;

/// The most entries of a zip.
pub const MAX_ENTRIES: usize = 2_000;
/// The most bytes that all files may take together, unpacked.
pub const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// How many times larger than its packed form content may be, once it is larger than [`ANY_RATIO`].
pub const MAX_RATIO: u64 = 100;
/// Content up to this size may be packed as tightly as it likes: a page of spaces harms nobody.
const ANY_RATIO: u64 = 1024 * 1024;
const LONGEST_NAME: usize = 240;

/// What was in a zip.
#[derive(Debug, PartialEq)]
pub struct Unpacked {
    /// The name of the one folder that everything was in, if it was.
    pub folder: Option<String>,
    /// The files, by their path below that folder.
    pub files: CourseFiles,
}

/// Takes the files out of a zip, or says why not.
pub fn unpack(bytes: &[u8]) -> Result<Unpacked, Vec<Problem>> {
    let stop = |message: Message| vec![Problem::whole("", message)];
    if count_entries(bytes) > MAX_ENTRIES {
        return Err(stop(archive("too-many").with("limit", MAX_ENTRIES)));
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| stop(archive("not-a-zip")))?;
    if zip.len() > MAX_ENTRIES {
        return Err(stop(archive("too-many").with("limit", MAX_ENTRIES)));
    }
    if zip.has_duplicate_names() || !matches!(zip.has_overlapping_entries(), Ok(false)) {
        return Err(stop(archive("contradicts")));
    }
    let names = checked_names(&mut zip)?;
    let mut files = BTreeMap::new();
    let mut left = MAX_UNPACKED;
    for (place, name) in names {
        let content =
            read_entry(&mut zip, place, left).map_err(|message| vec![Problem::whole(&name, message)])?;
        left = left.saturating_sub(content.len() as u64);
        files.insert(name, content);
    }
    Ok(without_top_folder(files))
}

/// Packs files below a folder of this name. The same files always give the same bytes.
pub fn pack(folder: &str, files: &CourseFiles) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (path, content) in &files.0 {
        zip.start_file(format!("{folder}/{path}"), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn archive(key: &str) -> Message {
    Message::new(format!("catalogue-archive-{key}"))
}

/// How often the mark of a directory entry occurs: a bound on the entries before the reader makes a list of them.
fn count_entries(bytes: &[u8]) -> usize {
    bytes.windows(4).filter(|window| window == b"PK\x01\x02").count()
}

/// The places and names of the files in a zip; every name that is not in order is told.
fn checked_names(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Vec<(usize, String)>, Vec<Problem>> {
    let mut names = Vec::new();
    let mut problems = Problems::default();
    for place in 0..zip.len() {
        let Ok(entry) = zip.by_index_raw(place) else {
            problems.whole("", archive("unreadable"));
            continue;
        };
        let Ok(name) = std::str::from_utf8(entry.name_raw()) else {
            problems.whole(&String::from_utf8_lossy(entry.name_raw()), archive("name"));
            continue;
        };
        if !stays_inside(name) {
            problems.whole(name, archive("path"));
        } else if entry.is_symlink() {
            problems.whole(name, archive("link"));
        } else if entry.encrypted() {
            problems.whole(name, archive("encrypted"));
        } else if !entry.is_dir() && belongs_in_folder(name) {
            names.push((place, name.to_owned()));
        }
    }
    match problems.into_list() {
        problems if problems.is_empty() => Ok(names),
        problems => Err(problems),
    }
}

/// Whether a name leads to a place inside the folder, on every system.
fn stays_inside(name: &str) -> bool {
    let path = name.strip_suffix('/').unwrap_or(name);
    let odd = |letter: char| letter.is_control() || matches!(letter, '\\' | ':');
    !path.is_empty()
        && name.len() <= LONGEST_NAME
        && !path.chars().any(odd)
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// The content of an entry, as long as it stays within what is left and within the ratio.
fn read_entry(zip: &mut ZipArchive<Cursor<&[u8]>>, place: usize, left: u64) -> Result<Vec<u8>, Message> {
    let entry = zip.by_index(place).map_err(|error| match error {
        ZipError::UnsupportedArchive(_) => archive("method"),
        _ => archive("unreadable"),
    })?;
    let allowed = ANY_RATIO.max(entry.compressed_size().saturating_mul(MAX_RATIO));
    let bound = allowed.min(left);
    let mut content = Vec::new();
    entry
        .take(bound.saturating_add(1))
        .read_to_end(&mut content)
        .map_err(|_| archive("unreadable"))?;
    if content.len() as u64 <= bound {
        Ok(content)
    } else if bound == left {
        Err(archive("too-large").with("limit", MAX_UNPACKED / (1024 * 1024)))
    } else {
        Err(archive("ratio").with("limit", MAX_RATIO))
    }
}

/// Files that all lie in one folder, by their path below it.
fn without_top_folder(files: BTreeMap<String, Vec<u8>>) -> Unpacked {
    let top = files
        .keys()
        .next()
        .and_then(|path| path.split_once('/'))
        .map(|(top, _)| format!("{top}/"));
    let Some(top) = top.filter(|top| files.keys().all(|path| path.starts_with(top.as_str()))) else {
        return Unpacked {
            folder: None,
            files: CourseFiles(files),
        };
    };
    let below =
        |(path, content): (String, Vec<u8>)| (path.strip_prefix(&top).unwrap_or(&path).to_owned(), content);
    Unpacked {
        files: CourseFiles(files.into_iter().map(below).collect()),
        folder: Some(top.trim_end_matches('/').to_owned()),
    }
}
