//! Zips that come in and go out. What a zip says about itself is not believed: entries are counted, sizes are measured while
//! unpacking, and a name that would leave the folder stops everything. What comes in is not written to the disk.

mod bundle;
mod names;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};

use zip::{
    CompressionMethod, DateTime, ZipArchive, ZipWriter,
    result::{ZipError, ZipResult},
    write::SimpleFileOptions,
};

pub use bundle::{Bundle, Bundled, SUMS};

use crate::text::Message;

/// How much a zip may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most entries.
    pub entries: usize,
    /// The most bytes that all files may take together, unpacked.
    pub unpacked: u64,
    /// How many times larger than its packed form a file may be, once it is larger than a megabyte: a page of spaces harms
    /// nobody.
    pub ratio: u64,
}

/// Files up to this size may be packed as tightly as they like.
const ANY_RATIO: u64 = 1024 * 1024;
const LONGEST_NAME: usize = 240;

/// Why a zip is not let in.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// The entry, by its name in the zip; empty when it is about the zip as a whole.
    pub name: String,
    /// What is wrong.
    pub message: Message,
}

/// Takes the files out of a zip, by their path in it. Only those whose name `belongs` are unpacked.
///
/// # Errors
/// Everything that is wrong with its names, else the first thing that is wrong with its content.
pub fn unpack(
    bytes: &[u8],
    limits: &Limits,
    belongs: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, Vec<u8>>, Vec<Trouble>> {
    let stop = |message: Message| vec![trouble("", message)];
    if count_entries(bytes) > limits.entries {
        return Err(stop(archive("too-many").with("limit", limits.entries)));
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| stop(archive("not-a-zip")))?;
    if zip.len() > limits.entries {
        return Err(stop(archive("too-many").with("limit", limits.entries)));
    }
    if zip.has_duplicate_names() || !matches!(zip.has_overlapping_entries(), Ok(false)) {
        return Err(stop(archive("contradicts")));
    }
    let mut files = BTreeMap::new();
    let mut left = limits.unpacked;
    for (place, name) in checked_names(&mut zip, belongs)? {
        let content =
            read_entry(&mut zip, place, left, limits).map_err(|message| vec![trouble(&name, message)])?;
        left = left.saturating_sub(content.len() as u64);
        if files.insert(name, content).is_some() {
            return Err(stop(archive("contradicts")));
        }
    }
    Ok(files)
}

/// Packs files by their paths. The same files in the same order always give the same bytes.
///
/// # Errors
/// A path that occurs twice, or more than a zip holds.
pub fn pack<'a>(files: impl IntoIterator<Item = (String, &'a [u8])>) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (path, content) in files {
        zip.start_file(path, options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn archive(key: &str) -> Message {
    Message::new(format!("kernel-archive-{key}"))
}

fn trouble(name: &str, message: Message) -> Trouble {
    Trouble {
        name: name.to_owned(),
        message,
    }
}

/// How often the mark of a directory entry occurs: a bound on the entries before the reader makes a list of them.
fn count_entries(bytes: &[u8]) -> usize {
    bytes.windows(4).filter(|window| window == b"PK\x01\x02").count()
}

/// The places and names of the files in a zip; every name that is not in order is told.
fn checked_names(
    zip: &mut ZipArchive<Cursor<&[u8]>>,
    belongs: impl Fn(&str) -> bool,
) -> Result<Vec<(usize, String)>, Vec<Trouble>> {
    let (mut kept, mut troubles) = (Vec::new(), Vec::new());
    let mut entries = Vec::new();
    for place in 0..zip.len() {
        match zip.by_index_raw(place) {
            Ok(entry) => entries.push((
                place,
                entry.name_raw().to_vec(),
                entry.is_dir(),
                entry.is_symlink(),
                entry.encrypted(),
            )),
            Err(_) => troubles.push(trouble("", archive("unreadable"))),
        }
    }
    let page = names::code_page(entries.iter().map(|(_, name, ..)| name.as_slice()));
    for (place, raw, is_folder, is_link, is_locked) in entries {
        let Some(name) = names::decode(&raw, page) else {
            troubles.push(trouble(&String::from_utf8_lossy(&raw), archive("name")));
            continue;
        };
        if !stays_inside(&name) {
            troubles.push(trouble(&name, archive("path")));
        } else if is_link {
            troubles.push(trouble(&name, archive("link")));
        } else if is_locked {
            troubles.push(trouble(&name, archive("encrypted")));
        } else if !is_folder && belongs(&name) {
            kept.push((place, name));
        }
    }
    if troubles.is_empty() {
        Ok(kept)
    } else {
        Err(troubles)
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
fn read_entry(
    zip: &mut ZipArchive<Cursor<&[u8]>>,
    place: usize,
    left: u64,
    limits: &Limits,
) -> Result<Vec<u8>, Message> {
    let entry = zip.by_index(place).map_err(|error| match error {
        ZipError::UnsupportedArchive(_) => archive("method"),
        _ => archive("unreadable"),
    })?;
    let allowed = ANY_RATIO.max(entry.compressed_size().saturating_mul(limits.ratio));
    let bound = allowed.min(left);
    let mut content = Vec::new();
    entry
        .take(bound.saturating_add(1))
        .read_to_end(&mut content)
        .map_err(|_| archive("unreadable"))?;
    if content.len() as u64 <= bound {
        Ok(content)
    } else if bound == left {
        Err(archive("too-large").with("limit", limits.unpacked / (1024 * 1024)))
    } else {
        Err(archive("ratio").with("limit", limits.ratio))
    }
}
