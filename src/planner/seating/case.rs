//! What is to be seated: people, the dates of editions, and the rules between them, checked as a whole.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::problems::CaseProblem;

/// The most people of a case.
pub const MOST_PEOPLE: usize = 50_000;
/// The most dates of a case.
pub const MOST_DATES: usize = 500;
/// The highest cost of a person's date or of waiting.
pub const HIGHEST_COST: i64 = 1_000_000_000;
/// The highest cost of running a date.
pub const HIGHEST_RUN_COST: i64 = 10_000_000_000;

/// A date on which an edition may run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditionDate {
    /// Its name, unique among the dates.
    pub id: String,
    /// The group of regions that it is for.
    pub group: String,
    /// The most people on it.
    pub capacity: u32,
    /// The fewest people on it, if it runs.
    pub min_to_run: u32,
    /// What it costs that it runs, in the unit of the people's costs.
    pub run_cost: i64,
    /// The fewest people of a role on it, if it runs.
    pub role_min: BTreeMap<String, u32>,
    /// The most people of a role on it.
    pub role_max: BTreeMap<String, u32>,
    /// The needs that it meets.
    pub features: BTreeSet<String>,
    /// The most people with a need on it.
    pub limited: BTreeMap<String, u32>,
}

/// Somebody who wants a seat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name, unique among the people.
    pub id: String,
    /// The role category.
    pub role: String,
    /// The office, of which a date takes only so many people; nobody's limit counts who has none.
    pub office: Option<String>,
    /// The groups whose dates are open to the person.
    pub groups: BTreeSet<String>,
    /// What a date must offer.
    pub needs: BTreeSet<String>,
    /// The dates on which the person can come, each with its cost: 0 suits best. Other dates are impossible.
    pub prefs: BTreeMap<String, i64>,
    /// 1, 2 or 3; 3 is to be served first.
    pub priority: u8,
    /// The place in the order of registration.
    pub order: u32,
}

/// What it costs that a person waits, by priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitingCost([i64; 3]);

impl Default for WaitingCost {
    fn default() -> Self {
        Self([1_000, 10_000, 100_000])
    }
}

impl WaitingCost {
    /// The costs for priorities 1, 2 and 3.
    pub fn new(costs: [i64; 3]) -> Self {
        Self(costs)
    }

    /// The cost for a priority; the highest for any other number.
    pub fn of(self, priority: u8) -> i64 {
        let [first, second, third] = self.0;
        match priority {
            1 => first,
            2 => second,
            _ => third,
        }
    }
}

/// The parts of a case, not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseParts {
    /// The dates.
    pub dates: Vec<EditionDate>,
    /// The people.
    pub people: Vec<Person>,
    /// The most people of one office on one date; `None` is no limit.
    pub office_max: Option<u32>,
    /// The costs of waiting.
    pub waiting_cost: WaitingCost,
    /// Who must get which date.
    pub pinned: BTreeMap<String, String>,
}

/// A case whose parts fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatingCase {
    parts: CaseParts,
    date_at: HashMap<String, usize>,
    person_at: HashMap<String, usize>,
}

impl SeatingCase {
    /// Checks the parts and puts the people in the order of registration.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn new(mut parts: CaseParts) -> Result<Self, Vec<CaseProblem>> {
        let problems = problems(&parts);
        if !problems.is_empty() {
            return Err(problems);
        }
        parts.people.sort_by_key(|person| person.order);
        let date_at = places(parts.dates.iter().map(|date| &date.id));
        let person_at = places(parts.people.iter().map(|person| &person.id));
        Ok(Self {
            parts,
            date_at,
            person_at,
        })
    }

    /// The dates, as they were given.
    pub fn dates(&self) -> &[EditionDate] {
        &self.parts.dates
    }

    /// The people, in the order of registration.
    pub fn people(&self) -> &[Person] {
        &self.parts.people
    }

    /// The most people of one office on one date.
    pub fn office_max(&self) -> Option<u32> {
        self.parts.office_max
    }

    /// The costs of waiting.
    pub fn waiting_cost(&self) -> WaitingCost {
        self.parts.waiting_cost
    }

    /// The date that a person must get.
    pub fn pin(&self, person: &str) -> Option<&str> {
        self.parts.pinned.get(person).map(String::as_str)
    }

    /// Who must get which date.
    pub fn pinned(&self) -> &BTreeMap<String, String> {
        &self.parts.pinned
    }

    /// The place of a date among the dates.
    pub fn date_place(&self, id: &str) -> Option<usize> {
        self.date_at.get(id).copied()
    }

    /// The place of a person among the people.
    pub fn person_place(&self, id: &str) -> Option<usize> {
        self.person_at.get(id).copied()
    }

    /// The same case with one seat more on a date, for one more of a role if one is named; `None` if there is no such date.
    pub fn with_one_more_seat(&self, date: &str, role: Option<&str>) -> Option<Self> {
        let mut case = self.clone();
        let date = case.parts.dates.get_mut(self.date_place(date)?)?;
        date.capacity = date.capacity.saturating_add(1);
        if let Some(most) = role.and_then(|role| date.role_max.get_mut(role)) {
            *most = most.saturating_add(1);
        }
        Some(case)
    }
}

fn places<'a>(ids: impl Iterator<Item = &'a String>) -> HashMap<String, usize> {
    ids.enumerate().map(|(place, id)| (id.clone(), place)).collect()
}

fn problems(parts: &CaseParts) -> Vec<CaseProblem> {
    let mut problems = Vec::new();
    if parts.dates.len() > MOST_DATES {
        problems.push(CaseProblem::TooManyDates {
            count: parts.dates.len(),
        });
    }
    if parts.people.len() > MOST_PEOPLE {
        problems.push(CaseProblem::TooManyPeople {
            count: parts.people.len(),
        });
    }
    for cost in parts.waiting_cost.0 {
        if !(0..=HIGHEST_COST).contains(&cost) {
            problems.push(CaseProblem::WaitingCost { cost });
        }
    }
    let mut dates = BTreeSet::new();
    for date in &parts.dates {
        if !dates.insert(&date.id) {
            problems.push(CaseProblem::DateTwice {
                date: date.id.clone(),
            });
        }
        if !(0..=HIGHEST_RUN_COST).contains(&date.run_cost) {
            let (date, cost) = (date.id.clone(), date.run_cost);
            problems.push(CaseProblem::RunCost { date, cost });
        }
    }
    let (mut people, mut orders) = (BTreeSet::new(), BTreeMap::new());
    for person in &parts.people {
        if !people.insert(&person.id) {
            problems.push(CaseProblem::PersonTwice {
                person: person.id.clone(),
            });
        }
        if let Some(other) = orders.insert(person.order, &person.id) {
            let (person, other, order) = (person.id.clone(), other.clone(), person.order);
            problems.push(CaseProblem::OrderTwice { person, other, order });
        }
        problems.extend(problems_of(person, &dates));
    }
    for (person, date) in &parts.pinned {
        if !people.contains(person) {
            problems.push(CaseProblem::PinOfNobody {
                person: person.clone(),
            });
        }
        if !dates.contains(date) {
            let (person, date) = (person.clone(), date.clone());
            problems.push(CaseProblem::PinToNoDate { person, date });
        }
    }
    problems
}

fn problems_of(person: &Person, dates: &BTreeSet<&String>) -> Vec<CaseProblem> {
    let mut problems = Vec::new();
    if !(1..=3).contains(&person.priority) {
        let (person, priority) = (person.id.clone(), person.priority);
        problems.push(CaseProblem::Priority { person, priority });
    }
    for (date, cost) in &person.prefs {
        if !dates.contains(date) {
            let (person, date) = (person.id.clone(), date.clone());
            problems.push(CaseProblem::PreferenceForNoDate { person, date });
        }
        if !(0..=HIGHEST_COST).contains(cost) {
            let (person, date, cost) = (person.id.clone(), date.clone(), *cost);
            problems.push(CaseProblem::PreferenceCost { person, date, cost });
        }
    }
    problems
}
