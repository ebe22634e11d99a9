//! Regions and links of Poland and Sweden against what registers and statistics offices say.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Country, Link, LinkKind};
use super::{countries, poland, sweden};

/// The partition of the voivodeships into five editions with the least travel when each sends the same number of
/// people (an optimum that three solvers proved): the regions of each edition and the region whose seat hosts it.
const FIVE_EDITIONS: [(&[&str], &str, &str); 5] = [
    (&["02", "16", "24"], "16", "Opole"),
    (&["04", "22", "28"], "22", "Gdańsk"),
    (&["06", "12", "18", "26"], "26", "Kielce"),
    (&["08", "30", "32"], "08", "Gorzów Wielkopolski"),
    (&["10", "14", "20"], "14", "Warszawa"),
];

#[test]
fn sums_and_counts() {
    for (country, code, regions, population, links) in [
        (poland(), "PL", 16, 38_354_173, vec![(LinkKind::Land, 34, 34)]),
        (
            sweden(),
            "SE",
            21,
            10_327_589,
            vec![
                (LinkKind::Land, 37, 37),
                (LinkKind::LakeBridge, 1, 1),
                (LinkKind::Lake, 1, 0),
                (LinkKind::Ferry, 2, 2),
            ],
        ),
    ] {
        assert_eq!(country.code, code);
        assert_eq!(country.regions.len(), regions, "{code}");
        assert_eq!(country.population(), population, "{code}");
        assert_eq!(
            country.links.len(),
            links.iter().map(|(_, all, _)| all).sum::<usize>(),
            "{code}"
        );
        for (kind, all, on) in links {
            let of_kind: Vec<_> = country.links.iter().filter(|link| link.kind == kind).collect();
            assert_eq!(of_kind.len(), all, "{code} {kind:?}");
            assert_eq!(
                of_kind.iter().filter(|link| link.on).count(),
                on,
                "{code} {kind:?}"
            );
        }
    }
}

#[test]
fn numbers_of_neighbours() {
    let poland_degrees = [
        (7, vec!["30"]),
        (6, vec!["10", "14", "26"]),
        (5, vec!["04"]),
        (4, vec!["06", "16", "22", "24", "28"]),
        (3, vec!["02", "08", "12", "18", "20", "32"]),
    ];
    assert_eq!(degrees(&poland()), poland_degrees.into_iter().collect());
    let sweden_degrees = [
        (6, vec!["18"]),
        (5, vec!["04", "06", "07", "08", "20"]),
        (4, vec!["03", "05", "13", "14", "19", "21", "23"]),
        (3, vec!["01", "10", "12", "17", "22", "24"]),
        (2, vec!["09"]),
        (1, vec!["25"]),
    ];
    assert_eq!(degrees(&sweden()), sweden_degrees.into_iter().collect());
}

fn degrees(country: &Country) -> BTreeMap<usize, Vec<&str>> {
    let mut degrees: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for region in &country.regions {
        degrees
            .entry(country.neighbours(&region.code).len())
            .or_default()
            .push(&region.code);
    }
    degrees
}

#[test]
fn neighbours_by_either_code() {
    let cases: [(Country, &str, &[&str]); 7] = [
        (poland(), "16", &["02", "10", "24", "30"]),
        (poland(), "PL-16", &["02", "10", "24", "30"]),
        (poland(), "SE-16", &[]),
        (poland(), "99", &[]),
        (sweden(), "09", &["01", "08"]),
        (sweden(), "14", &["06", "13", "17", "18"]),
        (sweden(), "SE-25", &["24"]),
    ];
    for (country, code, expected) in cases {
        let codes: Vec<&str> = country
            .neighbours(code)
            .iter()
            .map(|region| region.code.as_str())
            .collect();
        assert_eq!(codes, expected, "{code}");
    }
    let all: Vec<_> = sweden()
        .neighbours_over("14", |_| true)
        .iter()
        .map(|region| region.code.clone())
        .collect();
    assert_eq!(all, ["05", "06", "13", "17", "18"], "with Vättern");
    let on_land = |link: &Link| link.kind == LinkKind::Land;
    assert!(
        sweden().neighbours_over("09", on_land).is_empty(),
        "Gotland has no border on land"
    );
}

#[test]
fn connected_sets() {
    let (poland, sweden) = (poland(), sweden());
    let cases: [(&Country, &[&str], bool); 13] = [
        (&poland, &[], false),
        (&poland, &["02"], true),
        (&poland, &["PL-02"], true),
        (&poland, &["99"], false),
        (&poland, &["02", "99"], false),
        (&poland, &["02", "16", "24"], true),
        (&poland, &["24", "02"], false),
        (&poland, &["06", "20"], true),
        (&poland, &["02", "PL-02", "16"], true),
        (&sweden, &["01", "09"], true),
        (&sweden, &["05", "14"], false),
        (&sweden, &["03", "20"], false),
        (&sweden, &["19", "21"], false),
    ];
    for (country, codes, expected) in cases {
        assert_eq!(
            country.is_connected(codes),
            expected,
            "{} {codes:?}",
            country.code
        );
    }
    assert!(sweden.is_connected_over(&["05", "14"], |_| true), "over Vättern");
    assert!(
        !sweden.is_connected_over(&["01", "09"], |link| link.kind != LinkKind::Ferry),
        "without ferries"
    );
    for country in [&poland, &sweden] {
        let codes: Vec<&String> = country.regions.iter().map(|region| &region.code).collect();
        assert!(country.is_connected(&codes), "all of {}", country.code);
    }
}

#[test]
fn five_editions_of_three_or_four_neighbours() {
    let country = poland();
    let mut placed = BTreeSet::new();
    for (codes, host, city) in FIVE_EDITIONS {
        assert!(country.is_connected(codes), "{codes:?}");
        assert!(codes.contains(&host));
        assert_eq!(
            country.region(host).map(|region| region.seat.name.as_str()),
            Some(city)
        );
        assert!(
            codes.iter().all(|code| placed.insert(*code)),
            "{codes:?} are placed once"
        );
    }
    assert_eq!(placed.len(), 16);
    let mut sizes = FIVE_EDITIONS.map(|(codes, ..)| codes.len());
    sizes.sort_unstable();
    assert_eq!(sizes, [3, 3, 3, 3, 4]);
    let metres: u64 = FIVE_EDITIONS
        .iter()
        .flat_map(|(codes, host, _)| {
            codes
                .iter()
                .map(|code| super::distances::between(&country, code, host))
        })
        .sum();
    assert_eq!(
        10 * metres,
        13_291_390,
        "ten people from each, in participant-metres"
    );
}

#[test]
fn every_region_is_complete() {
    for country in countries() {
        let mut names = BTreeSet::new();
        for region in &country.regions {
            let code = country.full_code(region);
            for language in ["pl", "sv", "en"] {
                let name = region.names.get(language);
                assert!(
                    name.chars()
                        .all(|letter| letter.is_alphabetic() || " -".contains(letter)),
                    "{code} {name}"
                );
                assert!(
                    names.insert((language, name.to_owned())),
                    "{code}: {name} occurs twice"
                );
            }
            let own = if country.code == "PL" {
                &region.names.pl
            } else {
                &region.names.sv
            };
            assert_eq!(&region.name_local, own, "{code}");
            assert!(!region.outline.is_empty() && region.population > 50_000, "{code}");
            assert_eq!(region.population_date.len(), 10, "{code}");
        }
    }
    for (country, code, pl, sv, en) in [
        (poland(), "02", "dolnośląskie", "Nedre Schlesien", "Lower Silesia"),
        (poland(), "26", "świętokrzyskie", "Święty Krzyż", "Holy Cross"),
        (sweden(), "01", "Sztokholm", "Stockholms län", "Stockholm County"),
        (sweden(), "12", "Skania", "Skåne län", "Skåne County"),
    ] {
        let names = country
            .region(code)
            .map(|region| &region.names)
            .expect("there is such a region");
        assert_eq!([&names.pl, &names.sv, &names.en], [pl, sv, en]);
    }
}
