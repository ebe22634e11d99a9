//! Which towns may host beside the seats of regions: those in which there are venues.

use std::collections::BTreeMap;

use crate::{
    kernel::lists::folded,
    planning::parts::{Place, Town},
};

/// A venue, as far as a plan wants to know it.
#[derive(Clone, Debug)]
pub struct Spot {
    /// The town.
    pub city: String,
    /// Full code of its region.
    pub region: String,
    /// Latitude and longitude in degrees, where they are known.
    pub point: Option<(f64, f64)>,
}

/// The towns of venues in these regions that are none of their seats, by region and name; and the names of those of which
/// nothing is known but that they exist: a plan cannot count the way there. A town lies where its first venue lies.
pub fn towns_of(spots: &[Spot], places: &[Place]) -> (Vec<Town>, Vec<String>) {
    let mut found: BTreeMap<String, Town> = BTreeMap::new();
    let mut unplaced: BTreeMap<String, String> = BTreeMap::new();
    for spot in spots {
        let Some(id) = town_id(&spot.region, &spot.city) else {
            continue;
        };
        let region = places.iter().find(|place| place.code == spot.region);
        let Some(region) = region.filter(|place| town_id(&place.code, &place.seat).as_ref() != Some(&id))
        else {
            continue;
        };
        match spot.point {
            None => {
                unplaced.entry(id).or_insert_with(|| spot.city.clone());
            }
            Some((lat, lon)) => {
                found.entry(id.clone()).or_insert_with(|| Town {
                    id,
                    name: spot.city.clone(),
                    region: region.code.clone(),
                    lat,
                    lon,
                    room: None,
                });
            }
        }
    }
    unplaced.retain(|id, _| !found.contains_key(id));
    (found.into_values().collect(), unplaced.into_values().collect())
}

/// The id of a town among the hosts of a plan, however its name is written: small letters without marks, and hyphens for
/// everything that is no letter. Forms write pairs with `+` and `@`, which no id contains. `None` for what has no letters.
pub fn town_id(region: &str, name: &str) -> Option<String> {
    let name: String = folded(name)
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { '-' })
        .collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| format!("{region}.{}", words.join("-")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_with_venues_are_offered_once_and_seats_are_seats() {
        let place = |code: &str, seat: &str| Place {
            code: code.to_owned(),
            seat: seat.to_owned(),
            ..Place::default()
        };
        let places = [place("PL-16", "Opole"), place("PL-06", "Lublin")];
        let spot = |city: &str, region: &str, point: Option<(f64, f64)>| Spot {
            city: city.to_owned(),
            region: region.to_owned(),
            point,
        };
        let cases: [(&str, Vec<Spot>, &[&str], &[&str]); 6] = [
            ("none", vec![], &[], &[]),
            (
                "a seat",
                vec![spot("OPOLE", "PL-16", Some((50.6, 17.9)))],
                &[],
                &[],
            ),
            (
                "of another project",
                vec![spot("Nysa", "PL-99", Some((50.4, 17.3)))],
                &[],
                &[],
            ),
            (
                "twice, once without a place",
                vec![
                    spot("Kędzierzyn-Koźle", "PL-16", None),
                    spot("Kędzierzyn - Koźle", "PL-16", Some((50.3, 18.2))),
                    spot("kedzierzyn kozle", "PL-16", Some((0.0, 0.0))),
                ],
                &["PL-16.kedzierzyn-kozle Kędzierzyn - Koźle 50.3"],
                &[],
            ),
            (
                "without a place",
                vec![spot("Nysa", "PL-16", None)],
                &[],
                &["Nysa"],
            ),
            (
                "one name in two regions",
                vec![
                    spot("Brzeg", "PL-16", Some((50.8, 17.4))),
                    spot("Brzeg", "PL-06", Some((51.0, 22.0))),
                ],
                &["PL-06.brzeg Brzeg 51", "PL-16.brzeg Brzeg 50.8"],
                &[],
            ),
        ];
        for (case, spots, expected, expected_unplaced) in cases {
            let (towns, unplaced) = towns_of(&spots, &places);
            let told: Vec<String> = towns
                .iter()
                .map(|town| format!("{} {} {}", town.id, town.name, town.lat))
                .collect();
            assert_eq!(told, expected, "{case}");
            assert_eq!(unplaced, expected_unplaced, "{case}");
        }
        assert_eq!(town_id("PL-16", " + @ "), None);
    }
}
