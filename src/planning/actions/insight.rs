//! What a plan's page tells beside the plan: reasons, moves, trade-offs, and why there is none. Worked out when the page is
//! asked for, away from the threads that answer, and cut off when it takes long.

use std::{collections::BTreeSet, ops::ControlFlow, time::Duration};

use planner::grouping::{
    Case, Conflict, MOST_EXPLAINED, Move, Pin, Plan, Progress, Reasons, Solution, Status, Traded, best_plans,
    explain_conflict, move_region, pinned, reasons, solve, trade_off,
};
use rocket::tokio::task::spawn_blocking;

use crate::kernel::{clock::stopwatch, fault::Fault};

/// So long may the insight into a plan take; what is not known by then is left out.
const TAKES: Duration = Duration::from_millis(1_500);

/// So many plans are ranked: this one and the next best.
const RANKED: usize = 6;

/// What moving a region to a neighbour's edition would do.
pub struct Elsewhere {
    /// The region.
    pub region: usize,
    /// Its neighbour in the edition that it would join.
    pub near: usize,
    /// The place of that edition.
    pub to: usize,
    /// What it does.
    pub moved: Move,
    /// The best plan that has the region with that neighbour, where moving it breaks rules.
    pub best_then: Together,
}

/// The best plan that has two regions in one edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// It is so much dearer, in participant-metres.
    Dearer(i64),
    /// There is none.
    Impossible,
    /// Not worked out.
    Unknown,
}

/// What there is to tell about a plan.
#[derive(Default)]
pub struct Insight {
    /// For each edition, in the order of the plan.
    pub reasons: Vec<Reasons>,
    /// Regions moved to the editions of their neighbours.
    pub elsewhere: Vec<Elsewhere>,
    /// The plans that are best for some weighting.
    pub traded: Vec<Traded>,
    /// The best plans in the order of their values, this one among them.
    pub ranked: Vec<Plan>,
    /// Why there is no plan.
    pub conflict: Option<Conflict>,
}

/// Looks into a solution; `neighbours` are pairs of numbers of regions.
pub async fn insight(
    case: Case,
    solution: Solution,
    neighbours: Vec<(usize, usize)>,
) -> Result<Insight, Fault> {
    spawn_blocking(move || look(&case, &solution, &neighbours))
        .await
        .map_err(|error| Fault::Broken(format!("insight ended early: {error}")))
}

fn look(case: &Case, solution: &Solution, neighbours: &[(usize, usize)]) -> Insight {
    let mut watcher = in_time();
    let mut insight = Insight::default();
    let Some(plan) = &solution.plan else {
        if solution.status == Status::Infeasible {
            insight.conflict = Some(explain_conflict(case, &mut watcher));
        }
        return insight;
    };
    insight.reasons = reasons(case, plan);
    if case.len() > MOST_EXPLAINED {
        return insight;
    }
    let pairs = neighbours
        .iter()
        .flat_map(|&(one, other)| [(one, other), (other, one)]);
    let mut seen = BTreeSet::new();
    for (region, near) in pairs {
        let Some(to) = plan.edition_of(near).filter(|to| seen.insert((region, *to))) else {
            continue;
        };
        if let Some(moved) = move_region(case, plan, region, to) {
            let best_then = match moved {
                Move::Breaks { .. } => best_together(case, plan, (region, near), &mut watcher),
                Move::Possible { .. } => Together::Unknown,
            };
            insight.elsewhere.push(Elsewhere {
                region,
                near,
                to,
                moved,
                best_then,
            });
        }
    }
    insight.ranked = best_plans(case, RANKED, &mut watcher).unwrap_or_default();
    insight.traded = trade_off(case, &mut watcher).unwrap_or_default();
    insight
}

/// What moving a region to the edition at a place does, and the best plan that has it with one of these regions of that
/// edition; nothing if it is there already.
pub async fn moving(
    case: Case,
    plan: Plan,
    (region, to): (usize, usize),
    near: Vec<usize>,
) -> Result<Option<Elsewhere>, Fault> {
    spawn_blocking(move || {
        let moved = move_region(&case, &plan, region, to)?;
        let mut watcher = in_time();
        let each = near.into_iter().map(|near| {
            let then = match case.len() > MOST_EXPLAINED {
                true => Together::Unknown,
                false => best_together(&case, &plan, (region, near), &mut watcher),
            };
            (near, then)
        });
        // The cheapest; none only where that is known of all.
        let (near, best_then) = each.min_by_key(|(_, then)| match then {
            Together::Dearer(dearer) => (0, *dearer),
            Together::Unknown => (1, 0),
            Together::Impossible => (2, 0),
        })?;
        Some(Elsewhere {
            region,
            near,
            to,
            moved,
            best_then,
        })
    })
    .await
    .map_err(|error| Fault::Broken(format!("moving ended early: {error}")))
}

/// Stops what takes too long.
fn in_time() -> impl FnMut(&Progress) -> ControlFlow<()> {
    let watch = stopwatch();
    move |_| {
        if watch.elapsed() > TAKES {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

fn best_together(
    case: &Case,
    plan: &Plan,
    (one, other): (usize, usize),
    watcher: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Together {
    let Ok(together) = pinned(case, &[Pin::Together(one, other)]) else {
        return Together::Impossible;
    };
    let best = solve(&together, watcher);
    match (best.status, best.plan) {
        (Status::Optimal, Some(best)) => Together::Dearer(best.value() - plan.value()),
        (Status::Infeasible, _) => Together::Impossible,
        _ => Together::Unknown,
    }
}
