//! One table as an answer: a workbook or CSV, whichever is asked for.

use rocket::tokio::task;

use super::{Answer, Reply};
use crate::{
    app::App,
    fault::Fault,
    sheets::{About, CSV, Cell, Sheet, Workbook, WorkbookError, XLSX, csv},
};

impl Reply {
    /// A table to save: as a workbook, which says who took it and when, or as CSV. The name is that of the file without its
    /// ending.
    pub async fn table<R>(app: &App, by: &str, name: &str, sheet: Sheet<R>, as_workbook: bool) -> Answer
    where
        R: IntoIterator<Item = Vec<Cell>> + Send + 'static,
    {
        let about = About {
            title: sheet.name.clone(),
            author: by.to_owned(),
            created: app.clock.now(),
        };
        let folder = app.files.folder().to_owned();
        let write = move || {
            if as_workbook {
                let mut workbook = Workbook::new(&about, &folder)?;
                workbook.add(sheet)?;
                return workbook.bytes();
            }
            let mut bytes = Vec::new();
            csv(&sheet.columns, sheet.rows, &mut bytes)?;
            Ok(bytes)
        };
        let bytes = task::spawn_blocking(write)
            .await
            .map_err(|error| Fault::Broken(error.to_string()))?
            .map_err(|error: WorkbookError| Fault::Broken(error.to_string()))?;
        if as_workbook {
            Reply::download(XLSX, format!("{name}.xlsx"), bytes)
        } else {
            Reply::download(CSV, format!("{name}.csv"), bytes)
        }
    }
}
