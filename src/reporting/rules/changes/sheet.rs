//! What differs between two reports, as a table.

use super::Changes;
use crate::{
    kernel::sheets::Cell,
    reporting::rules::{columns as col, report::Table, words::Words},
};

/// The changes as a table: one row for each cell.
pub fn changes_table(changes: &Changes, words: Words<'_>) -> Table {
    let mut rows = Vec::new();
    let text = |text: &str| Cell::Text(text.to_owned());
    let columns = [
        (&changes.columns_added, "column-added"),
        (&changes.columns_gone, "column-gone"),
        (&changes.columns_left_out, "column-left-out"),
    ];
    for (headings, what) in columns {
        for heading in headings {
            let what = Cell::Text(words.word(&format!("change-{what}")));
            rows.push(vec![what, Cell::Blank, text(heading), Cell::Blank, Cell::Blank]);
        }
    }
    for row in &changes.rows {
        let what = words.word(&format!("change-{}", row.kind.code()));
        rows.extend(row.cells.iter().map(|cell| {
            vec![
                Cell::Text(what.clone()),
                text(&row.row),
                text(&cell.column),
                text(&cell.from),
                text(&cell.to),
            ]
        }));
    }
    Table::new(
        words.word("changes-sheet"),
        &[
            col::CHANGE,
            col::CHANGED_ROW,
            col::CHANGED_COLUMN,
            col::CHANGED_FROM,
            col::CHANGED_TO,
        ],
        words,
        rows,
    )
}
