//! The places of a text with gaps, one in a cell: `choice, shuffle, 2: *York # Yes. | Lancaster # No.`

use std::collections::BTreeMap;

use kernel::languages::Language;

use super::{
    cells::{Mark, accepted_number, escape, marked, mask, number, number_cell, split, unescape},
    columns::{Column, Place},
    row::Row,
    tasks::{named_places, shared},
};
use crate::{
    content::{Accepted, AcceptedNumber, Choice, Gap, GapTask, Shown, Spelling, Task, choices},
    exact::Exact,
};

const SIGNS: &[char] = &['|', '#'];

/// The text with gaps of a row.
pub(super) fn cloze(row: &mut Row<'_>) -> Task {
    let mut gaps = Vec::new();
    for (place, cell) in row.answers() {
        match gap(row, cell) {
            Some(gap) => gaps.push(gap),
            None => row.wrong(Column::Answer(place), "gap"),
        }
    }
    named_places(row, row.answers().len());
    Task::Cloze { gaps }
}

fn gap(row: &Row<'_>, cell: &str) -> Option<Gap> {
    let (weight, words, alternatives) = head(cell);
    let has = |word: Place| words.contains(&word);
    // What takes no kind is a list to choose from if it has a star, a text to be typed otherwise.
    let starred = || {
        split(alternatives, '|', usize::MAX)
            .iter()
            .any(|part| part.starts_with('*'))
    };
    let is_choice = has(Place::Single) || words.is_empty() && starred();
    let parts = split(alternatives, '|', usize::MAX)
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| match split(part, '#', 2).as_slice() {
            [text, feedback] => (unescape(text, SIGNS), row.text(&unescape(feedback, SIGNS))),
            _ => (unescape(part, SIGNS), row.text("")),
        });
    let shown = match () {
        () if has(Place::Row) => Shown::Row,
        () if has(Place::Column) => Shown::Column,
        () => Shown::List,
    };
    let shuffle = has(Place::Shuffle);
    let task = if is_choice || has(Place::Multiple) {
        let answers = answers(row, parts.collect(), is_choice)?;
        if is_choice {
            GapTask::Single {
                answers,
                shown,
                shuffle,
            }
        } else {
            GapTask::Multiple {
                answers,
                shown,
                shuffle,
            }
        }
    } else if has(Place::Number) {
        let accepted = |(text, feedback): (String, _)| {
            let (share, text) = shared(&text);
            let (value, tolerance) = accepted_number(text)?;
            Some(AcceptedNumber {
                value,
                tolerance,
                share,
                feedback,
            })
        };
        GapTask::Number {
            accept: parts
                .map(accepted)
                .collect::<Option<Vec<_>>>()
                .filter(|list| !list.is_empty())?,
        }
    } else {
        let accepted = |(text, feedback): (String, _)| {
            let (share, text) = shared(&text);
            Accepted {
                text: text.to_owned(),
                share,
                feedback,
            }
        };
        let list: Vec<Accepted> = parts.map(accepted).collect();
        let spelling = Spelling {
            case: has(Place::Capitals),
            any_marks: has(Place::AnyMarks),
        };
        GapTask::Short {
            accept: (!list.is_empty()).then(|| BTreeMap::from([(row.language.code().to_owned(), list)]))?,
            spelling,
        }
    };
    Some(Gap { weight, task })
}

/// The weight and the words before the colon, and what follows. What is not all ours belongs to the answers.
fn head(cell: &str) -> (Exact, Vec<Place>, &str) {
    let plain = (Exact::one(), Vec::new(), cell);
    let Some((head, rest)) = cell.split_once(':') else {
        return plain;
    };
    let (mut weight, mut words) = (Exact::one(), Vec::new());
    for part in head.split(',') {
        match (Place::of(part), number(part)) {
            (Some(word), _) => words.push(word),
            (None, Some(number)) if number.is_positive() => weight = number,
            _ => return plain,
        }
    }
    (weight, words, rest)
}

fn answers(
    row: &Row<'_>,
    parts: Vec<(String, kernel::text::Localised)>,
    single: bool,
) -> Option<Vec<Choice>> {
    let marks: Vec<Mark> = parts.iter().map(|(text, _)| marked(text).0).collect();
    let has_shares = marks.iter().any(|mark| matches!(mark, Mark::Share(_)));
    let right = marks.iter().filter(|mark| **mark == Mark::Right).count();
    let plain = |(text, feedback): (String, _)| {
        let (mark, text) = marked(&text);
        (row.text(text), mark == Mark::Right, feedback)
    };
    let mut answers = choices(parts.into_iter().map(plain).collect());
    for (answer, mark) in answers.iter_mut().zip(marks) {
        if single || has_shares {
            answer.share = match mark {
                Mark::None => Exact::zero(),
                Mark::Right if single => Exact::one(),
                Mark::Right => Exact::part(1, right),
                Mark::Share(share) => share,
            };
        }
    }
    (answers.len() > 1 && answers.iter().any(Choice::is_right)).then_some(answers)
}

/// A place as its cell.
pub(super) fn cell(gap: &Gap, language: Language) -> String {
    let mut head = Vec::new();
    let mut shuffled = |shown: Shown, shuffle: bool| {
        match shown {
            Shown::Row => head.push(Place::Row),
            Shown::Column => head.push(Place::Column),
            Shown::List => {}
        }
        if shuffle {
            head.push(Place::Shuffle);
        }
    };
    let (kind, parts) = match &gap.task {
        GapTask::Single {
            answers,
            shown,
            shuffle,
        } => {
            shuffled(*shown, *shuffle);
            (Place::Single, marked_answers(answers, true, language))
        }
        GapTask::Multiple {
            answers,
            shown,
            shuffle,
        } => {
            shuffled(*shown, *shuffle);
            (Place::Multiple, marked_answers(answers, false, language))
        }
        GapTask::Short { accept, spelling } => {
            if spelling.case {
                head.push(Place::Capitals);
            }
            if spelling.any_marks {
                head.push(Place::AnyMarks);
            }
            let list = accept.get(language.code()).or_else(|| accept.values().next());
            let part = |accepted: &Accepted| {
                (
                    typed(&accepted.text, &accepted.share),
                    accepted.feedback.get(language).to_owned(),
                )
            };
            (Place::Text, list.into_iter().flatten().map(part).collect())
        }
        GapTask::Number { accept } => {
            let part = |accepted: &AcceptedNumber| {
                (
                    typed(&number_cell(accepted), &accepted.share),
                    accepted.feedback.get(language).to_owned(),
                )
            };
            (Place::Number, accept.iter().map(part).collect::<Vec<_>>())
        }
    };
    let mut words: Vec<String> = [kind]
        .into_iter()
        .chain(head)
        .map(|word| word.word(language).to_owned())
        .collect();
    if gap.weight != Exact::one() {
        words.push(gap.weight.to_string());
    }
    let parts: Vec<String> = parts
        .iter()
        .map(|(text, feedback)| alternative(text, feedback))
        .collect();
    format!("{}: {}", words.join(", "), parts.join(" | "))
}

fn alternative(text: &str, feedback: &str) -> String {
    let text = escape(text, SIGNS);
    if feedback.is_empty() {
        text
    } else {
        format!("{text} # {}", escape(feedback, SIGNS))
    }
}

/// A typed answer with its share, where that is not all. A star at its beginning is no mark there.
pub(super) fn typed(text: &str, share: &Exact) -> String {
    let masked = if text.starts_with('*') {
        text.to_owned()
    } else {
        mask(text)
    };
    if *share == Exact::one() {
        masked
    } else {
        format!("[{share}] {text}")
    }
}

/// Answers to choose from with their marks, as short as they can be told, and their feedback.
pub(super) fn marked_answers(answers: &[Choice], single: bool, language: Language) -> Vec<(String, String)> {
    let right = answers.iter().filter(|answer| answer.is_right()).count();
    let part = Exact::part(1, right);
    let usual = |answer: &Choice| match (single, answer.is_right()) {
        (true, true) => answer.share == Exact::one(),
        (true, false) => answer.share.is_zero(),
        (false, true) => answer.share == part,
        (false, false) => answer.share == -part.clone(),
    };
    let all_usual = answers.iter().all(usual);
    let marked = |answer: &Choice| {
        let text = answer.text.get(language);
        let plain = if single { usual(answer) } else { all_usual };
        let cell = match (plain, answer.is_right()) {
            (true, true) => format!("*{text}"),
            (true, false) => mask(text),
            (false, _) => format!("[{}] {text}", answer.share),
        };
        (cell, answer.feedback.get(language).to_owned())
    };
    answers.iter().map(marked).collect()
}
