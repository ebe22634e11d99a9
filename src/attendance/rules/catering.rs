//! What is ordered from a caterer: head counts by entitlement, day and session, frozen as a statement, and what came after.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use time::Date;

use crate::{
    editions::SessionId,
    enrolment::{Diet, EnrolmentId},
    kernel::{ids::sha256_hex, text::Localised},
};

/// The most that can be ordered of one thing.
pub const MOST_ORDERED: i64 = 100_000;

/// Who is entitled to something on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// The key of the rule.
    pub key: String,
    /// What it is called.
    pub names: Localised,
    /// The day of the edition.
    pub day: i32,
    /// Its date.
    pub date: Date,
    /// Who is entitled, sorted.
    pub people: Vec<EnrolmentId>,
    /// How many of them need which diet.
    pub diets: BTreeMap<Diet, usize>,
    /// How many of them take part in which session of the day.
    pub sessions: Vec<(SessionId, usize)>,
}

/// Who takes part in a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The session.
    pub session: SessionId,
    /// What it is called.
    pub names: Localised,
    /// Its day.
    pub date: Date,
    /// How many take part.
    pub people: usize,
    /// The least number of people, if there is one.
    pub minimum: Option<i32>,
}

impl Group {
    /// Whether there are too few.
    pub fn is_small(&self) -> bool {
        let people = i32::try_from(self.people).unwrap_or(i32::MAX);
        self.minimum.is_some_and(|minimum| people < minimum)
    }
}

/// Everything that a caterer is told, with the people behind it by their enrolments.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// By entitlement and day.
    pub counts: Vec<Count>,
    /// By session.
    pub groups: Vec<Group>,
    /// How many different people come on each day.
    pub days: Vec<(Date, usize)>,
}

/// One person as far as a statement goes.
pub struct Guest<'g> {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The diet, if one was stated.
    pub diet: Option<Diet>,
    /// Whether the person takes part in a session.
    pub takes: Box<dyn Fn(SessionId) -> bool + 'g>,
}

/// What somebody may be entitled to on a day, with who is.
pub struct Dish<'d> {
    /// The key of the rule.
    pub key: &'d str,
    /// What it is called.
    pub names: Localised,
    /// The day of the edition.
    pub day: i32,
    /// Its date.
    pub date: Date,
    /// Who is entitled.
    pub entitled: BTreeSet<EnrolmentId>,
}

/// A session as far as a statement goes.
pub struct Meeting {
    /// The session.
    pub session: SessionId,
    /// What it is called.
    pub names: Localised,
    /// Its day.
    pub date: Date,
    /// The least number of people.
    pub minimum: Option<i32>,
}

/// Counts heads.
pub fn statement(dishes: Vec<Dish<'_>>, meetings: &[Meeting], guests: &[Guest<'_>]) -> Statement {
    let count = |dish: Dish<'_>| {
        let own = || {
            guests
                .iter()
                .filter(|guest| dish.entitled.contains(&guest.enrolment))
        };
        let mut diets: BTreeMap<Diet, usize> = BTreeMap::new();
        for diet in own().filter_map(|guest| guest.diet) {
            *diets.entry(diet).or_default() += 1;
        }
        let of_day = meetings.iter().filter(|meeting| meeting.date == dish.date);
        let in_session = |meeting: &Meeting| own().filter(|guest| (guest.takes)(meeting.session)).count();
        Count {
            key: dish.key.to_owned(),
            day: dish.day,
            date: dish.date,
            people: dish.entitled.iter().copied().collect(),
            diets,
            sessions: of_day
                .map(|meeting| (meeting.session, in_session(meeting)))
                .collect(),
            names: dish.names,
        }
    };
    let group = |meeting: &Meeting| Group {
        session: meeting.session,
        names: meeting.names.clone(),
        date: meeting.date,
        people: guests
            .iter()
            .filter(|guest| (guest.takes)(meeting.session))
            .count(),
        minimum: meeting.minimum,
    };
    let dates: BTreeSet<Date> = meetings.iter().map(|meeting| meeting.date).collect();
    let comes = |date: Date, guest: &Guest<'_>| {
        let mut of_day = meetings.iter().filter(|meeting| meeting.date == date);
        of_day.any(|meeting| (guest.takes)(meeting.session))
    };
    let day = |date: Date| (date, guests.iter().filter(|guest| comes(date, guest)).count());
    Statement {
        counts: dishes.into_iter().map(count).collect(),
        groups: meetings.iter().map(group).collect(),
        days: dates.into_iter().map(day).collect(),
    }
}

/// A statement as it is kept.
pub fn written(statement: &Statement) -> String {
    serde_json::json!(statement).to_string()
}

/// A statement as it was kept; `None` for what is none.
pub fn read(text: &str) -> Option<Statement> {
    serde_json::from_str(text).ok()
}

/// The checksum of a statement as it is kept.
pub fn checksum(text: &str) -> String {
    sha256_hex(text.as_bytes())
}

/// What has changed in a count since it was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The key of the rule.
    pub key: String,
    /// The day.
    pub day: i32,
    /// Who is entitled now and was not.
    pub came: Vec<EnrolmentId>,
    /// Who was entitled and is no longer.
    pub went: Vec<EnrolmentId>,
    /// Whether other diets are needed.
    pub diets: bool,
}

/// What has changed since a statement was frozen, entitlement by entitlement; nothing where it is as it was.
pub fn differences(frozen: &Statement, now: &Statement) -> Vec<Difference> {
    let places = |statement: &Statement| -> BTreeSet<(String, i32)> {
        let place = |count: &Count| (count.key.clone(), count.day);
        statement.counts.iter().map(place).collect()
    };
    let places: BTreeSet<(String, i32)> = places(frozen).union(&places(now)).cloned().collect();
    let difference = |(key, day): (String, i32)| {
        let find = |statement: &Statement| {
            let mut counts = statement.counts.iter();
            counts.find(|count| count.key == key && count.day == day).cloned()
        };
        let (before, after) = (find(frozen), find(now));
        let people = |count: &Option<Count>| -> BTreeSet<EnrolmentId> {
            let people = count.as_ref().map(|count| count.people.clone());
            people.unwrap_or_default().into_iter().collect()
        };
        let diets = |count: Option<Count>| count.map(|count| count.diets).unwrap_or_default();
        let (was, is) = (people(&before), people(&after));
        Difference {
            came: is.difference(&was).copied().collect(),
            went: was.difference(&is).copied().collect(),
            diets: diets(before) != diets(after),
            key,
            day,
        }
    };
    places
        .into_iter()
        .map(difference)
        .filter(|found| !found.came.is_empty() || !found.went.is_empty() || found.diets)
        .collect()
}

/// How many of those ordered or billed nobody is entitled to: they are not eligible.
pub fn not_covered(ordered: i32, entitled: usize) -> i32 {
    ordered - i32::try_from(entitled).unwrap_or(i32::MAX).min(ordered)
}
