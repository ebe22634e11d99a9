//! Which questions an attempt is given where they are drawn from the bank.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    hash::Hash,
    rc::Rc,
};

use crate::chance::Chance;

/// What one draw can choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pool<Q> {
    /// How many questions it draws.
    pub count: usize,
    /// The questions that fit, in any order.
    pub questions: Vec<Q>,
}

/// The questions of each draw, from the attempt's seed. No question comes twice, nor does one that is `asked` anyway. Each draw
/// gets as many as it asks for, if there is a way to give all of them theirs, even where they draw from the same questions; among
/// the ways to do so one is taken in which as few as can be were `seen` before. Where the bank holds too few, draws get what there is.
///
/// Draws and questions are two sides of a matching that is made larger along alternating paths (Kuhn 1955), first with unseen
/// questions only, then with all: a question that was given once is never given back, so that seen ones only fill up. The order in
/// which questions are tried is drawn evenly, so that each of a pool can come.
pub fn drawn<Q: Copy + Ord + Hash>(
    seed: i64,
    asked: &HashSet<Q>,
    seen: &HashSet<Q>,
    pools: &[Pool<Q>],
) -> Vec<Vec<Q>> {
    let mut chance = Chance::new(seed, u128::MAX);
    let mut orders = Vec::new();
    for pool in pools {
        let fit: BTreeSet<Q> = pool.questions.iter().copied().collect();
        let mut order: Vec<Q> = fit
            .into_iter()
            .filter(|question| !asked.contains(question))
            .collect();
        chance.shuffle(&mut order);
        orders.push(Rc::from(order));
    }
    let mut given = Given {
        orders,
        owners: HashMap::new(),
    };
    let mut missing: Vec<usize> = pools.iter().map(|pool| pool.count).collect();
    for unseen_only in [true, false] {
        let allowed = |question: &Q| !unseen_only || !seen.contains(question);
        for (draw, missing) in missing.iter_mut().enumerate() {
            // Where one more cannot be found, none can.
            while *missing > 0 && given.one_more(draw, &allowed, &mut HashSet::new()) {
                *missing -= 1;
            }
        }
    }
    let of_draw = |(draw, order): (usize, &Rc<[Q]>)| {
        let is_given = |question: &&Q| given.owners.get(question) == Some(&draw);
        order.iter().filter(is_given).copied().collect()
    };
    given.orders.iter().enumerate().map(of_draw).collect()
}

/// Which draw has which question.
struct Given<Q> {
    /// For each draw what fits, in the order in which it is tried.
    orders: Vec<Rc<[Q]>>,
    owners: HashMap<Q, usize>,
}

impl<Q: Copy + Ord + Hash> Given<Q> {
    /// Gives one more question to a draw: a free one, or one for which its draw can be given another. `asked` are the draws that
    /// were asked already to give one up.
    fn one_more(&mut self, draw: usize, allowed: &impl Fn(&Q) -> bool, asked: &mut HashSet<usize>) -> bool {
        asked.insert(draw);
        let Some(order) = self.orders.get(draw).map(Rc::clone) else {
            return false;
        };
        let free = order
            .iter()
            .find(|question| allowed(question) && !self.owners.contains_key(question));
        if let Some(question) = free {
            self.owners.insert(*question, draw);
            return true;
        }
        for question in order.iter().filter(|question| allowed(question)) {
            let owner = self.owners.get(question).copied();
            let other = owner.filter(|owner| !asked.contains(owner));
            if let Some(other) = other
                && self.one_more(other, allowed, asked)
            {
                self.owners.insert(*question, draw);
                return true;
            }
        }
        false
    }
}

/// The first draw for which the bank holds too few questions besides those that are `asked` anyway and those of the other draws,
/// with how many it would get; `None` where all get theirs.
pub fn lacking<Q: Copy + Ord + Hash>(asked: &HashSet<Q>, pools: &[Pool<Q>]) -> Option<(usize, usize)> {
    let given = drawn(0, asked, &HashSet::new(), pools);
    let counts = given.iter().map(Vec::len).zip(pools);
    counts
        .enumerate()
        .find(|(_, (given, pool))| *given < pool.count)
        .map(|(draw, (given, _))| (draw, given))
}

#[cfg(test)]
mod tests;
