//! Marking by hand: how marks are read, whose mark counts, and whose turn it is.
//!
//! An answer may have two markers. Each marker's newest mark holds. One marker's mark counts; so does that of two who give the
//! same share. Where they differ nothing counts until the office of the project has settled it; from then on its newest
//! word counts. What was given before is kept.

use std::collections::BTreeMap;

use items::{Exact, content::Criterion};

use super::super::model::marking::Model as Marking;
use crate::{enrolment::EnrolmentId, people::PersonId};

/// The most characters that marks are typed with: "12.3456".
const LONGEST_POINTS: usize = 12;

/// Why what was typed cannot be marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPoints {
    /// Nothing was typed.
    Missing,
    /// It is no decimal number.
    NoNumber,
    /// It is less than nothing, or more than there is to earn.
    OutOfRange,
}

/// Reads marks from 0 to `most`, a decimal with a comma or a point.
pub fn read_points(typed: &str, most: &Exact) -> Result<Exact, NoPoints> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(NoPoints::Missing);
    }
    let known = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.' | '-');
    if typed.len() > LONGEST_POINTS || !typed.chars().all(known) {
        return Err(NoPoints::NoNumber);
    }
    let points: Exact = typed.replace(',', ".").parse().map_err(|_| NoPoints::NoNumber)?;
    if points.is_negative() || points > *most {
        return Err(NoPoints::OutOfRange);
    }
    Ok(points)
}

/// The most marks of each field: those of the criteria, or the item's worth where there is no rubric.
pub fn most_points(rubric: &[Criterion], worth: &Exact) -> Vec<Exact> {
    if rubric.is_empty() {
        return vec![worth.clone()];
    }
    rubric.iter().map(|criterion| criterion.marks.clone()).collect()
}

/// The share of the item's marks: what was given of all that the fields offer, exactly.
pub fn share_of(points: &[Exact], most: &[Exact]) -> Exact {
    let given: Exact = points.iter().sum();
    let offered: Exact = most.iter().sum();
    given.over(&offered).unwrap_or_else(Exact::zero)
}

/// How an answer stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing<'m> {
    /// Nobody has marked it.
    Unmarked,
    /// This mark counts.
    Counts(&'m Marking),
    /// Two markers gave different shares, and the office has not settled it.
    Differs,
}

/// How an answer stands after these markings, which are in their order.
pub fn standing(markings: &[Marking]) -> Standing<'_> {
    if let Some(settled) = markings.iter().rev().find(|marking| marking.settles) {
        return Standing::Counts(settled);
    }
    let Some(last) = markings.last() else {
        return Standing::Unmarked;
    };
    if newest_of_each(markings)
        .values()
        .all(|marking| marking.share == last.share)
    {
        Standing::Counts(last)
    } else {
        Standing::Differs
    }
}

/// The newest mark of each marker.
pub fn newest_of_each(markings: &[Marking]) -> BTreeMap<PersonId, &Marking> {
    markings
        .iter()
        .filter(|marking| !marking.settles)
        .map(|marking| (marking.marker_id, marking))
        .collect()
}

/// What somebody can do with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// Mark it: nobody has.
    First,
    /// Mark it without seeing what the first marker gave.
    Second,
    /// Change their own mark.
    Again,
    /// Settle it: two have marked it.
    Settle,
    /// Nothing: two others have marked it, or the office has settled it.
    Nothing,
}

/// Whose turn it is: `office` says whether this person is the office of the project.
pub fn turn(markings: &[Marking], who: PersonId, office: bool) -> Turn {
    let markers = newest_of_each(markings);
    let settled = markings.iter().any(|marking| marking.settles);
    match markers.len() {
        _ if settled && office => Turn::Settle,
        _ if settled => Turn::Nothing,
        0 => Turn::First,
        2.. if office => Turn::Settle,
        _ if markers.contains_key(&who) => Turn::Again,
        1 => Turn::Second,
        _ => Turn::Nothing,
    }
}

/// What an answer still needs from somebody: as [`turn`], but settling only where two differ.
pub fn need(markings: &[Marking], who: PersonId, office: bool) -> Turn {
    match turn(markings, who, office) {
        Turn::Settle if standing(markings) != Standing::Differs => Turn::Nothing,
        turn => turn,
    }
}

/// The number that stands for a participant where names are not shown: six digits of the random end of the enrolment's
/// id, the same on every page, in an order that says nothing.
pub fn number_of(enrolment: EnrolmentId) -> u128 {
    enrolment.0.as_u128() % 900_000 + 100_000
}

/// Whether what is sent is what this person stored last: the button was pressed twice.
pub fn is_repeated(markings: &[Marking], who: PersonId, points: &[Exact], comment: &str) -> bool {
    markings.last().is_some_and(|last| {
        last.marker_id == who && last.points.0.as_slice() == points && last.comment == comment
    })
}

/// An answer of the queue, in the order in which answers came in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Queued<K> {
    /// Which item it answers.
    pub item: K,
    /// What it needs from the person who asks, by [`need`].
    pub turn: Turn,
}

/// Which answer comes next for somebody who has just done `turn` with an answer to `item`: the oldest to the same item that is
/// in the same need, then the oldest to any. Nobody is led to change what they gave.
pub fn next<K: PartialEq + Copy>(queue: &[Queued<K>], item: K, turn: Turn) -> Option<usize> {
    let wanted = match turn {
        Turn::Again => Turn::First,
        other => other,
    };
    let needed = |queued: &Queued<K>| queued.turn == wanted && wanted != Turn::Nothing;
    let same = |queued: &Queued<K>| needed(queued) && queued.item == item;
    queue
        .iter()
        .position(same)
        .or_else(|| queue.iter().position(needed))
}

#[cfg(test)]
mod tests;
