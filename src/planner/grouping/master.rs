//! The set-partitioning form as rows and columns, and the proof of a bound: prices are rounded to whole numbers, made such
//! that no candidate is worth more than it costs, and added up without rounding.
#![allow(clippy::indexing_slicing)] // Indices are numbers of its own rows and candidates.

use super::{
    candidates::Candidates,
    case::Case,
    simplex::{Columns, Sense, Simplex},
    sweep::Piece,
};

/// Parts of a participant-metre that prices are rounded to.
const PARTS: i128 = 1024;

/// A bound with its proof.
pub(super) struct Bound {
    /// No plan of the candidates that may still be taken is below this, in participant-metres.
    pub value: i64,
    /// The same in parts, not rounded.
    parts: i128,
    /// The reduced costs of the candidates alive, in their order, in parts; forbidden ones are dear.
    reduced: Vec<i128>,
}

impl Bound {
    /// Which of the candidates alive may be in a plan below this value.
    pub fn may_help(&self, place: usize, upper: i64) -> bool {
        self.parts + self.reduced[place] <= (i128::from(upper) - 1) * PARTS
    }
}

/// Rows beyond those of the regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extra {
    /// The number of editions.
    Count,
    /// The uses of a venue.
    Venue(u32),
    /// A cut; its columns are listed by column.
    Cut,
}

/// The rows and columns.
pub(super) struct Master<'a> {
    case: &'a Case,
    candidates: &'a Candidates,
    alive: Vec<u32>,
    banned: Vec<bool>,
    unit: f64,
    dear: f64,
    extra: Vec<(Extra, Sense, i64)>,
    cuts_of: Vec<Vec<u32>>,
}

impl Columns for Master<'_> {
    fn alive(&self) -> &[u32] {
        &self.alive
    }

    fn cost(&self, column: u32) -> f64 {
        let fine = if self.banned[column as usize] {
            self.dear
        } else {
            0.0
        };
        self.candidates.cost(column as usize) as f64 / self.unit + fine
    }

    fn may_enter(&self, column: u32) -> bool {
        !self.banned[column as usize]
    }

    fn rows(&self, column: u32, rows: &mut Vec<u32>) {
        let group = self.candidates.group(column as usize);
        rows.extend(group.iter().map(|region| u32::from(*region)));
        let regions = self.case.len() as u32;
        for (at, (extra, _, _)) in self.extra.iter().enumerate() {
            match extra {
                Extra::Count => rows.push(regions + at as u32),
                Extra::Venue(venue) if *venue == self.candidates.get(column as usize).venue => {
                    rows.push(regions + at as u32);
                }
                Extra::Venue(_) => {}
                Extra::Cut => break,
            }
        }
        rows.extend_from_slice(&self.cuts_of[column as usize]);
    }
}

impl<'a> Master<'a> {
    /// The form of a case, and a programme with its rows.
    pub fn new(case: &'a Case, candidates: &'a Candidates) -> (Self, Simplex) {
        let sum: f64 = (0..candidates.len())
            .map(|candidate| candidates.cost(candidate) as f64)
            .sum();
        let mut master = Self {
            case,
            candidates,
            alive: (0..candidates.len() as u32).collect(),
            banned: vec![false; candidates.len()],
            unit: (sum / candidates.len().max(1) as f64).max(1.0),
            dear: 8.0,
            extra: Vec::new(),
            cuts_of: vec![Vec::new(); candidates.len()],
        };
        let mut simplex = Simplex::new();
        for _ in 0..case.len() {
            simplex.add_row(Sense::Equal, 1.0, master.dear, |_| false);
        }
        let (least, most) = case.editions;
        if least == most {
            master.add_extra(&mut simplex, Extra::Count, Sense::Equal, most);
        } else {
            if case.len().div_ceil(case.sizes.1.max(1)) < least {
                master.add_extra(&mut simplex, Extra::Count, Sense::AtLeast, least);
            }
            if case.len() / case.sizes.0.max(1) > most {
                master.add_extra(&mut simplex, Extra::Count, Sense::AtMost, most);
            }
        }
        for venue in 0..case.venues() {
            if let Some(limit) = case.use_limit(venue) {
                master.add_extra(&mut simplex, Extra::Venue(venue as u32), Sense::AtMost, limit);
            }
        }
        (master, simplex)
    }

    fn add_extra(&mut self, simplex: &mut Simplex, extra: Extra, sense: Sense, limit: usize) {
        simplex.add_row(sense, limit as f64, self.dear, |_| false);
        self.extra.push((extra, sense, limit as i64));
    }

    /// Adds the cut that of the candidates with two or more of three regions at most one is taken.
    pub fn add_cut(&mut self, simplex: &mut Simplex, regions: [u16; 3]) {
        let row = simplex.height() as u32;
        for column in &self.alive {
            if holds_two(self.candidates.group(*column as usize), regions) {
                self.cuts_of[*column as usize].push(row);
            }
        }
        let holds = |column: u32| holds_two(self.candidates.group(column as usize), regions);
        simplex.add_row(Sense::AtMost, 1.0, self.dear, holds);
        self.extra.push((Extra::Cut, Sense::AtMost, 1));
    }

    /// The columns that a plan below a value can still take, with what is left for their reduced costs together; nothing
    /// where venues are limited, which a sweep cannot keep count of.
    pub fn pieces(&self, bound: &Bound, upper: i64) -> Option<(Vec<Piece<'_>>, i64)> {
        if self
            .extra
            .iter()
            .any(|(extra, _, _)| matches!(extra, Extra::Venue(_)))
        {
            return None;
        }
        let budget = i64::try_from((i128::from(upper) - 1) * PARTS - bound.parts).ok()?;
        let piece = |(place, column): (usize, &u32)| Piece {
            column: *column,
            group: self.group(*column),
            cost: self.candidates.cost(*column as usize),
            reduced: bound.reduced[place].clamp(0, i128::from(i64::MAX / 4)) as i64,
        };
        let open = self.alive.iter().enumerate();
        let open = open.filter(|(place, column)| !self.is_banned(**column) && bound.may_help(*place, upper));
        Some((open.map(piece).collect(), budget))
    }

    /// The least and the most editions, where they matter.
    pub fn counts(&self) -> Option<(usize, usize)> {
        let counted = self.extra.iter().any(|(extra, _, _)| *extra == Extra::Count);
        counted.then_some(self.case.editions)
    }

    pub fn group(&self, column: u32) -> &[u16] {
        self.candidates.group(column as usize)
    }

    pub fn is_banned(&self, column: u32) -> bool {
        self.banned[column as usize]
    }

    /// Forbids the columns that a condition says, and allows all others.
    pub fn ban(&mut self, forbids: impl Fn(u32) -> bool) {
        for column in &self.alive {
            self.banned[*column as usize] = forbids(*column);
        }
    }

    /// Makes forbidden columns cost more.
    pub fn make_dearer(&mut self, factor: f64) {
        self.dear *= factor;
    }

    /// Drops the columns that no plan below a value can take.
    pub fn fix(&mut self, bound: &Bound, upper: i64) {
        let mut place = 0;
        let banned = &self.banned;
        self.alive.retain(|column| {
            place += 1;
            banned[*column as usize] || bound.may_help(place - 1, upper)
        });
    }

    /// The bound that these prices of the regions alone prove, in participant-metres.
    pub fn bound_at(&self, prices: &[f64]) -> Bound {
        let duals: Vec<f64> = prices.iter().map(|price| price / self.unit).collect();
        self.bound(&duals)
    }

    /// The bound that these prices prove; rows without one are priced 0.
    pub fn bound(&self, duals: &[f64]) -> Bound {
        let regions = self.case.len();
        let whole = |dual: f64| {
            let parts = (dual * self.unit).clamp(-1e24, 1e24) * PARTS as f64;
            if parts.is_finite() {
                parts.floor() as i128
            } else {
                0
            }
        };
        let mut prices: Vec<i128> = duals.iter().map(|dual| whole(*dual)).collect();
        prices.resize(regions + self.extra.len(), 0);
        let mut sum: i128 = prices.iter().take(regions).sum();
        for (at, (_, sense, limit)) in self.extra.iter().enumerate() {
            let price = &mut prices[regions + at];
            match sense {
                Sense::AtMost => *price = (*price).min(0),
                Sense::AtLeast => *price = (*price).max(0),
                Sense::Equal => {}
            }
            sum += *price * i128::from(*limit);
        }
        let mut rows = Vec::new();
        let mut reduced = |column: u32, prices: &[i128]| -> i128 {
            rows.clear();
            self.rows(column, &mut rows);
            let paid: i128 = rows.iter().map(|row| prices[*row as usize]).sum();
            i128::from(self.candidates.cost(column as usize)) * PARTS - paid
        };
        for column in self.alive.iter().filter(|column| !self.banned[**column as usize]) {
            let short = reduced(*column, &prices);
            if short < 0 {
                // A lower price of one of its regions makes it worth its cost, and no other candidate worth more.
                prices[usize::from(self.group(*column)[0])] += short;
                sum += short;
            }
        }
        let reduced = self
            .alive
            .iter()
            .map(|column| reduced(*column, &prices))
            .collect();
        let value = sum.div_euclid(PARTS) + i128::from(sum.rem_euclid(PARTS) != 0);
        Bound {
            value: value.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64,
            parts: sum,
            reduced,
        }
    }
}

fn holds_two(group: &[u16], regions: [u16; 3]) -> bool {
    let held = regions.iter().filter(|region| group.contains(region));
    held.count() >= 2
}
