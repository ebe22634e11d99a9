//! Whether there is any plan at all, found out as cheaply as possible: by counting, by kinds of regions, by a search over
//! covered sets, and for larger cases by looking for a plan and by the relaxation.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions.

use super::{
    branching::Branching, candidates::Candidates, case::Case, classes::plan_by_kinds, local::Local,
    programme::BySet, progress::Watch,
};

/// The most candidates that are listed to find out.
const MOST_CANDIDATES: usize = 500_000;

/// The most sets looked at before another way is tried.
const MOST_SETS: usize = 1_500_000;

/// Rounds of looking for a plan.
const ROUNDS: usize = 6;

/// Whether there is a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feasibility {
    Yes,
    No,
    Unknown,
}

/// Whether the case has a plan.
pub(super) fn feasibility(case: &Case, watch: &mut Watch) -> Feasibility {
    if cannot_be_counted(case) {
        return Feasibility::No;
    }
    match plan_by_kinds(case) {
        Some(true) => return Feasibility::Yes,
        Some(false) => return Feasibility::No,
        None => {}
    }
    let stage = watch.progress().stage;
    let candidates = Candidates::of(case, MOST_CANDIDATES, watch);
    watch.stage(stage);
    let found = among(case, &candidates, watch);
    watch.stage(stage);
    match found {
        Feasibility::No if !candidates.complete => Feasibility::Unknown,
        found => found,
    }
}

/// Whether numbers alone rule out a plan: too many or too few regions or people for the editions, or no venue.
fn cannot_be_counted(case: &Case) -> bool {
    let (least, most) = case.editions;
    let regions = case.len();
    let too_many = |number: i64, each: Option<i64>| {
        each.is_some_and(|each| i128::from(number) > i128::from(each) * most as i128)
    };
    let too_few = |number: i64, each: Option<i64>| {
        each.is_some_and(|each| i128::from(number) < i128::from(each) * least.max(1) as i128)
    };
    let roles = |(role, limits): &(usize, super::draft::Limits)| {
        let people = case.role_totals[*role];
        too_many(people, limits.max) || too_few(people, limits.min)
    };
    case.sites.is_empty()
        || least > most
        || most == 0
        || regions > most.saturating_mul(case.sizes.1)
        || regions < least.saturating_mul(case.sizes.0)
        || case.sizes.0 > case.sizes.1
        || too_many(case.total, case.participants.max)
        || too_few(case.total, case.participants.min)
        || case.role_limits.iter().any(roles)
}

fn among(case: &Case, candidates: &Candidates, watch: &mut Watch) -> Feasibility {
    let mut covered = vec![false; case.len()];
    for candidate in 0..candidates.len() {
        for region in candidates.group(candidate) {
            covered[usize::from(*region)] = true;
        }
    }
    if covered.contains(&false) {
        return if watch.is_stopped() {
            Feasibility::Unknown
        } else {
            Feasibility::No
        };
    }
    if case.len() <= 64 && !case.has_use_limits() {
        let mut search = Sets::new(case, candidates);
        match search.search(0, 0, watch) {
            Some(true) => return Feasibility::Yes,
            Some(false) => return Feasibility::No,
            None if watch.is_stopped() => return Feasibility::Unknown,
            None => {}
        }
    }
    let mut local = Local::new(case, candidates);
    local.improve(ROUNDS, watch);
    if local.plan().is_some() {
        return Feasibility::Yes;
    }
    let outcome = Branching::new(case, candidates, None, watch).first();
    match (outcome.plan, outcome.complete) {
        (Some(_), _) => Feasibility::Yes,
        (None, true) => Feasibility::No,
        (None, false) => Feasibility::Unknown,
    }
}

/// A search for any plan over covered sets. Where every part of a group is a group as well, covering is enough.
struct Sets {
    by_region: Vec<Vec<u64>>,
    all: u64,
    editions: (usize, usize),
    sizes: (usize, usize),
    covers: bool,
    /// The fewest groups with which each set was reached in vain; or, where the number matters, which numbers were.
    failed: BySet<u64>,
    looked: usize,
}

impl Sets {
    fn new(case: &Case, candidates: &Candidates) -> Self {
        let no_minimum = case.sizes.0 <= 1
            && case.participants.min.is_none_or(|min| min <= 0)
            && case
                .role_limits
                .iter()
                .all(|(_, limits)| limits.min.is_none_or(|min| min <= 0));
        let covers = !case.connected
            && !case.own_region
            && no_minimum
            && case.together.is_empty()
            && case.fixed.is_empty()
            && candidates.complete;
        let mut masks: Vec<u64> = (0..candidates.len())
            .map(|candidate| candidates.mask(candidate))
            .collect();
        masks.sort_unstable_by_key(|mask| std::cmp::Reverse((mask.count_ones(), *mask)));
        masks.dedup();
        if covers {
            let known: BySet<()> = masks.iter().map(|mask| (*mask, ())).collect();
            let larger = |mask: u64| {
                (0..case.len())
                    .any(|region| mask >> region & 1 == 0 && known.contains_key(&(mask | 1 << region)))
            };
            masks.retain(|mask| !larger(*mask));
        }
        let mut by_region = vec![Vec::new(); case.len()];
        for mask in masks {
            if covers {
                (0..case.len())
                    .filter(|region| mask >> region & 1 == 1)
                    .for_each(|region| by_region[region].push(mask));
            } else {
                by_region[mask.trailing_zeros() as usize].push(mask);
            }
        }
        Self {
            by_region,
            all: u64::MAX >> (64 - case.len()),
            editions: case.editions,
            sizes: case.sizes,
            covers,
            failed: BySet::default(),
            looked: 0,
        }
    }

    /// Whether the rest can be covered; nothing when that was not found out.
    fn search(&mut self, set: u64, groups: usize, watch: &mut Watch) -> Option<bool> {
        let (least, most) = self.editions;
        if set == self.all {
            return Some(groups <= most && (self.covers || groups >= least));
        }
        let left = (self.all & !set).count_ones() as usize;
        let too_many = groups + left.div_ceil(self.sizes.1) > most;
        if too_many || (!self.covers && groups + left / self.sizes.0 < least) {
            return Some(false);
        }
        if self
            .failed
            .get(&set)
            .is_some_and(|numbers| numbers >> groups.min(63) & 1 == 1)
        {
            return Some(false);
        }
        self.looked += 1;
        if self.looked > MOST_SETS || self.looked.is_multiple_of(256) && !watch.goes_on() {
            return None;
        }
        let lowest = (!set).trailing_zeros() as usize;
        for place in 0..self.by_region[lowest].len() {
            let mask = self.by_region[lowest][place];
            if (self.covers || mask & set == 0) && self.search(set | mask, groups + 1, watch)? {
                return Some(true);
            }
        }
        *self.failed.entry(set).or_default() |= 1 << groups.min(63);
        Some(false)
    }
}
