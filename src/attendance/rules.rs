//! What the business says about attendance: minutes, entries and their corrections, PINs, the trainer's signature.

pub mod catering;
pub mod entitlements;
pub mod entries;
pub mod minutes;
pub mod pin;
pub mod today;

#[cfg(test)]
mod tests;
