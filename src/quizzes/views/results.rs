//! Which quizzes people took, and how each did.

use serde::Serialize;

use super::figures::Spread;
use crate::{
    editions::Tab,
    kernel::{
        form::FormState,
        lists::Pager,
        page::Page,
        parts::{Choice, Place, SortLink},
        text::Worded,
    },
};

/// What stands on top of every page of results.
#[derive(Clone, Serialize)]
pub struct Top {
    /// The way to the page.
    pub trail: Vec<Place>,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// The code of the edition or project.
    pub code: String,
    /// Whether it is about a whole project.
    pub is_project: bool,
}

/// The quizzes of an edition or a project.
#[derive(Serialize)]
pub struct QuizzesPage {
    /// Above it.
    pub top: Top,
    /// The quizzes.
    pub quizzes: Vec<QuizRow>,
    /// Who is at them now, in an edition.
    pub live_href: Option<String>,
    /// The banks that the questions come from.
    pub banks: Vec<BankLink>,
    /// The page of gains, where there are tests before and after.
    pub gain_href: Option<String>,
}

/// A quiz in the list.
#[derive(Clone, Serialize)]
pub struct QuizRow {
    /// Its results.
    pub href: String,
    /// Its item analysis.
    pub items_href: String,
    /// Its title.
    pub title: Worded,
    /// Its course.
    pub course: Worded,
    /// What it is for, as the end of a key.
    pub purpose: &'static str,
    /// How many took it.
    pub people: i64,
    /// How many of them passed; none where nobody can fail.
    pub passed: Option<i64>,
}

/// The results of a quiz.
#[derive(Serialize)]
pub struct ResultsPage {
    /// Above it.
    pub top: Top,
    /// Its title.
    pub title: Worded,
    /// The share that passes, in per cent; 0 where nobody can fail.
    pub pass_percent: i32,
    /// How many can take it.
    pub people: usize,
    /// How many did.
    pub taken: usize,
    /// How many passed.
    pub passed: usize,
    /// The mean of the best attempts, as printed.
    pub mean: Option<String>,
    /// How results are spread; none before anybody took it.
    pub spread: Option<Spread>,
    /// What the list is narrowed to.
    pub filter: FormState,
    /// How people stand.
    pub standings: Vec<Choice>,
    /// The address that shows all.
    pub clear: Option<String>,
    /// Column headings.
    pub by: Columns,
    /// The people.
    pub rows: Vec<ResultLine>,
    /// Pages of them.
    pub pager: Pager,
    /// The item analysis.
    pub items_href: String,
    /// The table as CSV.
    pub csv_href: String,
    /// The table as a workbook.
    pub workbook_href: String,
}

/// The bank of a course.
#[derive(Serialize)]
pub struct BankLink {
    /// Its address.
    pub href: String,
    /// The course's title.
    pub course: Worded,
}

/// The columns that sort.
#[derive(Serialize)]
pub struct Columns {
    /// By name.
    pub name: SortLink,
    /// By attempts.
    pub attempts: SortLink,
    /// By share.
    pub share: SortLink,
    /// By time taken.
    pub time: SortLink,
    /// By when it was submitted.
    pub when: SortLink,
}

/// Somebody's result.
#[derive(Clone, Serialize)]
pub struct ResultLine {
    /// Family name first.
    pub name: String,
    /// The edition, in a list of several.
    pub edition: Option<String>,
    /// The review of the best attempt.
    pub href: Option<String>,
    /// How many attempts were submitted.
    pub attempts: i64,
    /// Marks of the best, and how many there were; as printed.
    pub score: Option<String>,
    /// In whole per cent.
    pub percent: Option<i32>,
    /// How they stand, as the end of a key.
    pub standing: &'static str,
    /// The kind of its badge.
    pub badge: &'static str,
    /// How long the best attempt took, in minutes.
    pub minutes: Option<i64>,
    /// When it was submitted, on the venue's wall clock.
    pub when: Option<String>,
}

fn worded(text: &str) -> Worded {
    Worded {
        text: text.to_owned(),
        lang: None,
    }
}

/// What stands on top, for samples.
pub(super) fn sample_top(is_project: bool) -> Top {
    let href = "/editions/RT2013-01";
    Top {
        trail: vec![Place::above("RT2013-01", href), Place::here("Results")],
        tabs: Vec::new(),
        code: "RT2013-01".to_owned(),
        is_project,
    }
}

impl Page for QuizzesPage {
    const TEMPLATE: &'static str = "quizzes/quizzes";

    fn samples() -> Vec<Self> {
        let row = |purpose, people, passed| QuizRow {
            href: "/editions/RT2013-01/results/check".to_owned(),
            items_href: "/editions/RT2013-01/results/check/items".to_owned(),
            title: worded("Check"),
            course: worded("Equal treatment"),
            purpose,
            people,
            passed,
        };
        let page = |is_project, quizzes, gain: bool| QuizzesPage {
            top: sample_top(is_project),
            quizzes,
            live_href: (!is_project).then(|| "/editions/RT2013-01/quizzes".to_owned()),
            banks: vec![BankLink {
                href: "/courses/equal-treatment/items".to_owned(),
                course: worded("Equal treatment"),
            }],
            gain_href: gain.then(|| "/editions/RT2013-01/gain".to_owned()),
        };
        vec![
            page(false, Vec::new(), false),
            page(
                true,
                vec![
                    row("pre_test", 12, None),
                    row("practice", 0, Some(0)),
                    row("post_test", 11, Some(9)),
                ],
                true,
            ),
        ]
    }
}

impl Page for ResultsPage {
    const TEMPLATE: &'static str = "quizzes/results";

    fn samples() -> Vec<Self> {
        let line = |taken: bool| ResultLine {
            name: "Nowak, Anna".to_owned(),
            edition: taken.then(|| "RT2013-01".to_owned()),
            href: taken.then(|| "/attempts/0/review".to_owned()),
            attempts: i64::from(taken),
            score: taken.then(|| "7.5".to_owned()),
            percent: taken.then_some(75),
            standing: if taken { "passed" } else { "not-taken" },
            badge: if taken { "ok" } else { "draft" },
            minutes: taken.then_some(14),
            when: taken.then(|| "2026-10-14T10:15:00.000000000Z".to_owned()),
        };
        let page = |is_project, rows: Vec<ResultLine>, narrowed: bool, pass_percent| ResultsPage {
            top: sample_top(is_project),
            title: worded("Check"),
            pass_percent,
            people: 2,
            taken: rows.len().min(1),
            passed: rows.len().min(1),
            mean: (!rows.is_empty()).then(|| "75\u{a0}%".to_owned()),
            spread: (!rows.is_empty()).then(|| Spread::new([0, 0, 0, 0, 0, 0, 1, 1, 0, 0], pass_percent)),
            filter: FormState::filled([("show", "passed".to_owned())]),
            standings: vec![Choice::new("passed", "passed")],
            clear: narrowed.then(|| "/editions/RT2013-01/results/check".to_owned()),
            by: Columns {
                name: sample_sort("ascending"),
                attempts: sample_sort("none"),
                share: sample_sort("descending"),
                time: sample_sort("none"),
                when: sample_sort("none"),
            },
            pager: Pager::new("/editions/RT2013-01/results/check", &[], None, rows.len() as u64),
            rows,
            items_href: "/editions/RT2013-01/results/check/items".to_owned(),
            csv_href: "/editions/RT2013-01/results/check/table.csv".to_owned(),
            workbook_href: "/editions/RT2013-01/results/check/workbook.xlsx".to_owned(),
        };
        vec![
            page(false, Vec::new(), false, 70),
            page(false, Vec::new(), true, 70),
            page(true, vec![line(true), line(false)], false, 0),
            page(false, vec![line(true), line(false)], true, 70),
        ]
    }
}

fn sample_sort(order: &'static str) -> SortLink {
    SortLink {
        href: "/editions/RT2013-01/results/check?sort=name".to_owned(),
        order,
    }
}
