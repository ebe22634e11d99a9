//! An item with what was answered, what was right, and what it earned.

mod wanted;

use std::collections::BTreeMap;

use items::{
    Answer, Choice, Exact, Gap, Task,
    content::ByVerdict,
    marking::{accepted, gap_share, is_right_pair, is_right_word, matching_number},
};
use serde::Serialize;

use super::{
    super::{model::result, sheet::SheetItem},
    Question,
    checked::Tried,
    marking::MarkedByHand,
    pages::SectionHead,
    texts::numbered,
};
pub(super) use wanted::{accepted_numbers, wanted};
use wanted::{accepted_texts, said};

use crate::kernel::{
    languages::Language,
    text::{Localised, Worded},
};

/// An item of a submitted attempt.
#[derive(Serialize)]
pub struct ReviewedItem {
    question: Question,
    /// `right`, `partly`, `wrong`, `unanswered` or `waits`; `none` where nothing could be earned.
    verdict: &'static str,
    mark: String,
    most: String,
    choices: Vec<ReviewedChoice>,
    pairs: Vec<ReviewedPair>,
    typed: Option<String>,
    accepted: Vec<String>,
    /// What is said about the answer, the most particular first.
    feedback: Vec<Worded>,
    /// What a trainer gave, once it counts.
    by_hand: Option<MarkedByHand>,
    /// Whether its marks are shown.
    marks_shown: bool,
    /// Whether right answers and feedback are shown.
    answers_shown: bool,
    /// What was tried while the attempt was open.
    tried: Option<Tried>,
    /// When it was marked anew, the first time first.
    remarks: Vec<RemarkLine>,
    /// The section that begins with it.
    section: Option<SectionHead>,
}

/// That an answer was marked anew.
#[derive(Serialize)]
pub struct RemarkLine {
    /// On the venue's wall clock.
    pub at: String,
    /// Why.
    pub reason: String,
    /// What it earned before.
    pub before: String,
    /// What it earned then.
    pub after: String,
}

impl ReviewedItem {
    /// The same with what a trainer gave.
    pub fn with_marks(self, by_hand: Option<MarkedByHand>) -> Self {
        Self { by_hand, ..self }
    }

    /// The same with when it was marked anew.
    pub fn with_remarks(self, remarks: Vec<RemarkLine>) -> Self {
        Self { remarks, ..self }
    }

    /// The same with what was tried while the attempt was open.
    pub fn with_tries(self, tried: Option<Tried>) -> Self {
        Self { tried, ..self }
    }

    /// The same with the section that begins with it.
    pub fn with_section(self, section: Option<SectionHead>) -> Self {
        Self { section, ..self }
    }

    /// What was tried while the attempt was open.
    pub fn tried(&self) -> Option<&Tried> {
        self.tried.as_ref()
    }

    /// The same without what is not shown yet.
    pub fn showing(self, marks_shown: bool, answers_shown: bool) -> Self {
        let verdict = if marks_shown || answers_shown {
            self.verdict
        } else {
            "none"
        };
        let mut shown = Self {
            verdict,
            by_hand: self.by_hand.filter(|_| marks_shown),
            remarks: if marks_shown { self.remarks } else { Vec::new() },
            marks_shown,
            answers_shown,
            ..self
        };
        if !answers_shown {
            (shown.accepted, shown.feedback) = (Vec::new(), Vec::new());
            for choice in &mut shown.choices {
                (choice.correct, choice.feedback) = (false, None);
            }
            for pair in &mut shown.pairs {
                (pair.correct, pair.right) = (false, Worded::default());
            }
        }
        shown
    }
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

/// A side, a place or a step with what was put there and what belongs there.
#[derive(Serialize)]
struct ReviewedPair {
    /// The words of the side; `None` for a place, which has a number.
    left: Option<Worded>,
    number: usize,
    chosen: Option<Worded>,
    right: Worded,
    correct: bool,
}

/// Puts an item together; `order` is that of the attempt, `left` the portion of the marks that could be earned in the
/// try that counts, `taken_in` the language that the attempt was begun in.
pub fn reviewed_item(
    item: &SheetItem,
    mut question: Question,
    order: &[usize],
    (answer, result, left): (Option<&Answer>, Option<&result::Model>, &Exact),
    (taken_in, language): (&str, Language),
) -> ReviewedItem {
    let task = &item.content.task;
    let (mark, most) = result.map_or((0.0, item.worth.to_f64()), |result| (result.mark, result.most));
    let verdict = match result {
        Some(result) if result.waits => "waits",
        // What was not handed in in time has no result.
        _ if task.earns() && (result.is_none() || left.is_zero()) => {
            let share = item.share(taken_in, answer).unwrap_or_else(Exact::zero);
            verdict(answer, share.to_f64(), 1.0)
        }
        _ if task.earns() => verdict(answer, mark, most * left.to_f64()),
        _ => "none",
    };
    if matches!(task, Task::Cloze { .. } | Task::Words { .. }) {
        question.text = question.text.as_deref().map(numbered);
        question.line = question.line.as_deref().map(numbered);
    }
    ReviewedItem {
        question,
        verdict,
        mark: language.decimal(mark),
        most: language.decimal(most),
        choices: reviewed_choices(task, order, answer, language),
        pairs: reviewed_pairs(item, answer, taken_in, language),
        typed: match answer {
            Some(Answer::Text(typed)) if !typed.is_empty() => Some(typed.clone()),
            _ => None,
        },
        accepted: match task {
            Task::Short { accept, .. } => accepted_texts(accept, language),
            Task::Numerical { accept, .. } => accepted_numbers(accept, language),
            _ => Vec::new(),
        },
        feedback: [
            particular(task, answer, taken_in),
            by_verdict(&item.content.by_verdict, verdict),
            Some(&item.content.feedback),
        ]
        .into_iter()
        .flatten()
        .filter_map(|words| some_words(words.worded(language)))
        .collect(),
        by_hand: None,
        marks_shown: true,
        answers_shown: true,
        remarks: Vec::new(),
        tried: None,
        section: None,
    }
}

fn verdict(answer: Option<&Answer>, mark: f64, most: f64) -> &'static str {
    match answer {
        None => "unanswered",
        Some(answer) if answer.is_blank() => "unanswered",
        Some(_) if mark + 1e-9 >= most => "right",
        Some(_) if mark > 0.0 => "partly",
        Some(_) => "wrong",
    }
}

pub(super) fn by_verdict<'a>(words: &'a ByVerdict, verdict: &str) -> Option<&'a Localised> {
    match verdict {
        "right" => Some(&words.right),
        "partly" => Some(&words.partly),
        "wrong" | "unanswered" => Some(&words.wrong),
        _ => None,
    }
}

/// What is said to whoever gave this answer; choices say it beside them.
pub(super) fn particular<'a>(
    task: &'a Task,
    answer: Option<&Answer>,
    language: &str,
) -> Option<&'a Localised> {
    match (task, answer?) {
        (Task::TrueFalse { if_true, .. }, Answer::Truth(true)) => Some(if_true),
        (Task::TrueFalse { if_false, .. }, Answer::Truth(false)) => Some(if_false),
        (Task::Short { accept, spelling }, Answer::Text(typed)) => {
            accepted(accept, *spelling, language, typed).map(|found| &found.feedback)
        }
        (Task::Numerical { accept, units, .. }, Answer::Text(typed)) => {
            matching_number(accept, units, typed).map(|found| &found.feedback)
        }
        _ => None,
    }
}

fn reviewed_choices(
    task: &Task,
    order: &[usize],
    answer: Option<&Answer>,
    language: Language,
) -> Vec<ReviewedChoice> {
    let chosen =
        |position: usize| matches!(answer, Some(Answer::Chosen(chosen)) if chosen.contains(&position));
    match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => {
            let choice = |position: &usize| {
                Some(reviewed_choice(
                    answers.get(*position)?,
                    chosen(*position),
                    language,
                ))
            };
            order.iter().filter_map(choice).collect()
        }
        Task::Likert { points } => {
            let point = |position: &usize| {
                Some(ReviewedChoice {
                    text: Some(points.get(*position)?.worded(language)),
                    truth: false,
                    chosen: chosen(*position),
                    correct: false,
                    feedback: None,
                })
            };
            order.iter().filter_map(point).collect()
        }
        Task::TrueFalse { correct, .. } => {
            let truth = |truth| ReviewedChoice {
                text: None,
                truth,
                chosen: matches!(answer, Some(Answer::Truth(said)) if *said == truth),
                correct: truth == *correct,
                feedback: None,
            };
            [true, false].map(truth).into()
        }
        _ => Vec::new(),
    }
}

fn reviewed_choice(choice: &Choice, chosen: bool, language: Language) -> ReviewedChoice {
    ReviewedChoice {
        text: Some(choice.text.worded(language)),
        truth: false,
        chosen,
        correct: choice.is_right(),
        feedback: some_words(choice.feedback.worded(language)).filter(|_| chosen),
    }
}

fn reviewed_pairs(
    item: &SheetItem,
    answer: Option<&Answer>,
    taken_in: &str,
    language: Language,
) -> Vec<ReviewedPair> {
    let task = &item.content.task;
    let given = match answer {
        Some(Answer::Matched(matched)) => matched.clone(),
        _ => BTreeMap::new(),
    };
    match task {
        Task::Matching { pairs, .. } => {
            let rights = item.right_sides();
            let pair = |(left, pair): (usize, &items::Pair)| {
                let chosen = given.get(&left).copied();
                ReviewedPair {
                    left: Some(pair.left.worded(language)),
                    number: left + 1,
                    chosen: chosen.and_then(|right| Some(rights.get(right)?.worded(language))),
                    right: pair.right.worded(language),
                    correct: chosen.is_some_and(|right| is_right_pair(task, left, right)),
                }
            };
            pairs.iter().enumerate().map(pair).collect()
        }
        Task::Words { words, places } => {
            let word = |position: usize| words.get(position).map(|word| word.text.worded(language));
            let place = |(place, right): (usize, &usize)| ReviewedPair {
                left: None,
                number: place + 1,
                chosen: given.get(&place).and_then(|position| word(*position)),
                right: word(*right).unwrap_or_default(),
                correct: given
                    .get(&place)
                    .is_some_and(|position| is_right_word(task, place, *position)),
            };
            places.iter().enumerate().map(place).collect()
        }
        Task::Ordering { steps, .. } => {
            let step = |(place, right): (usize, &Localised)| {
                let there = given.iter().filter(|(_, rank)| **rank == place);
                let there: Vec<&Localised> = there.filter_map(|(step, _)| steps.get(*step)).collect();
                ReviewedPair {
                    left: None,
                    number: place + 1,
                    chosen: there.first().map(|step| step.worded(language)),
                    right: right.worded(language),
                    correct: matches!(there.as_slice(), [step] if *step == right),
                }
            };
            steps.iter().enumerate().map(step).collect()
        }
        Task::Cloze { gaps } => {
            let gap = |(place, gap): (usize, &Gap)| {
                let filled = match answer {
                    Some(Answer::Filled(filled)) => filled.get(&place),
                    _ => None,
                };
                ReviewedPair {
                    left: None,
                    number: place + 1,
                    chosen: filled.and_then(|filled| said(&gap.task, filled, language)),
                    right: wanted(&gap.task, language),
                    correct: gap_share(&gap.task, taken_in, filled) == Exact::one(),
                }
            };
            gaps.iter().enumerate().map(gap).collect()
        }
        _ => Vec::new(),
    }
}

pub(super) fn some_words(worded: Worded) -> Option<Worded> {
    (!worded.text.is_empty()).then_some(worded)
}
