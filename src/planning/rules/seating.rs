//! From the office's question who may sit where to the case of the search, and from its answer back. Editions and people go
//! by their places in the question. The role of the search is the cell, region and role category together: that is what the
//! seats of an edition are divided by.

use std::collections::{BTreeMap, BTreeSet};

use planner::seating::{
    CaseParts, CaseProblem, EditionDate, Obstacle, Outcome, Person, Rule, Seating, SeatingCase, WaitingCost,
    WaitingReason, waiting_reasons,
};

use crate::planning::parts::{Broken, Offer, OneMore, SeatingOutcome, SeatingQuestion, Seeker};

/// Everybody and every edition is of this group: which regions an edition is for was looked at before.
const ALL: &str = "all";

fn cell(region: &str, role: &str) -> String {
    format!("{region}/{role}")
}

fn cell_parts(cell: &str) -> (String, String) {
    let (region, role) = cell.split_once('/').unwrap_or((cell, ""));
    (region.to_owned(), role.to_owned())
}

/// The case that a question asks; costs are metres.
pub fn seating_case(question: &SeatingQuestion) -> Result<SeatingCase, Vec<CaseProblem>> {
    let worth = question.seat_km.saturating_mul(1_000);
    let pin = |(place, seeker): (usize, &Seeker)| Some((place.to_string(), seeker.kept?.to_string()));
    SeatingCase::new(CaseParts {
        dates: question
            .offers
            .iter()
            .enumerate()
            .map(|(place, offer)| date(place, offer, question))
            .collect(),
        people: question.seekers.iter().enumerate().map(person).collect(),
        office_max: question.organisation_most,
        waiting_cost: WaitingCost::new([worth, worth.saturating_mul(10), worth.saturating_mul(100)]),
        pinned: question.seekers.iter().enumerate().filter_map(pin).collect(),
    })
}

fn date(place: usize, offer: &Offer, question: &SeatingQuestion) -> EditionDate {
    let divided: u32 = offer.quotas.iter().map(|quota| quota.seats).sum();
    let mut role_max = BTreeMap::new();
    if question.cells && !offer.quotas.is_empty() {
        let coming = question
            .seekers
            .iter()
            .filter(|seeker| seeker.ways.iter().any(|way| way.offer == place));
        role_max.extend(coming.map(|seeker| (cell(&seeker.region, &seeker.role), 0)));
        let own = offer
            .quotas
            .iter()
            .map(|quota| (cell(&quota.region, &quota.role), quota.seats));
        role_max.extend(own);
    }
    EditionDate {
        id: place.to_string(),
        group: ALL.to_owned(),
        // A seat that is divided off to nobody cannot be given.
        capacity: if offer.quotas.is_empty() {
            offer.capacity
        } else {
            offer.capacity.min(divided)
        },
        min_to_run: offer.fewest,
        role_max,
        features: offer.meets.clone(),
        ..EditionDate::default()
    }
}

fn person((place, seeker): (usize, &Seeker)) -> Person {
    Person {
        id: place.to_string(),
        role: cell(&seeker.region, &seeker.role),
        office: (!seeker.organisation.is_empty()).then(|| seeker.organisation.to_lowercase()),
        groups: BTreeSet::from([ALL.to_owned()]),
        // Whoever has a seat has it; what else they need was settled then.
        needs: if seeker.kept.is_some() {
            BTreeSet::new()
        } else {
            seeker.needs.clone()
        },
        prefs: seeker
            .ways
            .iter()
            .map(|way| (way.offer.to_string(), way.metres))
            .collect(),
        priority: seeker.priority,
        order: u32::try_from(place).unwrap_or(u32::MAX),
    }
}

/// What is stored of a search's answer. What one more seat would be worth is found out after it.
pub fn seating_outcome(outcome: &Outcome, more: Vec<OneMore>, milliseconds: u64) -> SeatingOutcome {
    let (status, bound, conflict): (_, _, &[Rule]) = match outcome {
        Outcome::Optimal(seating) => ("optimal", Some(seating.value), &[]),
        Outcome::Feasible { bound, .. } => ("feasible", Some(*bound), &[]),
        Outcome::Infeasible { conflict } => ("infeasible", None, conflict),
        Outcome::Unknown { bound } => ("unknown", *bound, &[]),
    };
    let seating = outcome.seating();
    SeatingOutcome {
        status: status.to_owned(),
        value: seating.map(|seating| seating.value),
        bound,
        seats: seating.map(|seating| seating.seats.clone()).unwrap_or_default(),
        more,
        conflict: conflict.iter().filter_map(broken).collect(),
        milliseconds,
    }
}

fn broken(rule: &Rule) -> Option<Broken> {
    let place = |id: &String| id.parse::<usize>().ok();
    Some(match rule {
        Rule::Pin { person } => Broken::Keeps {
            seeker: place(person)?,
        },
        Rule::Need { person, feature } => Broken::Need {
            seeker: place(person)?,
            need: feature.clone(),
        },
        Rule::Capacity { date } => Broken::Capacity { offer: place(date)? },
        Rule::MinToRun { date } => Broken::Fewest { offer: place(date)? },
        Rule::RoleMax { date, role } => {
            let (region, role) = cell_parts(role);
            let offer = place(date)?;
            Broken::Cell { offer, region, role }
        }
        Rule::OfficeMax => Broken::Organisation,
        // No question has these.
        Rule::Group { .. } | Rule::RoleMin { .. } | Rule::Limited { .. } => return None,
    })
}

/// A stored answer as a seating of its case again; `None` without one, or if it does not fit.
pub fn seating_of(question: &SeatingQuestion, outcome: &SeatingOutcome) -> Option<Seating> {
    let value = outcome.value?;
    (outcome.seats.len() == question.seekers.len()).then(|| Seating {
        seats: outcome.seats.clone(),
        value,
    })
}

/// The cells of which a seat more in an edition could help somebody who waits; `None` where any seat could.
pub fn wanted_cells(case: &SeatingCase, seating: &Seating) -> BTreeMap<usize, BTreeSet<Option<String>>> {
    let mut wanted: BTreeMap<usize, BTreeSet<Option<String>>> = BTreeMap::new();
    for WaitingReason { person, obstacles } in waiting_reasons(case, seating) {
        let role = case.people().get(person).map(|person| person.role.clone());
        for (date, obstacle) in obstacles {
            let limited = case
                .dates()
                .get(date)
                .is_some_and(|date| !date.role_max.is_empty());
            if matches!(obstacle, Obstacle::Full | Obstacle::RoleFull) {
                let of = role.clone().filter(|_| limited);
                wanted.entry(date).or_default().insert(of);
            }
        }
    }
    wanted
}

/// What seatings are compared by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeatingFigures {
    /// People with a seat.
    pub seated: usize,
    /// Those of them who have none yet.
    pub new: usize,
    /// People who wait.
    pub waiting: usize,
    /// Metres that all travel, one way.
    pub metres: i64,
    /// Editions that somebody sits in.
    pub editions: usize,
}

/// The figures of a seating.
pub fn seating_figures(question: &SeatingQuestion, outcome: &SeatingOutcome) -> Option<SeatingFigures> {
    let seating = seating_of(question, outcome)?;
    let mut figures = SeatingFigures::default();
    let mut used = BTreeSet::new();
    for (seeker, seat) in question.seekers.iter().zip(&seating.seats) {
        let Some(offer) = seat else {
            figures.waiting += 1;
            continue;
        };
        figures.seated += 1;
        figures.new += usize::from(seeker.kept.is_none());
        used.insert(*offer);
        let way = seeker.ways.iter().find(|way| way.offer == *offer);
        figures.metres += way.map_or(0, |way| way.metres);
    }
    figures.editions = used.len();
    Some(figures)
}

#[cfg(test)]
mod tests;
