//! What a group costs: where it may meet, how far its people travel, how far it is off the target and out of proportion.

use super::case::Case;

/// The most distances kept in memory.
const MOST_KEPT: usize = 6_000_000;

/// A venue a group may meet at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Host {
    pub venue: usize,
    /// Participant-metres, not weighted.
    pub travelled: i64,
}

/// The venues of a case, prepared to be compared for many groups.
pub(super) struct Hosting<'a> {
    case: &'a Case,
    /// Metres by region, then by venue; empty where there are too many to keep.
    metres: Vec<i64>,
    /// The venues in each region.
    in_region: Vec<Vec<usize>>,
    all: Vec<usize>,
    limited: Vec<bool>,
}

impl<'a> Hosting<'a> {
    pub fn new(case: &'a Case) -> Self {
        let venues = case.sites.len();
        let mut in_region = vec![Vec::new(); case.len()];
        for (venue, site) in case.sites.iter().enumerate() {
            if let Some(list) = site.region.and_then(|region| in_region.get_mut(region)) {
                list.push(venue);
            }
        }
        let far = |region: usize| (0..venues).map(move |venue| case.metres(region, venue));
        let keeps = !case.own_region || case.reach_m.is_some() || case.len() <= 400;
        let metres = if keeps && case.len() * venues <= MOST_KEPT {
            (0..case.len()).flat_map(far).collect()
        } else {
            Vec::new()
        };
        Self {
            case,
            metres,
            in_region,
            all: (0..venues).collect(),
            limited: (0..venues).map(|venue| case.use_limit(venue).is_some()).collect(),
        }
    }

    /// Metres between a region and a venue.
    pub fn metres(&self, region: usize, venue: usize) -> i64 {
        let kept = self.metres.get(region * self.case.sites.len() + venue);
        kept.copied().unwrap_or_else(|| self.case.metres(region, venue))
    }

    /// Whether nobody of the region has too far to a venue.
    pub fn reaches(&self, region: usize, venue: usize) -> bool {
        let nobody = self.case.demand.get(region).is_none_or(|people| *people == 0);
        nobody
            || self
                .case
                .reach_m
                .is_none_or(|most| self.metres(region, venue) <= most)
    }

    /// Participant-metres of a group to a venue, if it may meet there.
    pub fn travelled(&self, group: &[u16], people: i64, venue: usize) -> Option<i64> {
        let site = self.case.sites.get(venue)?;
        if site.max_participants.is_some_and(|most| people > most) || site.max_editions == Some(0) {
            return None;
        }
        let inside = |region: usize| group.binary_search(&(region as u16)).is_ok();
        if self.case.own_region && !site.region.is_some_and(inside) {
            return None;
        }
        let elsewhere = |(region, fixed): &(usize, usize)| inside(*region) && *fixed != venue;
        if self.case.fixed.iter().any(elsewhere) {
            return None;
        }
        let mut sum = 0;
        for region in group.iter().map(|region| usize::from(*region)) {
            let people = self.case.demand.get(region).copied().unwrap_or(0);
            if people > 0 {
                let metres = self.metres(region, venue);
                if self.case.reach_m.is_some_and(|most| metres > most) {
                    return None;
                }
                sum += people * metres;
            }
        }
        Some(sum)
    }

    fn eligible<'b>(&'b self, group: &'b [u16]) -> impl Iterator<Item = usize> + 'b {
        let own = self.case.own_region;
        let inside = group
            .iter()
            .filter(move |_| own)
            .filter_map(|region| self.in_region.get(usize::from(*region)));
        let all = (!own).then_some(&self.all).into_iter();
        inside.chain(all).flatten().copied()
    }

    /// Every venue the group may meet at, the nearest first.
    pub fn hosts(&self, group: &[u16], people: i64) -> Vec<Host> {
        let host = |venue| {
            let travelled = self.travelled(group, people, venue)?;
            Some(Host { venue, travelled })
        };
        let mut hosts: Vec<Host> = self.eligible(group).filter_map(host).collect();
        hosts.sort_by_key(|host| (host.travelled, host.venue));
        hosts
    }

    /// The venues that a best plan may use for the group: the nearest, and where its use is limited, the next ones down to
    /// the first without a limit. Where travel costs nothing, the first by code stands for the nearest.
    pub fn useful(&self, group: &[u16], people: i64, useful: &mut Vec<Host>) {
        useful.clear();
        let weight = self.case.weights.travel;
        let mut free: Option<Host> = None;
        for venue in self.eligible(group) {
            let Some(travelled) = self.travelled(group, people, venue) else {
                continue;
            };
            let host = Host { venue, travelled };
            if self.limited.get(venue) == Some(&true) {
                useful.push(host);
            } else if free
                .is_none_or(|free| (travelled * weight, venue) < (free.travelled * weight, free.venue))
            {
                free = Some(host);
            }
        }
        if let Some(free) = free {
            useful
                .retain(|host| (host.travelled * weight, host.venue) < (free.travelled * weight, free.venue));
            useful.push(free);
        }
    }
}

/// Metres charged for the distance from the target.
pub(super) fn balance(case: &Case, people: i64) -> i64 {
    case.weights.balance * (people - case.target).abs()
}

/// Metres charged for the distance from the proportion of roles in the whole case, rounded down once.
pub(super) fn mix(case: &Case, people: i64, by_role: impl Iterator<Item = i64>) -> i64 {
    if case.total == 0 || case.weights.mix == 0 {
        return 0;
    }
    let total = i128::from(case.total);
    let off =
        |(here, all): (i64, &i64)| (total * i128::from(here) - i128::from(*all) * i128::from(people)).abs();
    let off: i128 = by_role.zip(&case.role_totals).map(off).sum();
    i64::try_from(i128::from(case.weights.mix) * off / total).unwrap_or(i64::MAX / 8)
}
