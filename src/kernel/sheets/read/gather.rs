//! Rows gathered into a table, and the limits that hold for every kind of file.

use std::collections::HashSet;

use super::{Encoding, MAX_CELL, MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS, SheetError, Table};

/// A table being read from top to bottom.
#[derive(Default)]
pub(super) struct Gathering {
    headings: Option<Vec<String>>,
    rows: Vec<(u32, Vec<String>)>,
    characters: usize,
}

impl Gathering {
    /// Takes the next row; blank ones are passed over, the first other is the headings.
    pub(super) fn take(&mut self, row: u32, cells: Vec<String>) -> Result<(), SheetError> {
        let mut cells: Vec<String> = cells.iter().map(|cell| tidy(cell)).collect();
        let filled = cells
            .iter()
            .rposition(|cell| !cell.is_empty())
            .map_or(0, |last| last + 1);
        cells.truncate(filled);
        if cells.is_empty() {
            return Ok(());
        }
        self.measure(row, &cells)?;
        match &self.headings {
            None => self.headings = Some(distinct(cells)?),
            Some(headings) if cells.len() > headings.len() => {
                let beyond = cells
                    .iter()
                    .skip(headings.len())
                    .position(|cell| !cell.is_empty())
                    .unwrap_or(0);
                return Err(SheetError::BeyondHeadings {
                    row,
                    column: headings.len() + beyond + 1,
                });
            }
            Some(_) if self.rows.len() == MAX_ROWS => {
                return Err(SheetError::TooManyRows { limit: MAX_ROWS });
            }
            Some(headings) => {
                cells.resize(headings.len(), String::new());
                self.rows.push((row, cells));
            }
        }
        Ok(())
    }

    fn measure(&mut self, row: u32, cells: &[String]) -> Result<(), SheetError> {
        if cells.len() > MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { limit: MAX_COLUMNS });
        }
        for (place, cell) in cells.iter().enumerate() {
            let characters = cell.chars().count();
            if characters > MAX_CELL {
                return Err(SheetError::CellTooLong {
                    row,
                    column: place + 1,
                    limit: MAX_CELL,
                });
            }
            self.characters += characters;
        }
        if self.characters > MAX_CHARACTERS {
            Err(SheetError::TooLarge)
        } else {
            Ok(())
        }
    }

    pub(super) fn finish(self, encoding: Encoding) -> Result<Table, SheetError> {
        let headings = self.headings.ok_or(SheetError::Empty)?;
        Ok(Table {
            headings,
            rows: self.rows,
            encoding,
        })
    }
}

/// A cell without the blanks around it (no-break spaces and byte order marks included), its lines ended alike.
fn tidy(cell: &str) -> String {
    let invisible = |letter: char| letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}');
    let trimmed = cell.trim_matches(invisible);
    if trimmed.contains('\r') {
        trimmed.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        trimmed.to_owned()
    }
}

fn distinct(headings: Vec<String>) -> Result<Vec<String>, SheetError> {
    let mut seen = HashSet::new();
    for (place, heading) in headings.iter().enumerate() {
        if !heading.is_empty() && !seen.insert(heading.to_lowercase()) {
            return Err(SheetError::SameHeading {
                column: place + 1,
                heading: heading.clone(),
            });
        }
    }
    Ok(headings)
}
