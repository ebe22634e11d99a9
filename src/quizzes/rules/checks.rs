//! Answers that are checked while an attempt is open: which can be, how often, and what a further try costs.

#[cfg(test)]
mod tests;

use items::{
    Answer, Exact, ItemContent,
    marking::{after_tries, left_after},
};

use super::super::model::{Behaviour, Settings, check};

/// How many tries a question has; 0 where it cannot be checked, because nothing is right or wrong about it or because a trainer marks
/// it. With several tries they are the hints and one more, as in Moodle, but no more than the quiz allows.
pub fn tries(settings: &Settings, content: &ItemContent) -> usize {
    if !content.task.earns() || content.task.by_hand() {
        return 0;
    }
    match settings.behaviour {
        Behaviour::Deferred => 0,
        Behaviour::Immediate => 1,
        Behaviour::Tries => {
            let most = usize::try_from(settings.most_tries).unwrap_or(0);
            let tries = content.hints.len() + 1;
            if most == 0 { tries } else { tries.min(most) }
        }
    }
}

/// Whether nothing more can be tried: the answer is right, or all tries are used.
pub fn is_finished(tries: usize, earlier: &[check::Model]) -> bool {
    earlier
        .last()
        .is_some_and(|last| earlier.len() >= tries || last.share == Exact::one())
}

/// What becomes of an answer that is to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is the next try.
    Try {
        /// Which, from 1.
        number: i32,
        /// What it would earn as a first try.
        share: Exact,
        /// Whether no further one follows.
        last: bool,
    },
    /// It has been checked: the button was pressed twice, or somewhere else too.
    Before,
    /// There is no answer that could be checked, so no try is used.
    Blank,
    /// The question is not checked in this quiz.
    Never,
}

/// Decides what becomes of the answer that is stored; `share` is what it earns.
pub fn decide_check(
    tries: usize,
    earlier: &[check::Model],
    answer: Option<&Answer>,
    share: Option<Exact>,
) -> Decision {
    let (Some(share), true) = (share, tries > 0) else {
        return Decision::Never;
    };
    let Some(answer) = answer.filter(|answer| !answer.is_blank()) else {
        return Decision::Blank;
    };
    if is_finished(tries, earlier) || earlier.last().is_some_and(|last| last.answer == *answer) {
        return Decision::Before;
    }
    let used = earlier.len() + 1;
    Decision::Try {
        number: i32::try_from(used).unwrap_or(i32::MAX),
        last: used >= tries || share == Exact::one(),
        share,
    }
}

/// The answer that counts when an attempt is handed in, and which try it is, from 1. That is the one checked last; what was changed after
/// it and not checked is one more try, as in Moodle. Nothing is no try: whoever cleared their answer keeps what was checked.
pub fn counted_try<'a>(
    earlier: &'a [check::Model],
    stored: Option<&'a Answer>,
) -> (Option<&'a Answer>, usize) {
    counted_by_key(earlier.iter().map(|check| &check.answer), stored, |_| false)
}

/// The same by a key that came later, which says what is right: the first checked answer that is, as whoever gave it would have been told
/// so and tried no further. Else the one that counted all along.
pub fn counted_by_key<'a>(
    checked: impl Iterator<Item = &'a Answer>,
    stored: Option<&'a Answer>,
    is_right: impl Fn(&Answer) -> bool,
) -> (Option<&'a Answer>, usize) {
    let mut last = None;
    for (number, answer) in (1..).zip(checked) {
        last = Some((answer, number));
        if is_right(answer) {
            return (Some(answer), number);
        }
    }
    match (last, stored) {
        (None, stored) => (stored, 1),
        (Some((last, number)), Some(stored)) if !stored.is_blank() && stored != last => {
            (Some(stored), number + 1)
        }
        (Some((last, number)), _) => (Some(last), number),
    }
}

/// What is left of a share in this try, from 1, at this penalty.
pub fn share_in_try(share: &Exact, number: usize, penalty: &Exact) -> Exact {
    after_tries(share, number.saturating_sub(1), penalty)
}

/// The portion of the marks that an answer can earn in this try, from 1.
pub fn most_in_try(number: usize, penalty: &Exact) -> Exact {
    left_after(number.saturating_sub(1), penalty)
}
