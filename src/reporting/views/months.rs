//! What the page of monthly sheets shows.

use serde::Serialize;

use super::{Crumb, LanguageOption, SnapshotLine};
use crate::kernel::{form::FormState, page::Page, parts::Choice, text::Message};

/// A month of the chain.
#[derive(Clone, Debug, Serialize)]
pub struct MonthLine {
    /// Year and month.
    pub month: String,
    /// How many people were there.
    pub people: usize,
    /// Their minutes together, without breaks.
    pub minutes: i64,
    /// By which day the sheet is due.
    pub due: String,
    /// Whether it should have been made by now.
    pub overdue: bool,
    /// Where it stands: `running`, `nothing`, `due`, `sent`, `changed`, `again`, `waits`.
    pub standing: &'static str,
    /// The same in words.
    pub message: Message,
    /// The newest sheet.
    pub sheet: Option<String>,
}

/// The monthly sheets of a project.
#[derive(Serialize)]
pub struct MonthsPage {
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// Whether the reader may make sheets.
    pub makes: bool,
    /// The months, the first one first.
    pub months: Vec<MonthLine>,
    /// The month whose sheet can be made.
    pub next: Option<String>,
    /// The profiles to choose from.
    pub choices: Vec<Choice>,
    /// The languages to choose from.
    pub languages: Vec<LanguageOption>,
    /// The form of a sheet.
    pub form: FormState,
    /// Where a sheet is made.
    pub snapshot_href: String,
    /// The sheets made, the newest first.
    pub snapshots: Vec<SnapshotLine>,
}

impl Page for MonthsPage {
    const TEMPLATE: &'static str = "reporting/months";

    fn samples() -> Vec<Self> {
        let line = |month: &str, standing, sheet: Option<&str>| MonthLine {
            month: month.to_owned(),
            people: 12,
            minutes: 7_500,
            due: "2026-04-28".to_owned(),
            overdue: standing == "due",
            standing,
            message: Message::new(format!("reporting-month-{standing}")).with("month", "2026-03"),
            sheet: sheet.map(str::to_owned),
        };
        let page = |makes, months: Vec<MonthLine>, next: Option<&str>, form| MonthsPage {
            project_title: "Lika behandling".to_owned(),
            trail: vec![
                Crumb::to("LB", "/projects/LB".to_owned()),
                Crumb::to("Reports", "/projects/LB/reports".to_owned()),
                Crumb::here("Monthly sheets".to_owned()),
            ],
            makes,
            months,
            next: next.map(str::to_owned),
            choices: vec![Choice::new("sweden-month:1", "Monthly sheet – sweden-month, 1")],
            languages: vec![LanguageOption {
                value: "sv",
                label: "Svenska",
            }],
            form,
            snapshot_href: "/projects/LB/reports/months/snapshots".to_owned(),
            snapshots: Vec::new(),
        };
        let sheet = Some("/snapshots/01910000-0000-7000-8000-000000000000");
        let wrong = FormState::default()
            .with_error("month", Message::new("reporting-months-not-next"))
            .with_error("profile", Message::new("kernel-form-choice"));
        let all = vec![
            line("2026-01", "sent", sheet),
            line("2026-02", "nothing", None),
            line("2026-03", "due", None),
            line("2026-04", "waits", None),
            line("2026-05", "running", None),
        ];
        let corrected = vec![line("2026-01", "changed", sheet), line("2026-02", "again", sheet)];
        vec![
            page(true, Vec::new(), None, FormState::default()),
            page(true, all.clone(), Some("2026-03"), FormState::default()),
            page(true, corrected, Some("2026-01"), wrong),
            page(false, all, Some("2026-03"), FormState::default()),
        ]
    }
}
