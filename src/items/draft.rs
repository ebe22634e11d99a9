//! Items as question files carry them: what was read, and what was refused and why. Nothing is stored here.

use kernel::text::Message;
use serde::Serialize;

use crate::{content::ItemContent, exact::Exact};

/// An item read from a file, or about to be written to one.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What its author calls it; the first words of the question where the file gives no name.
    pub name: String,
    /// The categories that it lies in, the outermost first.
    pub category: Vec<String>,
    /// Words that it can be found by. The number or name that another bank knows it by is one of them, after "id:".
    pub tags: Vec<String>,
    /// What it asks.
    pub content: ItemContent,
    /// What it is worth.
    pub marks: Exact,
    /// What each wrong try takes away, as a share of the marks, where a quiz allows several.
    pub penalty: Exact,
    /// The pictures that its texts name.
    pub pictures: Vec<Picture>,
    /// The line of the file that it begins on, from 1; `None` in files without lines.
    pub line: Option<usize>,
    /// What was changed or left out to hold it.
    pub warnings: Vec<Message>,
}

/// A picture in a text: `![what it shows](name)` names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its file name, without folders.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A question that cannot be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The line it begins on, from 1, where the file has lines.
    pub line: Option<usize>,
    /// Its name, or the first words of it; empty if it has none.
    pub name: String,
    /// Why.
    pub reason: Message,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// How it is written.
    pub format: Format,
    /// The encoding it is written in, where it is a text ("UTF-8", "windows-1250", "UTF-16LE").
    pub encoding: Option<&'static str>,
    /// The items that can be taken.
    pub items: Vec<Draft>,
    /// The questions that cannot.
    pub refused: Vec<Refused>,
}

/// The kinds of question file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Moodle's text format.
    Gift,
    /// Plain questions with answers A, B, C and a line `ANSWER:`.
    Aiken,
    /// A text with answers embedded in it, as Moodle's cloze questions are written.
    Cloze,
    /// Moodle's question bank.
    MoodleXml,
    /// 1EdTech's Question and Test Interoperability 2.1 and 2.2: an item, or a package.
    Qti2,
    /// The same, version 3.0.
    Qti3,
    /// Our own table, as CSV, XLSX or ODS.
    Table,
}

impl Format {
    /// Its name in addresses, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Gift => "gift",
            Self::Aiken => "aiken",
            Self::Cloze => "cloze",
            Self::MoodleXml => "moodle_xml",
            Self::Qti2 => "qti2",
            Self::Qti3 => "qti3",
            Self::Table => "table",
        }
    }
}
