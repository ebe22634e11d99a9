//! Where course folders come from: a zip, a folder on this machine, or the program itself, which carries the courses of
//! its own `courses/` folder.

use std::{collections::BTreeMap, path::Path};

use rust_embed::RustEmbed;

use super::rules::{CourseFiles, MAX_ENTRIES, MAX_UNPACKED, Problem, Unpacked, belongs_in_folder, unpack};
use crate::kernel::text::Message;

/// Courses that come with the program.
#[derive(RustEmbed)]
#[folder = "courses/"]
struct Bundled;

/// The names of the courses that come with the program.
pub fn bundled_names() -> Vec<String> {
    let folder =
        |path: std::borrow::Cow<'static, str>| path.split_once('/').map(|(folder, _)| folder.to_owned());
    let mut names: Vec<String> = Bundled::iter().filter_map(folder).collect();
    names.sort();
    names.dedup();
    names
}

/// The files of a course that comes with the program; `None` if there is no such course.
pub fn bundled(name: &str) -> Option<CourseFiles> {
    let prefix = format!("{name}/");
    let files: BTreeMap<String, Vec<u8>> = Bundled::iter()
        .filter_map(|path| {
            let below = path
                .strip_prefix(&prefix)
                .filter(|below| belongs_in_folder(below))?;
            Some((below.to_owned(), Bundled::get(&path)?.data.into_owned()))
        })
        .collect();
    (!files.is_empty()).then_some(CourseFiles(files))
}

/// What somebody wants to import.
pub enum Source {
    /// A zip, as it was sent.
    Zip(Vec<u8>),
    /// The files of a folder of this name.
    Folder(String, CourseFiles),
}

impl Source {
    /// A course that comes with the program.
    pub fn bundled(name: &str) -> Option<Self> {
        bundled(name).map(|files| Source::Folder(name.to_owned(), files))
    }

    /// A folder or zip on this machine.
    ///
    /// # Errors
    /// What could not be read, or stands in the folder though it may not.
    pub fn on_this_machine(path: &Path) -> Result<Self, Vec<Problem>> {
        let whole = path
            .canonicalize()
            .map_err(|error| vec![unreadable("", &error)])?;
        if !whole.is_dir() {
            return std::fs::read(&whole)
                .map(Source::Zip)
                .map_err(|error| vec![unreadable("", &error)]);
        }
        let name = whole
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut walk = Walk::default();
        walk.folder(&whole, "");
        if walk.problems.is_empty() {
            Ok(Source::Folder(name, CourseFiles(walk.files)))
        } else {
            Err(walk.problems)
        }
    }

    /// The files with the name of their folder, where it is known.
    pub(super) fn files(self) -> Result<Unpacked, Vec<Problem>> {
        match self {
            Source::Zip(bytes) => unpack(&bytes),
            Source::Folder(name, files) => Ok(Unpacked {
                folder: Some(name),
                files,
            }),
        }
    }
}

/// The files of a folder on disk, within the limits of a zip.
#[derive(Default)]
struct Walk {
    files: BTreeMap<String, Vec<u8>>,
    bytes: u64,
    problems: Vec<Problem>,
}

impl Walk {
    fn folder(&mut self, folder: &Path, below: &str) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.problems.push(unreadable(below, &error)),
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if !belongs_in_folder(&name) {
                continue;
            }
            let path = if below.is_empty() {
                name
            } else {
                format!("{below}/{name}")
            };
            match entry.file_type() {
                Ok(kind) if kind.is_symlink() => self.problem(&path, Message::new("kernel-archive-link")),
                Ok(kind) if kind.is_dir() => self.folder(&entry.path(), &path),
                _ => self.file(&entry.path(), path),
            }
        }
    }

    fn file(&mut self, on_disk: &Path, path: String) {
        let size = std::fs::metadata(on_disk).map_or(0, |about| about.len());
        self.bytes = self.bytes.saturating_add(size);
        if self.files.len() >= MAX_ENTRIES {
            return self.problem(
                &path,
                Message::new("kernel-archive-too-many").with("limit", MAX_ENTRIES),
            );
        }
        if self.bytes > MAX_UNPACKED {
            let limit = MAX_UNPACKED / (1024 * 1024);
            return self.problem(
                &path,
                Message::new("kernel-archive-too-large").with("limit", limit),
            );
        }
        match std::fs::read(on_disk) {
            Ok(content) => drop(self.files.insert(path, content)),
            Err(error) => self.problems.push(unreadable(&path, &error)),
        }
    }

    fn problem(&mut self, path: &str, message: Message) {
        if self.problems.len() < 200 {
            self.problems.push(Problem::whole(path, message));
        }
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Problem {
    let message = Message::new("kernel-archive-disk").with("detail", error.to_string());
    Problem::whole(path, message)
}
