//! The sample project: a national project for sixteen voivodeships with five editions, one of them over and one today, so
//! that all four parts can be played at once. All persons are invented.

mod load;
mod offices;
mod past;
mod places;

pub use load::{Part, load, parts};
