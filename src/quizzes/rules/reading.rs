//! From the fields of a form to an answer.

use std::collections::BTreeMap;

use items::{Answer, Gap, GapTask, Task};

use super::order::Parts;

/// The longest answer that can be typed into a line, in characters.
pub const LONGEST_TEXT: usize = 500;
/// The longest answer that can be written at length, in characters.
pub const LONGEST_LONG: usize = 20_000;

/// Why what was sent is no answer to the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// Nothing was sent.
    Missing,
    /// Something was chosen that the item does not offer.
    NotOffered,
    /// More was chosen than the item offers, or more than one where one is asked for.
    TooMany,
    /// The text is longer than this many characters.
    TooLong(usize),
    /// The text holds characters that cannot be stored.
    Unreadable,
}

/// A field: what follows the item's id in its name, and its value.
type Field<'a> = (&'a str, &'a str);

/// Reads an answer from fields. `parts` is that of [`super::parts`]: forms send places, answers hold positions.
pub fn read_answer(task: &Task, parts: &Parts, fields: &[Field<'_>]) -> Result<Answer, NoAnswer> {
    if fields.is_empty() {
        return Err(NoAnswer::Missing);
    }
    let order = parts.whole.as_slice();
    match task {
        Task::Single { .. } | Task::Likert { .. } => one_of(order, fields),
        Task::Multiple { .. } => several(order, fields),
        Task::TrueFalse { .. } => match fields {
            [(_, "true")] => Ok(Answer::Truth(true)),
            [(_, "false")] => Ok(Answer::Truth(false)),
            [_] => Err(NoAnswer::NotOffered),
            _ => Err(NoAnswer::TooMany),
        },
        Task::Matching { pairs, .. } => matched(pairs.len(), fields, |value| position(order, value)),
        Task::Words { places, .. } => matched(places.len(), fields, |value| position(order, value)),
        Task::Ordering { steps, .. } => ranked(order, steps.len(), fields),
        Task::Short { .. } | Task::Numerical { .. } => line(fields),
        Task::Long { .. } => match fields {
            [(_, typed)] => text(typed, LONGEST_LONG, "\t\n\r"),
            _ => Err(NoAnswer::TooMany),
        },
        Task::Cloze { gaps } => filled(gaps, &parts.gaps, fields),
        Task::Description => Err(NoAnswer::NotOffered),
    }
}

fn position(order: &[usize], place: &str) -> Result<usize, NoAnswer> {
    let place: usize = place.parse().map_err(|_| NoAnswer::NotOffered)?;
    order.get(place).copied().ok_or(NoAnswer::NotOffered)
}

fn one_of(order: &[usize], fields: &[Field<'_>]) -> Result<Answer, NoAnswer> {
    match fields {
        [(_, value)] => Ok(Answer::Chosen(vec![position(order, value)?])),
        _ => Err(NoAnswer::TooMany),
    }
}

/// Any number of answers; an empty value says that the boxes were shown and none is ticked.
fn several(order: &[usize], fields: &[Field<'_>]) -> Result<Answer, NoAnswer> {
    let ticked: Vec<&str> = fields
        .iter()
        .map(|(_, value)| *value)
        .filter(|value| !value.is_empty())
        .collect();
    if ticked.len() > order.len() {
        return Err(NoAnswer::TooMany);
    }
    let mut chosen: Vec<usize> = ticked
        .into_iter()
        .map(|place| position(order, place))
        .collect::<Result<_, _>>()?;
    chosen.sort_unstable();
    chosen.dedup();
    Ok(Answer::Chosen(chosen))
}

/// The number that a field's name ends in, `-0`, `-1`, ..., below `count`; `[]` may follow it.
fn numbered(name: &str, count: usize) -> Result<usize, NoAnswer> {
    let number = name.strip_prefix('-').map(|rest| rest.trim_end_matches("[]"));
    number
        .and_then(|number| number.parse().ok())
        .filter(|number| *number < count)
        .ok_or(NoAnswer::NotOffered)
}

/// For each left side or place something that was chosen; empty when nothing was chosen yet.
fn matched(
    count: usize,
    fields: &[Field<'_>],
    read: impl Fn(&str) -> Result<usize, NoAnswer>,
) -> Result<Answer, NoAnswer> {
    if fields.len() > count {
        return Err(NoAnswer::TooMany);
    }
    let mut matched = BTreeMap::new();
    for (name, value) in fields {
        let left = numbered(name, count)?;
        if !value.is_empty() {
            matched.insert(left, read(value)?);
        }
    }
    Ok(Answer::Matched(matched))
}

/// For each step as shown the place that it was given, from 1; kept by the step's own position, so that an order that is not
/// finished is not lost.
fn ranked(order: &[usize], count: usize, fields: &[Field<'_>]) -> Result<Answer, NoAnswer> {
    let rank = |value: &str| {
        let rank = value.parse::<usize>().ok().and_then(|rank| rank.checked_sub(1));
        rank.filter(|rank| *rank < count).ok_or(NoAnswer::NotOffered)
    };
    let Answer::Matched(shown) = matched(count, fields, rank)? else {
        return Err(NoAnswer::NotOffered);
    };
    let by_step = |(place, rank): (usize, usize)| Some((*order.get(place)?, rank));
    Ok(Answer::Matched(shown.into_iter().filter_map(by_step).collect()))
}

fn filled(gaps: &[Gap], orders: &[Vec<usize>], fields: &[Field<'_>]) -> Result<Answer, NoAnswer> {
    let mut of_gap: BTreeMap<usize, Vec<Field<'_>>> = BTreeMap::new();
    for field in fields {
        of_gap
            .entry(numbered(field.0, gaps.len())?)
            .or_default()
            .push(*field);
    }
    let mut filled = BTreeMap::new();
    for (place, fields) in of_gap {
        let order = orders.get(place).map_or(&[][..], Vec::as_slice);
        let answer = match gaps.get(place).map(|gap| &gap.task) {
            Some(GapTask::Single { .. }) if fields.iter().all(|(_, value)| value.is_empty()) => continue,
            Some(GapTask::Single { .. }) => one_of(order, &fields)?,
            Some(GapTask::Multiple { .. }) => several(order, &fields)?,
            _ => line(&fields)?,
        };
        if !answer.is_blank() {
            filled.insert(place, answer);
        }
    }
    Ok(Answer::Filled(filled))
}

fn line(fields: &[Field<'_>]) -> Result<Answer, NoAnswer> {
    match fields {
        [(_, typed)] => text(typed, LONGEST_TEXT, "\t"),
        _ => Err(NoAnswer::TooMany),
    }
}

fn text(typed: &str, longest: usize, allowed: &str) -> Result<Answer, NoAnswer> {
    let typed = typed.trim();
    if typed.chars().count() > longest {
        return Err(NoAnswer::TooLong(longest));
    }
    if typed
        .chars()
        .any(|letter| letter.is_control() && !allowed.contains(letter))
    {
        return Err(NoAnswer::Unreadable);
    }
    Ok(Answer::Text(typed.to_owned()))
}
