//! How a part of the search tree is divided.
#![allow(clippy::indexing_slicing)] // Indices are places in groups that it walks itself.

use std::collections::BTreeMap;

use super::super::simplex::Columns;
use super::{Branching, Decision, WHOLE};

impl Branching<'_, '_, '_> {
    /// How a part is divided: by the two regions that are most undecidedly together, or by a candidate.
    pub(super) fn divide(&self) -> Option<(Decision, Decision)> {
        let mut pairs: BTreeMap<(u16, u16), f64> = BTreeMap::new();
        let mut single: Option<(f64, u32)> = None;
        for (column, amount) in self.simplex.taken() {
            if !(WHOLE..=1.0 - WHOLE).contains(&amount) {
                continue;
            }
            let group = self.candidates.group(column as usize);
            for (place, one) in group.iter().enumerate() {
                for other in &group[place + 1..] {
                    *pairs.entry((*one, *other)).or_default() += amount;
                }
            }
            let off = (amount - 0.5).abs();
            if single.is_none_or(|(best, _)| off < best) {
                single = Some((off, column));
            }
        }
        let undecided = pairs
            .iter()
            .filter(|(_, amount)| **amount > 0.001 && **amount < 0.999);
        let pair = undecided.min_by(|one, other| (one.1 - 0.6).abs().total_cmp(&(other.1 - 0.6).abs()));
        if let Some(((one, other), amount)) = pair {
            let (together, apart) = (Decision::Together(*one, *other), Decision::Apart(*one, *other));
            return Some(if *amount >= 0.5 {
                (together, apart)
            } else {
                (apart, together)
            });
        }
        let free = |column: u32| {
            let group = self.candidates.group(column as usize);
            let meets = |other: &u32| {
                let others = self.candidates.group(*other as usize);
                *other != column
                    && !self.master.is_banned(*other)
                    && others.iter().any(|region| group.contains(region))
            };
            self.master.alive().iter().any(meets)
        };
        let column = single.map(|(_, column)| column).or_else(|| {
            let mut taken = self
                .simplex
                .taken()
                .filter(|(column, amount)| *amount > 0.5 && !self.master.is_banned(*column));
            taken.find(|(column, _)| free(*column)).map(|(column, _)| column)
        })?;
        Some((Decision::Take(column), Decision::Leave(column)))
    }
}
