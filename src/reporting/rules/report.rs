//! A report as it is written: a summary and tables. The first table is also the CSV file.

use std::{
    io::{Seek, Write},
    path::Path,
};

use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    columns::{self as col, Field},
    facts::ProjectFacts,
    findings::listed,
    indicators::{Counted, Entrant, Period, Total, count},
    table::{counted, whole},
    words::{Words, wall_time},
};
use crate::kernel::sheets::{About, Cell, Column, Kind, Sheet, Workbook, WorkbookError, csv};

/// A table of a report.
#[derive(Clone, Debug)]
pub struct Table {
    /// The name of its sheet.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table with these columns, under their own headings.
    pub fn new(name: String, fields: &[Field], words: Words<'_>, rows: Vec<Vec<Cell>>) -> Self {
        Self {
            name,
            columns: fields.iter().map(|field| field.column(words)).collect(),
            rows,
        }
    }
}

/// A report.
#[derive(Clone, Debug)]
pub struct Report {
    /// What it is called.
    pub title: String,
    /// What it is about: name and value.
    pub summary: Vec<(String, String)>,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// What a report says of its making.
#[derive(Clone, Debug)]
pub struct Made {
    /// The id of the snapshot.
    pub id: Uuid,
    /// Who.
    pub by: String,
    /// The moment of its facts.
    pub as_of: OffsetDateTime,
    /// The time zone in which that is written.
    pub zone: String,
}

impl Report {
    /// Writes the first table as CSV and tells how many rows it has below its header.
    ///
    /// # Errors
    /// [`WorkbookError::Writing`].
    pub fn csv(&self, out: impl Write) -> Result<usize, WorkbookError> {
        let Some(table) = self.tables.first() else {
            return Ok(0);
        };
        csv(&table.columns, table.rows.iter().cloned(), out)?;
        Ok(table.rows.len())
    }

    /// Writes the workbook; `checksum` is that of the CSV file. The same report gives the same file to the byte.
    ///
    /// # Errors
    /// [`WorkbookError`], for texts and tables beyond what a workbook holds.
    pub fn workbook(
        self,
        made: &Made,
        checksum: &str,
        words: Words<'_>,
        folder: &Path,
        out: impl Write + Seek + Send,
    ) -> Result<(), WorkbookError> {
        let about = About {
            title: self.title.clone(),
            author: made.by.clone(),
            created: made.as_of,
        };
        let at = format!("{} ({})", wall_time(made.as_of, &made.zone), made.zone);
        let line = |key: &str, value: String| (words.word(&format!("summary-{key}")), value);
        let rows = [line("report", self.title)]
            .into_iter()
            .chain(self.summary)
            .chain([
                line("as-of", at),
                line("made-by", made.by.clone()),
                line("snapshot", made.id.to_string()),
                line("checksum", checksum.to_owned()),
            ])
            .map(|(name, value)| vec![Cell::Text(name), Cell::Text(value)]);
        let column = |key: &str, width| Column {
            heading: words.word(key),
            width,
            kind: Kind::Text,
        };
        let mut workbook = Workbook::new(&about, folder)?;
        workbook.add(Sheet {
            name: words.word("sheet-summary"),
            columns: vec![column("summary-what", 34), column("summary-value", 100)],
            rows,
        })?;
        for table in self.tables {
            workbook.add(Sheet {
                name: table.name,
                columns: table.columns,
                rows: table.rows,
            })?;
        }
        workbook.finish(out)
    }
}

/// The lines that every report of a project begins with.
pub fn about_project(project: &ProjectFacts, words: Words<'_>) -> Vec<(String, String)> {
    [
        ("project", &project.title),
        ("number", &project.number),
        ("programme", &project.programme),
        ("funder", &project.funder),
        ("funding-line", &project.funding_line),
    ]
    .into_iter()
    .map(|(key, value)| (words.word(&format!("summary-{key}")), value.clone()))
    .collect()
}

/// The columns of the indicators.
pub const INDICATORS: [Field; 8] = [
    col::INDICATOR_CODE,
    col::INDICATOR,
    col::TOTAL_KIND,
    col::WOMEN,
    col::MEN,
    col::NON_BINARY,
    col::SEX_NOT_STATED,
    col::ALL,
];

/// Two rows for each indicator that is counted, one for each total; one without figures for the others.
pub fn indicator_rows(rows: &[Counted], words: Words<'_>) -> Vec<Vec<Cell>> {
    let named = |row: &Counted, total: String| {
        let code = row.indicator.code;
        vec![
            Cell::Text(code.to_owned()),
            Cell::Text(words.word(&format!("indicator-{}", code.to_lowercase()))),
            Cell::Text(total),
        ]
    };
    let mut cells = Vec::new();
    for row in rows {
        let Some(totals) = row.totals else {
            cells.push(named(row, words.word("not-counted")));
            continue;
        };
        for (figures, total) in totals.into_iter().zip(Total::ALL) {
            let mut line = named(row, words.word(&format!("total-{}", total.code())));
            line.extend(figures.by_sex.map(counted));
            line.push(counted(figures.all));
            cells.push(line);
        }
    }
    cells
}

const RECORDS: [Field; 12] = [
    col::NUMBER,
    col::PERSON_ID,
    col::NAME,
    col::REGION,
    col::SEX,
    col::AGE,
    col::EDUCATION,
    col::LABOUR_STATUS,
    col::FIRST_ENTRY,
    col::LAST_EXIT,
    col::COMPLETE,
    col::LACKS,
];

fn record_row((number, entrant): (usize, &Entrant), words: Words<'_>) -> Vec<Cell> {
    let person = &entrant.person;
    let lacks = entrant.lacks();
    let value = |value: &str| Cell::Text(words.word(&format!("value-{value}")));
    vec![
        counted(number + 1),
        Cell::Text(person.id.to_string()),
        Cell::Text(person.name.clone()),
        Cell::Text(entrant.region.clone()),
        value(&person.sex),
        entrant.age().map_or(Cell::Blank, whole),
        value(&person.education),
        value(&person.labour_status),
        Cell::Date(entrant.first),
        Cell::Date(entrant.last),
        Cell::Text(words.yes_no(lacks.is_empty())),
        listed(&lacks).map_or(Cell::Blank, |list| Cell::Text(words.say(&list))),
    ]
}

/// The common indicators of a project over a period, with the records they are counted from. Sensitive answers are counted and
/// not named.
pub fn indicators(project: &ProjectFacts, entrants: &[Entrant], period: Period, words: Words<'_>) -> Report {
    let rows = count(entrants, |question| project.asked.contains(&question));
    let mut summary = vec![(words.word("summary-draft"), words.word("draft-label"))];
    summary.extend(about_project(project, words));
    summary.push((
        words.word("summary-period"),
        words.dates(period.from, period.until),
    ));
    if let Some(filled) = &project.filled_in {
        summary.push((
            words.word("summary-filled-in"),
            format!("{} ({})", filled.reason, filled.by),
        ));
    }
    let records = entrants
        .iter()
        .enumerate()
        .map(|row| record_row(row, words))
        .collect();
    Report {
        title: words.word("indicators-title"),
        summary,
        tables: vec![
            Table::new(
                words.word("sheet-indicators"),
                &INDICATORS,
                words,
                indicator_rows(&rows, words),
            ),
            Table::new(words.word("sheet-participation"), &RECORDS, words, records),
        ],
    }
}
