//! The workbook: what it is about, a sheet for each day, totals, in that of a project participation and indicators, then
//! corrections, entries, and what each column means. The same facts give the same file to the byte.

mod days;
mod people;
mod summary;
mod trail;

use std::{
    collections::BTreeSet,
    io::{Seek, Write},
    path::Path,
};

use super::{
    columns::{self as col, Field},
    facts::{Evidence, Imprint, ParticipantFacts},
    table,
    words::Words,
};
use crate::kernel::sheets::{About, Cell, Column, Kind, Sheet, Workbook, WorkbookError};

/// Writes the workbook; `checksum` is that of the table, rows wait in temporary files in `folder`. Takes about half a second for
/// ten thousand participants: not on a thread that answers requests.
///
/// # Errors
/// [`WorkbookError`], for texts and tables beyond what a workbook holds.
pub fn workbook(
    evidence: &Evidence,
    imprint: &Imprint,
    checksum: &str,
    words: Words<'_>,
    folder: &Path,
    out: impl Write + Seek + Send,
) -> Result<(), WorkbookError> {
    let mut parts = vec![summary::part(evidence, imprint, checksum, words)];
    parts.extend(days::parts(evidence, words));
    parts.push(people::totals(evidence, words));
    if evidence.whole_project {
        parts.extend(people::project_parts(evidence, words));
    }
    parts.push(trail::corrections(evidence, words));
    parts.push(trail::entries(evidence, words));
    parts.push(explanations(&parts, words));
    let about = About {
        title: format!("{}: {}", words.word("title"), evidence.project.number),
        author: imprint.made_by.clone(),
        created: evidence.as_of,
    };
    let mut workbook = Workbook::new(&about, folder)?;
    for part in parts {
        workbook.add(Sheet {
            name: part.name,
            columns: part.columns.into_iter().map(|(_, column)| column).collect(),
            rows: part.rows,
        })?;
    }
    workbook.finish(out)
}

/// A sheet to be.
struct Part<'e> {
    /// The name on its tab.
    name: String,
    /// The name under which its columns are explained; sheets of the same kind share one.
    explained_as: String,
    /// Its columns, each with what it is.
    columns: Vec<(Field, Column)>,
    /// Its rows, made when they are written.
    rows: Box<dyn Iterator<Item = Vec<Cell>> + 'e>,
}

impl<'e> Part<'e> {
    fn new(
        name: String,
        fields: &[Field],
        words: Words<'_>,
        rows: impl Iterator<Item = Vec<Cell>> + 'e,
    ) -> Self {
        Self {
            explained_as: name.clone(),
            name,
            columns: fields.iter().map(|field| (*field, field.column(words))).collect(),
            rows: Box::new(rows),
        }
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

const PERSON: [Field; 5] = [
    col::NAME,
    col::ORGANISATION,
    col::FUNCTION,
    col::REGION,
    col::ROLE,
];

/// Name, organisation, function, region, role category.
fn person_cells(evidence: &Evidence, participant: &ParticipantFacts) -> [Cell; 5] {
    let (name, organisation, function) = evidence.person(participant).map_or(("", "", ""), |person| {
        (&person.name, &person.organisation, &person.function)
    });
    [
        text(name),
        text(organisation),
        text(function),
        text(&participant.region),
        text(&participant.role),
    ]
}

/// The sheet that says of every column what it means.
fn explanations<'e>(parts: &[Part<'e>], words: Words<'_>) -> Part<'e> {
    let mut seen = BTreeSet::new();
    let table = (
        table_name(words),
        table::FIELDS.map(|field| (field, field.column(words))),
    );
    let of_parts = parts.iter().skip(1).flat_map(|part| {
        part.columns
            .iter()
            .map(|(field, column)| (&part.explained_as, field, column))
    });
    let of_table = table.1.iter().map(|(field, column)| (&table.0, field, column));
    let mut rows = Vec::new();
    for (sheet, field, column) in of_parts.chain(of_table) {
        if seen.insert((sheet.clone(), field.key)) {
            let shared = matches!(field.key, "slot-minutes" | "attended-on-day");
            let heading = if shared {
                words.word(&format!("col-{}", field.key))
            } else {
                column.heading.clone()
            };
            rows.push(vec![
                text(sheet),
                Cell::Text(heading),
                Cell::Text(words.word(&format!("means-{}", field.key))),
                Cell::Text(words.word(&format!("unit-{}", field.unit))),
                Cell::Text(words.word(&format!("source-{}", field.source))),
            ]);
        }
    }
    let column = |key: &str, width: u16| Column {
        heading: words.word(key),
        width,
        kind: Kind::Text,
    };
    let name = words.word("sheet-columns");
    Part {
        explained_as: name.clone(),
        name,
        columns: [
            ("columns-sheet", 22),
            ("columns-column", 30),
            ("columns-means", 80),
            ("columns-unit", 14),
            ("columns-source", 80),
        ]
        .map(|(key, width)| (col::NAME, column(key, width)))
        .into(),
        rows: Box::new(rows.into_iter()),
    }
}

fn table_name(words: Words<'_>) -> String {
    words.word("sheet-table")
}
