//! Cuts of three regions (Jepsen et al., subset-row inequalities): of the candidates that hold two or three of them, a plan
//! takes at most one. They close most of the distance between relaxation and plan.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions.

use std::collections::BTreeMap;

/// How far a cut must be broken to be worth a row.
const LEAST: f64 = 0.02;

/// The most broken cuts, worst first, for columns taken in part.
pub(super) fn broken_cuts(regions: usize, taken: &[(&[u16], f64)], most: usize) -> Vec<[u16; 3]> {
    let mut pairs: Vec<BTreeMap<u16, f64>> = vec![BTreeMap::new(); regions];
    let mut holding: Vec<Vec<usize>> = vec![Vec::new(); regions];
    for (at, (group, amount)) in taken.iter().enumerate() {
        for one in *group {
            holding[usize::from(*one)].push(at);
            for other in group.iter().filter(|other| *other > one) {
                *pairs[usize::from(*one)].entry(*other).or_default() += amount;
            }
        }
    }
    let pair = |one: u16, other: u16| {
        let (low, high) = (one.min(other), one.max(other));
        pairs[usize::from(low)].get(&high).copied().unwrap_or(0.0)
    };
    let all_three = |three: [u16; 3]| -> f64 {
        let with = holding[usize::from(three[0])].iter().map(|at| &taken[*at]);
        with.filter(|(group, _)| three.iter().all(|region| group.contains(region)))
            .map(|(_, amount)| amount)
            .sum()
    };
    let mut found: BTreeMap<[u16; 3], f64> = BTreeMap::new();
    let near = |region: u16| -> Vec<u16> {
        let held = holding[usize::from(region)]
            .iter()
            .flat_map(|at| taken[*at].0.iter().copied());
        let mut near: Vec<u16> = held.filter(|other| *other != region).collect();
        near.sort_unstable();
        near.dedup();
        near
    };
    for middle in 0..regions as u16 {
        let near = near(middle);
        for (place, one) in near.iter().enumerate() {
            for other in &near[place + 1..] {
                let mut three = [middle, *one, *other];
                three.sort_unstable();
                if found.contains_key(&three) {
                    continue;
                }
                let twice = pair(middle, *one) + pair(middle, *other) + pair(*one, *other);
                if twice > 1.0 + LEAST {
                    let over = twice - 2.0 * all_three(three) - 1.0;
                    if over > LEAST {
                        found.insert(three, over);
                    }
                }
            }
        }
    }
    let mut cuts: Vec<([u16; 3], f64)> = found.into_iter().collect();
    cuts.sort_by(|one, other| other.1.total_cmp(&one.1));
    cuts.into_iter().take(most).map(|(three, _)| three).collect()
}
