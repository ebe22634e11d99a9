//! From a relaxed plan to a whole one.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions.

use super::super::simplex::Solved;
use super::{Branching, Decision, WHOLE};

impl Branching<'_, '_, '_> {
    /// Takes the relaxed plan, if it is a whole one.
    pub(super) fn round(&mut self) {
        let whole = |(_, amount): &(u32, f64)| *amount > 0.5;
        let taken: Vec<u32> = self
            .simplex
            .taken()
            .filter(whole)
            .map(|(column, _)| column)
            .collect();
        let regions: usize = taken.iter().map(|column| self.master.group(*column).len()).sum();
        if regions != self.case.len() {
            return;
        }
        self.local.set(&taken);
        if let Some(plan) = self.local.plan() {
            self.offer(plan);
        }
    }

    /// Follows the relaxed plan down, taking the candidates nearest to whole ones, and improves what comes out.
    pub(super) fn dive(&mut self, part: &[Decision]) {
        let mut path = part.to_vec();
        for _ in 0..self.case.len() {
            let mut taken: Vec<(u32, f64)> = self
                .simplex
                .taken()
                .filter(|(_, amount)| *amount > WHOLE)
                .collect();
            taken.sort_by(|one, other| other.1.total_cmp(&one.1));
            let new = |column: u32| !path.contains(&Decision::Take(column));
            let free: Vec<(u32, f64)> = taken.into_iter().filter(|(column, _)| new(*column)).collect();
            if self.excess() > 0.5 || free.first().is_none_or(|(_, amount)| *amount > 1.0 - WHOLE) {
                break;
            }
            let sure = free
                .iter()
                .filter(|(_, amount)| *amount > 0.9)
                .map(|(column, _)| Decision::Take(*column));
            let first = free.iter().take(1).map(|(column, _)| Decision::Take(*column));
            let more: Vec<Decision> = first.chain(sure.skip(1)).collect();
            path.extend(more);
            self.bans(&path);
            let watch = &mut *self.watch;
            if self.simplex.solve(&self.master, || watch.goes_on()) == Solved::Stopped {
                return;
            }
        }
        let mut covered = vec![false; self.case.len()];
        let mut whole: Vec<(u32, f64)> = self.simplex.taken().filter(|(_, amount)| *amount > 0.4).collect();
        whole.sort_by(|one, other| other.1.total_cmp(&one.1));
        let mut taken = Vec::new();
        for (column, _) in whole {
            let group = self.candidates.group(column as usize);
            if group.iter().all(|region| !covered[usize::from(*region)]) {
                group
                    .iter()
                    .for_each(|region| covered[usize::from(*region)] = true);
                taken.push(column);
            }
        }
        self.local.set(&taken);
        let stage = self.watch.progress().stage;
        self.local.improve(3, self.watch);
        self.watch.stage(stage);
        if let Some(plan) = self.local.plan() {
            self.offer(plan);
        }
    }
}
