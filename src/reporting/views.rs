//! What the pages of evidence show.

mod archive;
mod changes;
mod final_report;
mod indicators;
mod months;
mod reports;

pub use archive::{ArchiveFile, ArchiveFolder, ArchivePage};
pub use changes::{CellLine, ChangeLine, ChangesPage, SnapshotPage};
pub use final_report::{FinalPage, final_pdf, sections};
pub use indicators::{Behind, FigureCell, IndicatorLine, IndicatorsPage, LackLine, PeoplePage};
pub use months::{MonthLine, MonthsPage};
pub use reports::{ProblemLine, ProfileLine, ReportsPage};

use serde::Serialize;

use super::parts::Finding;
use crate::{
    editions::Tab,
    kernel::{
        form::FormState,
        lists::{Finder, Pager},
        page::{Page, Sample},
        parts::Choice,
        text::Message,
    },
};

/// One step of the way to a page.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    label: String,
    href: Option<String>,
}

impl Crumb {
    /// A page above.
    pub fn to(label: &str, href: String) -> Self {
        Self {
            label: label.to_owned(),
            href: Some(href),
        }
    }

    /// The page itself.
    pub fn here(label: String) -> Self {
        Self { label, href: None }
    }
}

/// A language of the export.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageOption {
    /// Its code.
    pub value: &'static str,
    /// Its own name.
    pub label: &'static str,
}

/// Findings with their numbers.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Listed {
    /// How many block.
    pub blocking: usize,
    /// How many do not.
    pub other: usize,
    /// How many more there are than the list holds.
    pub left_out: usize,
    /// The findings.
    pub list: Vec<Finding>,
}

/// A snapshot in the list.
#[derive(Clone, Debug, Serialize)]
pub struct SnapshotLine {
    /// Its id.
    pub id: String,
    /// The moment of its facts, on the venue's wall clock.
    pub at: String,
    /// Who made it.
    pub by: String,
    /// Whether it is a working copy, not to be handed over.
    pub is_draft: bool,
    /// Its language, by its own name.
    pub language: &'static str,
    /// The profile or the period of a report that has one.
    pub about: Option<Message>,
    /// How many rows its table has.
    pub rows: i32,
    /// SHA-256 of the workbook.
    pub workbook: String,
    /// SHA-256 of the table.
    pub table: String,
    /// What the validation found then.
    pub findings: Listed,
}

impl SnapshotLine {
    /// A sample of one without findings.
    pub(super) fn sample() -> Self {
        Self {
            id: "01910000-0000-7000-8000-000000000000".to_owned(),
            at: "2026-03-16T08:15:00.000000000+01:00".to_owned(),
            by: "Anna Nowak".to_owned(),
            is_draft: false,
            language: "Polski",
            about: None,
            rows: 216,
            workbook: "a".repeat(64),
            table: "b".repeat(64),
            findings: Listed::default(),
        }
    }
}

/// The evidence desk of an edition or a project.
#[derive(Serialize)]
pub struct EvidencePage {
    /// The code of the edition or project.
    pub code: String,
    /// The project's title.
    pub project_title: String,
    /// Whether it is about the whole project.
    pub is_project: bool,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// The other pages of the edition; none for a project.
    pub tabs: Vec<Tab>,
    /// Whether the reader may make snapshots and mend what is missing.
    pub makes: bool,
    /// What is missing now, or what of it is asked for.
    pub findings: Listed,
    /// What is asked for of it.
    pub finder: Finder,
    /// Where a snapshot is made.
    pub snapshot_href: String,
    /// Everything as one zip.
    pub archive_href: String,
    /// Where the public figures are.
    pub figures_href: String,
    /// The evidence of the whole project.
    pub project_href: String,
    /// The common indicators of the project.
    pub indicators_href: String,
    /// Reports with profiles.
    pub reports_href: String,
    /// The form of a snapshot.
    pub form: FormState,
    /// The languages to choose from.
    pub languages: Vec<LanguageOption>,
    /// The snapshots made, the newest first.
    pub snapshots: Vec<SnapshotLine>,
    /// The pages of snapshots.
    pub snapshots_pager: Pager,
}

impl Page for EvidencePage {
    const TEMPLATE: &'static str = "reporting/evidence";

    fn samples() -> Vec<Self> {
        let empty = Self::sample(false, Listed::default(), Vec::new());
        let finding = |key: &str, blocking| Finding {
            message: Message::new(key).with_date("date", time::macros::date!(2026 - 03 - 14)),
            subject: "KR-2026-03".to_owned(),
            href: "/editions/KR-2026-03/attendance".to_owned(),
            blocking,
        };
        let list = vec![
            finding("reporting-finding-unsigned", true),
            finding("reporting-finding-not-over", false),
        ];
        let findings = Listed {
            blocking: 1,
            other: 1,
            left_out: 3,
            list,
        };
        let line = |is_draft, findings: Listed| SnapshotLine {
            is_draft,
            findings,
            ..SnapshotLine::sample()
        };
        let snapshots = vec![line(true, findings.clone()), line(false, Listed::default())];
        let mut wrong = Self::sample(true, findings.clone(), snapshots.clone());
        wrong.form = wrong
            .form
            .with_error("language", Message::new("kernel-form-choice"));
        let mut read_only = Self::sample(true, findings.clone(), snapshots);
        read_only.makes = false;
        let pages = |page, total| Pager::of(("/", ""), &[], ("page", Some(page)), (total, 10));
        read_only.snapshots_pager = pages(2, 40);
        read_only.finder = Finder {
            kinds: vec![Choice::new("blocking", "blocking")],
            all: 120,
            long: true,
            pager: pages(1, 120),
            ..Finder::default()
        };
        let mut none_found = Self::sample(true, findings.clone(), Vec::new());
        none_found.findings.list.clear();
        none_found.finder = Finder {
            all: 120,
            long: true,
            clear: Some("/projects/RT-2026/evidence#validation".to_owned()),
            ..Finder::default()
        };
        vec![
            empty,
            Self::sample(true, findings, Vec::new()),
            wrong,
            read_only,
            none_found,
        ]
    }
}

impl EvidencePage {
    fn sample(is_project: bool, findings: Listed, snapshots: Vec<SnapshotLine>) -> Self {
        Self {
            code: "KR-2026-03".to_owned(),
            project_title: "Równe traktowanie standardem dobrego rządzenia".to_owned(),
            is_project,
            trail: vec![
                Crumb::to("RT-2026", "/projects/RT-2026".to_owned()),
                Crumb::here("Evidence".to_owned()),
            ],
            tabs: Vec::new(),
            makes: true,
            finder: Finder {
                all: findings.list.len() as u64,
                ..Finder::default()
            },
            snapshots_pager: Pager::default(),
            findings,
            snapshot_href: "/editions/KR-2026-03/snapshots".to_owned(),
            archive_href: "/editions/KR-2026-03/archive.zip".to_owned(),
            figures_href: "/projects/RT-2026/figures".to_owned(),
            project_href: "/projects/RT-2026/evidence".to_owned(),
            indicators_href: "/projects/RT-2026/indicators".to_owned(),
            reports_href: "/projects/RT-2026/reports".to_owned(),
            form: FormState::filled([
                ("id", "01910000-0000-7000-8000-000000000001".to_owned()),
                ("language", "pl".to_owned()),
            ]),
            languages: vec![
                LanguageOption {
                    value: "pl",
                    label: "Polski",
                },
                LanguageOption {
                    value: "en",
                    label: "English",
                },
            ],
            snapshots,
        }
    }
}

/// A region in the table of figures.
#[derive(Clone, Debug, Serialize)]
pub struct FiguresRow {
    /// The region, by name.
    pub region: String,
    /// Participants by role category; `None` where the count is left out.
    pub cells: Vec<Option<u32>>,
    /// All of the region.
    pub total: Option<u32>,
}

/// Participants by region and role category, as they would be published.
#[derive(Serialize)]
pub struct FiguresPage {
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// Counts below this are left out.
    pub k: u32,
    /// How many counts are left out.
    pub left_out: usize,
    /// The role categories, by name.
    pub roles: Vec<String>,
    /// The regions.
    pub rows: Vec<FiguresRow>,
    /// All of each role category.
    pub column_totals: Vec<Option<u32>>,
    /// All.
    pub total: Option<u32>,
    /// The evidence of the project.
    pub evidence_href: String,
}

impl Page for FiguresPage {
    const TEMPLATE: &'static str = "reporting/figures";

    fn samples() -> Vec<Self> {
        let row = |region: &str, cells: [Option<u32>; 2], total| FiguresRow {
            region: region.to_owned(),
            cells: cells.to_vec(),
            total,
        };
        let page = |rows: Vec<FiguresRow>, left_out| FiguresPage {
            project_title: "Równe traktowanie standardem dobrego rządzenia".to_owned(),
            trail: vec![
                Crumb::to("RT-2026", "/projects/RT-2026".to_owned()),
                Crumb::here("Figures".to_owned()),
            ],
            k: 5,
            left_out,
            roles: vec![
                "Kuratorium oświaty".to_owned(),
                "Wydział spraw cudzoziemców".to_owned(),
            ],
            rows,
            column_totals: vec![Some(14), Some(12)],
            total: Some(26),
            evidence_href: "/projects/RT-2026/evidence".to_owned(),
        };
        let rows = vec![
            row("małopolskie", [None, None], Some(9)),
            row("śląskie", [None, None], Some(17)),
        ];
        vec![page(rows, 4), page(Vec::new(), 0)]
    }
}

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<ArchivePage>(),
        Sample::of::<ChangesPage>(),
        Sample::of::<EvidencePage>(),
        Sample::of::<FiguresPage>(),
        Sample::of::<FinalPage>(),
        Sample::of::<IndicatorsPage>(),
        Sample::of::<MonthsPage>(),
        Sample::of::<PeoplePage>(),
        Sample::of::<ReportsPage>(),
        Sample::of::<SnapshotPage>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
