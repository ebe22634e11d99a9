//! What this slice is told by slices below it: they may name projects, projects may not name them. The functions are
//! handed in where the server is put together.

use std::{
    collections::{BTreeMap, BTreeSet},
    future::Future,
    pin::Pin,
};

use sea_orm::DbErr;
use serde::Serialize;

use super::model::ProjectId;
use crate::kernel::{app::App, languages::Language};

/// An answer that comes from the database.
pub type Answered<T> = Pin<Box<dyn Future<Output = Result<T, DbErr>> + Send>>;

/// The questions.
#[derive(Clone, Copy)]
pub struct Facts {
    /// The codes of the role categories that editions of the project use.
    pub roles_in_use: fn(App, ProjectId) -> Answered<BTreeSet<String>>,
    /// What has been reached so far, by indicator; an indicator that nobody counts is absent.
    pub reached: fn(App, ProjectId) -> Answered<BTreeMap<String, i64>>,
    /// The editions of the project by date, as this language's readers see them.
    pub editions: fn(App, ProjectId, Language) -> Answered<Vec<EditionLine>>,
}

/// An edition in the list of its project.
#[derive(Clone, Debug, Serialize)]
pub struct EditionLine {
    /// Its code.
    pub code: String,
    /// Its page.
    pub href: String,
    /// The course.
    pub title: String,
    /// Host city.
    pub city: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Code of its state.
    pub state: &'static str,
    /// Key of the state's name.
    pub state_key: String,
    /// Shape of the state: `ok`, `wait`, `stop`, `info`, `draft`.
    pub kind: &'static str,
    /// Most participants.
    pub capacity: i32,
}
