//! Check-in, minutes, sheets.

mod access;
mod actions;
mod model;
mod routes;
mod rules;
mod store;
mod views;

pub use actions::end_of;
pub use model::{EntryId, Way, countersignature::Model as Countersignature, entry::Model as Entry};
pub use routes::routes;
pub use rules::{
    entries::is_expected,
    minutes::{Attended, DayMinutes, Minutes, Programme, SlotMinutes},
};
pub use store::{minutes_of, minutes_of_one, signatures_of};
pub use views::samples;
