//! The sample project: a national project for sixteen voivodeships with five editions, one of them over and one today, so
//! that all four parts can be played at once. All persons are invented. Its history is played through the same permits and
//! actions as everyone's, with the clock set back.

mod ahead;
mod answers;
mod calendar;
mod cast;
mod learners;
mod load;
mod offices;
mod paper;
mod past;
mod places;
mod plan;
mod present;
mod project;
mod roll;
mod scene;

pub use load::{Part, load, parts};
pub use paper::paper;
