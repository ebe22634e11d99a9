//! From the fields of a form to an answer.

use std::collections::BTreeMap;

use super::super::content::{Answer, Task};

/// The longest answer that can be typed, in characters.
pub const LONGEST_TEXT: usize = 500;

/// Why what was sent is no answer to the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// Nothing was sent.
    Missing,
    /// Something was chosen that the item does not offer.
    NotOffered,
    /// More was chosen than the item offers, or more than one where one is asked for.
    TooMany,
    /// The text is longer than [`LONGEST_TEXT`].
    TooLong,
    /// The text holds characters that cannot be stored.
    Unreadable,
}

/// Reads an answer from fields: each what follows the item's id in the field's name, and the value. `order` is that of
/// [`super::part_order`]: forms send places, answers hold positions.
pub fn read_answer(task: &Task, order: &[usize], fields: &[(&str, &str)]) -> Result<Answer, NoAnswer> {
    if fields.is_empty() {
        return Err(NoAnswer::Missing);
    }
    match task {
        Task::Single { .. } => match fields {
            [(_, value)] => Ok(Answer::Chosen(vec![position(order, value)?])),
            _ => Err(NoAnswer::TooMany),
        },
        Task::Multiple { .. } => several(order, fields),
        Task::TrueFalse { .. } => match fields {
            [(_, "true")] => Ok(Answer::Truth(true)),
            [(_, "false")] => Ok(Answer::Truth(false)),
            [_] => Err(NoAnswer::NotOffered),
            _ => Err(NoAnswer::TooMany),
        },
        Task::Matching { pairs, .. } => matched(pairs.len(), order, fields),
        Task::Short { .. } => match fields {
            [(_, typed)] => text(typed),
            _ => Err(NoAnswer::TooMany),
        },
    }
}

fn position(order: &[usize], place: &str) -> Result<usize, NoAnswer> {
    let place: usize = place.parse().map_err(|_| NoAnswer::NotOffered)?;
    order.get(place).copied().ok_or(NoAnswer::NotOffered)
}

/// Any number of answers; an empty value says that the boxes were shown and none is ticked.
fn several(order: &[usize], fields: &[(&str, &str)]) -> Result<Answer, NoAnswer> {
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

/// For each left side, sent as `-0`, `-1`, ..., the place of a right side; empty when none was chosen yet.
fn matched(pairs: usize, order: &[usize], fields: &[(&str, &str)]) -> Result<Answer, NoAnswer> {
    if fields.len() > pairs {
        return Err(NoAnswer::TooMany);
    }
    let mut matched = BTreeMap::new();
    for (name, value) in fields {
        let left = name.strip_prefix('-').and_then(|left| left.parse::<usize>().ok());
        let left = left.filter(|left| *left < pairs).ok_or(NoAnswer::NotOffered)?;
        if !value.is_empty() {
            matched.insert(left, position(order, value)?);
        }
    }
    Ok(Answer::Matched(matched))
}

fn text(typed: &str) -> Result<Answer, NoAnswer> {
    let typed = typed.trim();
    if typed.chars().count() > LONGEST_TEXT {
        return Err(NoAnswer::TooLong);
    }
    if typed.chars().any(|letter| letter.is_control() && letter != '\t') {
        return Err(NoAnswer::Unreadable);
    }
    Ok(Answer::Text(typed.to_owned()))
}
