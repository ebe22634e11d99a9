//! Tables that come in. What a file is, is told by its content; its name only helps where the content leaves a choice.

mod archive;
mod delimited;
mod encoding;
mod gather;
mod repeats;
mod workbook;

use crate::text::Message;

use std::fmt;

pub use encoding::Encoding;

/// Rows under the headings.
const MAX_ROWS: usize = 20_000;
const MAX_COLUMNS: usize = 200;
/// Characters in one cell.
const MAX_CELL: usize = 10_000;
/// Characters in all cells together.
const MAX_CHARACTERS: usize = 32 * 1024 * 1024;
/// Bytes of a workbook once unpacked.
const MAX_UNPACKED: u64 = 96 * 1024 * 1024;

/// A table as it was found: trimmed text in every cell, blank rows left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The first row that holds anything. No two are alike but for blanks, and the last is not blank.
    pub headings: Vec<String>,
    /// The rows under it, each with its number in the spreadsheet (the first row is 1) and as many cells as there are
    /// headings. Days are written 2026-03-14, times 09:30.
    pub rows: Vec<(u32, Vec<String>)>,
    /// How the text was written.
    pub encoding: Encoding,
}

/// Why a file was refused. Rows and columns count from 1, as a spreadsheet shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetError {
    /// There is no cell with anything in it.
    Empty,
    /// Neither CSV nor XLSX nor ODS.
    NotATable,
    /// An old Excel workbook, or one locked with a password: to be saved as XLSX without one.
    OldOrLocked,
    /// A workbook that is damaged.
    Broken,
    /// Unpacked, or with all repetitions written out, the file is larger than any real list.
    TooLarge,
    /// More rows than allowed.
    TooManyRows {
        /// How many are allowed.
        limit: usize,
    },
    /// A cell beyond the last column allowed.
    TooManyColumns {
        /// How many are allowed.
        limit: usize,
    },
    /// A cell holds more than a list of people ever does.
    CellTooLong {
        /// Where it is.
        row: u32,
        /// Where it is.
        column: usize,
        /// How many characters are allowed.
        limit: usize,
    },
    /// Two columns have the same heading.
    SameHeading {
        /// The second of them.
        column: usize,
        /// What both say.
        heading: String,
    },
    /// A row has something to the right of the last heading: often a separator inside an unquoted text.
    BeyondHeadings {
        /// Where it is.
        row: u32,
        /// Where it is.
        column: usize,
    },
    /// The file says it is Unicode but is not.
    Undecodable,
}

impl SheetError {
    /// Why a file is no table, in words.
    pub fn message(&self) -> Message {
        let at = |key: &str, row: u32, column: usize| {
            Message::new(format!("kernel-sheet-{key}"))
                .with("row", row)
                .with("column", column as u64)
        };
        match self {
            SheetError::Empty => Message::new("kernel-sheet-empty"),
            SheetError::NotATable => Message::new("kernel-sheet-not-a-table"),
            SheetError::OldOrLocked => Message::new("kernel-sheet-old-or-locked"),
            SheetError::Broken => Message::new("kernel-sheet-broken"),
            SheetError::TooLarge => Message::new("kernel-sheet-too-large"),
            SheetError::TooManyRows { limit } | SheetError::TooManyColumns { limit } => {
                Message::new("kernel-sheet-too-many").with("limit", *limit as u64)
            }
            SheetError::CellTooLong { row, column, .. } => at("cell-too-long", *row, *column),
            SheetError::SameHeading { column, heading } => Message::new("kernel-sheet-same-heading")
                .with("column", *column as u64)
                .with("heading", heading.clone()),
            SheetError::BeyondHeadings { row, column } => at("beyond-headings", *row, *column),
            _ => Message::new("kernel-sheet-broken"),
        }
    }
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file holds no table"),
            Self::NotATable => f.write_str("the file is neither CSV nor XLSX nor ODS"),
            Self::OldOrLocked => f.write_str("the workbook is of an old kind or locked"),
            Self::Broken => f.write_str("the workbook is damaged"),
            Self::TooLarge => f.write_str("the file unpacks to more than is allowed"),
            Self::TooManyRows { limit } => write!(f, "more than {limit} rows"),
            Self::TooManyColumns { limit } => write!(f, "more than {limit} columns"),
            Self::CellTooLong { row, column, limit } => {
                write!(f, "row {row}, column {column}: more than {limit} characters")
            }
            Self::SameHeading { column, heading } => {
                write!(f, "column {column}: heading {heading:?} occurs twice")
            }
            Self::BeyondHeadings { row, column } => write!(f, "row {row}, column {column}: no heading above"),
            Self::Undecodable => f.write_str("the text is not what its byte order mark says"),
        }
    }
}

impl std::error::Error for SheetError {}

/// Reads the first visible table of an uploaded file.
///
/// CSV may be UTF-8 or UTF-16 (with or without byte order mark), Windows-1250 or Windows-1252, and separated by commas,
/// semicolons or tabs. Of a workbook the first visible sheet is read; formulas give their last value. This computes for up
/// to a second: call it where blocking is allowed.
///
/// # Errors
/// See [`SheetError`].
pub fn read_table(bytes: &[u8], file_name: &str) -> Result<Table, SheetError> {
    match bytes {
        [] => Err(SheetError::Empty),
        [b'P', b'K', 3 | 5, 4 | 6, ..] => workbook::read(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(SheetError::OldOrLocked),
        _ => delimited::read(bytes, file_name),
    }
}
