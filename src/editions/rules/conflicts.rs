//! Conflicts: one presenter or one room in two places at the same minute, within an edition and across editions.

use std::collections::BTreeMap;

use super::minutes::Span;
use crate::editions::model::SlotId;

/// What a slot needs that only one slot can have at a time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needed {
    /// A presenter, by person or by name.
    Presenter(String),
    /// A room of a venue.
    Room(String),
}

/// A slot with what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The slot.
    pub slot: SlotId,
    /// When, in minutes since 1970: editions lie in different time zones.
    pub span: Span,
    /// What it needs.
    pub needs: Vec<Needed>,
}

/// Two slots that need the same thing at the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What both need.
    pub needed: Needed,
    /// The slot that starts first.
    pub first: SlotId,
    /// The other.
    pub second: SlotId,
    /// When they clash.
    pub clash: Span,
}

/// All conflicts, by time.
pub fn conflicts(bookings: &[Booking]) -> Vec<Conflict> {
    let mut by_need: BTreeMap<&Needed, Vec<&Booking>> = BTreeMap::new();
    for booking in bookings {
        for needed in &booking.needs {
            by_need.entry(needed).or_default().push(booking);
        }
    }
    let mut found: Vec<Conflict> = by_need
        .into_iter()
        .flat_map(|(needed, users)| clashes(needed, users))
        .collect();
    found.sort_by_key(|conflict| (conflict.clash, conflict.needed.clone()));
    found
}

fn clashes(needed: &Needed, mut users: Vec<&Booking>) -> Vec<Conflict> {
    users.sort_by_key(|booking| (booking.span, booking.slot));
    users.dedup_by_key(|booking| booking.slot);
    let mut found = Vec::new();
    for (place, first) in users.iter().enumerate() {
        let later = users.iter().skip(place + 1);
        for second in later.take_while(|other| other.span.from < first.span.until) {
            if let Some(clash) = first.span.shared(second.span) {
                found.push(Conflict {
                    needed: needed.clone(),
                    first: first.slot,
                    second: second.slot,
                    clash,
                });
            }
        }
    }
    found
}

/// The minutes during which something is needed twice, each minute counted once for each thing.
pub fn clashing_minutes(conflicts: &[Conflict]) -> BTreeMap<&Needed, i32> {
    let mut spans: BTreeMap<&Needed, Vec<Span>> = BTreeMap::new();
    for conflict in conflicts {
        spans.entry(&conflict.needed).or_default().push(conflict.clash);
    }
    spans
        .into_iter()
        .map(|(needed, spans)| (needed, super::minutes::covered(spans)))
        .collect()
}
