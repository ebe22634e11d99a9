//! The rows of a report, with the columns, headings and codes of a profile.

mod events;

use events::{events, of_event};

use super::{Kind, Profile};
use crate::{
    kernel::sheets::{Cell, Column},
    reporting::rules::{
        facts::{EditionFacts, Evidence, ParticipantFacts, PersonFacts},
        findings::listed,
        monthly::{Month, MonthRecord, sheets, today},
        participation::{Participation, participations},
        report::{Report, Table, about_project},
        table::{counted, whole},
        words::Words,
    },
};

/// The columns of a profile: what each holds, by its name in files, with its heading.
pub fn headings(profile: &Profile, words: Words<'_>) -> Vec<(String, String)> {
    let names = profile.columns.iter().map(|column| column.name.to_owned());
    names
        .zip(columns(profile, words).into_iter().map(|column| column.heading))
        .collect()
}

fn columns(profile: &Profile, words: Words<'_>) -> Vec<Column> {
    let columns = profile.columns.iter().map(|column| {
        let own = column.headings.get(words.language);
        if own.is_empty() {
            column.field.column(words)
        } else {
            column.field.headed(own.to_owned())
        }
    });
    columns.collect()
}

/// The report of a project with a profile, whose version is named in its summary; of a chain of months that of `month`.
pub fn report(
    evidence: &Evidence,
    (profile, version): (&Profile, i32),
    month: Option<Month>,
    words: Words<'_>,
) -> Report {
    let columns = columns(profile, words);
    let rows: Vec<Vec<Cell>> = match profile.report {
        Kind::Participation => {
            let certified = certified(evidence);
            let records = participations(evidence);
            rows(profile, records.iter(), |number, record, field| {
                of_record((number, record), field, &certified, (profile, words))
            })
        }
        Kind::Presence => rows(profile, days(evidence).iter(), |number, day, field| {
            of_day(number, day, field)
        }),
        Kind::Register => rows(profile, certificates(evidence).iter(), |_, row, field| {
            of_certificate(row, field)
        }),
        Kind::Monthly => {
            let mut sheets = sheets(evidence, today(evidence));
            let sheet = month.and_then(|month| sheets.remove(&month)).unwrap_or_default();
            rows(profile, sheet.iter(), |number, record, field| {
                of_month((number, record), month, field)
            })
        }
        Kind::Events => rows(profile, events(evidence).iter(), |number, event, field| {
            of_event((number, event), field, (profile, words))
        }),
    };
    let mut summary = vec![
        (words.word("summary-draft"), words.word("draft-label")),
        (
            words.word("summary-profile"),
            format!("{} ({version})", profile.name),
        ),
    ];
    if let Some(month) = month {
        summary.push((words.word("summary-month"), month.to_string()));
    }
    summary.extend(about_project(&evidence.project, words));
    if let Some(filled) = &evidence.project.filled_in {
        summary.push((
            words.word("summary-filled-in"),
            format!("{} ({})", filled.reason, filled.by),
        ));
    }
    Report {
        title: profile.titles.get(words.language).to_owned(),
        summary,
        tables: vec![Table {
            name: words.word(&format!("kind-of-{}", profile.report.code())),
            columns,
            rows,
        }],
    }
}

fn rows<'r, R: 'r>(
    profile: &Profile,
    items: impl Iterator<Item = &'r R>,
    cell: impl Fn(usize, &'r R, &str) -> Cell,
) -> Vec<Vec<Cell>> {
    items
        .enumerate()
        .map(|(place, item)| {
            let cells = profile
                .columns
                .iter()
                .map(|column| cell(place + 1, item, column.name));
            cells.collect()
        })
        .collect()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// Who has a valid certificate, by place among the people.
fn certified(evidence: &Evidence) -> Vec<bool> {
    let mut certified = vec![false; evidence.people.len()];
    for (_, participant) in evidence.everyone() {
        if participant.certificate.is_some()
            && let Some(has) = certified.get_mut(participant.person)
        {
            *has = true;
        }
    }
    certified
}

/// What a profile writes for a value, else the program's own word.
fn coded(field: &str, value: &str, (profile, words): (&Profile, Words<'_>)) -> Cell {
    let own = profile.values.get(field).and_then(|codes| codes.get(value));
    Cell::Text(match (own, field) {
        (Some(own), _) => own.clone(),
        (None, "complete") => words.yes_no(value == "yes"),
        (None, _) => words.word(&format!("value-{value}")),
    })
}

fn of_record(
    (number, record): (usize, &Participation<'_>),
    field: &str,
    certified: &[bool],
    with: (&Profile, Words<'_>),
) -> Cell {
    let person = record.person;
    let has = certified.get(record.place).copied().unwrap_or_default();
    match field {
        "number" => counted(number),
        "region" => text(record.region),
        "role" => text(record.role),
        "sex" => coded(field, &person.sex, with),
        "birth_year" => person.birth_year.map_or(Cell::Blank, whole),
        "age" => record.age().map_or(Cell::Blank, whole),
        "education" => coded(field, &person.education, with),
        "labour_status" => coded(field, &person.labour_status, with),
        "editions" => counted(record.editions),
        "first_entry" => Cell::Date(record.first),
        "last_exit" => Cell::Date(record.last),
        "minutes" => whole(record.attended.net),
        "minutes_with_breaks" => whole(record.attended.gross),
        "outcome" => coded(field, if has { "certified" } else { "took_part" }, with),
        "complete" => coded(field, if record.is_complete() { "yes" } else { "no" }, with),
        "lacks" => listed(&record.lacks).map_or(Cell::Blank, |list| Cell::Text(with.1.say(&list))),
        _ => of_person(person, field),
    }
}

fn of_month((number, record): (usize, &MonthRecord<'_>), month: Option<Month>, field: &str) -> Cell {
    let day = |day: Option<time::Date>| day.map_or(Cell::Blank, Cell::Date);
    match field {
        "number" => counted(number),
        "region" => text(record.region),
        "role" => text(record.role),
        "month" => month.map_or(Cell::Blank, |month| Cell::Text(month.to_string())),
        "begins" => day(record.begins),
        "ends" => day(record.ends),
        "days" => counted(record.days),
        "hours" => Cell::Decimal(f64::from(record.attended.net) / 60.0),
        "minutes" => whole(record.attended.net),
        "minutes_with_breaks" => whole(record.attended.gross),
        _ => of_person(record.person, field),
    }
}

fn of_person(person: &PersonFacts, field: &str) -> Cell {
    match field {
        "person_id" => Cell::Text(person.id.to_string()),
        "name" => text(&person.name),
        "organisation" => text(&person.organisation),
        "function" => text(&person.function),
        _ => Cell::Blank,
    }
}

/// Somebody who was there on a day of an edition.
struct Presence<'e> {
    edition: &'e EditionFacts,
    participant: &'e ParticipantFacts,
    person: &'e PersonFacts,
    date: time::Date,
    minutes: i32,
}

/// Everyone who was there for at least a minute, day by day.
fn days(evidence: &Evidence) -> Vec<Presence<'_>> {
    let mut found = Vec::new();
    for (edition, participant) in evidence.everyone() {
        let Some(person) = evidence.person(participant) else {
            continue;
        };
        for ((date, _), (_, minutes)) in edition.days.iter().zip(&participant.days) {
            if minutes.gross > 0 {
                found.push(Presence {
                    edition,
                    participant,
                    person,
                    date: *date,
                    minutes: minutes.gross,
                });
            }
        }
    }
    // One list for each day and place, in the order of names.
    found.sort_by_key(|presence| {
        (
            presence.date,
            presence.edition.code.clone(),
            presence.participant.person,
        )
    });
    found
}

fn of_day(number: usize, day: &Presence<'_>, field: &str) -> Cell {
    match field {
        "number" => counted(number),
        "date" => Cell::Date(day.date),
        "minutes" => whole(day.minutes),
        "region" => text(&day.participant.region),
        _ => of_edition(day.edition, day.person, field),
    }
}

fn of_edition(edition: &EditionFacts, person: &PersonFacts, field: &str) -> Cell {
    match field {
        "edition" => text(&edition.code),
        "course" => text(&edition.course),
        "place" => text(&edition.place),
        _ => of_person(person, field),
    }
}

type Certified<'e> = (&'e EditionFacts, &'e ParticipantFacts, &'e PersonFacts);

/// The valid certificates, by number.
fn certificates(evidence: &Evidence) -> Vec<Certified<'_>> {
    let mut found: Vec<Certified<'_>> = evidence
        .everyone()
        .filter(|(_, participant)| participant.certificate.is_some())
        .filter_map(|(edition, participant)| Some((edition, participant, evidence.person(participant)?)))
        .collect();
    found.sort_by_key(|(_, participant, _)| {
        participant
            .certificate
            .as_ref()
            .map(|certificate| certificate.number.clone())
    });
    found
}

fn of_certificate((edition, participant, person): &Certified<'_>, field: &str) -> Cell {
    let certificate = participant.certificate.as_ref();
    let Some(certificate) = certificate else {
        return Cell::Blank;
    };
    match field {
        "number" => text(&certificate.number),
        "date" => Cell::Date(certificate.on),
        "name" => text(&certificate.person),
        "course" => text(&certificate.course),
        "edition" => text(&certificate.edition),
        "hours" => Cell::Decimal(f64::from(certificate.planned_minutes) / 60.0),
        "region" => text(&participant.region),
        _ => of_edition(edition, person, field),
    }
}
