//! A sheet for each day: who was there, slot by slot.

use time::Date;

use super::{PERSON, Part, person_cells};
use crate::{
    attendance::Minutes,
    kernel::sheets::Cell,
    reporting::rules::{
        columns::{self as col, Field},
        facts::{EditionFacts, Evidence, ParticipantFacts},
        table::{counted, whole},
        words::{Words, clock_span},
    },
};

const TOTALS: [Field; 5] = [
    col::DAY_GROSS,
    col::DAY_NET,
    col::DAY_PLANNED_GROSS,
    col::DAY_PLANNED_NET,
    col::ENTRIES,
];

pub(super) fn parts<'e>(evidence: &'e Evidence, words: Words<'_>) -> Vec<Part<'e>> {
    let days_of = |edition: &'e EditionFacts| {
        let day = move |(place, (date, _)): (usize, &(Date, Minutes))| {
            part(
                Day {
                    evidence,
                    edition,
                    place,
                    date: *date,
                },
                words,
            )
        };
        edition.days.iter().enumerate().map(day)
    };
    evidence.editions.iter().flat_map(days_of).collect()
}

#[derive(Clone, Copy)]
struct Day<'e> {
    evidence: &'e Evidence,
    edition: &'e EditionFacts,
    /// Its place among the days of the edition.
    place: usize,
    date: Date,
}

fn part<'e>(day: Day<'e>, words: Words<'_>) -> Part<'e> {
    let name = if day.evidence.whole_project {
        format!("{} {}", day.date, day.edition.code)
    } else {
        day.date.to_string()
    };
    let slots: Vec<usize> = day.edition.slots_on(day.date).map(|(place, _)| place).collect();
    let heading = |slot: &usize| {
        let slot = day.edition.slots.get(*slot)?;
        let heading = format!("{} {}", clock_span(slot.starts, slot.ends), slot.title);
        Some((col::SLOT_MINUTES, col::SLOT_MINUTES.headed(heading)))
    };
    let plain = |field: &Field| (*field, field.column(words));
    let columns = [col::NUMBER].iter().chain(&PERSON).map(plain);
    let columns = columns
        .chain(slots.iter().filter_map(heading))
        .chain(TOTALS.iter().map(plain))
        .collect();
    let rows = day.edition.participants.iter().enumerate();
    Part {
        name,
        explained_as: words.word("sheet-day"),
        columns,
        rows: Box::new(rows.map(move |(number, participant)| day.row(number, participant, &slots))),
    }
}

impl Day<'_> {
    fn row(self, number: usize, participant: &ParticipantFacts, slots: &[usize]) -> Vec<Cell> {
        let (planned, attended) = participant.days.get(self.place).copied().unwrap_or_default();
        let entries = participant
            .in_force()
            .filter(|entry| slots.contains(&entry.slot))
            .count();
        let mut cells = Vec::with_capacity(slots.len() + 11);
        cells.push(counted(number + 1));
        cells.extend(person_cells(self.evidence, participant));
        let minutes = |slot: &usize| {
            participant
                .slots
                .get(*slot)
                .copied()
                .flatten()
                .map_or(Cell::Blank, whole)
        };
        cells.extend(slots.iter().map(minutes));
        cells.extend([
            whole(attended.gross),
            whole(attended.net),
            whole(planned.gross),
            whole(planned.net),
            counted(entries),
        ]);
        cells
    }
}
