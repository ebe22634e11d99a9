//! `quizzes/<key>.toml`: a quiz and its items.

use std::collections::BTreeMap;

use items::Exact;
use serde_json::{Map, Value};

use super::{
    course_file::unique_key,
    fields::{TEXT, TITLE},
    item_tables::read_content,
    material_file::key_of_file,
    parsed::{ParsedItem, ParsedQuiz},
    problem::problem,
    section_tables::{read_names, read_sections},
    toml_file::{Reading, Table},
    words::{GROUNDS, QUIZ_PURPOSES, QUIZ_SETTINGS},
};

/// The longest that an attempt, or the time after it, may be limited to, in minutes: a day.
pub const MOST_MINUTES: i32 = 24 * 60;
/// The longest that one may have to wait for the next attempt, in minutes: thirty days.
pub const MOST_WAITED: i32 = 30 * MOST_MINUTES;
/// The most tries that a question can be given.
const MOST_TRIES: i32 = 10;

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
            "limit_minutes",
            "at_end",
            "grace_minutes",
            "wait_minutes",
            "behaviour",
            "most_tries",
            "counts",
            "marks_shown",
            "answers_shown",
            "paging",
            "one_way",
            "sections",
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
    let sections = read_sections(reading, file);
    // A quiz may draw all its questions from those of other quizzes.
    let tables = match sections.iter().any(|section| !section.draws.is_empty()) {
        true => reading.tables(file, "items"),
        false => reading.some_tables(file, "items"),
    };
    for table in tables {
        items.push(read_item(reading, table, sections.len(), &mut keys));
    }
    // Items stand in the order of their sections.
    items.sort_by_key(|item: &ParsedItem| item.section);
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
        settings: read_settings(reading, file),
        sections,
        items,
    }
}

/// What may be said about how the quiz is taken, and left out.
fn read_settings(reading: &mut Reading<'_>, file: Table<'_>) -> Map<String, Value> {
    let mut settings = Map::new();
    for (field, most) in [
        ("limit_minutes", MOST_MINUTES),
        ("grace_minutes", MOST_MINUTES),
        ("wait_minutes", MOST_WAITED),
        ("most_tries", MOST_TRIES),
    ] {
        if let Some(number) = reading.optional_number(file, field, 0..=most) {
            settings.insert(field.to_owned(), number.into());
        }
    }
    if file.has("one_way") {
        settings.insert(
            "one_way".to_owned(),
            reading.optional_flag(file, "one_way").into(),
        );
    }
    for (field, known) in QUIZ_SETTINGS {
        let known: Vec<(&str, &str)> = known.iter().map(|word| (*word, *word)).collect();
        if file.has(field)
            && let Some(chosen) = reading.choice(file, field, &known)
        {
            settings.insert(field.to_owned(), chosen.value.into());
        }
    }
    settings
}

fn read_item(
    reading: &mut Reading<'_>,
    table: Table<'_>,
    sections: usize,
    keys: &mut BTreeMap<String, usize>,
) -> ParsedItem {
    let key = unique_key(reading, table, keys);
    let content = read_content(reading, table);
    ParsedItem {
        key,
        // Where nothing can be earned nothing counts, or nobody could reach all marks.
        marks: if content.task.earns() {
            reading.marks(table, "marks")
        } else {
            Exact::zero()
        },
        penalty: Exact::part(
            usize::try_from(
                reading
                    .optional_number(table, "penalty_percent", 0..=100)
                    .unwrap_or(0),
            )
            .unwrap_or(0),
            100,
        ),
        ground: read_ground(reading, table),
        outcome: reading.optional_number(table, "outcome", 1..=100),
        section: read_place(reading, table, sections),
        category: read_names(reading, table, "category"),
        tags: read_names(reading, table, "tags"),
        content,
    }
}

/// The section that an item stands in, the first where it says none; none for an item of the pool, which is asked where it is drawn.
fn read_place(reading: &mut Reading<'_>, table: Table<'_>, sections: usize) -> Option<usize> {
    let last = i32::try_from(sections).unwrap_or(i32::MAX).max(1);
    let section = reading.optional_number(table, "section", 1..=last);
    if reading.optional_flag(table, "pool") {
        if let Some(value) = table.value("section") {
            reading.report(value.span().start, problem("pool-section"));
        }
        return None;
    }
    usize::try_from(section.unwrap_or(1) - 1).ok()
}

pub(super) fn read_ground(reading: &mut Reading<'_>, table: Table<'_>) -> Option<String> {
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
