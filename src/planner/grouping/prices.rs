//! Prices of regions for large cases, found by following subgradients (Held, Wolfe and Crowder): not the best ones, but
//! soon good enough for a first bound, long before the relaxation is solved.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions.

use super::{candidates::Candidates, progress::Watch};

/// Steps taken.
const STEPS: usize = 400;

/// Steps without a better bound after which they become shorter.
const PATIENCE: usize = 12;

/// Prices at which no plan is far below the bound, in participant-metres. `upper` is the value of a plan, or more.
pub(super) fn first_prices(
    regions: usize,
    candidates: &Candidates,
    upper: f64,
    watch: &mut Watch,
) -> Vec<f64> {
    let mut prices = vec![f64::MAX; regions];
    for candidate in 0..candidates.len() {
        let group = candidates.group(candidate);
        let share = candidates.cost(candidate) as f64 / group.len() as f64;
        for region in group {
            let price = &mut prices[usize::from(*region)];
            *price = price.min(share);
        }
    }
    let (mut best, mut highest) = (prices.clone(), f64::MIN);
    let (mut share, mut idle) = (1.0, 0);
    for _ in 0..STEPS {
        if !watch.goes_on() {
            break;
        }
        let mut uncovered = vec![1.0; regions];
        let mut bound: f64 = prices.iter().sum();
        for candidate in 0..candidates.len() {
            let group = candidates.group(candidate);
            let paid: f64 = group.iter().map(|region| prices[usize::from(*region)]).sum();
            let reduced = candidates.cost(candidate) as f64 - paid;
            if reduced < 0.0 {
                bound += reduced;
                group
                    .iter()
                    .for_each(|region| uncovered[usize::from(*region)] -= 1.0);
            }
        }
        if bound > highest {
            (highest, idle) = (bound, 0);
            best.clone_from(&prices);
        } else {
            idle += 1;
            if idle > PATIENCE {
                (share, idle) = (share * 0.6, 0);
                prices.clone_from(&best);
                continue;
            }
        }
        let length: f64 = uncovered.iter().map(|off| off * off).sum();
        if length == 0.0 {
            break;
        }
        let step = share * (upper - bound).max(1.0) / length;
        for (price, off) in prices.iter_mut().zip(&uncovered) {
            *price += step * off;
        }
    }
    best
}
