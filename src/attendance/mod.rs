//! Check-in, minutes, sheets.

mod access;
mod actions;
mod mails;
mod model;
mod routes;
mod rules;
mod store;
mod views;

pub use access::{may_check_in, may_record, may_sign};
pub use actions::{
    CheckIn, Recorded, Verified, check_in, checksum, end_of, record, record_everyone, sheets, sign, verify,
};
pub use model::{EntryId, Way, countersignature::Model as Countersignature, entry::Model as Entry};
pub use routes::routes;
pub use rules::{
    entries::{Draft, is_expected},
    minutes::{Attended, DayMinutes, Minutes, Programme, SlotMinutes},
    pin::pin,
    scan::code,
};
pub use store::{
    OpenObjections, entitlements::recorded_in, minutes_in, minutes_of, minutes_of_one, open_objections,
    said_in, signatures_of, walk_ins_held,
};
pub use views::samples;
