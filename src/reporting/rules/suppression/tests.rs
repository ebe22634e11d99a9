//! Suppression tried by brute force: whoever knows what is published, and that people are counted in whole numbers, must not
//! find only one value for anything left out.

use super::*;

/// All tables of whole numbers that agree with what is published; `most` bounds what is unknown.
struct Readers<'t> {
    table: &'t PublicTable,
    most: u32,
    /// By inner cell, the values met.
    cells: Vec<Vec<std::collections::BTreeSet<u32>>>,
    rows: Vec<std::collections::BTreeSet<u32>>,
    columns: Vec<std::collections::BTreeSet<u32>>,
    totals: std::collections::BTreeSet<u32>,
}

impl<'t> Readers<'t> {
    fn of(table: &'t PublicTable, most: u32) -> Self {
        let (rows, columns) = (table.row_totals.len(), table.column_totals.len());
        let mut readers = Self {
            table,
            most,
            cells: vec![vec![Default::default(); columns]; rows],
            rows: vec![Default::default(); rows],
            columns: vec![Default::default(); columns],
            totals: Default::default(),
        };
        readers.try_all(0, &mut vec![vec![0; columns]; rows]);
        readers
    }

    fn try_all(&mut self, place: usize, guess: &mut Vec<Vec<u32>>) {
        let columns = self.columns.len();
        if place == columns * self.rows.len() {
            self.note(guess);
            return;
        }
        let (row, column) = (place / columns, place % columns);
        if column == 0 && row > 0 && !self.agrees(row - 1, guess) {
            return;
        }
        match self.table.cells[row][column] {
            Some(count) => {
                guess[row][column] = count;
                self.try_all(place + 1, guess);
            }
            None => {
                for count in 0..=self.most {
                    guess[row][column] = count;
                    self.try_all(place + 1, guess);
                }
            }
        }
    }

    fn agrees(&self, row: usize, guess: &[Vec<u32>]) -> bool {
        let sum: u32 = guess[row].iter().sum();
        self.table.row_totals[row].is_none_or(|total| total == sum)
    }

    fn note(&mut self, guess: &[Vec<u32>]) {
        let column_sums: Vec<u32> = (0..self.columns.len())
            .map(|column| guess.iter().map(|row| row[column]).sum())
            .collect();
        let row_sums: Vec<u32> = guess.iter().map(|row| row.iter().sum()).collect();
        let total: u32 = row_sums.iter().sum();
        let columns_agree = column_sums
            .iter()
            .zip(&self.table.column_totals)
            .all(|(sum, total)| total.is_none_or(|total| total == *sum));
        let rows_agree = (0..guess.len()).all(|row| self.agrees(row, guess));
        if !columns_agree || !rows_agree || self.table.total.is_some_and(|known| known != total) {
            return;
        }
        for (row, counts) in guess.iter().enumerate() {
            for (column, count) in counts.iter().enumerate() {
                self.cells[row][column].insert(*count);
            }
            self.rows[row].insert(row_sums[row]);
        }
        for (column, sum) in column_sums.into_iter().enumerate() {
            self.columns[column].insert(sum);
        }
        self.totals.insert(total);
    }

    /// What is left out and yet has only one possible value.
    fn worked_out(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut look = |what: String, published: Published, values: &std::collections::BTreeSet<u32>| {
            assert!(
                !values.is_empty(),
                "{what}: no table agrees with what is published"
            );
            if published.is_none() && values.len() == 1 {
                found.push(what);
            }
        };
        for (row, cells) in self.cells.iter().enumerate() {
            for (column, values) in cells.iter().enumerate() {
                look(
                    format!("cell {row},{column}"),
                    self.table.cells[row][column],
                    values,
                );
            }
            look(format!("row {row}"), self.table.row_totals[row], &self.rows[row]);
        }
        for (column, values) in self.columns.iter().enumerate() {
            look(
                format!("column {column}"),
                self.table.column_totals[column],
                values,
            );
        }
        look("total".to_owned(), self.table.total, &self.totals);
        found
    }
}

fn checked(counts: &[Vec<u32>], k: u32) -> PublicTable {
    let table = suppress(counts, k);
    let small = |count: &Published| count.is_some_and(|count| count < k);
    let totals = [&table.row_totals, &table.column_totals]
        .into_iter()
        .flatten()
        .chain([&table.total]);
    let shows_small = table.cells.iter().flatten().chain(totals).any(small);
    assert!(!shows_small, "{counts:?}: a small count is shown in {table:?}");
    let most = counts.iter().flatten().sum::<u32>() + 2;
    let worked_out = Readers::of(&table, most).worked_out();
    assert!(
        worked_out.is_empty(),
        "{counts:?} with k {k}: {worked_out:?} in {table:?}"
    );
    table
}

#[test]
fn nothing_is_left_out_of_a_table_of_large_counts() {
    let counts = vec![vec![5, 6], vec![7, 8], vec![9, 10]];
    let table = suppress(&counts, 5);
    assert_eq!(table.left_out(), 0);
    assert_eq!(table.row_totals, [Some(11), Some(15), Some(19)]);
    assert_eq!(
        (table.column_totals, table.total),
        (vec![Some(21), Some(24)], Some(45))
    );
}

#[test]
fn one_small_count_takes_three_others_with_it() {
    let table = checked(&[vec![1, 6], vec![7, 8]], 3);
    assert_eq!(table.cells, [[None, None], [None, None]]);
    assert_eq!(table.total, Some(22), "totals stay where they can");
    assert_eq!(table.left_out(), 4);
}

#[test]
fn zero_is_a_small_count() {
    let table = checked(&[vec![0, 1, 2], vec![2, 1, 1]], 1);
    assert_eq!(table.cells[0][0], None);
}

#[test]
fn zeros_that_would_show_by_their_sum_are_covered() {
    // Two zeros left out of a row whose rest is shown add up to zero: both could be worked out.
    let table = checked(&[vec![0, 0, 2], vec![1, 2, 1]], 1);
    assert!(
        table.cells[0][2].is_none() || table.row_totals[0].is_none(),
        "{table:?}"
    );
}

#[test]
fn a_bridge_between_two_blocks_is_covered() {
    // Each row and column has two counts left out or none, and yet the one in the middle would follow from the blocks.
    let counts = vec![
        vec![1, 2, 9, 9],
        vec![2, 1, 1, 9],
        vec![9, 9, 1, 2],
        vec![9, 9, 2, 1],
    ];
    let mut net = Net::of(&counts);
    net.leave_out_small(3);
    assert_eq!(net.exposed(), [(1, 2)]);
    let table = suppress(&counts, 3);
    assert!(table.left_out() > 9);
}

#[test]
fn single_people_everywhere_leave_only_what_is_safe() {
    let counts = vec![vec![1; 4]; 16];
    let table = suppress(&counts, 5);
    assert!(table.cells.iter().flatten().all(Option::is_none));
    assert!(table.row_totals.iter().all(Option::is_none));
    assert_eq!(table.column_totals, [Some(16); 4]);
    assert_eq!(table.total, Some(64));
}

#[test]
fn empty_tables_tell_nothing() {
    assert_eq!(checked(&[vec![0, 0], vec![0, 0]], 5).left_out(), 9);
    assert_eq!(suppress(&[], 5).total, None);
    assert_eq!(checked(&[vec![7]], 5).left_out(), 0);
    assert_eq!(checked(&[vec![2]], 5).left_out(), 4);
}

/// A sequence of numbers that looks like chance and is the same each time.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u64) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % bound).expect("below a small bound")
    }
}

#[test]
fn nothing_left_out_of_small_tables_can_be_worked_out() {
    let mut sequence = Sequence(7);
    for _ in 0..300 {
        let (rows, columns) = [(1, 2), (2, 1), (2, 2), (2, 3), (3, 2)][sequence.below(5) as usize];
        let k = 1 + sequence.below(3);
        let bound = 2 + u64::from(sequence.below(3));
        let counts: Vec<Vec<u32>> = (0..rows)
            .map(|_| (0..columns).map(|_| sequence.below(bound)).collect())
            .collect();
        if counts.iter().flatten().sum::<u32>() <= 5 {
            checked(&counts, k);
        }
    }
}

#[test]
fn every_table_of_two_by_two_with_counts_up_to_two_is_safe() {
    for code in 0..81_u32 {
        let count = |place: u32| code / 3_u32.pow(place) % 3;
        checked(&[vec![count(0), count(1)], vec![count(2), count(3)]], 2);
    }
}
