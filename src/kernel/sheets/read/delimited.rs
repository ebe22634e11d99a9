//! Text tables: fields between commas, semicolons or tabs, quoted or not.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::encoding::decode;
use super::gather::Gathering;
use super::{SheetError, Table};

/// Records that are looked at to find the separator.
const SAMPLE: usize = 30;

pub(super) fn read(bytes: &[u8], file_name: &str) -> Result<Table, SheetError> {
    let (text, encoding) = decode(bytes)?;
    if is_something_else(&text) {
        return Err(SheetError::NotATable);
    }
    let (declared, body) = declared_separator(&text);
    let separator = declared.unwrap_or_else(|| guess(body, file_name));
    let mut gathering = Gathering::default();
    let mut rows = RowNumbers {
        text: body.as_bytes(),
        end: 0,
        row: 1 + u32::from(declared.is_some()),
    };
    let mut reader = reader(body, separator);
    let mut record = StringRecord::new();
    while reader
        .read_record(&mut record)
        .map_err(|_| SheetError::NotATable)?
    {
        let row = rows.next(reader.position().byte());
        gathering.take(row, record.iter().map(str::to_owned).collect())?;
    }
    gathering.finish(encoding)
}

/// Other files that are text, or pass for it: PDF, web pages, rich text, anything with control characters.
fn is_something_else(text: &str) -> bool {
    let start = text.trim_start();
    let starts = |mark: &str| {
        start
            .get(..mark.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(mark))
    };
    [
        "%PDF",
        "<!doctype",
        "<html",
        "<?xml",
        "{\\rtf",
        "MThd",
        "GIF8",
        "Rar!",
    ]
    .into_iter()
    .any(starts)
        || text
            .chars()
            .any(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{80}'..='\u{9f}'))
}

/// A first line `sep=;` that some spreadsheets write, and the text after it.
fn declared_separator(text: &str) -> (Option<u8>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        Some([separator @ (b',' | b';' | b'\t')]) => (Some(*separator), rest),
        _ => (None, text),
    }
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::None)
        .from_reader(text.as_bytes())
}

/// The separator with which most of the first rows have as many fields as the first one; of several, the one that gives
/// most fields.
fn guess(text: &str, file_name: &str) -> u8 {
    let named_tabs = file_name.to_lowercase().ends_with(".tsv") || file_name.to_lowercase().ends_with(".tab");
    let order = if named_tabs {
        [b'\t', b';', b',']
    } else {
        [b';', b',', b'\t']
    };
    let mut best = (order[0], (0, 0));
    for separator in order {
        let fit = fit(text, separator);
        if fit > best.1 {
            best = (separator, fit);
        }
    }
    best.0
}

/// How well a separator fits: rows that agree with the first, and its fields. One field is no fit at all.
fn fit(text: &str, separator: u8) -> (usize, usize) {
    let mut widths = reader(text, separator)
        .into_records()
        .take(SAMPLE)
        .filter_map(Result::ok)
        .map(|record| width(&record));
    let Some(first) = widths.next().filter(|first| *first > 1) else {
        return (0, 0);
    };
    let agreeing = widths.filter(|width| *width <= first && *width > 1).count();
    (agreeing + 1, first)
}

/// Fields up to the last that holds anything: programs pad rows with separators.
fn width(record: &StringRecord) -> usize {
    record
        .iter()
        .enumerate()
        .filter(|(_, field)| !field.trim().is_empty())
        .last()
        .map_or(0, |(place, _)| place + 1)
}

/// The numbers that a spreadsheet gives the rows: blank lines count, line breaks inside a quoted field do not.
struct RowNumbers<'a> {
    text: &'a [u8],
    /// Where the last record ended, just behind the first character of its line end.
    end: usize,
    row: u32,
}

impl RowNumbers<'_> {
    /// The row of the record that was just read and ends here.
    fn next(&mut self, end: u64) -> u32 {
        let between = self.text.get(self.end.saturating_sub(1)..).unwrap_or_default();
        let breaks: Vec<u8> = between
            .iter()
            .copied()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .collect();
        let pairs = breaks.windows(2).filter(|pair| pair == b"\r\n").count();
        self.row = self
            .row
            .saturating_add(u32::try_from(breaks.len() - pairs).unwrap_or(u32::MAX));
        self.end = usize::try_from(end).unwrap_or(usize::MAX);
        self.row
    }
}
