//! What the typesetter may see: the embedded fonts and templates (the shelf, shared) and one document's data and
//! pictures (the desk). There are no other files, no packages, no network and no clock.

use std::collections::HashMap;
use std::path::PathBuf;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

/// The font families that templates use; other embedded fonts are never read.
const FAMILIES: [&str; 2] = ["libertinus serif", "dejavu sans mono"];

/// Where a template finds its data.
const FILLING: &str = "data.json";

/// The pictures that a document can be given. The list is closed because the typesetter remembers every file name that
/// it has seen, for as long as the program runs, and has room for 65,535.
///
/// What has no ending is told by its content.
const ATTACHMENTS: [&str; 7] = [
    "emblem.svg",
    "logo",
    "map-1.svg",
    "map-2.svg",
    "map-3.svg",
    "qr.svg",
    "signature",
];

const TEMPLATES: [(&str, &str); 7] = [
    ("lib", include_str!("../../../templates/documents/lib.typ")),
    (
        "attempt",
        include_str!("../../../templates/documents/attempt.typ"),
    ),
    (
        "attendance_sheet",
        include_str!("../../../templates/documents/attendance_sheet.typ"),
    ),
    (
        "certificate",
        include_str!("../../../templates/documents/certificate.typ"),
    ),
    (
        "final_report",
        include_str!("../../../templates/documents/final_report.typ"),
    ),
    (
        "handbook",
        include_str!("../../../templates/documents/handbook.typ"),
    ),
    (
        "project_schedule",
        include_str!("../../../templates/documents/project_schedule.typ"),
    ),
];

/// What all documents share.
pub(super) struct Shelf {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: HashMap<FileId, Source>,
    templates: HashMap<&'static str, FileId>,
    attachments: HashMap<&'static str, FileId>,
    filling: Option<FileId>,
}

impl Shelf {
    pub(super) fn new() -> Self {
        let fonts: Vec<Font> = typst_assets::fonts()
            .flat_map(|file| Font::iter(Bytes::new(file)))
            .filter(|font| FAMILIES.contains(&font.info().family.to_lowercase().as_str()))
            .collect();
        let mut sources = HashMap::new();
        let mut templates = HashMap::new();
        for (name, text) in TEMPLATES {
            if let Some(id) = virtual_file(&format!("{name}.typ")) {
                templates.insert(name, id);
                sources.insert(id, Source::new(id, text.to_owned()));
            }
        }
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            templates,
            attachments: ATTACHMENTS
                .iter()
                .filter_map(|name| Some((*name, virtual_file(name)?)))
                .collect(),
            filling: virtual_file(FILLING),
        }
    }

    pub(super) fn template(&self, name: &str) -> Option<FileId> {
        self.templates.get(name).copied()
    }
}

fn virtual_file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One document being made.
pub(super) struct Desk<'a> {
    shelf: &'a Shelf,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(shelf: &'a Shelf, main: FileId, filling: Bytes) -> Self {
        let files = shelf.filling.map(|id| (id, filling)).into_iter().collect();
        Self { shelf, main, files }
    }

    /// Lays a picture on the desk; `None` when no template knows a picture of this name.
    pub(super) fn attach(&mut self, name: &str, bytes: Vec<u8>) -> Option<()> {
        let id = self.shelf.attachments.get(name)?;
        self.files.insert(*id, Bytes::new(bytes));
        Some(())
    }

    /// The typesetter's remarks as `file:line: message`.
    pub(super) fn explain(&self, remarks: &[SourceDiagnostic]) -> Vec<String> {
        remarks
            .iter()
            .map(|remark| format!("{}{}", self.place(remark), remark.message))
            .collect()
    }

    fn place(&self, remark: &SourceDiagnostic) -> String {
        let line = || {
            let id = remark.span.id()?;
            let start = self.range(remark.span)?.start;
            let line = self.source(id).ok()?.lines().byte_to_line(start)?;
            Some(format!("{}:{}: ", id.vpath().get_without_slash(), line + 1))
        };
        line().unwrap_or_default()
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shelf.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shelf.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.shelf.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shelf.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
}
