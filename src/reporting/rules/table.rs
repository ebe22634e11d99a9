//! The table for other programs: one row for each participant and slot, and one with each participant's totals.

use std::io::Write;

use super::{
    columns::{self as col, Field},
    facts::{EditionFacts, Evidence, ParticipantFacts},
    words::Words,
};
use crate::kernel::sheets::{Cell, Column, WorkbookError, csv};

/// Its columns.
pub const FIELDS: [Field; 20] = [
    col::ROW_KIND,
    col::EDITION,
    col::PERSON_ID,
    col::NAME,
    col::ORGANISATION,
    col::FUNCTION,
    col::REGION,
    col::ROLE,
    col::STATE,
    col::DATE,
    col::SLOT_STARTS,
    col::SLOT_ENDS,
    col::SLOT,
    col::PLANNED,
    col::ATTENDED,
    col::PLANNED_NET,
    col::ATTENDED_NET,
    col::ENTRIES,
    col::CERTIFICATE,
    col::CERTIFIED_ON,
];

/// Writes the table as CSV and tells how many rows it has below its header.
///
/// # Errors
/// [`WorkbookError::Writing`].
pub fn table(evidence: &Evidence, words: Words<'_>, out: impl Write) -> Result<usize, WorkbookError> {
    let columns: Vec<Column> = FIELDS.iter().map(|field| field.column(words)).collect();
    let (slot, total) = (words.word("row-slot"), words.word("row-total"));
    let participants = evidence.editions.iter().flat_map(|edition| {
        edition
            .participants
            .iter()
            .map(move |participant| (edition, participant))
    });
    let mut rows = 0;
    let lines = participants.flat_map(|(edition, participant)| {
        let line = Line {
            evidence,
            edition,
            participant,
            state: words.state(participant.state.code()),
        };
        line.rows(&slot, &total)
    });
    csv(&columns, lines.inspect(|_| rows += 1), out)?;
    Ok(rows)
}

struct Line<'e> {
    evidence: &'e Evidence,
    edition: &'e EditionFacts,
    participant: &'e ParticipantFacts,
    state: String,
}

impl Line<'_> {
    fn rows(&self, slot: &str, total: &str) -> Vec<Vec<Cell>> {
        let places = 0..self.edition.slots.len();
        places
            .filter_map(|place| self.slot_row(place, slot))
            .chain([self.total_row(total)])
            .collect()
    }

    fn begun(&self, kind: &str) -> Vec<Cell> {
        let text = |text: &str| Cell::Text(text.to_owned());
        let mut cells = Vec::with_capacity(FIELDS.len());
        cells.extend([text(kind), text(&self.edition.code)]);
        match self.evidence.person(self.participant) {
            Some(person) => cells.extend([
                Cell::Text(person.id.to_string()),
                text(&person.name),
                text(&person.organisation),
                text(&person.function),
            ]),
            None => cells.resize(cells.len() + 4, Cell::Blank),
        }
        cells.extend([
            text(&self.participant.region),
            text(&self.participant.role),
            text(&self.state),
        ]);
        cells
    }

    fn slot_row(&self, place: usize, kind: &str) -> Option<Vec<Cell>> {
        let slot = self.edition.slots.get(place)?;
        let attended = self.participant.slots.get(place).copied().flatten();
        let of_work = |minutes: i32| if slot.pause { 0 } else { minutes };
        let mut cells = self.begun(kind);
        cells.extend([
            Cell::Date(slot.date),
            clock(slot.starts),
            clock(slot.ends),
            Cell::Text(slot.title.clone()),
            whole(slot.ends - slot.starts),
            attended.map_or(Cell::Blank, whole),
            whole(of_work(slot.ends - slot.starts)),
            attended.map_or(Cell::Blank, |minutes| whole(of_work(minutes))),
            counted(self.participant.entries_in(place)),
            Cell::Blank,
            Cell::Blank,
        ]);
        Some(cells)
    }

    fn total_row(&self, kind: &str) -> Vec<Cell> {
        let certificate = self.participant.certificate.as_ref();
        let mut cells = self.begun(kind);
        cells.extend([Cell::Blank, Cell::Blank, Cell::Blank, Cell::Blank]);
        cells.extend([
            whole(self.participant.planned.gross),
            whole(self.participant.attended.gross),
            whole(self.participant.planned.net),
            whole(self.participant.attended.net),
            counted(self.participant.in_force().count()),
            certificate.map_or(Cell::Blank, |certificate| Cell::Text(certificate.number.clone())),
            certificate.map_or(Cell::Blank, |certificate| Cell::Date(certificate.on)),
        ]);
        cells
    }
}

/// A whole number.
pub fn whole(number: i32) -> Cell {
    Cell::Integer(number.into())
}

/// How many there are of something.
pub fn counted(number: usize) -> Cell {
    i64::try_from(number).map_or(Cell::Blank, Cell::Integer)
}

/// A time of day.
pub fn clock(minute: i32) -> Cell {
    u32::try_from(minute).map_or(Cell::Blank, Cell::Time)
}
