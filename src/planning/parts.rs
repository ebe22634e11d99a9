//! What is stored whole with a plan: the question as the office asked it, with every fact it rests on, and the answer. A
//! plan can be solved again years later and comes out the same.

mod seating;

pub use seating::{
    Barred, Broken, Offer, OnList, OneMore, Quota, SeatingOutcome, SeatingQuestion, Seeker, Way,
};

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// A region that takes part, as it was when the question was asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Full code.
    pub code: String,
    /// The town where its authority sits, which may host an edition.
    pub seat: String,
    /// Latitude of the seat in degrees.
    pub lat: f64,
    /// Longitude of the seat in degrees.
    pub lon: f64,
    /// People to be trained, by role category.
    pub demand: BTreeMap<String, i64>,
    /// Whether an edition may be held there.
    pub hosts: bool,
    /// The most people that an edition there can have; `None` for as many as come.
    pub room: Option<i64>,
}

/// A town that is no region's seat and may host an edition, because there is a venue in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Town {
    /// Its id among the hosts: the code of its region, a full stop, its name in small letters.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Full code of the region that it lies in.
    pub region: String,
    /// Latitude of its venue in degrees.
    pub lat: f64,
    /// Longitude of its venue in degrees.
    pub lon: f64,
    /// The most people that an edition there can have; `None` for as many as come.
    pub room: Option<i64>,
}

/// Where an edition of a plan is held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Host<'q> {
    /// The town.
    pub town: &'q str,
    /// Full code of the region that it lies in.
    pub region: &'q str,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
}

/// Two neighbours and what lies between them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Neighbours {
    /// Full code of one.
    pub a: String,
    /// Full code of the other.
    pub b: String,
    /// The word of country files: `land`, `ferry`.
    pub kind: String,
}

/// What the office asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Question {
    /// The regions, by code.
    pub places: Vec<Place>,
    /// All pairs of them that anything lies between.
    pub links: Vec<Neighbours>,
    /// The kinds of link that make neighbours.
    pub kinds: Vec<String>,
    /// Regions in a group, at least and at most.
    pub regions: (i64, i64),
    /// Editions, at least and at most.
    pub editions: (i64, i64),
    /// People in an edition, at least.
    pub people_min: Option<i64>,
    /// People in an edition, at most.
    pub people_max: Option<i64>,
    /// People in an edition, aimed at.
    pub target: i64,
    /// What travel counts for: 1, or more where plans for another weighting are asked.
    pub travel: i64,
    /// Metres that one person more or fewer than the target is worth.
    pub balance: i64,
    /// Metres that one person out of the proportion of role categories is worth.
    pub mix: i64,
    /// Whether a group may meet outside its own regions.
    pub anywhere: bool,
    /// The farthest that anybody may travel, in kilometres as the crow flies.
    pub max_km: Option<i64>,
    /// Pairs of regions that belong together.
    pub together: Vec<(String, String)>,
    /// Pairs that do not.
    pub apart: Vec<(String, String)>,
    /// A region, and the town that its edition is held in: the code of a region for its seat, or the id of another town.
    pub held: Vec<(String, String)>,
    /// Towns that host nothing although they could, named in the same way.
    pub closed: Vec<String>,
    /// People of a role category in an edition, at least and at most; a category without bounds is left out.
    #[serde(default)]
    pub role_bounds: BTreeMap<String, (Option<i64>, Option<i64>)>,
    /// Groups that stay as they are.
    #[serde(default)]
    pub kept: Vec<Kept>,
    /// Towns beside the seats that may host.
    #[serde(default)]
    pub towns: Vec<Town>,
}

impl Question {
    /// Whether this is a town that may host: the code of a region for its seat, or the id of another town.
    pub fn may_host(&self, id: &str) -> bool {
        let seat = self.places.iter().any(|place| place.hosts && place.code == id);
        seat || self.towns.iter().any(|town| town.id == id)
    }

    /// The town that a host of a plan is.
    pub fn host(&self, id: &str) -> Option<Host<'_>> {
        let town = self.towns.iter().find(|town| town.id == id).map(|town| Host {
            town: &town.name,
            region: &town.region,
            lat: town.lat,
            lon: town.lon,
        });
        town.or_else(|| {
            self.places
                .iter()
                .find(|place| place.code == id)
                .map(|place| Host {
                    town: &place.seat,
                    region: &place.code,
                    lat: place.lat,
                    lon: place.lon,
                })
        })
    }

    /// All towns that may host, by id and name: the seats first.
    pub fn hosts(&self) -> impl Iterator<Item = (&str, &str)> {
        let seats = self.places.iter().filter(|place| place.hosts);
        seats
            .map(|place| (place.code.as_str(), place.seat.as_str()))
            .chain(
                self.towns
                    .iter()
                    .map(|town| (town.id.as_str(), town.name.as_str())),
            )
    }
}

/// A group that stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Full codes of its regions, ascending.
    pub regions: Vec<String>,
    /// Where it meets.
    pub host: String,
}

impl Kept {
    /// The group as forms send it: `PL-16+PL-24@PL-24`.
    pub fn written(&self) -> String {
        format!("{}@{}", self.regions.join("+"), self.host)
    }

    /// The group that a form sent.
    pub fn read(written: &str) -> Option<Self> {
        let (regions, host) = written.split_once('@')?;
        Some(Self {
            regions: regions.split('+').map(str::to_owned).collect(),
            host: host.to_owned(),
        })
    }
}

/// An edition of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Full codes of its regions, ascending.
    pub regions: Vec<String>,
    /// The town that hosts it: the code of a region for its seat, or the id of another town.
    pub host: String,
    /// People.
    pub people: i64,
    /// Participant-metres travelled.
    pub travelled: i64,
    /// What it costs: travel, balance and mix together, in participant-metres.
    pub cost: i64,
}

/// What came of the search.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Outcome {
    /// `optimal`, `feasible`, `infeasible` or `unknown`.
    pub status: String,
    /// The value of the plan, in participant-metres.
    pub value: Option<i64>,
    /// No plan is below this.
    pub bound: Option<i64>,
    /// Groups at venues that were compared.
    pub compared: u64,
    /// How many plans are as good, where they were counted.
    pub ways: Option<u64>,
    /// The editions.
    pub groups: Vec<Group>,
    /// Milliseconds that the search took.
    pub milliseconds: u64,
}
