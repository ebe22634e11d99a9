//! Check-in, minutes, sheets.

mod access;
mod actions;
mod model;
mod routes;
mod rules;
mod store;
mod views;

pub use access::{may_check_in, may_record, may_sign};
pub use actions::{CheckIn, Recorded, check_in, checksum, end_of, record, record_everyone, sign};
pub use model::{EntryId, Way, countersignature::Model as Countersignature, entry::Model as Entry};
pub use routes::routes;
pub use rules::{
    entries::{Draft, is_expected},
    minutes::{Attended, DayMinutes, Minutes, Programme, SlotMinutes},
    pin::pin,
};
pub use store::{minutes_of, minutes_of_one, signatures_of};
pub use views::samples;
