//! Solving a case: the cheapest way to part its regions into editions, and the proof that there is none cheaper.

use super::{
    branching::Branching,
    candidates::{Candidates, MOST_CANDIDATES},
    case::Case,
    local::Local,
    plan::Plan,
    programme::Programme,
    progress::{Stage, Watch, Watcher},
    ranking::{Ranked, ranked},
};

/// Cases of up to this many regions are solved completely, all best plans counted.
pub const SMALL: usize = 25;

/// Rounds of improving a first plan before the bound is looked at.
const ROUNDS: usize = 12;

/// What is known about a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The plan is a best one.
    Optimal,
    /// The plan keeps all rules; whether there is a better one is not known.
    Feasible,
    /// No plan keeps all rules.
    Infeasible,
    /// Stopped before a plan was found or shown to be impossible.
    Unknown,
}

/// What came of solving a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Solution {
    /// What is known.
    pub status: Status,
    /// The best plan found.
    pub plan: Option<Plan>,
    /// No plan is below this value, in participant-metres; the plan's own value where it is a best one.
    pub bound: Option<i64>,
    /// How many plans have the best value, where that was counted: small cases without limited venues.
    pub optimal_plans: Option<u64>,
    /// How many groups at venues were compared.
    pub candidates: usize,
    /// Whether these were all that keep the rules. If not, the plan is the best of those compared, and nothing is proven.
    pub complete: bool,
}

/// Solves a case. The watcher is told how far it is and stops it by answering `Break`; what is known by then is returned.
pub fn solve(case: &Case, watcher: Watcher) -> Solution {
    let mut watch = Watch::new(watcher, Stage::Candidates);
    let candidates = Candidates::of(case, MOST_CANDIDATES, &mut watch);
    watch.candidates(candidates.len());
    solve_among(case, &candidates, &mut watch)
}

fn solve_among(case: &Case, candidates: &Candidates, watch: &mut Watch) -> Solution {
    let mut solution = Solution {
        status: Status::Unknown,
        plan: None,
        bound: None,
        optimal_plans: None,
        candidates: candidates.len(),
        complete: candidates.complete,
    };
    if case.len() <= SMALL && candidates.complete && small(case, candidates, &mut solution, watch) {
        return solution;
    }
    large(case, candidates, &mut solution, watch);
    solution
}

/// Solves a case of any size, as far as the watcher lets it.
fn large(case: &Case, candidates: &Candidates, solution: &mut Solution, watch: &mut Watch) {
    let mut local = Local::new(case, candidates);
    local.improve(ROUNDS, watch);
    let outcome = Branching::new(case, candidates, local.plan(), watch).run();
    solution.plan = outcome.plan.map(|taken| Plan::of(case, candidates, taken));
    let proven = outcome.complete && candidates.complete;
    solution.status = match (&solution.plan, proven) {
        (Some(_), true) => Status::Optimal,
        (Some(_), false) => Status::Feasible,
        (None, true) => Status::Infeasible,
        (None, false) => Status::Unknown,
    };
    let has_bound = candidates.complete && solution.status != Status::Infeasible && outcome.bound > i64::MIN;
    solution.bound = has_bound.then_some(outcome.bound.max(0));
}

/// Solves a case in the way of large ones, whatever its size.
#[cfg(test)]
pub(super) fn solve_as_large(case: &Case, watcher: Watcher) -> Solution {
    let mut watch = Watch::new(watcher, Stage::Candidates);
    let candidates = Candidates::of(case, MOST_CANDIDATES, &mut watch);
    let mut solution = Solution {
        status: Status::Unknown,
        plan: None,
        bound: None,
        optimal_plans: None,
        candidates: candidates.len(),
        complete: candidates.complete,
    };
    large(case, &candidates, &mut solution, &mut watch);
    solution
}

/// Solves a small case; `false` when it is not small after all.
fn small(case: &Case, candidates: &Candidates, solution: &mut Solution, watch: &mut Watch) -> bool {
    watch.stage(Stage::Programme);
    let Some(programme) = Programme::of(case, candidates, watch) else {
        return false;
    };
    let cost = |candidate: u32| candidates.cost(candidate as usize);
    let taken = if case.has_use_limits() {
        match ranked(case, candidates, &programme, 1, watch) {
            Ranked::Plans(plans) => plans.into_iter().next().map(|(_, plan)| plan),
            Ranked::Gave => return false,
        }
    } else {
        let values = programme.values(cost);
        solution.optimal_plans = Some(programme.best(&values).map_or(0, |(_, ways)| ways));
        programme.canonical(&values, cost)
    };
    solution.plan = taken.map(|taken| Plan::of(case, candidates, taken));
    solution.bound = solution.plan.as_ref().map(Plan::value);
    solution.status = match solution.plan {
        Some(_) => Status::Optimal,
        None => Status::Infeasible,
    };
    if let Some(bound) = solution.bound {
        watch.found(bound);
        watch.bounded(bound);
    }
    true
}
