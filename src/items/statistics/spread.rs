//! How often which value occurs.

use std::collections::BTreeMap;

use super::number;

/// Values closer than this are the same.
const FINEST: f64 = 1e-9;
/// The most cells that are kept. Marks of usual quizzes have some hundred different values.
const MOST_CELLS: usize = 4096;

/// Values, counted in cells. Each cell holds one value, to a thousand-millionth, as long as there are no more than 4,096 different
/// ones; beyond, neighbouring cells are put together two by two until half as many are left, and what is read from the inside of
/// a cell is its mean. Memory is bounded by that, however many values come; adding one costs a search among the cells.
#[derive(Clone, Debug, Default)]
pub(super) struct Spread {
    cells: BTreeMap<i64, Cell>,
    /// How many halvings the cells have been through.
    halved: u32,
    count: u64,
}

impl Spread {
    #[allow(clippy::cast_possible_truncation)] // a mark is far from the limits, and a cast at them saturates
    pub fn add(&mut self, value: f64) {
        let key = (value / FINEST).round() as i64 >> self.halved;
        self.cells.entry(key).or_default().add(value);
        self.count += 1;
        while self.cells.len() > MOST_CELLS {
            self.halve();
        }
    }

    fn halve(&mut self) {
        self.halved += 1;
        let mut cells: BTreeMap<i64, Cell> = BTreeMap::new();
        for (key, cell) in std::mem::take(&mut self.cells) {
            cells.entry(key >> 1).or_default().join(cell);
        }
        self.cells = cells;
    }

    pub fn count(&self) -> u64 {
        self.count
    }

    /// The values, the least first, each with how often it occurs.
    pub fn values(&self) -> impl Iterator<Item = (f64, u64)> {
        self.cells.values().map(|cell| (cell.mean(), cell.count))
    }

    /// The value at this rank, from 0, the least first.
    pub fn at(&self, rank: u64) -> Option<f64> {
        let mut before = 0;
        self.values()
            .find(|(_, count)| {
                before += count;
                before > rank
            })
            .map(|(value, _)| value)
    }

    /// The middle value, or the mean of the two middle ones.
    pub fn median(&self) -> Option<f64> {
        let last = self.count.checked_sub(1)?;
        let (low, high) = (self.at(last / 2)?, self.at(self.count / 2)?);
        Some(f64::midpoint(low, high))
    }

    /// The sum of the values.
    pub fn sum(&self) -> f64 {
        self.cells.values().map(|cell| cell.sum).sum()
    }

    /// How many values are at least this, or at most this if `above` is false.
    pub fn beyond(&self, limit: f64, above: bool) -> u64 {
        let is_beyond = |value: f64| {
            if above {
                value + FINEST >= limit
            } else {
                value - FINEST <= limit
            }
        };
        let found = self.values().filter(|(value, _)| is_beyond(*value));
        found.map(|(_, count)| count).sum()
    }

    /// The sum of products of distances from these means that would be largest: where the least value meets the least of the
    /// other, and so on up. Both must hold equally many values.
    pub fn largest_product(&self, other: &Spread, mean: f64, other_mean: f64) -> f64 {
        let (mut ours, mut theirs) = (self.values(), other.values());
        let (mut left, mut right) = (ours.next(), theirs.next());
        let mut sum = 0.0;
        while let (Some((x, many_x)), Some((y, many_y))) = (left, right) {
            let met = many_x.min(many_y);
            sum += number(met) * (x - mean) * (y - other_mean);
            left = if many_x > met {
                Some((x, many_x - met))
            } else {
                ours.next()
            };
            right = if many_y > met {
                Some((y, many_y - met))
            } else {
                theirs.next()
            };
        }
        sum
    }
}

/// How many values are in it, and what they add up to.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    count: u64,
    sum: f64,
}

impl Cell {
    fn add(&mut self, value: f64) {
        self.count += 1;
        self.sum += value;
    }

    fn join(&mut self, other: Cell) {
        self.count += other.count;
        self.sum += other.sum;
    }

    fn mean(&self) -> f64 {
        self.sum / number(self.count.max(1))
    }
}
