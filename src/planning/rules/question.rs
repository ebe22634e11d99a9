//! From the office's question to the case of the search, and from its answer back.

use std::collections::BTreeMap;

use planner::{
    GeoPoint,
    grouping::{
        Case, Draft, Edition, HostRule, Limits, Plan, Range, Region, Solution, Status, Venue, Weights,
        reasons,
    },
};

use crate::planning::parts::{Group, Kept, Outcome, Place, Question};

/// The case that a question asks: each town that may host is a venue, a seat under the code of its region.
pub fn draft_of(question: &Question) -> Draft {
    let point = |lat, lon| GeoPoint { lat, lon };
    let regions = question.places.iter().map(|place| Region {
        id: place.code.clone(),
        point: point(place.lat, place.lon),
        demand: place.demand.clone(),
        may_host: place.hosts,
    });
    let hosts = question.places.iter().filter(|place| place.hosts);
    let venues = hosts.map(|place| Venue {
        id: place.code.clone(),
        point: point(place.lat, place.lon),
        region: Some(place.code.clone()),
        max_participants: place.room,
        max_editions: None,
    });
    let towns = question.towns.iter().map(|town| Venue {
        id: town.id.clone(),
        point: point(town.lat, town.lon),
        region: Some(town.region.clone()),
        max_participants: town.room,
        max_editions: None,
    });
    let links = question
        .links
        .iter()
        .filter(|link| question.kinds.contains(&link.kind));
    let (together, apart, held) = keeping(question);
    let range = |(min, max): (i64, i64)| Range { min, max };
    Draft {
        group_size: range(question.regions),
        editions: range(question.editions),
        participants: Limits {
            min: question.people_min,
            max: question.people_max,
        },
        role_bounds: question
            .role_bounds
            .iter()
            .map(|(role, (min, max))| (role.clone(), Limits { min: *min, max: *max }))
            .collect(),
        together,
        apart,
        target: question.target,
        weights: Weights {
            travel: question.travel,
            balance: question.balance,
            mix: question.mix,
        },
        host_rule: if question.anywhere {
            HostRule::Any
        } else {
            HostRule::OwnRegion
        },
        venues: Some(venues.chain(towns).collect()),
        max_km: question.max_km.map(|km| km as f64),
        fixed_hosts: held,
        forbidden_hosts: question.closed.clone(),
        ..Draft::new(
            regions.collect(),
            links.map(|link| (link.a.clone(), link.b.clone())).collect(),
        )
    }
}

/// Pairs of codes.
type Pairs = Vec<(String, String)>;

/// The pairs together, the pairs apart and the towns held that the wishes amount to. A group that is kept is tied together,
/// and apart from each neighbour, without which it cannot grow.
fn keeping(question: &Question) -> (Pairs, Pairs, Pairs) {
    let (mut together, mut apart, mut held) = (
        question.together.clone(),
        question.apart.clone(),
        question.held.clone(),
    );
    for kept in &question.kept {
        let pairs = kept.regions.iter().zip(kept.regions.iter().skip(1));
        together.extend(pairs.map(|(one, other)| (one.clone(), other.clone())));
        for link in question
            .links
            .iter()
            .filter(|link| question.kinds.contains(&link.kind))
        {
            if kept.regions.contains(&link.a) != kept.regions.contains(&link.b) {
                apart.push((link.a.clone(), link.b.clone()));
            }
        }
        held.extend(
            kept.regions
                .first()
                .map(|region| (region.clone(), kept.host.clone())),
        );
    }
    (together, apart, held)
}

/// The question that a project's first plan starts from: everyone who is on its lists, or one person of each role category
/// from each region; groups of three or four regions, and one person nearer to even groups worth twenty kilometres.
pub fn proposal(
    places: &[Place],
    kinds: &[String],
    roles: Vec<String>,
    listed: &BTreeMap<(String, String), i64>,
) -> Question {
    let people = |place: &Place, role: &String| match listed.get(&(place.code.clone(), role.clone())) {
        Some(people) => *people,
        None => i64::from(listed.is_empty()),
    };
    let places: Vec<Place> = places
        .iter()
        .map(|place| Place {
            demand: roles
                .iter()
                .map(|role| (role.clone(), people(place, role)))
                .collect(),
            ..place.clone()
        })
        .collect();
    let regions = i64::try_from(places.len()).unwrap_or(i64::MAX);
    let (least, most) = (regions.div_euclid(4) + i64::from(regions % 4 > 0), regions / 3);
    let all: i64 = places.iter().flat_map(|place| place.demand.values()).sum();
    Question {
        places,
        kinds: kinds.to_vec(),
        regions: (3, 4),
        editions: (least.min(most.max(1)), most.max(1)),
        target: all / least.max(1),
        travel: 1,
        balance: 20_000,
        ..Question::default()
    }
}

/// The groups of a plan, by codes.
pub fn groups_of(case: &Case, plan: &Plan) -> Vec<Group> {
    let group = |edition: &Edition| Group {
        regions: edition
            .regions
            .iter()
            .map(|region| case.region_id(*region).to_owned())
            .collect(),
        host: case.venue_id(edition.venue).to_owned(),
        people: edition.participants,
        travelled: edition.travelled,
        cost: edition.cost(),
    };
    plan.editions.iter().map(group).collect()
}

/// What is stored of a search's answer.
pub fn outcome_of(case: &Case, solution: &Solution, milliseconds: u64) -> Outcome {
    let plan = solution.plan.as_ref();
    Outcome {
        status: match solution.status {
            Status::Optimal => "optimal",
            Status::Feasible => "feasible",
            Status::Infeasible => "infeasible",
            Status::Unknown => "unknown",
        }
        .to_owned(),
        value: plan.map(Plan::value),
        bound: solution.bound,
        compared: solution.candidates as u64,
        ways: solution.optimal_plans,
        groups: plan.map(|plan| groups_of(case, plan)).unwrap_or_default(),
        milliseconds,
    }
}

/// A stored answer in the numbers of its case again. A plan that does not fit its case is left out.
pub fn solution_of(case: &Case, outcome: &Outcome) -> Solution {
    let edition = |group: &Group| {
        let numbers = group.regions.iter().map(|code| case.region_number(code));
        let mut regions: Vec<usize> = numbers.collect::<Option<_>>()?;
        regions.sort_unstable();
        case.edition(regions, case.venue_number(&group.host)?)
    };
    let editions: Option<Vec<Edition>> = outcome.groups.iter().map(edition).collect();
    let status = match outcome.status.as_str() {
        "optimal" => Status::Optimal,
        "feasible" => Status::Feasible,
        "infeasible" => Status::Infeasible,
        _ => Status::Unknown,
    };
    Solution {
        status,
        plan: editions
            .filter(|editions| !editions.is_empty())
            .map(|editions| Plan { editions }),
        bound: outcome.bound,
        optimal_plans: outcome.ways,
        candidates: usize::try_from(outcome.compared).unwrap_or(usize::MAX),
        complete: true,
    }
}

/// What plans are compared by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Editions.
    pub editions: usize,
    /// People.
    pub people: i64,
    /// Participant-metres travelled.
    pub travelled: i64,
    /// The longest way that anybody has, in metres.
    pub longest: i64,
    /// How many people editions are off the target, added up.
    pub off_target: i64,
}

/// The figures of a plan.
pub fn figures(case: &Case, plan: &Plan) -> Figures {
    let ways = reasons(case, plan);
    let with_people = plan.editions.iter().zip(&ways).flat_map(|(edition, reasons)| {
        let people = |region: &usize| case.people_of(*region) > 0;
        edition
            .regions
            .iter()
            .zip(&reasons.metres)
            .filter(move |(region, _)| people(region))
            .map(|(_, metres)| *metres)
    });
    Figures {
        editions: plan.editions.len(),
        people: case.people(),
        travelled: plan.travelled(),
        longest: with_people.max().unwrap_or(0),
        off_target: plan.imbalance(case),
    }
}

/// One thing that the office would have otherwise. Regions and host towns are full codes of regions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Two regions in one edition.
    Together(String, String),
    /// Two regions not in one edition.
    Apart(String, String),
    /// The edition of the first is held in the town of the second.
    HeldAt(String, String),
    /// Nothing is held in this town.
    NotAt(String),
    /// Exactly so many editions.
    Editions(i64),
    /// Another weighting of travel against balance.
    Weights {
        /// What travel counts for.
        travel: i64,
        /// Metres for each person off the target.
        balance: i64,
    },
    /// These groups stay as they are.
    Keep(Vec<Kept>),
}

/// The question with one thing otherwise. A wish that says the opposite of an earlier one takes its place.
pub fn changed(question: &Question, change: &Change) -> Question {
    let mut question = question.clone();
    let pair = |one: &String, other: &String| (one.clone(), other.clone());
    let is = |one: &String, other: &String| {
        let (one, other) = (one.clone(), other.clone());
        move |(a, b): &(String, String)| (*a == one && *b == other) || (*a == other && *b == one)
    };
    match change {
        Change::Together(one, other) => {
            question
                .kept
                .retain(|kept| kept.regions.contains(one) == kept.regions.contains(other));
            question.apart.retain(|known| !is(one, other)(known));
            question.together.retain(|known| !is(one, other)(known));
            question.together.push(pair(one, other));
        }
        Change::Apart(one, other) => {
            let both = |kept: &Kept| kept.regions.contains(one) && kept.regions.contains(other);
            question.kept.retain(|kept| !both(kept));
            question.together.retain(|known| !is(one, other)(known));
            question.apart.retain(|known| !is(one, other)(known));
            question.apart.push(pair(one, other));
        }
        Change::HeldAt(region, host) => {
            question
                .kept
                .retain(|kept| kept.host == *host || !kept.regions.contains(region));
            question.closed.retain(|closed| closed != host);
            question.held.retain(|(held, _)| held != region);
            question.held.push(pair(region, host));
        }
        Change::NotAt(host) => {
            question.kept.retain(|kept| kept.host != *host);
            question.held.retain(|(_, held)| held != host);
            question.closed.retain(|closed| closed != host);
            question.closed.push(host.clone());
        }
        Change::Editions(count) => question.editions = (*count, *count),
        Change::Keep(groups) => {
            let touched = |kept: &Kept| {
                groups
                    .iter()
                    .any(|group| group.regions.iter().any(|code| kept.regions.contains(code)))
            };
            question.kept.retain(|kept| !touched(kept));
            question.kept.extend(groups.iter().cloned());
        }
        Change::Weights { travel, balance } => {
            (question.travel, question.balance, question.mix) = (*travel, *balance, 0);
        }
    }
    question
}
