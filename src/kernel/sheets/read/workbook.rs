//! Workbooks: XLSX, read cell by cell so that two far corners do not make a giant table, and ODS.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader, Sheet, SheetType, SheetVisible, Xlsx};

use super::archive::{Packed, inspect};
use super::gather::Gathering;
use super::{Encoding, MAX_CELL, MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS, SheetError, Table, repeats};

const MINUTES_A_DAY: f64 = 1440.0;

pub(super) fn read(bytes: &[u8]) -> Result<Table, SheetError> {
    match inspect(bytes)? {
        Packed::Xlsx => xlsx(bytes),
        Packed::Ods { content } => {
            repeats::check(&content)?;
            ods(bytes)
        }
    }
}

fn first_visible(sheets: &[Sheet]) -> Option<String> {
    let tables = || sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let visible = tables().find(|sheet| sheet.visible == SheetVisible::Visible);
    visible
        .or_else(|| tables().next())
        .map(|sheet| sheet.name.clone())
}

fn xlsx(bytes: &[u8]) -> Result<Table, SheetError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| SheetError::Broken)?;
    let name = first_visible(book.sheets_metadata()).ok_or(SheetError::Empty)?;
    let mut cells = book
        .worksheet_cells_reader(&name)
        .map_err(|_| SheetError::Broken)?;
    let mut sheet = Sparse::default();
    while let Some(cell) = cells.next_cell().map_err(|_| SheetError::Broken)? {
        sheet.put(cell.get_position(), value(&Data::from(cell.get_value().clone())))?;
    }
    sheet.gather()
}

fn ods(bytes: &[u8]) -> Result<Table, SheetError> {
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => SheetError::OldOrLocked,
        _ => SheetError::Broken,
    })?;
    let name = first_visible(book.sheets_metadata()).ok_or(SheetError::Empty)?;
    let range = book.worksheet_range(&name).map_err(|_| SheetError::Broken)?;
    let (first_row, first_column) = range.start().ok_or(SheetError::Empty)?;
    let mut sheet = Sparse::default();
    for (row, column, cell) in range.used_cells() {
        let at = |offset: usize, first: u32| u32::try_from(offset).unwrap_or(u32::MAX).saturating_add(first);
        sheet.put((at(row, first_row), at(column, first_column)), value(cell))?;
    }
    sheet.gather()
}

/// The filled cells of a sheet, wherever they are.
#[derive(Default)]
struct Sparse {
    rows: BTreeMap<u32, BTreeMap<usize, String>>,
    characters: usize,
}

impl Sparse {
    fn put(&mut self, (row, column): (u32, u32), text: String) -> Result<(), SheetError> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { limit: MAX_COLUMNS });
        }
        if text.len() > 4 * MAX_CELL {
            return Err(SheetError::CellTooLong {
                row: row.saturating_add(1),
                column: column + 1,
                limit: MAX_CELL,
            });
        }
        self.characters += text.len();
        if self.characters > 4 * MAX_CHARACTERS {
            return Err(SheetError::TooLarge);
        }
        self.rows.entry(row).or_default().insert(column, text);
        // One row of headings comes on top of the rows.
        if self.rows.len() > MAX_ROWS + 1 {
            Err(SheetError::TooManyRows { limit: MAX_ROWS })
        } else {
            Ok(())
        }
    }

    fn gather(self) -> Result<Table, SheetError> {
        let mut gathering = Gathering::default();
        for (row, mut cells) in self.rows {
            let width = cells.last_key_value().map_or(0, |(last, _)| last + 1);
            let cells = (0..width)
                .map(|column| cells.remove(&column).unwrap_or_default())
                .collect();
            gathering.take(row.saturating_add(1), cells)?;
        }
        gathering.finish(Encoding::Workbook)
    }
}

/// A cell as a person would write it.
fn value(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).replace('T', " "),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(moment) if moment.is_duration() || moment.as_f64().abs() < 1.0 => {
            clock(moment.as_f64())
        }
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute) == (0, 0) {
                date
            } else {
                format!("{date} {hour:02}:{minute:02}")
            }
        }
        Data::DurationIso(text) => iso_clock(text).unwrap_or_else(|| text.clone()),
        other => other.to_string(),
    }
}

/// A part of a day as hours and minutes.
fn clock(days: f64) -> String {
    let minutes = (days.abs() * MINUTES_A_DAY).round() as u64;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// `PT09H30M00S` as 09:30.
fn iso_clock(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    Some(format!("{hours:02}:{minutes:02}"))
}
