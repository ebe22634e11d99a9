//! Tables of people for the public. A count below k is left out, zero included, and with it as many other counts as it takes so
//! that no count left out can be worked out from the others and the totals.
//!
//! The table is seen as a net of flows between its rows and its columns, the totals being one more row and column. What was
//! left out can be worked out exactly when no round trip of one person through the counts left out changes it without making
//! any of them negative.

/// A count as it is published; `None` where it is left out.
pub type Published = Option<u32>;

/// A table with its totals as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicTable {
    /// The counts, row by row.
    pub cells: Vec<Vec<Published>>,
    /// The total of each row.
    pub row_totals: Vec<Published>,
    /// The total of each column.
    pub column_totals: Vec<Published>,
    /// The total of all.
    pub total: Published,
}

impl PublicTable {
    /// How many counts are left out, totals among them.
    pub fn left_out(&self) -> usize {
        let inner = self.cells.iter().flatten();
        let totals = self
            .row_totals
            .iter()
            .chain(&self.column_totals)
            .chain([&self.total]);
        inner.chain(totals).filter(|count| count.is_none()).count()
    }
}

/// Decides what of a table may be published. Rows may not differ in length; a row that is too short is filled with zeros.
pub fn suppress(counts: &[Vec<u32>], k: u32) -> PublicTable {
    let mut table = Net::of(counts);
    table.leave_out_small(k);
    while let Some(place) = table.best_cover() {
        table.set_shown(place, false);
    }
    table.published()
}

/// A place in the table with its totals: row and column.
type Place = (usize, usize);

/// The table with one more row and one more column for the totals.
struct Net {
    rows: usize,
    columns: usize,
    values: Vec<u32>,
    shown: Vec<bool>,
}

/// A way from a row to a column (`true`) or back through one place.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Step {
    place: Place,
    onward: bool,
}

impl Net {
    fn of(counts: &[Vec<u32>]) -> Self {
        let columns = counts.iter().map(Vec::len).max().unwrap_or(0);
        let count = |row: usize, column: usize| {
            counts
                .get(row)
                .and_then(|row| row.get(column))
                .copied()
                .unwrap_or(0)
        };
        let value = |row: usize, column: usize| -> u32 {
            let rows = if row == counts.len() {
                0..counts.len()
            } else {
                row..row + 1
            };
            let columns = if column == columns {
                0..columns
            } else {
                column..column + 1
            };
            rows.map(|row| columns.clone().map(|column| count(row, column)).sum::<u32>())
                .sum()
        };
        let places = (0..=counts.len()).flat_map(|row| (0..=columns).map(move |column| (row, column)));
        let values: Vec<u32> = places.map(|(row, column)| value(row, column)).collect();
        Self {
            rows: counts.len() + 1,
            columns: columns + 1,
            shown: vec![true; values.len()],
            values,
        }
    }

    fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let columns = self.columns;
        (0..self.rows).flat_map(move |row| (0..columns).map(move |column| (row, column)))
    }

    fn value(&self, (row, column): Place) -> u32 {
        self.values.get(row * self.columns + column).copied().unwrap_or(0)
    }

    fn is_shown(&self, (row, column): Place) -> bool {
        self.shown
            .get(row * self.columns + column)
            .copied()
            .unwrap_or(true)
    }

    fn set_shown(&mut self, (row, column): Place, shown: bool) {
        if let Some(place) = self.shown.get_mut(row * self.columns + column) {
            *place = shown;
        }
    }

    /// Whether a place is in the row or column of totals, but not the total of all.
    fn is_total(&self, (row, column): Place) -> bool {
        (row + 1 == self.rows) != (column + 1 == self.columns)
    }

    fn leave_out_small(&mut self, k: u32) {
        for place in self.places() {
            if self.value(place) < k {
                self.set_shown(place, false);
            }
        }
    }

    /// Whether one person can go this way: forward through a count adds one and backward takes one away, which needs one to
    /// be there; through a total it is the other way round.
    fn is_open(&self, step: Step) -> bool {
        let adds = step.onward != self.is_total(step.place);
        !self.is_shown(step.place) && (adds || self.value(step.place) > 0)
    }

    /// Whether what stands at this place, left out, follows from what is shown.
    fn is_exposed(&self, place: Place) -> bool {
        let changes =
            |onward| self.is_open(Step { place, onward }) && self.leads_back(Step { place, onward });
        !self.is_shown(place) && !changes(true) && !changes(false)
    }

    /// Whether after this step there is a way back to where it began that does not use the same place again.
    fn leads_back(&self, first: Step) -> bool {
        let (row, column) = first.place;
        // Rows are numbered first, then columns.
        let (start, goal) = if first.onward {
            (self.rows + column, row)
        } else {
            (row, self.rows + column)
        };
        let mut reached = vec![false; self.rows + self.columns];
        let mut ahead = vec![start];
        while let Some(node) = ahead.pop() {
            if node == goal {
                return true;
            }
            for next in 0..reached.len() {
                let place = match (node < self.rows, next < self.rows) {
                    (true, false) => (node, next - self.rows),
                    (false, true) => (next, node - self.rows),
                    _ => continue,
                };
                let onward = node < self.rows;
                let is_new = reached.get(next).is_some_and(|seen| !seen);
                if is_new && place != first.place && self.is_open(Step { place, onward }) {
                    if let Some(seen) = reached.get_mut(next) {
                        *seen = true;
                    }
                    ahead.push(next);
                }
            }
        }
        false
    }

    fn exposed(&self) -> Vec<Place> {
        self.places().filter(|place| self.is_exposed(*place)).collect()
    }

    /// The count that is best left out next, as long as one lies open: in the row or column of one that does, a total only if
    /// there is nothing else; then the one after which the fewest lie open, small before large.
    fn best_cover(&mut self) -> Option<Place> {
        let exposed = self.exposed();
        let near = |place: &Place| {
            exposed
                .iter()
                .any(|(row, column)| place.0 == *row || place.1 == *column)
        };
        let candidates: Vec<Place> = self
            .places()
            .filter(|place| self.is_shown(*place) && near(place))
            .collect();
        let mut best: Option<((bool, usize, u32), Place)> = None;
        for place in candidates {
            self.set_shown(place, false);
            let is_any_total = place.0 + 1 == self.rows || place.1 + 1 == self.columns;
            let cost = (is_any_total, self.exposed().len(), self.value(place));
            self.set_shown(place, true);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, place));
            }
        }
        best.map(|(_, place)| place)
    }

    fn published(&self) -> PublicTable {
        let publish = |place: Place| self.is_shown(place).then(|| self.value(place));
        let (last_row, last_column) = (self.rows - 1, self.columns - 1);
        PublicTable {
            cells: (0..last_row)
                .map(|row| (0..last_column).map(|column| publish((row, column))).collect())
                .collect(),
            row_totals: (0..last_row).map(|row| publish((row, last_column))).collect(),
            column_totals: (0..last_column)
                .map(|column| publish((last_row, column)))
                .collect(),
            total: publish((last_row, last_column)),
        }
    }
}

#[cfg(test)]
#[path = "suppression/tests.rs"]
mod tests;
