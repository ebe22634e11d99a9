//! Neighbours found from outlines, against those that Poland's and Sweden's files give, and on small squares.

use std::collections::BTreeSet;

use planner::GeoPoint;

use crate::kernel::clock::stopwatch;

use super::{
    super::{Border, Country, LinkKind, Region, Ring, borders, links_over, missing_borders},
    poland, sweden,
};

fn pairs<'c>(links: impl Iterator<Item = (&'c str, &'c str)>) -> BTreeSet<(&'c str, &'c str)> {
    links.map(|(a, b)| if a < b { (a, b) } else { (b, a) }).collect()
}

fn given(country: &Country, of: &[LinkKind]) -> Vec<(String, String)> {
    let links = country.links.iter().filter(|link| of.contains(&link.kind));
    let pairs = pairs(links.map(|link| (link.a.as_str(), link.b.as_str())));
    pairs
        .into_iter()
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .collect()
}

/// Every border on land that the registers know is found, and none is invented: of Sweden's borders in Vättern and in Mälaren
/// the outlines have only the shores, so that they are not taken for land.
#[test]
fn what_is_found_is_what_registers_say() {
    for country in [poland(), sweden()] {
        let found = borders(&country.regions);
        let told = pairs(found.iter().map(|border| (border.a.as_str(), border.b.as_str())));
        let told: Vec<_> = told
            .into_iter()
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .collect();
        assert_eq!(told, given(&country, &[LinkKind::Land]), "{}", country.code);
        let shortest = found
            .iter()
            .map(|border| border.metres)
            .fold(f64::INFINITY, f64::min);
        assert!(
            shortest > 5_000.0,
            "{}: no border is doubtful, the shortest has {shortest} m",
            country.code
        );
    }
}

#[test]
fn links_on_land_are_added_only_where_a_file_has_none() {
    let mut country = sweden();
    assert_eq!(missing_borders(&country), []);
    country.links.retain(|link| link.kind != LinkKind::Land);
    let missing = missing_borders(&country);
    assert_eq!(missing.len(), 37, "lakes and ferries stay what the file says");
    country.links.extend(links_over(&missing));
    let all = [
        LinkKind::Land,
        LinkKind::LakeBridge,
        LinkKind::Lake,
        LinkKind::Ferry,
    ];
    assert_eq!(given(&country, &all), given(&sweden(), &all));
    assert!(
        country
            .links
            .iter()
            .all(|link| link.on || link.kind == LinkKind::Lake)
    );
}

/// A region of one ring, its corners in hundreds of metres on a plane near the equator.
fn region(code: &str, corners: &[(f64, f64)]) -> Region {
    let degree = 111_195.080_233_532_9;
    let point = |&(x, y): &(f64, f64)| GeoPoint {
        lat: y * 100.0 / degree,
        lon: x * 100.0 / degree,
    };
    let mut ring: Ring = corners.iter().map(point).collect();
    ring.extend(ring.first().copied());
    Region {
        code: code.to_owned(),
        outline: vec![ring],
        ..poland().regions.remove(0)
    }
}

#[test]
fn touching_is_a_matter_of_length_and_tolerance() {
    let square = |code: &str, x: f64, y: f64| {
        region(
            code,
            &[(x, y), (x + 20.0, y), (x + 20.0, y + 20.0), (x, y + 20.0)],
        )
    };
    // Where the second square lies, in hundreds of metres, and how many metres of border it shares with the first.
    let cases = [
        ("side by side", square("B", 20.0, 0.0), Some(2_000.0)),
        ("half a side", square("B", 20.0, 9.0), Some(1_100.0)),
        ("too little of a side", square("B", 20.0, 11.0), None),
        ("a corner", square("B", 20.0, 20.0), None),
        ("90 m apart", square("B", 20.9, 0.0), Some(2_000.0)),
        (
            "overlapping by 90 m, also along both ends",
            square("B", 19.1, 0.0),
            Some(2_180.0),
        ),
        ("110 m apart", square("B", 21.1, 0.0), None),
        ("far away", square("B", 80.0, 80.0), None),
        // A border that was drawn with more points on one side is the same border.
        (
            "with a point more",
            region(
                "B",
                &[(20.0, 0.0), (40.0, 0.0), (40.0, 20.0), (20.0, 20.0), (20.0, 7.0)],
            ),
            Some(2_000.0),
        ),
        // A wedge of border that opens to more than the tolerance counts as far as it is narrow.
        (
            "a wedge",
            region("B", &[(20.0, 0.0), (40.0, 0.0), (40.0, 20.0), (21.6, 20.0)]),
            Some(1_250.0),
        ),
    ];
    for (case, other, expected) in cases {
        for regions in [
            vec![square("A", 0.0, 0.0), other.clone()],
            vec![other.clone(), square("A", 0.0, 0.0)],
        ] {
            let found = borders(&regions);
            assert_eq!(found.len(), usize::from(expected.is_some()), "{case}: {found:?}");
            if let (Some(Border { metres, .. }), Some(expected)) = (found.first(), expected) {
                assert!((metres - expected).abs() < 15.0, "{case}: {metres} m");
            }
        }
    }
    assert_eq!(borders(&[]), []);
    let bare = Region {
        outline: Vec::new(),
        ..square("B", 0.0, 0.0)
    };
    assert_eq!(
        borders(&[square("A", 0.0, 0.0), bare]),
        [],
        "without an outline nothing touches"
    );
}

#[test]
fn as_many_points_as_a_file_may_have_take_no_time() {
    // A chessboard of 44 by 44 regions, each with ten points: some 20,000.
    let size = 44;
    let ring = [
        (0.0, 0.0),
        (8.0, 0.0),
        (20.0, 0.0),
        (20.0, 6.0),
        (20.0, 20.0),
        (8.0, 20.0),
        (4.0, 20.0),
        (0.0, 20.0),
        (0.0, 10.0),
        (0.0, 6.0),
    ];
    let one = region("0", &ring);
    let regions: Vec<Region> = (0..size * size)
        .map(|number| {
            let mut region = one.clone();
            region.code = number.to_string();
            let shift = ((number % size) as f64, (number / size) as f64);
            let side = 2_000.0 / 111_195.080_233_532_9;
            for point in region.outline.iter_mut().flatten() {
                point.lon += shift.0 * side;
                point.lat += shift.1 * side;
            }
            region
        })
        .collect();
    let started = stopwatch();
    let found = borders(&regions);
    assert_eq!(found.len(), 2 * size * (size - 1));
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}
