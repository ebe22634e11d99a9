//! The answer to a case as the command line prints it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    case::SeatingCase,
    conflicts::Rule,
    solve::{Outcome, Seating},
};

/// An answer, ready to be written as JSON with its fields in this order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// `optimal`, `feasible`, `infeasible` or `unknown`.
    pub status: &'static str,
    /// The value of the seating.
    pub value: Option<i64>,
    /// The date of each person who has one.
    pub seats: BTreeMap<String, String>,
    /// Who waits, in the order of registration.
    pub waiting: Vec<String>,
    /// The dates that somebody is on, as the case orders them.
    pub runs: Vec<String>,
    /// The names of the rules in conflict.
    pub conflict: Vec<String>,
    /// No seating has a lower value than this.
    pub bound: Option<i64>,
}

/// Puts an outcome into the words of its case.
pub fn answer(case: &SeatingCase, outcome: &Outcome) -> Answer {
    let (status, bound, conflict): (_, _, &[Rule]) = match outcome {
        Outcome::Optimal(seating) => ("optimal", Some(seating.value), &[]),
        Outcome::Feasible { bound, .. } => ("feasible", Some(*bound), &[]),
        Outcome::Infeasible { conflict } => ("infeasible", None, conflict),
        Outcome::Unknown { bound } => ("unknown", *bound, &[]),
    };
    let seating = outcome.seating();
    Answer {
        status,
        value: seating.map(|seating| seating.value),
        seats: seating.map(|seating| seats(case, seating)).unwrap_or_default(),
        waiting: seating.map(|seating| waiting(case, seating)).unwrap_or_default(),
        runs: seating.map(|seating| runs(case, seating)).unwrap_or_default(),
        conflict: conflict.iter().map(Rule::name).collect(),
        bound,
    }
}

fn seats(case: &SeatingCase, seating: &Seating) -> BTreeMap<String, String> {
    let seats = case.people().iter().zip(&seating.seats);
    let seat = |(person, seat): (&super::Person, &Option<usize>)| {
        let date = case.dates().get((*seat)?)?;
        Some((person.id.clone(), date.id.clone()))
    };
    seats.filter_map(seat).collect()
}

fn waiting(case: &SeatingCase, seating: &Seating) -> Vec<String> {
    let seats = case.people().iter().zip(&seating.seats);
    let waiting = seats.filter(|(_, seat)| seat.is_none());
    waiting.map(|(person, _)| person.id.clone()).collect()
}

fn runs(case: &SeatingCase, seating: &Seating) -> Vec<String> {
    let dates = case.dates().iter().enumerate();
    let used = dates.filter(|(place, _)| seating.seats.contains(&Some(*place)));
    used.map(|(_, date)| date.id.clone()).collect()
}
