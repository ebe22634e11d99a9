//! A plan in sentences: how good it is, why each edition is as it is, and what moving a region would do.

use planner::grouping::{Broken, Case, Edition, Move, Plan, Reasons, Solution, Status};

use super::{Group, Names, count, kilometres, participant_km, told_apart};
use crate::kernel::text::Message;

/// What is known about a case after solving it.
pub fn proof(solution: &Solution) -> Message {
    let compared = |key: &str| count(key, solution.candidates);
    match solution.status {
        Status::Optimal => compared("planning-proof-optimal"),
        Status::Feasible => match gap(solution) {
            Some(tenths) => Message::new("planning-proof-gap").with_amount("percent", tenths as f64 / 10.0),
            None => compared("planning-proof-feasible"),
        },
        Status::Infeasible => Message::new("planning-proof-infeasible"),
        Status::Unknown => Message::new("planning-proof-unknown"),
    }
}

/// By how many tenths of a percent another plan could be better at most, rounded up; nothing where that says nothing.
fn gap(solution: &Solution) -> Option<i64> {
    let value = i128::from(solution.plan.as_ref().map(Plan::value)?);
    let bound = i128::from(solution.bound?);
    if value <= 0 || bound <= 0 || bound > value {
        return None;
    }
    let tenths = (1000 * (value - bound) + value - 1) / value;
    i64::try_from(tenths).ok()
}

/// How many plans are as good as the best one, where that was counted.
pub fn alternatives(solution: &Solution) -> Option<Message> {
    match solution.optimal_plans? {
        0 => None,
        1 => Some(Message::new("planning-only-plan")),
        plans => Some(count("planning-equal-plans", plans)),
    }
}

/// Why an edition is as it is: what it costs, how far its people travel, and the next best venue.
pub fn reasons(edition: &Edition, reasons: &Reasons, case: &Case, names: &Names) -> Vec<Message> {
    let distances = edition.regions.iter().zip(&reasons.metres);
    let distances = distances.map(|(region, metres)| {
        count("planning-distance", kilometres(*metres)).with("region", names.region(case.region_id(*region)))
    });
    let distances = Message::new("planning-distances")
        .with("place", names.venue_of(case, edition.venue))
        .with_list("distances", distances);
    vec![cost(edition, case), distances, next_venue(reasons, case, names)]
}

fn cost(edition: &Edition, case: &Case) -> Message {
    let all = edition.cost();
    if all == 0 {
        return Message::new("planning-cost-nothing");
    }
    let whole = participant_km(all);
    let off = edition.participants - case.draft().target;
    let off_target = if off < 0 {
        "planning-cost-below-target"
    } else {
        "planning-cost-above-target"
    };
    let mut parts = [
        (edition.travel, Message::new("planning-cost-travel")),
        (
            edition.balance,
            Message::new(off_target)
                .with_amount("off", off.abs())
                .with_amount("target", case.draft().target),
        ),
        (edition.mix, Message::new("planning-cost-mix")),
    ]
    .map(|(metres, message)| (kilometres(metres), message));
    // What is rounded still adds up: the largest part takes the difference.
    let difference = kilometres(all) - parts.iter().map(|(km, _)| km).sum::<i64>();
    if let Some((largest, _)) = parts.iter_mut().max_by_key(|(km, _)| *km) {
        *largest += difference;
    }
    let parts: Vec<Message> = parts
        .into_iter()
        .filter(|(km, _)| *km > 0)
        .map(|(km, message)| message.with_amount("km", km))
        .collect();
    if edition.travel == all {
        Message::new("planning-cost-travel-only").with_message("cost", whole)
    } else if parts.is_empty() {
        Message::new("planning-cost").with_message("cost", whole)
    } else {
        Message::new("planning-cost-parts")
            .with_message("cost", whole)
            .with_list("parts", parts)
    }
}

fn next_venue(reasons: &Reasons, case: &Case, names: &Names) -> Message {
    let Some((venue, dearer)) = reasons.next_venue.zip(reasons.dearer) else {
        return Message::new("planning-next-none");
    };
    let key = match dearer {
        0 => "planning-next-equal",
        ..0 => "planning-next-cheaper",
        _ => "planning-next-dearer",
    };
    let message = Message::new(key).with("place", names.venue_of(case, venue));
    if dearer == 0 {
        message
    } else {
        message.with_message("difference", participant_km(dearer))
    }
}

/// A rule that a group breaks or would break, as a clause without capital and full stop: "the edition in Wrocław would have
/// 14 people and needs at least 18".
pub fn broken(broken: &Broken, group: Group, case: &Case, names: &Names) -> Message {
    let in_group = |key: &str| Message::new(key).with_message("edition", group.named(case, names));
    let numbers = |key: &str, number: usize, limit: usize| {
        in_group(key)
            .with_amount("count", number)
            .with_amount("limit", limit)
    };
    let people = |plain: &str, of_role: &str, number: i64, limit: i64, role: &Option<String>| {
        let message = match role {
            None => in_group(plain),
            Some(role) => in_group(of_role).with("role", names.role(role)),
        };
        message.with_amount("count", number).with_amount("limit", limit)
    };
    let pair = |key: &str, one: usize, other: usize| {
        in_group(key)
            .with("one", names.region(case.region_id(one)))
            .with("other", names.region(case.region_id(other)))
    };
    match broken {
        Broken::TooFewRegions { regions, least } => numbers("planning-broken-few-regions", *regions, *least),
        Broken::TooManyRegions { regions, most } => numbers("planning-broken-many-regions", *regions, *most),
        Broken::NotConnected { cut_off } => in_group("planning-broken-not-connected")
            .with_amount("count", cut_off.len())
            .with_list("regions", names.regions_of(case, cut_off)),
        Broken::TooFewPeople {
            people: found,
            least,
            role,
        } => people(
            "planning-broken-few-people",
            "planning-broken-few-of-role",
            *found,
            *least,
            role,
        ),
        Broken::TooManyPeople {
            people: found,
            most,
            role,
        } => people(
            "planning-broken-many-people",
            "planning-broken-many-of-role",
            *found,
            *most,
            role,
        ),
        Broken::Separated(one, other) => pair("planning-broken-separated", *one, *other),
        Broken::NotApart(one, other) => pair("planning-broken-not-apart", *one, *other),
        Broken::NoVenue => in_group("planning-broken-no-venue"),
        Broken::TooFewEditions { editions, least } => {
            count("planning-broken-few-editions", *editions).with_amount("limit", *least)
        }
        Broken::TooManyEditions { editions, most } => {
            count("planning-broken-many-editions", *editions).with_amount("limit", *most)
        }
    }
}

/// What moving a region from one edition of a plan to another does: a sentence for each rule it breaks, or what it costs and
/// where the two editions would then be held, if elsewhere.
pub fn moved(
    moved: &Move,
    region: usize,
    (from, to): (&Edition, &Edition),
    case: &Case,
    names: &Names,
) -> Vec<Message> {
    let (from_group, to_group) = told_apart(from, to);
    let moving = |key: &str| {
        Message::new(key)
            .with("region", names.region(case.region_id(region)))
            .with_message("edition", to_group.named(case, names))
    };
    match moved {
        Move::Breaks { left, joined, plan } => {
            let left = left.iter().map(|rule| (rule, from_group));
            let others = joined.iter().chain(plan).map(|rule| (rule, to_group));
            left.chain(others)
                .map(|(rule, group)| {
                    moving("planning-move-breaks").with_message("why", broken(rule, group, case, names))
                })
                .collect()
        }
        Move::Possible { plan, dearer } => {
            let key = match dearer {
                0 => "planning-move-equal",
                ..0 => "planning-move-cheaper",
                _ => "planning-move-dearer",
            };
            let cost = match dearer {
                0 => moving(key),
                _ => moving(key).with_message("difference", participant_km(*dearer)),
            };
            let stays = from.regions.iter().find(|other| **other != region);
            let mut messages = vec![cost];
            messages.extend(match stays {
                None => Some(
                    Message::new("planning-move-empties")
                        .with_message("edition", from_group.named(case, names)),
                ),
                Some(other) => held_elsewhere(plan, *other, from, from_group, case, names),
            });
            messages.extend(held_elsewhere(plan, region, to, to_group, case, names));
            messages
        }
    }
}

/// That the edition a region is in would be held elsewhere than before, if so.
fn held_elsewhere(
    plan: &Plan,
    region: usize,
    before: &Edition,
    group: Group,
    case: &Case,
    names: &Names,
) -> Option<Message> {
    let now = plan
        .edition_of(region)
        .and_then(|place| plan.editions.get(place))?;
    (now.venue != before.venue).then(|| {
        Message::new("planning-move-host")
            .with_message("edition", group.named(case, names))
            .with("place", names.venue_of(case, now.venue))
    })
}
