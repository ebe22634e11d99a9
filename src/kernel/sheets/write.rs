//! Workbooks that go out, written row by row to a temporary file.

use std::{
    fmt,
    io::{self, Seek, Write},
    path::Path,
};

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as Xlsx, Worksheet,
    XlsxError,
};
use time::{Date, OffsetDateTime, UtcOffset};

/// The longest text that a cell of a workbook holds, in UTF-16 units.
const LONGEST_TEXT: usize = 32_767;
/// The longest name of a sheet, in UTF-16 units.
const LONGEST_NAME: usize = 31;
/// How hard a workbook is compressed, from 1 to 9; the usual 6 takes nearly twice as long and saves a tenth of the size.
const COMPRESSION: u8 = 2;
/// Whole numbers beyond this lose digits in a spreadsheet, so they are written as text.
const LARGEST_EXACT: u64 = 1 << 53;

/// What a workbook says about itself.
#[derive(Debug, Clone)]
pub struct About {
    /// The title.
    pub title: String,
    /// The office that made it.
    pub author: String,
    /// The moment the figures are from; the file carries no other date.
    pub created: OffsetDateTime,
}

/// One table of a workbook.
pub struct Sheet<R> {
    /// The name on the tab. Characters that spreadsheets refuse become spaces, and a name already taken gets a number.
    pub name: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows from top to bottom, without the header; they are taken one at a time and need not be in memory.
    pub rows: R,
}

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    /// The words in the header row.
    pub heading: String,
    /// Width in characters.
    pub width: u16,
    /// What its cells hold.
    pub kind: Kind,
}

/// What the cells of a column hold; it decides how they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Whole numbers: minutes, counts.
    Integer,
    /// Numbers with two decimals.
    Decimal,
    /// Days, as 2026-03-14.
    Date,
    /// Times of day, as 09:30.
    Time,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words; shown exactly as they are, also when they look like a formula.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number; what is no number (infinite, undefined) is left blank.
    Decimal(f64),
    /// A day.
    Date(Date),
    /// A time of day in minutes since midnight; 1,500 is shown as 25:00.
    Time(u32),
    /// Nothing.
    Blank,
}

/// Why a workbook or a CSV file could not be written.
#[derive(Debug)]
pub enum WorkbookError {
    /// A text is longer than 32,767 characters. Row and column count from 1, the header row included.
    TextTooLong {
        /// The sheet's name.
        sheet: String,
        /// The row.
        row: u32,
        /// The column.
        column: u16,
    },
    /// More than 1,048,576 rows or 16,384 columns.
    TooLarge {
        /// The sheet's name.
        sheet: String,
    },
    /// The temporary file or the archive could not be written.
    Writing(io::Error),
}

impl fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TextTooLong { sheet, row, column } => {
                write!(
                    f,
                    "sheet {sheet:?}, row {row}, column {column}: the text is too long for a cell"
                )
            }
            Self::TooLarge { sheet } => write!(
                f,
                "sheet {sheet:?} has more rows or columns than a workbook holds"
            ),
            Self::Writing(cause) => write!(f, "the workbook could not be written: {cause}"),
        }
    }
}

impl std::error::Error for WorkbookError {}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self::Writing(match error {
            XlsxError::IoError(cause) => cause,
            XlsxError::ZipError(error) => error.into(),
            other => io::Error::other(other.to_string()),
        })
    }
}

/// A workbook being written, sheet after sheet.
pub struct Workbook {
    xlsx: Xlsx,
    formats: Formats,
    names: Vec<String>,
}

struct Formats {
    header: Format,
    header_end: Format,
    text: Format,
    quoted: Format,
    integer: Format,
    decimal: Format,
    date: Format,
    time: Format,
}

impl Formats {
    fn new() -> Self {
        let header = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Bottom)
            .set_background_color(Color::RGB(0x00E8_EDF4))
            .set_border_bottom(FormatBorder::Thin);
        let text = Format::new().set_align(FormatAlign::Top);
        Self {
            header_end: header.clone().set_align(FormatAlign::Right),
            header,
            // Without this mark a spreadsheet makes a formula of the text as soon as someone edits the cell.
            quoted: text.clone().set_quote_prefix(),
            integer: text.clone().set_num_format("0"),
            decimal: text.clone().set_num_format("0.00"),
            date: text.clone().set_num_format("yyyy-mm-dd"),
            time: text.clone().set_num_format("[hh]:mm"),
            text,
        }
    }

    fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Integer => &self.integer,
            Kind::Decimal => &self.decimal,
            Kind::Date => &self.date,
            Kind::Time => &self.time,
        }
    }

    fn of_heading(&self, kind: Kind) -> &Format {
        if kind == Kind::Text {
            &self.header
        } else {
            &self.header_end
        }
    }
}

impl Workbook {
    /// Begins a workbook, whose rows wait in temporary files in `folder` until it is closed.
    ///
    /// # Errors
    /// [`WorkbookError::Writing`] for a date that workbooks cannot hold (before 1900).
    pub fn new(about: &About, folder: &Path) -> Result<Self, WorkbookError> {
        let at = about.created.to_offset(UtcOffset::UTC);
        let created = ExcelDateTime::from_timestamp(at.unix_timestamp())?;
        let properties = DocProperties::new()
            .set_title(&about.title)
            .set_author(&about.author)
            .set_creation_datetime(&created);
        let mut xlsx = Xlsx::new();
        xlsx.set_properties(&properties)
            .set_zip_compression_level(COMPRESSION);
        xlsx.set_tempdir(folder)?;
        Ok(Self {
            xlsx,
            formats: Formats::new(),
            names: Vec::new(),
        })
    }

    /// Writes a sheet: a bold header row that stays in view and filters, then the rows. On paper the header is repeated on
    /// every page and the columns fit the width.
    ///
    /// # Errors
    /// [`WorkbookError`]; the workbook is then of no further use.
    pub fn add<R>(&mut self, sheet: Sheet<R>) -> Result<(), WorkbookError>
    where
        R: IntoIterator<Item = Vec<Cell>>,
    {
        let name = self.free_name(&sheet.name);
        let worksheet = self.xlsx.add_worksheet_with_constant_memory()?;
        worksheet.set_name(&name)?;
        worksheet
            .set_landscape()
            .set_paper_size(9)
            .set_print_fit_to_pages(1, 0);
        worksheet.set_freeze_panes(1, 0)?;
        worksheet.set_repeat_rows(0, 0)?;
        head(worksheet, &self.formats, &sheet.columns)?;
        let mut last = 0;
        for cells in sheet.rows {
            last += 1;
            if last > 1_048_575 {
                return Err(WorkbookError::TooLarge { sheet: name });
            }
            for (column, cell) in (0u16..).zip(cells) {
                put(worksheet, &self.formats, (last, column), cell).map_err(|error| match error {
                    Trouble::TooLong => WorkbookError::TextTooLong {
                        sheet: name.clone(),
                        row: last + 1,
                        column: column + 1,
                    },
                    Trouble::Other(error) => error.into(),
                })?;
            }
        }
        let columns = u16::try_from(sheet.columns.len())
            .map_err(|_| WorkbookError::TooLarge { sheet: name.clone() })?;
        if columns > 0 {
            worksheet.autofilter(0, 0, last, columns - 1)?;
        }
        self.names.push(name);
        Ok(())
    }

    /// Closes the workbook and writes the file.
    ///
    /// # Errors
    /// [`WorkbookError::Writing`].
    pub fn finish(mut self, out: impl Write + Seek + Send) -> Result<(), WorkbookError> {
        Ok(self.xlsx.save_to_writer(out)?)
    }

    /// Closes the workbook and gives the file, for one that is small enough to be in memory.
    ///
    /// # Errors
    /// [`WorkbookError::Writing`].
    pub fn bytes(self) -> Result<Vec<u8>, WorkbookError> {
        let mut bytes = io::Cursor::new(Vec::new());
        self.finish(&mut bytes)?;
        Ok(bytes.into_inner())
    }

    /// A name that spreadsheets accept and no earlier sheet has.
    fn free_name(&self, wanted: &str) -> String {
        let allowed: String = wanted
            .chars()
            .map(|letter| {
                if matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\') {
                    ' '
                } else {
                    letter
                }
            })
            .filter(|letter| !letter.is_control())
            .collect();
        let trimmed = allowed.trim().trim_matches('\'');
        let plain = if trimmed.is_empty() { "1" } else { trimmed };
        let taken = |name: &str| {
            self.names
                .iter()
                .any(|other| other.to_lowercase() == name.to_lowercase())
        };
        let mut name = shortened(plain, LONGEST_NAME);
        let mut turn = 1;
        while taken(&name) {
            turn += 1;
            let ending = format!(" ({turn})");
            name = shortened(plain, LONGEST_NAME - ending.len()) + &ending;
        }
        name
    }
}

fn shortened(text: &str, longest: usize) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= longest
        })
        .collect()
}

fn head(worksheet: &mut Worksheet, formats: &Formats, columns: &[Column]) -> Result<(), XlsxError> {
    for (place, column) in (0u16..).zip(columns) {
        worksheet.set_column_width(place, column.width)?;
        worksheet.set_column_format(place, formats.of(column.kind))?;
        let heading = shortened(&column.heading, LONGEST_TEXT);
        worksheet.write_string_with_format(0, place, heading, formats.of_heading(column.kind))?;
    }
    Ok(())
}

enum Trouble {
    TooLong,
    Other(XlsxError),
}

impl From<XlsxError> for Trouble {
    fn from(error: XlsxError) -> Self {
        Self::Other(error)
    }
}

fn put(worksheet: &mut Worksheet, formats: &Formats, at: (u32, u16), cell: Cell) -> Result<(), Trouble> {
    let (row, column) = at;
    match cell {
        Cell::Text(text) if text.is_empty() => {}
        Cell::Text(text) => put_text(worksheet, formats, at, text)?,
        Cell::Integer(number) if number.unsigned_abs() > LARGEST_EXACT => {
            put_text(worksheet, formats, at, number.to_string())?;
        }
        Cell::Integer(number) => {
            worksheet.write_number_with_format(row, column, number as f64, &formats.integer)?;
        }
        Cell::Decimal(number) if number.is_finite() => {
            worksheet.write_number_with_format(row, column, number, &formats.decimal)?;
        }
        Cell::Date(date) => {
            worksheet.write_number_with_format(row, column, serial(date), &formats.date)?;
        }
        Cell::Time(minutes) => {
            worksheet.write_number_with_format(row, column, f64::from(minutes) / 1440.0, &formats.time)?;
        }
        Cell::Decimal(_) | Cell::Blank => {}
    }
    Ok(())
}

fn put_text(
    worksheet: &mut Worksheet,
    formats: &Formats,
    at: (u32, u16),
    text: String,
) -> Result<(), Trouble> {
    if text.len() > LONGEST_TEXT && text.encode_utf16().count() > LONGEST_TEXT {
        return Err(Trouble::TooLong);
    }
    let format = if looks_like_formula(&text) {
        &formats.quoted
    } else {
        &formats.text
    };
    worksheet.write_string_with_format(at.0, at.1, text, format)?;
    Ok(())
}

/// Days since the last day of 1899, as spreadsheets count.
fn serial(date: Date) -> f64 {
    const DAY_ZERO: i32 = 2_415_019;
    f64::from(date.to_julian_day() - DAY_ZERO)
}

/// Whether a spreadsheet would run this text when it is typed into a cell or read from a CSV file.
pub(super) fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}
