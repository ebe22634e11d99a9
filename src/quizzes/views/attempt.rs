//! The page of an open attempt: all items, with what was answered so far.

use std::collections::HashMap;

use serde::Serialize;

use super::{
    super::{
        content::{Answer, Choice, Task},
        model::{ItemVersionId, response},
        rules::is_blank,
        sheet::{Sheet, SheetItem},
        store::Placed,
    },
    Question, QuizHead, samples,
};
use crate::kernel::{languages::Language, page::Page, templates::clock_text, text::Worded, zones};

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

#[derive(Serialize)]
struct AskedItem {
    question: Question,
    marks: i32,
    choices: Vec<AskedChoice>,
    pairs: Vec<AskedPair>,
    truth: Option<bool>,
    typed: String,
}

#[derive(Serialize)]
struct AskedChoice {
    text: Worded,
    chosen: bool,
}

#[derive(Serialize)]
struct AskedPair {
    left: Worded,
    options: Vec<AskedChoice>,
}

/// Puts together the page of an open attempt.
pub fn attempt_page(
    sheet: &Sheet,
    of: &Placed,
    responses: &HashMap<ItemVersionId, response::Model>,
    language: Language,
) -> AttemptPage {
    let asked = |(place, (item, words)): (usize, (&SheetItem, _))| {
        let question = Question::new(item.id.to_string(), place, item.content.task.code(), words);
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
                .filter(|response| !is_blank(&response.answer))
                .count(),
        },
        quiz: QuizHead::of(sheet, language),
        items: sheet
            .shown(&of.attempt, language)
            .into_iter()
            .enumerate()
            .map(asked)
            .collect(),
    }
}

fn asked_item(
    item: &SheetItem,
    question: Question,
    order: &[usize],
    answer: Option<&Answer>,
    language: Language,
) -> AskedItem {
    let mut asked = AskedItem {
        question,
        marks: item.marks,
        choices: Vec::new(),
        pairs: Vec::new(),
        truth: None,
        typed: String::new(),
    };
    match &item.content.task {
        Task::Single { answers } | Task::Multiple { answers } => {
            asked.choices = asked_choices(answers, order, answer, language);
        }
        Task::TrueFalse { .. } => {
            asked.truth = match answer {
                Some(Answer::Truth(said)) => Some(*said),
                _ => None,
            };
        }
        Task::Matching { pairs, .. } => {
            let rights = item.right_sides();
            let chosen = |left: usize| match answer {
                Some(Answer::Matched(matched)) => matched.get(&left).copied(),
                _ => None,
            };
            let option = |position: usize, chosen: Option<usize>| AskedChoice {
                text: rights
                    .get(position)
                    .map(|right| right.worded(language))
                    .unwrap_or_default(),
                chosen: chosen == Some(position),
            };
            let pair = |(left, pair): (usize, &super::super::content::Pair)| AskedPair {
                left: pair.left.worded(language),
                options: order
                    .iter()
                    .map(|position| option(*position, chosen(left)))
                    .collect(),
            };
            asked.pairs = pairs.iter().enumerate().map(pair).collect();
        }
        Task::Short { .. } => {
            if let Some(Answer::Text(typed)) = answer {
                asked.typed.clone_from(typed);
            }
        }
    }
    asked
}

fn asked_choices(
    answers: &[Choice],
    order: &[usize],
    answer: Option<&Answer>,
    language: Language,
) -> Vec<AskedChoice> {
    let is_chosen =
        |position: usize| matches!(answer, Some(Answer::Chosen(chosen)) if chosen.contains(&position));
    order
        .iter()
        .filter_map(|position| {
            Some(AskedChoice {
                text: answers.get(*position)?.text.worded(language),
                chosen: is_chosen(*position),
            })
        })
        .collect()
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
