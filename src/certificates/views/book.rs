//! The page of a project's register.

use serde::Serialize;

use super::samples;
use crate::kernel::{lists::Finder, page::Page};

/// A certificate in the register.
#[derive(Clone, Serialize)]
pub struct BookRow {
    /// Its id.
    pub certificate: String,
    /// Its number.
    pub number: String,
    /// Whose it is, as printed.
    pub person: String,
    /// The title of the course.
    pub course: String,
    /// The code of the edition.
    pub edition: String,
    /// Minutes attended, in words.
    pub hours: String,
    /// The day of issue.
    pub issued_on: String,
    /// The day on which its holder confirmed to have it.
    pub received_on: Option<String>,
    /// `valid`, `replaced` or `revoked`.
    pub state: &'static str,
    /// The shape of the state.
    pub badge: &'static str,
    /// The day since which it no longer holds.
    pub ended_on: Option<String>,
}

/// The register of a project.
#[derive(Serialize)]
pub struct BookPage {
    /// The code of the project.
    pub code: String,
    /// Its title.
    pub project: String,
    /// How many are valid.
    pub valid: usize,
    /// How many were received.
    pub received: usize,
    /// What is asked for, the newest first.
    pub rows: Vec<BookRow>,
    /// The same as a workbook and as a table.
    pub files: [String; 2],
    /// What is asked for.
    pub finder: Finder,
}

impl Page for BookPage {
    const TEMPLATE: &'static str = "certificates/book";
    fn samples() -> Vec<Self> {
        samples::books()
    }
}
