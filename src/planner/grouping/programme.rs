//! Small cases, solved completely: a dynamic programme over sets of covered regions. Every step covers the lowest region
//! that is left, so that each plan is one path, and what is known of the paths from a set on holds for every way to it.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the programme's own states.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

use super::{candidates::Candidates, case::Case, progress::Watch};

/// No plan from here.
pub(super) const NEVER: i64 = i64::MAX;

/// The most steps between sets that are kept; beyond, the case is not small.
const MOST_STEPS: usize = 12_000_000;

/// Hashes one number quickly: keys are sets that nobody chose in order to make them collide.
#[derive(Default)]
pub(super) struct SetHasher(u64);

impl Hasher for SetHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut number = [0; 8];
            number.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            self.write_u64(u64::from_le_bytes(number));
        }
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ (mixed >> 29);
    }
}

/// Builds such a hasher.
pub(super) type HashSets = BuildHasherDefault<SetHasher>;

/// A map by sets.
pub(super) type BySet<V> = HashMap<u64, V, HashSets>;

/// A step: a candidate taken, and the state it leads to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub candidate: u32,
    pub to: u32,
}

/// The sets that can be covered from the lowest region on, with the steps between them.
pub(super) struct Programme {
    /// Where each state's steps begin; one more at the end.
    starts: Vec<u32>,
    steps: Vec<Step>,
    /// The states in an order in which each step leads to a later one.
    order: Vec<u32>,
    /// The state in which all is covered, if it can be reached.
    goal: Option<u32>,
    /// Whether ways with different numbers of editions are told apart; if not, any number will do.
    counted: bool,
    /// The most editions still to come that are told apart.
    levels: usize,
    /// The numbers of editions of a whole plan.
    editions: (usize, usize),
}

/// For each state and number of editions still to come: the least cost, and how many ways lead to it.
pub(super) struct Values {
    levels: usize,
    cost: Vec<i64>,
    ways: Vec<u64>,
}

impl Values {
    pub fn cost(&self, state: u32, level: usize) -> i64 {
        self.cost[state as usize * (self.levels + 1) + level]
    }

    fn ways(&self, state: u32, level: usize) -> u64 {
        self.ways[state as usize * (self.levels + 1) + level]
    }
}

impl Programme {
    /// Builds the programme of a case of at most 64 regions, or nothing when it is too large or the search was stopped.
    /// Candidates of a state come in the order of the canonical plan.
    pub fn of(case: &Case, candidates: &Candidates, watch: &mut Watch) -> Option<Self> {
        let regions = case.len();
        if regions > 64 {
            return None;
        }
        let all = u64::MAX >> (64 - regions);
        let by_lowest = by_lowest(case, candidates);
        let mut numbers: BySet<u32> = BySet::default();
        let mut by_size: Vec<Vec<(u64, u32)>> = vec![Vec::new(); regions + 1];
        numbers.insert(0, 0);
        by_size[0].push((0, 0));
        let (mut order, mut steps) = (Vec::new(), Vec::new());
        let mut ranges: Vec<(u32, u32)> = vec![(0, 0)];
        for size in 0..regions {
            for (set, state) in std::mem::take(&mut by_size[size]) {
                if order.len() % 1024 == 0 && !watch.goes_on() {
                    return None;
                }
                let lowest = (!set).trailing_zeros() as usize;
                let from = steps.len() as u32;
                for &(mask, candidate) in &by_lowest[lowest] {
                    if mask & set != 0 {
                        continue;
                    }
                    let next = set | mask;
                    let new = numbers.len() as u32;
                    let to = *numbers.entry(next).or_insert(new);
                    if to == new {
                        by_size[next.count_ones() as usize].push((next, to));
                        ranges.push((0, 0));
                    }
                    steps.push(Step { candidate, to });
                }
                if steps.len() > MOST_STEPS {
                    return None;
                }
                ranges[state as usize] = (from, steps.len() as u32);
                order.push(state);
            }
        }
        let goal = numbers.get(&all).copied();
        Some(Self::ordered(case, order, goal, &ranges, &steps))
    }

    /// Renumbers the states in their order, so that steps lie one after the other.
    fn ordered(
        case: &Case,
        order: Vec<u32>,
        goal: Option<u32>,
        ranges: &[(u32, u32)],
        steps: &[Step],
    ) -> Self {
        let mut place = vec![0u32; ranges.len()];
        for (at, state) in order.iter().chain(&goal).enumerate() {
            place[*state as usize] = at as u32;
        }
        let (mut starts, mut sorted) = (vec![0], Vec::with_capacity(steps.len()));
        for state in order.iter().chain(&goal) {
            let (from, until) = ranges[*state as usize];
            let own = &steps[from as usize..until as usize];
            sorted.extend(own.iter().map(|step| Step {
                to: place[step.to as usize],
                ..*step
            }));
            starts.push(sorted.len() as u32);
        }
        let regions = case.len();
        let any_number = regions.div_ceil(case.sizes.1.max(1)) >= case.editions.0
            && regions / case.sizes.0.max(1) <= case.editions.1;
        Self {
            counted: !any_number,
            levels: if any_number { 0 } else { case.editions.1 },
            editions: case.editions,
            order: (0..place.len() as u32).collect(),
            goal: goal.map(|goal| place[goal as usize]),
            starts,
            steps: sorted,
        }
    }

    pub fn states(&self) -> usize {
        self.order.len()
    }

    pub fn goal(&self) -> Option<u32> {
        self.goal
    }

    pub fn steps(&self, state: u32) -> &[Step] {
        let state = state as usize;
        &self.steps[self.starts[state] as usize..self.starts[state + 1] as usize]
    }

    /// The level after a step from this one; `None` when no edition may come any more.
    pub fn next_level(&self, level: usize) -> Option<usize> {
        if !self.counted {
            Some(0)
        } else {
            level.checked_sub(1)
        }
    }

    /// The levels at which a whole plan may begin.
    pub fn first_levels(&self) -> std::ops::RangeInclusive<usize> {
        if !self.counted {
            0..=0
        } else {
            self.editions.0..=self.editions.1
        }
    }

    /// What every state is worth with these costs of the candidates.
    pub fn values(&self, cost: impl Fn(u32) -> i64) -> Values {
        let width = self.levels + 1;
        let mut values = Values {
            levels: self.levels,
            cost: vec![NEVER; self.states() * width],
            ways: vec![0; self.states() * width],
        };
        let Some(goal) = self.goal else {
            return values;
        };
        values.cost[goal as usize * width] = 0;
        values.ways[goal as usize * width] = 1;
        for state in (0..goal).rev() {
            for step in self.steps(state) {
                let own = cost(step.candidate);
                for level in 0..width {
                    let Some(next) = self.next_level(level) else {
                        continue;
                    };
                    let rest = values.cost(step.to, next);
                    if rest == NEVER {
                        continue;
                    }
                    let (sum, ways) = (own + rest, values.ways(step.to, next));
                    let at = state as usize * width + level;
                    if sum < values.cost[at] {
                        values.cost[at] = sum;
                        values.ways[at] = ways;
                    } else if sum == values.cost[at] {
                        values.ways[at] = values.ways[at].saturating_add(ways);
                    }
                }
            }
        }
        values
    }

    /// The least value of a plan and the number of plans that have it.
    pub fn best(&self, values: &Values) -> Option<(i64, u64)> {
        let begins = self
            .first_levels()
            .map(|level| (values.cost(0, level), values.ways(0, level)));
        let (mut best, mut ways) = (NEVER, 0u64);
        for (cost, own) in begins.filter(|(cost, _)| *cost != NEVER) {
            if cost < best {
                (best, ways) = (cost, own);
            } else if cost == best {
                ways = ways.saturating_add(own);
            }
        }
        (best != NEVER).then_some((best, ways))
    }

    /// The first of the best plans in canonical order, as candidates.
    pub fn canonical(&self, values: &Values, cost: impl Fn(u32) -> i64) -> Option<Vec<u32>> {
        let (best, _) = self.best(values)?;
        let mut levels: Vec<usize> = self
            .first_levels()
            .filter(|level| values.cost(0, *level) == best)
            .collect();
        let (mut state, mut left, mut plan) = (0, best, Vec::new());
        while Some(state) != self.goal {
            let step = self.steps(state).iter().find_map(|step| {
                let rest = left - cost(step.candidate);
                let after = levels.iter().filter_map(|level| self.next_level(*level));
                let after: Vec<usize> = after
                    .filter(|level| values.cost(step.to, *level) == rest)
                    .collect();
                (!after.is_empty()).then_some((*step, rest, after))
            })?;
            plan.push(step.0.candidate);
            (state, left, levels) = (step.0.to, step.1, step.2);
        }
        Some(plan)
    }
}

/// The candidates by their lowest region, in canonical order, as sets.
fn by_lowest(case: &Case, candidates: &Candidates) -> Vec<Vec<(u64, u32)>> {
    let mut by_lowest: Vec<Vec<(u64, u32)>> = vec![Vec::new(); case.len()];
    for candidate in 0..candidates.len() {
        let lowest = usize::from(candidates.group(candidate)[0]);
        by_lowest[lowest].push((candidates.mask(candidate), candidate as u32));
    }
    for list in &mut by_lowest {
        list.sort_by_cached_key(|(_, candidate)| canonical_key(case, candidates, *candidate as usize));
    }
    by_lowest
}

/// What candidates are put in order by: the codes of the regions in byte order, then the venue's.
pub(super) fn canonical_key(case: &Case, candidates: &Candidates, candidate: usize) -> Vec<u32> {
    let ranks = candidates
        .group(candidate)
        .iter()
        .map(|region| case.region_rank[usize::from(*region)]);
    let venue = candidates.get(candidate).venue as usize;
    ranks.chain([case.site_rank[venue]]).collect()
}
