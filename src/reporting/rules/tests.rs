//! Evidence from facts: findings, participation, and files that are the same to the byte.

mod changes;
mod files;
mod final_report;
mod findings;
mod indicators;
mod monthly;
mod participation;
mod profile;

use std::collections::BTreeMap;

use time::{
    OffsetDateTime,
    macros::{date, datetime},
};
use uuid::Uuid;

use super::facts::*;
use crate::{
    attendance::{EntryId, Minutes, Way},
    editions::SlotId,
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::languages::{Language, Languages},
    people::PersonId,
};

/// The evening of the second day of the edition.
const EVENING: OffsetDateTime = datetime!(2026-03-15 20:00 UTC);

fn languages() -> Languages {
    Languages::load().expect("locale files")
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0191_0000_0000_7000_8000_0000_0000_0000 + number)
}

fn person(number: u128, name: &str) -> PersonFacts {
    PersonFacts {
        id: PersonId(id(number)),
        name: name.to_owned(),
        organisation: "Urząd Wojewódzki".to_owned(),
        function: "inspektor".to_owned(),
        sex: "woman".to_owned(),
        birth_year: Some(1980),
        education: "isced_5_8".to_owned(),
        labour_status: "employed".to_owned(),
    }
}

fn slot(number: u128, day: u8, starts: i32, ends: i32, title: &str) -> SlotFacts {
    SlotFacts {
        id: SlotId(id(100 + number)),
        date: date!(2026 - 03 - 13).saturating_add(time::Duration::days(day.into())),
        starts,
        ends,
        title: title.to_owned(),
        pause: title == "Przerwa",
    }
}

fn entry(number: u128, slot: usize, from: i32, to: i32) -> EntryFacts {
    EntryFacts {
        id: EntryId(id(1_000 + number)),
        slot,
        present: to > from,
        from,
        to,
        way: Way::List,
        recorded_at: datetime!(2026-03-14 10:00 UTC),
        recorded_by: "Anna Trener".into(),
        replaces: None,
        why: None,
        in_force: true,
    }
}

const PLANNED: Minutes = Minutes { gross: 165, net: 150 };
const PLANNED_ON_DAYS: [Minutes; 2] = [Minutes { gross: 75, net: 60 }, Minutes { gross: 90, net: 90 }];

fn participant(person: usize, entries: Vec<EntryFacts>) -> ParticipantFacts {
    let on = |slots: std::ops::Range<usize>| {
        entries
            .iter()
            .filter(|entry| entry.in_force && slots.contains(&entry.slot))
            .map(|entry| entry.to - entry.from)
            .sum::<i32>()
    };
    let minutes = |sum: i32| Minutes { gross: sum, net: sum };
    ParticipantFacts {
        enrolment: EnrolmentId(id(500 + person as u128)),
        person,
        region: "małopolskie".to_owned(),
        country: "PL".to_owned(),
        role: "Kuratorium oświaty".to_owned(),
        state: EnrolmentState::Confirmed,
        slots: (0..3)
            .map(|place| {
                entries
                    .iter()
                    .any(|entry| entry.slot == place)
                    .then(|| on(place..place + 1))
            })
            .collect(),
        days: vec![
            (PLANNED_ON_DAYS[0], minutes(on(0..2))),
            (PLANNED_ON_DAYS[1], minutes(on(2..3))),
        ],
        planned: PLANNED,
        attended: minutes(on(0..3)),
        missed: 0,
        compulsory: 1,
        entries,
        quizzes_passed: 1,
        survey_given: true,
        certificate: None,
    }
}

/// Two days: two slots and one; both signed.
fn edition(participants: Vec<ParticipantFacts>) -> EditionFacts {
    let signed = datetime!(2026-03-15 18:00 UTC);
    EditionFacts {
        code: "KR-2026-03".to_owned(),
        course: "Równe traktowanie".to_owned(),
        place: "Dom Kultury, ul. Długa 1, 30-001 Kraków".to_owned(),
        zone: "Europe/Warsaw".to_owned(),
        starts_on: date!(2026 - 03 - 14),
        ends_on: date!(2026 - 03 - 15),
        breaks_in: false,
        quizzes_needed: 1,
        survey_asked: true,
        slots: vec![
            slot(1, 1, 540, 600, "Przesłanki"),
            slot(2, 1, 600, 615, "Przerwa"),
            slot(3, 2, 540, 630, "=Reagowanie"),
        ],
        days: vec![
            (date!(2026 - 03 - 14), PLANNED_ON_DAYS[0]),
            (date!(2026 - 03 - 15), PLANNED_ON_DAYS[1]),
        ],
        planned: PLANNED,
        countersigned: BTreeMap::from([(date!(2026 - 03 - 14), signed), (date!(2026 - 03 - 15), signed)]),
        participants,
    }
}

fn evidence(people: Vec<PersonFacts>, editions: Vec<EditionFacts>) -> Evidence {
    Evidence {
        project: ProjectFacts {
            code: "RT".to_owned(),
            asked: crate::projects::Question::ALL.into(),
            filled_in: None,
            number: "POKL.05.01".to_owned(),
            title: "Równe traktowanie standardem dobrego rządzenia".to_owned(),
            programme: "Kapitał Ludzki".to_owned(),
            funder: "Ministerstwo".to_owned(),
            funding_line: "Dofinansowane przez Unię Europejską".to_owned(),
        },
        whole_project: editions.len() > 1,
        editions,
        people,
        as_of: EVENING,
    }
}

/// One person with an entry in each slot that is no break, one of them corrected.
fn small() -> Evidence {
    let mut early = entry(1, 0, 540, 600);
    early.in_force = false;
    let mut corrected = entry(2, 0, 550, 600);
    corrected.replaces = Some(early.id);
    corrected.why = Some("=przyszła później".into());
    corrected.way = Way::Correction;
    let own = participant(0, vec![early, corrected, entry(3, 2, 540, 630)]);
    evidence(vec![person(10, "=Nowak Anna")], vec![edition(vec![own])])
}
