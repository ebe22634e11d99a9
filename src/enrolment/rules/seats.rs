//! Seats: a hall with a capacity and a quota for each cell, region by role category. Who comes gets a seat of the own
//! cell while there is one; a seat that is given back goes to whoever waits in the same cell, then in the region, then
//! in the role category, then in the edition, in order of arrival.

use std::collections::BTreeMap;

/// A cell of the quota table: region code and role category code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// Full region code.
    pub region: String,
    /// Role category code.
    pub role: String,
}

impl Cell {
    /// A cell by its codes.
    pub fn new(region: &str, role: &str) -> Self {
        Self {
            region: region.to_owned(),
            role: role.to_owned(),
        }
    }

    /// How a seat of this cell is kept with an enrolment.
    pub fn stored(&self) -> String {
        format!("{}/{}", self.region, self.role)
    }

    /// Reads what [`Self::stored`] wrote.
    pub fn read(stored: &str) -> Option<Self> {
        stored
            .split_once('/')
            .map(|(region, role)| Self::new(region, role))
    }
}

/// The seats of an edition: how many there are and how many are taken, by cell.
#[derive(Clone, Debug, Default)]
pub struct Hall {
    capacity: usize,
    quotas: BTreeMap<Cell, usize>,
    taken: BTreeMap<Cell, usize>,
}

/// Someone who waits, in order of arrival.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting<Id> {
    /// Who.
    pub id: Id,
    /// The person's own cell.
    pub cell: Cell,
}

/// How near the seat that was given to the person's own cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promotion {
    /// A seat of the same cell.
    SameCell,
    /// A seat of the same region.
    SameRegion,
    /// A seat of the same role category.
    SameRole,
    /// A seat of the edition.
    Edition,
}

impl Promotion {
    /// The end of its key in the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Promotion::SameCell => "same-cell",
            Promotion::SameRegion => "same-region",
            Promotion::SameRole => "same-role",
            Promotion::Edition => "edition",
        }
    }
}

impl Hall {
    /// A hall; without quotas anyone may sit anywhere up to the capacity.
    pub fn new(capacity: usize, quotas: impl IntoIterator<Item = (Cell, usize)>) -> Self {
        Self {
            capacity,
            quotas: quotas.into_iter().collect(),
            taken: BTreeMap::new(),
        }
    }

    /// How many sit.
    pub fn seated(&self) -> usize {
        self.taken.values().sum()
    }

    /// How many seats of a cell are taken.
    pub fn taken(&self, cell: &Cell) -> usize {
        self.taken.get(cell).copied().unwrap_or(0)
    }

    /// How many seats of a cell are free; never more than the hall has.
    pub fn free(&self, cell: &Cell) -> usize {
        let in_hall = self.capacity.saturating_sub(self.seated());
        if self.quotas.is_empty() {
            return in_hall;
        }
        let quota = self.quotas.get(cell).copied().unwrap_or(0);
        quota.saturating_sub(self.taken(cell)).min(in_hall)
    }

    /// Takes a seat of this cell without asking whether it is free: for seats that are taken already.
    pub fn occupy(&mut self, cell: &Cell) {
        *self.taken.entry(cell.clone()).or_default() += 1;
    }

    /// Takes a seat of this cell if one is free.
    pub fn seat(&mut self, cell: &Cell) -> bool {
        let free = self.free(cell) > 0;
        if free {
            self.occupy(cell);
        }
        free
    }

    /// Who gets the seat of `cell` that was given back; `waiting` is in order of arrival. The seat is not taken here.
    pub fn next_for<'w, Id>(
        &self,
        cell: &Cell,
        waiting: &'w [Waiting<Id>],
    ) -> Option<(&'w Waiting<Id>, Promotion)> {
        if self.free(cell) == 0 {
            return None;
        }
        let nearness: [(Promotion, fn(&Cell, &Cell) -> bool); 4] = [
            (Promotion::SameCell, |seat, own| seat == own),
            (Promotion::SameRegion, |seat, own| seat.region == own.region),
            (Promotion::SameRole, |seat, own| seat.role == own.role),
            (Promotion::Edition, |_, _| true),
        ];
        nearness
            .into_iter()
            .find_map(|(near, fits)| Some((waiting.iter().find(|who| fits(cell, &who.cell))?, near)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    impl Hall {
        /// Gives a seat of this cell back; the program counts anew from the enrolments instead.
        fn vacate(&mut self, cell: &Cell) {
            *self.taken.get_mut(cell).expect("the seat was taken") -= 1;
        }
    }

    fn hall() -> Hall {
        Hall::new(
            3,
            [
                (Cell::new("A", "x"), 1),
                (Cell::new("A", "y"), 1),
                (Cell::new("B", "x"), 1),
            ],
        )
    }

    #[test]
    fn a_freed_seat_goes_to_the_nearest_who_came_first() {
        let waiting = |cells: &[(&str, &str)]| -> Vec<Waiting<usize>> {
            cells
                .iter()
                .enumerate()
                .map(|(id, (region, role))| Waiting {
                    id,
                    cell: Cell::new(region, role),
                })
                .collect()
        };
        let cases: &[(&[(&str, &str)], Option<(usize, Promotion)>)] = &[
            (
                &[("B", "y"), ("B", "x"), ("A", "y"), ("A", "x")],
                Some((3, Promotion::SameCell)),
            ),
            (
                &[("B", "y"), ("B", "x"), ("A", "y")],
                Some((2, Promotion::SameRegion)),
            ),
            (&[("B", "y"), ("B", "x")], Some((1, Promotion::SameRole))),
            (&[("B", "y")], Some((0, Promotion::Edition))),
            (&[("A", "x"), ("A", "x")], Some((0, Promotion::SameCell))),
            (&[], None),
        ];
        for (cells, expected) in cases {
            let list = waiting(cells);
            let next = hall()
                .next_for(&Cell::new("A", "x"), &list)
                .map(|(who, near)| (who.id, near));
            assert_eq!(next, *expected, "{cells:?}");
        }
    }

    #[test]
    fn a_full_hall_gives_no_seat_though_the_cell_has_one() {
        let mut hall = Hall::new(1, [(Cell::new("A", "x"), 1), (Cell::new("A", "y"), 1)]);
        assert!(hall.seat(&Cell::new("A", "x")));
        assert!(!hall.seat(&Cell::new("A", "y")));
        hall.vacate(&Cell::new("A", "x"));
        assert!(hall.seat(&Cell::new("A", "y")));
    }

    #[derive(Clone, Debug)]
    enum Event {
        Come(usize),
        Leave(usize),
    }

    proptest! {
        /// Whatever comes and goes: seats are never oversold, and none stays free while somebody waits whom it fits.
        #[test]
        fn seats_are_neither_oversold_nor_lost(
            capacity in 0..8_usize,
            quotas in proptest::collection::vec(0..4_usize, 4),
            events in proptest::collection::vec(
                prop_oneof![(0..4_usize).prop_map(Event::Come), (0..20_usize).prop_map(Event::Leave)], 0..60),
        ) {
            let cells = [Cell::new("A", "x"), Cell::new("A", "y"), Cell::new("B", "x"), Cell::new("B", "y")];
            let mut hall = Hall::new(capacity, cells.iter().cloned().zip(quotas.iter().copied()));
            let mut seated: Vec<Cell> = Vec::new();
            let mut waiting: Vec<Waiting<usize>> = Vec::new();
            for (number, event) in events.into_iter().enumerate() {
                match event {
                    Event::Come(cell) => {
                        if hall.seat(&cells[cell]) {
                            seated.push(cells[cell].clone());
                        } else {
                            waiting.push(Waiting { id: number, cell: cells[cell].clone() });
                        }
                    }
                    Event::Leave(who) if who < seated.len() => {
                        let seat = seated.remove(who);
                        hall.vacate(&seat);
                        if let Some((next, _)) = hall.next_for(&seat, &waiting) {
                            let id = next.id;
                            prop_assert!(hall.seat(&seat));
                            waiting.retain(|other| other.id != id);
                            seated.push(seat);
                        }
                    }
                    Event::Leave(_) => {}
                }
                prop_assert_eq!(hall.seated(), seated.len());
                prop_assert!(seated.len() <= capacity);
                for (cell, quota) in cells.iter().zip(&quotas) {
                    prop_assert!(seated.iter().filter(|seat| *seat == cell).count() <= *quota);
                }
            }
        }
    }
}
