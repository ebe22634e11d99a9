//! What plain counting shows about a case without a plan, each a sentence for a page. Not every reason is among them.

use super::case::Case;

/// A plain reason why there is no plan. Regions are numbers in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// No venue may be used.
    NoVenue,
    /// More regions than the editions have room for.
    TooManyRegions {
        /// Regions.
        regions: usize,
        /// The most editions.
        editions: usize,
        /// The most regions of each.
        each: usize,
    },
    /// Fewer regions than the editions need.
    TooFewRegions {
        /// Regions.
        regions: usize,
        /// The least editions.
        editions: usize,
        /// The least regions of each.
        each: usize,
    },
    /// More people than the editions have room for.
    TooManyPeople {
        /// People.
        people: i64,
        /// The most editions.
        editions: usize,
        /// The most people of each.
        each: i64,
    },
    /// Fewer people than the editions need.
    TooFewPeople {
        /// People.
        people: i64,
        /// The least editions.
        editions: usize,
        /// The least people of each.
        each: i64,
    },
    /// A region sends more people than an edition may have.
    RegionTooLarge {
        /// The region.
        region: usize,
        /// Its people.
        people: i64,
        /// The most of an edition.
        most: i64,
    },
    /// Regions that hang together are fewer than a group needs.
    TooFewTogether {
        /// The regions.
        regions: Vec<usize>,
        /// The least regions of a group.
        least: usize,
    },
    /// A region without which its neighbours reach nobody else, and not all of them fit into one group with it.
    Hub {
        /// The region.
        hub: usize,
        /// Those with no other neighbour.
        dependants: Vec<usize>,
        /// The most regions of a group.
        most: usize,
    },
    /// Regions tied together are more than a group may have.
    BlockTooLarge {
        /// The regions.
        regions: Vec<usize>,
        /// The most regions of a group.
        most: usize,
    },
}

/// What counting shows.
pub(super) fn findings(case: &Case) -> Vec<Finding> {
    let mut found = counts(case);
    if case.sites.is_empty() {
        found.push(Finding::NoVenue);
    }
    if let Some(most) = case.participants.max {
        let each = case
            .demand
            .iter()
            .enumerate()
            .filter(|(_, people)| **people > most);
        found.extend(each.map(|(region, people)| Finding::RegionTooLarge {
            region,
            people: *people,
            most,
        }));
    }
    if case.connected {
        let small = parts(&case.neighbours)
            .into_iter()
            .filter(|part| part.len() < case.sizes.0);
        found.extend(small.map(|regions| Finding::TooFewTogether {
            regions,
            least: case.sizes.0,
        }));
        found.extend(hubs(case));
    }
    let mut tied = vec![Vec::new(); case.len()];
    for &(one, other) in &case.together {
        for (from, to) in [(one, other), (other, one)] {
            if let Some(list) = tied.get_mut(from) {
                list.push(to);
            }
        }
    }
    let large = parts(&tied)
        .into_iter()
        .filter(|block| block.len() > case.sizes.1 && block.len() > 1);
    found.extend(large.map(|regions| Finding::BlockTooLarge {
        regions,
        most: case.sizes.1,
    }));
    found
}

fn counts(case: &Case) -> Vec<Finding> {
    let mut found = Vec::new();
    let (regions, people) = (case.len(), case.total);
    let ((least, most), (smallest, largest)) = (case.editions, case.sizes);
    if regions > most.saturating_mul(largest) {
        found.push(Finding::TooManyRegions {
            regions,
            editions: most,
            each: largest,
        });
    }
    if regions < least.saturating_mul(smallest) {
        found.push(Finding::TooFewRegions {
            regions,
            editions: least,
            each: smallest,
        });
    }
    if let Some(each) = case
        .participants
        .max
        .filter(|each| i128::from(*each) * (most as i128) < i128::from(people))
    {
        found.push(Finding::TooManyPeople {
            people,
            editions: most,
            each,
        });
    }
    let short = |each: &i64| i128::from(*each) * (least.max(1) as i128) > i128::from(people);
    if let Some(each) = case.participants.min.filter(short) {
        found.push(Finding::TooFewPeople {
            people,
            editions: least.max(1),
            each,
        });
    }
    found
}

/// The parts that hang together, each ascending.
fn parts(near: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut seen = vec![false; near.len()];
    let mut parts = Vec::new();
    for start in 0..near.len() {
        let mut part = Vec::new();
        let mut edge = vec![start];
        while let Some(region) = edge.pop() {
            if let Some(seen) = seen.get_mut(region).filter(|seen| !**seen) {
                *seen = true;
                part.push(region);
                edge.extend(near.get(region).into_iter().flatten());
            }
        }
        if !part.is_empty() {
            part.sort_unstable();
            parts.push(part);
        }
    }
    parts
}

fn hubs(case: &Case) -> Vec<Finding> {
    let lonely = |hub: usize| {
        let near = case.neighbours.get(hub).into_iter().flatten().copied();
        let only_here = |region: &usize| case.neighbours.get(*region).is_some_and(|near| near.len() == 1);
        near.filter(only_here).collect::<Vec<usize>>()
    };
    let hub = |hub: usize| {
        let dependants = lonely(hub);
        let too_many = case.sizes.0 > 1 && dependants.len() >= case.sizes.1;
        too_many.then_some(Finding::Hub {
            hub,
            dependants,
            most: case.sizes.1,
        })
    };
    (0..case.len()).filter_map(hub).collect()
}
