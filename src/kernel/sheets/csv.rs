//! Tables that go out as CSV.

use std::io::{self, Write};

use ::csv::ErrorKind;

use super::write::{Cell, Column, WorkbookError, looks_like_formula};

/// Writes one table as CSV for the spreadsheets of Polish and Swedish offices: UTF-8 with a byte order mark, semicolons,
/// decimal commas, lines ending in CR LF. Text that looks like a formula gets an apostrophe in front.
///
/// # Errors
/// [`WorkbookError::Writing`].
pub fn csv<R>(columns: &[Column], rows: R, mut out: impl Write) -> Result<(), WorkbookError>
where
    R: IntoIterator<Item = Vec<Cell>>,
{
    out.write_all(b"\xEF\xBB\xBF").map_err(WorkbookError::Writing)?;
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(out);
    let failed = |error: ::csv::Error| {
        WorkbookError::Writing(match error.into_kind() {
            ErrorKind::Io(cause) => cause,
            other => io::Error::other(format!("{other:?}")),
        })
    };
    writer
        .write_record(columns.iter().map(|column| harmless(column.heading.clone())))
        .map_err(failed)?;
    for cells in rows {
        writer
            .write_record(cells.into_iter().map(csv_field))
            .map_err(failed)?;
    }
    writer.flush().map_err(WorkbookError::Writing)
}

fn csv_field(cell: Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Integer(number) => number.to_string(),
        Cell::Decimal(number) if number.is_finite() => format!("{number:.2}").replace('.', ","),
        Cell::Date(date) => format!(
            "{:04}-{:02}-{:02}",
            date.year(),
            u8::from(date.month()),
            date.day()
        ),
        Cell::Time(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
        Cell::Decimal(_) | Cell::Blank => String::new(),
    }
}

fn harmless(text: String) -> String {
    if looks_like_formula(&text) {
        format!("'{text}")
    } else {
        text
    }
}
