//! The maps of a plan: its groups, and how far everyone has to their towns.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    kernel::{fault::Fault, text::Message},
    people::Member,
    planning::{
        parts::{Group, Place, Question},
        views::{MapOf, kilometres, words},
    },
    regions::{self, GeoPoint, GroupMarks, MapNote, MapPlace, MapWay, RegionGroup},
};

/// The map of each country that has a region in the plan.
pub(super) async fn maps(
    visit: &Member,
    question: &Question,
    groups: &[Group],
    names: &words::Names,
) -> Result<Vec<MapOf>, Fault> {
    let labelled = |(index, group): (usize, &Group)| RegionGroup {
        codes: group.regions.clone(),
        label: format!("{}: {}", index + 1, names.venue(&group.host)),
    };
    let labelled: Vec<RegionGroup> = groups.iter().enumerate().map(labelled).collect();
    let links = over_water(question, groups);
    let codes: BTreeSet<&str> = question
        .places
        .iter()
        .map(|place| country_of(&place.code))
        .collect();
    let mut maps = Vec::new();
    for country in regions::countries(visit.db()).await? {
        if !codes.contains(country.code.as_str()) {
            continue;
        }
        let hosts: Vec<MapPlace> = groups
            .iter()
            .filter(|group| country_of(&group.host) == country.code)
            .filter_map(|group| host(question, group, names))
            .collect();
        let mut ways = Vec::new();
        let mut notes = BTreeMap::new();
        for (place, to) in travelling(question, groups, names) {
            if country_of(&place.code) != country.code {
                continue;
            }
            let from = GeoPoint {
                lat: place.lat,
                lon: place.lon,
            };
            let metres = i64::try_from(regions::distance_m(from, to)).unwrap_or(i64::MAX);
            if metres > 0 {
                let km = Message::new("planning-map-km").with_amount("km", kilometres(metres));
                let note = MapNote {
                    text: visit.say(&km),
                    brief: kilometres(metres).to_string(),
                };
                notes.insert(place.code.clone(), note);
                ways.push(MapWay { from, to });
            }
        }
        let marks = GroupMarks {
            hosts: &hosts,
            ways: &ways,
            links: &links,
            notes: Some(&notes),
        };
        let picture =
            regions::group_map(&visit.app, visit.language(), &country.code, &labelled, marks).await?;
        maps.extend(picture.map(|picture| MapOf {
            code: country.code.to_lowercase(),
            name: country.names.get(visit.language()).to_owned(),
            picture,
        }));
    }
    Ok(maps)
}

fn country_of(code: &str) -> &str {
    code.split('-').next().unwrap_or_default()
}

fn host(question: &Question, group: &Group, names: &words::Names) -> Option<MapPlace> {
    let place = question.host(&group.host)?;
    Some(MapPlace {
        name: names.venue(&group.host).to_owned(),
        point: GeoPoint {
            lat: place.lat,
            lon: place.lon,
        },
        host: true,
    })
}

/// Each region with the town that its people travel to.
fn travelling<'q>(
    question: &'q Question,
    groups: &'q [Group],
    names: &words::Names,
) -> Vec<(&'q Place, GeoPoint)> {
    let of_group = |group: &'q Group| {
        let to = host(question, group, names);
        let place = |code: &String| question.places.iter().find(|place| place.code == *code);
        let places = group.regions.iter().filter_map(place);
        to.into_iter()
            .flat_map(move |to| places.clone().map(move |place| (place, to.point)))
    };
    groups.iter().flat_map(of_group).collect()
}

/// The neighbours inside a group that no border on land shows.
fn over_water(question: &Question, groups: &[Group]) -> Vec<(String, String)> {
    let together = |a: &String, b: &String| {
        groups
            .iter()
            .any(|group| group.regions.contains(a) && group.regions.contains(b))
    };
    question
        .links
        .iter()
        .filter(|link| link.kind != "land" && question.kinds.contains(&link.kind))
        .filter(|link| together(&link.a, &link.b))
        .map(|link| (link.a.clone(), link.b.clone()))
        .collect()
}
