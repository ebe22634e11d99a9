//! The page of a submitted attempt: what was answered, what was right, what it earned.

use std::collections::HashMap;

use serde::Serialize;
use time::format_description::well_known::Iso8601;

use super::{
    super::{
        model::{ItemVersionId, marking, response, result},
        rules::percent,
        sheet::{Sheet, SheetItem},
        store::Placed,
    },
    QuizHead,
    marking::{marked_by_hand, sample},
    questions,
    reviewed::{ReviewedItem, reviewed_item},
    samples,
};
use crate::kernel::{languages::Language, page::Page, zones};

/// A submitted attempt.
#[derive(Serialize)]
pub struct ReviewPage {
    attempt: ReviewHead,
    quiz: QuizHead,
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
}

/// What was answered, what it earned, and the marks of trainers that count.
type Answered<'a> = (
    &'a HashMap<ItemVersionId, response::Model>,
    &'a HashMap<ItemVersionId, result::Model>,
    &'a HashMap<ItemVersionId, marking::Model>,
);

/// Puts together the page of a submitted attempt.
pub fn review_page(
    sheet: &Sheet,
    of: &Placed,
    own: bool,
    (responses, results, given): Answered<'_>,
    language: Language,
) -> ReviewPage {
    let reviewed = |(question, item): (_, &SheetItem)| {
        let answer = responses.get(&item.id).map(|response| &response.answer);
        let order = sheet.parts(of.attempt.seed, item).whole;
        let result = results.get(&item.id);
        let given = given.get(&item.id);
        let reviewed = reviewed_item(
            item,
            question,
            &order,
            (answer, result),
            (&of.attempt.language, language),
        );
        reviewed.with_marks(given.map(|given| marked_by_hand(item, given, language)))
    };
    let submitted = of.attempt.submitted_at.unwrap_or(of.attempt.started_at);
    let (score, most) = (of.attempt.score.unwrap_or(0.0), of.attempt.most.unwrap_or(0.0));
    ReviewPage {
        attempt: ReviewHead {
            id: of.attempt.id.to_string(),
            number: of.attempt.number,
            course: format!("/learn/{}", of.attempt.enrolment_id),
            person: (!own).then(|| format!("{} {}", of.given_name, of.family_name)),
            submitted_at: zones::local(submitted, &of.zone)
                .format(&Iso8601::DEFAULT)
                .unwrap_or_default(),
            score: language.decimal(score),
            most: language.decimal(most),
            percent: percent(score, most),
            passed: of.attempt.passed.unwrap_or(false),
            waits: results.values().filter(|result| result.waits).count(),
        },
        quiz: QuizHead::of(sheet, language),
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
            review_page(&sheet, &of, own, (&answers, &results, &given), Language::En)
        };
        let of = samples::placed(&sheet, Some(false));
        let nothing = review_page(
            &sheet,
            &of,
            true,
            (&HashMap::new(), &HashMap::new(), &HashMap::new()),
            Language::Pl,
        );
        vec![page(true, true, true), page(false, false, false), nothing]
    }
}
