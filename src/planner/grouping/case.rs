//! A case: a draft that holds together, with everything numbered. Regions and venues stand in the byte order of their
//! codes, so that comparing numbers compares codes.

use super::{
    checks::checked,
    draft::{Draft, Limits, Weights},
    problem::Problem,
};
use crate::{GeoPoint, distance_m};

/// A venue of a case.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Site {
    pub id: String,
    pub point: GeoPoint,
    pub region: Option<usize>,
    pub max_participants: Option<i64>,
    pub max_editions: Option<usize>,
}

/// A checked case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// What it was made from, regions in byte order of their codes.
    pub(super) draft: Draft,
    /// Names of the roles.
    pub(super) roles: Vec<String>,
    /// People by region.
    pub(super) demand: Vec<i64>,
    /// People by role, then by region.
    pub(super) by_role: Vec<Vec<i64>>,
    /// All people.
    pub(super) total: i64,
    /// All people of each role.
    pub(super) role_totals: Vec<i64>,
    /// The neighbours of each region, ascending.
    pub(super) neighbours: Vec<Vec<usize>>,
    /// Whether a group must hang together.
    pub(super) connected: bool,
    /// The least and the most regions of a group.
    pub(super) sizes: (usize, usize),
    /// The least and the most editions.
    pub(super) editions: (usize, usize),
    /// People of an edition.
    pub(super) participants: Limits,
    /// People of a role in an edition.
    pub(super) role_limits: Vec<(usize, Limits)>,
    /// Pairs of regions in one edition.
    pub(super) together: Vec<(usize, usize)>,
    /// Pairs of regions not in one edition.
    pub(super) apart: Vec<(usize, usize)>,
    /// People per edition aimed at.
    pub(super) target: i64,
    /// What counts how much.
    pub(super) weights: Weights,
    /// The venues that may be used.
    pub(super) sites: Vec<Site>,
    /// Whether a group meets in one of its own regions.
    pub(super) own_region: bool,
    /// The most metres anybody travels.
    pub(super) reach_m: Option<i64>,
    /// Regions whose edition is held at a certain venue.
    pub(super) fixed: Vec<(usize, usize)>,
    /// Place of each region's code among all codes of regions and venues in byte order.
    pub(super) region_rank: Vec<u32>,
    /// Place of each venue's code among the same.
    pub(super) site_rank: Vec<u32>,
}

impl Case {
    /// Checks a draft. All that is wrong is told, not only the first.
    pub fn new(draft: Draft) -> Result<Self, Vec<Problem>> {
        checked(draft)
    }

    /// What the case was made from, to be changed and checked again.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// How many regions there are.
    pub fn len(&self) -> usize {
        self.demand.len()
    }

    /// Never: a case has regions.
    pub fn is_empty(&self) -> bool {
        self.demand.is_empty()
    }

    /// The code of a region by its number.
    pub fn region_id(&self, region: usize) -> &str {
        self.draft
            .regions
            .get(region)
            .map_or("", |region| region.id.as_str())
    }

    /// The code of a venue by its number.
    pub fn venue_id(&self, venue: usize) -> &str {
        self.sites.get(venue).map_or("", |site| site.id.as_str())
    }

    /// The number of the region with this code.
    pub fn region_number(&self, id: &str) -> Option<usize> {
        self.draft
            .regions
            .binary_search_by(|region| region.id.as_str().cmp(id))
            .ok()
    }

    /// The number of the venue with this code, if it may be used.
    pub fn venue_number(&self, id: &str) -> Option<usize> {
        self.sites.binary_search_by(|site| site.id.as_str().cmp(id)).ok()
    }

    /// All people.
    pub fn people(&self) -> i64 {
        self.total
    }

    /// How many venues may be used.
    pub fn venues(&self) -> usize {
        self.sites.len()
    }

    /// Metres between a region and a venue as the crow flies.
    pub(super) fn metres(&self, region: usize, venue: usize) -> i64 {
        let ends = self.draft.regions.get(region).zip(self.sites.get(venue));
        let metres = ends.map_or(0, |(region, site)| distance_m(region.point, site.point));
        i64::try_from(metres).unwrap_or(i64::MAX)
    }

    /// Whether a limit on uses of a venue can ever hold somebody back.
    pub(super) fn use_limit(&self, venue: usize) -> Option<usize> {
        let most = self.editions.1.min(self.len());
        self.sites
            .get(venue)
            .and_then(|site| site.max_editions)
            .filter(|limit| *limit < most)
    }

    /// Whether any venue may be used a limited number of times only.
    pub(super) fn has_use_limits(&self) -> bool {
        (0..self.sites.len()).any(|venue| self.use_limit(venue).is_some())
    }
}
