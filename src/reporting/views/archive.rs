//! The page that lists what is in the zip of an edition or project; it is read without a server.

use serde::Serialize;

use crate::kernel::page::Page;

/// A file of the zip.
#[derive(Clone, Debug, Serialize)]
pub struct ArchiveFile {
    /// Its path in the zip.
    pub href: String,
    /// Its name.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// Its SHA-256.
    pub sum: String,
}

/// The files of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct ArchiveFolder {
    /// The folder.
    pub id: String,
    /// Key of what they are.
    pub key: String,
    /// The files.
    pub files: Vec<ArchiveFile>,
}

/// Everything in the zip.
#[derive(Serialize)]
pub struct ArchivePage {
    /// The code of the edition or project.
    pub code: String,
    /// The project's title.
    pub project_title: String,
    /// The language of the page.
    pub lang: &'static str,
    /// When it was made.
    pub at: String,
    /// Who took it along.
    pub by: String,
    /// The file with the checksums.
    pub sums: &'static str,
    /// The files by kind.
    pub folders: Vec<ArchiveFolder>,
}

impl Page for ArchivePage {
    const TEMPLATE: &'static str = "reporting/archive";

    fn samples() -> Vec<Self> {
        let file = ArchiveFile {
            href: "certificates/RT-2026-0001.pdf".to_owned(),
            name: "RT-2026-0001.pdf".to_owned(),
            size: 60_000,
            sum: "a".repeat(64),
        };
        vec![Self {
            code: "KR-2026-03".to_owned(),
            project_title: "Równe traktowanie".to_owned(),
            lang: "pl",
            at: "2026-03-16T08:15:00.000000000+01:00".to_owned(),
            by: "Anna Nowak".to_owned(),
            sums: "SHA256SUMS",
            folders: vec![ArchiveFolder {
                id: "certificates".to_owned(),
                key: "reporting-archive-certificates".to_owned(),
                files: vec![file],
            }],
        }]
    }
}
