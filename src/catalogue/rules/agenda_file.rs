//! `agenda.toml`: the model of an edition's agenda, sessions that may run in parallel and slots that may not overlap.

use std::collections::BTreeMap;

use super::{
    course_file::unique_key,
    fields::TITLE,
    problem::problem,
    toml_file::{Located, Reading, Table},
    words::{BREAKS, SLOT_KINDS},
};
use crate::catalogue::{
    content::{Agenda, AgendaSession, AgendaSlot, EntitlementRule, PresenterRule},
    model::SlotKind,
};

const MIDNIGHT: i32 = 24 * 60;
const BASES: [(&str, &str); 2] = [("minutes", "minutes"), ("sessions", "sessions")];
const TIMES: [(&str, &str); 2] = [("planned", "planned"), ("attended", "attended")];

pub(super) fn read_agenda(reading: &mut Reading<'_>, file: Table<'_>, days: i32) -> Agenda {
    reading.only(file, &["sessions", "entitlements"]);
    let mut sessions = Vec::new();
    for table in reading.some_tables(file, "sessions") {
        sessions.push(read_session(reading, table, days));
    }
    let mut keys = BTreeMap::new();
    let mut entitlements = Vec::new();
    for table in reading.tables(file, "entitlements") {
        entitlements.push(read_entitlement(reading, table, &mut keys));
    }
    Agenda {
        sessions,
        entitlements,
    }
}

fn read_session(reading: &mut Reading<'_>, table: Table<'_>, days: i32) -> AgendaSession {
    reading.only(table, &["day", "title", "room", "minimum", "slots"]);
    let day = reading.number(table, "day", 1..=60);
    if day > days
        && let Some(value) = table.value("day")
    {
        let message = problem("day").with("day", day).with("days", days);
        reading.report(value.span().start, message);
    }
    let title = reading.words(table, "title", TITLE);
    let mut slots = Vec::new();
    let mut starts = Vec::new();
    for slot in reading.some_tables(table, "slots") {
        let (slot, start) = read_slot(reading, slot);
        slots.push(slot);
        starts.push(start);
    }
    check_times(reading, &slots, &starts);
    AgendaSession {
        day,
        title,
        room: reading.optional_text(table, "room", TITLE),
        minimum: reading.optional_number(table, "minimum", 1..=10_000),
        slots,
    }
}

fn read_slot(reading: &mut Reading<'_>, table: Table<'_>) -> (AgendaSlot, Option<Located<i32>>) {
    reading.only(
        table,
        &["start", "minutes", "kind", "title", "compulsory", "presenters"],
    );
    let start = reading.clock(table, "start");
    let mut presenters = Vec::new();
    for presenter in reading.tables(table, "presenters") {
        reading.only(presenter, &["role", "requires"]);
        presenters.push(PresenterRule {
            role: reading.text(presenter, "role", TITLE),
            requirement: reading.optional_text(presenter, "requires", TITLE),
        });
    }
    let kind = reading.choice(table, "kind", &SLOT_KINDS);
    let slot = AgendaSlot {
        start: start.as_ref().map_or(0, |start| start.value),
        minutes: reading.optional_number(table, "minutes", 1..=MIDNIGHT),
        kind: kind.map_or(SlotKind::Other, |kind| kind.value),
        title: reading.words(table, "title", TITLE),
        compulsory: reading.optional_flag(table, "compulsory"),
        presenters,
    };
    (slot, start)
}

/// Slots of a session come in order and do not overlap; one without minutes ends when the next begins, so the last has
/// minutes. What has no readable start was told before and is passed over.
fn check_times(reading: &mut Reading<'_>, slots: &[AgendaSlot], starts: &[Option<Located<i32>>]) {
    let pairs = slots.iter().zip(starts);
    let known: Vec<(&AgendaSlot, &Located<i32>)> = pairs
        .filter_map(|(slot, start)| Some((slot, start.as_ref()?)))
        .collect();
    for pair in known.windows(2) {
        let [(slot, start), (_, next)] = pair else {
            continue;
        };
        let end = slot.start + slot.minutes.unwrap_or(0);
        if next.value <= start.value {
            let message = problem("slot-order").with("start", clock(next.value));
            reading.report_line(next.line, message.with("before", clock(start.value)));
        } else if end > next.value {
            let message = problem("slot-overlap").with("end", clock(end));
            reading.report_line(next.line, message.with("start", clock(next.value)));
        }
    }
    for (slot, start) in &known {
        if slot.start + slot.minutes.unwrap_or(0) > MIDNIGHT {
            reading.report_line(start.line, problem("slot-midnight"));
        }
    }
    if let Some((slot, start)) = known.last()
        && slot.minutes.is_none()
        && starts.last().is_some_and(Option::is_some)
    {
        reading.report_line(start.line, problem("slot-endless"));
    }
}

fn clock(minutes: i32) -> String {
    crate::kernel::templates::clock_text(minutes.into())
}

fn read_entitlement(
    reading: &mut Reading<'_>,
    table: Table<'_>,
    keys: &mut BTreeMap<String, usize>,
) -> EntitlementRule {
    reading.only(
        table,
        &["key", "title", "basis", "at_least", "breaks", "on", "daily"],
    );
    let word = |found: Option<Located<&str>>| found.map(|found| found.value.to_owned()).unwrap_or_default();
    EntitlementRule {
        key: unique_key(reading, table, keys),
        title: reading.optional_words(table, "title", TITLE),
        basis: word(reading.choice(table, "basis", &BASES)),
        at_least: reading.number(table, "at_least", 1..=100_000),
        breaks_in: reading
            .choice(table, "breaks", &BREAKS)
            .is_some_and(|breaks| breaks.value),
        on: word(reading.choice(table, "on", &TIMES)),
        daily: reading.optional_flag(table, "daily"),
    }
}
