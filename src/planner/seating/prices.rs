//! Prices of the places within side constraints (Lagrangian relaxation), found by a subgradient method. Whatever the prices
//! are, the bound that they give is valid; good prices make it high.

use super::{
    model::{Branch, Model},
    search::{Rounds, Search, Stopped},
};

/// Shorter steps lead nowhere.
const SHORTEST: f64 = 0.005;

impl Search<'_> {
    /// Prices to begin with: those of the limits of needs where roles and offices do not matter, which a single flow tells.
    pub fn set_first_prices(&mut self, branch: &mut Branch) -> Result<(), Stopped> {
        if self.model.sides.iter().all(|side| side.need.is_none()) {
            return Ok(());
        }
        let looser = self.instance.limiting_needs_only();
        let mut model = Model::new(&looser);
        model.set_costs(&model.root(&looser));
        if !model
            .network
            .minimise(&mut || (self.watch)(&self.progress).is_continue())
        {
            return Err(Stopped);
        }
        let worth = model.worth_of_places();
        for (side, price) in self.model.sides.iter().zip(&mut branch.prices) {
            let worth = side.need.and_then(|need| worth.get(&(side.date, need)));
            *price = worth
                .map_or(0, |worth| worth * self.model.parts / model.parts)
                .min(self.model.highest_price());
        }
        self.dive(self.as_seated(branch, &model.seats(self.instance.people.len())))
    }

    /// The branch in which whom side constraints count gets the same date as in a seating, or none that they limit.
    fn as_seated(&self, branch: &Branch, seats: &[Option<usize>]) -> Branch {
        let seat = |class: usize| {
            let class = self.model.classes.get(class)?;
            *seats.get(*class.people.first()?)?
        };
        let others = self
            .model
            .options
            .iter()
            .enumerate()
            .filter(|(_, option)| !option.sides.is_empty() && seat(option.class) != Some(option.date));
        Branch {
            fixed: others.map(|(option, _)| (option, false)).collect(),
            prices: vec![0; branch.prices.len()],
            runs: branch.runs.clone(),
            about: None,
        }
    }

    /// Looks for the prices that give the highest bound, and leaves the flow at them.
    pub fn price(&mut self, branch: &mut Branch, rounds: Rounds) -> Result<i128, Stopped> {
        let idle = self.drop_idle_prices(branch);
        let mut highest = self.minimise(branch)?;
        self.offer_flow(branch);
        let (mut prices, mut length, mut stale) = (branch.prices.clone(), rounds.length, 0);
        let mut present = highest;
        for _ in 0..rounds.most {
            if self.is_beaten(highest) {
                break;
            }
            self.learn();
            let slope = self.slope(branch, &idle);
            let square: i64 = slope.iter().map(|excess| excess * excess).sum();
            if square == 0 || length < SHORTEST {
                break;
            }
            let target = self.target(highest);
            let step = length * (target - present as f64) / square as f64;
            self.model.move_prices(branch, &slope, step);
            present = self.minimise(branch)?;
            self.offer_flow(branch);
            if present > highest {
                (highest, stale) = (present, 0);
                prices.clone_from(&branch.prices);
            } else {
                stale += 1;
                if stale == 5 {
                    (length, stale) = (length / 2.0, 0);
                }
            }
        }
        if branch.prices != prices {
            branch.prices = prices;
            self.minimise(branch)?;
        }
        Ok(highest)
    }

    /// Takes the prices of side constraints away that can no longer be exceeded; says which these are.
    pub fn drop_idle_prices(&self, branch: &mut Branch) -> Vec<bool> {
        let idle = self.model.idle(&self.model.settled(branch));
        for (price, _) in branch.prices.iter_mut().zip(&idle).filter(|(_, idle)| **idle) {
            *price = 0;
        }
        idle
    }

    /// The bound that the steps aim at.
    fn target(&self, highest: i128) -> f64 {
        let highest = highest as f64;
        let parts = self.model.parts as f64;
        let near = highest + 0.01 * highest.abs() + 100.0 * parts;
        let end = match &self.best {
            Some((_, value)) => *value as f64 * parts,
            None => self.model.beyond_all() as f64,
        };
        end.min(near)
    }

    /// In which direction the prices should move: the excess of each side constraint, unless its price is nothing and
    /// can only stay so.
    fn slope(&self, branch: &Branch, idle: &[bool]) -> Vec<i64> {
        let sides = self.model.sides.iter().zip(&branch.prices).zip(idle);
        sides
            .map(|((side, price), idle)| {
                let excess = self.model.excess(side);
                if *idle || (*price == 0 && excess < 0) {
                    0
                } else {
                    excess
                }
            })
            .collect()
    }

    /// Remembers which options the present flow takes.
    fn learn(&mut self) {
        for side in &self.model.sides {
            for option in &side.options {
                if let Some(habit) = self.habit.get_mut(*option) {
                    *habit = 0.85 * *habit + 0.15 * self.model.network.flow(*option) as f64;
                }
            }
        }
    }
}
