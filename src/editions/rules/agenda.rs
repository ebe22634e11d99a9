//! Agendas: when slots end, how long sessions take, and the agenda of an edition made from the course's model.

use time::{Date, Duration};

use super::minutes::{self, Span};
use crate::{
    catalogue::{Agenda, AgendaSession, SlotKind},
    editions::model::{SessionId, SlotId, slot},
};

/// A slot whose end is known.
#[derive(Clone, Debug, PartialEq)]
pub struct TimedSlot {
    /// The slot as stored.
    pub slot: slot::Model,
    /// When it ends, in minutes since midnight: as given, or when the next slot of its session starts.
    pub ends: i32,
}

impl TimedSlot {
    /// Its id.
    pub fn id(&self) -> SlotId {
        self.slot.id
    }

    /// Its length in minutes.
    pub fn minutes(&self) -> i32 {
        self.ends - self.slot.starts
    }

    /// Its time on its day.
    pub fn span(&self) -> Span {
        Span::new(self.slot.starts, self.ends)
    }

    /// Whether it is a break or a meal.
    pub fn is_pause(&self) -> bool {
        matches!(self.slot.kind, SlotKind::Break | SlotKind::Meal)
    }
}

/// Works out the ends that are implied: a slot without an end takes the start of the next slot of its session on the
/// same day; the last one of a session has no length then.
pub fn with_ends(slots: Vec<slot::Model>) -> Vec<TimedSlot> {
    let next_start = |slot: &slot::Model| {
        slots
            .iter()
            .filter(|other| other.session_id == slot.session_id && other.on_date == slot.on_date)
            .filter(|other| (other.starts, other.ord) > (slot.starts, slot.ord))
            .map(|other| other.starts)
            .min()
    };
    let ends: Vec<i32> = slots
        .iter()
        .map(|slot| {
            slot.ends
                .or_else(|| next_start(slot))
                .unwrap_or(slot.starts)
                .max(slot.starts)
        })
        .collect();
    slots
        .into_iter()
        .zip(ends)
        .map(|(slot, ends)| TimedSlot { slot, ends })
        .collect()
}

/// The slots whose minutes count: meals before the first or after the last other slot of a session lie outside it, and
/// breaks and meals in between count only when `breaks_in`.
pub fn counted(slots: &[TimedSlot], breaks_in: bool) -> Vec<&TimedSlot> {
    slots
        .iter()
        .filter(|slot| {
            if breaks_in {
                !lies_outside(slot, slots)
            } else {
                !slot.is_pause()
            }
        })
        .collect()
}

fn lies_outside(slot: &TimedSlot, slots: &[TimedSlot]) -> bool {
    if slot.slot.kind != SlotKind::Meal {
        return false;
    }
    let same_meeting = |other: &&TimedSlot| {
        other.slot.session_id == slot.slot.session_id
            && other.slot.on_date == slot.slot.on_date
            && other.slot.kind != SlotKind::Meal
    };
    let mut others = slots.iter().filter(same_meeting);
    let after = others.clone().any(|other| other.slot.starts >= slot.slot.starts);
    let before = others.any(|other| other.slot.starts < slot.slot.starts);
    !(before && after)
}

/// The days and spans that these slots cover together: parallel slots count once.
pub fn covered_spans(slots: &[TimedSlot], breaks_in: bool) -> Vec<(Date, Vec<Span>)> {
    let counted = counted(slots, breaks_in);
    let mut days: Vec<Date> = counted.iter().map(|slot| slot.slot.on_date).collect();
    days.sort_unstable();
    days.dedup();
    let spans_of = |day: Date| {
        let of_day = counted.iter().filter(|slot| slot.slot.on_date == day);
        minutes::union(of_day.map(|slot| slot.span()))
    };
    days.into_iter().map(|day| (day, spans_of(day))).collect()
}

/// The minutes that these slots take, with or without breaks; what runs in parallel counts once.
pub fn planned_minutes(slots: &[TimedSlot], breaks_in: bool) -> i32 {
    covered_spans(slots, breaks_in)
        .into_iter()
        .flat_map(|(_, spans)| spans)
        .map(Span::minutes)
        .sum()
}

/// The slots of some sessions.
pub fn of_sessions(slots: &[TimedSlot], sessions: &[SessionId]) -> Vec<TimedSlot> {
    slots
        .iter()
        .filter(|slot| sessions.contains(&slot.slot.session_id))
        .cloned()
        .collect()
}

/// The minutes that two sets of slots share, day by day, breaks included.
pub fn shared_spans(left: &[TimedSlot], right: &[TimedSlot]) -> Vec<(Date, Vec<Span>)> {
    let right = covered_spans(right, true);
    covered_spans(left, true)
        .into_iter()
        .filter_map(|(day, spans)| {
            let (_, others) = right.iter().find(|(other, _)| *other == day)?;
            let shared = minutes::common(&spans, others);
            (!shared.is_empty()).then_some((day, shared))
        })
        .collect()
}

/// The first and last minute of a day, meals included; `None` when there are no slots.
pub fn hours_of<'s>(slots: impl IntoIterator<Item = &'s TimedSlot>) -> Option<Span> {
    slots
        .into_iter()
        .map(TimedSlot::span)
        .reduce(|all, span| Span::new(all.from.min(span.from), all.until.max(span.until)))
}

/// The date of a day of the course; day 1 is the day on which the edition starts.
pub fn date_of(starts_on: Date, day: i32) -> Date {
    starts_on.saturating_add(Duration::days(i64::from(day.max(1)) - 1))
}

/// The last day of an edition of a course with this agenda that takes so many days.
pub fn last_day(starts_on: Date, agenda: &Agenda, days: i32) -> Date {
    let longest = agenda.sessions.iter().map(|session| session.day).max();
    date_of(starts_on, days.max(longest.unwrap_or(1)))
}

/// The slots of a model session with their ends in minutes since midnight, where they are given.
pub fn model_ends(session: &AgendaSession) -> Vec<Option<i32>> {
    session
        .slots
        .iter()
        .map(|slot| slot.minutes.map(|minutes| slot.start + minutes))
        .collect()
}

/// Why a slot cannot stand in its session.
#[derive(Clone, Debug, PartialEq)]
pub enum NoSlot {
    /// It has no end, and no later slot to end it.
    NoEnd,
    /// Another slot of the session is on at the same time.
    Overlaps(Box<TimedSlot>),
}

/// Whether a slot can stand where it is among the slots of its edition: it has a length, and no other slot of its session
/// is on at the same time. What runs in parallel belongs in another session.
pub fn may_hold(slots: &[TimedSlot], id: SlotId) -> Result<(), NoSlot> {
    let Some(slot) = slots.iter().find(|slot| slot.id() == id) else {
        return Ok(());
    };
    if slot.span().is_empty() {
        return Err(NoSlot::NoEnd);
    }
    let clash = slots.iter().find(|other| {
        other.id() != id
            && other.slot.session_id == slot.slot.session_id
            && other.slot.on_date == slot.slot.on_date
            && (other.span().shared(slot.span()).is_some() || other.slot.starts == slot.slot.starts)
    });
    match clash {
        Some(other) => Err(NoSlot::Overlaps(Box::new(other.clone()))),
        None => Ok(()),
    }
}
