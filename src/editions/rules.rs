//! What the business says about editions and their agendas.

use super::model::{SlotId, slot};

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
