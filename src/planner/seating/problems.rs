//! What can be wrong with a case.

use std::fmt;

/// Something wrong with a case, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseProblem {
    /// The text is not JSON.
    NotJson {
        /// What the reader of JSON says, with line and column.
        detail: String,
    },
    /// The format is not one that is read here.
    Format {
        /// The format named, if any.
        found: Option<String>,
    },
    /// A field that must be there is not.
    Missing {
        /// Where: `person P1`, `date D1`, `people[3]` or `case`.
        subject: String,
        /// The field.
        field: String,
    },
    /// A field holds something else than it should.
    Wrong {
        /// Where.
        subject: String,
        /// The field.
        field: String,
        /// What it should hold.
        expected: &'static str,
        /// What it holds, shortened.
        found: String,
    },
    /// More dates than `MOST_DATES`.
    TooManyDates {
        /// How many.
        count: usize,
    },
    /// More people than `MOST_PEOPLE`.
    TooManyPeople {
        /// How many.
        count: usize,
    },
    /// Two dates have one id.
    DateTwice {
        /// The id.
        date: String,
    },
    /// Two people have one id.
    PersonTwice {
        /// The id.
        person: String,
    },
    /// Two people have one place in the order of registration.
    OrderTwice {
        /// The later one.
        person: String,
        /// The one before.
        other: String,
        /// The place.
        order: u32,
    },
    /// The cost of running a date is out of bounds.
    RunCost {
        /// The date.
        date: String,
        /// Its cost.
        cost: i64,
    },
    /// A cost of waiting is out of bounds.
    WaitingCost {
        /// The cost.
        cost: i64,
    },
    /// The priority is not 1, 2 or 3.
    Priority {
        /// The person.
        person: String,
        /// The priority.
        priority: u8,
    },
    /// A person prefers a date that is not there.
    PreferenceForNoDate {
        /// The person.
        person: String,
        /// The date.
        date: String,
    },
    /// The cost of a person's date is out of bounds.
    PreferenceCost {
        /// The person.
        person: String,
        /// The date.
        date: String,
        /// The cost.
        cost: i64,
    },
    /// Somebody is pinned who is not there.
    PinOfNobody {
        /// The person.
        person: String,
    },
    /// Somebody is pinned to a date that is not there.
    PinToNoDate {
        /// The person.
        person: String,
        /// The date.
        date: String,
    },
}

impl fmt::Display for CaseProblem {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { detail } => write!(text, "not JSON: {detail}"),
            Self::Format { found: Some(found) } => write!(text, "format is {found}, not seating-case/1"),
            Self::Format { found: None } => write!(text, "no format; seating-case/1 is expected"),
            Self::Missing { subject, field } => write!(text, "{subject}: {field} is missing"),
            Self::Wrong {
                subject,
                field,
                expected,
                found,
            } => {
                write!(text, "{subject}: {field} is {found}, expected {expected}")
            }
            Self::TooManyDates { count } => write!(text, "{count} dates, more than {}", super::MOST_DATES),
            Self::TooManyPeople { count } => write!(text, "{count} people, more than {}", super::MOST_PEOPLE),
            Self::DateTwice { date } => write!(text, "date {date}: there are two"),
            Self::PersonTwice { person } => write!(text, "person {person}: there are two"),
            Self::OrderTwice { person, other, order } => {
                write!(text, "person {person}: order {order} is also that of {other}")
            }
            Self::RunCost { date, cost } => {
                write!(
                    text,
                    "date {date}: run_cost {cost} is not in 0..={}",
                    super::HIGHEST_RUN_COST
                )
            }
            Self::WaitingCost { cost } => {
                write!(
                    text,
                    "case: waiting_cost {cost} is not in 0..={}",
                    super::HIGHEST_COST
                )
            }
            Self::Priority { person, priority } => {
                write!(text, "person {person}: priority {priority} is not 1, 2 or 3")
            }
            Self::PreferenceForNoDate { person, date } => {
                write!(text, "person {person}: prefs name {date}, which is no date")
            }
            Self::PreferenceCost { person, date, cost } => write!(
                text,
                "person {person}: the cost {cost} of {date} is not in 0..={}",
                super::HIGHEST_COST
            ),
            Self::PinOfNobody { person } => write!(text, "pinned: {person} is nobody"),
            Self::PinToNoDate { person, date } => {
                write!(text, "pinned: {person} is pinned to {date}, which is no date")
            }
        }
    }
}
