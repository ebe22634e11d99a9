//! Whether there is a plan when groups need not hang together: then only how many regions of each kind a group takes
//! matters, and a few numbers stand for a great many groups.
#![allow(clippy::indexing_slicing)] // Indices are numbers of its own kinds and states.

use std::collections::BTreeMap;

use super::case::Case;

/// The most states, kinds of group, and pairs of both that are looked at.
const MOST_STATES: usize = 200_000;
const MOST_GROUPS: usize = 100_000;
const MOST_STEPS: usize = 30_000_000;

/// What a rule can tell regions apart by; regions tied together are one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    size: usize,
    people: i64,
    by_role: Vec<i64>,
    /// The most people that a venue of its own takes; -1 without one.
    room: i64,
}

/// Whether there is a plan; nothing if that cannot be told this way.
pub(super) fn plan_by_kinds(case: &Case) -> Option<bool> {
    let by_place = case.reach_m.is_some() || !case.fixed.is_empty() || case.has_use_limits();
    if case.connected || by_place || !case.apart.is_empty() {
        return None;
    }
    let mut count: BTreeMap<Kind, usize> = BTreeMap::new();
    for kind in kinds(case) {
        *count.entry(kind).or_default() += 1;
    }
    let (kinds, most): (Vec<Kind>, Vec<usize>) = count.into_iter().unzip();
    let states = most
        .iter()
        .try_fold(1usize, |states, most| states.checked_mul(most + 1));
    let states = states.filter(|states| *states <= MOST_STATES)?;
    let mut groups = Vec::new();
    if !list_groups(case, &kinds, &most, &mut vec![0; kinds.len()], 0, &mut groups)
        || groups.len().saturating_mul(states) > MOST_STEPS
    {
        return None;
    }
    Some(reach(case, &most, states, &groups))
}

/// The kinds of the regions, those tied together as one.
fn kinds(case: &Case) -> Vec<Kind> {
    let mut block: Vec<usize> = (0..case.len()).collect();
    for &(one, other) in &case.together {
        let (from, to) = (block[one], block[other]);
        block
            .iter_mut()
            .filter(|block| **block == from)
            .for_each(|block| *block = to);
    }
    let limited = case.sites.iter().any(|site| site.max_participants.is_some());
    let people_count = limited || case.participants.min.is_some() || case.participants.max.is_some();
    let mut by_block: BTreeMap<usize, Kind> = BTreeMap::new();
    for (region, block) in block.iter().enumerate() {
        let roles = case.role_limits.len();
        let kind = by_block.entry(*block).or_insert(Kind {
            size: 0,
            people: 0,
            by_role: vec![0; roles],
            room: -1,
        });
        kind.size += 1;
        if people_count {
            kind.people += case.demand[region];
        }
        for (sum, (role, limits)) in kind.by_role.iter_mut().zip(&case.role_limits) {
            if limits.min.is_some() || limits.max.is_some() {
                *sum += case.by_role[*role][region];
            }
        }
        if case.own_region {
            let own = case.sites.iter().filter(|site| site.region == Some(region));
            let room = own.map(|site| site.max_participants.unwrap_or(i64::MAX)).max();
            kind.room = kind.room.max(room.unwrap_or(-1));
        }
    }
    by_block.into_values().collect()
}

/// Lists the kinds of group from a kind on; `false` when there are too many.
fn list_groups(
    case: &Case,
    kinds: &[Kind],
    most: &[usize],
    chosen: &mut Vec<usize>,
    from: usize,
    groups: &mut Vec<Vec<usize>>,
) -> bool {
    let sum = |what: &dyn Fn(&Kind) -> i64| -> i64 {
        kinds
            .iter()
            .zip(chosen.iter())
            .map(|(kind, count)| what(kind) * *count as i64)
            .sum()
    };
    let people = sum(&|kind| kind.people);
    let size = sum(&|kind| kind.size as i64) as usize;
    if size > case.sizes.1 || case.participants.max.is_some_and(|max| people > max) {
        return true;
    }
    if from == kinds.len() {
        let room = if case.own_region {
            let present = kinds.iter().zip(chosen.iter()).filter(|(_, count)| **count > 0);
            present.map(|(kind, _)| kind.room).max()
        } else {
            case.sites
                .iter()
                .map(|site| site.max_participants.unwrap_or(i64::MAX))
                .max()
        };
        let roles_kept = case
            .role_limits
            .iter()
            .enumerate()
            .all(|(at, (_, limits))| limits.allow(sum(&|kind| kind.by_role[at])));
        let fits = room.is_some_and(|room| people <= room);
        if size >= case.sizes.0.max(1) && case.participants.allow(people) && roles_kept && fits {
            groups.push(chosen.clone());
        }
        return groups.len() <= MOST_GROUPS;
    }
    for count in 0..=most[from].min(case.sizes.1) {
        chosen[from] = count;
        if !list_groups(case, kinds, most, chosen, from + 1, groups) {
            return false;
        }
    }
    chosen[from] = 0;
    true
}

/// Whether all regions can be taken by an allowed number of groups. A state is how many of each kind are taken; for each,
/// one bit per number of groups.
fn reach(case: &Case, most: &[usize], states: usize, groups: &[Vec<usize>]) -> bool {
    let words = case.len() / 64 + 1;
    let mut counts: Vec<Vec<u64>> = vec![Vec::new(); states];
    counts[0] = vec![0; words];
    counts[0][0] = 1;
    let steps: Vec<usize> = groups.iter().map(|group| number(group, most)).collect();
    let mut taken = vec![0; most.len()];
    for state in 0..states {
        if !counts[state].is_empty() {
            let now = std::mem::take(&mut counts[state]);
            // The lowest kind that is left is in the next group, whichever that is.
            let lowest = taken.iter().zip(most).position(|(taken, most)| taken < most);
            for (group, step) in groups.iter().zip(&steps) {
                let fits = taken
                    .iter()
                    .zip(group)
                    .zip(most)
                    .all(|((taken, more), most)| taken + more <= *most);
                if !fits || lowest.is_none_or(|lowest| group[lowest] == 0) {
                    continue;
                }
                let next = &mut counts[state + step];
                next.resize(words, 0);
                let mut carry = 0;
                for (to, from) in next.iter_mut().zip(&now) {
                    *to |= from << 1 | carry;
                    carry = from >> 63;
                }
            }
            counts[state] = now;
        }
        for (taken, most) in taken.iter_mut().zip(most) {
            *taken += 1;
            if *taken <= *most {
                break;
            }
            *taken = 0;
        }
    }
    let ends = counts.last().into_iter().flatten().enumerate();
    let allowed = |number: usize| (case.editions.0..=case.editions.1).contains(&number);
    let mut numbers = ends.flat_map(|(word, bits)| {
        (0..64)
            .filter(move |bit| bits >> bit & 1 == 1)
            .map(move |bit| word * 64 + bit)
    });
    numbers.any(allowed)
}

fn number(group: &[usize], most: &[usize]) -> usize {
    let (mut number, mut width) = (0, 1);
    for (count, most) in group.iter().zip(most) {
        number += count * width;
        width *= most + 1;
    }
    number
}
