//! What an answer earns.

use std::collections::{BTreeMap, BTreeSet};

use super::super::content::{Answer, Choice, Pair, Task};

/// The mark of an answer to an item that is worth `marks`: from 0 to `marks`. No answer, or one of another shape, earns
/// nothing. `language` is the one that the attempt was begun in.
pub fn mark(task: &Task, marks: i32, language: &str, answer: Option<&Answer>) -> f64 {
    let share = match (task, answer) {
        (Task::Single { answers }, Some(Answer::Chosen(chosen))) => single(answers, chosen),
        (Task::Multiple { answers }, Some(Answer::Chosen(chosen))) => multiple(answers, chosen),
        (Task::TrueFalse { correct }, Some(Answer::Truth(said))) => whole(said == correct),
        (Task::Matching { pairs, .. }, Some(Answer::Matched(matched))) => matching(task, pairs, matched),
        (Task::Short { accept }, Some(Answer::Text(typed))) => whole(is_accepted(accept, language, typed)),
        _ => 0.0,
    };
    f64::from(marks.max(0)) * share
}

fn whole(right: bool) -> f64 {
    if right { 1.0 } else { 0.0 }
}

/// All or nothing: exactly the right answer was chosen.
fn single(answers: &[Choice], chosen: &[usize]) -> f64 {
    match chosen {
        [position] => whole(is_correct(answers, *position)),
        _ => 0.0,
    }
}

/// Right ones chosen less wrong ones chosen, over the right ones that there are; not below nothing.
fn multiple(answers: &[Choice], chosen: &[usize]) -> f64 {
    let chosen: BTreeSet<usize> = chosen.iter().copied().collect();
    let right = chosen
        .iter()
        .filter(|position| is_correct(answers, **position))
        .count();
    let wrong = chosen.len() - right;
    let there_are = answers.iter().filter(|answer| answer.correct).count();
    part(right.saturating_sub(wrong), there_are)
}

/// The share of the pairs that were put together rightly.
fn matching(task: &Task, pairs: &[Pair], matched: &BTreeMap<usize, usize>) -> f64 {
    let right = (0..pairs.len())
        .filter(|left| {
            matched
                .get(left)
                .is_some_and(|right| is_right_pair(task, *left, *right))
        })
        .count();
    part(right, pairs.len())
}

/// Whether the right side at position `right` (pairs first, then distractors) belongs to the left side at `left`. Two
/// right sides with the same words are as good as each other.
pub fn is_right_pair(task: &Task, left: usize, right: usize) -> bool {
    let Task::Matching { pairs, .. } = task else {
        return false;
    };
    let Some(pair) = pairs.get(left) else {
        return false;
    };
    left == right || pairs.get(right).is_some_and(|other| other.right == pair.right)
}

/// Whether what was typed is among the accepted answers: those of the attempt's language, else of any other.
fn is_accepted(accept: &BTreeMap<String, Vec<String>>, language: &str, typed: &str) -> bool {
    let typed = folded(typed);
    let has = |list: &Vec<String>| list.iter().any(|accepted| folded(accepted) == typed);
    !typed.is_empty() && (accept.get(language).is_some_and(has) || accept.values().any(has))
}

/// Small letters, one space for each run of white space, none at the ends.
fn folded(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

fn is_correct(answers: &[Choice], position: usize) -> bool {
    answers.get(position).is_some_and(|answer| answer.correct)
}

fn part(some: usize, all: usize) -> f64 {
    match (u32::try_from(some), u32::try_from(all)) {
        (Ok(some), Ok(all)) if all > 0 => f64::from(some) / f64::from(all),
        _ => 0.0,
    }
}
