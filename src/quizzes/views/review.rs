//! The page of a submitted attempt: what was answered, what was right, what it earned.

use std::collections::HashMap;

use serde::Serialize;
use time::format_description::well_known::Iso8601;

use super::{
    super::{
        content::{Answer, Choice, Pair, Task},
        model::{ItemVersionId, response, result},
        rules::{is_blank, is_right_pair, percent},
        sheet::{ItemWords, Sheet, SheetItem},
        store::Placed,
    },
    Question, QuizHead, samples,
};
use crate::kernel::{languages::Language, page::Page, text::Worded, zones};

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
}

#[derive(Serialize)]
struct ReviewedItem {
    question: Question,
    /// `right`, `partly`, `wrong` or `unanswered`.
    verdict: &'static str,
    mark: String,
    most: String,
    choices: Vec<ReviewedChoice>,
    pairs: Vec<ReviewedPair>,
    typed: Option<String>,
    accepted: Vec<String>,
    feedback: Option<Worded>,
}

#[derive(Serialize)]
struct ReviewedChoice {
    /// The words; `None` for true and false, which the page has words for.
    text: Option<Worded>,
    truth: bool,
    chosen: bool,
    correct: bool,
    feedback: Option<Worded>,
}

#[derive(Serialize)]
struct ReviewedPair {
    left: Worded,
    chosen: Option<Worded>,
    right: Worded,
    correct: bool,
}

/// What was answered, and what it earned.
type Answered<'a> = (
    &'a HashMap<ItemVersionId, response::Model>,
    &'a HashMap<ItemVersionId, result::Model>,
);

/// Puts together the page of a submitted attempt.
pub fn review_page(
    sheet: &Sheet,
    of: &Placed,
    own: bool,
    (responses, results): Answered<'_>,
    language: Language,
) -> ReviewPage {
    let reviewed = |(place, (item, words)): (usize, (&SheetItem, ItemWords))| {
        let question = Question::new(item.id.to_string(), place, item.content.task.code(), words);
        let answer = responses.get(&item.id).map(|response| &response.answer);
        let order = sheet.parts(of.attempt.seed, item);
        reviewed_item(item, question, &order, (answer, results.get(&item.id)), language)
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
        },
        quiz: QuizHead::of(sheet, language),
        items: sheet
            .shown(&of.attempt, language)
            .into_iter()
            .enumerate()
            .map(reviewed)
            .collect(),
    }
}

fn reviewed_item(
    item: &SheetItem,
    question: Question,
    order: &[usize],
    (answer, result): (Option<&Answer>, Option<&result::Model>),
    language: Language,
) -> ReviewedItem {
    let (mark, most) = result.map_or((0.0, f64::from(item.marks)), |result| (result.mark, result.most));
    let task = &item.content.task;
    let choices = match task {
        Task::Single { answers } | Task::Multiple { answers } => order
            .iter()
            .filter_map(|position| {
                Some(reviewed_choice(
                    *position,
                    answers.get(*position)?,
                    answer,
                    language,
                ))
            })
            .collect(),
        Task::TrueFalse { correct } => [true, false]
            .map(|truth| reviewed_truth(truth, *correct, answer))
            .into(),
        _ => Vec::new(),
    };
    let pairs = match task {
        Task::Matching { pairs, .. } => {
            let pair = |(left, pair)| reviewed_pair(item, left, pair, answer, language);
            pairs.iter().enumerate().map(pair).collect()
        }
        _ => Vec::new(),
    };
    let accepted = match task {
        Task::Short { accept } => accept
            .get(language.code())
            .or_else(|| accept.values().next())
            .cloned()
            .unwrap_or_default(),
        _ => Vec::new(),
    };
    ReviewedItem {
        question,
        verdict: verdict(answer, mark, most),
        mark: language.decimal(mark),
        most: language.decimal(most),
        choices,
        pairs,
        typed: match answer {
            Some(Answer::Text(typed)) if !typed.is_empty() => Some(typed.clone()),
            _ => None,
        },
        accepted,
        feedback: some_words(item.content.feedback.worded(language)),
    }
}

fn verdict(answer: Option<&Answer>, mark: f64, most: f64) -> &'static str {
    match answer {
        None => "unanswered",
        Some(answer) if is_blank(answer) => "unanswered",
        Some(_) if mark + 1e-9 >= most => "right",
        Some(_) if mark > 0.0 => "partly",
        Some(_) => "wrong",
    }
}

fn reviewed_choice(
    position: usize,
    choice: &Choice,
    answer: Option<&Answer>,
    language: Language,
) -> ReviewedChoice {
    let chosen = matches!(answer, Some(Answer::Chosen(chosen)) if chosen.contains(&position));
    ReviewedChoice {
        text: Some(choice.text.worded(language)),
        truth: false,
        chosen,
        correct: choice.correct,
        feedback: some_words(choice.feedback.worded(language)).filter(|_| chosen),
    }
}

fn reviewed_truth(truth: bool, correct: bool, answer: Option<&Answer>) -> ReviewedChoice {
    ReviewedChoice {
        text: None,
        truth,
        chosen: matches!(answer, Some(Answer::Truth(said)) if *said == truth),
        correct: truth == correct,
        feedback: None,
    }
}

fn reviewed_pair(
    item: &SheetItem,
    left: usize,
    pair: &Pair,
    answer: Option<&Answer>,
    language: Language,
) -> ReviewedPair {
    let chosen = match answer {
        Some(Answer::Matched(matched)) => matched.get(&left).copied(),
        _ => None,
    };
    let rights = item.right_sides();
    ReviewedPair {
        left: pair.left.worded(language),
        chosen: chosen
            .and_then(|right| rights.get(right))
            .map(|right| right.worded(language)),
        right: pair.right.worded(language),
        correct: chosen.is_some_and(|right| is_right_pair(&item.content.task, left, right)),
    }
}

fn some_words(worded: Worded) -> Option<Worded> {
    (!worded.text.is_empty()).then_some(worded)
}

impl Page for ReviewPage {
    const TEMPLATE: &'static str = "quizzes/review";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let page = |own, passed, right| {
            let of = samples::placed(&sheet, Some(passed));
            let answers = samples::answers(&sheet, &of, right);
            let results = samples::results(&sheet, &of, &answers);
            review_page(&sheet, &of, own, (&answers, &results), Language::En)
        };
        let of = samples::placed(&sheet, Some(false));
        let nothing = review_page(
            &sheet,
            &of,
            true,
            (&HashMap::new(), &HashMap::new()),
            Language::Pl,
        );
        vec![page(true, true, true), page(false, false, false), nothing]
    }
}
