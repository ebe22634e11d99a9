//! What would happen if: a region moved to another edition, wishes added, other plans that are nearly as good, and what
//! shorter travel costs in balance. For cases of up to [`MOST_EXPLAINED`] regions, which are solved at once.

use super::{
    candidates::{Candidates, MOST_CANDIDATES},
    case::Case,
    draft::Range,
    hosting::{Host, Hosting},
    partition::{Status, solve},
    plan::{Edition, Plan},
    problem::Problem,
    programme::Programme,
    progress::{Stage, Watch, Watcher},
    ranking::{Ranked, ranked},
    reasons::{Broken, broken_rules, edition_at, short},
};

/// The most regions of a case of which other plans are ranked and traded off.
pub const MOST_EXPLAINED: usize = 64;

/// The most plans of a trade-off.
const MOST_TRADED: usize = 100;

/// What moving a region does.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// It breaks rules: in what is left of its edition, in the edition it joins, and in the whole plan.
    Breaks {
        /// In the edition it leaves.
        left: Vec<Broken>,
        /// In the edition it joins.
        joined: Vec<Broken>,
        /// In the plan.
        plan: Vec<Broken>,
    },
    /// It keeps all rules.
    Possible {
        /// The plan with the region moved and nothing else, each of the two editions at its best venue.
        plan: Plan,
        /// How much dearer it is, in participant-metres; negative if cheaper.
        dearer: i64,
    },
}

/// Moves a region to another edition of the plan, by its place; nothing if there is no such region or edition, or the
/// region is in it already. What else could then change is for [`pinned`] to say, with [`Pin::Together`].
pub fn move_region(case: &Case, plan: &Plan, region: usize, to: usize) -> Option<Move> {
    let from = plan.edition_of(region)?;
    let target = plan.editions.get(to).filter(|_| to != from)?;
    let mut left = plan.editions.get(from)?.regions.clone();
    left.retain(|other| *other != region);
    let mut joined = target.regions.clone();
    joined.push(region);
    joined.sort_unstable();
    let others = || {
        let each = plan.editions.iter().enumerate();
        each.filter(|(place, _)| ![from, to].contains(place))
            .map(|(_, edition)| edition)
    };
    let editions = plan.editions.len() - usize::from(left.is_empty());
    let broken_left = if left.is_empty() {
        Vec::new()
    } else {
        broken_rules(case, &left)
    };
    let mut broken_joined = broken_rules(case, &joined);
    let mut broken_plan = Vec::new();
    if editions < case.editions.0 {
        broken_plan.push(Broken::TooFewEditions {
            editions,
            least: case.editions.0,
        });
    }
    let mut moved: Vec<Edition> = others().cloned().collect();
    if broken_left.is_empty() && broken_joined.is_empty() && broken_plan.is_empty() {
        let groups = [left, joined].into_iter().filter(|group| !group.is_empty());
        match hosted(case, groups.collect(), &moved) {
            Some(hosted) => {
                moved.extend(hosted);
                let plan_then = Plan::ordered(case, moved);
                let dearer = plan_then.value() - plan.value();
                return Some(Move::Possible {
                    plan: plan_then,
                    dearer,
                });
            }
            None => broken_joined.push(Broken::NoVenue),
        }
    }
    Some(Move::Breaks {
        left: broken_left,
        joined: broken_joined,
        plan: broken_plan,
    })
}

/// The cheapest venues for one or two groups beside other editions, counting the uses of each venue.
fn hosted(case: &Case, groups: Vec<Vec<usize>>, others: &[Edition]) -> Option<Vec<Edition>> {
    let hosting = Hosting::new(case);
    let people =
        |group: &Vec<usize>| -> i64 { group.iter().filter_map(|region| case.demand.get(*region)).sum() };
    let hosts = |group: &Vec<usize>| hosting.hosts(&short(group), people(group));
    let free = |venue: usize, taken: usize| {
        let used = others.iter().filter(|edition| edition.venue == venue).count() + taken;
        case.use_limit(venue).is_none_or(|limit| used < limit)
    };
    let mut groups = groups.into_iter();
    let (first, second) = (groups.next()?, groups.next());
    let firsts = hosts(&first).into_iter().filter(|host| free(host.venue, 0));
    let Some(second) = second else {
        let host = firsts.min_by_key(|host| host.travelled)?;
        return Some(vec![edition_at(case, first, host)]);
    };
    let seconds = hosts(&second);
    let beside = |host: Host| {
        let same = |other: &Host| usize::from(other.venue == host.venue);
        let other = seconds.iter().find(|other| free(other.venue, same(other)));
        other.map(|other| (host, *other))
    };
    let (one, other) = firsts
        .filter_map(beside)
        .min_by_key(|(one, other)| one.travelled + other.travelled)?;
    Some(vec![
        edition_at(case, first, one),
        edition_at(case, second, other),
    ])
}

/// A wish of whoever plans. Regions and venues are numbers in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// Two regions in one edition.
    Together(usize, usize),
    /// Two regions not in one edition.
    Apart(usize, usize),
    /// The edition of a region is held at a venue.
    HostedAt(usize, usize),
    /// A venue is not used.
    NotAt(usize),
    /// Exactly so many editions.
    Editions(usize),
}

/// The case with wishes as rules, to be solved like any other. Numbers of regions stay the same; where a venue is not used,
/// those of venues may not.
pub fn pinned(case: &Case, pins: &[Pin]) -> Result<Case, Vec<Problem>> {
    let mut draft = case.draft().clone();
    let region = |region: usize| case.region_id(region).to_owned();
    let venue = |venue: usize| case.venue_id(venue).to_owned();
    for pin in pins {
        match *pin {
            Pin::Together(one, other) => draft.together.push((region(one), region(other))),
            Pin::Apart(one, other) => draft.apart.push((region(one), region(other))),
            Pin::HostedAt(one, at) => draft.fixed_hosts.push((region(one), venue(at))),
            Pin::NotAt(at) => draft.forbidden_hosts.push(venue(at)),
            Pin::Editions(count) => {
                let count = i64::try_from(count).unwrap_or(i64::MAX);
                draft.editions = Range {
                    min: count,
                    max: count,
                };
            }
        }
    }
    Case::new(draft)
}

/// The best plans in the order of their values, as many as asked for or as there are. Nothing when the case is too large or
/// the watcher stopped it.
pub fn best_plans(case: &Case, count: usize, watcher: Watcher) -> Option<Vec<Plan>> {
    if case.len() > MOST_EXPLAINED || count == 0 {
        return None;
    }
    let mut watch = Watch::new(watcher, Stage::Candidates);
    let candidates = Candidates::of(case, MOST_CANDIDATES, &mut watch);
    if !candidates.complete {
        return None;
    }
    watch.stage(Stage::Programme);
    let programme = Programme::of(case, &candidates, &mut watch)?;
    match ranked(case, &candidates, &programme, count, &mut watch) {
        Ranked::Plans(plans) => {
            let plan = |(_, taken): (i64, Vec<u32>)| Plan::of(case, &candidates, taken);
            Some(plans.into_iter().map(plan).collect())
        }
        Ranked::Gave => None,
    }
}

/// A plan that is best for some weighting of travel against balance.
#[derive(Clone, Debug, PartialEq)]
pub struct Traded {
    /// The plan, its costs at the weights below.
    pub plan: Plan,
    /// Participant-metres travelled.
    pub travelled: i64,
    /// How many people editions are off the target, added up.
    pub imbalance: i64,
    /// A weight of travel at which it is best, with the weight of balance beside it.
    pub weights: (i64, i64),
}

/// The plans that are best for some weighting of travel against balance, proportions of roles left aside, from the shortest
/// travel to the best balance. Nothing when the case is too large, has no plan, or the watcher stopped it.
pub fn trade_off(case: &Case, watcher: Watcher) -> Option<Vec<Traded>> {
    if case.len() > MOST_EXPLAINED {
        return None;
    }
    let most_off = case
        .total
        .checked_add(case.target.checked_mul(case.len() as i64)?)?;
    let shortest = traded(case, (most_off + 1, 1), watcher)?;
    let evenest = traded(case, (1, shortest.travelled.checked_add(1)?), watcher)?;
    let mut found = vec![shortest];
    let mut ahead = vec![evenest];
    while let (Some(one), Some(other)) = (found.last(), ahead.last()) {
        let weights = (one.imbalance - other.imbalance, other.travelled - one.travelled);
        let value = |point: &Traded| {
            i128::from(weights.0) * i128::from(point.travelled)
                + i128::from(weights.1) * i128::from(point.imbalance)
        };
        if weights.0 <= 0 || weights.1 <= 0 {
            // The same point from both sides.
            ahead.pop();
            continue;
        }
        let middle = traded(case, weights, watcher)?;
        if value(&middle) < value(one) && found.len() + ahead.len() < MOST_TRADED {
            ahead.push(middle);
        } else {
            found.extend(ahead.pop());
        }
    }
    Some(found)
}

fn traded(case: &Case, weights: (i64, i64), watcher: Watcher) -> Option<Traded> {
    let mut draft = case.draft().clone();
    draft.weights.travel = weights.0;
    draft.weights.balance = weights.1;
    draft.weights.mix = 0;
    let weighted = Case::new(draft).ok()?;
    let solution = solve(&weighted, watcher);
    let plan = solution.plan.filter(|_| solution.status == Status::Optimal)?;
    Some(Traded {
        travelled: plan.travelled(),
        imbalance: plan.imbalance(&weighted),
        weights,
        plan,
    })
}
