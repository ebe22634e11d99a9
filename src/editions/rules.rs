//! What the business says about editions: minutes, agendas, conflicts, states, quotas, dates.

pub mod agenda;
pub mod audience;
pub mod calendar;
pub mod conflicts;
pub mod dates;
pub mod decisions;
pub mod entitlements;
pub mod minutes;
pub mod quotas;
pub mod versions;
pub mod wording;

pub use agenda::{TimedSlot, with_ends};

#[cfg(test)]
mod tests;
