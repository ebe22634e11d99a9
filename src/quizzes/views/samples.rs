//! A quiz with one item of each kind, and attempts at it, for the samples of the pages.

use std::collections::{BTreeMap, HashMap};

use time::OffsetDateTime;
use uuid::Uuid;

use super::super::{
    content::{Answer, Choice, ItemContent, Pair, Task},
    model::{AttemptId, AttemptState, ItemVersionId, QuizId, QuizPurpose, attempt, quiz, response, result},
    rules::mark,
    sheet::{Sheet, SheetItem},
    store::Placed,
};
use crate::{
    catalogue::CourseVersionId,
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::{languages::Language, text::Localised},
    people::PersonId,
};

fn words(english: &str, polish: &str) -> Localised {
    Localised::of(Language::En, english).and(Language::Pl, polish)
}

fn choice(english: &str, polish: &str, correct: bool) -> Choice {
    Choice {
        text: words(english, polish),
        correct,
        feedback: words(
            "Think of the wording of the act.",
            "Warto przypomnieć sobie brzmienie ustawy.",
        ),
    }
}

fn tasks() -> [(&'static str, Task); 5] {
    let answers = || {
        vec![
            choice("Age", "Wiek", true),
            choice("Shoe size", "Rozmiar buta", false),
            choice("Religion", "Religia", true),
        ]
    };
    let pair = |left: &str, right: &str| Pair {
        left: words(left, left),
        right: words(right, right),
    };
    [
        (
            "Which is protected?\n\n- by statute\n- in employment",
            Task::Single {
                answers: vec![
                    choice("Age", "Wiek", true),
                    choice("Shoe size", "Rozmiar buta", false),
                ],
            },
        ),
        ("Which are protected?", Task::Multiple { answers: answers() }),
        ("Silence is consent.", Task::TrueFalse { correct: false }),
        (
            "Match them.",
            Task::Matching {
                pairs: vec![pair("2000/43/EC", "race"), pair("2000/78/EC", "employment")],
                distractors: vec![words("housing", "mieszkalnictwo")],
            },
        ),
        (
            "How many days?",
            Task::Short {
                accept: BTreeMap::from([("en".to_owned(), vec!["7".to_owned(), "seven".to_owned()])]),
            },
        ),
    ]
}

/// A quiz with an item of each kind.
pub fn sheet() -> Sheet {
    let quiz = quiz::Model {
        id: QuizId(Uuid::nil()),
        version_id: CourseVersionId(Uuid::nil()),
        key: "post-test".to_owned(),
        purpose: QuizPurpose::PostTest,
        titles: words("Post-test", "Test końcowy"),
        intros: words("Five questions.", "Pięć pytań."),
        pass_percent: 70,
        attempts_allowed: 3,
        shuffle: true,
    };
    let item = |(number, (text, task)): (u128, (&str, Task))| SheetItem {
        id: ItemVersionId(Uuid::from_u128(number)),
        content: ItemContent {
            text: Localised::of(Language::En, text),
            feedback: words("Seven days, <at most>.", "Najwyżej siedem dni."),
            task,
        },
        marks: 2,
    };
    Sheet::new(quiz, (1..).zip(tasks()).map(item).collect())
}

/// An attempt at it: open, or submitted and passed or not.
pub fn placed(sheet: &Sheet, passed: Option<bool>) -> Placed {
    let (now, nil) = (OffsetDateTime::UNIX_EPOCH, Uuid::nil());
    Placed {
        attempt: attempt::Model {
            id: AttemptId(nil),
            quiz_id: sheet.quiz.id,
            enrolment_id: EnrolmentId(nil),
            person_id: PersonId(nil),
            number: 1,
            language: "en".to_owned(),
            seed: 4,
            state: passed.map_or(AttemptState::Open, |_| AttemptState::Submitted),
            started_at: now,
            submitted_at: passed.map(|_| now),
            score: passed.map(|_| 7.5),
            most: passed.map(|_| 10.0),
            passed,
        },
        enrolment_state: EnrolmentState::Confirmed,
        edition_id: nil,
        project_id: nil,
        zone: "Europe/Warsaw".to_owned(),
        given_name: "Ewa".to_owned(),
        family_name: "Nowak".to_owned(),
    }
}

/// Answers to all items: right, or partly wrong.
pub fn answers(sheet: &Sheet, of: &Placed, right: bool) -> HashMap<ItemVersionId, response::Model> {
    let answer = |task: &Task| match task {
        Task::Single { .. } => Answer::Chosen(vec![usize::from(!right)]),
        Task::Multiple { .. } => Answer::Chosen(if right { vec![0, 2] } else { vec![0] }),
        Task::TrueFalse { correct } => Answer::Truth(*correct == right),
        Task::Matching { .. } => Answer::Matched(BTreeMap::from([(0, 0), (1, if right { 1 } else { 2 })])),
        Task::Short { .. } => Answer::Text(if right { "Seven" } else { "" }.to_owned()),
    };
    let row = |item: &SheetItem| response::Model {
        attempt_id: of.attempt.id,
        item_version_id: item.id,
        seq: 3,
        answer: answer(&item.content.task),
        saved_at: of.attempt.started_at,
    };
    sheet.items.iter().map(|item| (item.id, row(item))).collect()
}

/// What these answers earned.
pub fn results(
    sheet: &Sheet,
    of: &Placed,
    answers: &HashMap<ItemVersionId, response::Model>,
) -> HashMap<ItemVersionId, result::Model> {
    let row = |item: &SheetItem| {
        let answer = answers.get(&item.id).map(|row| &row.answer);
        result::Model {
            attempt_id: of.attempt.id,
            item_version_id: item.id,
            mark: mark(&item.content.task, item.marks, "en", answer),
            most: f64::from(item.marks),
        }
    };
    sheet.items.iter().map(|item| (item.id, row(item))).collect()
}
