//! Finding all that is wrong with a draft, and numbering one in which nothing is.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    case::{Case, Site},
    draft::{Draft, HostRule, Limits, MAX_REGIONS, Range, Venue},
    problem::Problem,
};
use crate::GeoPoint;

/// No two points of the Earth lie farther apart, in metres.
const FARTHEST_M: i128 = 20_015_200;

/// The most that a plan may cost: sums of costs stay exact far beyond it.
const MOST_COST: i128 = (i64::MAX / 8) as i128;

/// A draft's case, or all that is wrong with it.
pub(super) fn checked(mut draft: Draft) -> Result<Case, Vec<Problem>> {
    let mut problems = Vec::new();
    if draft.regions.len() > MAX_REGIONS {
        return Err(vec![Problem::TooManyRegions {
            found: draft.regions.len(),
            limit: MAX_REGIONS,
        }]);
    }
    draft.regions.sort_by(|one, other| one.id.cmp(&other.id));
    if draft.regions.is_empty() {
        problems.push(Problem::NoRegions);
    }
    check_regions(&draft, &mut problems);
    check_venues(&draft, &mut problems);
    check_pairs(&draft, &mut problems);
    check_numbers(&draft, &mut problems);
    check_wishes(&draft, &mut problems);
    if problems.is_empty() {
        check_size_of_costs(&draft, &mut problems);
    }
    if problems.is_empty() {
        Ok(numbered(draft))
    } else {
        Err(problems)
    }
}

fn check_regions(draft: &Draft, problems: &mut Vec<Problem>) {
    check_ids(
        "regions",
        draft.regions.iter().map(|region| region.id.as_str()),
        problems,
    );
    for region in &draft.regions {
        check_point(&region.id, region.point, problems);
        for (role, people) in region.demand.iter().filter(|(_, people)| **people < 0) {
            problems.push(Problem::NegativeDemand {
                region: region.id.clone(),
                role: role.clone(),
                found: *people,
            });
        }
    }
}

fn check_venues(draft: &Draft, problems: &mut Vec<Problem>) {
    let venues = draft.venues.as_deref().unwrap_or_default();
    check_ids(
        "hosts.venues",
        venues.iter().map(|venue| venue.id.as_str()),
        problems,
    );
    for venue in venues {
        check_point(&venue.id, venue.point, problems);
        if let Some(region) = &venue.region {
            check_region(draft, "hosts.venues", region, problems);
        }
        let limits = [
            ("max_participants", venue.max_participants),
            ("max_editions", venue.max_editions),
        ];
        for (name, limit) in limits {
            check_least(format!("hosts.venues.{}.{name}", venue.id), limit, 0, problems);
        }
    }
}

fn check_ids<'a>(field: &'static str, ids: impl Iterator<Item = &'a str>, problems: &mut Vec<Problem>) {
    let (mut seen, mut told) = (BTreeSet::new(), BTreeSet::new());
    for id in ids {
        if id.is_empty() && told.insert(id) {
            problems.push(Problem::EmptyId { field });
        } else if !seen.insert(id) && told.insert(id) {
            problems.push(Problem::Repeated {
                field,
                id: id.to_owned(),
            });
        }
    }
}

fn check_point(id: &str, point: GeoPoint, problems: &mut Vec<Problem>) {
    // A number that is none is in no range.
    if !((-90.0..=90.0).contains(&point.lat) && (-180.0..=180.0).contains(&point.lon)) {
        problems.push(Problem::Coordinate {
            id: id.to_owned(),
            lat: point.lat,
            lon: point.lon,
        });
    }
}

fn place(draft: &Draft, id: &str) -> Option<usize> {
    draft
        .regions
        .binary_search_by(|region| region.id.as_str().cmp(id))
        .ok()
}

fn check_region(draft: &Draft, field: &'static str, id: &str, problems: &mut Vec<Problem>) {
    let problem = Problem::UnknownRegion {
        field,
        id: id.to_owned(),
    };
    if place(draft, id).is_none() && !problems.contains(&problem) {
        problems.push(problem);
    }
}

fn check_pairs(draft: &Draft, problems: &mut Vec<Problem>) {
    let lists = [
        ("edges", &draft.edges),
        ("together", &draft.together),
        ("apart", &draft.apart),
    ];
    for (field, pairs) in lists {
        for (one, other) in pairs {
            check_region(draft, field, one, problems);
            if one == other {
                problems.push(Problem::Loop {
                    field,
                    id: one.clone(),
                });
            } else {
                check_region(draft, field, other, problems);
            }
        }
    }
}

fn check_numbers(draft: &Draft, problems: &mut Vec<Problem>) {
    for (field, range, least) in [
        ("group_size", draft.group_size, 0),
        ("editions", draft.editions, 0),
    ] {
        let limits = Limits {
            min: Some(range.min),
            max: Some(range.max),
        };
        check_limits(field, limits, least, problems);
    }
    check_limits("participants", draft.participants, 0, problems);
    for (role, limits) in &draft.role_bounds {
        check_limits(&format!("role_bounds.{role}"), *limits, 0, problems);
    }
    let numbers = [
        ("target", draft.target),
        ("weights.travel", draft.weights.travel),
        ("weights.balance", draft.weights.balance),
        ("weights.mix", draft.weights.mix),
    ];
    for (field, number) in numbers {
        check_least(field.to_owned(), Some(number), 0, problems);
    }
    if let Some(km) = draft.max_km.filter(|km| km.is_nan() || *km < 0.0) {
        problems.push(Problem::TooSmall {
            field: "hosts.max_km".to_owned(),
            found: km,
            least: 0,
        });
    }
}

fn check_limits(field: &str, limits: Limits, least: i64, problems: &mut Vec<Problem>) {
    check_least(format!("{field}.min"), limits.min, least, problems);
    check_least(format!("{field}.max"), limits.max, least, problems);
    if let (Some(min), Some(max)) = (limits.min, limits.max)
        && min > max
    {
        problems.push(Problem::MinAboveMax {
            field: field.to_owned(),
            min,
            max,
        });
    }
}

fn check_least(field: String, number: Option<i64>, least: i64, problems: &mut Vec<Problem>) {
    if let Some(number) = number.filter(|number| *number < least) {
        problems.push(Problem::TooSmall {
            field,
            found: number as f64,
            least,
        });
    }
}

fn check_wishes(draft: &Draft, problems: &mut Vec<Problem>) {
    let is_venue = |id: &str| match &draft.venues {
        Some(venues) => venues.iter().any(|venue| venue.id == id),
        None => place(draft, id).is_some(),
    };
    let check_venue = |field, id: &str, problems: &mut Vec<Problem>| {
        if !is_venue(id) {
            problems.push(Problem::UnknownVenue {
                field,
                id: id.to_owned(),
            });
        }
    };
    for (region, venue) in &draft.fixed_hosts {
        check_region(draft, "fixed_hosts", region, problems);
        check_venue("fixed_hosts", venue, problems);
    }
    for venue in &draft.forbidden_hosts {
        check_venue("forbidden_hosts", venue, problems);
    }
}

/// Refuses what could add up to more than is counted exactly: people, and the most that any plan could cost.
fn check_size_of_costs(draft: &Draft, problems: &mut Vec<Problem>) {
    let all = draft.regions.iter().flat_map(|region| region.demand.values());
    let people: i128 = all.map(|people| i128::from(*people)).sum();
    let regions = draft.regions.len() as i128;
    let mut check = |field: &str, most: i128, each: i64| {
        let cost = most.checked_mul(i128::from(each));
        if cost.is_none_or(|cost| cost > MOST_COST) {
            problems.push(Problem::TooLarge {
                field: field.to_owned(),
            });
        }
    };
    check("demand", people.saturating_mul(people), 1);
    check("target", i128::from(draft.target), 1);
    check(
        "weights.travel",
        people.saturating_mul(FARTHEST_M),
        draft.weights.travel,
    );
    check(
        "weights.balance",
        people + regions * i128::from(draft.target),
        draft.weights.balance,
    );
    check("weights.mix", 2 * people, draft.weights.mix);
}

/// The case of a draft in which nothing is wrong.
fn numbered(draft: Draft) -> Case {
    let regions = &draft.regions;
    let named = regions.iter().flat_map(|region| region.demand.keys());
    let roles: BTreeSet<&String> = named.chain(draft.role_bounds.keys()).collect();
    let roles: Vec<String> = roles.into_iter().cloned().collect();
    let people_of = |role: &String| -> Vec<i64> {
        let people = regions.iter().map(|region| region.demand.get(role));
        people.map(|people| people.copied().unwrap_or(0)).collect()
    };
    let by_role: Vec<Vec<i64>> = roles.iter().map(people_of).collect();
    let demand: Vec<i64> = regions
        .iter()
        .map(|region| region.demand.values().sum())
        .collect();
    let role_limits = draft.role_bounds.iter().filter_map(|(name, limits)| {
        let role = roles.iter().position(|role| role == name)?;
        Some((role, *limits))
    });
    let sites = sites(&draft);
    let fixed = draft.fixed_hosts.iter().filter_map(|(region, venue)| {
        let venue = sites.iter().position(|site| site.id == *venue);
        // A venue that is forbidden as well can host nobody: no number is as good as any that is too high.
        Some((place(&draft, region)?, venue.unwrap_or(usize::MAX)))
    });
    let ids: BTreeSet<&str> = regions
        .iter()
        .map(|region| region.id.as_str())
        .chain(sites.iter().map(|site| site.id.as_str()))
        .collect();
    let ranks: BTreeMap<&str, u32> = ids.into_iter().zip(0..).collect();
    let rank = |id: &String| ranks.get(id.as_str()).copied().unwrap_or(0);
    Case {
        total: demand.iter().sum(),
        role_totals: by_role.iter().map(|people| people.iter().sum()).collect(),
        neighbours: neighbours(&draft),
        connected: true,
        sizes: whole(draft.group_size, 1, regions.len()),
        editions: whole(draft.editions, 0, regions.len()),
        participants: draft.participants,
        role_limits: role_limits.collect(),
        together: pairs(&draft, &draft.together),
        apart: pairs(&draft, &draft.apart),
        target: draft.target,
        weights: draft.weights,
        own_region: draft.host_rule == HostRule::OwnRegion,
        reach_m: draft.max_km.map(|km| (1000.0 * km).floor() as i64),
        fixed: fixed.collect(),
        region_rank: regions.iter().map(|region| rank(&region.id)).collect(),
        site_rank: sites.iter().map(|site| rank(&site.id)).collect(),
        roles,
        demand,
        by_role,
        sites,
        draft,
    }
}

/// A range in counting numbers; there are never more groups or members than regions.
fn whole(range: Range, least: usize, regions: usize) -> (usize, usize) {
    let min = usize::try_from(range.min).unwrap_or(0).max(least);
    let max = usize::try_from(range.max).unwrap_or(0).min(regions);
    (min, max)
}

fn pairs(draft: &Draft, named: &[(String, String)]) -> Vec<(usize, usize)> {
    let numbers = |(one, other): &(String, String)| place(draft, one).zip(place(draft, other));
    named.iter().filter_map(numbers).collect()
}

fn neighbours(draft: &Draft) -> Vec<Vec<usize>> {
    let mut neighbours = vec![BTreeSet::new(); draft.regions.len()];
    for (one, other) in pairs(draft, &draft.edges) {
        for (from, to) in [(one, other), (other, one)] {
            if let Some(list) = neighbours.get_mut(from) {
                list.insert(to);
            }
        }
    }
    neighbours
        .into_iter()
        .map(|list| list.into_iter().collect())
        .collect()
}

/// The venues that may be used, in byte order of their codes.
fn sites(draft: &Draft) -> Vec<Site> {
    let listed = |venue: &Venue| Site {
        id: venue.id.clone(),
        point: venue.point,
        region: venue.region.as_ref().and_then(|region| place(draft, region)),
        max_participants: venue.max_participants,
        max_editions: venue.max_editions.and_then(|most| usize::try_from(most).ok()),
    };
    let own = draft
        .regions
        .iter()
        .enumerate()
        .filter(|(_, region)| region.may_host);
    let mut sites: Vec<Site> = match &draft.venues {
        Some(venues) => venues.iter().map(listed).collect(),
        None => own
            .map(|(number, region)| Site {
                id: region.id.clone(),
                point: region.point,
                region: Some(number),
                max_participants: None,
                max_editions: None,
            })
            .collect(),
    };
    sites.retain(|site| !draft.forbidden_hosts.contains(&site.id));
    sites.sort_by(|one, other| one.id.cmp(&other.id));
    sites
}
