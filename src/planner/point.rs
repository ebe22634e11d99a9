//! Points on the Earth, and how far apart two of them lie: the great-circle distance that plans are compared by.

use serde::Serialize;

/// A point on the Earth in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct GeoPoint {
    /// Latitude, -90 to 90, north positive.
    pub lat: f64,
    /// Longitude, -180 to 180, east positive.
    pub lon: f64,
}

/// The mean radius of the Earth in metres (IUGG).
const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// The distance between two points in whole metres, rounded half up: haversine on a sphere. The same two points give
/// the same number in either order and on every machine, so that costs can be added up as integers.
pub fn distance_m(from: GeoPoint, to: GeoPoint) -> u64 {
    let (from_lat, to_lat) = (from.lat.to_radians(), to.lat.to_radians());
    let half_lat = ((to_lat - from_lat) / 2.0).sin();
    let half_lon = ((to.lon.to_radians() - from.lon.to_radians()) / 2.0).sin();
    let share = half_lat * half_lat + from_lat.cos() * to_lat.cos() * half_lon * half_lon;
    let metres = 2.0 * EARTH_RADIUS_M * share.sqrt().min(1.0).asin();
    (metres + 0.5).floor() as u64
}

/// The same in whole kilometres, rounded half up: for showing, never for adding up.
pub fn distance_km(from: GeoPoint, to: GeoPoint) -> u64 {
    (distance_m(from, to) + 500) / 1000
}
