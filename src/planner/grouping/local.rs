//! Good plans quickly: a few groups that lie next to each other are dissolved and parted anew, exactly, again and again.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions and candidates.

use super::{
    candidates::Candidates,
    case::Case,
    programme::BySet,
    progress::{Stage, Watch},
};

/// Regions that are parted anew at a time.
const AT_A_TIME: usize = 15;

/// Regions parted anew while some are in no group yet, which takes more tries.
const AT_A_TIME_OPEN: usize = 12;

/// Numbers of groups told apart in a part.
const MOST_GROUPS: usize = 16;

/// In no group.
const NONE: u32 = u32::MAX;

/// A plan in the making: regions may be in no group yet, and too many editions may be there or at a venue.
pub(super) struct Local<'a> {
    case: &'a Case,
    candidates: &'a Candidates,
    /// The candidates by their lowest region.
    by_lowest: Vec<Vec<u32>>,
    near: Vec<Vec<usize>>,
    group_of: Vec<u32>,
    groups: usize,
    uses: Vec<usize>,
    /// Charged for each region in no group, each edition too many or too few, each use too many.
    fine: i64,
    chance: u64,
}

impl<'a> Local<'a> {
    pub fn new(case: &'a Case, candidates: &'a Candidates) -> Self {
        let mut by_lowest = vec![Vec::new(); case.len()];
        let mut dearest = 1;
        for candidate in 0..candidates.len() {
            by_lowest[usize::from(candidates.group(candidate)[0])].push(candidate as u32);
            dearest = dearest.max(candidates.cost(candidate));
        }
        Self {
            near: near(case, candidates),
            by_lowest,
            group_of: vec![NONE; case.len()],
            groups: 0,
            uses: vec![0; case.venues()],
            fine: dearest
                .saturating_mul(4)
                .min(i64::MAX / (64 * case.len() as i64 + 64)),
            chance: 0x2545_F491_4F6C_DD1D,
            case,
            candidates,
        }
    }

    /// Starts from these candidates, which do not overlap.
    pub fn set(&mut self, taken: &[u32]) {
        self.group_of.fill(NONE);
        self.uses.fill(0);
        self.groups = 0;
        for candidate in taken {
            self.take(*candidate);
        }
    }

    /// The plan, if it is one.
    pub fn plan(&self) -> Option<Vec<u32>> {
        let complete = !self.group_of.contains(&NONE) && self.fines(self.groups, &self.uses) == 0;
        complete.then(|| self.taken())
    }

    fn taken(&self) -> Vec<u32> {
        let mut taken: Vec<u32> = self
            .group_of
            .iter()
            .copied()
            .filter(|group| *group != NONE)
            .collect();
        taken.sort_unstable();
        taken.dedup();
        taken
    }

    fn take(&mut self, candidate: u32) {
        for region in self.candidates.group(candidate as usize) {
            self.group_of[usize::from(*region)] = candidate;
        }
        self.groups += 1;
        self.uses[self.candidates.get(candidate as usize).venue as usize] += 1;
    }

    /// How many editions too many or too few, how many uses too many.
    fn fines(&self, groups: usize, uses: &[usize]) -> i64 {
        let (least, most) = self.case.editions;
        let count = least.saturating_sub(groups) + groups.saturating_sub(most);
        let over = |venue: usize| {
            let limit = self.case.use_limit(venue);
            limit.map_or(0, |limit| uses[venue].saturating_sub(limit))
        };
        (count + (0..uses.len()).map(over).sum::<usize>()) as i64
    }

    /// Parts anew around every region in turn, until a whole round brings nothing, or for so many rounds.
    pub fn improve(&mut self, rounds: usize, watch: &mut Watch) {
        watch.stage(Stage::Improving);
        for _ in 0..rounds {
            let mut better = false;
            for seed in self.shuffled() {
                if !watch.goes_on() {
                    return;
                }
                if self.part_anew(seed) {
                    better = true;
                    if let Some(plan) = self.plan() {
                        watch.found(
                            plan.iter()
                                .map(|candidate| self.candidates.cost(*candidate as usize))
                                .sum(),
                        );
                    }
                }
            }
            if !better {
                return;
            }
        }
    }

    fn random(&mut self, below: usize) -> usize {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        (self.chance % below.max(1) as u64) as usize
    }

    fn shuffled(&mut self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.case.len()).collect();
        for place in (1..order.len()).rev() {
            let other = self.random(place + 1);
            order.swap(place, other);
        }
        order
    }

    /// The regions around one, by whole groups, and whether all are in one.
    fn around(&mut self, seed: usize) -> Vec<usize> {
        let mut part: Vec<usize> = Vec::new();
        let mut edge = vec![seed];
        let open = self.near[seed]
            .iter()
            .chain([&seed])
            .any(|region| self.group_of[*region] == NONE);
        let most = if open { AT_A_TIME_OPEN } else { AT_A_TIME };
        while !edge.is_empty() {
            let place = if part.is_empty() {
                0
            } else {
                self.random(edge.len())
            };
            let region = edge.swap_remove(place);
            if part.contains(&region) {
                continue;
            }
            let members: Vec<usize> = match self.group_of[region] {
                NONE => vec![region],
                group => self
                    .candidates
                    .group(group as usize)
                    .iter()
                    .map(|region| usize::from(*region))
                    .collect(),
            };
            if part.len() + members.len() > most {
                continue;
            }
            for member in members {
                part.push(member);
                edge.extend(
                    self.near[member]
                        .iter()
                        .copied()
                        .filter(|near| !part.contains(near)),
                );
            }
        }
        part.sort_unstable();
        part
    }

    /// Parts the surroundings of a region anew; whether that was better.
    fn part_anew(&mut self, seed: usize) -> bool {
        let part = self.around(seed);
        if part.is_empty() {
            return false;
        }
        let mut old: Vec<u32> = part
            .iter()
            .map(|region| self.group_of[*region])
            .filter(|group| *group != NONE)
            .collect();
        old.sort_unstable();
        old.dedup();
        let open = part.iter().any(|region| self.group_of[*region] == NONE);
        let mut choice = Part::new(self, &part, open);
        let costs = choice.solve(0);
        let outside = self.groups - old.len();
        let cost = |taken: &[u32]| -> i64 {
            taken
                .iter()
                .map(|candidate| self.candidates.cost(*candidate as usize))
                .sum()
        };
        let missing = part
            .iter()
            .filter(|region| self.group_of[**region] == NONE)
            .count() as i64;
        let now = cost(&old) + self.fine * (missing + self.fines(self.groups, &self.uses));
        let mut uses = self.uses.clone();
        for candidate in &old {
            uses[self.candidates.get(*candidate as usize).venue as usize] -= 1;
        }
        let mut best: Option<(i64, Vec<u32>)> = None;
        for (groups, cost) in costs.iter().enumerate().filter(|(_, cost)| **cost < i64::MAX) {
            let taken = choice.taken(groups);
            let mut uses = uses.clone();
            for candidate in &taken {
                uses[self.candidates.get(*candidate as usize).venue as usize] += 1;
            }
            let value = cost + self.fine * self.fines(outside + groups, &uses);
            if value < now && best.as_ref().is_none_or(|(best, _)| value < *best) {
                best = Some((value, taken));
            }
        }
        let Some((_, taken)) = best else {
            return false;
        };
        for region in &part {
            self.group_of[*region] = NONE;
        }
        self.groups = outside;
        self.uses = uses;
        for candidate in taken {
            self.take(candidate);
        }
        true
    }
}

/// Which regions lie next to each other: neighbours, or where groups need not hang together, those that share candidates.
fn near(case: &Case, candidates: &Candidates) -> Vec<Vec<usize>> {
    if case.connected {
        return case.neighbours.clone();
    }
    let mut near: Vec<Vec<usize>> = vec![Vec::new(); case.len()];
    for candidate in 0..candidates.len().min(500_000) {
        let group = candidates.group(candidate);
        for (one, other) in group.iter().zip(group.iter().skip(1)) {
            let (one, other) = (usize::from(*one), usize::from(*other));
            if !near[one].contains(&other) {
                near[one].push(other);
                near[other].push(one);
            }
        }
    }
    near
}

/// A few regions parted exactly, by the number of groups.
struct Part {
    /// By the lowest region: set, cost, candidate.
    choices: Vec<Vec<(u64, i64, u32)>>,
    all: u64,
    /// What a region in no group costs, where that may be.
    fine: Option<i64>,
    solved: BySet<Vec<(i64, u32)>>,
}

impl Part {
    fn new(local: &Local, part: &[usize], open: bool) -> Self {
        let place = |region: &u16| part.binary_search(&usize::from(*region)).ok();
        let mut choices = vec![Vec::new(); part.len()];
        for (lowest, region) in part.iter().enumerate() {
            for candidate in &local.by_lowest[*region] {
                let members = local.candidates.group(*candidate as usize).iter();
                let set = members
                    .map(place)
                    .try_fold(0u64, |set, place| Some(set | 1 << place?));
                if let Some(set) = set {
                    choices[lowest].push((set, local.candidates.cost(*candidate as usize), *candidate));
                }
            }
        }
        Self {
            choices,
            all: (1 << part.len()) - 1,
            fine: open.then_some(local.fine),
            solved: BySet::default(),
        }
    }

    /// The least cost from a covered set on, by number of groups still to come.
    fn solve(&mut self, set: u64) -> Vec<i64> {
        if let Some(known) = self.solved.get(&set) {
            return known.iter().map(|(cost, _)| *cost).collect();
        }
        let mut best = vec![(i64::MAX, NONE); MOST_GROUPS];
        if set == self.all {
            best[0] = (0, NONE);
        } else {
            let lowest = (!set).trailing_zeros() as usize;
            if let Some(fine) = self.fine {
                for (groups, cost) in self.solve(set | 1 << lowest).into_iter().enumerate() {
                    best[groups] = (cost.saturating_add(fine), NONE);
                }
            }
            for choice in 0..self.choices[lowest].len() {
                let (own, cost, _) = self.choices[lowest][choice];
                if own & set != 0 {
                    continue;
                }
                let rest = self.solve(set | own);
                for (groups, rest) in rest.iter().take(MOST_GROUPS - 1).enumerate() {
                    if *rest < i64::MAX && rest + cost < best[groups + 1].0 {
                        best[groups + 1] = (rest + cost, choice as u32);
                    }
                }
            }
        }
        let costs = best.iter().map(|(cost, _)| *cost).collect();
        self.solved.insert(set, best);
        costs
    }

    /// The candidates of the best way with this number of groups.
    fn taken(&self, groups: usize) -> Vec<u32> {
        let (mut set, mut left, mut taken) = (0u64, groups, Vec::new());
        while set != self.all {
            let lowest = (!set).trailing_zeros() as usize;
            let Some((_, choice)) = self.solved.get(&set).map(|best| best[left]) else {
                break;
            };
            if choice == NONE {
                set |= 1 << lowest;
            } else {
                let (own, _, candidate) = self.choices[lowest][choice as usize];
                taken.push(candidate);
                set |= own;
                left -= 1;
            }
        }
        taken
    }
}
