//! The outlines of a country file: rings of points, as the coordinates of a GeoJSON polygon or multi-polygon.

use std::collections::BTreeMap;

use planner::GeoPoint;
use toml::{
    Spanned,
    de::{DeArray, DeValue},
};

use super::{
    super::country::Ring,
    MAX_OUTLINE_POINTS,
    reading::{Reading, Table, number_of},
};

/// A closed ring goes through three points at least, and the first again.
const MIN_RING_POINTS: usize = 4;

/// The outlines of a file by region; `codes` are the regions there are.
pub fn read_outlines(
    reading: &mut Reading,
    file: Table,
    codes: &BTreeMap<String, usize>,
) -> BTreeMap<String, Vec<Ring>> {
    if !file.has("outlines") {
        return BTreeMap::new();
    }
    let Some(table) = reading.table(file, "outlines") else {
        return BTreeMap::new();
    };
    let mut outlines = BTreeMap::new();
    let mut points = 0;
    for (key, value) in table.fields.iter() {
        let code: &str = key.get_ref();
        if !codes.contains_key(code) {
            reading.report(
                key.span().start,
                "regions-problem-unknown-outline",
                [("code", code.into())],
            );
        }
        let rings = read_rings(reading, code, value);
        points += rings.iter().map(Vec::len).sum::<usize>();
        outlines.insert(code.to_owned(), rings);
    }
    if points > MAX_OUTLINE_POINTS {
        let args = [("count", points.into()), ("limit", MAX_OUTLINE_POINTS.into())];
        reading.report(table.at, "regions-problem-too-many-points", args);
    }
    outlines
}

fn read_rings(reading: &mut Reading, code: &str, value: &Spanned<DeValue>) -> Vec<Ring> {
    let Some(list) = value.get_ref().as_array() else {
        reading.wrong_type::<()>(value.span().start, code, "rings");
        return Vec::new();
    };
    if list.is_empty() {
        reading.report(
            value.span().start,
            "regions-problem-ring-short",
            [("code", code.into())],
        );
    }
    let mut rings = Vec::new();
    for part in list.iter() {
        match part.get_ref().as_array() {
            Some(polygon) if holds_rings(polygon) => rings.extend(read_rings(reading, code, part)),
            Some(ring) => rings.extend(read_ring(reading, code, ring, part.span().start)),
            None => {
                reading.wrong_type::<()>(part.span().start, code, "rings");
            }
        }
    }
    rings
}

/// Whether a list is one polygon of several, that is a list of rings, and not a ring.
fn holds_rings(list: &DeArray) -> bool {
    let first_ring = list.first().and_then(|ring| ring.get_ref().as_array());
    first_ring
        .and_then(|ring| ring.first())
        .is_some_and(|point| point.get_ref().is_array())
}

fn read_ring(reading: &mut Reading, code: &str, list: &DeArray, at: usize) -> Option<Ring> {
    let points: Vec<GeoPoint> = list
        .iter()
        .filter_map(|point| read_point(reading, code, point))
        .collect();
    if points.len() < list.len() {
        return None;
    }
    let key = if points.len() < MIN_RING_POINTS {
        "regions-problem-ring-short"
    } else if points.first() != points.last() {
        "regions-problem-ring-open"
    } else if area(&points) == 0.0 {
        "regions-problem-ring-flat"
    } else {
        return Some(points);
    };
    reading.report(at, key, [("code", code.into())]);
    None
}

fn read_point(reading: &mut Reading, code: &str, value: &Spanned<DeValue>) -> Option<GeoPoint> {
    let at = value.span().start;
    let pair = match value.get_ref().as_array().map(|list| &**list) {
        Some([lon, lat]) => number_of(lon.get_ref()).zip(number_of(lat.get_ref())),
        _ => None,
    };
    let Some((lon, lat)) = pair else {
        reading.report(at, "regions-problem-point", [("code", code.into())]);
        return None;
    };
    if !(-90.0..=90.0).contains(&lat) {
        reading.report(
            at,
            "regions-problem-latitude",
            [("value", lat.to_string().into())],
        );
        return None;
    }
    if !(-180.0..=180.0).contains(&lon) {
        reading.report(
            at,
            "regions-problem-longitude",
            [("value", lon.to_string().into())],
        );
        return None;
    }
    Some(GeoPoint { lat, lon })
}

/// Twice the area within a ring, in square degrees.
fn area(ring: &[GeoPoint]) -> f64 {
    let sides = ring.iter().zip(ring.iter().skip(1));
    sides
        .map(|(a, b)| a.lon * b.lat - b.lon * a.lat)
        .sum::<f64>()
        .abs()
}
