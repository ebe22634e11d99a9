//! Branch and bound over the network: which dates run, and, where side constraints are in the way, who gets which date.
//! Side constraints have prices (Lagrangian relaxation), which a subgradient method raises and lowers. All bounds are sums of
//! integers, so nothing that is proved here depends on rounding.

use std::{cmp::Ordering, collections::BinaryHeap, ops::ControlFlow};

use super::{
    instance::{Instance, Seeker},
    lessons::Lessons,
    model::{Branch, Model, Run},
};

/// Rounds of finding prices, at the root and further down.
const ROOT_ROUNDS: Rounds = Rounds {
    most: 200,
    length: 1.0,
};
const ROUNDS: Rounds = Rounds {
    most: 40,
    length: 0.1,
};

/// How prices are looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rounds {
    /// The most rounds.
    pub most: usize,
    /// The length of the first steps, as a share of the way to the target.
    pub length: f64,
}

/// Branches between two dives for a better seating.
const DIVE_EVERY: u64 = 25;

/// How far a search has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The branches looked at.
    pub branches: u64,
    /// The value of the best seating so far.
    pub value: Option<i64>,
    /// No seating has a lower value.
    pub bound: Option<i64>,
}

/// What a search found.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The best seating, the place of a date for each person, with its value.
    pub best: Option<(Vec<Option<usize>>, i64)>,
    /// No seating has a lower value.
    pub bound: Option<i64>,
    /// Whether the search ended by itself: the best is then the optimum, or there is none.
    pub complete: bool,
}

/// A branch that waits to be looked at.
struct Waiting {
    bound: i128,
    number: u64,
    branch: Branch,
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Waiting {}
impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Waiting {
    /// The lowest bound comes first, and of equal ones the youngest.
    fn cmp(&self, other: &Self) -> Ordering {
        other.bound.cmp(&self.bound).then(self.number.cmp(&other.number))
    }
}

/// The caller stopped the search.
pub(super) struct Stopped;

/// A search under way.
pub(super) struct Search<'a> {
    /// What is searched.
    pub instance: &'a Instance,
    /// The instance as a network.
    pub model: Model,
    /// The best seating so far, with its value.
    pub best: Option<(Vec<Option<usize>>, i64)>,
    waiting: BinaryHeap<Waiting>,
    /// How far it has come.
    pub progress: Progress,
    /// How often each option was taken lately, from 0 to 1.
    pub habit: Vec<f64>,
    /// What deciding about dates brought so far.
    pub lessons: Lessons,
    /// Whom to tell.
    pub watch: &'a mut dyn FnMut(&Progress) -> ControlFlow<()>,
}

/// Searches an instance for its best seating, from a seating that is allowed if there is one.
pub(super) fn search(
    instance: &Instance,
    start: Option<Vec<Option<usize>>>,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Found {
    let model = Model::new(instance);
    let root = model.root(instance);
    let least = |person: &Seeker| {
        let options = person.options.first().map(|(_, cost)| *cost);
        options.map_or(person.waiting, |cost| {
            if person.pinned {
                cost
            } else {
                cost.min(person.waiting)
            }
        })
    };
    let bound: i64 = instance.people.iter().map(least).sum();
    let mut search = Search {
        instance,
        best: None,
        waiting: BinaryHeap::new(),
        progress: Progress {
            branches: 0,
            value: None,
            bound: Some(bound),
        },
        habit: vec![0.0; model.options.len()],
        lessons: Lessons::new(instance.dates.len()),
        model,
        watch,
    };
    if let Some(start) = start {
        search.offer(start);
    }
    let complete = search.run(root, bound).is_ok();
    let value = search.best.as_ref().map(|(_, value)| *value);
    let bound = if complete { value } else { search.progress.bound };
    Found {
        best: search.best,
        bound,
        complete,
    }
}

impl Search<'_> {
    fn run(&mut self, root: Branch, bound: i64) -> Result<(), Stopped> {
        let bound = i128::from(bound) * i128::from(self.model.parts);
        self.waiting.push(Waiting {
            bound,
            number: 0,
            branch: root,
        });
        while let Some(Waiting { bound, branch, .. }) = self.waiting.pop() {
            if self.is_beaten(bound) {
                return Ok(());
            }
            self.note_bound(bound);
            // From here down one branch is followed until it is decided.
            let mut next = Some((bound, branch));
            while let Some((bound, branch)) = next.take() {
                next = self.look_at(bound, branch)?;
            }
        }
        Ok(())
    }

    fn note_bound(&mut self, bound: i128) {
        let bound = self.rounded_up(bound);
        let value = self.best.as_ref().map(|(_, value)| *value);
        let bound = value.map_or(bound, |value| bound.min(value));
        self.progress.bound = self.progress.bound.max(Some(bound));
    }

    fn rounded_up(&self, bound: i128) -> i64 {
        let parts = i128::from(self.model.parts);
        let up = bound.div_euclid(parts) + i128::from(bound.rem_euclid(parts) > 0);
        i64::try_from(up).unwrap_or(i64::MAX)
    }

    /// Whether nothing better than the best can have this bound.
    pub fn is_beaten(&self, bound: i128) -> bool {
        match &self.best {
            Some((_, value)) => self.rounded_up(bound) >= *value,
            None => bound >= self.model.beyond_all(),
        }
    }

    /// Asks whether to go on.
    fn ask(&mut self) -> Result<(), Stopped> {
        if (self.watch)(&self.progress).is_break() {
            Err(Stopped)
        } else {
            Ok(())
        }
    }

    /// Minimises the flow of a branch; says what bound that gives.
    pub fn minimise(&mut self, branch: &Branch) -> Result<i128, Stopped> {
        self.model.set_costs(branch);
        let (progress, watch) = (&self.progress, &mut self.watch);
        let mut go_on = || watch(progress).is_continue();
        if !self.model.network.minimise(&mut go_on) {
            return Err(Stopped);
        }
        Ok(self.model.bound(branch))
    }

    /// Takes a seating as the best if it is.
    fn offer(&mut self, seats: Vec<Option<usize>>) {
        let Some(value) = self.instance.value(&seats) else {
            return;
        };
        if self.best.as_ref().is_none_or(|(_, best)| value < *best) {
            self.best = Some((seats, value));
            self.progress.value = Some(value);
        }
    }

    /// Offers the present flow, if nothing that is easily seen speaks against it.
    pub fn offer_flow(&mut self, branch: &Branch) {
        let allowed = self.model.sides.iter().all(|side| self.model.excess(side) <= 0)
            && self.model.open_ends(branch).iter().all(|end| end.short == 0);
        if allowed {
            self.offer(self.model.seats(self.instance.people.len()));
        }
    }

    /// Bounds a branch; where that does not settle it, divides it, and says which part comes next.
    fn look_at(&mut self, bound: i128, mut branch: Branch) -> Result<Option<(i128, Branch)>, Stopped> {
        self.ask()?;
        let is_root = self.progress.branches == 0;
        self.progress.branches += 1;
        if is_root {
            self.set_first_prices(&mut branch)?;
        }
        let before = bound;
        let bound = bound.max(self.price(&mut branch, if is_root { ROOT_ROUNDS } else { ROUNDS })?);
        if let Some(date) = branch.about {
            let runs = branch.runs.get(date) == Some(&Run::Yes);
            self.lessons.learn(date, runs, (bound - before) as f64);
        }
        if is_root {
            self.note_bound(bound);
        }
        if self.is_beaten(bound) {
            return Ok(None);
        }
        if is_root || self.progress.branches.is_multiple_of(DIVE_EVERY) {
            self.dive(branch.clone())?;
            let bound = bound.max(self.minimise(&branch)?);
            if self.is_beaten(bound) {
                return Ok(None);
            }
            if is_root {
                self.leave_out(bound);
            }
        }
        let Some((first, second)) = self.divide(&branch) else {
            return Ok(None);
        };
        if let Some(branch) = second {
            self.waiting.push(Waiting {
                bound,
                number: self.progress.branches,
                branch,
            });
        }
        Ok(first.map(|branch| (bound, branch)))
    }

    /// Leaves out the options that nothing better than the best can use.
    fn leave_out(&mut self, bound: i128) {
        let Some((_, value)) = &self.best else { return };
        let room = (i128::from(*value) - 1) * i128::from(self.model.parts) - bound;
        let network = &self.model.network;
        let options = self.model.options.len();
        let out: Vec<bool> = (0..options)
            .map(|arc| i128::from(network.reduced_cost(arc)) > room)
            .collect();
        self.model.network.leave_out(|arc| out.get(arc) == Some(&true));
    }
}
