//! The page of an open attempt: all items, with what was answered so far.

use std::collections::HashMap;

use serde::Serialize;

use super::{
    super::{
        model::{ItemVersionId, response},
        sheet::{Sheet, SheetItem},
        store::Placed,
    },
    QuizHead,
    asked::{AskedItem, asked_item},
    questions, samples,
};
use crate::kernel::{languages::Language, page::Page, templates::clock_text, zones};

/// An open attempt.
#[derive(Serialize)]
pub struct AttemptPage {
    attempt: AttemptHead,
    quiz: QuizHead,
    items: Vec<AskedItem>,
}

#[derive(Serialize)]
struct AttemptHead {
    id: String,
    number: i32,
    allowed: i32,
    /// The page of the course.
    course: String,
    /// The highest sequence number stored.
    seq: i64,
    /// The clock at the venue when the last answer was saved.
    saved: Option<String>,
    answered: usize,
}

/// Puts together the page of an open attempt.
pub fn attempt_page(
    sheet: &Sheet,
    of: &Placed,
    responses: &HashMap<ItemVersionId, response::Model>,
    language: Language,
) -> AttemptPage {
    let asked = |(question, item): (_, &SheetItem)| {
        let answer = responses.get(&item.id).map(|response| &response.answer);
        asked_item(
            item,
            question,
            &sheet.parts(of.attempt.seed, item),
            answer,
            language,
        )
    };
    let saved = responses.values().map(|response| response.saved_at).max();
    let clock = |at| clock_text(zones::minute_of_day(at, &of.zone).into());
    AttemptPage {
        attempt: AttemptHead {
            id: of.attempt.id.to_string(),
            number: of.attempt.number,
            allowed: sheet.attempts_allowed(),
            course: format!("/learn/{}", of.attempt.enrolment_id),
            seq: responses.values().map(|response| response.seq).max().unwrap_or(0),
            saved: saved.map(clock),
            answered: responses
                .values()
                .filter(|response| !response.answer.is_blank())
                .count(),
        },
        quiz: QuizHead::of(sheet, language),
        items: questions(sheet, &of.attempt, language).map(asked).collect(),
    }
}

impl Page for AttemptPage {
    const TEMPLATE: &'static str = "quizzes/attempt";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let of = samples::placed(&sheet, None);
        let answers = samples::answers(&sheet, &of, false);
        vec![
            attempt_page(&sheet, &of, &HashMap::new(), Language::En),
            attempt_page(&sheet, &of, &answers, Language::Sv),
        ]
    }
}
