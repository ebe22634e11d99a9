//! What it costs to stay with an earlier grouping when other people are to come.

use planner::{
    GeoPoint, distance_m,
    grouping::{Broken, Case, broken_rules},
};

use crate::planning::parts::{Group, Question};

/// An earlier grouping with the people of another question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Staying {
    /// Participant-metres that they travel.
    pub travelled: i64,
    /// How many people its editions are off the target, added up.
    pub off_target: i64,
    /// Regions that take part now and are in none of its groups, by code.
    pub left_out: Vec<String>,
    /// The groups that no longer keep the rules, as numbers of regions in the case, each with what it breaks.
    pub broken: Vec<(Vec<usize>, Vec<Broken>)>,
}

/// What staying with the groups of an earlier question does with the people and rules of another, whose case this is.
/// Regions that no longer take part stay away; each group meets where it met.
pub fn staying(earlier: &Question, groups: &[Group], now: &Question, case: &Case) -> Staying {
    let mut staying = Staying::default();
    for group in groups {
        let town = earlier.places.iter().find(|place| place.code == group.host);
        let coming = now
            .places
            .iter()
            .filter(|place| group.regions.contains(&place.code));
        let (mut people, mut numbers) = (0, Vec::new());
        for place in coming {
            let sent: i64 = place.demand.values().sum();
            let point = |lat, lon| GeoPoint { lat, lon };
            let metres = town.map_or(0, |town| {
                distance_m(point(place.lat, place.lon), point(town.lat, town.lon))
            });
            people += sent;
            staying.travelled = staying
                .travelled
                .saturating_add(sent.saturating_mul(i64::try_from(metres).unwrap_or(i64::MAX)));
            numbers.extend(case.region_number(&place.code));
        }
        if numbers.is_empty() {
            continue;
        }
        numbers.sort_unstable();
        staying.off_target += (people - now.target).abs();
        let broken = broken_rules(case, &numbers);
        if !broken.is_empty() {
            staying.broken.push((numbers, broken));
        }
    }
    let placed = |code: &String| groups.iter().any(|group| group.regions.contains(code));
    let codes = now.places.iter().map(|place| &place.code);
    staying.left_out = codes.filter(|code| !placed(code)).cloned().collect();
    staying
}
