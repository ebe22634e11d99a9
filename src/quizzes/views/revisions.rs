//! The pages on which the office changes quizzes: all of a course, and one as a draft of its next revision.

use std::{collections::HashSet, sync::Arc};

use items::Exact;
use serde::Serialize;

use super::{
    super::{
        model::{AtEnd, Behaviour, Counts, ItemId, ItemKind, Shown},
        sheet::Sheet,
        store::{BankLine, Revision},
    },
    Amount,
    drafts::{sample_design, sample_lines, sample_revisions},
    samples,
};
use crate::{
    catalogue::Design,
    kernel::{
        form::FormState,
        languages::Language,
        page::Page,
        text::{Message, Worded},
    },
};

/// The most questions that a search shows.
pub const MOST_FOUND: usize = 20;
/// How much of a question stands for it in a list, in characters.
const FIRST_WORDS: usize = 120;

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
    most: Amount,
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
        most: Amount::of(&sheet.most()),
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
    items: Vec<ItemLine>,
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
}

impl Offered {
    fn all() -> Self {
        Self {
            behaviour: Behaviour::ALL.iter().map(|value| value.code()).collect(),
            at_end: AtEnd::ALL.iter().map(|value| value.code()).collect(),
            counts: Counts::ALL.iter().map(|value| value.code()).collect(),
            shown: Shown::ALL.iter().map(|value| value.code()).collect(),
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

/// A question in a list.
#[derive(Serialize)]
struct ItemLine {
    id: String,
    /// From 0, as its buttons send it.
    place: usize,
    /// The place above it; the first has its own.
    above: usize,
    /// From 1, as people count.
    number: usize,
    words: Worded,
    /// What it is called in the bank.
    name: String,
    kind: &'static str,
    worth: Amount,
    version: i32,
    /// The newest version, where that is another.
    newer: Option<i32>,
    /// Whether this question is in the draft already.
    taken: bool,
}

impl ItemLine {
    fn of(place: usize, line: &BankLine, taken: bool, reader: Language) -> Self {
        let words = line.content.text.worded(reader);
        Self {
            id: line.id.to_string(),
            place,
            above: place.saturating_sub(1),
            number: place + 1,
            words: Worded {
                text: first_words(&words.text),
                lang: words.lang,
            },
            name: line.name.clone(),
            kind: line.kind.code(),
            worth: Amount::of(&line.worth),
            version: line.number,
            newer: (line.newest_id != line.id).then_some(line.newest_number),
            taken,
        }
    }
}

/// The beginning of a text in one line, cut after a whole word.
fn first_words(text: &str) -> String {
    let mut words = String::new();
    for word in text.split_whitespace() {
        if words.chars().count() + word.chars().count() >= FIRST_WORDS && !words.is_empty() {
            words.push_str(" …");
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.extend(word.chars().take(FIRST_WORDS));
    }
    words
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
    let items = draft.lines.iter().enumerate();
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
        items: items
            .map(|(place, line)| ItemLine::of(place, line, true, reader))
            .collect(),
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
        let page = |form, lines, found: Option<Found>, revisions: &[Revision]| {
            let changed = found.is_some();
            let draft = QuizDraft {
                form,
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
            ])
        };
        let wrong = form()
            .with_error("items", Message::new("quizzes-revise-no-question"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_stands_in_a_list_by_its_first_words() {
        let long = "word ".repeat(40);
        let cases = [
            (
                "Which is protected?\n\n- by statute",
                "Which is protected? - by statute".to_owned(),
            ),
            ("", String::new()),
            (long.as_str(), format!("{} …", "word ".repeat(24).trim())),
        ];
        for (text, first) in cases {
            assert_eq!(first_words(text), first);
        }
        assert_eq!(first_words(&"w".repeat(500)).chars().count(), FIRST_WORDS);
    }
}
