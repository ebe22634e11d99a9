//! What the pages of projects show.

mod form;
mod questions;
mod show;

use serde::Serialize;

pub use form::{Places, ProjectFormPage, ROLE_ROWS, TARGET_ROWS};
pub use questions::{QuestionsPage, Settings, value_key};
pub use show::{Parts, ProjectPage, retention_words};

use super::model::project;
use crate::kernel::{
    languages::Language,
    page::{Funding, Page, Sample},
};

/// The funder's line and emblem for the foot of a project's pages; `None` when the project has none.
pub fn funding(project: &project::Model, language: Language) -> Option<Funding> {
    let line = project.visibility.get(language).to_owned();
    (!line.is_empty() || !project.emblem.is_empty()).then(|| Funding {
        line,
        emblem: project.emblem.clone(),
    })
}

/// The list of projects.
#[derive(Serialize)]
pub struct ListPage {
    projects: Vec<ProjectLine>,
    may_add: bool,
    keeps_venues: bool,
}

#[derive(Serialize)]
struct ProjectLine {
    code: String,
    href: String,
    title: String,
    number: String,
    funder: String,
    starts_on: String,
    ends_on: String,
}

impl ListPage {
    /// The projects that somebody reads; `may_add` shows the button for a new one, `keeps_venues` the way to the venues.
    pub fn new(projects: Vec<project::Model>, language: Language, may_add: bool, keeps_venues: bool) -> Self {
        let line = |project: project::Model| ProjectLine {
            href: format!("/projects/{}", project.code),
            title: project.titles.get(language).to_owned(),
            code: project.code,
            number: project.number,
            funder: project.funder,
            starts_on: project.starts_on.to_string(),
            ends_on: project.ends_on.to_string(),
        };
        Self {
            projects: projects.into_iter().map(line).collect(),
            may_add,
            keeps_venues,
        }
    }
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "projects/list";

    fn samples() -> Vec<Self> {
        vec![
            ListPage::new(Vec::new(), Language::En, true, true),
            ListPage::new(Vec::new(), Language::En, false, false),
            ListPage::new(vec![sample_project()], Language::En, true, true),
        ]
    }
}

/// A project for samples.
pub(crate) fn sample_project() -> project::Model {
    use time::macros::{date, datetime};

    use crate::kernel::text::Localised;

    let of = |text: &str| Localised::of(Language::En, text);
    project::Model {
        id: super::ProjectId(uuid::Uuid::nil()),
        code: "RT2013".to_owned(),
        number: "VS/2012/0441".to_owned(),
        titles: of("Equal treatment as a standard of good regional government"),
        programme: "PROGRESS".to_owned(),
        funder: "European Commission".to_owned(),
        starts_on: date!(2026 - 01 - 01),
        ends_on: date!(2027 - 12 - 31),
        visibility: of("Co-funded by the European Union"),
        emblem: "eu".to_owned(),
        issuing_body: of("Office of the Plenipotentiary"),
        signatory_name: "Anna Nowak".to_owned(),
        signatory_function: of("Plenipotentiary"),
        contact_email: "office@example.org".to_owned(),
        suppression_k: 5,
        retention_years: 5,
        retention_event: of("last payment to the beneficiary"),
        retention_from: None,
        held_reason: None,
        created_at: datetime!(2026-01-02 08:00 UTC),
    }
}

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<ListPage>(),
        Sample::of::<ProjectPage>(),
        Sample::of::<ProjectFormPage>(),
        Sample::of::<QuestionsPage>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
