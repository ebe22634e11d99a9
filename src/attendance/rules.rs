//! What the business says about attendance: minutes, entries and their corrections, PINs, the trainer's signature.

pub mod attest;
pub mod catering;
pub mod check_characters;
pub mod entitlements;
pub mod entries;
pub mod minutes;
pub mod personal;
pub mod pin;
pub mod scan;
pub mod signed;
pub mod today;
pub mod walk_ins;

#[cfg(test)]
mod tests;
