//! `surveys/<key>.toml`: an evaluation and its questions.

use std::collections::BTreeMap;

use super::{
    course_file::unique_key,
    fields::{TEXT, TITLE},
    material_file::key_of_file,
    parsed::{ParsedQuestion, ParsedQuestionKind, ParsedSurvey},
    problem::problem,
    toml_file::{Reading, Table},
};
use crate::kernel::text::Localised;

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Scale,
    Choice,
    Text,
}

const KINDS: [(&str, Kind); 3] = [
    ("scale", Kind::Scale),
    ("choice", Kind::Choice),
    ("text", Kind::Text),
];

const FIELDS: [(&str, Kind); 3] = [
    ("low", Kind::Scale),
    ("high", Kind::Scale),
    ("options", Kind::Choice),
];

pub(super) fn read_survey(reading: &mut Reading<'_>, file: Table<'_>, name: &str) -> ParsedSurvey {
    reading.only(file, &["key", "title", "intro", "questions"]);
    let mut keys = BTreeMap::new();
    let mut questions = Vec::new();
    for table in reading.some_tables(file, "questions") {
        questions.push(read_question(reading, table, &mut keys));
    }
    ParsedSurvey {
        key: key_of_file(reading, file, name),
        titles: reading.words(file, "title", TITLE),
        intros: reading.words(file, "intro", TEXT),
        questions,
    }
}

fn read_question(
    reading: &mut Reading<'_>,
    table: Table<'_>,
    keys: &mut BTreeMap<String, usize>,
) -> ParsedQuestion {
    reading.only(
        table,
        &["key", "kind", "text", "required", "low", "high", "options"],
    );
    let kind = reading.choice(table, "kind", &KINDS).map(|kind| kind.value);
    for (field, of) in FIELDS {
        let Some(kind) = kind.filter(|kind| *kind != of) else {
            continue;
        };
        if let Some(value) = table.value(field) {
            let name = KINDS
                .iter()
                .find(|(_, other)| *other == kind)
                .map_or("", |(name, _)| name);
            let message = problem("field-of-kind").with("field", field).with("kind", name);
            reading.report(value.span().start, message);
        }
    }
    ParsedQuestion {
        key: unique_key(reading, table, keys),
        text: reading.words(table, "text", TEXT),
        required: reading.flag(table, "required"),
        kind: match kind {
            Some(Kind::Scale) => ParsedQuestionKind::Scale {
                low: reading.words(table, "low", TITLE),
                high: reading.words(table, "high", TITLE),
            },
            Some(Kind::Choice) => ParsedQuestionKind::Choice(read_options(reading, table)),
            Some(Kind::Text) | None => ParsedQuestionKind::Text,
        },
    }
}

fn read_options(reading: &mut Reading<'_>, table: Table<'_>) -> Vec<Localised> {
    let Some(list) = reading.required(table, "options") else {
        return Vec::new();
    };
    let options = reading.list_of_words(table, "options", TITLE);
    if options.len() < 2 {
        let message = problem("few").with("field", "options").with("least", 2);
        reading.report(list.span().start, message);
    }
    options
}
