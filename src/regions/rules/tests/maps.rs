//! Maps: what they show, that borders fit together, and that labels stand where they should.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{
    Country, CountryMap, GeoPoint, LinksShown, MapChoices, MapPicture, MapPlace, MapRegion, Mark, Region,
    RegionLook, Ring, parse_country,
};
use super::{countries, poland, sweden};

pub(super) fn plain(region: &Region) -> RegionLook {
    RegionLook {
        label: region.names.sv.clone(),
        short: region.code.clone(),
        title: region.names.en.clone(),
        ..RegionLook::default()
    }
}

fn picture(country: &Country) -> MapPicture {
    CountryMap::of(country.clone()).picture(MapChoices::default(), plain)
}

/// The rings of a path in tenths of a unit, read back as a browser reads them.
fn rings(path: &str) -> Vec<Vec<(i64, i64)>> {
    path.split_terminator('z').map(ring).collect()
}

fn ring(path: &str) -> Vec<(i64, i64)> {
    let (mut numbers, mut number) = (Vec::new(), String::new());
    for letter in path.chars().chain(" ".chars()) {
        if matches!(letter, 'M' | 'l' | ' ' | '-') || (letter == '.' && number.contains('.')) {
            if !number.is_empty() {
                let value: f64 = number.parse().expect("a number");
                numbers.push((value * 10.0).round() as i64);
            }
            number.clear();
        }
        if matches!(letter, '-' | '.' | '0'..='9') {
            number.push(letter);
        }
    }
    let mut at = (0, 0);
    let steps = numbers.chunks_exact(2);
    steps
        .map(|step| {
            at = (at.0 + step[0], at.1 + step[1]);
            at
        })
        .collect()
}

pub(super) fn inside(region: &MapRegion, x: f64, y: f64) -> bool {
    let (x, y) = (x * 10.0, y * 10.0);
    let crossed = |((ax, ay), (bx, by)): ((i64, i64), (i64, i64))| {
        let [ax, ay, bx, by] = [ax, ay, bx, by].map(|value| value as f64);
        (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    };
    let count = rings(&region.path)
        .iter()
        .flat_map(|ring| sides(ring))
        .filter(|side| crossed(*side))
        .count();
    count % 2 == 1
}

fn sides(ring: &[(i64, i64)]) -> Vec<((i64, i64), (i64, i64))> {
    ring.iter()
        .copied()
        .zip(ring.iter().copied().cycle().skip(1))
        .collect()
}

#[test]
fn sheets() {
    for (country, width, height) in [(poland(), 640.0, 600.0..640.0), (sweden(), 380.0, 880.0..880.1)] {
        let map = picture(&country);
        assert!(
            (map.width - width).abs() < 25.0 && height.contains(&map.height),
            "{} {}",
            map.width,
            map.height
        );
        assert_eq!(map.view_box, format!("0 0 {} {}", map.width, map.height));
        let paths: usize = map.regions.iter().map(|region| region.path.len()).sum();
        assert!(paths < 25_000, "{}: {paths} bytes of paths", country.code);
        for (x, y) in map
            .regions
            .iter()
            .flat_map(|region| rings(&region.path))
            .flatten()
        {
            let (x, y) = (x as f64 / 10.0, y as f64 / 10.0);
            assert!(
                (7.9..map.width - 7.9).contains(&x) && (7.9..map.height - 7.9).contains(&y),
                "{x} {y}"
            );
        }
    }
}

#[test]
fn north_is_up_and_lengths_are_true() {
    for (country, north, south, west, east) in [
        (poland(), "22", "12", "32", "20"),
        (sweden(), "25", "12", "14", "01"),
    ] {
        let places: Vec<MapPlace> = [north, south, west, east]
            .into_iter()
            .map(|code| country.region(code).expect("there is such a region"))
            .map(|region| MapPlace {
                name: region.seat.name.clone(),
                point: region.seat.point,
                host: false,
            })
            .collect();
        let choices = MapChoices {
            places: &places,
            links: LinksShown::None,
            ways: &[],
        };
        let cities = CountryMap::of(country.clone()).picture(choices, plain).cities;
        assert!(cities[0].y < cities[1].y && cities[2].x < cities[3].x);
        let scale = |a: usize, b: usize| {
            let metres = super::super::distance_m(places[a].point, places[b].point);
            (cities[a].x - cities[b].x).hypot(cities[a].y - cities[b].y) / metres as f64
        };
        let ratio = scale(0, 1) / scale(2, 3);
        assert!((0.985..1.015).contains(&ratio), "{}: {ratio}", country.code);
    }
}

#[test]
fn outlines_are_simple_rings() {
    for country in countries() {
        for (region, ring) in country
            .regions
            .iter()
            .flat_map(|region| region.outline.iter().map(move |r| (region, r)))
        {
            assert!(ring.len() >= 4 && ring.first() == ring.last(), "{}", region.code);
            let distinct: BTreeSet<_> = ring
                .iter()
                .map(|point| (point.lat.to_bits(), point.lon.to_bits()))
                .collect();
            assert_eq!(
                distinct.len(),
                ring.len() - 1,
                "{} passes no point twice",
                region.code
            );
            assert!(!crosses_itself(ring), "{}", region.code);
        }
    }
}

fn crosses_itself(ring: &Ring) -> bool {
    let sides: Vec<(GeoPoint, GeoPoint)> = ring.iter().copied().zip(ring.iter().copied().skip(1)).collect();
    let turn = |a: GeoPoint, b: GeoPoint, c: GeoPoint| {
        ((b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon)).signum()
    };
    let meet = |(a, b): (GeoPoint, GeoPoint), (c, d): (GeoPoint, GeoPoint)| {
        turn(a, b, c) != turn(a, b, d) && turn(c, d, a) != turn(c, d, b)
    };
    let apart = |first: usize, second: usize| second > first + 1 && (first > 0 || second < sides.len() - 1);
    (0..sides.len()).any(|a| (0..sides.len()).any(|b| apart(a, b) && meet(sides[a], sides[b])))
}

#[test]
fn borders_do_not_tear() {
    for country in countries() {
        let map = picture(&country);
        let mut owners: BTreeMap<BTreeSet<(i64, i64)>, BTreeSet<&str>> = BTreeMap::new();
        for region in &map.regions {
            for (from, to) in rings(&region.path).iter().flat_map(|ring| sides(ring)) {
                owners.entry([from, to].into()).or_default().insert(&region.code);
            }
        }
        assert!(owners.values().all(|regions| regions.len() <= 2));
        let shared: BTreeSet<(String, String)> = owners
            .into_values()
            .filter(|regions| regions.len() == 2)
            .map(|regions| {
                (
                    regions.first().unwrap().to_string(),
                    regions.last().unwrap().to_string(),
                )
            })
            .collect();
        let on_land = country
            .links
            .iter()
            .filter(|link| link.kind == super::super::LinkKind::Land);
        let full = |code: &str| format!("{}-{code}", country.code);
        let expected: BTreeSet<_> = on_land.map(|link| (full(&link.a), full(&link.b))).collect();
        assert_eq!(
            shared, expected,
            "regions that share a side on the map are those with a border on land"
        );
    }
}

#[test]
fn every_label_stands_on_its_region() {
    for country in countries() {
        for region in &picture(&country).regions {
            let bases = region.label_lines.iter().map(|line| line.y).sum::<f64>();
            let middle = bases / region.label_lines.len() as f64 - 3.2;
            assert!(
                inside(region, region.label_x, middle),
                "{} {:?}",
                region.code,
                region.label_lines
            );
            assert!(
                inside(region, region.short_x, region.short_y - 5.4),
                "{} {}",
                region.code,
                region.short
            );
        }
    }
}

#[test]
fn names_are_written_where_there_is_room() {
    let labels = |country: &Country, code: &str| {
        let map = picture(country);
        let region = map
            .regions
            .into_iter()
            .find(|region| region.code.ends_with(code))
            .expect("it is there");
        region
            .label_lines
            .into_iter()
            .map(|line| line.text)
            .collect::<Vec<_>>()
    };
    assert_eq!(labels(&poland(), "14"), ["Masovien"]);
    assert_eq!(labels(&poland(), "28"), ["Ermland-Masurien"]);
    assert_eq!(labels(&sweden(), "14"), ["Västra", "Götalands län"]);
    let long = |region: &Region| RegionLook {
        label: "W".repeat(200),
        short: "w".to_owned(),
        ..plain(region)
    };
    let map = CountryMap::of(poland()).picture(MapChoices::default(), long);
    assert!(
        map.regions
            .iter()
            .all(|region| region.label_lines.iter().all(|line| line.text == "w"))
    );
}

#[test]
fn looks() {
    let cases = [
        (None, Mark::None, "region", None),
        (Some(1), Mark::None, "region region-group-1", Some(1)),
        (Some(8), Mark::None, "region region-group-8", Some(8)),
        (Some(9), Mark::None, "region region-group-1", Some(1)),
        (Some(3), Mark::Here, "region region-group-3 region-here", Some(3)),
        (None, Mark::Neighbour, "region region-neighbour", None),
        (None, Mark::Outside, "region region-outside", None),
    ];
    let map = CountryMap::of(poland());
    for (group, mark, class, pattern) in cases {
        let drawn = map.picture(MapChoices::default(), |region| RegionLook {
            group,
            mark,
            ..plain(region)
        });
        let first = &drawn.regions[0];
        assert_eq!((first.class.as_str(), first.pattern), (class, pattern));
        assert!(!drawn.has_links);
    }
    let href = |region: &Region| (region.code == "10").then(|| "/regions/PL-10".to_owned());
    let drawn = map.picture(MapChoices::default(), |region| RegionLook {
        href: href(region),
        ..plain(region)
    });
    assert!(drawn.has_links);
    assert_eq!(
        drawn
            .regions
            .iter()
            .filter(|region| region.href.is_some())
            .count(),
        1
    );
}

#[test]
fn countries_of_any_shape() {
    let region = |code: &str, lat: f64, lon: f64| {
        format!(
            "[[regions]]\ncode = \"{code}\"\nname_local = \"R\"\nnames = {{ pl = \"R\", sv = \"R\", en = \"R\" }}\n\
             seat = {{ name = \"S\", lat = {lat:?}, lon = {lon:?} }}\npopulation = 1\n"
        )
    };
    let head = "format = \"country/1\"\ncode = \"XA\"\nnames = { pl = \"R\", sv = \"R\", en = \"R\" }\n\
                population_date = 2024-01-01\nsource = \"S\"\nlicence = \"L\"\n";
    let cases: [(&str, &[(f64, f64)]); 6] = [
        ("one point", &[(50.0, 20.0)]),
        ("the equator", &[(1.0, 20.0), (-1.0, 22.0)]),
        ("the date line", &[(-17.0, 179.0), (-16.0, -179.0)]),
        ("the south", &[(-45.0, 170.0), (-35.0, 175.0)]),
        ("the poles", &[(90.0, 0.0), (-90.0, 0.0)]),
        ("one line", &[(10.0, -180.0), (10.0, 180.0), (10.0, 0.0)]),
    ];
    for (name, seats) in cases {
        let regions: String = seats
            .iter()
            .enumerate()
            .map(|(number, (lat, lon))| region(&number.to_string(), *lat, *lon))
            .collect();
        let drawn = picture(&parse_country(&format!("{head}{regions}")).expect("no problems"));
        assert!(
            drawn.width <= 640.0 && drawn.height <= 880.0 && drawn.width > 0.0,
            "{name}"
        );
        for shape in &drawn.regions {
            assert_eq!(shape.class, "region region-disc", "{name}");
            assert!(
                (0.0..=drawn.width).contains(&shape.label_x),
                "{name} {}",
                shape.label_x
            );
            assert!(
                shape.path.starts_with('M') && !shape.path.contains("NaN"),
                "{name}"
            );
        }
        if name == "the date line" {
            assert!(
                drawn.regions[0].label_x < drawn.regions[1].label_x,
                "Fiji is not torn apart"
            );
        }
    }
}
