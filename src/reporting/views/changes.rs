//! What the pages of a snapshot, and of what differs between two, show.

use serde::Serialize;

use super::{Crumb, SnapshotLine};
use crate::kernel::{lists::Finder, page::Page, parts::Choice, text::Message};

/// A snapshot, and whether it is out of date.
#[derive(Serialize)]
pub struct SnapshotPage {
    /// The code of the edition or project.
    pub code: String,
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// The snapshot.
    pub snapshot: SnapshotLine,
    /// How many rows and columns differ from what would be frozen now; nothing when it is so long that it has to be asked for.
    pub differing: Option<usize>,
    /// What differs from what would be frozen now.
    pub now_href: String,
    /// Where two are compared.
    pub changes_href: String,
    /// Other snapshots of the same report.
    pub others: Vec<Choice>,
}

impl Page for SnapshotPage {
    const TEMPLATE: &'static str = "reporting/snapshot-page";

    fn samples() -> Vec<Self> {
        let page = |differing, others| SnapshotPage {
            code: "KR-2026-03".to_owned(),
            project_title: "Równe traktowanie".to_owned(),
            trail: sample_trail(),
            snapshot: SnapshotLine::sample(),
            differing,
            now_href: "/snapshots/01910000-0000-7000-8000-000000000000/changes".to_owned(),
            changes_href: "/snapshots/01910000-0000-7000-8000-000000000000/changes".to_owned(),
            others,
        };
        let other = Choice::new("01910000-0000-7000-8000-000000000001", "2026-03-20 10:00:00");
        vec![
            page(Some(0), Vec::new()),
            page(Some(3), vec![other.clone()]),
            page(None, vec![other]),
        ]
    }
}

fn sample_trail() -> Vec<Crumb> {
    vec![
        Crumb::to("RT-2026", "/projects/RT-2026".to_owned()),
        Crumb::here("Snapshot".to_owned()),
    ]
}

/// A row that differs.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeLine {
    /// Key of what happened to it.
    pub what: String,
    /// Which row it is.
    pub row: String,
    /// Whether cells of it changed, rather than the row being added or gone.
    pub changed: bool,
    /// Column, from and to.
    pub cells: Vec<CellLine>,
}

/// A cell that differs.
#[derive(Clone, Debug, Serialize)]
pub struct CellLine {
    /// The heading of its column.
    pub column: String,
    /// What the earlier report says.
    pub from: String,
    /// What the later report says.
    pub to: String,
}

/// What differs between two reports.
#[derive(Serialize)]
pub struct ChangesPage {
    /// The code of the edition or project.
    pub code: String,
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// The earlier report.
    pub earlier: Message,
    /// The later report, or what would be frozen now.
    pub later: Message,
    /// Whether it is compared with what would be frozen now.
    pub is_now: bool,
    /// How many rows were added, are gone, changed.
    pub counts: [usize; 3],
    /// Columns of the later report alone.
    pub columns_added: Option<Message>,
    /// Columns of the earlier report alone.
    pub columns_gone: Option<Message>,
    /// Columns in words of two languages.
    pub columns_left_out: Option<Message>,
    /// The rows of this page.
    pub rows: Vec<ChangeLine>,
    /// What of them is asked for.
    pub finder: Finder,
    /// The same as CSV.
    pub csv_href: String,
    /// The same as a workbook.
    pub xlsx_href: String,
}

impl Page for ChangesPage {
    const TEMPLATE: &'static str = "reporting/changes";

    fn samples() -> Vec<Self> {
        let of = || Message::new("reporting-changes-now");
        let page = |rows: Vec<ChangeLine>, columns: Option<Message>| ChangesPage {
            code: "KR-2026-03".to_owned(),
            project_title: "Równe traktowanie".to_owned(),
            trail: sample_trail(),
            earlier: of(),
            later: of(),
            is_now: rows.is_empty(),
            counts: [0, 1, rows.len()],
            columns_added: columns.clone(),
            columns_gone: columns.clone(),
            columns_left_out: columns,
            finder: Finder {
                all: rows.len() as u64,
                ..Finder::default()
            },
            rows,
            csv_href: "/snapshots/1/changes.csv".to_owned(),
            xlsx_href: "/snapshots/1/changes.xlsx".to_owned(),
        };
        let line = |changed: bool| ChangeLine {
            what: "reporting-change-changed".to_owned(),
            row: "Nowak Anna · KR-2026-03".to_owned(),
            changed,
            cells: vec![CellLine {
                column: "Minuty".to_owned(),
                from: "60".to_owned(),
                to: String::new(),
            }],
        };
        let rows = vec![line(true), line(false)];
        let mut none_found = page(Vec::new(), None);
        none_found.finder.all = 70;
        none_found.finder.long = true;
        none_found.finder.clear = Some("/snapshots/1/changes".to_owned());
        vec![page(rows, Some(of())), page(Vec::new(), None), none_found]
    }
}
