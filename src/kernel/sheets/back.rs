//! Tables that this program wrote as CSV, read again: whole, as they were written, whatever their length.

use std::io::{self, Read};

use ::csv::{ReaderBuilder, StringRecord};

use super::write::looks_like_formula;

/// A table that was written before.
#[derive(Debug, Default)]
pub struct WrittenTable {
    /// The words of its header.
    pub headings: Vec<String>,
    /// Its rows.
    pub rows: Vec<WrittenRow>,
}

/// A row of it.
#[derive(Debug, PartialEq)]
pub struct WrittenRow(StringRecord);

impl WrittenRow {
    /// A cell as text, without the apostrophe that keeps spreadsheets from reading a formula; empty beyond the last.
    pub fn get(&self, place: usize) -> &str {
        harmful(self.0.get(place).unwrap_or_default())
    }
}

fn harmful(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_like_formula(rest) => rest,
        _ => text,
    }
}

/// Reads what [`super::csv`] wrote.
///
/// # Errors
/// What the reader says, or that this is no such table.
pub fn read_written(mut from: impl Read) -> io::Result<WrittenTable> {
    let mut mark = [0; 3];
    from.read_exact(&mut mark)?;
    if mark != *b"\xEF\xBB\xBF" {
        return Err(io::Error::other("a table without its mark"));
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_reader(from);
    let headings = reader.headers().map_err(io::Error::other)?;
    let headings = headings
        .iter()
        .map(|heading| harmful(heading).to_owned())
        .collect();
    let rows = reader.into_records().map(|row| row.map(WrittenRow));
    Ok(WrittenTable {
        headings,
        rows: rows.collect::<Result<_, _>>().map_err(io::Error::other)?,
    })
}
