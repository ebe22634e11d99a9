//! An ODS document says "the same cell 16,384 times" and "the same row a million times" in a few bytes. Before anything
//! writes that out, this counts what would come of it. Blank rows and cells at the end, which every office program
//! leaves behind, cost nothing.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, SheetError};

/// Reads the document once and refuses it when its tables, written out, break a limit. It is read as the reader of tables
/// reads it, by the same parser with the same settings, so that both see the same repetitions.
pub(super) fn check(document: &[u8]) -> Result<(), SheetError> {
    let mut reader = Reader::from_reader(document);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    config.expand_empty_elements = true;
    let mut extent = Extent::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader
            .read_event_into(&mut buffer)
            .map_err(|_| SheetError::Broken)?;
        match event {
            Event::Start(tag) => extent.start(&tag)?,
            Event::End(tag) => extent.end(tag.name().0)?,
            Event::Text(text) => extent.write(text.len() as u64),
            Event::GeneralRef(_) => extent.write(1),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// How far the tables reach, counted while the tags go by.
#[derive(Default)]
struct Extent {
    rows: u64,
    row_repeats: u64,
    row_bytes: u64,
    columns: u64,
    last_filled: u64,
    cell_repeats: u64,
    /// What the cell holds.
    cell_bytes: u64,
    bytes: u64,
}

impl Extent {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), SheetError> {
        match tag.name().0 {
            "table:table" => self.rows = 0,
            "table:table-row" => {
                self.row_repeats = number(tag, "table:number-rows-repeated")?;
                (self.row_bytes, self.columns, self.last_filled) = (0, 0, 0);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell_repeats = number(tag, "table:number-columns-repeated")?;
                // A value stands in an attribute or in the text inside; styles and spans are no value.
                let holds = |text: &str| text.contains("value") || text.contains("formula");
                self.cell_bytes = if holds(tag.attributes_raw()) {
                    tag.len() as u64
                } else {
                    0
                };
            }
            "text:s" => {
                let blanks = number(tag, "text:c")?;
                if blanks > MAX_CELL as u64 {
                    return Err(SheetError::TooLarge);
                }
                self.write(blanks);
            }
            "text:p" | "text:tab" | "text:line-break" => self.write(1),
            _ => {}
        }
        Ok(())
    }

    /// Something stands in the cell.
    fn write(&mut self, bytes: u64) {
        self.cell_bytes = self.cell_bytes.saturating_add(bytes);
    }

    fn end(&mut self, name: &str) -> Result<(), SheetError> {
        match name {
            "table:table-row" => self.end_row(),
            "table:table-cell" | "table:covered-table-cell" => {
                self.columns = self.columns.saturating_add(self.cell_repeats);
                if self.cell_bytes > 0 {
                    let written = self.cell_bytes.saturating_mul(self.cell_repeats);
                    self.row_bytes = self.row_bytes.saturating_add(written);
                    self.last_filled = self.columns;
                }
                Ok(())
            }
            _ => Ok(()),
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

/// The number that an attribute gives, or 1 where it is not there.
fn number(tag: &BytesStart<'_>, attribute: &str) -> Result<u64, SheetError> {
    let mut number = 1;
    for read in tag.attributes() {
        let read = read.map_err(|_| SheetError::Broken)?;
        if read.key.0 == attribute {
            number = read.value.parse().map_err(|_| SheetError::Broken)?;
        }
    }
    Ok(number)
}
