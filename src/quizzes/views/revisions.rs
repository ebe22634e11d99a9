//! The pages on which the office changes quizzes: all of a course, and one as a draft of its next revision.

use std::{collections::HashSet, sync::Arc};

use items::Exact;
use serde::Serialize;

use super::{
    super::{
        model::{AtEnd, Behaviour, Counts, ItemId, ItemKind, Paging, Shown},
        sheet::Sheet,
        store::{BankLine, Revision},
    },
    Amount,
    drafts::{sample_choices, sample_design, sample_lines, sample_revisions},
    samples,
    sections::{Choices, ItemLine, SectionView, drawable, sections},
};
use crate::{
    catalogue::{Design, GROUNDS},
    kernel::{
        form::FormState,
        languages::Language,
        page::Page,
        text::{Message, Worded},
    },
};

/// The most questions that a search shows.
pub const MOST_FOUND: usize = 20;

/// The course that the quizzes are of.
#[derive(Serialize)]
struct CourseHead {
    slug: String,
    name: Worded,
    version: i32,
}

impl CourseHead {
    fn of(design: &Design, reader: Language) -> Self {
        Self {
            slug: design.course.slug.clone(),
            name: design.version.titles.worded(reader),
            version: design.version.number,
        }
    }
}

/// The quizzes of a course.
#[derive(Serialize)]
pub struct QuizzesPage {
    course: CourseHead,
    quizzes: Vec<QuizRow>,
}

#[derive(Serialize)]
struct QuizRow {
    key: String,
    name: Worded,
    purpose: &'static str,
    length: usize,
    most: Option<Amount>,
    pass_percent: i32,
    allowed: i32,
    revision: i32,
    attempts: i64,
}

/// Puts together the list; each quiz is its newest revision, with all of them, the newest first.
pub fn quizzes_page(design: &Design, quizzes: &[(Arc<Sheet>, &[Revision])], reader: Language) -> QuizzesPage {
    let row = |(sheet, revisions): &(Arc<Sheet>, &[Revision])| QuizRow {
        key: sheet.quiz.key.clone(),
        name: sheet.title(reader),
        purpose: sheet.purpose().code(),
        length: sheet.length(),
        most: sheet.most().as_ref().map(Amount::of),
        pass_percent: sheet.pass_percent(),
        allowed: sheet.attempts_allowed(),
        revision: sheet.quiz.number,
        attempts: revisions.iter().map(|revision| revision.attempts).sum(),
    };
    QuizzesPage {
        course: CourseHead::of(design, reader),
        quizzes: quizzes.iter().map(row).collect(),
    }
}

impl Page for QuizzesPage {
    const TEMPLATE: &'static str = "quizzes/course_quizzes";

    fn samples() -> Vec<Self> {
        let (design, revisions) = (sample_design(), sample_revisions());
        let sheet = Arc::new(samples::sheet());
        vec![
            quizzes_page(&design, &[(sheet, revisions.as_slice())], Language::En),
            quizzes_page(&design, &[], Language::Pl),
        ]
    }
}

/// A quiz as the office changes it.
#[derive(Serialize)]
pub struct QuizPage {
    course: CourseHead,
    key: String,
    name: Worded,
    purpose: &'static str,
    /// The number of the revision that the draft began with.
    revision: i32,
    /// Attempts begun at any revision.
    attempts: i64,
    /// How many of them are open, as an amount, so that the texts can tell none from some.
    open: Amount,
    /// Whether it came back with changes that are not stored.
    changed: bool,
    form: FormState,
    languages: Vec<WrittenIn>,
    sections: Vec<SectionView>,
    /// Whether there are several.
    several: bool,
    kinds: Vec<KindChoice>,
    offered: Offered,
    found: Option<Found>,
    revisions: Vec<RevisionLine>,
}

/// The codes of what can be chosen about how the quiz is taken.
#[derive(Serialize)]
struct Offered {
    behaviour: Vec<&'static str>,
    at_end: Vec<&'static str>,
    counts: Vec<&'static str>,
    shown: Vec<&'static str>,
    paging: Vec<&'static str>,
    kinds: Vec<&'static str>,
    grounds: &'static [&'static str],
}

impl Offered {
    fn all() -> Self {
        Self {
            behaviour: Behaviour::ALL.iter().map(|value| value.code()).collect(),
            at_end: AtEnd::ALL.iter().map(|value| value.code()).collect(),
            counts: Counts::ALL.iter().map(|value| value.code()).collect(),
            shown: Shown::ALL.iter().map(|value| value.code()).collect(),
            paging: Paging::ALL.iter().map(|value| value.code()).collect(),
            kinds: drawable().collect(),
            grounds: &GROUNDS,
        }
    }
}

/// A language in which the quiz is written, with the names of its fields.
#[derive(Serialize)]
struct WrittenIn {
    name: &'static str,
    title: String,
    intro: String,
}

#[derive(Serialize)]
struct KindChoice {
    code: &'static str,
    chosen: bool,
}

#[derive(Serialize)]
struct RevisionLine {
    number: i32,
    /// Empty where it came with the course folder.
    author: String,
    made_on: Option<String>,
    reason: Option<String>,
    attempts: i64,
}

/// What a search found.
#[derive(Default, Serialize)]
pub struct Found {
    total: u64,
    shown: usize,
    lines: Vec<ItemLine>,
    #[serde(skip)]
    found: Vec<BankLine>,
}

impl Found {
    /// The first of what was found, and how much it was.
    pub fn of(total: u64, found: Vec<BankLine>) -> Self {
        Self {
            total,
            found,
            ..Self::default()
        }
    }

    fn for_page(mut self, taken: &HashSet<ItemId>, reader: Language) -> Self {
        let line = |(place, line): (usize, &BankLine)| {
            ItemLine::of(place, line, taken.contains(&line.item_id), reader)
        };
        self.shown = self.found.len();
        self.lines = self.found.iter().enumerate().map(line).collect();
        self
    }
}

/// The state of the page between two presses.
pub struct QuizDraft {
    /// Settings as they were typed, and what is wrong.
    pub form: FormState,
    /// The entries in order.
    pub lines: Vec<BankLine>,
    /// How many entries and draws each section has.
    pub parts: Vec<(usize, usize)>,
    /// What draws can be made from.
    pub choices: Choices,
    /// What the search found; none where nothing was searched.
    pub found: Option<Found>,
    /// Whether it came back with changes that are not stored.
    pub changed: bool,
}

/// Puts together the page of a quiz; `revisions` are all of it, the newest first.
pub fn quiz_page(
    design: &Design,
    sheet: &Sheet,
    revisions: &[Revision],
    draft: QuizDraft,
    reader: Language,
) -> QuizPage {
    let taken: HashSet<ItemId> = draft.lines.iter().map(|line| line.item_id).collect();
    let written_in = |language: &Language| WrittenIn {
        name: language.own_name(),
        title: format!("title-{language}"),
        intro: format!("intro-{language}"),
    };
    let chosen = draft.form.values.get("kind").cloned().unwrap_or_default();
    let kinds = ItemKind::ALL.map(|kind| KindChoice {
        code: kind.code(),
        chosen: kind.code() == chosen,
    });
    let from = draft.form.values.get("from").and_then(|from| from.parse().ok());
    let revision = |revision: &Revision| RevisionLine {
        number: revision.number,
        author: revision.author(),
        made_on: revision.created_at.map(|at| at.date().to_string()),
        reason: revision.reason.clone(),
        attempts: revision.attempts,
    };
    QuizPage {
        course: CourseHead::of(design, reader),
        key: sheet.quiz.key.clone(),
        name: sheet.title(reader),
        purpose: sheet.purpose().code(),
        revision: from.unwrap_or(sheet.quiz.number),
        attempts: revisions.iter().map(|revision| revision.attempts).sum(),
        open: Amount::of(&Exact::whole(
            revisions.iter().map(|revision| revision.open).sum(),
        )),
        changed: draft.changed,
        languages: design.version.content.languages.iter().map(written_in).collect(),
        several: draft.parts.len() > 1,
        sections: sections(&draft, &design.version.content.languages, reader),
        kinds: kinds.into_iter().collect(),
        offered: Offered::all(),
        found: draft.found.map(|found| found.for_page(&taken, reader)),
        revisions: revisions.iter().map(revision).collect(),
        form: draft.form,
    }
}

impl Page for QuizPage {
    const TEMPLATE: &'static str = "quizzes/quiz";

    fn samples() -> Vec<Self> {
        let (design, sheet) = (sample_design(), samples::sheet());
        let page = |form, lines: Vec<BankLine>, found: Option<Found>, revisions: &[Revision]| {
            let changed = found.is_some();
            let parts = if changed {
                vec![(1, 1), (lines.len().saturating_sub(1), 0)]
            } else {
                vec![(lines.len(), 0)]
            };
            let draft = QuizDraft {
                form,
                parts,
                choices: sample_choices(),
                lines,
                found,
                changed,
            };
            quiz_page(&design, &sheet, revisions, draft, Language::En)
        };
        let form = || {
            FormState::filled([
                ("from", "2".to_owned()),
                ("title-en", "Post-test".to_owned()),
                ("intro-en", "Five questions.".to_owned()),
                ("pass_percent", "70".to_owned()),
                ("attempts_allowed", "3".to_owned()),
                ("shuffle", "true".to_owned()),
                ("kind", "single".to_owned()),
                ("words", "act".to_owned()),
                ("section-title-en-0", "Law".to_owned()),
                ("draw-count-0", "2".to_owned()),
                ("draw-tag-0", "law".to_owned()),
            ])
        };
        let wrong = form()
            .with_error("items", Message::new("quizzes-revise-no-question"))
            .with_error(
                "section-0",
                Message::new("quizzes-revise-section-empty").with("number", 1),
            )
            .with_error(
                "draw-count-0",
                Message::new("quizzes-revise-pool-small").with("holds", 1),
            )
            .with_error("reason", Message::new("quizzes-revise-no-reason"));
        let found = Found::of(2, sample_lines(2));
        let (first, revisions) = (sample_revisions().split_off(1), sample_revisions());
        vec![
            page(form(), sample_lines(3), None, &first),
            page(form(), sample_lines(1), Some(found), &revisions),
            page(wrong, Vec::new(), Some(Found::default()), &revisions),
        ]
    }
}
