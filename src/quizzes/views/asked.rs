//! An item with the fields that it is answered in.

use items::{Answer, Choice, Gap, GapTask, Task, content::Shown};
use kernel::text::Localised;
use serde::Serialize;

use super::{
    super::{
        rules::{LONGEST_LONG, LONGEST_TEXT, Parts},
        sheet::SheetItem,
    },
    Amount, Question,
    checked::Checking,
    texts::{Piece, pieces},
};
use crate::kernel::{languages::Language, text::Worded};

/// An item to be answered.
#[derive(Serialize)]
pub struct AskedItem {
    pub(super) question: Question,
    marks: Option<Amount>,
    choices: Vec<AskedChoice>,
    pairs: Vec<AskedPair>,
    /// How many places the steps of an order can be given.
    ranks: Vec<usize>,
    steps: Vec<AskedStep>,
    /// A text with places to fill in, in pieces.
    pieces: Vec<AskedPiece>,
    truth: Option<bool>,
    typed: String,
    longest: usize,
    lines: u16,
    least_words: u32,
    most_words: u32,
    units: Vec<String>,
    /// Whether it can be checked, and what came of it; none where it cannot be.
    pub(super) checking: Option<Checking>,
}

#[derive(Clone, Serialize)]
struct AskedChoice {
    text: Worded,
    chosen: bool,
}

#[derive(Serialize)]
struct AskedPair {
    left: Worded,
    options: Vec<AskedChoice>,
}

#[derive(Serialize)]
struct AskedStep {
    text: Worded,
    /// The place that it was given, from 1.
    rank: Option<usize>,
}

#[derive(Serialize)]
struct AskedPiece {
    html: String,
    gap: Option<AskedGap>,
}

#[derive(Serialize)]
struct AskedGap {
    /// From 0, as the fields are named.
    place: usize,
    /// From 1, as people count.
    number: usize,
    /// `list`, `radio`, `boxes` or `text`.
    kind: &'static str,
    column: bool,
    options: Vec<AskedChoice>,
    /// The position of each option's value, where not every word is offered.
    typed: String,
    values: Vec<usize>,
}

/// Puts an item together with what was answered so far.
pub fn asked_item(
    item: &SheetItem,
    question: Question,
    parts: &Parts,
    answer: Option<&Answer>,
    language: Language,
) -> AskedItem {
    let task = &item.content.task;
    let order = parts.whole.as_slice();
    let html = question
        .text
        .clone()
        .or_else(|| question.line.clone())
        .unwrap_or_default();
    let mut asked = AskedItem {
        question,
        marks: task.earns().then(|| Amount::of(&item.worth)),
        choices: Vec::new(),
        pairs: Vec::new(),
        ranks: Vec::new(),
        steps: Vec::new(),
        pieces: Vec::new(),
        truth: None,
        typed: match answer {
            Some(Answer::Text(typed)) => typed.clone(),
            _ => String::new(),
        },
        longest: LONGEST_TEXT,
        lines: 0,
        least_words: 0,
        most_words: 0,
        units: Vec::new(),
        checking: None,
    };
    match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => {
            asked.choices = choices(texts(answers), order, answer, language);
        }
        Task::Likert { points } => asked.choices = choices(points.iter(), order, answer, language),
        Task::TrueFalse { .. } => {
            asked.truth = match answer {
                Some(Answer::Truth(said)) => Some(*said),
                _ => None,
            };
        }
        Task::Matching { pairs, .. } => {
            let rights = item.right_sides();
            let pair = |(left, pair): (usize, &items::Pair)| AskedPair {
                left: pair.left.worded(language),
                options: options(&rights, order, matched(answer, left), language),
            };
            asked.pairs = pairs.iter().enumerate().map(pair).collect();
        }
        Task::Ordering { steps, .. } => {
            let step = |position: &usize| {
                Some(AskedStep {
                    text: steps.get(*position)?.worded(language),
                    rank: matched(answer, *position).map(|rank| rank + 1),
                })
            };
            asked.ranks = (1..=steps.len()).collect();
            asked.steps = order.iter().filter_map(step).collect();
        }
        Task::Numerical { units, .. } => asked.units = units.iter().map(|unit| unit.name.clone()).collect(),
        Task::Cloze { gaps } => {
            let filled = |place: usize| match answer {
                Some(Answer::Filled(filled)) => filled.get(&place),
                _ => None,
            };
            let gap = |place: usize| {
                let order = parts.gaps.get(place).map_or(&[][..], Vec::as_slice);
                Some(asked_gap(place, gaps.get(place)?, order, filled(place), language))
            };
            asked.pieces = asked_pieces(&html, gap);
        }
        Task::Words { .. } => {
            asked.pieces = asked_pieces(&html, |place| word_gap(task, place, order, answer, language))
        }
        Task::Long {
            lines,
            least_words,
            most_words,
            template,
            ..
        } => {
            (asked.lines, asked.longest) = (*lines, LONGEST_LONG);
            (asked.least_words, asked.most_words) = (*least_words, *most_words);
            if answer.is_none() {
                template.get(language).clone_into(&mut asked.typed);
            }
        }
        Task::Short { .. } | Task::Description => {}
    }
    asked
}

fn texts(answers: &[Choice]) -> impl Iterator<Item = &Localised> {
    answers.iter().map(|answer| &answer.text)
}

fn matched(answer: Option<&Answer>, left: usize) -> Option<usize> {
    match answer {
        Some(Answer::Matched(matched)) => matched.get(&left).copied(),
        _ => None,
    }
}

fn choices<'a>(
    texts: impl Iterator<Item = &'a Localised>,
    order: &[usize],
    answer: Option<&Answer>,
    language: Language,
) -> Vec<AskedChoice> {
    let texts: Vec<&Localised> = texts.collect();
    let is_chosen =
        |position: usize| matches!(answer, Some(Answer::Chosen(chosen)) if chosen.contains(&position));
    let choice = |position: &usize| {
        Some(AskedChoice {
            text: texts.get(*position)?.worded(language),
            chosen: is_chosen(*position),
        })
    };
    order.iter().filter_map(choice).collect()
}

fn options(
    texts: &[&Localised],
    order: &[usize],
    chosen: Option<usize>,
    language: Language,
) -> Vec<AskedChoice> {
    let answer = chosen.map(|position| Answer::Chosen(vec![position]));
    choices(texts.iter().copied(), order, answer.as_ref(), language)
}

fn asked_pieces(html: &str, gap: impl Fn(usize) -> Option<AskedGap>) -> Vec<AskedPiece> {
    let piece = |piece: Piece| AskedPiece {
        html: piece.html,
        gap: piece.place.and_then(&gap),
    };
    pieces(html).into_iter().map(piece).collect()
}

fn asked_gap(
    place: usize,
    gap: &Gap,
    order: &[usize],
    answer: Option<&Answer>,
    language: Language,
) -> AskedGap {
    let mut asked = AskedGap {
        place,
        number: place + 1,
        kind: "text",
        column: false,
        options: Vec::new(),
        values: (0..order.len()).collect(),
        typed: match answer {
            Some(Answer::Text(typed)) => typed.clone(),
            _ => String::new(),
        },
    };
    match &gap.task {
        GapTask::Single { answers, shown, .. } => {
            asked.kind = if *shown == Shown::List { "list" } else { "radio" };
            asked.column = *shown == Shown::Column;
            asked.options = choices(texts(answers), order, answer, language);
        }
        GapTask::Multiple { answers, shown, .. } => {
            asked.kind = "boxes";
            asked.column = *shown == Shown::Column;
            asked.options = choices(texts(answers), order, answer, language);
        }
        GapTask::Short { .. } | GapTask::Number { .. } => {}
    }
    asked
}

/// A place for one of the words of its group.
fn word_gap(
    task: &Task,
    place: usize,
    order: &[usize],
    answer: Option<&Answer>,
    language: Language,
) -> Option<AskedGap> {
    let Task::Words { words, places } = task else {
        return None;
    };
    let group = words.get(*places.get(place)?)?.group;
    let offered = order.iter().enumerate().filter_map(|(value, position)| {
        let word = words.get(*position).filter(|word| word.group == group)?;
        let choice = AskedChoice {
            text: word.text.worded(language),
            chosen: matched(answer, place) == Some(*position),
        };
        Some((value, choice))
    });
    let (values, options) = offered.unzip();
    Some(AskedGap {
        place,
        number: place + 1,
        kind: "list",
        column: false,
        options,
        values,
        typed: String::new(),
    })
}
