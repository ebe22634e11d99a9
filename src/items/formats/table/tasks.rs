//! What a row asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    cells::{Mark, accepted_number, bracketed, list, marked, number, share, split, unescape},
    columns::{Column, Kind, Rule, Truth},
    gaps,
    row::{Row, message},
};
use crate::{
    content::{
        Accepted, AcceptedNumber, Choice, Criterion, OrderRule, Pair, Spelling, Task, Unit, Word, choices,
    },
    exact::Exact,
};

/// The rules of a row, with the number after the equals sign where there is one.
type Rules = Vec<(Rule, Option<Exact>)>;

/// The lines of the field of a long answer, where nothing is said.
const LINES: u16 = 10;

/// What the row asks for; `None` if that cannot be told. What is wrong is noted in the row.
pub(super) fn task(row: &mut Row<'_>) -> Option<Task> {
    let kind = kind(row)?;
    let rules = rules(row);
    let has = |rule: Rule| rules.iter().any(|(known, _)| *known == rule);
    let spelling = Spelling {
        case: has(Rule::Capitals),
        any_marks: has(Rule::AnyMarks),
    };
    Some(match kind {
        Kind::Single => Task::Single { answers: single(row) },
        Kind::Multiple => Task::Multiple {
            answers: multiple(row),
            all_or_nothing: has(Rule::AllOrNothing),
        },
        Kind::TrueFalse => truth(row)?,
        Kind::Short => short(row, spelling),
        Kind::Numerical => numerical(row, &rules),
        Kind::Matching => matching(row),
        Kind::Ordering => {
            at_least(row, 2);
            let rule = match () {
                () if has(Rule::AllOrNothing) => OrderRule::AllOrNothing,
                () if has(Rule::Neighbours) => OrderRule::Neighbours,
                () => OrderRule::Places,
            };
            let steps = row.answers().iter().map(|(_, cell)| row.text(cell)).collect();
            Task::Ordering { steps, rule }
        }
        Kind::Cloze => gaps::cloze(row),
        Kind::Words => words(row),
        Kind::Long => long(row, &rules),
        Kind::Description => Task::Description,
        Kind::Likert => {
            at_least(row, 2);
            let points = row.answers().iter().map(|(_, cell)| row.text(cell)).collect();
            Task::Likert { points }
        }
    })
}

/// The kind that the row names; where it names none, the one that its answers speak for.
fn kind(row: &mut Row<'_>) -> Option<Kind> {
    let named = row.get(Column::Kind);
    if !named.is_empty() {
        let kind = Kind::of(named);
        if kind.is_none() {
            row.wrong(Column::Kind, "kind");
        }
        return kind;
    }
    let answers = row.answers();
    let right = row.get(Column::Right);
    let marked_right = |(_, cell): &&(usize, &str)| marked(cell).0 == Mark::Right;
    let starred = answers.iter().filter(marked_right).count() + list(right, ',').len();
    let is_pair = |(_, cell): &(usize, &str)| split(cell, '=', 2).len() == 2;
    let kind = match (answers.len(), starred) {
        (0, _) if Truth::of(right).is_some() => Some(Kind::TrueFalse),
        (0, _) => None,
        (_, 0) if answers.iter().all(is_pair) => Some(Kind::Matching),
        (_, 0) => None,
        (_, 1) => Some(Kind::Single),
        _ => Some(Kind::Multiple),
    };
    if kind.is_none() {
        row.wrong(Column::Kind, "kind-unclear");
    }
    kind
}

fn rules(row: &mut Row<'_>) -> Rules {
    let mut rules = Vec::new();
    for part in list(row.get(Column::Rule), ';') {
        let (word, value) = part.split_once('=').unwrap_or((part.as_str(), ""));
        match (Rule::of(word), value.trim()) {
            (Some(rule), "") => rules.push((rule, None)),
            (Some(rule), value) if share(value).is_some() => rules.push((rule, share(value))),
            _ => row.tell(Column::Rule, message("rule").with("value", part.clone())),
        }
    }
    rules
}

fn at_least(row: &mut Row<'_>, least: usize) {
    if row.answers().len() < least {
        row.tell(Column::Answer(0), message("answers-few").with("least", least));
    }
}

/// The answers with their marks; those that the column of right answers names count as marked.
fn marks(row: &mut Row<'_>) -> Vec<(usize, Mark, String)> {
    let answers = row.answers();
    let mut marks: Vec<(usize, Mark, String)> = answers
        .into_iter()
        .map(|(place, cell)| {
            let (mark, text) = marked(cell);
            (place, mark, text.to_owned())
        })
        .collect();
    for named in list(row.get(Column::Right), ',') {
        let number = named
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let is_it = |place: usize, text: &str| number.map_or(text == named, |number| place == number);
        match marks.iter_mut().find(|(place, _, text)| is_it(*place, text)) {
            Some((_, mark, _)) => *mark = Mark::Right,
            None => row.tell(Column::Right, message("right-unknown").with("value", named)),
        }
    }
    marks
}

fn single(row: &mut Row<'_>) -> Vec<Choice> {
    at_least(row, 2);
    let answers = marks(row);
    let choice = |(place, mark, text): (usize, Mark, String)| Choice {
        text: row.text(&text),
        share: match mark {
            Mark::None => Exact::zero(),
            Mark::Right => Exact::one(),
            Mark::Share(share) => share,
        },
        feedback: row.localised(Column::AnswerFeedback(place)),
    };
    let answers: Vec<Choice> = answers.into_iter().map(choice).collect();
    one_right(row, answers.iter().any(Choice::is_right));
    answers
}

fn multiple(row: &mut Row<'_>) -> Vec<Choice> {
    at_least(row, 2);
    let marks = marks(row);
    let has_shares = marks.iter().any(|(_, mark, _)| matches!(mark, Mark::Share(_)));
    let right = marks.iter().filter(|(_, mark, _)| *mark == Mark::Right).count();
    let plain = |(place, mark, text): &(usize, Mark, String)| {
        let feedback = row.localised(Column::AnswerFeedback(*place));
        (row.text(text), *mark == Mark::Right, feedback)
    };
    let mut answers = choices(marks.iter().map(plain).collect());
    if has_shares {
        for (answer, (_, mark, _)) in answers.iter_mut().zip(marks) {
            answer.share = match mark {
                Mark::None => Exact::zero(),
                Mark::Right => Exact::part(1, right),
                Mark::Share(share) => share,
            };
        }
    }
    one_right(row, answers.iter().any(Choice::is_right));
    answers
}

fn one_right(row: &mut Row<'_>, has_one: bool) {
    if !has_one && row.answers().len() > 1 {
        row.tell(Column::Right, message("none-right"));
    }
}

fn truth(row: &mut Row<'_>) -> Option<Task> {
    let Some(truth) = Truth::of(row.get(Column::Right)) else {
        row.wrong(Column::Right, "truth");
        return None;
    };
    Some(Task::TrueFalse {
        correct: truth == Truth::True,
        if_true: row.localised(Column::AnswerFeedback(0)),
        if_false: row.localised(Column::AnswerFeedback(1)),
    })
}

/// The share of a typed answer, which is right unless it says otherwise, and its text. The star stands for anything there.
pub(super) fn shared(cell: &str) -> (Exact, &str) {
    match marked(cell) {
        (Mark::Share(share), text) => (share, text),
        (Mark::Right, _) => (Exact::one(), cell),
        (Mark::None, text) => (Exact::one(), text),
    }
}

fn short(row: &mut Row<'_>, spelling: Spelling) -> Task {
    at_least(row, 1);
    let accepted = |(place, cell): (usize, &str)| {
        let (share, text) = shared(cell);
        Accepted {
            text: text.to_owned(),
            share,
            feedback: row.localised(Column::AnswerFeedback(place)),
        }
    };
    let list: Vec<Accepted> = row.answers().into_iter().map(accepted).collect();
    if !list.is_empty() && !list.iter().any(|accepted| accepted.share.is_positive()) {
        row.tell(Column::Answer(0), message("none-right"));
    }
    Task::Short {
        accept: BTreeMap::from([(row.language.code().to_owned(), list)]),
        spelling,
    }
}

fn numerical(row: &mut Row<'_>, rules: &Rules) -> Task {
    at_least(row, 1);
    let mut accept = Vec::new();
    for (place, cell) in row.answers() {
        let (share, text) = shared(cell);
        match accepted_number(text) {
            Some((value, tolerance)) => accept.push(AcceptedNumber {
                value,
                tolerance,
                share,
                feedback: row.localised(Column::AnswerFeedback(place)),
            }),
            None => row.wrong(Column::Answer(place), "number"),
        }
    }
    let mut units = Vec::new();
    for part in split(row.get(Column::Units), ';', usize::MAX) {
        let (name, per) = match split(part, '=', 2).as_slice() {
            [name, per] => (*name, number(per)),
            _ => (part, Some(Exact::one())),
        };
        match per.filter(Exact::is_positive) {
            _ if part.is_empty() => {}
            Some(per) => units.push(Unit {
                name: unescape(name, &['=', ';']),
                per,
            }),
            None => row.tell(Column::Units, message("number").with("value", part)),
        }
    }
    Task::Numerical {
        accept,
        units,
        unit_penalty: value_of(rules, Rule::NoUnit).unwrap_or_else(Exact::zero),
    }
}

fn value_of(rules: &Rules, wanted: Rule) -> Option<Exact> {
    let (_, value) = rules.iter().find(|(rule, _)| *rule == wanted)?;
    value.clone()
}

fn matching(row: &mut Row<'_>) -> Task {
    let (mut pairs, mut distractors) = (Vec::new(), Vec::new());
    for (place, cell) in row.answers() {
        match split(cell, '=', 2).as_slice() {
            [left, right] if !left.is_empty() && !right.is_empty() => pairs.push(Pair {
                left: row.text(&unescape(left, &['='])),
                right: row.text(right),
            }),
            [_, ""] => row.wrong(Column::Answer(place), "pair"),
            [.., right] => distractors.push(row.text(&unescape(right, &['=']))),
            [] => {}
        }
    }
    if pairs.len() < 2 {
        row.tell(Column::Answer(0), message("pairs-few"));
    }
    Task::Matching { pairs, distractors }
}

fn words(row: &mut Row<'_>) -> Task {
    at_least(row, 2);
    let mut words = Vec::new();
    let answers = row.answers();
    for (_, cell) in &answers {
        let (group, again, text) = grouped(cell);
        words.push(Word {
            text: row.text(text),
            group,
            again,
        });
    }
    let mut places = Vec::new();
    for named in list(row.get(Column::Right), ',') {
        let number = named
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        match number.and_then(|number| answers.iter().position(|(place, _)| *place == number)) {
            Some(position) => places.push(position),
            None => row.tell(Column::Right, message("right-unknown").with("value", named)),
        }
    }
    named_places(row, places.len());
    Task::Words { words, places }
}

/// The group of a word, whether it may be used again, and its text: `[2] law`, `[2+] law`.
pub(super) fn grouped(cell: &str) -> (u8, bool, &str) {
    if let Some(masked) = cell.strip_prefix('\\')
        && is_grouped(masked.trim_start_matches('\\'))
    {
        return (1, false, masked);
    }
    group_of(cell).unwrap_or((1, false, cell))
}

/// Whether a text begins like a group.
pub(super) fn is_grouped(text: &str) -> bool {
    group_of(text).is_some()
}

fn group_of(text: &str) -> Option<(u8, bool, &str)> {
    let (inside, rest) = bracketed(text)?;
    let digits = inside.trim_end_matches('+');
    let group = digits.parse::<u8>().ok().filter(|group| *group > 0)?;
    Some((group, digits.len() < inside.len(), rest))
}

/// Notes which of the places 1 to `count` the question does not name, and which it names beyond.
pub(super) fn named_places(row: &mut Row<'_>, count: usize) {
    let named = places_of(row.get(Column::Question));
    let expected: BTreeSet<usize> = (1..=count).collect();
    if count == 0 || named != expected {
        row.tell(Column::Question, message("places").with("count", count));
    }
}

/// The numbers of the places that a text names: `[[1]]`.
pub(super) fn places_of(text: &str) -> BTreeSet<usize> {
    text.split("[[")
        .skip(1)
        .filter_map(|rest| rest.split_once("]]")?.0.parse().ok())
        .collect()
}

fn long(row: &mut Row<'_>, rules: &Rules) -> Task {
    let whole = |rule: Rule| {
        let value = value_of(rules, rule)?;
        value.to_string().parse::<u32>().ok()
    };
    let lines = whole(Rule::Lines).and_then(|lines| u16::try_from(lines).ok());
    let criterion = |(_, cell): (usize, &str)| {
        let (mark, text) = marked(cell);
        let marks = match mark {
            Mark::Share(marks) => marks,
            Mark::None | Mark::Right => Exact::one(),
        };
        Criterion {
            text: row.text(text),
            marks,
        }
    };
    Task::Long {
        lines: lines.unwrap_or(LINES),
        least_words: whole(Rule::Least).unwrap_or(0),
        most_words: whole(Rule::Most).unwrap_or(0),
        template: row.localised(Column::Start),
        rubric: row.answers().into_iter().map(criterion).collect(),
        guide: row.localised(Column::Guide),
    }
}
