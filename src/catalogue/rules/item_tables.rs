//! What an item of a quiz file asks, by its kind.

use std::collections::BTreeMap;

use items::{
    Choice, Exact, Gap, GapTask, ItemContent, Pair, Task,
    content::{Accepted, AcceptedNumber, ByVerdict, Criterion, OrderRule, Spelling, Unit, Word, choices},
    places_of,
};

use super::{
    fields::{TEXT, TITLE},
    problem::problem,
    toml_file::{Reading, Table},
};
use crate::kernel::text::Localised;

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Single,
    Multiple,
    TrueFalse,
    Matching,
    Short,
    Numerical,
    Ordering,
    Words,
    Cloze,
    Long,
    Description,
}

const KINDS: [(&str, Kind); 11] = [
    ("single", Kind::Single),
    ("multiple", Kind::Multiple),
    ("true-false", Kind::TrueFalse),
    ("matching", Kind::Matching),
    ("short", Kind::Short),
    ("numerical", Kind::Numerical),
    ("ordering", Kind::Ordering),
    ("words", Kind::Words),
    ("cloze", Kind::Cloze),
    ("long", Kind::Long),
    ("description", Kind::Description),
];

/// Fields in which an item says what it asks for, with the kinds that they belong to.
const TASK_FIELDS: [(&str, &[Kind]); 16] = [
    ("answers", &[Kind::Single, Kind::Multiple]),
    ("all_or_nothing", &[Kind::Multiple]),
    ("correct", &[Kind::TrueFalse]),
    ("pairs", &[Kind::Matching]),
    ("distractors", &[Kind::Matching, Kind::Words]),
    ("accept", &[Kind::Short]),
    ("exact_case", &[Kind::Short]),
    ("value", &[Kind::Numerical]),
    ("tolerance", &[Kind::Numerical]),
    ("units", &[Kind::Numerical]),
    ("steps", &[Kind::Ordering]),
    ("words", &[Kind::Words]),
    ("gaps", &[Kind::Cloze]),
    ("rubric", &[Kind::Long]),
    ("lines", &[Kind::Long]),
    ("guide", &[Kind::Long]),
];

const FIELDS: [&str; 13] = [
    "key",
    "kind",
    "ground",
    "outcome",
    "section",
    "pool",
    "category",
    "tags",
    "marks",
    "text",
    "feedback",
    "hints",
    "penalty_percent",
];

/// The kind that a table names, as it is stored; empty where there is no such kind.
pub(super) fn kind_as_stored(reading: &mut Reading<'_>, table: Table<'_>) -> String {
    let names = KINDS.map(|(name, _)| (name, name));
    let kind = reading.choice(table, "kind", &names);
    kind.map_or_else(String::new, |kind| kind.value.replace('-', "_"))
}

/// Reads an item's content; what does not belong to its kind is told.
pub(super) fn read_content(reading: &mut Reading<'_>, table: Table<'_>) -> ItemContent {
    let mut known = FIELDS.to_vec();
    known.extend(TASK_FIELDS.map(|(field, _)| field));
    reading.only(table, &known);
    let kind = reading.choice(table, "kind", &KINDS).map(|kind| kind.value);
    if let Some(kind) = kind {
        check_fields(reading, table, kind);
    }
    let content = ItemContent {
        text: reading.words(table, "text", TEXT),
        feedback: match kind {
            Some(Kind::Description) => Localised::default(),
            _ => reading.words(table, "feedback", TEXT),
        },
        by_verdict: ByVerdict::default(),
        hints: reading.list_of_words(table, "hints", TEXT),
        pictures: BTreeMap::new(),
        task: read_task(reading, table, kind.unwrap_or(Kind::Description)),
    };
    check_places(reading, table, &content);
    content
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

/// A text with places names each of them once, from 1 on, in every language.
fn check_places(reading: &mut Reading<'_>, table: Table<'_>, content: &ItemContent) {
    let count = match &content.task {
        Task::Cloze { gaps } => gaps.len(),
        Task::Words { places, .. } => places.len(),
        _ => return,
    };
    let at = table.value("text").map_or(table.at, |value| value.span().start);
    for (language, text) in &content.text.0 {
        let mut places = places_of(text);
        places.sort_unstable();
        if places != (0..count).collect::<Vec<_>>() {
            let message = problem("places")
                .with("language", language.clone())
                .with("count", count);
            reading.report(at, message);
        }
    }
}

fn read_task(reading: &mut Reading<'_>, table: Table<'_>, kind: Kind) -> Task {
    match kind {
        Kind::Single => Task::Single {
            answers: read_answers(reading, table, true),
        },
        Kind::Multiple => Task::Multiple {
            answers: read_answers(reading, table, false),
            all_or_nothing: reading.optional_flag(table, "all_or_nothing"),
        },
        Kind::TrueFalse => Task::TrueFalse {
            correct: reading.flag(table, "correct"),
            if_true: Localised::default(),
            if_false: Localised::default(),
        },
        Kind::Matching => Task::Matching {
            pairs: read_pairs(reading, table),
            distractors: reading.list_of_words(table, "distractors", TEXT),
        },
        Kind::Short => Task::Short {
            accept: read_accepted(reading, table),
            spelling: read_spelling(reading, table),
        },
        Kind::Numerical => Task::Numerical {
            accept: vec![read_number(reading, table)],
            units: read_units(reading, table),
            unit_penalty: Exact::zero(),
        },
        Kind::Ordering => Task::Ordering {
            steps: read_steps(reading, table),
            rule: OrderRule::default(),
        },
        Kind::Words => read_words(reading, table),
        Kind::Cloze => Task::Cloze {
            gaps: read_gaps(reading, table),
        },
        Kind::Long => Task::Long {
            lines: u16::try_from(reading.optional_number(table, "lines", 1..=100).unwrap_or(8)).unwrap_or(8),
            least_words: 0,
            most_words: 0,
            template: Localised::default(),
            rubric: read_rubric(reading, table),
            guide: reading.optional_words(table, "guide", TEXT),
        },
        Kind::Description => Task::Description,
    }
}

/// At least two answers, of which exactly one is right (`one`) or at least one.
fn read_answers(reading: &mut Reading<'_>, table: Table<'_>, one: bool) -> Vec<Choice> {
    let Some(list) = reading.required(table, "answers") else {
        return Vec::new();
    };
    let mut answers = Vec::new();
    for answer in reading.tables(table, "answers") {
        reading.only(answer, &["text", "correct", "feedback"]);
        answers.push((
            reading.words(answer, "text", TEXT),
            reading.flag(answer, "correct"),
            reading.optional_words(answer, "feedback", TEXT),
        ));
    }
    let at = list.span().start;
    let right = answers.iter().filter(|(_, correct, _)| *correct).count();
    if answers.len() < 2 {
        reading.report(at, problem("few").with("field", "answers").with("least", 2));
    } else if one && right != 1 {
        reading.report(at, problem("one-correct").with("count", right));
    } else if right == 0 {
        reading.report(at, problem("some-correct"));
    }
    let mut answers = choices(answers);
    if one {
        // Choosing the wrong one of several earns nothing; it takes nothing away.
        let floor =
            |answer: &mut Choice| answer.share = answer.share.clone().within(&Exact::zero(), &Exact::one());
        answers.iter_mut().for_each(floor);
    }
    answers
}

fn read_pairs(reading: &mut Reading<'_>, table: Table<'_>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for pair in reading.some_tables(table, "pairs") {
        reading.only(pair, &["left", "right"]);
        pairs.push(Pair {
            left: reading.words(pair, "left", TEXT),
            right: reading.words(pair, "right", TEXT),
        });
    }
    at_least_two(reading, table, "pairs", pairs.len());
    pairs
}

fn at_least_two(reading: &mut Reading<'_>, table: Table<'_>, field: &str, count: usize) {
    if let Some(list) = table.value(field).filter(|_| count < 2) {
        let message = problem("few").with("field", field).with("least", 2);
        reading.report(list.span().start, message);
    }
}

fn read_accepted(reading: &mut Reading<'_>, table: Table<'_>) -> BTreeMap<String, Vec<Accepted>> {
    let accepted = |text| Accepted {
        text,
        share: Exact::one(),
        feedback: Localised::default(),
    };
    reading
        .texts_by_language(table, "accept", TITLE)
        .into_iter()
        .map(|(language, texts)| (language, texts.into_iter().map(accepted).collect()))
        .collect()
}

fn read_spelling(reading: &mut Reading<'_>, table: Table<'_>) -> Spelling {
    Spelling {
        case: reading.optional_flag(table, "exact_case"),
        any_marks: false,
    }
}

fn read_number(reading: &mut Reading<'_>, table: Table<'_>) -> AcceptedNumber {
    let value = reading.required(table, "value");
    let tolerance = table.value("tolerance");
    AcceptedNumber {
        value: value.map(|value| reading.exact(value, "value")),
        tolerance: tolerance.map_or_else(Exact::zero, |value| reading.exact(value, "tolerance")),
        share: Exact::one(),
        feedback: Localised::default(),
    }
}

/// The first unit is the one that the value is in.
fn read_units(reading: &mut Reading<'_>, table: Table<'_>) -> Vec<Unit> {
    let mut units = Vec::new();
    for unit in reading.tables(table, "units") {
        reading.only(unit, &["name", "per"]);
        let per = unit.value("per");
        units.push(Unit {
            name: reading.text(unit, "name", TITLE),
            per: per.map_or_else(Exact::one, |value| reading.exact(value, "per")),
        });
    }
    units
}

fn read_steps(reading: &mut Reading<'_>, table: Table<'_>) -> Vec<Localised> {
    reading.required(table, "steps");
    let steps = reading.list_of_words(table, "steps", TEXT);
    at_least_two(reading, table, "steps", steps.len());
    steps
}

/// The words of the places in their order, and words that belong to none.
fn read_words(reading: &mut Reading<'_>, table: Table<'_>) -> Task {
    reading.required(table, "words");
    let right = reading.list_of_words(table, "words", TITLE);
    let word = |text: Localised| Word {
        text,
        group: 1,
        again: false,
    };
    let places = (0..right.len()).collect();
    let others = reading.list_of_words(table, "distractors", TITLE);
    Task::Words {
        words: right.into_iter().chain(others).map(word).collect(),
        places,
    }
}

/// Each place has `answers`, `accept` or `value`.
fn read_gaps(reading: &mut Reading<'_>, table: Table<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for gap in reading.some_tables(table, "gaps") {
        reading.only(
            gap,
            &["weight", "answers", "accept", "exact_case", "value", "tolerance"],
        );
        let task = if gap.value("answers").is_some() {
            GapTask::Single {
                answers: read_answers(reading, gap, true),
                shown: Default::default(),
                shuffle: true,
            }
        } else if gap.value("value").is_some() {
            GapTask::Number {
                accept: vec![read_number(reading, gap)],
            }
        } else {
            reading.required(gap, "accept");
            GapTask::Short {
                accept: read_accepted(reading, gap),
                spelling: read_spelling(reading, gap),
            }
        };
        let weight = gap.value("weight").map(|_| reading.marks(gap, "weight"));
        gaps.push(Gap {
            weight: weight.unwrap_or_else(Exact::one),
            task,
        });
    }
    gaps
}

fn read_rubric(reading: &mut Reading<'_>, table: Table<'_>) -> Vec<Criterion> {
    let mut rubric = Vec::new();
    for criterion in reading.tables(table, "rubric") {
        reading.only(criterion, &["text", "marks"]);
        rubric.push(Criterion {
            text: reading.words(criterion, "text", TEXT),
            marks: reading.marks(criterion, "marks"),
        });
    }
    rubric
}
