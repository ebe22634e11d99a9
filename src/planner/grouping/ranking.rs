//! Plans in the order of their values: the best, the next best, and so on; and the best when venues take a limited number
//! of editions. Both walk the programme best first, led by what the rest costs at least.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the programme's own states.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashSet},
};

use super::{
    candidates::Candidates,
    case::Case,
    programme::{NEVER, Programme, Values},
    progress::Watch,
};

/// The most paths that are kept open at a time.
const MOST_OPEN: usize = 3_000_000;

/// How often prices of limited venues are adjusted.
const PRICE_ROUNDS: usize = 40;

/// What came of a walk.
pub(super) enum Ranked {
    /// These plans, in the order of their values, and no others below the last.
    Plans(Vec<(i64, Vec<u32>)>),
    /// Too many paths, or stopped.
    Gave,
}

/// A path: what it would cost at least, how much is left (so that longer ones come first), and where it stands.
type Open = Reverse<(i64, u32, u32)>;

struct Path {
    state: u32,
    level: u16,
    spent: i64,
    used: Used,
    before: u32,
    candidate: u32,
}

/// Uses of the limited venues.
type Used = Box<[u8]>;

struct Walk<'a> {
    case: &'a Case,
    candidates: &'a Candidates,
    programme: &'a Programme,
    values: Values,
    /// The limited venues' numbers among themselves.
    slot: Vec<Option<usize>>,
    limits: Vec<u8>,
    prices: Vec<i64>,
}

/// The `count` best plans, fewer if there are fewer.
pub(super) fn ranked(
    case: &Case,
    candidates: &Candidates,
    programme: &Programme,
    count: usize,
    watch: &mut Watch,
) -> Ranked {
    let mut walk = Walk::new(case, candidates, programme);
    if !walk.limits.is_empty() {
        walk.set_prices(watch);
    }
    walk.run(count, watch)
}

impl<'a> Walk<'a> {
    fn new(case: &'a Case, candidates: &'a Candidates, programme: &'a Programme) -> Self {
        let (mut slot, mut limits) = (vec![None; case.venues()], Vec::new());
        for (venue, slot) in slot.iter_mut().enumerate() {
            if let Some(limit) = case.use_limit(venue) {
                *slot = Some(limits.len());
                limits.push(limit.min(255) as u8);
            }
        }
        Self {
            values: programme.values(|candidate| candidates.cost(candidate as usize)),
            prices: vec![0; limits.len()],
            case,
            candidates,
            programme,
            slot,
            limits,
        }
    }

    fn slot(&self, candidate: u32) -> Option<usize> {
        self.slot[self.candidates.get(candidate as usize).venue as usize]
    }

    fn priced(&self, prices: &[i64], candidate: u32) -> i64 {
        let price = self.slot(candidate).map_or(0, |slot| prices[slot]);
        self.candidates.cost(candidate as usize) + price
    }

    /// What the uses still free would bring at these prices.
    fn refund(&self, used: &[u8]) -> i64 {
        let left = self
            .limits
            .iter()
            .zip(used)
            .map(|(limit, used)| i64::from(limit - used));
        left.zip(&self.prices).map(|(left, price)| left * price).sum()
    }

    /// Finds prices for the limited venues at which the bound is high.
    fn set_prices(&mut self, watch: &mut Watch) {
        let mut prices = self.prices.clone();
        let mut highest = i64::MIN;
        let mut share = 0.05;
        for _ in 0..PRICE_ROUNDS {
            let values = self.programme.values(|candidate| self.priced(&prices, candidate));
            let Some((best, _)) = self.programme.best(&values) else {
                return;
            };
            let free: i64 = self
                .limits
                .iter()
                .zip(&prices)
                .map(|(limit, price)| i64::from(*limit) * price)
                .sum();
            if best - free > highest {
                highest = best - free;
                self.prices.clone_from(&prices);
                self.values = values;
            } else {
                share *= 0.7;
            }
            let uses = self.uses(&prices);
            let over: Vec<i64> = uses
                .iter()
                .zip(&self.limits)
                .map(|(used, limit)| used - i64::from(*limit))
                .collect();
            let norm: i64 = over
                .iter()
                .zip(&prices)
                .filter(|(over, price)| **over > 0 || **price > 0)
                .map(|(over, _)| over * over)
                .sum();
            if norm == 0
                || over.iter().all(|over| *over <= 0) && prices.iter().all(|price| *price == 0)
                || !watch.goes_on()
            {
                return;
            }
            let step = (highest.max(100) as f64 * share / norm as f64) as i64;
            for (price, over) in prices.iter_mut().zip(&over) {
                *price = (*price + step * over).max(0);
            }
        }
    }

    fn uses(&self, prices: &[i64]) -> Vec<i64> {
        let mut uses = vec![0; self.limits.len()];
        let values = self.programme.values(|candidate| self.priced(prices, candidate));
        let plan = self
            .programme
            .canonical(&values, |candidate| self.priced(prices, candidate));
        for candidate in plan.unwrap_or_default() {
            if let Some(slot) = self.slot(candidate) {
                uses[slot] += 1;
            }
        }
        uses
    }

    fn run(&self, count: usize, watch: &mut Watch) -> Ranked {
        let mut paths: Vec<Path> = Vec::new();
        let mut open: BinaryHeap<Open> = BinaryHeap::new();
        let mut seen: HashSet<(u32, u16, Used)> = HashSet::new();
        let mut plans = Vec::new();
        let none: Used = vec![0; self.limits.len()].into_boxed_slice();
        for level in self.programme.first_levels() {
            self.enter(
                &mut paths,
                &mut open,
                Path {
                    state: 0,
                    level: level as u16,
                    spent: 0,
                    used: none.clone(),
                    before: u32::MAX,
                    candidate: u32::MAX,
                },
            );
        }
        let mut rounds = 0usize;
        while let Some(Reverse((_, _, number))) = open.pop() {
            rounds += 1;
            if rounds.is_multiple_of(1024) && !watch.goes_on() || paths.len() > MOST_OPEN {
                return Ranked::Gave;
            }
            let path = &paths[number as usize];
            let (state, level, spent, used) = (path.state, path.level, path.spent, path.used.clone());
            if Some(state) == self.programme.goal() {
                plans.push((spent, taken(&paths, number)));
                if plans.len() == count {
                    break;
                }
                continue;
            }
            // For one plan, a cheaper way to the same place has been here before.
            if count == 1 && !self.limits.is_empty() && !seen.insert((state, level, used.clone())) {
                continue;
            }
            let Some(next) = self.programme.next_level(usize::from(level)) else {
                continue;
            };
            for step in self.programme.steps(state) {
                let mut used = used.clone();
                if let Some(slot) = self.slot(step.candidate) {
                    if used[slot] >= self.limits[slot] {
                        continue;
                    }
                    used[slot] += 1;
                }
                self.enter(
                    &mut paths,
                    &mut open,
                    Path {
                        state: step.to,
                        level: next as u16,
                        spent: spent + self.candidates.cost(step.candidate as usize),
                        used,
                        before: number,
                        candidate: step.candidate,
                    },
                );
            }
        }
        Ranked::Plans(plans)
    }

    /// Opens a path, if anything can come of it.
    fn enter(&self, paths: &mut Vec<Path>, open: &mut BinaryHeap<Open>, path: Path) {
        let rest = self.values.cost(path.state, usize::from(path.level));
        if rest == NEVER {
            return;
        }
        let at_goal = Some(path.state) == self.programme.goal();
        let least = path.spent
            + if at_goal {
                0
            } else {
                rest - self.refund(&path.used)
            };
        let left = self.case.len() as u32 + 1 - depth(paths, &path);
        open.push(Reverse((least, left, paths.len() as u32)));
        paths.push(path);
    }
}

fn depth(paths: &[Path], path: &Path) -> u32 {
    let (mut depth, mut before) = (0, path.before);
    while let Some(path) = paths.get(before as usize) {
        depth += 1;
        before = path.before;
    }
    depth
}

/// The candidates of a path, first to last.
fn taken(paths: &[Path], number: u32) -> Vec<u32> {
    let (mut taken, mut number) = (Vec::new(), number);
    while let Some(path) = paths.get(number as usize) {
        if path.candidate != u32::MAX {
            taken.push(path.candidate);
        }
        number = path.before;
    }
    taken.reverse();
    taken
}
