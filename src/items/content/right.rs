//! Which answers are right.

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Localised};

use super::{Accepted, AcceptedNumber, Choice, Gap, GapTask, Task};
use crate::{answer::Answer, exact::Exact};

impl Task {
    /// An answer that earns everything, in a language; nothing where a trainer marks or nothing is right.
    pub fn right(&self, language: Language) -> Answer {
        match self {
            Self::Single { answers } => Answer::Chosen(best(answers).into_iter().collect()),
            Self::Multiple { answers, .. } => Answer::Chosen(all_right(answers)),
            Self::TrueFalse { correct, .. } => Answer::Truth(*correct),
            Self::Short { accept, .. } => Answer::Text(first_accepted(accept, language)),
            Self::Numerical { accept, .. } => Answer::Text(first_number(accept)),
            Self::Matching { pairs, .. } => {
                Answer::Matched((0..pairs.len()).map(|pair| (pair, pair)).collect())
            }
            Self::Ordering { steps, .. } => {
                Answer::Matched((0..steps.len()).map(|step| (step, step)).collect())
            }
            Self::Words { places, .. } => Answer::Matched(places.iter().copied().enumerate().collect()),
            Self::Cloze { gaps } => {
                let right = |(place, gap): (usize, &Gap)| (place, gap.task.right(language));
                Answer::Filled(gaps.iter().enumerate().map(right).collect())
            }
            Self::Long { .. } | Self::Description | Self::Likert { .. } => Answer::Text(String::new()),
        }
    }
}

fn best(answers: &[Choice]) -> Option<usize> {
    let best = answers
        .iter()
        .zip(0..)
        .max_by(|(one, at), (other, place)| one.share.cmp(&other.share).then(place.cmp(at)));
    best.map(|(_, position)| position)
}

fn all_right(answers: &[Choice]) -> Vec<usize> {
    let right = answers.iter().zip(0..).filter(|(answer, _)| answer.is_right());
    right.map(|(_, position)| position).collect()
}

/// The first text that earns everything, in this language or another.
fn first_accepted(accept: &BTreeMap<String, Vec<Accepted>>, language: Language) -> String {
    let full = |list: &Vec<Accepted>| {
        list.iter()
            .find(|accepted| accepted.share == Exact::one())
            .map(|found| found.text.clone())
    };
    let own = accept.get(language.code()).and_then(full);
    own.or_else(|| accept.values().find_map(full)).unwrap_or_default()
}

fn first_number(accept: &[AcceptedNumber]) -> String {
    let full = accept.iter().find(|accepted| accepted.share == Exact::one());
    let number = full.map(|accepted| accepted.value.clone().unwrap_or_else(Exact::zero));
    number.map(|number| number.to_string()).unwrap_or_default()
}

impl GapTask {
    /// An answer that earns everything.
    pub fn right(&self, language: Language) -> Answer {
        match self {
            Self::Single { answers, .. } => Answer::Chosen(best(answers).into_iter().collect()),
            Self::Multiple { answers, .. } => Answer::Chosen(all_right(answers)),
            Self::Short { accept, .. } => Answer::Text(first_accepted(accept, language)),
            Self::Number { accept } => Answer::Text(first_number(accept)),
        }
    }
}

/// Answers of which some are right: each right one earns its part, and each wrong one takes as much away.
pub fn choices(answers: Vec<(Localised, bool, Localised)>) -> Vec<Choice> {
    let right = answers.iter().filter(|(_, correct, _)| *correct).count();
    let part = Exact::part(1, right);
    answers
        .into_iter()
        .map(|(text, correct, feedback)| Choice {
            text,
            share: if correct { part.clone() } else { -part.clone() },
            feedback,
        })
        .collect()
}
