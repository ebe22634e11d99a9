//! Sheets: the one door to tables that people open in a spreadsheet. Workbooks (XLSX) and CSV go out; CSV, XLSX and ODS
//! come in, told apart by their content, within limits, and never trusted.
//!
//! No text that goes out can become a formula, and the same rows always give the same bytes.

mod back;
mod csv;
mod read;
mod write;

#[cfg(test)]
mod tests;

/// The media type of a workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// The media type of a table as CSV, in our encoding.
pub const CSV: &str = "text/csv; charset=utf-8";

pub use back::{WrittenRow, WrittenTable, read_written};
pub use csv::csv;
pub use read::{Encoding, SheetError, Table, read_table};
pub use write::{About, Cell, Column, Kind, Sheet, Workbook, WorkbookError};
