//! What a branch of the search decides, and what follows from it for the side constraints.

use std::collections::HashMap;

use super::model::{Branch, Model, Run};

impl Model {
    /// Decides about a date.
    pub fn decide(&self, branch: &mut Branch, date: usize, run: Run) {
        if let Some(decided) = branch.runs.get_mut(date) {
            *decided = run;
        }
    }

    /// The branch in which an option is taken, or is not; none if a side constraint forbids it.
    pub fn fix(&self, branch: &Branch, option: usize, taken: bool) -> Option<Branch> {
        let mut branch = Branch {
            about: None,
            ..branch.clone()
        };
        branch.fixed.push((option, taken));
        if !taken {
            return Some(branch);
        }
        let settled = self.settled(&branch);
        let sides = self
            .options
            .get(option)
            .into_iter()
            .flat_map(|option| &option.sides);
        for side in sides.filter_map(|side| self.sides.get(*side)) {
            let places = side.most - taken_of(&settled, &side.options);
            if places < 0 {
                return None;
            }
            if places == 0 {
                let free = side.options.iter().filter(|option| !settled.contains_key(option));
                branch.fixed.extend(free.map(|option| (*option, false)));
            }
        }
        Some(branch)
    }

    /// Of each option about which something is decided, whether it is taken.
    pub fn settled(&self, branch: &Branch) -> HashMap<usize, bool> {
        let mut settled = HashMap::new();
        for (option, taken) in &branch.fixed {
            let class = self
                .options
                .get(*option)
                .and_then(|option| self.classes.get(option.class));
            let others = class
                .filter(|_| *taken)
                .map_or(0..0, |class| class.options.clone());
            settled.extend(others.map(|other| (other, false)));
            settled.insert(*option, *taken);
        }
        settled
    }

    /// Which side constraints can no longer be exceeded, side by side.
    pub fn idle(&self, settled: &HashMap<usize, bool>) -> Vec<bool> {
        let possible = |options: &[usize]| {
            options
                .iter()
                .filter(|option| settled.get(option) != Some(&false))
                .count()
        };
        let sides = self.sides.iter();
        sides
            .map(|side| i64::try_from(possible(&side.options)).is_ok_and(|count| count <= side.most))
            .collect()
    }

    /// Moves the prices along a slope, not below nothing.
    pub fn move_prices(&self, branch: &mut Branch, slope: &[i64], step: f64) {
        let highest = self.highest_price();
        for (price, excess) in branch.prices.iter_mut().zip(slope) {
            let change = (step * *excess as f64).round() as i64;
            *price = price.saturating_add(change).clamp(0, highest);
        }
    }

    /// What the people of an option lose at least elsewhere, by the present flow.
    pub fn loss(&self, option: usize) -> i64 {
        let Some(what) = self.options.get(option) else {
            return i64::MAX;
        };
        let all = self
            .classes
            .get(what.class)
            .map_or(0..0, |class| class.options.clone());
        let others = all
            .filter(|other| *other != option)
            .chain([self.options.len() + what.class]);
        let losses = others.map(|arc| self.network.reduced_cost(arc));
        losses.min().unwrap_or(i64::MAX)
    }
}

fn taken_of(settled: &HashMap<usize, bool>, options: &[usize]) -> i64 {
    let taken = options
        .iter()
        .filter(|option| settled.get(option) == Some(&true))
        .count();
    i64::try_from(taken).unwrap_or(i64::MAX)
}
