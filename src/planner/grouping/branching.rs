//! Larger cases: the relaxation with cuts, candidates ruled out by their reduced costs, and a search tree over which regions
//! go together (Ryan and Foster), the most promising part first. Every part that is closed is closed by a bound in whole
//! numbers.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions and candidates.

mod dividing;
mod diving;
mod tightening;

use std::{cmp::Reverse, collections::BinaryHeap};

use super::{
    candidates::Candidates,
    case::Case,
    cuts::broken_cuts,
    local::Local,
    master::{Bound, Master},
    progress::{Stage, Watch},
    simplex::{Simplex, Solved},
    sweep::{Swept, Terms, sweep},
};

/// Closer to a whole number counts as one.
const WHOLE: f64 = 1e-4;

/// Rounds of cuts at the root, and at other places of the tree.
const ROOT_ROUNDS: usize = 40;
const TREE_ROUNDS: usize = 3;

/// Cases with more regions than this get a first bound before the relaxation is solved.
const MANY: usize = 1_500;

/// The most regions for which the relaxation is solved: its inverse takes the square of it.
const MOST_ROWS: usize = 3_000;

/// The most ways that a sweep keeps at the root, and at other places of the tree.
const ROOT_WAYS: usize = 1_500_000;
const TREE_WAYS: usize = 200_000;

/// Between two tries to come from a relaxed plan in the tree to a better one.
const DIVE_EVERY: usize = 12;

/// How often what is missing is made dearer before a part is given up as undecided.
const DEARER_ROUNDS: usize = 30;

/// What a part of the tree demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Decision {
    Together(u16, u16),
    Apart(u16, u16),
    Take(u32),
    Leave(u32),
}

/// What came of the search.
pub(super) struct Outcome {
    /// The best plan found.
    pub plan: Option<Vec<u32>>,
    /// No plan is below this.
    pub bound: i64,
    /// Whether nothing is left to be searched.
    pub complete: bool,
}

/// A search tree over one case.
pub(super) struct Branching<'a, 'w, 'c> {
    case: &'a Case,
    candidates: &'a Candidates,
    master: Master<'a>,
    simplex: Simplex,
    local: Local<'a>,
    watch: &'w mut Watch<'c>,
    plan: Option<Vec<u32>>,
    /// Plans below this are looked for.
    upper: i64,
    /// No plan is below this.
    floor: i64,
    /// The prices at the root, and whether a better plan was found since they were last used.
    root_prices: Vec<f64>,
    improved: bool,
    examined: usize,
    most_rows: usize,
}

/// What is known of a part of the tree after its relaxation is solved.
enum Part {
    /// Nothing better is in it.
    Closed,
    /// It must be divided; no plan in it is below the bound.
    Open(i64, Decision, Decision),
    /// It can neither be divided nor closed; no plan in it is below the bound.
    Undecided(i64),
    Stopped,
}

impl<'a, 'w, 'c> Branching<'a, 'w, 'c> {
    /// A search for plans better than this one, if there is one.
    pub fn new(
        case: &'a Case,
        candidates: &'a Candidates,
        plan: Option<Vec<u32>>,
        watch: &'w mut Watch<'c>,
    ) -> Self {
        let (master, simplex) = Master::new(case, candidates);
        let mut dearest = vec![0i64; case.len()];
        for candidate in 0..candidates.len() {
            for region in candidates.group(candidate) {
                let most = &mut dearest[usize::from(*region)];
                *most = (*most).max(candidates.cost(candidate));
            }
        }
        // Every plan costs less than this, and the sum does not overflow: each is at most an eighth of the largest number.
        let above_all = dearest
            .iter()
            .fold(1i64, |sum, most| sum.saturating_add(*most))
            .min(i64::MAX / 2);
        let mut search = Self {
            most_rows: simplex.height() + 3 * case.len() + 50,
            local: Local::new(case, candidates),
            upper: above_all,
            floor: i64::MIN,
            root_prices: Vec::new(),
            improved: false,
            examined: 0,
            plan: None,
            case,
            candidates,
            master,
            simplex,
            watch,
        };
        if let Some(plan) = plan {
            search.offer(plan);
        }
        search
    }

    /// Takes a plan as the best one if it is.
    fn offer(&mut self, plan: Vec<u32>) {
        let value: i64 = plan
            .iter()
            .map(|candidate| self.candidates.cost(*candidate as usize))
            .sum();
        if value < self.upper || self.plan.is_none() {
            self.upper = value;
            self.improved = true;
            self.plan = Some(plan);
            self.watch.found(value);
        }
    }

    /// Searches until all is closed or the watcher says stop.
    pub fn run(self) -> Outcome {
        self.search(false)
    }

    /// The same until there is any plan.
    pub fn first(self) -> Outcome {
        self.search(true)
    }

    fn search(mut self, any: bool) -> Outcome {
        self.watch.stage(Stage::Bounding);
        if self.case.len() > MANY {
            self.first_bound();
        }
        if self.case.len() > MOST_ROWS {
            return Outcome {
                bound: self.floor.min(self.upper),
                complete: self.floor >= self.upper,
                plan: self.plan,
            };
        }
        let mut open: BinaryHeap<Reverse<(i64, usize, Vec<Decision>)>> = BinaryHeap::new();
        let mut lowest = i64::MIN;
        let mut next: Option<(i64, Vec<Decision>)> = Some((i64::MIN, Vec::new()));
        let mut stopped = false;
        let mut number = 0;
        let mut undecided = i64::MAX;
        loop {
            let (known, part) = match next.take() {
                Some(part) => part,
                None => match open.pop() {
                    Some(Reverse((bound, _, part))) => (bound, part),
                    None => break,
                },
            };
            if known >= self.upper {
                continue;
            }
            if self.tighten() {
                (open, next) = (BinaryHeap::new(), None);
                undecided = i64::MAX;
                continue;
            }
            let is_root = part.is_empty();
            match self.examine(&part, is_root) {
                Part::Closed => {}
                Part::Undecided(bound) => undecided = undecided.min(bound.max(known)),
                Part::Stopped => {
                    open.push(Reverse((known.max(self.floor), 0, part)));
                    stopped = true;
                }
                Part::Open(bound, first, second) => {
                    self.watch.stage(Stage::Branching);
                    let bound = bound.max(known);
                    let with = |decision| part.iter().copied().chain([decision]).collect::<Vec<_>>();
                    number += 1;
                    open.push(Reverse((bound, number, with(second))));
                    next = Some((bound, with(first)));
                }
            }
            let waiting = open.peek().map(|Reverse((bound, _, _))| *bound).into_iter();
            let waiting = waiting.chain([undecided]);
            let least = waiting.chain(next.iter().map(|(bound, _)| *bound)).min();
            lowest = lowest.max(least.unwrap_or(self.upper).min(self.upper));
            if self.plan.is_some() || lowest < self.upper {
                self.watch.bounded(lowest);
            }
            stopped = stopped || any && self.plan.is_some();
            if stopped {
                break;
            }
        }
        Outcome {
            bound: if stopped {
                lowest
            } else {
                self.upper.min(undecided)
            },
            plan: self.plan,
            complete: !stopped && undecided >= self.upper,
        }
    }

    fn bans(&mut self, part: &[Decision]) {
        let candidates = self.candidates;
        let forbids = |column: u32| {
            let group = candidates.group(column as usize);
            let holds = |region: &u16| group.binary_search(region).is_ok();
            part.iter().any(|decision| match decision {
                Decision::Together(one, other) => holds(one) != holds(other),
                Decision::Apart(one, other) => holds(one) && holds(other),
                Decision::Take(taken) => {
                    *taken != column && candidates.group(*taken as usize).iter().any(holds)
                }
                Decision::Leave(left) => *left == column,
            })
        };
        self.master.ban(forbids);
    }

    /// Solves the relaxation of a part; its bound, or nothing when stopped.
    fn relax(&mut self) -> Option<Bound> {
        for _ in 0..DEARER_ROUNDS {
            let watch = &mut *self.watch;
            if self.simplex.solve(&self.master, || watch.goes_on()) == Solved::Stopped {
                return None;
            }
            let bound = self.master.bound(self.simplex.duals());
            if bound.value >= self.upper || self.excess() < WHOLE {
                return Some(bound);
            }
            self.simplex.make_dearer(8.0);
            self.master.make_dearer(8.0);
        }
        Some(self.master.bound(self.simplex.duals()))
    }

    /// How much of the relaxed plan is forbidden or missing.
    fn excess(&self) -> f64 {
        let forbidden = self
            .simplex
            .taken()
            .filter(|(column, _)| self.master.is_banned(*column));
        self.simplex.missing() + forbidden.map(|(_, amount)| amount).sum::<f64>()
    }

    fn examine(&mut self, part: &[Decision], is_root: bool) -> Part {
        self.bans(part);
        let (rounds, patience) = if is_root {
            (ROOT_ROUNDS, 5)
        } else {
            (TREE_ROUNDS, 0)
        };
        let mut before = i64::MIN;
        let mut last = None;
        let mut idle = 0;
        for round in 0..=rounds {
            let Some(found) = self.relax() else {
                return Part::Stopped;
            };
            if found.value >= self.upper {
                return Part::Closed;
            }
            if is_root {
                self.floor = self.floor.max(found.value);
                self.watch.bounded(found.value);
                if round == 0 {
                    self.dive(part);
                    self.bans(part);
                }
                self.master.fix(&found, self.upper);
            }
            if self.excess() < WHOLE {
                self.round();
            }
            if found.value >= self.upper {
                return Part::Closed;
            }
            let gain = found.value.saturating_sub(before);
            idle = if before == i64::MIN || gain >= (self.upper - found.value) / 50 {
                0
            } else {
                idle + 1
            };
            before = found.value;
            last = Some(found);
            if idle > patience || round == rounds || !self.cut() {
                break;
            }
        }
        if is_root {
            self.dive(part);
            self.bans(part);
            last = self.relax();
        }
        self.examined += 1;
        if !is_root && self.examined.is_multiple_of(DIVE_EVERY) {
            self.dive(part);
            self.bans(part);
            last = self.relax();
        }
        let Some(last) = last else {
            return Part::Stopped;
        };
        if is_root {
            self.root_prices = self.simplex.duals().to_vec();
            self.improved = false;
        }
        if self.sweep(&last, if is_root { ROOT_WAYS } else { TREE_WAYS }) {
            return Part::Closed;
        }
        match self.divide() {
            Some((first, second)) => Part::Open(last.value, first, second),
            // All that is left of it is one plan, and that has been looked at.
            None if self.excess() < WHOLE => Part::Closed,
            None => Part::Undecided(last.value),
        }
    }

    /// Solves a part completely, if few ways are left; whether it did.
    fn sweep(&mut self, bound: &Bound, most: usize) -> bool {
        let Some((pieces, budget)) = self.master.pieces(bound, self.upper) else {
            return false;
        };
        let terms = Terms {
            regions: self.case.len(),
            editions: self.master.counts(),
            upper: self.upper,
            budget,
            most,
        };
        let Swept::Done(plan) = sweep(&pieces, &terms) else {
            return false;
        };
        if let Some(plan) = plan {
            self.offer(plan);
        }
        true
    }

    /// Adds cuts that the relaxed plan breaks; whether there were any.
    fn cut(&mut self) -> bool {
        let room = self.most_rows.saturating_sub(self.simplex.height());
        let taken: Vec<(u32, f64)> = self
            .simplex
            .taken()
            .filter(|(_, amount)| *amount > WHOLE)
            .collect();
        let parts: Vec<(&[u16], f64)> = taken
            .iter()
            .filter(|(_, amount)| *amount < 1.0 - WHOLE)
            .map(|(column, amount)| (self.candidates.group(*column as usize), *amount))
            .collect();
        let most = (self.case.len() / 4 + 10).min(room);
        let cuts = broken_cuts(self.case.len(), &parts, most);
        for cut in &cuts {
            self.master.add_cut(&mut self.simplex, *cut);
        }
        !cuts.is_empty()
    }
}
