//! An ODS document says "the same cell 16,384 times" and "the same row a million times" in a few bytes. Before anything
//! writes that out, this counts what would come of it. Blank rows and cells at the end, which every office program
//! leaves behind, cost nothing.

use super::{MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, SheetError};

/// Reads the document's tags once and refuses it when its tables, written out, break a limit.
pub(super) fn check(document: &[u8]) -> Result<(), SheetError> {
    let mut extent = Extent::default();
    let mut rest = document;
    while let Some(start) = rest.iter().position(|byte| *byte == b'<') {
        rest = rest.get(start..).unwrap_or_default();
        let Some(length) = length_of_markup(rest) else {
            return Err(SheetError::Broken);
        };
        let (markup, after) = rest.split_at(length);
        extent.take(markup, after.len())?;
        rest = after;
    }
    Ok(())
}

/// The length of the comment, section or tag that begins here.
fn length_of_markup(text: &[u8]) -> Option<usize> {
    let until = |end: &[u8]| {
        text.windows(end.len())
            .position(|bytes| bytes == end)
            .map(|at| at + end.len())
    };
    if text.starts_with(b"<!--") {
        return until(b"-->");
    }
    if text.starts_with(b"<![CDATA[") {
        return until(b"]]>");
    }
    let mut quote = None;
    for (place, byte) in text.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(place + 1),
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
    }
    None
}

/// How far the tables reach, counted while the tags go by. Positions are counted from the document's end.
#[derive(Default)]
struct Extent {
    rows: u64,
    row_repeats: u64,
    row_bytes: u64,
    columns: u64,
    last_filled: u64,
    cell_repeats: u64,
    cell_from: usize,
    cell_filled: bool,
    bytes: u64,
}

impl Extent {
    fn take(&mut self, markup: &[u8], to_end: usize) -> Result<(), SheetError> {
        let closed = markup.ends_with(b"/>");
        match name(markup) {
            b"table:table" => self.rows = 0,
            b"table:table-row" => {
                self.row_repeats = repeats(markup, b"table:number-rows-repeated=")?;
                (self.row_bytes, self.columns, self.last_filled) = (0, 0, 0);
                if closed {
                    self.end_row()?;
                }
            }
            b"/table:table-row" => self.end_row()?,
            b"table:table-cell" | b"table:covered-table-cell" => {
                self.cell_repeats = repeats(markup, b"table:number-columns-repeated=")?;
                self.cell_from = to_end + markup.len();
                self.cell_filled = !closed || contains(markup, b"value") || contains(markup, b"formula");
                if closed {
                    self.end_cell(to_end);
                }
            }
            b"/table:table-cell" | b"/table:covered-table-cell" => self.end_cell(to_end),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self, to_end: usize) {
        self.columns = self.columns.saturating_add(self.cell_repeats);
        if self.cell_filled {
            let length = self.cell_from.saturating_sub(to_end) as u64;
            self.row_bytes = self
                .row_bytes
                .saturating_add(length.saturating_mul(self.cell_repeats));
            self.last_filled = self.columns;
        }
    }

    fn end_row(&mut self) -> Result<(), SheetError> {
        self.rows = self.rows.saturating_add(self.row_repeats);
        if self.last_filled == 0 {
            return Ok(());
        }
        if self.last_filled > MAX_COLUMNS as u64 {
            return Err(SheetError::TooManyColumns { limit: MAX_COLUMNS });
        }
        if self.rows > 2 * MAX_ROWS as u64 {
            return Err(SheetError::TooManyRows { limit: MAX_ROWS });
        }
        self.bytes = self
            .bytes
            .saturating_add(self.row_bytes.saturating_mul(self.row_repeats));
        if self.bytes > MAX_UNPACKED {
            Err(SheetError::TooLarge)
        } else {
            Ok(())
        }
    }
}

/// The name of a tag, with the slash that ends an element.
fn name(markup: &[u8]) -> &[u8] {
    let inner = markup.get(1..).unwrap_or_default();
    let end = inner
        .iter()
        .skip(1)
        .position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    inner
        .get(..end.map_or(inner.len(), |end| end + 1))
        .unwrap_or_default()
}

/// How often a row or cell stands here; once, if it does not say.
fn repeats(markup: &[u8], attribute: &[u8]) -> Result<u64, SheetError> {
    let Some(at) = markup
        .windows(attribute.len())
        .position(|bytes| bytes == attribute)
    else {
        return Ok(1);
    };
    let value = markup.get(at + attribute.len() + 1..).unwrap_or_default();
    let digits: Vec<u8> = value
        .iter()
        .copied()
        .take_while(|byte| !matches!(byte, b'"' | b'\''))
        .collect();
    std::str::from_utf8(&digits)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or(SheetError::Broken)
}

fn contains(markup: &[u8], word: &[u8]) -> bool {
    markup.windows(word.len()).any(|bytes| bytes == word)
}
