//! A course folder as a zip.

use std::collections::BTreeMap;

use zip::result::ZipResult;

use super::{
    folder::{CourseFiles, belongs_in_folder},
    problem::{Problem, Problems},
};
use crate::kernel::archive::{self, Limits};

/// The most entries of a zip.
pub const MAX_ENTRIES: usize = 2_000;
/// The most bytes that all files may take together, unpacked.
pub const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// How many times larger than its packed form content may be.
pub const MAX_RATIO: u64 = 100;

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
    let limits = Limits {
        entries: MAX_ENTRIES,
        unpacked: MAX_UNPACKED,
        ratio: MAX_RATIO,
    };
    let told = |troubles: Vec<archive::Trouble>| {
        let mut problems = Problems::default();
        for trouble in troubles {
            problems.whole(&trouble.name, trouble.message);
        }
        problems.into_list()
    };
    archive::unpack(bytes, &limits, belongs_in_folder)
        .map(without_top_folder)
        .map_err(told)
}

/// Packs files below a folder of this name. The same files always give the same bytes.
pub fn pack(folder: &str, files: &CourseFiles) -> ZipResult<Vec<u8>> {
    let named = files
        .0
        .iter()
        .map(|(path, content)| (format!("{folder}/{path}"), content.as_slice()));
    archive::pack(named)
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
