//! The queue: which answers wait, by quiz and item, and which attempts can be released.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use super::{
    super::super::{
        model::{AttemptId, ItemVersionId, QuizId},
        rules::by_hand::{Standing, Turn, number_of},
        sheet::{Sheet, SheetItem},
        store::Waiting,
    },
    Asked, local, sample, samples,
};
use crate::{
    editions::Tab,
    kernel::{languages::Language, page::Page, text::Worded},
};

/// How many answers to one item are listed at once.
const MOST_LISTED: usize = 100;

/// An answer that waits, with how it stands.
pub struct Answered<'a> {
    /// The answer.
    pub waiting: &'a Waiting,
    /// How it stands.
    pub standing: Standing<'a>,
    /// What the person who looks can do with it.
    pub turn: Turn,
}

/// What the page says around the queue.
pub struct QueueFrame {
    /// The code of the edition.
    pub code: String,
    /// The title of the course.
    pub title: String,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// The time zone of the venue.
    pub zone: String,
    /// Whether names are shown.
    pub names: bool,
    /// Whether the person may mark and release.
    pub may_mark: bool,
}

/// The queue of an edition.
#[derive(Serialize)]
pub struct QueuePage {
    code: String,
    title: String,
    tabs: Vec<Tab>,
    names: bool,
    may_mark: bool,
    /// Answers that nobody has marked.
    unmarked: usize,
    /// Answers that two have marked differently.
    differing: usize,
    /// Attempts that can be released.
    ready: usize,
    quizzes: Vec<QueueQuiz>,
    attempts: Vec<QueueAttempt>,
}

#[derive(Serialize)]
struct QueueQuiz {
    name: Worded,
    items: Vec<QueueItem>,
}

#[derive(Serialize)]
struct QueueItem {
    /// Its place in the quiz, from 1.
    number: usize,
    question: Asked,
    unmarked: usize,
    differing: usize,
    marked: usize,
    answers: Vec<QueueAnswer>,
    /// How many more there are than listed.
    more: usize,
}

#[derive(Serialize)]
struct QueueAnswer {
    href: String,
    who: Who,
    submitted_at: String,
    /// `unmarked`, `differs` or `marked`.
    state: &'static str,
    badge: &'static str,
    /// What can be done: `first`, `second`, `again`, `settle` or `look`.
    turn: &'static str,
}

#[derive(Serialize)]
struct QueueAttempt {
    id: String,
    who: Who,
    quiz: Option<Worded>,
    /// How many of its answers have no mark that counts.
    open: usize,
}

/// A participant: by name, or by the number that stands for it.
#[derive(Clone, Serialize)]
pub struct Who {
    name: Option<String>,
    number: String,
}

impl Who {
    /// A participant; without the name where names are not shown.
    pub fn new(waiting: &Waiting, names: bool) -> Self {
        Self {
            name: names.then(|| format!("{}, {}", waiting.family_name, waiting.given_name)),
            number: number_of(waiting.enrolment_id).to_string(),
        }
    }
}

/// What a person can do, as the templates name it.
pub fn turn_code(turn: Turn, may_mark: bool) -> &'static str {
    match turn {
        _ if !may_mark => "look",
        Turn::First => "first",
        Turn::Second => "second",
        Turn::Again => "again",
        Turn::Settle => "settle",
        Turn::Nothing => "look",
    }
}

/// Puts the queue together; the answers come in the order in which they were handed in.
pub fn queue_page(
    frame: QueueFrame,
    sheets: &BTreeMap<QuizId, Arc<Sheet>>,
    answers: &[Answered<'_>],
    language: Language,
) -> QueuePage {
    let count = |state: &str| {
        answers
            .iter()
            .filter(|answer| state_of(answer).0 == state)
            .count()
    };
    let mut attempts: Vec<(AttemptId, QueueAttempt)> = Vec::new();
    for answer in answers {
        let (waiting, open) = (answer.waiting, usize::from(state_of(answer).0 != "marked"));
        match attempts.iter_mut().find(|(id, _)| *id == waiting.attempt_id) {
            Some((_, attempt)) => attempt.open += open,
            None => attempts.push((
                waiting.attempt_id,
                QueueAttempt {
                    id: waiting.attempt_id.to_string(),
                    who: Who::new(waiting, frame.names),
                    quiz: sheets.get(&waiting.quiz_id).map(|sheet| sheet.title(language)),
                    open,
                },
            )),
        }
    }
    let attempts: Vec<QueueAttempt> = attempts.into_iter().map(|(_, attempt)| attempt).collect();
    let quiz = |(id, sheet): (&QuizId, &Arc<Sheet>)| QueueQuiz {
        name: sheet.title(language),
        items: queue_items(&frame, (*id, sheet), answers, language),
    };
    QueuePage {
        unmarked: count("unmarked"),
        differing: count("differs"),
        ready: attempts.iter().filter(|attempt| attempt.open == 0).count(),
        quizzes: sheets.iter().map(quiz).collect(),
        attempts,
        code: frame.code,
        title: frame.title,
        tabs: frame.tabs,
        names: frame.names,
        may_mark: frame.may_mark,
    }
}

fn state_of(answer: &Answered<'_>) -> (&'static str, &'static str) {
    match answer.standing {
        Standing::Unmarked => ("unmarked", "wait"),
        Standing::Differs => ("differs", "stop"),
        Standing::Counts(_) => ("marked", "ok"),
    }
}

fn queue_items(
    frame: &QueueFrame,
    (quiz, sheet): (QuizId, &Arc<Sheet>),
    answers: &[Answered<'_>],
    language: Language,
) -> Vec<QueueItem> {
    let asked = sheet.in_order(language);
    let asked = asked.filter(|(item, _)| item.content.task.is_asked());
    let item = |(number, (item, words)): (usize, (&SheetItem, _))| {
        let of_item: Vec<&Answered<'_>> = answers
            .iter()
            .filter(|answer| answer.waiting.quiz_id == quiz && answer.waiting.item_version_id == item.id)
            .collect();
        let count = |state: &str| {
            of_item
                .iter()
                .filter(|answer| state_of(answer).0 == state)
                .count()
        };
        (!of_item.is_empty()).then(|| QueueItem {
            number,
            question: Asked::new(words),
            unmarked: count("unmarked"),
            differing: count("differs"),
            marked: count("marked"),
            more: of_item.len().saturating_sub(MOST_LISTED),
            answers: of_item
                .iter()
                .take(MOST_LISTED)
                .map(|answer| queue_answer(frame, answer))
                .collect(),
        })
    };
    (1..).zip(asked).filter_map(item).collect()
}

fn queue_answer(frame: &QueueFrame, answer: &Answered<'_>) -> QueueAnswer {
    let (waiting, (state, badge)) = (answer.waiting, state_of(answer));
    QueueAnswer {
        href: address(
            &frame.code,
            (waiting.attempt_id, waiting.item_version_id),
            frame.names,
        ),
        who: Who::new(waiting, frame.names),
        submitted_at: local(waiting.submitted_at, &frame.zone),
        state,
        badge,
        turn: turn_code(answer.turn, frame.may_mark),
    }
}

/// The page on which an answer is marked.
pub fn address(code: &str, (attempt, item): (AttemptId, ItemVersionId), names: bool) -> String {
    let names = if names { "?names=true" } else { "" };
    format!("/editions/{code}/marking/{attempt}/{item}{names}")
}

impl Page for QueuePage {
    const TEMPLATE: &'static str = "quizzes/marking";

    fn samples() -> Vec<Self> {
        let sheet = Arc::new(samples::sheet());
        let sheets = BTreeMap::from([(sheet.quiz.id, Arc::clone(&sheet))]);
        let frame = |names, may_mark| QueueFrame {
            code: "RT-WRO".to_owned(),
            title: "Równe traktowanie".to_owned(),
            tabs: Vec::new(),
            zone: "Europe/Warsaw".to_owned(),
            names,
            may_mark,
        };
        let waiting = sample::waiting(&sheet);
        let marking = sample::marking();
        let answered = |standing, turn| Answered {
            waiting: &waiting,
            standing,
            turn,
        };
        let all = [
            answered(Standing::Unmarked, Turn::First),
            answered(Standing::Counts(&marking), Turn::Second),
            answered(Standing::Counts(&marking), Turn::Again),
            answered(Standing::Differs, Turn::Settle),
        ];
        let ready = [answered(Standing::Counts(&marking), Turn::Nothing)];
        vec![
            queue_page(frame(false, true), &sheets, &all, Language::En),
            queue_page(frame(true, false), &sheets, &all, Language::Pl),
            queue_page(frame(true, true), &sheets, &ready, Language::Sv),
            queue_page(frame(false, true), &BTreeMap::new(), &[], Language::En),
        ]
    }
}
