//! Distances against sums that were computed elsewhere.

use super::super::{Country, GeoPoint, distance_km, distance_m};
use super::{poland, sweden};

/// Metres between the seats of two regions.
pub fn between(country: &Country, a: &str, b: &str) -> u64 {
    let seat = |code| country.region(code).expect("there is such a region").seat.point;
    distance_m(seat(a), seat(b))
}

#[test]
fn between_seats() {
    let (poland, sweden) = (poland(), sweden());
    let cases: [(&Country, &str, &str, u64); 9] = [
        (&poland, "02", "16", 78_422),
        (&poland, "24", "16", 90_380),
        (&poland, "14", "22", 283_537),
        (&poland, "32", "18", 635_707),
        (&poland, "06", "20", 213_668),
        (&poland, "14", "14", 0),
        (&sweden, "01", "09", 188_878),
        (&sweden, "12", "25", 1_214_098),
        (&sweden, "01", "03", 63_630),
    ];
    for (country, a, b, metres) in cases {
        assert_eq!(between(country, a, b), metres, "{} {a}-{b}", country.code);
        assert_eq!(between(country, b, a), metres, "{} {b}-{a}", country.code);
    }
}

#[test]
fn between_points() {
    let cases = [
        ((0.0, 0.0), (0.0, 1.0), 111_195, 111),
        ((0.0, 179.5), (0.0, -179.5), 111_195, 111),
        ((0.0, 0.0), (0.0, 180.0), 20_015_114, 20_015),
        ((90.0, 0.0), (-90.0, 50.0), 20_015_114, 20_015),
        ((52.0, 21.0), (52.0, 21.0), 0, 0),
    ];
    for (from, to, metres, kilometres) in cases {
        let [from, to] = [from, to].map(|(lat, lon)| GeoPoint { lat, lon });
        assert_eq!(distance_m(from, to), metres);
        assert_eq!(distance_km(from, to), kilometres);
    }
}
