//! What the pages of the common indicators show.

use serde::Serialize;

use super::{Crumb, LanguageOption, SnapshotLine};
use crate::kernel::{form::FormState, lists::Finder, page::Page, text::Message};

/// A figure, with the list of the people behind it.
#[derive(Clone, Debug, Serialize)]
pub struct FigureCell {
    /// The figure.
    pub figure: usize,
    /// Where its people are; nowhere for nought.
    pub href: Option<String>,
}

/// An indicator with its figures.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorLine {
    /// Its code with the funder.
    pub code: &'static str,
    /// Key of its name.
    pub name: String,
    /// Grand total: women, men, non-binary, not stated, all; reportable total: the same without not stated. Nothing where it is
    /// not counted.
    pub figures: Option<Vec<FigureCell>>,
    /// For answers that may be refused: how many are missing.
    pub silent: Option<Message>,
}

/// What somebody's record lacks.
#[derive(Clone, Debug, Serialize)]
pub struct LackLine {
    /// Who.
    pub name: String,
    /// Where it is mended.
    pub href: String,
    /// What.
    pub what: Message,
}

/// The common indicators of a project over a period.
#[derive(Serialize)]
pub struct IndicatorsPage {
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// Whether the reader may make snapshots and mend what is missing.
    pub makes: bool,
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
    /// The indicators.
    pub rows: Vec<IndicatorLine>,
    /// How many entered.
    pub everyone: usize,
    /// How many of them have a record without gaps.
    pub complete: usize,
    /// Why answers are filled in without asking, where they are.
    pub filled_in: Option<Message>,
    /// Who lacks what.
    pub lacking: Vec<LackLine>,
    /// What is asked for of that.
    pub finder: Finder,
    /// The period, and the form of a snapshot.
    pub form: FormState,
    /// The languages to choose from.
    pub languages: Vec<LanguageOption>,
    /// Where the period is sent.
    pub action: String,
    /// Where a snapshot is made.
    pub snapshot_href: String,
    /// What the project asks.
    pub questions_href: String,
    /// The snapshots made, the newest first.
    pub snapshots: Vec<SnapshotLine>,
}

impl Page for IndicatorsPage {
    const TEMPLATE: &'static str = "reporting/indicators";

    fn samples() -> Vec<Self> {
        let cell = |figure: usize| FigureCell {
            figure,
            href: (figure > 0).then(|| "/projects/RT/indicators/EECO01/grand/women".to_owned()),
        };
        let line = |code: &'static str, counted: bool, silent| IndicatorLine {
            code,
            name: format!("reporting-indicator-{}", code.to_lowercase()),
            figures: counted.then(|| (0..9).map(cell).collect()),
            silent,
        };
        let refused = Message::new("reporting-indicators-silent")
            .with("refused", 1)
            .with("open", 3);
        let rows = vec![
            line("EECO01", true, None),
            line("EECO12", true, Some(refused)),
            line("EECO13", false, None),
        ];
        let lack = LackLine {
            name: "=Nowak Anna".to_owned(),
            href: "/projects/RT/statements/01910000-0000-7000-8000-000000000000".to_owned(),
            what: Message::new("reporting-finding-lacks")
                .with_message("what", Message::new("reporting-lack-sex")),
        };
        let snapshot = SnapshotLine {
            id: "01910000-0000-7000-8000-000000000000".to_owned(),
            at: "2026-03-16T08:15:00.000000000+01:00".to_owned(),
            by: "Anna Nowak".to_owned(),
            is_draft: false,
            language: "Polski",
            about: Some(
                Message::new("reporting-snapshot-period")
                    .with_date("from", time::macros::date!(2026 - 01 - 01))
                    .with_date("until", time::macros::date!(2026 - 12 - 31)),
            ),
            rows: 30,
            workbook: "a".repeat(64),
            table: "b".repeat(64),
            findings: Default::default(),
        };
        let page =
            |makes, everyone: usize, lacking: Vec<LackLine>, snapshots: Vec<SnapshotLine>| IndicatorsPage {
                project_title: "Równe traktowanie standardem dobrego rządzenia".to_owned(),
                trail: vec![
                    Crumb::to("RT", "/projects/RT".to_owned()),
                    Crumb::here("Indicators".to_owned()),
                ],
                makes,
                from: "2026-01-01".to_owned(),
                until: "2026-12-31".to_owned(),
                rows: rows.clone(),
                everyone,
                complete: everyone - lacking.len(),
                filled_in: (everyone > 1).then(|| {
                    Message::new("reporting-indicators-filled-in")
                        .with("reason", "All are civil servants")
                        .with("by", "Anna Nowak")
                }),
                finder: Finder {
                    all: lacking.len() as u64,
                    ..Finder::default()
                },
                lacking,
                form: FormState::filled([
                    ("id", "01910000-0000-7000-8000-000000000001".to_owned()),
                    ("from", "2026-01-01".to_owned()),
                    ("until", "2026-12-31".to_owned()),
                    ("language", "pl".to_owned()),
                ]),
                languages: vec![LanguageOption {
                    value: "pl",
                    label: "Polski",
                }],
                action: "/projects/RT/indicators".to_owned(),
                snapshot_href: "/projects/RT/indicators/snapshots".to_owned(),
                questions_href: "/projects/RT/questions".to_owned(),
                snapshots,
            };
        let mut wrong = page(true, 0, Vec::new(), Vec::new());
        wrong.form = wrong
            .form
            .with_error("until", Message::new("reporting-period-ends-first"))
            .with_error("language", Message::new("kernel-form-choice"));
        let mut long = page(true, 30, vec![lack.clone()], Vec::new());
        long.finder.long = true;
        let mut nobody_found = page(true, 30, vec![lack.clone()], Vec::new());
        nobody_found.lacking.clear();
        nobody_found.finder.clear = Some("/projects/RT/indicators#lacking".to_owned());
        vec![
            page(true, 1, vec![lack.clone()], vec![snapshot.clone()]),
            page(false, 30, vec![lack], vec![snapshot]),
            page(true, 3, Vec::new(), Vec::new()),
            wrong,
            long,
            nobody_found,
        ]
    }
}

/// Somebody behind a figure.
#[derive(Clone, Debug, Serialize)]
pub struct Behind {
    /// Who.
    pub name: String,
    /// Their answers.
    pub href: String,
    /// Organisation.
    pub organisation: String,
    /// Region.
    pub region: String,
    /// First entry.
    pub first: String,
    /// Last exit.
    pub last: String,
}

/// The people behind a figure.
#[derive(Serialize)]
pub struct PeoplePage {
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// Code of the indicator.
    pub code: &'static str,
    /// Key of its name.
    pub name: String,
    /// Key of the total.
    pub total: String,
    /// Key of the column.
    pub sex: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
    /// The people.
    pub people: Vec<Behind>,
}

impl Page for PeoplePage {
    const TEMPLATE: &'static str = "reporting/people";

    fn samples() -> Vec<Self> {
        let page = |people: Vec<Behind>| PeoplePage {
            project_title: "Równe traktowanie".to_owned(),
            trail: vec![
                Crumb::to("RT", "/projects/RT".to_owned()),
                Crumb::here("EECO01".to_owned()),
            ],
            code: "EECO01",
            name: "reporting-indicator-eeco01".to_owned(),
            total: "reporting-total-grand".to_owned(),
            sex: "reporting-col-women".to_owned(),
            from: "2026-01-01".to_owned(),
            until: "2026-12-31".to_owned(),
            people,
        };
        let behind = Behind {
            name: "Nowak Anna".to_owned(),
            href: "/projects/RT/statements/01910000-0000-7000-8000-000000000000".to_owned(),
            organisation: "Urząd Wojewódzki".to_owned(),
            region: "małopolskie".to_owned(),
            first: "2026-03-14".to_owned(),
            last: "2026-03-15".to_owned(),
        };
        vec![page(vec![behind]), page(Vec::new())]
    }
}
