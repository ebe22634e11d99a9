//! Why there is no plan, and what would help: what counting shows, rules by name, rules that contradict each other, and the
//! nearest numbers that would do.

use planner::grouping::{Case, Finding, HostRule, Limits, Nearest, Rule};

use super::{Names, count};
use crate::kernel::text::Message;

/// What plain counting shows.
pub fn finding(finding: &Finding, case: &Case, names: &Names) -> Message {
    let several = |key: &str, regions: &[usize]| {
        Message::new(key)
            .with_amount("count", regions.len())
            .with_list("regions", names.regions_of(case, regions))
    };
    let one = |region: usize| names.region(case.region_id(region));
    match finding {
        Finding::NoVenue => Message::new("planning-finding-no-venue"),
        Finding::TooManyRegions {
            regions,
            editions,
            each,
        } => Message::new("planning-finding-too-many-regions")
            .with_amount("count", *regions)
            .with_amount("room", editions.saturating_mul(*each))
            .with_message("editions", count("planning-editions", *editions))
            .with_message("each", count("planning-regions", *each)),
        Finding::TooFewRegions {
            regions,
            editions,
            each,
        } => Message::new("planning-finding-too-few-regions")
            .with_amount("count", *regions)
            .with_amount("needed", editions.saturating_mul(*each))
            .with_message("editions", count("planning-editions", *editions))
            .with_message("each", count("planning-regions", *each)),
        Finding::TooManyPeople {
            people,
            editions,
            each,
        } => Message::new("planning-finding-too-many-people")
            .with_amount("count", *people)
            .with_amount("room", each.saturating_mul(whole(*editions)))
            .with_message("editions", count("planning-editions", *editions))
            .with_message("each", count("planning-people", *each)),
        Finding::TooFewPeople {
            people,
            editions,
            each,
        } => Message::new("planning-finding-too-few-people")
            .with_amount("count", *people)
            .with_amount("needed", each.saturating_mul(whole(*editions)))
            .with_message("editions", count("planning-editions", *editions))
            .with_message("each", count("planning-people", *each)),
        Finding::RegionTooLarge { region, people, most } => Message::new("planning-finding-region-too-large")
            .with("region", one(*region))
            .with_amount("count", *people)
            .with_amount("most", *most),
        Finding::TooFewTogether { regions, least } => {
            let key = if regions.len() == 1 {
                "planning-finding-no-neighbour"
            } else {
                "planning-finding-too-few-together"
            };
            several(key, regions).with_message("least", count("planning-regions", *least))
        }
        Finding::Hub {
            hub,
            dependants,
            most,
        } => several("planning-finding-hub", dependants)
            .with("hub", one(*hub))
            .with_message("most", count("planning-regions", *most)),
        Finding::BlockTooLarge { regions, most } => {
            several("planning-finding-block", regions).with_message("most", count("planning-regions", *most))
        }
    }
}

fn whole(editions: usize) -> i64 {
    i64::try_from(editions).unwrap_or(i64::MAX)
}

/// A rule of the case as a short noun phrase with its number.
pub fn rule(rule: &Rule, case: &Case, names: &Names) -> Message {
    let draft = case.draft();
    let limits = |role: &String| -> Limits { draft.role_bounds.get(role).copied().unwrap_or_default() };
    let number = |key: &str, number: Option<i64>| count(key, number.unwrap_or(0));
    let pair = |key: &str, one: &str, other: &str| {
        Message::new(key)
            .with("one", names.region(one))
            .with("other", names.region(other))
    };
    match rule {
        Rule::Neighbours => Message::new("planning-rule-neighbours"),
        Rule::GroupSizeMin => count("planning-rule-group-size-min", draft.group_size.min),
        Rule::GroupSizeMax => count("planning-rule-group-size-max", draft.group_size.max),
        Rule::EditionsMin => count("planning-rule-editions-min", draft.editions.min),
        Rule::EditionsMax => count("planning-rule-editions-max", draft.editions.max),
        Rule::ParticipantsMin => number("planning-rule-participants-min", draft.participants.min),
        Rule::ParticipantsMax => number("planning-rule-participants-max", draft.participants.max),
        Rule::RoleMin(role) => {
            number("planning-rule-role-min", limits(role).min).with("role", names.role(role))
        }
        Rule::RoleMax(role) => {
            number("planning-rule-role-max", limits(role).max).with("role", names.role(role))
        }
        Rule::Together(one, other) => pair("planning-rule-together", one, other),
        Rule::Apart(one, other) => pair("planning-rule-apart", one, other),
        Rule::MaxKm => count("planning-rule-max-km", draft.max_km.unwrap_or(0.0)),
        Rule::VenueCapacity => Message::new("planning-rule-venue-capacity"),
        Rule::VenueEditions => Message::new("planning-rule-venue-editions"),
        Rule::HostRule => Message::new("planning-rule-host-rule"),
        Rule::FixedHost(region, venue) => Message::new("planning-rule-fixed-host")
            .with("region", names.region(region))
            .with("place", names.venue(venue)),
    }
}

/// The rules that plans of a case keep, by what was asked.
pub fn asked(case: &Case, names: &Names) -> Vec<Message> {
    let draft = case.draft();
    let mut rules = vec![
        Rule::GroupSizeMin,
        Rule::GroupSizeMax,
        Rule::EditionsMin,
        Rule::EditionsMax,
    ];
    let limits = draft.participants;
    rules.extend(limits.min.map(|_| Rule::ParticipantsMin));
    rules.extend(limits.max.map(|_| Rule::ParticipantsMax));
    for (role, limits) in &draft.role_bounds {
        rules.extend(limits.min.map(|_| Rule::RoleMin(role.clone())));
        rules.extend(limits.max.map(|_| Rule::RoleMax(role.clone())));
    }
    rules.extend(draft.max_km.map(|_| Rule::MaxKm));
    if draft.host_rule == HostRule::OwnRegion {
        rules.push(Rule::HostRule);
    }
    rules.iter().map(|one| rule(one, case, names)).collect()
}

fn listed(key: &str, rules: &[Rule], case: &Case, names: &Names) -> Message {
    let rules = rules.iter().map(|one| rule(one, case, names));
    count(key, rules.len()).with_list("rules", rules)
}

/// Rules that contradict each other. Where it was not shown that each of them is needed for that, the sentence says so.
pub fn contradiction(rules: &[Rule], is_minimal: bool, case: &Case, names: &Names) -> Message {
    let key = if is_minimal {
        "planning-contradiction"
    } else {
        "planning-contradiction-among"
    };
    listed(key, rules, case, names)
}

/// Rules without which there would be a plan.
pub fn repair(rules: &[Rule], case: &Case, names: &Names) -> Message {
    listed("planning-repair", rules, case, names)
}

/// The nearest number that would make a plan possible.
pub fn nearest(nearest: &Nearest, case: &Case, names: &Names) -> Message {
    let key = match &nearest.rule {
        Rule::GroupSizeMin => "planning-nearest-group-size-min",
        Rule::GroupSizeMax => "planning-nearest-group-size-max",
        Rule::EditionsMin => "planning-nearest-editions-min",
        Rule::EditionsMax => "planning-nearest-editions-max",
        Rule::ParticipantsMin => "planning-nearest-participants-min",
        Rule::ParticipantsMax => "planning-nearest-participants-max",
        Rule::RoleMin(_) => "planning-nearest-role-min",
        Rule::RoleMax(_) => "planning-nearest-role-max",
        Rule::MaxKm => "planning-nearest-max-km",
        other => return repair(std::slice::from_ref(other), case, names),
    };
    let message = Message::new(key)
        .with_amount("from", nearest.from)
        .with_amount("to", nearest.to);
    match &nearest.rule {
        Rule::RoleMin(role) | Rule::RoleMax(role) => message.with("role", names.role(role)),
        _ => message,
    }
}
