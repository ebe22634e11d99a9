//! What is asked for, by its kind.

use items::{
    Choice, Exact, Pair, Task,
    content::{Accepted, AcceptedNumber, Criterion, OrderRule, Spelling, Unit, Word, choices},
    places_of,
};

use super::{
    super::super::model::ItemKind,
    cloze::read_cloze,
    fields,
    form::{Form, Row},
};
use crate::kernel::text::{Localised, Message};

/// Reads what is asked for; a text with places is left with their numbers.
pub fn read_task(form: &mut Form<'_>, kind: ItemKind, base: Option<&Task>, text: &mut Localised) -> Task {
    match kind {
        ItemKind::Single => Task::Single {
            answers: read_single(form, base),
        },
        ItemKind::Multiple => Task::Multiple {
            answers: read_multiple(form, base),
            all_or_nothing: form.ticked("all-or-nothing"),
        },
        ItemKind::TrueFalse => {
            let (stored_true, stored_false) = match base {
                Some(Task::TrueFalse {
                    if_true, if_false, ..
                }) => (if_true.clone(), if_false.clone()),
                _ => Default::default(),
            };
            if !["true", "false"].contains(&form.value("correct")) {
                form.wrong("correct", Message::new("kernel-form-missing"));
            }
            Task::TrueFalse {
                correct: form.value("correct") == "true",
                if_true: form.words("if-true", &stored_true),
                if_false: form.words("if-false", &stored_false),
            }
        }
        ItemKind::Short => read_short(form, base),
        ItemKind::Numerical => read_numerical(form, base),
        ItemKind::Matching => read_matching(form, base),
        ItemKind::Ordering => read_ordering(form, base),
        ItemKind::Words => read_missing_words(form, base, text),
        ItemKind::Cloze => read_cloze(form, base, text),
        ItemKind::Long => read_long(form, base),
        ItemKind::Description => Task::Description,
        ItemKind::Likert => read_likert(form, base),
    }
}

/// At least so many rows, else an error at the first.
fn at_least(form: &mut Form<'_>, rows: &[Row], least: usize) {
    if rows.len() < least {
        form.wrong(
            "row-1-text",
            Message::new("quizzes-write-few").with("least", least),
        );
    }
}

fn stored_choice(base: Option<&Task>, row: &Row) -> Option<Choice> {
    match base {
        Some(Task::Single { answers } | Task::Multiple { answers, .. }) => answers.get(row.was?).cloned(),
        _ => None,
    }
}

/// The words and the feedback of a row that is an answer.
fn read_words(form: &mut Form<'_>, base: Option<&Task>, row: &Row) -> (Localised, Localised) {
    let stored = stored_choice(base, row);
    let (text, feedback) = stored
        .map(|stored| (stored.text, stored.feedback))
        .unwrap_or_default();
    let words = form.words(&row.field("text"), &text);
    if form.value(&row.field("text")).is_empty() {
        form.wrong(&row.field("text"), Message::new("quizzes-write-answer-missing"));
    }
    (words, form.words(&row.field("feedback"), &feedback))
}

/// One answer is right; others may earn a part.
fn read_single(form: &mut Form<'_>, base: Option<&Task>) -> Vec<Choice> {
    let rows = form.rows();
    at_least(form, &rows, 2);
    let answers: Vec<Choice> = rows
        .iter()
        .map(|row| {
            let (text, feedback) = read_words(form, base, row);
            let default = if form.ticked(&row.field("right")) {
                Exact::one()
            } else {
                Exact::zero()
            };
            let share = form.share(&row.field("share"), default);
            Choice {
                text,
                share,
                feedback,
            }
        })
        .collect();
    let full = answers
        .iter()
        .filter(|answer| answer.share == Exact::one())
        .count();
    if full == 0 && rows.len() > 1 {
        form.wrong("row-1-right", Message::new("quizzes-write-one-right"));
    }
    answers
}

/// Some answers are right. Without shares of their own each right one earns its part, and each wrong one takes as much away.
fn read_multiple(form: &mut Form<'_>, base: Option<&Task>) -> Vec<Choice> {
    let rows = form.rows();
    at_least(form, &rows, 2);
    let read = rows.iter().map(|row| {
        let (text, feedback) = read_words(form, base, row);
        (text, form.ticked(&row.field("right")), feedback)
    });
    let mut answers = choices(read.collect());
    for (answer, row) in answers.iter_mut().zip(&rows) {
        answer.share = form.share(&row.field("share"), answer.share.clone());
    }
    let most: Exact = answers
        .iter()
        .map(|answer| &answer.share)
        .filter(|share| share.is_positive())
        .sum();
    if rows.len() > 1 && most < Exact::one() {
        form.wrong("row-1-right", Message::new("quizzes-write-some-right"));
    }
    answers
}

fn read_short(form: &mut Form<'_>, base: Option<&Task>) -> Task {
    let mut accept = match base {
        Some(Task::Short { accept, .. }) => accept.clone(),
        _ => Default::default(),
    };
    let code = form.language.code();
    let stored = accept.remove(code).unwrap_or_default();
    let rows = form.rows();
    at_least(form, &rows, 1);
    let read: Vec<Accepted> = rows
        .iter()
        .map(|row| {
            let feedback = row.of(&stored).map(|stored| stored.feedback.clone());
            Accepted {
                text: form.value(&row.field("text")).to_owned(),
                share: form.share(&row.field("share"), Exact::one()),
                feedback: form.words(&row.field("feedback"), &feedback.unwrap_or_default()),
            }
        })
        .collect();
    if !rows.is_empty() && read.iter().all(|accepted| accepted.share != Exact::one()) {
        form.wrong("row-1-share", Message::new("quizzes-write-full-share"));
    }
    accept.insert(code.to_owned(), read);
    Task::Short {
        accept,
        spelling: Spelling {
            case: form.ticked("case"),
            any_marks: form.ticked("any-marks"),
        },
    }
}

fn read_numerical(form: &mut Form<'_>, base: Option<&Task>) -> Task {
    let stored = match base {
        Some(Task::Numerical { accept, .. }) => accept.clone(),
        _ => Vec::new(),
    };
    let rows = form.rows();
    at_least(form, &rows, 1);
    let accept: Vec<AcceptedNumber> = rows
        .iter()
        .map(|row| {
            let feedback = row.of(&stored).map(|stored| stored.feedback.clone());
            let any = form.value(&row.field("text")) == "*";
            AcceptedNumber {
                value: (!any).then(|| form.number(&row.field("text"), None)),
                tolerance: form.number(&row.field("tolerance"), Some(Exact::zero())),
                share: form.share(&row.field("share"), Exact::one()),
                feedback: form.words(&row.field("feedback"), &feedback.unwrap_or_default()),
            }
        })
        .collect();
    if !rows.is_empty() && accept.iter().all(|accepted| accepted.share != Exact::one()) {
        form.wrong("row-1-share", Message::new("quizzes-write-full-share"));
    }
    let units = (1..=4).filter_map(|number| {
        let name = form.value(&format!("unit-{number}")).to_owned();
        let per = form.number(&format!("unit-{number}-per"), Some(Exact::one()));
        (!name.is_empty()).then_some(Unit { name, per })
    });
    Task::Numerical {
        accept,
        units: units.collect(),
        unit_penalty: form.share("unit-penalty", Exact::zero()),
    }
}

/// A row without a left side is a right side that belongs to nothing.
fn read_matching(form: &mut Form<'_>, base: Option<&Task>) -> Task {
    let rows = form.rows();
    let (mut pairs, mut distractors) = (Vec::new(), Vec::new());
    for row in &rows {
        let (left, right) = match (base, row.was) {
            (Some(Task::Matching { pairs, distractors }), Some(was)) => match pairs.get(was) {
                Some(pair) => (pair.left.clone(), pair.right.clone()),
                None => {
                    let right = distractors.get(was.saturating_sub(pairs.len()));
                    (Localised::default(), right.cloned().unwrap_or_default())
                }
            },
            _ => Default::default(),
        };
        let pair = Pair {
            left: form.words(&row.field("text"), &left),
            right: form.words(&row.field("right"), &right),
        };
        if form.value(&row.field("right")).is_empty() {
            form.wrong(
                &row.field("right"),
                Message::new("quizzes-write-right-side-missing"),
            );
        }
        if pair.left.is_empty() {
            distractors.push(pair.right);
        } else {
            pairs.push(pair);
        }
    }
    if pairs.len() < 2 {
        form.wrong("row-1-text", Message::new("quizzes-write-few").with("least", 2));
    }
    Task::Matching { pairs, distractors }
}

/// The words of rows that are nothing but words.
fn row_words(form: &mut Form<'_>, rows: &[Row], stored: &[Localised]) -> Vec<Localised> {
    let of = |row: &Row| row.of(stored).cloned().unwrap_or_default();
    rows.iter()
        .map(|row| form.words(&row.field("text"), &of(row)))
        .collect()
}

fn read_ordering(form: &mut Form<'_>, base: Option<&Task>) -> Task {
    let stored = match base {
        Some(Task::Ordering { steps, .. }) => steps.clone(),
        _ => Vec::new(),
    };
    let rows = form.rows();
    at_least(form, &rows, 2);
    let rule = match form.value("rule") {
        "neighbours" => OrderRule::Neighbours,
        "all_or_nothing" => OrderRule::AllOrNothing,
        _ => OrderRule::Places,
    };
    Task::Ordering {
        steps: row_words(form, &rows, &stored),
        rule,
    }
}

/// The first rows are the words of the places in their order; those after them belong nowhere.
fn read_missing_words(form: &mut Form<'_>, base: Option<&Task>, text: &Localised) -> Task {
    let stored = match base {
        Some(Task::Words { words, places }) => fields::words_in_order(words, places),
        _ => Vec::new(),
    };
    let rows = form.rows();
    let mut words = Vec::new();
    for row in &rows {
        let of = row.of(&stored);
        words.push(Word {
            text: form.words(
                &row.field("text"),
                &of.map(|word| word.text.clone()).unwrap_or_default(),
            ),
            group: form.small(&row.field("group"), 1, 20),
            again: of.is_some_and(|word| word.again),
        });
    }
    let mut places = places_of(text.get(form.language));
    places.sort_unstable();
    let count = places.len();
    if count == 0 || places != (0..count).collect::<Vec<_>>() {
        form.wrong("text", Message::new("quizzes-write-places"));
    } else if words.len() < count {
        let message = Message::new("quizzes-write-few-words").with("places", count);
        form.wrong("row-1-text", message);
    }
    Task::Words {
        words,
        places: (0..count).collect(),
    }
}

fn read_long(form: &mut Form<'_>, base: Option<&Task>) -> Task {
    let (stored_template, stored_rubric, stored_guide) = match base {
        Some(Task::Long {
            template,
            rubric,
            guide,
            ..
        }) => (template.clone(), rubric.clone(), guide.clone()),
        _ => Default::default(),
    };
    let rows = form.rows();
    let mut rubric = Vec::new();
    for row in &rows {
        let stored = row.of(&stored_rubric).map(|stored| stored.text.clone());
        rubric.push(Criterion {
            text: form.words(&row.field("text"), &stored.unwrap_or_default()),
            marks: form.number(&row.field("marks"), Some(Exact::one())),
        });
    }
    Task::Long {
        lines: form.small("lines", 8, 100).into(),
        least_words: form.count("least-words"),
        most_words: form.count("most-words"),
        template: form.words("template", &stored_template),
        rubric,
        guide: form.words("guide", &stored_guide),
    }
}

fn read_likert(form: &mut Form<'_>, base: Option<&Task>) -> Task {
    let stored = match base {
        Some(Task::Likert { points }) => points.clone(),
        _ => Vec::new(),
    };
    let rows = form.rows();
    at_least(form, &rows, 2);
    Task::Likert {
        points: row_words(form, &rows, &stored),
    }
}
