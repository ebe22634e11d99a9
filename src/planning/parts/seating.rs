//! What is stored whole with a seating: who may sit where, with every fact that rests on, and who was proposed to. People are
//! named by their ids only, so that their names go when they are erased.

use std::collections::BTreeSet;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::{
    editions::EditionId,
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::text::Message,
    people::PersonId,
};

/// Seats of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    /// Full region code.
    pub region: String,
    /// Role category code.
    pub role: String,
    /// How many.
    pub seats: u32,
}

/// An edition that takes part, as it was when the question was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The edition.
    pub id: EditionId,
    /// Its code.
    pub code: String,
    /// The town of its venue.
    pub city: String,
    /// First day.
    pub starts_on: String,
    /// Most participants.
    pub capacity: u32,
    /// Fewest people, if anybody is to sit in it.
    pub fewest: u32,
    /// Its seats by cell; none where anybody may have any seat.
    pub quotas: Vec<Quota>,
    /// The needs that are met there, in the office's words.
    pub meets: BTreeSet<String>,
}

/// An edition that a person can come to, by its place among the offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// The place.
    pub offer: usize,
    /// Metres from the seat of the region, as the crow flies.
    pub metres: i64,
}

/// An enrolment that was live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnList {
    /// The edition's place among the offers.
    pub offer: usize,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// How far it was.
    pub state: EnrolmentState,
}

/// An edition that a person asked for and cannot come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Barred {
    /// Its place among the offers.
    pub offer: usize,
    /// Why.
    pub why: Message,
}

/// Somebody who has a seat or wants one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Seeker {
    /// Who.
    pub person: PersonId,
    /// Full code of the region whose seat counts.
    pub region: String,
    /// Code of the role category whose seat counts.
    pub role: String,
    /// The organisation; may be empty.
    pub organisation: String,
    /// What must be met, in the office's words.
    pub needs: BTreeSet<String>,
    /// 1, 2 or 3; 3 is served first.
    pub priority: u8,
    /// Where the person can come.
    pub ways: Vec<Way>,
    /// Where the person asked to come and cannot.
    pub barred: Vec<Barred>,
    /// Where the person was enrolled.
    pub listed: Vec<OnList>,
    /// The seat that the person has and keeps.
    pub kept: Option<usize>,
}

/// What the office asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct SeatingQuestion {
    /// The editions, by date.
    pub offers: Vec<Offer>,
    /// The people, in the order of registration.
    pub seekers: Vec<Seeker>,
    /// Whether the seats of regions and role categories are theirs only.
    pub cells: bool,
    /// Whether people were also proposed to editions of their region that they had not asked for.
    pub elsewhere: bool,
    /// The most people of one organisation in an edition.
    pub organisation_most: Option<u32>,
    /// Kilometres of travel that a seat is worth.
    pub seat_km: i64,
    /// Who goes first: nobody, those who `wait`, or a role category (`role:` and its code).
    pub first: String,
}

/// A rule in a conflict. Editions and people are places in the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Broken {
    /// A person keeps a seat.
    Keeps {
        /// Who.
        seeker: usize,
    },
    /// A person's need must be met.
    Need {
        /// Who.
        seeker: usize,
        /// What.
        need: String,
    },
    /// An edition has so many seats.
    Capacity {
        /// Which.
        offer: usize,
    },
    /// An edition takes place from so many people.
    Fewest {
        /// Which.
        offer: usize,
    },
    /// An edition has so many seats of a cell.
    Cell {
        /// Which.
        offer: usize,
        /// Full region code.
        region: String,
        /// Role category code.
        role: String,
    },
    /// So many people of one organisation in an edition.
    Organisation,
}

/// What one more seat in an edition would be worth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneMore {
    /// Metres, counted as the question counts seats; `None` where it was not found out.
    pub metres: Option<i64>,
    /// The cell that the seat would have to be of: region and role category.
    pub cell: Option<(String, String)>,
}

/// What came of the search.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct SeatingOutcome {
    /// `optimal`, `feasible`, `infeasible` or `unknown`.
    pub status: String,
    /// Metres travelled and seats missed together.
    pub value: Option<i64>,
    /// No seating is below this.
    pub bound: Option<i64>,
    /// For each person, the place of the edition among the offers; `None` waits.
    pub seats: Vec<Option<usize>>,
    /// For each edition, what one more seat would be worth.
    pub more: Vec<OneMore>,
    /// Rules that contradict each other.
    pub conflict: Vec<Broken>,
    /// Milliseconds that the search took.
    pub milliseconds: u64,
}
