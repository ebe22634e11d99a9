//! Runs of a course: venues, agenda (sessions, slots), conflicts, schedule, calendar.

mod model;
mod parts;
mod rules;
mod store;

pub use model::{
    EditionId, EditionState, SessionId, SlotId, VenueId, edition::Model as Edition, quota::Model as Quota,
    session::Model as Session, slot::Model as Slot, venue::Model as Venue,
};
pub use parts::{Room, Rooms};
pub use rules::TimedSlot;
pub use store::{
    edition, edition_by_code, edition_locked, editions_by_ids, editions_of, quotas_of, regions_of,
    sessions_of, slots_of, venue,
};
