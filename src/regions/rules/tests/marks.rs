//! What maps show besides regions: links, towns, ways and notes.

use super::{
    super::{CountryMap, LinksShown, MapChoices, MapPlace, MapWay, Region, RegionLook},
    maps::{inside, plain},
    poland, sweden,
};

#[test]
fn links_and_towns() {
    for (links, count) in [
        (LinksShown::None, 0),
        (LinksShown::OverWater, 4),
        (LinksShown::All, 41),
    ] {
        let drawn = CountryMap::of(sweden()).picture(
            MapChoices {
                links,
                ..MapChoices::default()
            },
            plain,
        );
        assert_eq!(drawn.links.len(), count);
        let off: Vec<_> = drawn
            .links
            .iter()
            .filter(|link| link.class.ends_with("map-link-off"))
            .collect();
        assert_eq!(off.len(), count.min(1), "Vättern");
        assert!(
            off.iter()
                .all(|link| link.class == "map-link map-link-lake map-link-off")
        );
    }
    let places: Vec<MapPlace> = poland()
        .regions
        .iter()
        .map(|region| MapPlace {
            name: region.seat.name.clone(),
            point: region.seat.point,
            host: region.code == "14",
        })
        .collect();
    let drawn = CountryMap::of(poland()).picture(
        MapChoices {
            places: &places,
            links: LinksShown::None,
            ways: &[],
        },
        plain,
    );
    for (city, region) in drawn.cities.iter().zip(&drawn.regions) {
        assert!(
            inside(region, city.x, city.y),
            "{} lies in {}",
            city.name,
            region.title
        );
        assert_eq!(
            city.class,
            if city.name == "Warszawa" {
                "city city-host"
            } else {
                "city"
            }
        );
        assert!(city.label_x > 0.0 && city.label_x < drawn.width);
    }
}

#[test]
fn ways_lead_from_seat_to_town_and_notes_stand_under_names() {
    let country = poland();
    let seat = |code: &str| country.region(code).expect("there is such a region").seat.point;
    let ways = [MapWay {
        from: seat("16"),
        to: seat("02"),
    }];
    let pairs = [("PL-16".to_owned(), "PL-02".to_owned())];
    let choices = MapChoices {
        places: &[],
        links: LinksShown::Of(&pairs),
        ways: &ways,
    };
    let noted = |region: &Region| RegionLook {
        note: if region.code == "16" { "86 km" } else { "" }.to_owned(),
        brief: (region.code == "16").then(|| "86".to_owned()),
        ..plain(region)
    };
    let drawn = CountryMap::of(country.clone()).picture(choices, noted);
    let (way, link) = (&drawn.ways[0], &drawn.links[0]);
    let opolskie = drawn.regions.iter().find(|region| region.code == "PL-16");
    let opolskie = opolskie.expect("it is drawn");
    assert!(inside(opolskie, way.x1, way.y1), "it begins at the seat");
    assert_eq!(
        [link.x1, link.y1, link.x2, link.y2],
        [way.x2, way.y2, way.x1, way.y1],
        "the link between the same seats, in the order of codes"
    );
    assert_eq!((drawn.ways.len(), drawn.links.len()), (1, 1));
    assert_eq!(
        opolskie.label_lines.last().map(|line| line.text.as_str()),
        Some("86 km")
    );
    assert_eq!(opolskie.short, "86", "what a phone shows");
    let others = drawn.regions.iter().filter(|region| region.code != "PL-16");
    assert!(
        others
            .flat_map(|region| &region.label_lines)
            .all(|line| line.text != "86 km")
    );
}
