//! Check-in, minutes, sheets.

mod access;
mod actions;
mod mails;
mod model;
mod routes;
mod rules;
mod store;
mod views;

pub use access::{may_check_in, may_keep_sheets, may_record, may_sign, may_use_code};
pub use actions::{
    AtTheDoor, CheckIn, KeptSheets, NewReading, Passage, Recorded, Sent, Verified, at_the_door, check_in,
    checksum, end_of, keep_sheets, read_rows, record, record_everyone, sheets, sign, verify,
};
pub use model::{
    EntryId, Way, countersignature::Model as Countersignature, entry::Model as Entry, signed::RowState,
};
pub use routes::routes;
pub use rules::{
    entries::{Draft, is_expected},
    minutes::{Attended, DayMinutes, Minutes, Programme, SlotMinutes},
    personal::{personal_code, short_code},
    pin::pin,
    scan::code,
    signed::{SheetCode, Told},
};
pub use store::{
    OpenObjections,
    entitlements::recorded_in,
    minutes_in, minutes_of, minutes_of_one, open_objections, said_in, signatures_of,
    signed::{read_in, seen_on, signed_sheets_in, stored_hashes},
    walk_ins_held,
};
pub use views::samples;
