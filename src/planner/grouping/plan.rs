//! Plans: which regions form an edition, where it meets and what it costs.

use super::{candidates::Candidates, case::Case};

/// An edition of a plan. Costs are in participant-metres, as the format says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The numbers of its regions in the case, ascending; codes are [`Case::region_id`]'s.
    pub regions: Vec<usize>,
    /// The number of its venue; the code is [`Case::venue_id`]'s.
    pub venue: usize,
    /// Its people.
    pub participants: i64,
    /// Participant-metres travelled, not weighted.
    pub travelled: i64,
    /// What travel costs.
    pub travel: i64,
    /// What the distance from the target costs.
    pub balance: i64,
    /// What the distance from the proportion of roles costs.
    pub mix: i64,
}

impl Edition {
    /// What it costs altogether.
    pub fn cost(&self) -> i64 {
        self.travel + self.balance + self.mix
    }
}

/// A plan: every region is in exactly one edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Its editions in canonical order: by the codes of their regions, then of their venue.
    pub editions: Vec<Edition>,
}

impl Plan {
    /// The sum of its editions' costs, in participant-metres.
    pub fn value(&self) -> i64 {
        self.editions.iter().map(Edition::cost).sum()
    }

    /// Participant-metres travelled, not weighted.
    pub fn travelled(&self) -> i64 {
        self.editions.iter().map(|edition| edition.travelled).sum()
    }

    /// How many people editions are off the target, added up.
    pub fn imbalance(&self, case: &Case) -> i64 {
        let off = |edition: &Edition| (edition.participants - case.target).abs();
        self.editions.iter().map(off).sum()
    }

    /// The edition that a region is in, by its place in the plan.
    pub fn edition_of(&self, region: usize) -> Option<usize> {
        self.editions
            .iter()
            .position(|edition| edition.regions.binary_search(&region).is_ok())
    }

    /// The plan that takes these candidates.
    pub(super) fn of(case: &Case, candidates: &Candidates, taken: impl IntoIterator<Item = u32>) -> Self {
        let edition = |candidate: u32| {
            let group = candidates.group(candidate as usize);
            let candidate = candidates.get(candidate as usize);
            let regions: Vec<usize> = group.iter().map(|region| usize::from(*region)).collect();
            let people = regions.iter().filter_map(|region| case.demand.get(*region));
            Edition {
                participants: people.sum(),
                venue: candidate.venue as usize,
                travelled: candidate.travelled,
                travel: candidate.travel,
                balance: candidate.balance,
                mix: candidate.mix,
                regions,
            }
        };
        Self::ordered(case, taken.into_iter().map(edition).collect())
    }

    /// The plan of these editions, put in canonical order.
    pub(super) fn ordered(case: &Case, mut editions: Vec<Edition>) -> Self {
        editions.sort_by_cached_key(|edition| {
            let regions = edition
                .regions
                .iter()
                .filter_map(|region| case.region_rank.get(*region));
            let key: Vec<u32> = regions
                .chain(case.site_rank.get(edition.venue))
                .copied()
                .collect();
            key
        });
        Self { editions }
    }
}
