//! `quizzes/<key>.toml`: a quiz and its items.

use std::collections::BTreeMap;

use super::{
    course_file::unique_key,
    fields::{TEXT, TITLE},
    material_file::key_of_file,
    parsed::{ParsedAnswer, ParsedItem, ParsedQuiz, ParsedTask},
    problem::problem,
    toml_file::{Reading, Table},
    words::{GROUNDS, QUIZ_PURPOSES},
};
use crate::kernel::text::Localised;

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Single,
    Multiple,
    TrueFalse,
    Matching,
    Short,
}

const KINDS: [(&str, Kind); 5] = [
    ("single", Kind::Single),
    ("multiple", Kind::Multiple),
    ("true-false", Kind::TrueFalse),
    ("matching", Kind::Matching),
    ("short", Kind::Short),
];

/// Fields in which an item says what it asks for, with the kinds that they belong to.
const TASK_FIELDS: [(&str, &[Kind]); 5] = [
    ("answers", &[Kind::Single, Kind::Multiple]),
    ("correct", &[Kind::TrueFalse]),
    ("pairs", &[Kind::Matching]),
    ("distractors", &[Kind::Matching]),
    ("accept", &[Kind::Short]),
];

pub(super) fn read_quiz(reading: &mut Reading<'_>, file: Table<'_>, name: &str) -> ParsedQuiz {
    reading.only(
        file,
        &[
            "key",
            "purpose",
            "title",
            "intro",
            "pass_percent",
            "attempts",
            "shuffle",
            "items",
        ],
    );
    let purpose = reading.choice(file, "purpose", &QUIZ_PURPOSES);
    let pass_percent = reading.number(file, "pass_percent", 0..=100);
    if purpose
        .as_ref()
        .is_some_and(|purpose| purpose.value == "pre_test")
        && pass_percent > 0
        && let Some(value) = file.value("pass_percent")
    {
        reading.report(value.span().start, problem("pre-test-fails"));
    }
    let mut keys = BTreeMap::new();
    let mut items = Vec::new();
    for table in reading.some_tables(file, "items") {
        items.push(read_item(reading, table, &mut keys));
    }
    ParsedQuiz {
        key: key_of_file(reading, file, name),
        purpose: purpose
            .map(|purpose| purpose.value.to_owned())
            .unwrap_or_default(),
        titles: reading.words(file, "title", TITLE),
        intros: reading.words(file, "intro", TEXT),
        pass_percent,
        attempts_allowed: reading.number(file, "attempts", 0..=100),
        shuffle: reading.flag(file, "shuffle"),
        items,
    }
}

fn read_item(reading: &mut Reading<'_>, table: Table<'_>, keys: &mut BTreeMap<String, usize>) -> ParsedItem {
    let mut known = vec!["key", "kind", "ground", "marks", "text", "feedback"];
    known.extend(TASK_FIELDS.map(|(field, _)| field));
    reading.only(table, &known);
    let kind = reading.choice(table, "kind", &KINDS).map(|kind| kind.value);
    if let Some(kind) = kind {
        check_fields(reading, table, kind);
    }
    ParsedItem {
        key: unique_key(reading, table, keys),
        marks: reading.number(table, "marks", 1..=100),
        ground: read_ground(reading, table),
        text: reading.words(table, "text", TEXT),
        feedback: reading.words(table, "feedback", TEXT),
        task: read_task(reading, table, kind.unwrap_or(Kind::TrueFalse)),
    }
}

/// Says which fields belong to an item of another kind.
fn check_fields(reading: &mut Reading<'_>, table: Table<'_>, kind: Kind) {
    let name = KINDS
        .iter()
        .find(|(_, other)| *other == kind)
        .map_or("", |(name, _)| name);
    for (field, kinds) in TASK_FIELDS {
        if let Some(value) = table.value(field).filter(|_| !kinds.contains(&kind)) {
            let message = problem("field-of-kind").with("field", field).with("kind", name);
            reading.report(value.span().start, message);
        }
    }
}

fn read_ground(reading: &mut Reading<'_>, table: Table<'_>) -> Option<String> {
    let value = table.value("ground")?;
    let ground = reading.text(table, "ground", TITLE);
    if !GROUNDS.contains(&ground.as_str()) && !ground.is_empty() {
        reading.report(
            value.span().start,
            problem("ground").with("value", ground.clone()),
        );
    }
    Some(ground)
}

fn read_task(reading: &mut Reading<'_>, table: Table<'_>, kind: Kind) -> ParsedTask {
    match kind {
        Kind::Single => ParsedTask::Single(read_answers(reading, table, true)),
        Kind::Multiple => ParsedTask::Multiple(read_answers(reading, table, false)),
        Kind::TrueFalse => ParsedTask::TrueFalse(reading.flag(table, "correct")),
        Kind::Matching => ParsedTask::Matching {
            pairs: read_pairs(reading, table),
            distractors: reading.list_of_words(table, "distractors", TEXT),
        },
        Kind::Short => ParsedTask::Short(reading.texts_by_language(table, "accept", TITLE)),
    }
}

/// At least two answers, of which exactly one is right (`one`) or at least one.
fn read_answers(reading: &mut Reading<'_>, table: Table<'_>, one: bool) -> Vec<ParsedAnswer> {
    let Some(list) = reading.required(table, "answers") else {
        return Vec::new();
    };
    let mut answers = Vec::new();
    for answer in reading.tables(table, "answers") {
        reading.only(answer, &["text", "correct", "feedback"]);
        answers.push(ParsedAnswer {
            text: reading.words(answer, "text", TEXT),
            correct: reading.flag(answer, "correct"),
            feedback: reading.optional_words(answer, "feedback", TEXT),
        });
    }
    let at = list.span().start;
    let right = answers.iter().filter(|answer| answer.correct).count();
    if answers.len() < 2 {
        reading.report(at, problem("few").with("field", "answers").with("least", 2));
    } else if one && right != 1 {
        reading.report(at, problem("one-correct").with("count", right));
    } else if right == 0 {
        reading.report(at, problem("some-correct"));
    }
    answers
}

fn read_pairs(reading: &mut Reading<'_>, table: Table<'_>) -> Vec<(Localised, Localised)> {
    let Some(list) = reading.required(table, "pairs") else {
        return Vec::new();
    };
    let mut pairs = Vec::new();
    for pair in reading.tables(table, "pairs") {
        reading.only(pair, &["left", "right"]);
        pairs.push((
            reading.words(pair, "left", TEXT),
            reading.words(pair, "right", TEXT),
        ));
    }
    if pairs.len() < 2 {
        reading.report(
            list.span().start,
            problem("few").with("field", "pairs").with("least", 2),
        );
    }
    pairs
}
