//! Who goes first among people who are equally good: who registered first.

use std::collections::BTreeMap;

use super::instance::Instance;

/// Gives seats of people who registered later to people who wait, where the value stays the same and no rule is broken,
/// until there is no such pair. The earliest choose first, and the latest give way first.
pub(super) fn earlier_first(instance: &Instance, seats: &mut [Option<usize>]) {
    let mut swaps = Swaps::new(instance, seats);
    loop {
        let mut swapped = false;
        for place in 0..instance.people.len() {
            if seats.get(place) == Some(&None)
                && let Some((other, date)) = swaps.later(place)
            {
                swaps.swap(place, other, date);
                seats.swap(place, other);
                swapped = true;
            }
        }
        if !swapped {
            return;
        }
    }
}

/// Who sits where.
struct Swaps<'a> {
    instance: &'a Instance,
    /// The people on each date.
    on: Vec<Vec<usize>>,
    /// Those of them who could wait instead, by date and by what the seat costs beyond waiting, the latest last.
    movable: BTreeMap<(usize, i64), Vec<usize>>,
}

impl<'a> Swaps<'a> {
    fn new(instance: &'a Instance, seats: &[Option<usize>]) -> Self {
        let mut on = vec![Vec::new(); instance.dates.len()];
        let mut movable: BTreeMap<(usize, i64), Vec<usize>> = BTreeMap::new();
        for (place, (person, seat)) in instance.people.iter().zip(seats).enumerate() {
            let option = person
                .options
                .iter()
                .find(|(date, _)| Some(date) == seat.as_ref());
            let Some((date, cost)) = option else { continue };
            on.get_mut(*date)
                .into_iter()
                .for_each(|on: &mut Vec<usize>| on.push(place));
            if !person.pinned {
                movable
                    .entry((*date, cost - person.waiting))
                    .or_default()
                    .push(place);
            }
        }
        Self {
            instance,
            on,
            movable,
        }
    }

    /// The latest person who registered later and whose seat this one could have at the same value, with its date.
    fn later(&self, place: usize) -> Option<(usize, usize)> {
        let person = self.instance.people.get(place)?;
        person.options.iter().find_map(|(date, cost)| {
            let equal = self.movable.get(&(*date, cost - person.waiting))?;
            let later = equal.iter().rev().take_while(|other| **other > place);
            let other = later
                .copied()
                .find(|other| self.is_allowed(place, *other, *date))?;
            Some((other, *date))
        })
    }

    fn is_allowed(&self, place: usize, other: usize, date: usize) -> bool {
        let kind = |place: usize| self.instance.people.get(place).map(|person| person.kind);
        let on = self.on.get(date).into_iter().flatten().copied();
        kind(place) == kind(other)
            || self
                .instance
                .allows(date, on.filter(|who| *who != other).chain([place]))
    }

    fn swap(&mut self, place: usize, other: usize, date: usize) {
        if let Some(on) = self.on.get_mut(date) {
            on.iter_mut()
                .filter(|who| **who == other)
                .for_each(|who| *who = place);
        }
        let options = self
            .instance
            .people
            .get(place)
            .map(|person| (&person.options, person.waiting));
        let cost = options.and_then(|(options, waiting)| {
            let option = options.iter().find(|(option, _)| *option == date)?;
            Some(option.1 - waiting)
        });
        // Both have the same cost beyond waiting, so the list is the same.
        if let Some(equal) = cost.and_then(|cost| self.movable.get_mut(&(date, cost))) {
            equal.retain(|who| *who != other);
            let at = equal.partition_point(|who| *who < place);
            equal.insert(at, place);
        }
    }
}
