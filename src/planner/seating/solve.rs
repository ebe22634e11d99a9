//! The best seating of a case.

use std::{collections::BTreeSet, ops::ControlFlow};

use super::{
    case::SeatingCase,
    conflicts::{Rule, any_seating, conflict},
    instance::Instance,
    search::{Found, Progress, search},
    ties::earlier_first,
};

/// Who gets which date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seating {
    /// For each person of the case, in its order, the place of their date among its dates; `None` is the waiting list.
    pub seats: Vec<Option<usize>>,
    /// The costs of the dates, of waiting and of running dates together.
    pub value: i64,
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The best seating; no other has a lower value.
    Optimal(Seating),
    /// The best one found until the caller stopped.
    Feasible {
        /// The seating.
        seating: Seating,
        /// No seating has a lower value than this.
        bound: i64,
    },
    /// There is none.
    Infeasible {
        /// A smallest set of rules that contradict each other; empty if the caller stopped before it was found.
        conflict: Vec<Rule>,
    },
    /// The caller stopped before a seating was found or it was clear that there is none.
    Unknown {
        /// No seating has a lower value than this.
        bound: Option<i64>,
    },
}

impl Outcome {
    /// The seating found, if there is one.
    pub fn seating(&self) -> Option<&Seating> {
        match self {
            Self::Optimal(seating) | Self::Feasible { seating, .. } => Some(seating),
            Self::Infeasible { .. } | Self::Unknown { .. } => None,
        }
    }
}

/// Finds the best seating. `watch` is told now and then how far the search has come and can stop it.
pub fn solve(case: &SeatingCase, watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>) -> Outcome {
    solve_from(case, None, watch)
}

/// Finds the best seating, knowing one that is allowed.
pub(super) fn solve_from(
    case: &SeatingCase,
    known: Option<&Seating>,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Outcome {
    let instance = Instance::new(case, &BTreeSet::new());
    let start = match known {
        Some(seating) => seating.seats.clone(),
        None => match any_seating(&instance, watch) {
            Ok(Some(seats)) => seats,
            Ok(None) => {
                return Outcome::Infeasible {
                    conflict: conflict(case, watch).unwrap_or_default(),
                };
            }
            Err(_) => return Outcome::Unknown { bound: None },
        },
    };
    let Found {
        best,
        bound,
        complete,
    } = search(&instance, Some(start), watch);
    let Some((mut seats, value)) = best else {
        return Outcome::Unknown { bound };
    };
    earlier_first(&instance, &mut seats);
    let seating = Seating { seats, value };
    match bound {
        Some(bound) if !complete => Outcome::Feasible { seating, bound },
        _ => Outcome::Optimal(seating),
    }
}
