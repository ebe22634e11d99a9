//! What marking answers anew would change, or has changed.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::{
    super::{
        actions::remark::{Affected, Look},
        model::{QuizId, item, remarking},
        store::remark::{MarkedBy, RemarkedRow, RemarkingLine},
    },
    samples,
};
use crate::{
    enrolment::EnrolmentId,
    kernel::{
        form::FormState,
        languages::Language,
        lists::Pager,
        page::Page,
        text::{Localised, Message, Worded},
    },
};

/// What marking anew would change, before anything is stored; or what it has changed.
#[derive(Serialize)]
pub struct RemarkPage {
    slug: String,
    course: Worded,
    id: String,
    name: String,
    /// The version by which answers are marked.
    version: i32,
    /// The form, where nothing is stored yet and something can be.
    asked: Option<Asked>,
    form: FormState,
    stored: Option<Stored>,
    answers: usize,
    changed: usize,
    passed: usize,
    no_longer: usize,
    /// How many of those who no longer pass hold a certificate.
    certified: usize,
    /// What is left as it is, and what should be known.
    notes: Vec<Message>,
    reworded: Vec<RewordedLine>,
    rows: Vec<RemarkRow>,
    pager: Pager,
}

/// What the form carries.
#[derive(Serialize)]
struct Asked {
    remarking: String,
    seen: String,
}

#[derive(Serialize)]
struct Stored {
    by: String,
    at: String,
    reason: String,
    /// Answers that the reader may not look at.
    hidden: usize,
}

#[derive(Serialize)]
struct RewordedLine {
    version: i32,
    was: Worded,
    is: Worded,
}

/// An answer before and after.
#[derive(Serialize)]
pub struct RemarkRow {
    name: String,
    href: String,
    edition: String,
    quiz: Worded,
    attempt: i32,
    mark_before: String,
    mark_after: String,
    worth: Option<String>,
    changed: bool,
    score_before: String,
    score_after: String,
    most: String,
    passed_before: bool,
    passed_after: bool,
    turned: bool,
    certified: bool,
}

/// The item that it is about.
pub struct Of<'a> {
    /// The short name of its course.
    pub slug: &'a str,
    /// The title of its course.
    pub course: &'a Localised,
    /// The item.
    pub item: &'a item::Model,
    /// The number of the version by which answers are marked.
    pub version: i32,
}

/// What the rows are shown with.
pub struct Shown<'a> {
    /// The titles of the quizzes.
    pub quizzes: &'a HashMap<QuizId, Localised>,
    /// Who holds a certificate, of those who no longer pass.
    pub held: &'a HashSet<EnrolmentId>,
    /// Which rows.
    pub pager: Pager,
    /// The reader's language.
    pub language: Language,
}

impl RemarkPage {
    fn empty(of: &Of<'_>, shown: &Shown<'_>) -> Self {
        Self {
            slug: of.slug.to_owned(),
            course: of.course.worded(shown.language),
            id: of.item.id.to_string(),
            name: of.item.name.clone(),
            version: of.version,
            asked: None,
            form: FormState::default(),
            stored: None,
            answers: 0,
            changed: 0,
            passed: 0,
            no_longer: 0,
            certified: 0,
            notes: Vec::new(),
            reworded: Vec::new(),
            rows: Vec::new(),
            pager: shown.pager.clone(),
        }
    }

    /// What would change, with the form; `remarking` is the id that it will have.
    pub fn before(
        of: &Of<'_>,
        look: &Look,
        (remarking, form): (String, FormState),
        open: u64,
        shown: &Shown<'_>,
    ) -> Self {
        let language = shown.language;
        let turned = |passed| {
            look.rows
                .iter()
                .filter(move |row| row.turns() && row.passed == passed)
        };
        let enrolments: HashSet<EnrolmentId> = turned(false).map(|row| row.answer.enrolment_id).collect();
        let line = |(version, was, is): &(i32, Localised, Localised)| RewordedLine {
            version: *version,
            was: was.worded(language),
            is: is.worded(language),
        };
        let page = on_page(&shown.pager, &look.rows);
        Self {
            asked: (!look.rows.is_empty()).then(|| Asked {
                remarking,
                seen: look.seen.clone(),
            }),
            form,
            answers: look.rows.len(),
            changed: look.rows.iter().filter(|row| row.is_changed()).count(),
            passed: turned(true).count(),
            no_longer: turned(false).count(),
            certified: enrolments.intersection(shown.held).count(),
            notes: notes(of, look, open),
            reworded: look.reworded.iter().map(line).collect(),
            rows: page.map(|row| row_before(row, shown)).collect(),
            ..Self::empty(of, shown)
        }
    }

    /// What has changed, of what the reader may see.
    pub fn after(
        of: &Of<'_>,
        remarking: &remarking::Model,
        (rows, hidden): (&[RemarkedRow], usize),
        shown: &Shown<'_>,
    ) -> Self {
        let turned = |passed| {
            rows.iter()
                .map(|row| (&row.result, row.enrolment_id))
                .filter(move |(result, _)| {
                    result.passed_before != result.passed_after && result.passed_after == passed
                })
        };
        let enrolments: HashSet<EnrolmentId> = turned(false).map(|(_, enrolment)| enrolment).collect();
        Self {
            stored: Some(Stored {
                by: remarking.by_name.clone(),
                at: remarking.at.date().to_string(),
                reason: remarking.reason.clone(),
                hidden,
            }),
            answers: rows.len(),
            changed: rows.iter().filter(|row| row.is_changed()).count(),
            passed: turned(true).count(),
            no_longer: turned(false).count(),
            certified: enrolments.intersection(shown.held).count(),
            rows: on_page(&shown.pager, rows)
                .map(|row| row_after(row, shown))
                .collect(),
            ..Self::empty(of, shown)
        }
    }
}

/// The rows of the page that is asked for.
pub fn on_page<'r, T>(pager: &Pager, rows: &'r [T]) -> impl Iterator<Item = &'r T> + use<'r, T> {
    pager.cut(rows.iter().collect::<Vec<_>>()).into_iter()
}

fn notes(of: &Of<'_>, look: &Look, open: u64) -> Vec<Message> {
    let counted =
        |key: &str, count: usize| (count > 0).then(|| Message::new(key).with("count", count as u64));
    let unfit = look.unfit.iter().map(|(number, (why, count))| {
        Message::new(format!("quizzes-remark-unfit-{}", why.code()))
            .with("version", *number)
            .with("by", of.version)
            .with("count", *count as u64)
    });
    let otherwise = look.asked_otherwise.iter().map(|number| {
        Message::new("quizzes-remark-asked-otherwise")
            .with("version", *number)
            .with("by", of.version)
    });
    let open = usize::try_from(open).unwrap_or(usize::MAX);
    let open = counted("quizzes-remark-open", open).map(|message| message.with("by", of.version));
    otherwise
        .chain(unfit)
        .chain(counted("quizzes-remark-others", look.others))
        .chain(counted("quizzes-remark-own", look.own))
        .chain(open)
        .collect()
}

fn row_before(row: &Affected, shown: &Shown<'_>) -> RemarkRow {
    let (answer, language) = (&row.answer, shown.language);
    RemarkRow {
        name: format!("{} {}", answer.family_name, answer.given_name),
        href: format!("/attempts/{}/review", answer.attempt_id),
        edition: answer.edition.clone(),
        quiz: title(answer.quiz_id, shown),
        attempt: answer.attempt,
        mark_before: language.decimal(answer.mark),
        mark_after: language.decimal(row.mark),
        worth: Some(language.decimal(row.worth)),
        changed: row.is_changed(),
        score_before: language.decimal(answer.score),
        score_after: language.decimal(row.score),
        most: language.decimal(answer.most),
        passed_before: answer.passed,
        passed_after: row.passed,
        turned: row.turns(),
        certified: row.turns() && !row.passed && shown.held.contains(&answer.enrolment_id),
    }
}

fn row_after(row: &RemarkedRow, shown: &Shown<'_>) -> RemarkRow {
    let (result, language) = (&row.result, shown.language);
    let turned = result.passed_before != result.passed_after;
    RemarkRow {
        name: format!("{} {}", row.family_name, row.given_name),
        href: format!("/attempts/{}/review", result.attempt_id),
        edition: row.edition.clone(),
        quiz: title(row.quiz_id, shown),
        attempt: row.attempt,
        mark_before: language.decimal(result.mark_before),
        mark_after: language.decimal(result.mark_after),
        worth: None,
        changed: row.is_changed(),
        score_before: language.decimal(result.score_before),
        score_after: language.decimal(result.score_after),
        most: language.decimal(row.most),
        passed_before: result.passed_before,
        passed_after: result.passed_after,
        turned,
        certified: turned && !result.passed_after && shown.held.contains(&row.enrolment_id),
    }
}

fn title(quiz: QuizId, shown: &Shown<'_>) -> Worded {
    let title = shown.quizzes.get(&quiz);
    title
        .map(|title| title.worded(shown.language))
        .unwrap_or_default()
}

/// How the answers to an item are marked, for its page in the bank.
#[derive(Serialize, Default)]
pub struct MarkedView {
    marked: Vec<MarkedLine>,
    targets: Vec<TargetLine>,
    remarkings: Vec<RemarkingView>,
}

#[derive(Serialize)]
struct MarkedLine {
    asked: i32,
    by: i32,
    answers: i64,
}

#[derive(Serialize)]
struct TargetLine {
    version: i32,
    answers: u64,
}

#[derive(Serialize)]
struct RemarkingView {
    id: String,
    version: i32,
    by: String,
    at: String,
    reason: String,
    answers: i64,
    changed: i64,
}

impl MarkedView {
    /// Puts it together; `targets` are the versions by which answers can be marked anew, for those who may.
    pub fn of(marked: &[MarkedBy], targets: Vec<(i32, u64)>, remarkings: Vec<RemarkingLine>) -> Self {
        let line = |line: &MarkedBy| MarkedLine {
            asked: line.asked,
            by: line.by,
            answers: line.answers,
        };
        let remarking = |line: RemarkingLine| RemarkingView {
            id: line.id.to_string(),
            version: line.version,
            by: line.by_name,
            at: line.at.date().to_string(),
            reason: line.reason,
            answers: line.answers,
            changed: line.changed,
        };
        Self {
            marked: marked.iter().map(line).collect(),
            targets: targets
                .into_iter()
                .map(|(version, answers)| TargetLine { version, answers })
                .collect(),
            remarkings: remarkings.into_iter().map(remarking).collect(),
        }
    }
}

impl Page for RemarkPage {
    const TEMPLATE: &'static str = "quizzes/remark";

    fn samples() -> Vec<Self> {
        samples::remark::pages()
    }
}
