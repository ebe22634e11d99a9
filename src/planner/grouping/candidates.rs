//! Every group of regions that keeps the rules, each once, with its best venue.
//!
//! Groups are grown from their lowest region by neighbours that the group did not touch before (Wernicke's ESU, which finds
//! each connected set once). A branch is given up as soon as no larger group can keep the rules either.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions.

use super::{
    case::Case,
    hosting::{Host, Hosting, balance, mix},
    progress::{Stage, Watch},
};

/// The most candidates that are kept.
pub const MOST_CANDIDATES: usize = 3_000_000;

/// Added to a counter that wraps round, it takes one away.
const OUT: u32 = u32::MAX;

/// A group at a venue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    start: u32,
    size: u16,
    pub venue: u32,
    /// Participant-metres, not weighted.
    pub travelled: i64,
    /// Weighted, like the two below; the three together are the cost.
    pub travel: i64,
    pub balance: i64,
    pub mix: i64,
}

impl Candidate {
    pub fn cost(&self) -> i64 {
        self.travel + self.balance + self.mix
    }
}

/// All candidates of a case.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidates {
    members: Vec<u16>,
    list: Vec<Candidate>,
    /// Whether these are all. If not, no bound follows from them, and a plan may be missing.
    pub complete: bool,
}

impl Candidates {
    /// Lists the candidates of a case, up to a number of them. Where there are more, each lowest region gets an equal
    /// share, and within it the groups found first: those of its nearest neighbours.
    pub fn of(case: &Case, most: usize, watch: &mut Watch) -> Self {
        watch.stage(Stage::Candidates);
        let mut search = Search::new(case, most, watch);
        for root in 0..case.len() {
            if !search.from(root) {
                break;
            }
        }
        search.found.complete = search.complete;
        search.found
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn get(&self, candidate: usize) -> &Candidate {
        &self.list[candidate]
    }

    /// The regions of a candidate, ascending.
    pub fn group(&self, candidate: usize) -> &[u16] {
        let candidate = &self.list[candidate];
        let start = candidate.start as usize;
        &self.members[start..start + usize::from(candidate.size)]
    }

    pub fn cost(&self, candidate: usize) -> i64 {
        self.list[candidate].cost()
    }

    /// The regions of a candidate as bits, for cases of at most 64 regions.
    pub fn mask(&self, candidate: usize) -> u64 {
        let bit = |region: &u16| 1u64 << region;
        self.group(candidate)
            .iter()
            .map(bit)
            .fold(0, |mask, bit| mask | bit)
    }

    fn push(&mut self, group: &[u16], hosts: &[Host], travel: i64, balance: i64, mix: i64) {
        let start = self.members.len() as u32;
        self.members.extend_from_slice(group);
        for host in hosts {
            self.list.push(Candidate {
                start,
                size: group.len() as u16,
                venue: host.venue as u32,
                travelled: host.travelled,
                travel: travel * host.travelled,
                balance,
                mix,
            });
        }
    }
}

struct Search<'a, 'w, 'c> {
    case: &'a Case,
    hosting: Hosting<'a>,
    watch: &'w mut Watch<'c>,
    found: Candidates,
    complete: bool,
    /// Where to stop for this lowest region, and for all.
    stop_at: usize,
    most: usize,
    tried: usize,
    /// How often each region is in the group or next to it.
    touched: Vec<u32>,
    apart: Vec<Vec<usize>>,
    /// The venues each region's people can reach, as bits; empty where anybody may travel any distance.
    reach: Vec<Vec<u64>>,
    group: Vec<u16>,
    people: i64,
    by_role: Vec<i64>,
    most_people: i64,
    sorted: Vec<u16>,
    hosts: Vec<Host>,
}

impl<'a, 'w, 'c> Search<'a, 'w, 'c> {
    fn new(case: &'a Case, most: usize, watch: &'w mut Watch<'c>) -> Self {
        let hosting = Hosting::new(case);
        let mut apart = vec![Vec::new(); case.len()];
        for &(one, other) in &case.apart {
            apart[one].push(other);
            apart[other].push(one);
        }
        let words = case.sites.len().div_ceil(64);
        let reach = if case.reach_m.is_some() {
            let of = |region: usize| {
                let mut bits = vec![0u64; words];
                for venue in (0..case.sites.len()).filter(|venue| hosting.reaches(region, *venue)) {
                    bits[venue / 64] |= 1 << (venue % 64);
                }
                bits
            };
            (0..case.len()).map(of).collect()
        } else {
            Vec::new()
        };
        let room = case
            .sites
            .iter()
            .map(|site| site.max_participants.unwrap_or(i64::MAX));
        let room = room.max().unwrap_or(0);
        Self {
            case,
            hosting,
            watch,
            found: Candidates::default(),
            complete: true,
            stop_at: 0,
            most,
            tried: 0,
            touched: vec![0; case.len()],
            apart,
            reach,
            group: Vec::new(),
            people: 0,
            by_role: vec![0; case.roles.len()],
            most_people: case.participants.max.unwrap_or(i64::MAX).min(room),
            sorted: Vec::new(),
            hosts: Vec::new(),
        }
    }

    /// Finds the groups whose lowest region this is; `false` when the search was stopped.
    fn from(&mut self, root: usize) -> bool {
        let left = self.most.saturating_sub(self.found.len());
        self.stop_at = self.found.len() + left / (self.case.len() - root);
        if !self.admits(root) {
            return true;
        }
        let reach = self.reach.get(root).cloned().unwrap_or_default();
        let next: Vec<usize> = if self.case.connected {
            let near = self.case.neighbours[root].iter().copied();
            near.filter(|region| *region > root).collect()
        } else {
            (root + 1..self.case.len()).collect()
        };
        self.add(root);
        self.touched[root] += 1;
        self.touch(root, 1);
        let went_on = self.grow(root, next, &reach);
        self.touch(root, OUT);
        self.touched[root] -= 1;
        self.remove(root);
        went_on || !self.watch.is_stopped()
    }

    /// Records the group and all larger ones; `false` when there are too many or the search was stopped.
    fn grow(&mut self, root: usize, mut next: Vec<usize>, reach: &[u64]) -> bool {
        if !self.record() {
            self.complete = false;
            return false;
        }
        if self.group.len() >= self.case.sizes.1 {
            return true;
        }
        while let Some(region) = next.pop() {
            if !self.admits(region) {
                continue;
            }
            let mut both = reach.to_vec();
            if let Some(own) = self.reach.get(region) {
                both.iter_mut().zip(own).for_each(|(bits, own)| *bits &= own);
                if both.iter().all(|bits| *bits == 0) {
                    continue;
                }
            }
            let mut further = next.clone();
            if self.case.connected {
                let new = self.case.neighbours[region].iter().copied();
                further.extend(new.filter(|new| *new > root && self.touched[*new] == 0));
                self.touch(region, 1);
            }
            self.add(region);
            let went_on = self.grow(root, further, &both);
            self.remove(region);
            if self.case.connected {
                self.touch(region, OUT);
            }
            if !went_on {
                return false;
            }
        }
        true
    }

    /// Counts the region's neighbours in or out.
    fn touch(&mut self, region: usize, by: u32) {
        let case = self.case;
        for near in &case.neighbours[region] {
            self.touched[*near] = self.touched[*near].wrapping_add(by);
        }
    }

    /// Whether the group with this region, or one larger still, could keep the rules.
    fn admits(&self, region: usize) -> bool {
        let inside = |other: &usize| self.group.contains(&(*other as u16));
        let within = |(role, limits): &(usize, super::draft::Limits)| {
            let people = self.by_role[*role] + self.case.by_role[*role][region];
            limits.max.is_none_or(|max| people <= max)
        };
        self.people + self.case.demand[region] <= self.most_people
            && self.case.role_limits.iter().all(within)
            && !self.apart[region].iter().any(inside)
    }

    fn add(&mut self, region: usize) {
        self.group.push(region as u16);
        self.people += self.case.demand[region];
        for (people, own) in self.by_role.iter_mut().zip(&self.case.by_role) {
            *people += own[region];
        }
    }

    fn remove(&mut self, region: usize) {
        self.group.pop();
        self.people -= self.case.demand[region];
        for (people, own) in self.by_role.iter_mut().zip(&self.case.by_role) {
            *people -= own[region];
        }
    }

    /// Takes the group up if it keeps the rules; `false` when there are too many or the search was stopped.
    fn record(&mut self) -> bool {
        self.tried += 1;
        if self.tried.is_multiple_of(4096) {
            self.watch.candidates(self.found.len());
            if !self.watch.goes_on() {
                return false;
            }
        }
        if self.group.len() < self.case.sizes.0 || !self.keeps_minima() || !self.keeps_pairs() {
            return true;
        }
        self.sorted.clone_from(&self.group);
        self.sorted.sort_unstable();
        self.hosting.useful(&self.sorted, self.people, &mut self.hosts);
        if self.hosts.is_empty() {
            return true;
        }
        if self.found.len() + self.hosts.len() > self.stop_at {
            return false;
        }
        let balance = balance(self.case, self.people);
        let mix = mix(self.case, self.people, self.by_role.iter().copied());
        let travel = self.case.weights.travel;
        self.found.push(&self.sorted, &self.hosts, travel, balance, mix);
        true
    }

    fn keeps_minima(&self) -> bool {
        let enough = |(role, limits): &(usize, super::draft::Limits)| {
            limits.min.is_none_or(|min| self.by_role[*role] >= min)
        };
        self.case.participants.min.is_none_or(|min| self.people >= min)
            && self.case.role_limits.iter().all(enough)
    }

    fn keeps_pairs(&self) -> bool {
        let inside = |region: usize| self.group.contains(&(region as u16));
        let same = |(one, other): &(usize, usize)| inside(*one) == inside(*other);
        self.case.together.iter().all(same)
    }
}
