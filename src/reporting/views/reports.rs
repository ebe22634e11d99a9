//! What the page of reports with profiles shows.

use serde::Serialize;

use super::{Crumb, LanguageOption, SnapshotLine};
use crate::kernel::{form::FormState, page::Page, parts::Choice, text::Message};

/// A version of a profile.
#[derive(Clone, Debug, Serialize)]
pub struct ProfileLine {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: i32,
    /// What its report is called.
    pub title: String,
    /// Key of what the report is about.
    pub kind: String,
    /// How many columns it has.
    pub columns: usize,
    /// Who uploaded it; nobody for those that come with the program.
    pub by: Option<String>,
    /// Its file.
    pub href: String,
}

/// Something wrong in an uploaded profile.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemLine {
    /// The line, from 1.
    pub line: usize,
    /// What.
    pub what: Message,
}

/// The reports of a project.
#[derive(Serialize)]
pub struct ReportsPage {
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// Whether the reader may make reports and upload profiles.
    pub makes: bool,
    /// The profiles to choose from.
    pub choices: Vec<Choice>,
    /// The profiles, the newest version of each first.
    pub profiles: Vec<ProfileLine>,
    /// What is wrong with the file that was uploaded.
    pub problems: Vec<ProblemLine>,
    /// The form of a report, and of the upload.
    pub form: FormState,
    /// The languages to choose from.
    pub languages: Vec<LanguageOption>,
    /// The final report.
    pub final_href: String,
    /// Where a report is made.
    pub snapshot_href: String,
    /// The chain of monthly sheets.
    pub months_href: String,
    /// Where a profile is uploaded.
    pub upload_href: String,
    /// The reports made, the newest first.
    pub snapshots: Vec<SnapshotLine>,
}

impl Page for ReportsPage {
    const TEMPLATE: &'static str = "reporting/reports";

    fn samples() -> Vec<Self> {
        let line = |version: i32, by: Option<&str>| ProfileLine {
            name: "poland-draft".to_owned(),
            version,
            title: "Uczestnicy projektu".to_owned(),
            kind: "reporting-kind-of-participation".to_owned(),
            columns: 12,
            by: by.map(str::to_owned),
            href: "/projects/RT/reports/profiles/poland-draft/1/profile.toml".to_owned(),
        };
        let snapshot = SnapshotLine {
            id: "01910000-0000-7000-8000-000000000000".to_owned(),
            at: "2026-03-16T08:15:00.000000000+01:00".to_owned(),
            by: "Anna Nowak".to_owned(),
            is_draft: false,
            language: "Polski",
            about: Some(
                Message::new("reporting-snapshot-profile")
                    .with("profile", "poland-draft")
                    .with("version", 2),
            ),
            rows: 30,
            workbook: "a".repeat(64),
            table: "b".repeat(64),
            findings: Default::default(),
        };
        let page = |makes, problems: Vec<ProblemLine>, snapshots| ReportsPage {
            project_title: "Równe traktowanie".to_owned(),
            trail: vec![
                Crumb::to("RT", "/projects/RT".to_owned()),
                Crumb::here("Reports".to_owned()),
            ],
            makes,
            choices: vec![Choice::new(
                "poland-draft:2",
                "Uczestnicy projektu – poland-draft, 2",
            )],
            profiles: vec![line(2, Some("Anna Nowak")), line(1, None)],
            form: if problems.is_empty() {
                FormState::filled([("language", "pl".to_owned())])
            } else {
                FormState::default()
                    .with_error("profile_file", Message::new("reporting-profile-none"))
                    .with_error("profile", Message::new("kernel-form-choice"))
            },
            problems,
            languages: vec![LanguageOption {
                value: "pl",
                label: "Polski",
            }],
            final_href: "/projects/RT/reports/final".to_owned(),
            snapshot_href: "/projects/RT/reports/snapshots".to_owned(),
            months_href: "/projects/RT/reports/months".to_owned(),
            upload_href: "/projects/RT/reports/profiles".to_owned(),
            snapshots,
        };
        let problem = ProblemLine {
            line: 7,
            what: Message::new("reporting-profile-missing").with("field", "name"),
        };
        vec![
            page(true, Vec::new(), Vec::new()),
            page(true, vec![problem], Vec::new()),
            page(false, Vec::new(), vec![snapshot]),
        ]
    }
}
