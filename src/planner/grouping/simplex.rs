//! The linear relaxation of the set-partitioning form, solved by the revised primal simplex method with an explicit inverse.
//!
//! Every row has a column of its own that pays for what is missing, so that any basis stays feasible when columns are
//! forbidden, prices change or cuts are added: the search tree goes on from wherever it was. What comes out is only a guess
//! at prices; the proof is made from them in whole numbers by `bound`.
#![allow(clippy::indexing_slicing)] // Indices are numbers of its own rows and columns.

/// Smaller numbers are taken for 0.
const TINY: f64 = 1e-9;

/// A column enters when its reduced cost, in units of a mean cost, is below minus this.
const PRICE: f64 = 1e-9;

/// How many of the best columns are looked at again before all are.
const LIST: usize = 48;

/// Pivots after which the solution is computed anew from the inverse.
const FRESH: usize = 200;

/// What a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    Equal,
    AtMost,
    AtLeast,
}

/// A column in the basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Basic {
    Column(u32),
    /// What is left up to a row's limit, or beyond it.
    Slack,
    /// What is missing to keep a row, paid for dearly.
    Missing,
}

/// What came of solving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Solved {
    Optimal,
    Stopped,
}

/// The columns of the programme; they live outside, since there may be many.
pub(super) trait Columns {
    /// The columns that may enter.
    fn alive(&self) -> &[u32];
    /// The cost in units of a mean cost; forbidden columns are dear.
    fn cost(&self, column: u32) -> f64;
    /// Whether the column may enter.
    fn may_enter(&self, column: u32) -> bool;
    /// The rows that the column stands in, with coefficient 1.
    fn rows(&self, column: u32, rows: &mut Vec<u32>);
}

/// The programme and its current basis.
pub(super) struct Simplex {
    sense: Vec<Sense>,
    limit: Vec<f64>,
    dear: Vec<f64>,
    basis: Vec<Basic>,
    /// The row that a slack or missing amount in the basis belongs to.
    owner: Vec<u32>,
    inverse: Vec<Vec<f64>>,
    value: Vec<f64>,
    dual: Vec<f64>,
    pivots: usize,
    rows: Vec<u32>,
    direction: Vec<f64>,
}

impl Simplex {
    pub fn new() -> Self {
        Self {
            sense: Vec::new(),
            limit: Vec::new(),
            dear: Vec::new(),
            basis: Vec::new(),
            owner: Vec::new(),
            inverse: Vec::new(),
            value: Vec::new(),
            dual: Vec::new(),
            pivots: 0,
            rows: Vec::new(),
            direction: Vec::new(),
        }
    }

    pub fn height(&self) -> usize {
        self.sense.len()
    }

    /// The prices of the rows, in units of a mean cost.
    pub fn duals(&self) -> &[f64] {
        &self.dual
    }

    /// Adds a row in which the columns of the basis stand that `holds` says. A limit is moved a little, differently in each
    /// row, so that no two columns leave at once.
    pub fn add_row(&mut self, sense: Sense, limit: f64, dear: f64, holds: impl Fn(u32) -> bool) {
        let row = self.height();
        let wobble =
            ((row as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as f64 / (1u64 << 24) as f64;
        let limit = limit + 1e-6 * (0.5 + wobble);
        let mut combined = vec![0.0; row + 1];
        let mut covered = 0.0;
        for (at, basic) in self.basis.iter().enumerate() {
            if let Basic::Column(column) = basic
                && holds(*column)
            {
                covered += self.value[at];
                for (sum, part) in combined.iter_mut().zip(&self.inverse[at]) {
                    *sum += part;
                }
            }
        }
        let left = limit - covered;
        let (basic, sign) = match (sense, left >= 0.0) {
            (Sense::AtMost, true) => (Basic::Slack, 1.0),
            (Sense::AtLeast, false) => (Basic::Slack, -1.0),
            (_, true) => (Basic::Missing, 1.0),
            (_, false) => (Basic::Missing, -1.0),
        };
        for entry in &mut combined {
            *entry *= -sign;
        }
        combined[row] = sign;
        for inverse in &mut self.inverse {
            inverse.push(0.0);
        }
        self.sense.push(sense);
        self.limit.push(limit);
        // The sign of what pays for the row is kept with its price.
        self.dear.push(dear * sign);
        self.basis.push(basic);
        self.owner.push(row as u32);
        self.inverse.push(combined);
        self.value.push(left * sign);
        self.dual.push(0.0);
        self.direction.push(0.0);
    }

    /// What is missing in all rows together.
    pub fn missing(&self) -> f64 {
        let missing = self.basis.iter().zip(&self.value);
        missing
            .filter(|(basic, _)| **basic == Basic::Missing)
            .map(|(_, value)| value.max(0.0))
            .sum()
    }

    /// Makes what is missing cost more.
    pub fn make_dearer(&mut self, factor: f64) {
        self.dear.iter_mut().for_each(|dear| *dear *= factor);
    }

    /// The columns in the basis and how much of each is taken.
    pub fn taken(&self) -> impl Iterator<Item = (u32, f64)> {
        let basis = self.basis.iter().zip(&self.value);
        basis.filter_map(|(basic, value)| match basic {
            Basic::Column(column) => Some((*column, *value)),
            _ => None,
        })
    }

    fn sign(&self, row: usize) -> f64 {
        if self.dear[row] < 0.0 { -1.0 } else { 1.0 }
    }

    fn basic_cost(&self, at: usize, columns: &impl Columns) -> f64 {
        match self.basis[at] {
            Basic::Column(column) => columns.cost(column),
            Basic::Slack => 0.0,
            Basic::Missing => self.dear[self.owner[at] as usize].abs(),
        }
    }

    /// Computes prices anew from the inverse.
    fn price(&mut self, columns: &impl Columns) {
        let costs: Vec<f64> = (0..self.height())
            .map(|at| self.basic_cost(at, columns))
            .collect();
        self.dual.iter_mut().for_each(|dual| *dual = 0.0);
        for (cost, inverse) in costs.iter().zip(&self.inverse) {
            if cost.abs() > 0.0 {
                for (dual, part) in self.dual.iter_mut().zip(inverse) {
                    *dual += cost * part;
                }
            }
        }
    }

    /// Computes what is taken anew from the inverse.
    fn evaluate(&mut self) {
        for (value, inverse) in self.value.iter_mut().zip(&self.inverse) {
            let sum: f64 = inverse
                .iter()
                .zip(&self.limit)
                .map(|(part, limit)| part * limit)
                .sum();
            *value = sum.max(0.0);
        }
    }

    fn reduced(&mut self, column: u32, columns: &impl Columns) -> f64 {
        self.rows.clear();
        columns.rows(column, &mut self.rows);
        let paid: f64 = self.rows.iter().map(|row| self.dual[*row as usize]).sum();
        columns.cost(column) - paid
    }

    /// Goes on to the optimum. `goes_on` is asked now and then.
    pub fn solve(&mut self, columns: &impl Columns, mut goes_on: impl FnMut() -> bool) -> Solved {
        self.price(columns);
        loop {
            let mut list = self.best_columns(columns);
            if list.is_empty() {
                return Solved::Optimal;
            }
            while let Some(place) = self.best_of(&mut list, columns) {
                let (reduced, entering) = list.swap_remove(place);
                self.enter(entering, reduced, columns);
                self.pivots += 1;
                if self.pivots.is_multiple_of(FRESH) {
                    self.evaluate();
                    self.price(columns);
                }
                if self.pivots.is_multiple_of(16) && !goes_on() {
                    return Solved::Stopped;
                }
            }
        }
    }

    /// The columns with the lowest reduced costs, none when no column would help.
    fn best_columns(&mut self, columns: &impl Columns) -> Vec<(f64, Entering)> {
        let mut list: Vec<(f64, Entering)> = Vec::new();
        let mut worst = -PRICE;
        for column in columns.alive() {
            let reduced = self.reduced(*column, columns);
            if reduced < worst && columns.may_enter(*column) {
                list.push((reduced, Entering::Column(*column)));
                if list.len() >= 4 * LIST {
                    list.select_nth_unstable_by(LIST, |one, other| one.0.total_cmp(&other.0));
                    list.truncate(LIST);
                    worst = list.iter().map(|(reduced, _)| *reduced).fold(f64::MIN, f64::max);
                }
            }
        }
        for row in 0..self.height() {
            let slack = match self.sense[row] {
                Sense::AtMost => -self.dual[row],
                Sense::AtLeast => self.dual[row],
                Sense::Equal => continue,
            };
            if slack < -PRICE {
                list.push((slack, Entering::Slack(row)));
            }
        }
        for row in 0..self.height() {
            let missing = self.dear[row].abs() - self.dual[row] * self.sign(row);
            if missing < -PRICE {
                list.push((missing, Entering::Missing(row)));
            }
        }
        list.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
        list.truncate(LIST);
        list
    }

    /// The place of the best in the list at current prices; those that would not help any more are dropped.
    fn best_of(&mut self, list: &mut Vec<(f64, Entering)>, columns: &impl Columns) -> Option<usize> {
        for (reduced, entering) in list.iter_mut() {
            *reduced = match *entering {
                Entering::Column(column) => self.reduced(column, columns),
                Entering::Slack(row) if self.sense[row] == Sense::AtMost => -self.dual[row],
                Entering::Slack(row) => self.dual[row],
                Entering::Missing(row) => self.dear[row].abs() - self.dual[row] * self.sign(row),
            };
        }
        list.retain(|(reduced, _)| *reduced < -PRICE);
        let best = list
            .iter()
            .enumerate()
            .min_by(|one, other| one.1.0.total_cmp(&other.1.0));
        best.map(|(place, _)| place)
    }

    /// Brings a column into the basis.
    fn enter(&mut self, entering: Entering, reduced: f64, columns: &impl Columns) {
        self.direct(entering, columns);
        let Some(leaving) = self.leaving() else {
            return;
        };
        let pivot = self.direction[leaving];
        let amount = self.value[leaving] / pivot;
        let mut row = std::mem::take(&mut self.inverse[leaving]);
        row.iter_mut().for_each(|entry| *entry /= pivot);
        let filled: Vec<u32> = (0..row.len() as u32)
            .filter(|at| row[*at as usize].abs() > 1e-13)
            .collect();
        let dense = filled.len() * 3 > row.len();
        for (at, inverse) in self.inverse.iter_mut().enumerate() {
            let factor = self.direction[at];
            if at == leaving || factor.abs() < 1e-12 {
                continue;
            }
            self.value[at] = (self.value[at] - factor * amount).max(0.0);
            if dense {
                for (entry, part) in inverse.iter_mut().zip(&row) {
                    *entry -= factor * part;
                }
            } else {
                for place in &filled {
                    inverse[*place as usize] -= factor * row[*place as usize];
                }
            }
        }
        for place in &filled {
            self.dual[*place as usize] += reduced * row[*place as usize];
        }
        self.inverse[leaving] = row;
        self.value[leaving] = amount;
        (self.basis[leaving], self.owner[leaving]) = match entering {
            Entering::Column(column) => (Basic::Column(column), u32::MAX),
            Entering::Slack(row) => (Basic::Slack, row as u32),
            Entering::Missing(row) => (Basic::Missing, row as u32),
        };
    }

    /// How the basis changes with the entering column.
    fn direct(&mut self, entering: Entering, columns: &impl Columns) {
        let single = |row: usize, sign: f64, direction: &mut Vec<f64>, inverse: &[Vec<f64>]| {
            for (entry, inverse) in direction.iter_mut().zip(inverse) {
                *entry = sign * inverse[row];
            }
        };
        match entering {
            Entering::Column(column) => {
                self.rows.clear();
                columns.rows(column, &mut self.rows);
                for (entry, inverse) in self.direction.iter_mut().zip(&self.inverse) {
                    *entry = self.rows.iter().map(|row| inverse[*row as usize]).sum();
                }
            }
            Entering::Slack(row) => {
                let sign = if self.sense[row] == Sense::AtMost {
                    1.0
                } else {
                    -1.0
                };
                single(row, sign, &mut self.direction, &self.inverse);
            }
            Entering::Missing(row) => {
                let sign = self.sign(row);
                single(row, sign, &mut self.direction, &self.inverse);
            }
        }
    }

    /// The row that reaches 0 first; of several, the one with the largest pivot.
    fn leaving(&self) -> Option<usize> {
        let rows = || self.direction.iter().zip(&self.value).enumerate();
        let falls = |(_, (factor, _)): &(usize, (&f64, &f64))| **factor > TINY;
        let most = rows()
            .filter(falls)
            .map(|(_, (factor, value))| (value + TINY) / factor)
            .fold(f64::INFINITY, f64::min);
        rows()
            .filter(falls)
            .filter(|(_, (factor, value))| *value / *factor <= most)
            .max_by(|one, other| one.1.0.total_cmp(other.1.0))
            .map(|(row, _)| row)
    }
}

/// A column that enters the basis.
#[derive(Clone, Copy, Debug)]
enum Entering {
    Column(u32),
    Slack(usize),
    Missing(usize),
}
