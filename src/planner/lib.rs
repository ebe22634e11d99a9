//! The mathematics of planning: how neighbouring regions are grouped into editions, and who sits in which, at the least cost
//! and with the proof of it. A crate of its own, so that it is compiled at the highest level beside everything else; it knows
//! whole numbers, points and case files, and no word of the house.

pub mod grouping;
mod point;
pub mod seating;

pub use point::{GeoPoint, distance_km, distance_m};
