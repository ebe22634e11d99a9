//! What an answer earns, as an exact share of the item's marks, from 0 to 1.

mod number;
mod spelling;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use kernel::text::Localised;

pub use number::{Typed, matching_number, number_share, read_number};
pub use spelling::{accepted, folded};

use crate::{
    answer::Answer,
    content::{Choice, Gap, GapTask, OrderRule, Pair, Task},
    exact::Exact,
};

/// The share that an answer earns; `None` where a trainer has to say. No answer, or one of another shape, earns nothing. An item
/// never takes marks away from others: what adds up to less than nothing is nothing. `language` is the one that the attempt was
/// begun in.
pub fn share(task: &Task, language: &str, answer: Option<&Answer>) -> Option<Exact> {
    let share = match (task, answer) {
        (Task::Long { .. }, Some(answer)) if !answer.is_blank() => return None,
        (Task::Single { answers }, Some(Answer::Chosen(chosen))) => single(answers, chosen),
        (
            Task::Multiple {
                answers,
                all_or_nothing,
            },
            Some(Answer::Chosen(chosen)),
        ) => multiple(answers, *all_or_nothing, chosen),
        (Task::TrueFalse { correct, .. }, Some(Answer::Truth(said))) => whole(said == correct),
        (Task::Short { accept, spelling }, Some(Answer::Text(typed))) => {
            accepted(accept, *spelling, language, typed).map_or_else(Exact::zero, |found| found.share.clone())
        }
        (
            Task::Numerical {
                accept,
                units,
                unit_penalty,
            },
            Some(Answer::Text(typed)),
        ) => number_share(accept, units, unit_penalty, typed),
        (Task::Matching { pairs, .. }, Some(Answer::Matched(matched))) => matching(task, pairs, matched),
        (Task::Ordering { steps, rule }, Some(Answer::Matched(ranks))) => ordering(steps, *rule, ranks),
        (Task::Cloze { gaps }, Some(Answer::Filled(filled))) => cloze(gaps, language, filled),
        (Task::Words { places, .. }, Some(Answer::Matched(matched))) => words(task, places, matched),
        _ => Exact::zero(),
    };
    Some(share.within(&Exact::zero(), &Exact::one()))
}

fn whole(right: bool) -> Exact {
    if right { Exact::one() } else { Exact::zero() }
}

fn single(answers: &[Choice], chosen: &[usize]) -> Exact {
    match chosen {
        [position] => answers
            .get(*position)
            .map_or_else(Exact::zero, |answer| answer.share.clone()),
        _ => Exact::zero(),
    }
}

fn multiple(answers: &[Choice], all_or_nothing: bool, chosen: &[usize]) -> Exact {
    let chosen: BTreeSet<usize> = chosen.iter().copied().collect();
    if all_or_nothing {
        let right = |(position, answer): (usize, &Choice)| answer.is_right() == chosen.contains(&position);
        return whole(!chosen.is_empty() && answers.iter().enumerate().all(right));
    }
    chosen
        .into_iter()
        .filter_map(|position| Some(&answers.get(position)?.share))
        .sum()
}

/// The share of the pairs that were put together rightly.
fn matching(task: &Task, pairs: &[Pair], matched: &BTreeMap<usize, usize>) -> Exact {
    let right = (0..pairs.len()).filter(|left| {
        matched
            .get(left)
            .is_some_and(|right| is_right_pair(task, *left, *right))
    });
    Exact::part(right.count(), pairs.len())
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

/// The share of an order, by the rule of the item: `ranks` gives the place of each step. A place that two steps were given holds
/// neither. Steps with the same words are as good as each other.
fn ordering(steps: &[Localised], rule: OrderRule, ranks: &BTreeMap<usize, usize>) -> Exact {
    let at = |rank: usize| {
        let mut given = ranks
            .iter()
            .filter(|(_, given)| **given == rank)
            .map(|(step, _)| *step);
        let step = given.next().filter(|_| given.next().is_none())?;
        steps.get(step)
    };
    let given: Vec<Option<&Localised>> = (0..steps.len()).map(at).collect();
    let right: Vec<Option<&Localised>> = steps.iter().map(Some).collect();
    match rule {
        OrderRule::AllOrNothing => whole(given == right),
        OrderRule::Places => {
            let same = given.iter().zip(&right).filter(|(given, right)| given == right);
            Exact::part(same.count(), steps.len())
        }
        OrderRule::Neighbours => {
            let follow: Vec<_> = right.windows(2).collect();
            let kept = given.windows(2).filter(|two| follow.contains(two));
            Exact::part(kept.count(), follow.len())
        }
    }
}

fn cloze(gaps: &[Gap], language: &str, filled: &BTreeMap<usize, Answer>) -> Exact {
    let earned: Exact = gaps
        .iter()
        .enumerate()
        .map(|(place, gap)| &gap.weight * &gap_share(&gap.task, language, filled.get(&place)))
        .sum();
    let most: Exact = gaps.iter().map(|gap| &gap.weight).sum();
    earned.over(&most).unwrap_or_else(Exact::zero)
}

/// What was filled in at one place of a text earns, from 0 to 1.
pub fn gap_share(task: &GapTask, language: &str, answer: Option<&Answer>) -> Exact {
    let share = match (task, answer) {
        (GapTask::Single { answers, .. }, Some(Answer::Chosen(chosen))) => single(answers, chosen),
        (GapTask::Multiple { answers, .. }, Some(Answer::Chosen(chosen))) => multiple(answers, false, chosen),
        (GapTask::Short { accept, spelling }, Some(Answer::Text(typed))) => {
            accepted(accept, *spelling, language, typed).map_or_else(Exact::zero, |found| found.share.clone())
        }
        (GapTask::Number { accept }, Some(Answer::Text(typed))) => {
            number_share(accept, &[], &Exact::zero(), typed)
        }
        _ => Exact::zero(),
    };
    share.within(&Exact::zero(), &Exact::one())
}

/// The share of the places of a text that hold their right word.
fn words(task: &Task, places: &[usize], matched: &BTreeMap<usize, usize>) -> Exact {
    let right = (0..places.len()).filter(|place| {
        matched
            .get(place)
            .is_some_and(|word| is_right_word(task, *place, *word))
    });
    Exact::part(right.count(), places.len())
}

/// Whether the word at position `word` is right at this place of the text; the same word of the same group is as good.
pub fn is_right_word(task: &Task, place: usize, word: usize) -> bool {
    let Task::Words { words, places } = task else {
        return false;
    };
    let right = places.get(place).and_then(|position| words.get(*position));
    let given = words.get(word);
    match (right, given) {
        (Some(right), Some(given)) => right.group == given.group && right.text == given.text,
        _ => false,
    }
}

/// What somebody who only guesses can expect to earn, as a share; `None` where nobody can say. As Moodle's statistics have it
/// ("random guess score"): the mean share of the answers of a choice, one over the right sides of a matching.
pub fn guess(task: &Task) -> Option<Exact> {
    match task {
        Task::Single { answers } => mean(answers),
        Task::TrueFalse { .. } => Some(Exact::part(1, 2)),
        Task::Multiple { .. }
        | Task::Short { .. }
        | Task::Numerical { .. }
        | Task::Long { .. }
        | Task::Likert { .. } => Some(Exact::zero()),
        Task::Matching { pairs, distractors } => Some(Exact::part(1, pairs.len() + distractors.len())),
        Task::Ordering { steps, rule } => match rule {
            OrderRule::AllOrNothing => None,
            OrderRule::Places | OrderRule::Neighbours => Some(Exact::part(1, steps.len())),
        },
        Task::Cloze { gaps } => {
            let of = |gap: &Gap| match &gap.task {
                GapTask::Single { answers, .. } => mean(answers).unwrap_or_else(Exact::zero),
                _ => Exact::zero(),
            };
            let sum: Exact = gaps.iter().map(|gap| &gap.weight * &of(gap)).sum();
            sum.over(&gaps.iter().map(|gap| &gap.weight).sum())
        }
        Task::Words { words, places } => {
            let of = |place: &usize| {
                let group = words.get(*place).map(|word| word.group);
                Exact::part(1, words.iter().filter(|word| Some(word.group) == group).count())
            };
            let sum: Exact = places.iter().map(of).sum();
            sum.over(&Exact::part(places.len(), 1))
        }
        Task::Description => None,
    }
}

fn mean(answers: &[Choice]) -> Option<Exact> {
    let sum: Exact = answers.iter().map(|answer| &answer.share).sum();
    sum.over(&Exact::part(answers.len(), 1))
}

/// What is left of a share after so many tries before it that were not right, each of which takes the penalty, a share of what there is
/// to earn in the end, away: `share · max(0, 1 − tries · penalty)`. For an answer that is wholly right this is what Moodle's
/// behaviour "interactive with multiple tries" gives (`question/behaviour/interactive/behaviour.php`, `adjust_fraction`). Of an answer that
/// is partly right Moodle takes the penalty of the whole mark (`max(0, share − tries · penalty)`), or, for matching and texts with
/// places, counts each part from the try in which it became right for good; here a part loses the same portion as the whole.
pub fn after_tries(share: &Exact, tries_before: usize, penalty: &Exact) -> Exact {
    share * &left_after(tries_before, penalty)
}

/// The portion of the marks that can still be earned after so many tries that were not right.
pub fn left_after(tries_before: usize, penalty: &Exact) -> Exact {
    let taken = &Exact::part(tries_before, 1) * penalty;
    (&Exact::one() - &taken).within(&Exact::zero(), &Exact::one())
}
