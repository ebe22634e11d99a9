//! Marking anew: an answer that was given to one version of a question, marked by the key of another.
//!
//! Whoever answered saw the words of the version that was asked, so these stay. The key of the other version is put to them:
//! which answers are right and what they earn, what is accepted, what belongs together. That is possible where the other version
//! offers the same: things to choose are told by their words, and one that was only worded otherwise by its place.

use std::collections::BTreeMap;

use items::{
    Answer, Choice, Exact, Gap, GapTask, Pair, Task,
    content::{OrderRule, Word},
};

use crate::kernel::text::Localised;

/// Why a version cannot judge answers that were given to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotRemarkable {
    /// It is answered in another way.
    OtherKind,
    /// It offers something else to choose, or has other places to fill in.
    OtherChoices,
    /// A trainer marks it.
    ByHand,
    /// Nothing can be earned with it.
    EarnsNothing,
}

impl NotRemarkable {
    /// The end of a key in the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Self::OtherKind => "other-kind",
            Self::OtherChoices => "other-choices",
            Self::ByHand => "by-hand",
            Self::EarnsNothing => "earns-nothing",
        }
    }
}

/// A task as it was asked, with the key of another version.
#[derive(Clone, Debug, PartialEq)]
pub struct Rekeyed {
    /// The task.
    pub task: Task,
    /// What the other version words otherwise: as it was asked, and as the other version has it.
    pub reworded: Vec<(Localised, Localised)>,
    /// Where its key moves things to (steps of an order, right sides): for each place as asked, the place in the task.
    moved: Option<Vec<usize>>,
}

impl Rekeyed {
    /// The share that an answer earns by the other version's key; `None` where a trainer has to say.
    pub fn share(&self, language: &str, answer: Option<&Answer>) -> Option<Exact> {
        let answer = answer.map(|answer| self.answer(answer));
        items::share(&self.task, language, answer.as_ref())
    }

    /// Whether an answer earns everything by the other version's key.
    pub fn is_right(&self, language: &str, answer: &Answer) -> bool {
        self.share(language, Some(answer)) == Some(Exact::one())
    }

    /// An answer to what was asked, as an answer to this task.
    pub fn answer(&self, answer: &Answer) -> Answer {
        let place = |moved: &[usize], place: usize| moved.get(place).copied().unwrap_or(place);
        match (answer, &self.moved, &self.task) {
            (Answer::Matched(given), Some(moved), Task::Ordering { .. }) => Answer::Matched(
                given
                    .iter()
                    .map(|(step, rank)| (place(moved, *step), *rank))
                    .collect(),
            ),
            (Answer::Matched(given), Some(moved), Task::Matching { .. }) => Answer::Matched(
                given
                    .iter()
                    .map(|(left, right)| (*left, place(moved, *right)))
                    .collect(),
            ),
            _ => answer.clone(),
        }
    }
}

/// Puts the key of one version to what another one asked.
pub fn rekeyed(asked: &Task, key: &Task) -> Result<Rekeyed, NotRemarkable> {
    let mut reworded = Vec::new();
    let mut moved = None;
    let task = match (asked, key) {
        (Task::Long { .. }, _) | (_, Task::Long { .. }) => return Err(NotRemarkable::ByHand),
        _ if !asked.earns() || !key.earns() => return Err(NotRemarkable::EarnsNothing),
        (Task::Single { answers }, Task::Single { answers: by }) => Task::Single {
            answers: choices(answers, by, &mut reworded)?,
        },
        (
            Task::Multiple { answers, .. },
            Task::Multiple {
                answers: by,
                all_or_nothing,
            },
        ) => Task::Multiple {
            answers: choices(answers, by, &mut reworded)?,
            all_or_nothing: *all_or_nothing,
        },
        (Task::TrueFalse { .. }, Task::TrueFalse { .. })
        | (Task::Short { .. }, Task::Short { .. })
        | (Task::Numerical { .. }, Task::Numerical { .. }) => key.clone(),
        (
            Task::Matching { pairs, distractors },
            Task::Matching {
                pairs: by,
                distractors: others,
            },
        ) => {
            let (task, places) = matching((pairs, distractors), (by, others), &mut reworded)?;
            moved = Some(places);
            task
        }
        (Task::Ordering { steps, .. }, Task::Ordering { steps: by, rule }) => {
            let (task, places) = ordering(steps, (by, *rule), &mut reworded)?;
            moved = Some(places);
            task
        }
        (Task::Cloze { gaps }, Task::Cloze { gaps: by }) => Task::Cloze {
            gaps: gaps_of(gaps, by, &mut reworded)?,
        },
        (
            Task::Words { words, places },
            Task::Words {
                words: by,
                places: right,
            },
        ) => words_of((words, places), (by, right), &mut reworded)?,
        _ => return Err(NotRemarkable::OtherKind),
    };
    Ok(Rekeyed {
        task,
        reworded,
        moved,
    })
}

type Reworded = Vec<(Localised, Localised)>;

/// For each thing that was offered, its place in another version.
fn places(
    asked: &[&Localised],
    key: &[&Localised],
    reworded: &mut Reworded,
) -> Result<Vec<usize>, NotRemarkable> {
    if asked.len() != key.len() {
        return Err(NotRemarkable::OtherChoices);
    }
    let mut found: Vec<Option<usize>> = vec![None; asked.len()];
    let mut taken = vec![false; key.len()];
    let mut take = |found: &mut Option<usize>, place: usize| {
        if let Some(taken) = taken.get_mut(place).filter(|taken| !**taken) {
            *taken = true;
            *found = Some(place);
        }
    };
    // What stands where it stood is itself, even where another says the same.
    for (place, (found, (old, new))) in found.iter_mut().zip(asked.iter().zip(key)).enumerate() {
        if is_same(old, new) {
            take(found, place);
        }
    }
    for (found, old) in found.iter_mut().zip(asked) {
        for (place, _) in key.iter().enumerate().filter(|(_, new)| is_same(old, new)) {
            if found.is_none() {
                take(found, place);
            }
        }
    }
    for (place, (found, (old, new))) in found.iter_mut().zip(asked.iter().zip(key)).enumerate() {
        if found.is_none() {
            take(found, place);
            reworded.push(((*old).clone(), (*new).clone()));
        }
    }
    found
        .into_iter()
        .collect::<Option<Vec<usize>>>()
        .ok_or(NotRemarkable::OtherChoices)
}

/// Whether two texts say the same in every language that both are written in, of which there is one.
fn is_same(one: &Localised, other: &Localised) -> bool {
    let written = |text: &&String| !text.trim().is_empty();
    let mut common = one.0.iter().filter_map(|(language, text)| {
        let other = other.0.get(language).filter(written)?;
        Some((text, other)).filter(|(text, _)| written(text))
    });
    let mut any = false;
    common.all(|(text, other)| {
        any = true;
        text.trim() == other.trim()
    }) && any
}

fn choices(asked: &[Choice], key: &[Choice], reworded: &mut Reworded) -> Result<Vec<Choice>, NotRemarkable> {
    let texts = |choices: &[Choice]| {
        choices
            .iter()
            .map(|choice| choice.text.clone())
            .collect::<Vec<_>>()
    };
    let (old, new) = (texts(asked), texts(key));
    let places = places(&refs(&old), &refs(&new), reworded)?;
    let choice = |(choice, place): (&Choice, usize)| {
        key.get(place).map(|by| Choice {
            text: choice.text.clone(),
            share: by.share.clone(),
            feedback: by.feedback.clone(),
        })
    };
    Ok(asked.iter().zip(places).filter_map(choice).collect())
}

fn refs(texts: &[Localised]) -> Vec<&Localised> {
    texts.iter().collect()
}

/// Left sides stay as they were asked, each with the right side that the key gives it; right sides move with them.
fn matching(
    (asked, asked_distractors): (&[Pair], &[Localised]),
    (key, key_distractors): (&[Pair], &[Localised]),
    reworded: &mut Reworded,
) -> Result<(Task, Vec<usize>), NotRemarkable> {
    let lefts = |pairs: &[Pair]| pairs.iter().map(|pair| pair.left.clone()).collect::<Vec<_>>();
    let (old, new) = (lefts(asked), lefts(key));
    let lefts = places(&refs(&old), &refs(&new), reworded)?;
    fn rights<'a>(pairs: &'a [Pair], distractors: &'a [Localised]) -> Vec<&'a Localised> {
        pairs.iter().map(|pair| &pair.right).chain(distractors).collect()
    }
    let old = rights(asked, asked_distractors);
    let rights = places(&old, &rights(key, key_distractors), reworded)?;
    // The words with which a right side of the key was asked.
    let words = |place: usize| {
        let asked = rights.iter().position(|right| *right == place)?;
        old.get(asked).map(|words| (*words).clone())
    };
    let pair = |(pair, left): (&Pair, &usize)| {
        Some(Pair {
            left: pair.left.clone(),
            right: words(*left)?,
        })
    };
    let pairs: Option<Vec<Pair>> = asked.iter().zip(&lefts).map(pair).collect();
    let distractors: Option<Vec<Localised>> = (key.len()..key.len() + key_distractors.len())
        .map(words)
        .collect();
    // A right side of the key stands beside its left side, which stands where it was asked; distractors keep their places.
    let moved = rights.iter().map(|right| {
        let beside = lefts.iter().position(|left| left == right);
        beside.unwrap_or(*right)
    });
    let moved = moved.collect();
    let (Some(pairs), Some(distractors)) = (pairs, distractors) else {
        return Err(NotRemarkable::OtherChoices);
    };
    Ok((Task::Matching { pairs, distractors }, moved))
}

/// The steps in the order of the key, worded as they were asked.
fn ordering(
    asked: &[Localised],
    (key, rule): (&[Localised], OrderRule),
    reworded: &mut Reworded,
) -> Result<(Task, Vec<usize>), NotRemarkable> {
    let moved = places(&refs(asked), &refs(key), reworded)?;
    let by_place: BTreeMap<usize, &Localised> = moved.iter().copied().zip(asked).collect();
    let steps = by_place.into_values().cloned().collect();
    Ok((Task::Ordering { steps, rule }, moved))
}

fn gaps_of(asked: &[Gap], key: &[Gap], reworded: &mut Reworded) -> Result<Vec<Gap>, NotRemarkable> {
    if asked.len() != key.len() {
        return Err(NotRemarkable::OtherChoices);
    }
    let gap = |(asked, key): (&Gap, &Gap)| {
        let task = match (&asked.task, &key.task) {
            (
                GapTask::Single {
                    answers,
                    shown,
                    shuffle,
                },
                GapTask::Single { answers: by, .. },
            ) => GapTask::Single {
                answers: choices(answers, by, reworded)?,
                shown: *shown,
                shuffle: *shuffle,
            },
            (
                GapTask::Multiple {
                    answers,
                    shown,
                    shuffle,
                },
                GapTask::Multiple { answers: by, .. },
            ) => GapTask::Multiple {
                answers: choices(answers, by, reworded)?,
                shown: *shown,
                shuffle: *shuffle,
            },
            (GapTask::Short { .. }, GapTask::Short { .. })
            | (GapTask::Number { .. }, GapTask::Number { .. }) => key.task.clone(),
            _ => return Err(NotRemarkable::OtherKind),
        };
        Ok(Gap {
            weight: key.weight.clone(),
            task,
        })
    };
    asked.iter().zip(key).map(gap).collect()
}

/// The words as they were offered, in the groups of the key, which says where each is right.
fn words_of(
    (asked, places_asked): (&[Word], &[usize]),
    (key, places_right): (&[Word], &[usize]),
    reworded: &mut Reworded,
) -> Result<Task, NotRemarkable> {
    if places_asked.len() != places_right.len() {
        return Err(NotRemarkable::OtherChoices);
    }
    let texts = |words: &[Word]| words.iter().map(|word| word.text.clone()).collect::<Vec<_>>();
    let (old, new) = (texts(asked), texts(key));
    let moved = places(&refs(&old), &refs(&new), reworded)?;
    let word = |(word, place): (&Word, &usize)| {
        key.get(*place).map(|by| Word {
            text: word.text.clone(),
            ..by.clone()
        })
    };
    let right = |place: &usize| moved.iter().position(|moved| moved == place);
    let places: Option<Vec<usize>> = places_right.iter().map(right).collect();
    Ok(Task::Words {
        words: asked.iter().zip(&moved).filter_map(word).collect(),
        places: places.ok_or(NotRemarkable::OtherChoices)?,
    })
}

/// Whether somebody may have the answers of a project marked anew: its office may, and a trainer who teaches every edition in
/// which an answer is affected. So nobody's result changes by the word of somebody who answers for others only.
pub fn may_remark(is_office: bool, teaches: impl IntoIterator<Item = bool>) -> bool {
    is_office || teaches.into_iter().all(|teaches| teaches)
}

/// By which versions answers can be marked anew, newest first, each with how many answers: `counted` says how many answers to a
/// version (first) are marked by which (second). The newest version marks those before it; an earlier one takes back what a
/// later one has marked.
pub fn targets(counted: &[(i32, i32, u64)], newest: i32) -> Vec<(i32, u64)> {
    let answers = |number: i32| {
        let affected = counted
            .iter()
            .filter(|(asked, by, _)| *asked <= number && *by != number);
        affected.map(|(.., answers)| answers).sum::<u64>()
    };
    let takes_back = |number: i32| {
        counted
            .iter()
            .any(|(asked, by, _)| *asked <= number && *by > number)
    };
    (1..=newest)
        .rev()
        .filter(|number| *number == newest || takes_back(*number))
        .map(|number| (number, answers(number)))
        .filter(|(_, answers)| *answers > 0)
        .collect()
}

#[cfg(test)]
mod tests;
