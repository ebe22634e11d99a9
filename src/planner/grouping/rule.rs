//! The rules of a case that somebody could give up, and the case without some of them. That every region is in exactly one
//! edition is not among them.

use std::fmt;

use super::{
    case::Case,
    draft::{HostRule, Limits},
};

/// How far `group_size.max` is opened when it is given up: much larger groups are no answer to anybody.
pub(super) const MORE_REGIONS: usize = 3;

/// A rule that could be given up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A group hangs together by neighbours.
    Neighbours,
    /// The least regions of a group.
    GroupSizeMin,
    /// The most regions of a group.
    GroupSizeMax,
    /// The least editions.
    EditionsMin,
    /// The most editions.
    EditionsMax,
    /// The least people of an edition.
    ParticipantsMin,
    /// The most people of an edition.
    ParticipantsMax,
    /// The least people of a role in an edition.
    RoleMin(String),
    /// The most people of a role in an edition.
    RoleMax(String),
    /// Two regions in one edition.
    Together(String, String),
    /// Two regions not in one edition.
    Apart(String, String),
    /// How far anybody may travel.
    MaxKm,
    /// How many people the venues hold.
    VenueCapacity,
    /// How many editions the venues take.
    VenueEditions,
    /// A group meets in one of its own regions.
    HostRule,
    /// The edition of a region is held at a certain venue.
    FixedHost(String, String),
}

impl Rule {
    /// The name of the rule in the format: `group_size.min`, `together:02,08`.
    pub fn name(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Neighbours => text.write_str("neighbours"),
            Self::GroupSizeMin => text.write_str("group_size.min"),
            Self::GroupSizeMax => text.write_str("group_size.max"),
            Self::EditionsMin => text.write_str("editions.min"),
            Self::EditionsMax => text.write_str("editions.max"),
            Self::ParticipantsMin => text.write_str("participants.min"),
            Self::ParticipantsMax => text.write_str("participants.max"),
            Self::RoleMin(role) => write!(text, "role_bounds.{role}.min"),
            Self::RoleMax(role) => write!(text, "role_bounds.{role}.max"),
            Self::Together(one, other) => write!(text, "together:{one},{other}"),
            Self::Apart(one, other) => write!(text, "apart:{one},{other}"),
            Self::MaxKm => text.write_str("hosts.max_km"),
            Self::VenueCapacity => text.write_str("hosts.venue_capacity"),
            Self::VenueEditions => text.write_str("hosts.venue_editions"),
            Self::HostRule => text.write_str("hosts.rule"),
            Self::FixedHost(region, venue) => write!(text, "hosts.fixed:{region},{venue}"),
        }
    }
}

impl Case {
    /// The rules that forbid something in this case, in the order in which giving them up is tried: those first without
    /// which the case stays small.
    pub fn rules(&self) -> Vec<Rule> {
        let draft = &self.draft;
        let mut rules = Vec::new();
        let mut rule = |is_there: bool, rule: Rule| {
            if is_there {
                rules.push(rule);
            }
        };
        rule(self.sizes.0 > 1, Rule::GroupSizeMin);
        for (region, venue) in &draft.fixed_hosts {
            rule(true, Rule::FixedHost(region.clone(), venue.clone()));
        }
        rule(
            self.sites.iter().any(|site| site.max_editions.is_some()),
            Rule::VenueEditions,
        );
        rule(
            self.sites.iter().any(|site| site.max_participants.is_some()),
            Rule::VenueCapacity,
        );
        for (name, limits) in &draft.role_bounds {
            rule(limits.min.is_some_and(|min| min > 0), Rule::RoleMin(name.clone()));
            rule(limits.max.is_some(), Rule::RoleMax(name.clone()));
        }
        rule(
            self.participants.min.is_some_and(|min| min > 0),
            Rule::ParticipantsMin,
        );
        rule(self.participants.max.is_some(), Rule::ParticipantsMax);
        rule(self.editions.0 > 0, Rule::EditionsMin);
        rule(self.editions.1 < self.len(), Rule::EditionsMax);
        rule(self.own_region, Rule::HostRule);
        rule(self.reach_m.is_some(), Rule::MaxKm);
        for (one, other) in once(&draft.apart) {
            rule(true, Rule::Apart(one.clone(), other.clone()));
        }
        for (one, other) in once(&draft.together) {
            rule(true, Rule::Together(one.clone(), other.clone()));
        }
        rule(self.sizes.1 < self.len(), Rule::GroupSizeMax);
        rule(self.connected, Rule::Neighbours);
        rules
    }

    /// The case without these rules, as far as giving up a rule opens it. More plans than before keep it, never fewer.
    pub fn without(&self, given_up: &[Rule]) -> Case {
        let mut case = self.clone();
        for rule in given_up {
            case.give_up(rule);
        }
        case
    }

    fn give_up(&mut self, rule: &Rule) {
        let regions = self.len();
        match rule {
            Rule::Neighbours => self.connected = false,
            Rule::GroupSizeMin => self.sizes.0 = 1,
            Rule::GroupSizeMax => self.sizes.1 = (self.sizes.1 + MORE_REGIONS).min(regions),
            Rule::EditionsMin => self.editions.0 = 0,
            Rule::EditionsMax => self.editions.1 = regions,
            Rule::ParticipantsMin => self.participants.min = None,
            Rule::ParticipantsMax => self.participants.max = None,
            Rule::RoleMin(role) => self.change_role(role, |limits| limits.min = None),
            Rule::RoleMax(role) => self.change_role(role, |limits| limits.max = None),
            Rule::Together(one, other) => self.together = self.other_pairs(&self.together, one, other),
            Rule::Apart(one, other) => self.apart = self.other_pairs(&self.apart, one, other),
            Rule::MaxKm => self.reach_m = None,
            Rule::VenueCapacity => self
                .sites
                .iter_mut()
                .for_each(|site| site.max_participants = None),
            Rule::VenueEditions => self.sites.iter_mut().for_each(|site| site.max_editions = None),
            Rule::HostRule => {
                self.own_region = false;
                self.draft.host_rule = HostRule::Any;
            }
            Rule::FixedHost(region, venue) => {
                let pair = self.region_number(region).zip(self.venue_number(venue));
                self.fixed.retain(|fixed| Some(*fixed) != pair);
            }
        }
    }

    fn change_role(&mut self, role: &str, change: impl Fn(&mut Limits)) {
        let number = self.roles.iter().position(|name| name == role);
        for (at, limits) in &mut self.role_limits {
            if Some(*at) == number {
                change(limits);
            }
        }
    }

    fn other_pairs(&self, pairs: &[(usize, usize)], one: &str, other: &str) -> Vec<(usize, usize)> {
        let pair = self.region_number(one).zip(self.region_number(other));
        let mut others = pairs.to_vec();
        others.retain(|(one, other)| ![Some((*one, *other)), Some((*other, *one))].contains(&pair));
        others
    }
}

/// Pairs without those that stand before, either way round.
fn once(pairs: &[(String, String)]) -> impl Iterator<Item = &(String, String)> {
    let before = |place: usize, (one, other): &(String, String)| {
        let earlier = pairs.iter().take(place);
        let mut same = earlier.filter(|(a, b)| (a, b) == (one, other) || (b, a) == (one, other));
        same.next().is_some()
    };
    let each = pairs.iter().enumerate();
    each.filter(move |(place, pair)| !before(*place, pair))
        .map(|(_, pair)| pair)
}
