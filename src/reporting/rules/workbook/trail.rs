//! What the figures rest on: the entries in force, and every correction with who, when and why.

use super::{Part, text};
use crate::{
    attendance::Way,
    kernel::sheets::Cell,
    reporting::rules::{
        columns::{self as col, Field},
        facts::{EditionFacts, EntryFacts, Evidence, ParticipantFacts},
        table::{clock, whole},
        words::{Words, clock_span, wall_time},
    },
};

const ENTRIES: [Field; 11] = [
    col::ENTRY_ID,
    col::NAME,
    col::DATE,
    col::SLOT,
    col::PRESENT,
    col::FROM,
    col::TO,
    col::ATTENDED,
    col::WAY,
    col::RECORDED_BY,
    col::RECORDED_AT,
];

const CORRECTIONS: [Field; 11] = [
    col::ENTRY_ID,
    col::REPLACES,
    col::EDITION,
    col::NAME,
    col::DATE,
    col::SLOT,
    col::BEFORE,
    col::AFTER,
    col::RECORDED_BY,
    col::RECORDED_AT,
    col::WHY,
];

/// The entries in force, person by person.
pub(super) fn entries<'e>(evidence: &'e Evidence, words: Words<'_>) -> Part<'e> {
    let (yes, no) = (words.yes_no(true), words.yes_no(false));
    let ways = Way::ALL.map(|way| (way, words.word(&format!("way-{}", way.code()))));
    // Many entries are made at the same moment; a moment is put on the wall clock once.
    let mut moment = (None, String::new());
    let row = move |(edition, participant, entry): Found<'e>| {
        let way = ways.iter().find(|(way, _)| *way == entry.way);
        let times = entry.present.then_some((entry.from, entry.to));
        if moment.0 != Some((entry.recorded_at, edition.zone.as_str())) {
            moment = (
                Some((entry.recorded_at, edition.zone.as_str())),
                wall_time(entry.recorded_at, &edition.zone),
            );
        }
        let mut cells = Vec::with_capacity(ENTRIES.len() + 1);
        cells.push(Cell::Text(entry.id.to_string()));
        if evidence.whole_project {
            cells.push(text(&edition.code));
        }
        cells.extend(place_cells(evidence, edition, participant, entry));
        cells.push(text(if entry.present { &yes } else { &no }));
        cells.extend([
            times.map_or(Cell::Blank, |(from, _)| clock(from)),
            times.map_or(Cell::Blank, |(_, to)| clock(to)),
            whole(times.map_or(0, |(from, to)| to - from)),
            way.map_or(Cell::Blank, |(_, name)| text(name)),
            text(&entry.recorded_by),
            text(&moment.1),
        ]);
        cells
    };
    let mut fields = ENTRIES.to_vec();
    if evidence.whole_project {
        fields.insert(1, col::EDITION);
    }
    let in_force = all(evidence).filter(|(_, _, entry)| entry.in_force);
    Part::new(words.word("sheet-entries"), &fields, words, in_force.map(row))
}

/// The entries that replace others, the oldest first for each person.
pub(super) fn corrections<'e>(evidence: &'e Evidence, words: Words<'_>) -> Part<'e> {
    let absent = words.word("absent");
    let said = move |entry: &EntryFacts| {
        if entry.present {
            clock_span(entry.from, entry.to)
        } else {
            absent.clone()
        }
    };
    let row = move |(edition, participant, entry): Found<'e>| {
        let replaced = entry.replaces?;
        let before = participant.entries.iter().find(|other| other.id == replaced);
        let mut cells = vec![
            Cell::Text(entry.id.to_string()),
            Cell::Text(replaced.to_string()),
            text(&edition.code),
        ];
        cells.extend(place_cells(evidence, edition, participant, entry));
        cells.extend([
            before.map_or(Cell::Blank, |before| Cell::Text(said(before))),
            Cell::Text(said(entry)),
            text(&entry.recorded_by),
            Cell::Text(wall_time(entry.recorded_at, &edition.zone)),
            text(entry.why.as_deref().unwrap_or_default()),
        ]);
        Some(cells)
    };
    Part::new(
        words.word("sheet-corrections"),
        &CORRECTIONS,
        words,
        all(evidence).filter_map(row),
    )
}

type Found<'e> = (&'e EditionFacts, &'e ParticipantFacts, &'e EntryFacts);

fn all(evidence: &Evidence) -> impl Iterator<Item = Found<'_>> {
    evidence.everyone().flat_map(|(edition, participant)| {
        participant
            .entries
            .iter()
            .map(move |entry| (edition, participant, entry))
    })
}

/// Person, date, slot.
fn place_cells(
    evidence: &Evidence,
    edition: &EditionFacts,
    participant: &ParticipantFacts,
    entry: &EntryFacts,
) -> [Cell; 3] {
    let slot = edition.slots.get(entry.slot);
    [
        evidence
            .person(participant)
            .map_or(Cell::Blank, |person| text(&person.name)),
        slot.map_or(Cell::Blank, |slot| Cell::Date(slot.date)),
        slot.map_or(Cell::Blank, |slot| {
            Cell::Text(format!("{} {}", clock_span(slot.starts, slot.ends), slot.title))
        }),
    ]
}
