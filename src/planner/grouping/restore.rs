//! Plans that were kept elsewhere, in the numbers of their case again.

use super::{
    case::Case,
    hosting::{Host, Hosting},
    plan::Edition,
    reasons::{edition_at, short},
};

impl Case {
    /// The edition of these regions, ascending, at a venue; `None` where it may not meet.
    pub fn edition(&self, regions: Vec<usize>, venue: usize) -> Option<Edition> {
        let people = regions.iter().map(|region| self.people_of(*region)).sum();
        let travelled = Hosting::new(self).travelled(&short(&regions), people, venue)?;
        Some(edition_at(self, regions, Host { venue, travelled }))
    }

    /// The people of a region.
    pub fn people_of(&self, region: usize) -> i64 {
        self.demand.get(region).copied().unwrap_or(0)
    }
}
