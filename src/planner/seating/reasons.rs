//! Why people wait, and what one seat more would be worth.

use std::ops::ControlFlow;

use super::{
    case::{EditionDate, Person, SeatingCase},
    search::Progress,
    solve::{Outcome, Seating, solve_from},
};

/// What stands between a person and a date, the nearest thing first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// There is room, but the whole is better when the person waits or the seat stays free: the date costs more than
    /// waiting, or somebody else's seat hangs on it.
    Dearer,
    /// All seats are taken.
    Full,
    /// The date takes no more of the person's role.
    RoleFull,
    /// The date takes no more people with this need.
    LimitedFull {
        /// The need.
        feature: String,
    },
    /// The date takes no more from the person's office.
    OfficeFull,
    /// The date does not run.
    NotRunning,
    /// The date does not meet this need.
    NeedNotMet {
        /// The need.
        feature: String,
    },
    /// The date is for other groups.
    OtherGroup,
}

/// Why somebody waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingReason {
    /// The person's place in the case.
    pub person: usize,
    /// For each date on which the person could come, by its place in the case, what stands in the way; empty if there
    /// is no such date.
    pub obstacles: Vec<(usize, Obstacle)>,
}

impl WaitingReason {
    /// The nearest obstacle of all, which is the one to tell; `None` if there is no date on which the person could come.
    pub fn main(&self) -> Option<&Obstacle> {
        self.obstacles.iter().map(|(_, obstacle)| obstacle).min()
    }
}

/// Why each person waits who does, in the order of registration.
pub fn waiting_reasons(case: &SeatingCase, seating: &Seating) -> Vec<WaitingReason> {
    let mut on: Vec<Vec<&Person>> = vec![Vec::new(); case.dates().len()];
    for (person, seat) in case.people().iter().zip(&seating.seats) {
        if let Some(on) = seat.and_then(|date| on.get_mut(date)) {
            on.push(person);
        }
    }
    let waits = case
        .people()
        .iter()
        .zip(&seating.seats)
        .enumerate()
        .filter(|(_, (_, seat))| seat.is_none());
    let reason = |(place, (person, _)): (usize, (&Person, &Option<usize>))| {
        let dates = person.prefs.keys().filter_map(|date| case.date_place(date));
        let obstacle = |date: usize| {
            Some((
                date,
                obstacle(case, person, case.dates().get(date)?, on.get(date)?),
            ))
        };
        WaitingReason {
            person: place,
            obstacles: dates.filter_map(obstacle).collect(),
        }
    };
    waits.map(reason).collect()
}

fn obstacle(case: &SeatingCase, person: &Person, date: &EditionDate, on: &[&Person]) -> Obstacle {
    let reached = |most: Option<u32>, counts: &dyn Fn(&Person) -> bool| {
        let count = on.iter().filter(|other| counts(other)).count();
        most.is_some_and(|most| u32::try_from(count).is_ok_and(|count| count >= most))
    };
    if !person.groups.contains(&date.group) {
        return Obstacle::OtherGroup;
    }
    if let Some(feature) = person.needs.difference(&date.features).next() {
        return Obstacle::NeedNotMet {
            feature: feature.clone(),
        };
    }
    if on.is_empty() && date.capacity > 0 {
        return Obstacle::NotRunning;
    }
    let of_office = |other: &Person| person.office.is_some() && other.office == person.office;
    if person.office.is_some() && reached(case.office_max(), &of_office) {
        return Obstacle::OfficeFull;
    }
    let limited = |feature: &&String| {
        reached(date.limited.get(*feature).copied(), &|other| {
            other.needs.contains(*feature)
        })
    };
    if let Some(feature) = person.needs.iter().find(limited) {
        return Obstacle::LimitedFull {
            feature: feature.clone(),
        };
    }
    if reached(date.role_max.get(&person.role).copied(), &|other| {
        other.role == person.role
    }) {
        return Obstacle::RoleFull;
    }
    if reached(Some(date.capacity), &|_| true) {
        Obstacle::Full
    } else {
        Obstacle::Dearer
    }
}

/// By how much the value falls if a date has one seat more, for one more of a role if one is named: the whole is solved
/// again, from the seating that is known to be the best. `None` if there is no such date or the caller stopped.
pub fn value_of_one_more_seat(
    case: &SeatingCase,
    best: &Seating,
    (date, role): (&str, Option<&str>),
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Option<i64> {
    let larger = case.with_one_more_seat(date, role)?;
    match solve_from(&larger, Some(best), watch) {
        Outcome::Optimal(seating) => Some(best.value - seating.value),
        _ => None,
    }
}
