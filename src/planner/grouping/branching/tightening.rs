//! Bounds beside those of the tree: a first one, and ruling out candidates again when a better plan was found.

use super::{super::prices::first_prices, Branching, ROOT_WAYS};

impl Branching<'_, '_, '_> {
    /// Proves a first bound, and rules out what it can.
    pub(super) fn first_bound(&mut self) {
        let prices = first_prices(self.case.len(), self.candidates, self.upper as f64, self.watch);
        let bound = self.master.bound_at(&prices);
        self.floor = self.floor.max(bound.value);
        if self.floor < self.upper {
            self.watch.bounded(self.floor);
        }
        self.master.fix(&bound, self.upper);
    }

    /// After a better plan was found, rules out candidates by the prices of the root again; whether that solves the case.
    pub(super) fn tighten(&mut self) -> bool {
        if !self.improved || self.root_prices.is_empty() {
            return false;
        }
        self.improved = false;
        self.master.ban(|_| false);
        let bound = self.master.bound(&self.root_prices);
        self.master.fix(&bound, self.upper);
        let bound = self.master.bound(&self.root_prices);
        self.sweep(&bound, ROOT_WAYS)
    }
}
