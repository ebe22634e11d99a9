//! The first sheet: what the workbook is about, as of when, by whom, and the checksum of its rows.

use super::Part;
use crate::{
    kernel::{
        sheets::{Cell, Column, Kind},
        text::Message,
    },
    reporting::rules::{
        columns as col,
        facts::{EditionFacts, Evidence, Imprint},
        words::{Words, wall_time},
    },
};

pub(super) fn part<'e>(evidence: &Evidence, imprint: &Imprint, checksum: &str, words: Words<'_>) -> Part<'e> {
    let mut lines = project(evidence);
    for edition in &evidence.editions {
        lines.extend(of_edition(edition, evidence.whole_project, words));
    }
    lines.extend(of_export(evidence, imprint, checksum, words));
    let row = move |(key, value): (&'static str, String)| {
        vec![
            Cell::Text(words.word(&format!("summary-{key}"))),
            Cell::Text(value),
        ]
    };
    let rows: Vec<Vec<Cell>> = lines.into_iter().map(row).collect();
    let column = |key: &str, width| Column {
        heading: words.word(key),
        width,
        kind: Kind::Text,
    };
    let name = words.word("sheet-summary");
    Part {
        explained_as: name.clone(),
        name,
        columns: vec![
            (col::NAME, column("summary-what", 34)),
            (col::NAME, column("summary-value", 100)),
        ],
        rows: Box::new(rows.into_iter()),
    }
}

type Lines = Vec<(&'static str, String)>;

fn project(evidence: &Evidence) -> Lines {
    let project = &evidence.project;
    let filled_in = project
        .filled_in
        .as_ref()
        .map(|filled| ("filled-in", format!("{} ({})", filled.reason, filled.by)));
    let lines = vec![
        ("project", project.title.clone()),
        ("number", project.number.clone()),
        ("programme", project.programme.clone()),
        ("funder", project.funder.clone()),
        ("funding-line", project.funding_line.clone()),
    ];
    lines.into_iter().chain(filled_in).collect()
}

fn of_edition(edition: &EditionFacts, one_of_many: bool, words: Words<'_>) -> Lines {
    let dates = words.dates(edition.starts_on, edition.ends_on);
    if one_of_many {
        let line = format!(
            "{} · {} · {dates} · {}",
            edition.code, edition.course, edition.place
        );
        return vec![("edition", line)];
    }
    vec![
        ("edition", edition.code.clone()),
        ("course", edition.course.clone()),
        ("dates", dates),
        ("place", edition.place.clone()),
    ]
}

fn of_export(evidence: &Evidence, imprint: &Imprint, checksum: &str, words: Words<'_>) -> Lines {
    let zone = evidence
        .editions
        .first()
        .map_or("UTC", |edition| edition.zone.as_str());
    let participants: usize = evidence
        .editions
        .iter()
        .map(|edition| edition.participants.len())
        .sum();
    let kind = if imprint.blocking > 0 {
        "kind-draft"
    } else {
        "kind-evidence"
    };
    let findings = Message::new("reporting-summary-findings-count")
        .with("blocking", imprint.blocking as u64)
        .with("other", imprint.other as u64);
    vec![
        ("as-of", format!("{} ({zone})", wall_time(evidence.as_of, zone))),
        ("made-by", imprint.made_by.clone()),
        ("kind", words.word(kind)),
        ("people", evidence.people.len().to_string()),
        ("enrolments", participants.to_string()),
        ("findings", words.say(&findings)),
        ("snapshot", imprint.id.to_string()),
        ("checksum", checksum.to_owned()),
    ]
}
