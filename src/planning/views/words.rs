//! What the planner found out, in sentences: each a message that is said in the reader's language. Nothing here decides.

mod changes;
mod conflicts;
mod plans;
mod problems;
mod seats;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use planner::grouping::{Case, Edition};
use serde_json::{Value, json};

use crate::kernel::text::Message;

pub use changes::{dearer, difference};
pub use conflicts::{asked, contradiction, finding, nearest, repair};
pub use plans::{alternatives, broken, moved, proof, reasons};
pub use problems::problem;
pub use seats::{SeatNames, limits, one_more, seating_proof, seats_broken, waits};

/// The most names read out one after the other; of more, the rest is counted.
const MOST_NAMED: usize = 10;

/// What regions, venues and role categories are called, by code, in the reader's language. A code without a name stands for
/// itself.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Regions.
    pub regions: BTreeMap<String, String>,
    /// Venues, by the town they are in.
    pub venues: BTreeMap<String, String>,
    /// Role categories.
    pub roles: BTreeMap<String, String>,
}

impl Names {
    /// What a region is called.
    pub fn region<'a>(&'a self, code: &'a str) -> &'a str {
        self.regions.get(code).map_or(code, String::as_str)
    }

    /// What a venue is called.
    pub fn venue<'a>(&'a self, code: &'a str) -> &'a str {
        self.venues.get(code).map_or(code, String::as_str)
    }

    fn role<'a>(&'a self, code: &'a str) -> &'a str {
        self.roles.get(code).map_or(code, String::as_str)
    }

    /// Regions of a case, to be read out.
    fn regions_of(&self, case: &Case, regions: &[usize]) -> Vec<Value> {
        let name = |region: &usize| json!(self.region(case.region_id(*region)));
        if regions.len() <= MOST_NAMED {
            return regions.iter().map(name).collect();
        }
        let rest = regions.len() - (MOST_NAMED - 1);
        let more = json!(Message::new("planning-more").with_amount("count", rest));
        regions
            .iter()
            .take(MOST_NAMED - 1)
            .map(name)
            .chain([more])
            .collect()
    }

    fn venue_of<'a>(&'a self, case: &'a Case, venue: usize) -> &'a str {
        self.venue(case.venue_id(venue))
    }
}

/// How a sentence names a group. Regions and venues are numbers in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group<'a> {
    /// As the edition at a venue.
    At(usize),
    /// As the edition of these regions, where it has no venue or not one of its own.
    Of(&'a [usize]),
}

impl Group<'_> {
    fn named(self, case: &Case, names: &Names) -> Message {
        match self {
            Self::At(venue) => Message::new("planning-edition-at").with("place", names.venue_of(case, venue)),
            Self::Of(regions) => Message::new("planning-edition-of")
                .with_amount("count", regions.len())
                .with_list("regions", names.regions_of(case, regions)),
        }
    }
}

/// How sentences tell two editions apart: by their venues, or by their regions where both are at the same.
fn told_apart<'a>(one: &'a Edition, other: &'a Edition) -> (Group<'a>, Group<'a>) {
    if one.venue == other.venue {
        (Group::Of(&one.regions), Group::Of(&other.regions))
    } else {
        (Group::At(one.venue), Group::At(other.venue))
    }
}

/// Thousands, rounded: kilometres of metres.
fn kilometres(metres: i64) -> i64 {
    let rounded = (metres.unsigned_abs() + 500) / 1000;
    i64::try_from(rounded).unwrap_or(i64::MAX) * metres.signum()
}

/// An amount of participant-metres, without its sign.
fn participant_km(metres: i64) -> Message {
    let km = kilometres(metres).abs();
    if km == 0 && metres != 0 {
        Message::new("planning-less-than-one")
    } else {
        Message::new("planning-participant-km").with_amount("count", km)
    }
}

/// A number of things in words: `regions`, `editions` or `people`.
fn count(key: &str, count: impl Into<Value>) -> Message {
    Message::new(key).with_amount("count", count)
}
