//! The minutes of a model agenda.

use crate::catalogue::{
    content::{AgendaSession, AgendaSlot},
    model::SlotKind,
};

/// A slot with the minute at which it ends: its own, or that at which the next begins.
pub fn timed(session: &AgendaSession) -> Vec<(&AgendaSlot, i32)> {
    let nexts = session
        .slots
        .iter()
        .skip(1)
        .map(|slot| Some(slot.start))
        .chain([None]);
    let end = |slot: &AgendaSlot, next: Option<i32>| match slot.minutes {
        Some(minutes) => slot.start + minutes,
        None => next.unwrap_or(slot.start),
    };
    session
        .slots
        .iter()
        .zip(nexts)
        .map(|(slot, next)| (slot, end(slot, next)))
        .collect()
}

/// The minutes of a session without its breaks and meals.
pub fn working_minutes(session: &AgendaSession) -> i32 {
    let working = |slot: &AgendaSlot| !matches!(slot.kind, SlotKind::Break | SlotKind::Meal);
    timed(session)
        .into_iter()
        .filter(|(slot, _)| working(slot))
        .map(|(slot, end)| end - slot.start)
        .sum()
}
