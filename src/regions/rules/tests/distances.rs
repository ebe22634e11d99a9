//! Distances against sums that were computed elsewhere.

use super::super::{Country, GeoPoint, distance_km, distance_m};
use super::{poland, sweden};

/// Metres between the seats of two regions.
pub fn between(country: &Country, a: &str, b: &str) -> u64 {
    let seat = |code| country.region(code).expect("there is such a region").seat.point;
    distance_m(seat(a), seat(b))
}
