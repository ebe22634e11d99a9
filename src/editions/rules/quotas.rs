//! Quotas: seats by cell, region by role category.

use std::collections::BTreeMap;

/// A cell: full region code and role category code.
pub type Cell = (String, String);

/// Shares out `capacity` seats over all cells as evenly as whole seats allow: cells differ by at most one seat, and so do
/// regions, and so do role categories where the numbers allow it.
pub fn even_quotas(regions: &[String], roles: &[String], capacity: i32) -> BTreeMap<Cell, i32> {
    let cells = diagonal(regions, roles);
    let count = i32::try_from(cells.len()).unwrap_or(i32::MAX);
    if count == 0 {
        return BTreeMap::new();
    }
    let (each, more) = (capacity.max(0) / count, capacity.max(0) % count);
    let more = usize::try_from(more).unwrap_or(0);
    cells
        .into_iter()
        .enumerate()
        .map(|(place, cell)| (cell, each + i32::from(place < more)))
        .collect()
}

/// All cells, walked diagonally, so that whoever takes the first few takes from all regions and all roles alike.
fn diagonal(regions: &[String], roles: &[String]) -> Vec<Cell> {
    let (rows, columns) = (regions.len(), roles.len());
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    let round = rows * columns / greatest_divisor(rows, columns);
    (0..rows * columns)
        .filter_map(|step| {
            let region = regions.get(step % rows)?;
            let role = roles.get((step + step / round) % columns)?;
            Some((region.clone(), role.clone()))
        })
        .collect()
}

fn greatest_divisor(left: usize, right: usize) -> usize {
    if right == 0 {
        left
    } else {
        greatest_divisor(right, left % right)
    }
}

/// Why quotas cannot be as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoQuota {
    /// More seats in all than the edition has: asked and capacity.
    OverCapacity(i32, i32),
    /// Fewer seats in a cell than are taken: the cell and what is taken.
    BelowTaken(Cell, i32),
}

/// Whether these quotas may be set: no cell below what is taken, and no more in all than there are seats.
pub fn may_set(
    asked: &BTreeMap<Cell, i32>,
    taken: &BTreeMap<Cell, i32>,
    capacity: i32,
) -> Result<(), NoQuota> {
    for (cell, taken) in taken {
        if asked.get(cell).copied().unwrap_or(0) < *taken {
            return Err(NoQuota::BelowTaken(cell.clone(), *taken));
        }
    }
    let total = asked.values().sum();
    if total > capacity {
        return Err(NoQuota::OverCapacity(total, capacity));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(prefix: &str, count: usize) -> Vec<String> {
        (0..count).map(|number| format!("{prefix}{number}")).collect()
    }

    fn spread(sums: impl Iterator<Item = i32>) -> i32 {
        let sums: Vec<i32> = sums.collect();
        sums.iter().max().unwrap_or(&0) - sums.iter().min().unwrap_or(&0)
    }

    #[test]
    fn seats_are_shared_out_evenly_and_all_of_them() {
        for (rows, columns, capacity) in [
            (3, 4, 24),
            (3, 4, 25),
            (4, 4, 30),
            (3, 4, 5),
            (1, 1, 7),
            (5, 3, 16),
            (4, 6, 13),
        ] {
            let (regions, roles) = (names("R", rows), names("K", columns));
            let quotas = even_quotas(&regions, &roles, capacity);
            let label = format!("{rows} x {columns}, {capacity}");
            assert_eq!(quotas.len(), rows * columns, "{label}");
            assert_eq!(quotas.values().sum::<i32>(), capacity, "{label}");
            let of = |wanted: &dyn Fn(&Cell) -> bool| {
                quotas
                    .iter()
                    .filter(|(cell, _)| wanted(cell))
                    .map(|(_, seats)| seats)
                    .sum::<i32>()
            };
            assert!(spread(quotas.values().copied()) <= 1, "{label}");
            assert!(
                spread(regions.iter().map(|region| of(&|cell| cell.0 == *region))) <= 1,
                "{label}"
            );
            assert!(
                spread(roles.iter().map(|role| of(&|cell| cell.1 == *role))) <= 1,
                "{label}"
            );
        }
        assert!(even_quotas(&[], &names("K", 4), 10).is_empty());
    }

    #[test]
    fn quotas_stay_between_what_is_taken_and_the_capacity() {
        let cell = |region: &str, role: &str| (region.to_owned(), role.to_owned());
        let quotas = |seats: [i32; 2]| {
            BTreeMap::from([(cell("PL-02", "a"), seats[0]), (cell("PL-16", "a"), seats[1])])
        };
        let taken = quotas([2, 0]);
        let cases = [
            ([2, 8], Ok(())),
            ([2, 0], Ok(())),
            ([1, 9], Err(NoQuota::BelowTaken(cell("PL-02", "a"), 2))),
            ([5, 6], Err(NoQuota::OverCapacity(11, 10))),
        ];
        for (asked, expected) in cases {
            assert_eq!(may_set(&quotas(asked), &taken, 10), expected, "{asked:?}");
        }
    }
}
