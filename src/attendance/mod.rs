//! Check-in, minutes, sheets.

mod model;

pub use model::{EntryId, Way};
