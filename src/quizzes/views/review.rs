//! The page of a submitted attempt: what was answered, what was right, what it earned.

mod document;

use std::collections::HashMap;

use items::{Answer, Exact, ItemContent};
use serde::Serialize;
use time::format_description::well_known::Iso8601;

use super::{
    super::{
        model::{AttemptState, Behaviour, ItemVersionId, marking, response, result},
        rules::{
            counted_by_key, most_in_try, percent,
            remark::{Rekeyed, rekeyed},
        },
        sheet::{Sheet, SheetItem},
        store::{Placed, checks::Checks, remark::Remark},
    },
    QuizHead,
    checked::tried,
    marking::{marked_by_hand, sample},
    pages::{beginnings, paged},
    questions,
    reviewed::{RemarkLine, ReviewedItem, reviewed_item},
    samples,
};
use crate::kernel::{languages::Language, page::Page, zones};

pub use document::Document;

/// A submitted attempt.
#[derive(Serialize)]
pub struct ReviewPage {
    attempt: ReviewHead,
    quiz: QuizHead,
    /// Whether its questions stand in sections with words of their own.
    sectioned: bool,
    items: Vec<ReviewedItem>,
}

#[derive(Serialize)]
struct ReviewHead {
    id: String,
    number: i32,
    /// The page of the course.
    course: String,
    /// Whose it is, for those who look at somebody else's.
    person: Option<String>,
    /// On the venue's wall clock.
    submitted_at: String,
    score: String,
    most: String,
    percent: i32,
    passed: bool,
    /// How many answers a trainer has yet to mark.
    waits: usize,
    /// Whether it was not handed in in time and so does not count.
    lapsed: bool,
    /// Whether marks are shown; if not, when they will be.
    marks_shown: bool,
    marks_when: &'static str,
    /// The same for right answers and feedback.
    answers_shown: bool,
    answers_when: &'static str,
}

/// What of an attempt is shown.
#[derive(Clone, Copy)]
pub struct Showing {
    /// Whether marks are.
    pub marks: bool,
    /// Whether right answers and feedback are.
    pub answers: bool,
}

impl Showing {
    /// Everything, as those see it who look at somebody else's attempt.
    pub const ALL: Self = Self {
        marks: true,
        answers: true,
    };
}

/// What was answered, what it earned, the marks of trainers that count, what was marked anew, and what was checked while the
/// attempt was open.
type Answered<'a> = (
    &'a HashMap<ItemVersionId, response::Model>,
    &'a HashMap<ItemVersionId, result::Model>,
    &'a HashMap<ItemVersionId, marking::Model>,
    &'a HashMap<ItemVersionId, Vec<Remark>>,
    &'a Checks,
);

/// An item that was marked anew, as it was asked with the key by which it is marked now, and the answer to it.
fn with_key(
    item: &SheetItem,
    (remark, key): (&Remark, Rekeyed),
    answer: Option<&Answer>,
) -> (SheetItem, Option<Answer>) {
    let answer = answer.map(|answer| key.answer(answer));
    let content = ItemContent {
        feedback: remark.content.feedback.clone(),
        by_verdict: remark.content.by_verdict.clone(),
        task: key.task,
        ..item.content.clone()
    };
    let item = SheetItem::new(item.id, content, item.worth.clone(), item.penalty.clone());
    (item, answer)
}

/// Puts together the page of a submitted attempt.
pub fn review_page(
    sheet: &Sheet,
    of: &Placed,
    (own, showing): (bool, Showing),
    (responses, results, given, remarks, checks): Answered<'_>,
    language: Language,
) -> ReviewPage {
    let local = |at| {
        zones::local(at, &of.zone)
            .format(&Iso8601::DEFAULT)
            .unwrap_or_default()
    };
    let remarked = |remark: &Remark| RemarkLine {
        at: local(remark.at),
        reason: remark.reason.clone(),
        before: language.decimal(remark.mark_before),
        after: language.decimal(remark.mark_after),
    };
    let lapsed = of.attempt.state == AttemptState::Lapsed;
    let mut beginning = beginnings(sheet, language);
    let reviewed = |(question, item): (_, &SheetItem)| {
        let answer = responses.get(&item.id).map(|response| &response.answer);
        let order = sheet.parts(of.attempt.seed, item).whole;
        let result = results.get(&item.id);
        let given = given.get(&item.id);
        let checked = checks.get(&item.id).map(Vec::as_slice).unwrap_or_default();
        let languages = (of.attempt.language.as_str(), language);
        let remarks = remarks.get(&item.id).map(Vec::as_slice).unwrap_or_default();
        let key = remarks.last().and_then(|remark| {
            let key = rekeyed(&item.content.task, &remark.content.task).ok()?;
            Some((remark, key))
        });
        let is_right = |answer: &Answer| {
            let key = key.as_ref().map(|(_, key)| key);
            key.is_some_and(|key| key.is_right(languages.0, answer))
        };
        let answers = checked.iter().map(|check| &check.answer);
        let (counts, number) = counted_by_key(answers, answer, is_right);
        let left = most_in_try(number, &item.penalty);
        let tried = tried((sheet, item), (checked, answer), showing, languages);
        let section = beginning(item.id).map(|(_, head)| head);
        let keyed = key.map(|key| with_key(item, key, counts));
        let (item, counts) = match &keyed {
            Some((item, counts)) => (item, counts.as_ref()),
            None => (item, counts),
        };
        let share = item.share(languages.0, counts).filter(|_| showing.marks);
        let taken = share.map(|share| &(&share * &(&Exact::one() - &left)) * &item.worth);
        let reviewed = reviewed_item(item, question, &order, (counts, result, &left), languages);
        let reviewed = reviewed.with_tries(tried.map(|tried| tried.counting(number, taken)));
        let by_hand = given.map(|given| marked_by_hand(item, given, language));
        reviewed
            .with_marks(by_hand)
            .with_remarks(remarks.iter().map(remarked).collect())
            .with_section(section)
            .showing(showing.marks && !lapsed, showing.answers)
    };
    let settings = sheet.settings();
    let ended = of.attempt.submitted_at.or(of.attempt.ends_at);
    let submitted = ended.unwrap_or(of.attempt.started_at);
    let (score, most) = (of.attempt.score.unwrap_or(0.0), of.attempt.most.unwrap_or(0.0));
    ReviewPage {
        attempt: ReviewHead {
            id: of.attempt.id.to_string(),
            number: of.attempt.number,
            course: format!("/learn/{}", of.attempt.enrolment_id),
            person: (!own).then(|| format!("{} {}", of.given_name, of.family_name)),
            submitted_at: local(submitted),
            score: language.decimal(score),
            most: language.decimal(most),
            percent: percent(score, most),
            passed: of.attempt.passed.unwrap_or(false),
            waits: results.values().filter(|result| result.waits).count(),
            lapsed,
            marks_shown: showing.marks && !lapsed,
            marks_when: settings.marks_shown.code(),
            answers_shown: showing.answers,
            answers_when: settings.answers_shown.code(),
        },
        quiz: QuizHead::of(sheet, language),
        sectioned: sheet.items.iter().any(|item| sheet.section_of(item.id).is_some()),
        items: questions(sheet, &of.attempt, language).map(reviewed).collect(),
    }
}

impl Page for ReviewPage {
    const TEMPLATE: &'static str = "quizzes/review";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let page = |own, passed, right| {
            let of = samples::placed(&sheet, Some(passed));
            let answers = samples::answers(&sheet, &of, right);
            let results = samples::results(&sheet, &of, &answers);
            let given = sheet
                .items
                .iter()
                .filter(|item| passed && item.content.task.by_hand());
            let given = given.map(|item| (item.id, sample::marking())).collect();
            // The one who did badly had the first question marked anew.
            let remarked = sheet.items.iter().take(usize::from(!right));
            let remarks = remarked.map(|item| (item.id, vec![samples::remark::remark(item)]));
            let remarks = remarks.collect();
            let showing = Showing {
                marks: passed,
                answers: own,
            };
            review_page(
                &sheet,
                &of,
                (own, showing),
                (&answers, &results, &given, &remarks, &HashMap::new()),
                Language::En,
            )
        };
        let of = samples::placed(&sheet, Some(false));
        let nothing = review_page(
            &sheet,
            &of,
            (true, Showing::ALL),
            (
                &HashMap::new(),
                &HashMap::new(),
                &HashMap::new(),
                &HashMap::new(),
                &HashMap::new(),
            ),
            Language::Pl,
        );
        let mut lapsed = samples::placed(&sheet, Some(false));
        lapsed.attempt.state = AttemptState::Lapsed;
        let answers = samples::answers(&sheet, &lapsed, false);
        let nought = (HashMap::new(), HashMap::new(), HashMap::new(), HashMap::new());
        let shown = (&answers, &nought.0, &nought.1, &nought.2, &nought.3);
        let lapsed = review_page(&sheet, &lapsed, (true, Showing::ALL), shown, Language::Sv);
        let tries = samples::sheet_with(Behaviour::Tries);
        let wrong = samples::answers(&tries, &of, false);
        let right = samples::answers(&tries, &of, true);
        let tried = |answers, showing| {
            let checks = samples::checks(&tries, &of, &wrong, 1);
            let results = samples::results(&tries, &of, answers);
            let nothing = (HashMap::new(), HashMap::new());
            let answered = (answers, &results, &nothing.0, &nothing.1, &checks);
            review_page(&tries, &of, (true, showing), answered, Language::Sv)
        };
        let no_marks = Showing {
            marks: false,
            answers: false,
        };
        let sectioned = paged(false);
        let in_sections = samples::placed(&sectioned, Some(true));
        let answers = samples::answers(&sectioned, &in_sections, true);
        let nothing_else = (HashMap::new(), HashMap::new(), HashMap::new(), HashMap::new());
        let shown = (
            &answers,
            &nothing_else.0,
            &nothing_else.1,
            &nothing_else.2,
            &nothing_else.3,
        );
        let in_sections = review_page(
            &sectioned,
            &in_sections,
            (true, Showing::ALL),
            shown,
            Language::Pl,
        );
        vec![
            in_sections,
            page(true, true, true),
            page(false, true, false),
            page(true, false, false),
            nothing,
            lapsed,
            tried(&wrong, Showing::ALL),
            tried(&right, Showing::ALL),
            tried(&right, no_marks),
        ]
    }
}
