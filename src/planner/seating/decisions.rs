//! What a search decides next: one thing at a time to divide a branch, many at once to come to a seating quickly.

use std::collections::HashMap;

use super::{
    classes::Side,
    model::{Branch, OpenEnd, Run},
    search::{Search, Stopped},
};

impl Search<'_> {
    /// Follows the flow to a seating: decides at once all that stands in its way, until nothing does or it cannot become
    /// better than the best.
    pub fn dive(&mut self, mut branch: Branch) -> Result<(), Stopped> {
        loop {
            self.drop_idle_prices(&mut branch);
            let bound = self.minimise(&branch)?;
            self.offer_flow(&branch);
            if self.is_beaten(bound) {
                return Ok(());
            }
            let mut decided = false;
            for end in self.model.open_ends(&branch) {
                if end.short > 0 || end.uncharged > 0 {
                    decided = true;
                    self.model.decide(
                        &mut branch,
                        end.date,
                        if likely_runs(&end) { Run::Yes } else { Run::No },
                    );
                }
            }
            let settled = self.model.settled(&branch);
            for side in &self.model.sides {
                let away = self.turned_away(side, &settled);
                decided |= !away.is_empty();
                branch.fixed.extend(away.iter().map(|option| (*option, false)));
            }
            if !decided {
                return Ok(());
            }
        }
    }

    /// As many of the options taken as exceed a side constraint: those whose people lose least elsewhere.
    fn turned_away(&self, side: &Side, settled: &HashMap<usize, bool>) -> Vec<usize> {
        let excess = usize::try_from(self.model.excess(side)).unwrap_or(0);
        let free = |option: &&usize| self.model.network.flow(**option) > 0 && !settled.contains_key(option);
        let mut taken: Vec<usize> = side.options.iter().filter(free).copied().collect();
        taken.sort_by_key(|option| self.model.loss(*option));
        taken.truncate(excess);
        taken
    }

    /// Divides a branch into two that have all its seatings between them, the likelier one first; a part that cannot have
    /// any is not there. `None`: nothing is left to decide, so the flow is the best of the branch.
    pub fn divide(&self, branch: &Branch) -> Option<(Option<Branch>, Option<Branch>)> {
        let ends = self.model.open_ends(branch);
        let worst = ends
            .iter()
            .filter(|end| end.short > 0 || end.uncharged >= self.model.parts);
        // The one both of whose parts raise the bound most.
        let most = worst.max_by(|one, other| self.raised_by(one).total_cmp(&self.raised_by(other)));
        if let Some(end) = most {
            return Some(self.divide_by_date(branch, end));
        }
        if let Some(option) = self.doubtful(branch) {
            let fixed = |taken| self.model.fix(branch, option, taken);
            let taken = self.habit.get(option).is_some_and(|habit| *habit > 0.5);
            return Some((fixed(taken), fixed(!taken)));
        }
        let end = ends.iter().find(|end| end.uncharged > 0)?;
        Some(self.divide_by_date(branch, end))
    }

    /// How much deciding about a date raises the bound: by what it did before, and until then by what is not charged yet.
    fn raised_by(&self, end: &OpenEnd) -> f64 {
        let uncharged = (end.uncharged as f64).max(1.0);
        let [yes, no] = [true, false].map(|runs| self.lessons.mean(end.date, runs));
        let no = no.or(self.lessons.mean_of_all(false));
        yes.unwrap_or(uncharged).max(1.0) * no.unwrap_or(uncharged).max(1.0)
    }

    fn divide_by_date(&self, branch: &Branch, end: &OpenEnd) -> (Option<Branch>, Option<Branch>) {
        let with = |run| {
            let mut branch = branch.clone();
            self.model.decide(&mut branch, end.date, run);
            branch.about = Some(end.date);
            Some(branch)
        };
        if likely_runs(end) {
            (with(Run::Yes), with(Run::No))
        } else {
            (with(Run::No), with(Run::Yes))
        }
    }

    /// The option of a side constraint that was taken about half of the time; constraints that are exceeded come first.
    fn doubtful(&self, branch: &Branch) -> Option<usize> {
        let settled = self.model.settled(branch);
        let idle = self.model.idle(&settled);
        let sides = self.model.sides.iter().zip(&idle).filter(|(_, idle)| !**idle);
        let candidates = sides.flat_map(|(side, _)| {
            let exceeded = self.model.excess(side) > 0;
            let doubt = |option: &usize| (self.habit.get(*option).copied().unwrap_or(0.0) - 0.5).abs();
            let open = side.options.iter().filter(|option| !settled.contains_key(option));
            open.map(move |option| (!exceeded, doubt(option), *option))
        });
        let order = |one: &(bool, f64, usize), other: &(bool, f64, usize)| {
            one.0
                .cmp(&other.0)
                .then(one.1.total_cmp(&other.1))
                .then(one.2.cmp(&other.2))
        };
        candidates.min_by(order).map(|(_, _, option)| option)
    }
}

/// Whether a date that is partly used had better run.
fn likely_runs(end: &OpenEnd) -> bool {
    end.short == 0 || 2 * end.people >= end.least
}
