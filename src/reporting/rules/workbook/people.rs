//! Sheets by person: totals in each edition, and over a whole project one record of participation each, with the indicators
//! counted from these records.

use super::{PERSON, Part, person_cells, text};
use crate::{
    kernel::sheets::{Cell, Column},
    reporting::rules::{
        columns::{self as col, Field},
        facts::{EditionFacts, Evidence, ParticipantFacts},
        findings::listed,
        indicators::count,
        participation::{Participation, participations},
        report::{INDICATORS, indicator_rows},
        table::{counted, whole},
        words::Words,
    },
};

const AFTER_DAYS: [Field; 14] = [
    col::PLANNED_GROSS,
    col::ATTENDED_GROSS,
    col::PLANNED_NET,
    col::ATTENDED_NET,
    col::PERCENT,
    col::COMPULSORY,
    col::COMPULSORY_PLANNED,
    col::QUIZZES,
    col::QUIZZES_NEEDED,
    col::SURVEY,
    col::COMPLETED,
    col::CERTIFICATE,
    col::CERTIFIED_ON,
    col::ENTRIES,
];

pub(super) fn totals<'e>(evidence: &'e Evidence, words: Words<'_>) -> Part<'e> {
    let most_days = evidence
        .editions
        .iter()
        .map(|edition| edition.days.len())
        .max()
        .unwrap_or(0);
    let plain = |field: &Field| (*field, field.column(words));
    let mut columns: Vec<(Field, Column)> = [col::NUMBER, col::EDITION].iter().map(plain).collect();
    columns.extend(PERSON.iter().chain([&col::STATE]).map(plain));
    columns.extend((0..most_days).map(|day| {
        (
            col::ATTENDED_ON_DAY,
            col::ATTENDED_ON_DAY.headed(day_heading(evidence, day, words)),
        )
    }));
    columns.extend(AFTER_DAYS.iter().map(plain));
    let (yes, no) = (words.yes_no(true), words.yes_no(false));
    let states = crate::enrolment::EnrolmentState::ALL.map(|state| (state, words.state(state.code())));
    let row = move |(number, (edition, participant)): (usize, (&'e EditionFacts, &'e ParticipantFacts))| {
        let said = |answer: bool| text(if answer { &yes } else { &no });
        let state = states.iter().find(|(state, _)| *state == participant.state);
        let mut cells = vec![counted(number + 1), text(&edition.code)];
        cells.extend(person_cells(evidence, participant));
        cells.push(state.map_or(Cell::Blank, |(_, name)| text(name)));
        cells.extend((0..most_days).map(|day| {
            participant
                .days
                .get(day)
                .map_or(Cell::Blank, |(_, attended)| whole(attended.gross))
        }));
        cells.extend(figures(edition, participant));
        cells.push(if edition.survey_asked {
            said(participant.survey_given)
        } else {
            Cell::Blank
        });
        cells.push(said(participant.certificate.is_some()));
        cells.extend(certificate(participant));
        cells.push(counted(participant.in_force().count()));
        cells
    };
    let name = words.word("sheet-totals");
    Part {
        explained_as: name.clone(),
        name,
        columns,
        rows: Box::new(evidence.everyone().enumerate().map(row)),
    }
}

/// The date of a day when there is one edition, else which day of its edition it is.
fn day_heading(evidence: &Evidence, day: usize, words: Words<'_>) -> String {
    match evidence.editions.as_slice() {
        [only] => only
            .days
            .get(day)
            .map(|(date, _)| date.to_string())
            .unwrap_or_default(),
        _ => format!("{} {}", words.word("day"), day + 1),
    }
}

/// Planned and attended, share, compulsory slots, quizzes.
fn figures(edition: &EditionFacts, participant: &ParticipantFacts) -> [Cell; 9] {
    let planned = participant.planned.counting(edition.breaks_in);
    let attended = participant.attended.counting(edition.breaks_in);
    let percent = match planned {
        0 => Cell::Blank,
        planned => Cell::Decimal((f64::from(attended) * 10_000.0 / f64::from(planned)).round() / 100.0),
    };
    let compulsory = participant.compulsory;
    [
        whole(participant.planned.gross),
        whole(participant.attended.gross),
        whole(participant.planned.net),
        whole(participant.attended.net),
        percent,
        counted(compulsory.saturating_sub(participant.missed)),
        counted(compulsory),
        counted(participant.quizzes_passed),
        counted(edition.quizzes_needed),
    ]
}

fn certificate(participant: &ParticipantFacts) -> [Cell; 2] {
    match &participant.certificate {
        Some(certificate) => [text(&certificate.number), Cell::Date(certificate.on)],
        None => [Cell::Blank, Cell::Blank],
    }
}

const PARTICIPATION: [Field; 18] = [
    col::NUMBER,
    col::PERSON_ID,
    col::NAME,
    col::ORGANISATION,
    col::FUNCTION,
    col::REGION,
    col::ROLE,
    col::SEX,
    col::AGE,
    col::EDUCATION,
    col::LABOUR_STATUS,
    col::EDITIONS,
    col::FIRST_ENTRY,
    col::LAST_EXIT,
    col::ATTENDED_GROSS,
    col::ATTENDED_NET,
    col::COMPLETE,
    col::LACKS,
];

/// Participation and indicators of a project.
pub(super) fn project_parts<'e>(evidence: &'e Evidence, words: Words<'_>) -> [Part<'e>; 2] {
    let records = participations(evidence);
    let entrants: Vec<_> = records.iter().map(Participation::entrant).collect();
    let counts = indicator_rows(&count(&entrants, |_| false), words);
    let rows: Vec<Vec<Cell>> = records
        .into_iter()
        .enumerate()
        .map(|(number, record)| participation_row(number, &record, words))
        .collect();
    let mut fields = PARTICIPATION.to_vec();
    fields.push(col::ENTRIES);
    [
        Part::new(
            words.word("sheet-participation"),
            &fields,
            words,
            rows.into_iter(),
        ),
        Part::new(
            words.word("sheet-indicators"),
            &INDICATORS,
            words,
            counts.into_iter(),
        ),
    ]
}

fn participation_row(number: usize, record: &Participation<'_>, words: Words<'_>) -> Vec<Cell> {
    let person = record.person;
    let lacking = listed(&record.lacks).map(|list| words.say(&list));
    vec![
        counted(number + 1),
        Cell::Text(person.id.to_string()),
        text(&person.name),
        text(&person.organisation),
        text(&person.function),
        text(record.region),
        text(record.role),
        Cell::Text(words.word(&format!("value-{}", person.sex))),
        record.age().map_or(Cell::Blank, whole),
        Cell::Text(words.word(&format!("value-{}", person.education))),
        Cell::Text(words.word(&format!("value-{}", person.labour_status))),
        counted(record.editions),
        Cell::Date(record.first),
        Cell::Date(record.last),
        whole(record.attended.gross),
        whole(record.attended.net),
        Cell::Text(words.yes_no(record.is_complete())),
        lacking.map_or(Cell::Blank, Cell::Text),
        counted(record.entries),
    ]
}
