//! The rules of attendance, as tables and as properties.

mod attest;
mod catering;
mod entitlements;
mod entries;
mod minutes;
mod personal;
mod pin;
mod scan;
mod signed;
mod walk_ins;

use time::{Date, macros::date};
use uuid::Uuid;

use crate::{
    attendance::model::{EntryId, Way, entry::Model as Entry},
    catalogue::SlotKind,
    editions::{EditionId, SessionId, Slot, SlotId, TimedSlot},
    enrolment::EnrolmentId,
    kernel::text::Localised,
};

pub const DAY: Date = date!(2026 - 10 - 14);

/// Ids that a table can name by number.
pub fn slot_id(number: u32) -> SlotId {
    SlotId(Uuid::from_u128(0xA000 + u128::from(number)))
}

pub fn entry_id(number: u32) -> EntryId {
    EntryId(Uuid::from_u128(0xE000 + u128::from(number)))
}

/// A slot of a session on a day.
pub fn slot(number: u32, session: u32, date: Date, (starts, ends): (i32, i32), kind: SlotKind) -> TimedSlot {
    TimedSlot {
        slot: Slot {
            id: slot_id(number),
            session_id: SessionId(Uuid::from_u128(u128::from(session))),
            edition_id: EditionId(Uuid::nil()),
            ord: i32::try_from(number).unwrap(),
            on_date: date,
            starts,
            ends: Some(ends),
            kind,
            titles: Localised::default(),
            room: String::new(),
            compulsory: false,
        },
        ends,
    }
}

/// An entry that says present from one minute to another, or absent.
pub fn entry(number: u32, slot: u32, span: Option<(i32, i32)>, replaces: Option<u32>) -> Entry {
    let (from_minute, to_minute) = span.unwrap_or((0, 0));
    Entry {
        id: entry_id(number),
        edition_id: EditionId(Uuid::nil()),
        slot_id: slot_id(slot),
        enrolment_id: EnrolmentId(Uuid::from_u128(7)),
        present: span.is_some(),
        from_minute,
        to_minute,
        way: Way::List,
        recorded_at: time::OffsetDateTime::UNIX_EPOCH,
        recorded_by: None,
        recorded_by_name: "Jan Nowak".to_owned(),
        replaces: replaces.map(entry_id),
        why: None,
    }
}
