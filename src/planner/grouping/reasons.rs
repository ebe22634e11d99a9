//! Why a plan is as it is: what each edition costs and why it meets where it does, and which rules a group would break.

use super::{
    case::Case,
    draft::Limits,
    hosting::{Host, Hosting, balance, mix},
    plan::{Edition, Plan},
};

/// Why an edition is as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// Metres from each of its regions to its venue, in the order of its regions.
    pub metres: Vec<i64>,
    /// The next best venue for the same regions, if there is another.
    pub next_venue: Option<usize>,
    /// How much dearer that would be, in participant-metres.
    pub dearer: Option<i64>,
}

/// A rule that a group would break, with the numbers. Regions are numbers in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Fewer regions than a group needs.
    TooFewRegions {
        /// Its regions.
        regions: usize,
        /// The least.
        least: usize,
    },
    /// More regions than a group may have.
    TooManyRegions {
        /// Its regions.
        regions: usize,
        /// The most.
        most: usize,
    },
    /// The group does not hang together.
    NotConnected {
        /// Those of its regions that cannot be reached from its first one.
        cut_off: Vec<usize>,
    },
    /// Fewer people than an edition needs.
    TooFewPeople {
        /// Its people, of this role if one is named.
        people: i64,
        /// The least.
        least: i64,
        /// The role.
        role: Option<String>,
    },
    /// More people than an edition may have.
    TooManyPeople {
        /// Its people, of this role if one is named.
        people: i64,
        /// The most.
        most: i64,
        /// The role.
        role: Option<String>,
    },
    /// Of two regions that must be together only one is in it.
    Separated(usize, usize),
    /// Two regions that may not be together are in it.
    NotApart(usize, usize),
    /// No venue may host it: none is in reach, large enough, allowed and still free.
    NoVenue,
    /// Fewer editions than the plan needs.
    TooFewEditions {
        /// The editions.
        editions: usize,
        /// The least.
        least: usize,
    },
    /// More editions than the plan may have.
    TooManyEditions {
        /// The editions.
        editions: usize,
        /// The most.
        most: usize,
    },
}

/// The reasons for each edition of a plan, in its order. For cases of any size.
pub fn reasons(case: &Case, plan: &Plan) -> Vec<Reasons> {
    let hosting = Hosting::new(case);
    let of = |edition: &Edition| {
        let hosts = hosting.hosts(&short(&edition.regions), edition.participants);
        let next = hosts.iter().find(|host| host.venue != edition.venue);
        let dearer = |host: &Host| case.weights.travel * (host.travelled - edition.travelled);
        Reasons {
            metres: edition
                .regions
                .iter()
                .map(|region| hosting.metres(*region, edition.venue))
                .collect(),
            next_venue: next.map(|host| host.venue),
            dearer: next.map(dearer),
        }
    };
    plan.editions.iter().map(of).collect()
}

pub(super) fn short(regions: &[usize]) -> Vec<u16> {
    regions
        .iter()
        .filter_map(|region| u16::try_from(*region).ok())
        .collect()
}

fn people(case: &Case, regions: &[usize]) -> i64 {
    regions.iter().filter_map(|region| case.demand.get(*region)).sum()
}

fn people_of(case: &Case, role: usize, regions: &[usize]) -> i64 {
    let of_role = case.by_role.get(role).into_iter();
    of_role
        .flat_map(|list| regions.iter().filter_map(|region| list.get(*region)))
        .sum()
}

/// The rules that these regions, ascending, would break as a group, venues that are used up by other editions left out.
/// Empty when the group keeps all rules.
pub fn broken_rules(case: &Case, regions: &[usize]) -> Vec<Broken> {
    let mut broken = Vec::new();
    let (least, most) = case.sizes;
    if regions.len() < least {
        broken.push(Broken::TooFewRegions {
            regions: regions.len(),
            least,
        });
    }
    if regions.len() > most {
        broken.push(Broken::TooManyRegions {
            regions: regions.len(),
            most,
        });
    }
    let cut_off = cut_off(case, regions);
    if case.connected && !cut_off.is_empty() {
        broken.push(Broken::NotConnected { cut_off });
    }
    broken.extend(out_of(people(case, regions), case.participants, None));
    for (role, limits) in &case.role_limits {
        broken.extend(out_of(
            people_of(case, *role, regions),
            *limits,
            case.roles.get(*role),
        ));
    }
    let inside = |region: &usize| regions.binary_search(region).is_ok();
    let separated = case
        .together
        .iter()
        .filter(|(one, other)| inside(one) != inside(other));
    broken.extend(separated.map(|(one, other)| Broken::Separated(*one, *other)));
    let not_apart = case
        .apart
        .iter()
        .filter(|(one, other)| inside(one) && inside(other));
    broken.extend(not_apart.map(|(one, other)| Broken::NotApart(*one, *other)));
    let hosting = Hosting::new(case);
    if hosting.hosts(&short(regions), people(case, regions)).is_empty() {
        broken.push(Broken::NoVenue);
    }
    broken
}

fn out_of(people: i64, limits: Limits, role: Option<&String>) -> Option<Broken> {
    let role = role.cloned();
    match (limits.min, limits.max) {
        (Some(least), _) if people < least => Some(Broken::TooFewPeople { people, least, role }),
        (_, Some(most)) if people > most => Some(Broken::TooManyPeople { people, most, role }),
        _ => None,
    }
}

/// Those of the regions that cannot be reached from the first within them.
fn cut_off(case: &Case, regions: &[usize]) -> Vec<usize> {
    let mut reached: Vec<usize> = regions.iter().take(1).copied().collect();
    let mut at = 0;
    while let Some(near) = reached.get(at).and_then(|region| case.neighbours.get(*region)) {
        let new = near
            .iter()
            .filter(|region| regions.contains(region) && !reached.contains(region));
        let new: Vec<usize> = new.copied().collect();
        reached.extend(new);
        at += 1;
    }
    regions
        .iter()
        .filter(|region| !reached.contains(region))
        .copied()
        .collect()
}

/// The edition of these regions at a venue.
pub(super) fn edition_at(case: &Case, regions: Vec<usize>, host: Host) -> Edition {
    let participants = people(case, &regions);
    let by_role: Vec<i64> = (0..case.roles.len())
        .map(|role| people_of(case, role, &regions))
        .collect();
    Edition {
        venue: host.venue,
        participants,
        travelled: host.travelled,
        travel: case.weights.travel * host.travelled,
        balance: balance(case, participants),
        mix: mix(case, participants, by_role.into_iter()),
        regions,
    }
}
