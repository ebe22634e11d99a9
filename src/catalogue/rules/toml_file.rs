//! A TOML file of a course folder while it is read: its lines, and what is wrong with it.

use toml::{
    Spanned,
    de::{DeTable, DeValue, Error},
};

use super::problem::{Problems, problem};
use crate::kernel::{languages::Language, text::Message};

/// The longest TOML file or page, in bytes.
pub(super) const LONGEST_FILE: usize = 2 * 1024 * 1024;

/// A table of a file with the byte at which it begins.
#[derive(Clone, Copy)]
pub(super) struct Table<'f> {
    pub(super) fields: &'f DeTable<'f>,
    pub(super) at: usize,
}

impl<'f> Table<'f> {
    /// Whether the field is there, whatever is in it.
    pub(super) fn has(self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    /// The value of a field.
    pub(super) fn value(self, field: &str) -> Option<&'f Spanned<DeValue<'f>>> {
        self.fields.get(field)
    }
}

/// A value and the line it stands in.
#[derive(Clone, Debug)]
pub(super) struct Located<T> {
    pub(super) value: T,
    pub(super) line: usize,
}

/// A file that is being read.
pub(super) struct Reading<'r> {
    file: &'r str,
    line_starts: Vec<usize>,
    /// The languages that each text must have.
    pub(super) languages: Vec<Language>,
    problems: &'r mut Problems,
}

impl Reading<'_> {
    /// The line that a byte lies in, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= at)
    }

    /// Keeps a problem at a byte of the file.
    pub(super) fn report(&mut self, at: usize, message: Message) {
        let line = self.line(at);
        self.report_line(line, message);
    }

    /// Keeps a problem at a line of the file.
    pub(super) fn report_line(&mut self, line: usize, message: Message) {
        self.problems.at(self.file, line, message);
    }

    /// Keeps what the TOML parser says, once a line: what else it says there follows from the first.
    fn report_syntax(&mut self, faults: &[Error]) {
        let mut last = 0;
        for fault in faults {
            let at = fault.span().map_or(0, |span| span.start);
            let line = self.line(at);
            if line == last {
                continue;
            }
            last = line;
            let detail = fault.message().lines().next().unwrap_or_default();
            let message = if detail.starts_with("duplicate key") {
                problem("field-twice")
            } else {
                problem("syntax").with("detail", detail)
            };
            self.report(at, message);
        }
    }
}

/// The text of a file, if it is UTF-8 and not too long.
pub(super) fn text_of<'b>(file: &str, bytes: &'b [u8], problems: &mut Problems) -> Option<&'b str> {
    if bytes.len() > LONGEST_FILE {
        problems.whole(file, problem("file-too-long").with("limit", LONGEST_FILE / 1024));
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            problems.at(file, line, problem("not-utf8"));
            None
        }
    }
}

/// Reads a TOML file with `read`; `None` when it is not TOML at all. While the text is not valid TOML only that is told,
/// because the rest cannot be told for sure.
pub(super) fn read_toml<T>(
    file: &str,
    bytes: &[u8],
    languages: &[Language],
    problems: &mut Problems,
    read: impl FnOnce(&mut Reading<'_>, Table<'_>) -> T,
) -> Option<T> {
    let text = text_of(file, bytes, problems)?;
    let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut reading = Reading {
        file,
        line_starts: std::iter::once(0).chain(breaks).collect(),
        languages: languages.to_vec(),
        problems,
    };
    let (document, faults) = DeTable::parse_recoverable(text);
    if !faults.is_empty() {
        reading.report_syntax(&faults);
        return None;
    }
    let whole = Table {
        fields: document.get_ref(),
        at: 0,
    };
    Some(read(&mut reading, whole))
}
