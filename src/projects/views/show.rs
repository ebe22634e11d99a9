//! A project's page.

use std::collections::BTreeMap;

use serde::Serialize;

use super::sample_project;
use crate::{
    kernel::{languages::Language, page::Page, text::Message},
    projects::{
        facts::EditionLine,
        model::{project, role_category, target},
        rules::{Retention, retention},
    },
    regions::region_address,
};

/// What belongs to the project.
#[derive(Default)]
pub struct Parts {
    /// Its role categories.
    pub roles: Vec<role_category::Model>,
    /// The names of all regions by code.
    pub regions: BTreeMap<String, String>,
    /// The codes of its regions.
    pub in_project: Vec<String>,
    /// Its targets.
    pub targets: Vec<target::Model>,
    /// What has been reached, by indicator.
    pub reached: BTreeMap<String, i64>,
    /// Its editions.
    pub editions: Vec<EditionLine>,
}

/// Everything about a project, for its office and its auditors.
#[derive(Serialize)]
pub struct ProjectPage {
    code: String,
    title: String,
    number: String,
    programme: String,
    funder: String,
    starts_on: String,
    ends_on: String,
    contact_email: String,
    issuing_body: String,
    signatory: String,
    visibility: String,
    suppression_k: i32,
    retention: Message,
    held_reason: Option<String>,
    roles: Vec<Role>,
    regions: Vec<RegionLink>,
    region_count: usize,
    targets: Vec<TargetLine>,
    editions: Vec<EditionLine>,
    edit_href: Option<String>,
    new_edition_href: Option<String>,
    evidence_href: String,
    questions_href: String,
}

#[derive(Serialize)]
struct Role {
    code: String,
    name: String,
}

#[derive(Serialize)]
struct RegionLink {
    name: String,
    href: String,
}

#[derive(Serialize)]
struct TargetLine {
    name: String,
    unit: String,
    value: i32,
    reached: Option<i64>,
}

impl ProjectPage {
    /// The page in a language; `changes` shows what the office may do.
    pub fn new(language: Language, project: project::Model, changes: bool, parts: Parts) -> Self {
        let address = format!("/projects/{}", project.code);
        let regions = parts.in_project.iter().map(|code| RegionLink {
            name: parts.regions.get(code).unwrap_or(code).clone(),
            href: region_address(code),
        });
        let reached = |indicator: &str| parts.reached.get(indicator).copied();
        let targets = parts.targets.iter().map(|target| TargetLine {
            name: target.names.get(language).to_owned(),
            unit: target.unit.clone(),
            value: target.value,
            reached: reached(&target.indicator),
        });
        Self {
            title: project.titles.get(language).to_owned(),
            retention: retention_words(&project, language),
            issuing_body: project.issuing_body.get(language).to_owned(),
            signatory: format!(
                "{}, {}",
                project.signatory_name,
                project.signatory_function.get(language)
            ),
            visibility: project.visibility.get(language).to_owned(),
            regions: regions.collect(),
            region_count: parts.in_project.len(),
            targets: targets.collect(),
            roles: parts
                .roles
                .into_iter()
                .map(|role| Role {
                    name: role.names.get(language).to_owned(),
                    code: role.code,
                })
                .collect(),
            editions: parts.editions,
            edit_href: changes.then(|| format!("{address}/edit")),
            new_edition_href: changes.then(|| format!("{address}/editions/new")),
            evidence_href: format!("{address}/evidence"),
            questions_href: format!("{address}/questions"),
            code: project.code,
            number: project.number,
            programme: project.programme,
            funder: project.funder,
            starts_on: project.starts_on.to_string(),
            ends_on: project.ends_on.to_string(),
            contact_email: project.contact_email,
            suppression_k: project.suppression_k,
            held_reason: project.held_reason,
        }
    }
}

/// How long the records of a project are kept, in a sentence.
pub fn retention_words(project: &project::Model, language: Language) -> Message {
    let held = project.held_reason.is_some();
    let sentence = match retention(project.retention_from, project.retention_years, held) {
        Retention::Held => Message::new("projects-retention-held"),
        Retention::Waiting => Message::new("projects-retention-waiting"),
        Retention::Until(date) => Message::new("projects-retention-until").with("date", date.to_string()),
    };
    sentence
        .with("years", project.retention_years)
        .with("event", project.retention_event.get(language))
}

impl Page for ProjectPage {
    const TEMPLATE: &'static str = "projects/show";

    fn samples() -> Vec<Self> {
        let held = project::Model {
            held_reason: Some("Audit 7/2026".to_owned()),
            ..sample_project()
        };
        let dated = project::Model {
            retention_from: Some(time::macros::date!(2028 - 03 - 01)),
            ..sample_project()
        };
        vec![
            ProjectPage::new(Language::En, sample_project(), true, Parts::default()),
            ProjectPage::new(Language::En, held, false, sample_parts()),
            ProjectPage::new(Language::En, dated, true, sample_parts()),
        ]
    }
}

fn sample_parts() -> Parts {
    use crate::kernel::text::Localised;

    let names = |text: &str| Localised::of(Language::En, text);
    let project_id = crate::projects::ProjectId(uuid::Uuid::nil());
    let target = |indicator: &str| target::Model {
        id: uuid::Uuid::nil(),
        project_id,
        indicator: indicator.to_owned(),
        names: names("Officials trained"),
        unit: "persons".to_owned(),
        value: 120,
        ord: 0,
    };
    Parts {
        roles: vec![role_category::Model {
            project_id,
            code: "foreigners-department".to_owned(),
            names: names("Foreigners' department"),
            ord: 0,
        }],
        regions: BTreeMap::from([("PL-02".to_owned(), "Dolnośląskie".to_owned())]),
        in_project: vec!["PL-02".to_owned()],
        targets: vec![target("participants"), target("other")],
        reached: BTreeMap::from([("participants".to_owned(), 48)]),
        editions: vec![EditionLine {
            code: "RT2013-01".to_owned(),
            href: "/editions/RT2013-01".to_owned(),
            title: "Equal treatment".to_owned(),
            city: "Wrocław".to_owned(),
            starts_on: "2026-10-14".to_owned(),
            ends_on: "2026-10-15".to_owned(),
            state: "open",
            state_key: "editions-state-open".to_owned(),
            kind: "ok",
            capacity: 24,
        }],
    }
}
