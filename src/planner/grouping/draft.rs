//! What somebody wrote down to have regions grouped: who wants training, who neighbours whom, and every rule a grouping
//! must keep. It says what format `grouping-case/1` says, and may still be wrong.

use std::collections::BTreeMap;

use crate::GeoPoint;

/// The most regions of a case.
pub const MAX_REGIONS: usize = 5_000;

/// A region as it was written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Its code; unique in the case.
    pub id: String,
    /// Where its people set out from.
    pub point: GeoPoint,
    /// People to be trained, by role.
    pub demand: BTreeMap<String, i64>,
    /// Whether it is a venue where no list of venues is given.
    pub may_host: bool,
}

/// A place where editions can be held.
#[derive(Clone, Debug, PartialEq)]
pub struct Venue {
    /// Its code; unique among the venues.
    pub id: String,
    /// Where it lies.
    pub point: GeoPoint,
    /// The region it stands in, if that is one of the case.
    pub region: Option<String>,
    /// The most people of an edition held there.
    pub max_participants: Option<i64>,
    /// The most editions held there.
    pub max_editions: Option<i64>,
}

/// Which venues a group may meet at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HostRule {
    /// Only venues in one of the group's own regions.
    #[default]
    OwnRegion,
    /// Every venue.
    Any,
}

/// Whole numbers from and up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub min: i64,
    /// The most.
    pub max: i64,
}

/// Whole numbers from and up to, where either may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The least.
    pub min: Option<i64>,
    /// The most.
    pub max: Option<i64>,
}

impl Limits {
    /// Whether a number keeps them.
    pub fn allow(&self, number: i64) -> bool {
        self.min.is_none_or(|min| number >= min) && self.max.is_none_or(|max| number <= max)
    }
}

/// What each part of the cost counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Factor of the participant-metres travelled.
    pub travel: i64,
    /// Metres charged for each person an edition is off the target.
    pub balance: i64,
    /// Metres charged for each person out of the proportion of roles.
    pub mix: i64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            travel: 1,
            balance: 0,
            mix: 0,
        }
    }
}

/// A case as it was written down, not yet checked. Regions and venues are named by their codes.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The regions, in any order.
    pub regions: Vec<Region>,
    /// Who neighbours whom; a pair may stand twice.
    pub edges: Vec<(String, String)>,
    /// Regions in an edition.
    pub group_size: Range,
    /// Editions in the plan.
    pub editions: Range,
    /// People in an edition.
    pub participants: Limits,
    /// People of a role in an edition. A role that nobody has counts 0.
    pub role_bounds: BTreeMap<String, Limits>,
    /// Pairs that must be in the same edition.
    pub together: Vec<(String, String)>,
    /// Pairs that may not.
    pub apart: Vec<(String, String)>,
    /// People per edition aimed at.
    pub target: i64,
    /// What counts how much.
    pub weights: Weights,
    /// Which venues a group may meet at.
    pub host_rule: HostRule,
    /// The venues; where `None`, each region that may host is one, at its own point.
    pub venues: Option<Vec<Venue>>,
    /// The most kilometres anybody may travel, as the crow flies.
    pub max_km: Option<f64>,
    /// Regions whose edition must be held at the venue named second. Not in the file format: a wish of whoever plans.
    pub fixed_hosts: Vec<(String, String)>,
    /// Venues that may not be used. Not in the file format either.
    pub forbidden_hosts: Vec<String>,
}

impl Draft {
    /// A case of these regions and neighbours with groups and editions of any number, at their own hosts, cheapest travel.
    pub fn new(regions: Vec<Region>, edges: Vec<(String, String)>) -> Self {
        let any = Range {
            min: 1,
            max: i64::try_from(regions.len()).unwrap_or(i64::MAX).max(1),
        };
        Self {
            regions,
            edges,
            group_size: any,
            editions: any,
            participants: Limits::default(),
            role_bounds: BTreeMap::new(),
            together: Vec::new(),
            apart: Vec::new(),
            target: 0,
            weights: Weights::default(),
            host_rule: HostRule::default(),
            venues: None,
            max_km: None,
            fixed_hosts: Vec::new(),
            forbidden_hosts: Vec::new(),
        }
    }
}
