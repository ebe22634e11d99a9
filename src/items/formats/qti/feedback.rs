//! Feedback: which answers a piece of it is shown for is told by trying them (1EdTech QTI 2.1 information model, sections 7.6 and 9,
//! "feedbackInline", "feedbackBlock" and "modalFeedback").

use std::collections::BTreeSet;

use kernel::text::Localised;

use super::{
    body::Texts,
    processing::Given,
    tasks::gap_feedback,
    trial::{Built, Trial},
    value::Value,
};
use crate::{
    answer::Answer,
    content::{AcceptedNumber, ByVerdict, GapTask, Task},
    exact::Exact,
    formats::xml::Element,
    marking::{accepted, read_number},
};

/// A piece of feedback.
struct Piece {
    outcome: String,
    identifier: String,
    shows: bool,
    /// The choice that it stands in.
    inside: Option<String>,
    text: Localised,
}

/// The place of an answer's feedback: the gap, and the answer at it.
type Slot = (usize, usize);

/// Feedback that belongs to no answer.
#[derive(Default)]
pub(super) struct Loose {
    pub(super) general: Localised,
    pub(super) by_verdict: ByVerdict,
}

/// Gives each answer its feedback, and what belongs to none.
pub(super) fn place(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    item: &Element,
    built: &mut Built,
    options: &[String],
) -> Loose {
    let mut pieces = Vec::new();
    if let Some(body) = item.child("itemBody") {
        gather(texts, body, None, &mut pieces);
    }
    for modal in item.all("modalFeedback") {
        pieces.extend(piece(texts, modal, None));
    }
    let mut loose = Loose::default();
    if pieces.is_empty() {
        return loose;
    }
    let tried = Tried::new(trial, built, texts.language.code());
    for piece in pieces {
        if !put(&piece, &tried, built, options, &mut loose) {
            texts.drop("feedback-unclear", "");
            append(&mut loose.general, &piece.text);
        }
    }
    loose
}

fn gather(texts: &mut Texts<'_>, element: &Element, inside: Option<&str>, pieces: &mut Vec<Piece>) {
    for child in element.elements() {
        match child.name.as_str() {
            "feedbackInline" | "feedbackBlock" => pieces.extend(piece(texts, child, inside)),
            "simpleChoice" | "inlineChoice" | "hottext" => {
                gather(texts, child, child.attribute("identifier"), pieces)
            }
            _ => gather(texts, child, inside, pieces),
        }
    }
}

fn piece(texts: &mut Texts<'_>, element: &Element, inside: Option<&str>) -> Option<Piece> {
    let attribute = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
    let piece = Piece {
        outcome: attribute("outcomeIdentifier"),
        identifier: attribute("identifier"),
        shows: element.attribute("showHide") != Some("hide"),
        inside: inside.map(str::to_owned),
        text: texts.of(element),
    };
    (!piece.text.is_empty()).then_some(piece)
}

fn append(text: &mut Localised, more: &Localised) {
    for (code, words) in &more.0 {
        let known = text.0.entry(code.clone()).or_default();
        if !known.is_empty() {
            known.push_str("\n\n");
        }
        known.push_str(words);
    }
}

/// The tries with their outcomes, no answer the last of them.
struct Tried {
    outcomes: Vec<Given>,
    slots: Vec<BTreeSet<Slot>>,
    right: BTreeSet<usize>,
    partly: BTreeSet<usize>,
    wrong: BTreeSet<usize>,
}

impl Tried {
    fn new(trial: &Trial<'_>, built: &Built, language: &str) -> Self {
        let mut tried = Self {
            outcomes: Vec::new(),
            slots: Vec::new(),
            right: BTreeSet::new(),
            partly: BTreeSet::new(),
            wrong: BTreeSet::new(),
        };
        let blank = (Answer::Chosen(Vec::new()), Given::new());
        for (place, (answer, given)) in built.tries.iter().chain([&blank]).enumerate() {
            let score = trial.score(given).unwrap_or_else(|_| Exact::zero());
            let verdict = match () {
                () if score >= built.best => &mut tried.right,
                () if score.is_positive() => &mut tried.partly,
                () => &mut tried.wrong,
            };
            verdict.insert(place);
            tried.outcomes.push(trial.outcomes(given));
            tried.slots.push(slots(&built.task, answer, language));
        }
        tried
    }

    fn shown(&self, piece: &Piece) -> BTreeSet<usize> {
        let is_shown = |outcomes: &Given| {
            let value = outcomes.get(&piece.outcome).unwrap_or(&Value::Null);
            let is_it = |value: &Value| match value {
                Value::Text(text) => *text == piece.identifier,
                Value::Number(number) => number.to_string() == piece.identifier,
                _ => false,
            };
            value.each().iter().any(is_it) == piece.shows
        };
        let shown = self
            .outcomes
            .iter()
            .enumerate()
            .filter(|(_, outcomes)| is_shown(outcomes));
        shown.map(|(place, _)| place).collect()
    }

    /// The slots whose answers a piece is shown for, if it is shown for nothing else.
    fn slots_of(&self, shown: &BTreeSet<usize>) -> Vec<Slot> {
        let all: BTreeSet<Slot> = self.slots.iter().flatten().copied().collect();
        let with = |slot: &Slot| -> BTreeSet<usize> {
            let with = self
                .slots
                .iter()
                .enumerate()
                .filter(|(_, slots)| slots.contains(slot));
            with.map(|(place, _)| place).collect()
        };
        let exact: Vec<Slot> = all.iter().copied().filter(|slot| with(slot) == *shown).collect();
        if !exact.is_empty() {
            return exact;
        }
        let inside: Vec<Slot> = all
            .into_iter()
            .filter(|slot| with(slot).is_subset(shown))
            .collect();
        let covered: BTreeSet<usize> = inside.iter().flat_map(with).collect();
        if covered == *shown { inside } else { Vec::new() }
    }
}

fn put(piece: &Piece, tried: &Tried, built: &mut Built, options: &[String], loose: &mut Loose) -> bool {
    let shown = tried.shown(piece);
    let name = piece.identifier.to_ascii_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    let hint = match () {
        () if begins(&["right", "correct"]) => Some(0),
        () if begins(&["part"]) => Some(1),
        () if begins(&["wrong", "incorrect"]) => Some(2),
        () => None,
    };
    if hint.is_some() && by_verdict(piece, &shown, tried, loose) {
        return true;
    }
    let slots = match (&piece.inside, shown.is_empty()) {
        // What no rule ever shows belongs to the choice that it stands in.
        (Some(inside), true) if piece.shows => {
            let place = options.iter().position(|identifier| identifier == inside);
            place.map(|place| (0, place)).into_iter().collect()
        }
        (_, true) => Vec::new(),
        _ => tried.slots_of(&shown),
    };
    let mut placed = false;
    for slot in slots {
        if let Some(feedback) = feedback_of(&mut built.task, slot) {
            append(feedback, &piece.text);
            placed = true;
        }
    }
    if placed || by_verdict(piece, &shown, tried, loose) {
        return true;
    }
    let ByVerdict { right, partly, wrong } = &mut loose.by_verdict;
    match hint.filter(|_| shown.is_empty()) {
        Some(0) => append(right, &piece.text),
        Some(1) => append(partly, &piece.text),
        Some(_) => append(wrong, &piece.text),
        None => return false,
    }
    true
}

fn by_verdict(piece: &Piece, shown: &BTreeSet<usize>, tried: &Tried, loose: &mut Loose) -> bool {
    if shown.is_empty() {
        return false;
    }
    if shown.len() == tried.outcomes.len() {
        append(&mut loose.general, &piece.text);
        return true;
    }
    let sets = [&tried.right, &tried.partly, &tried.wrong];
    let covered: BTreeSet<usize> = sets
        .iter()
        .filter(|set| set.is_subset(shown))
        .flat_map(|set| set.iter().copied())
        .collect();
    if covered != *shown {
        return false;
    }
    let ByVerdict { right, partly, wrong } = &mut loose.by_verdict;
    for (set, text) in sets.into_iter().zip([right, partly, wrong]) {
        if !set.is_empty() && set.is_subset(shown) {
            append(text, &piece.text);
        }
    }
    true
}

/// The slots that an answer fills.
fn slots(task: &Task, answer: &Answer, language: &str) -> BTreeSet<Slot> {
    let within = |gap: usize, places: Vec<usize>| places.into_iter().map(|place| (gap, place)).collect();
    match (task, answer) {
        (Task::Single { .. } | Task::Multiple { .. }, Answer::Chosen(chosen)) => within(0, chosen.clone()),
        (Task::TrueFalse { .. }, Answer::Truth(truth)) => within(0, vec![usize::from(!truth)]),
        (Task::Short { accept, spelling }, Answer::Text(typed)) => {
            let found = accepted(accept, *spelling, language, typed);
            let place = found.and_then(|found| accept.values().next()?.iter().position(|one| one == found));
            within(0, place.into_iter().collect())
        }
        (Task::Numerical { accept, .. }, Answer::Text(typed)) => {
            within(0, number_place(accept, typed).into_iter().collect())
        }
        (Task::Cloze { gaps }, Answer::Filled(filled)) => filled
            .iter()
            .filter_map(|(place, answer)| Some((place, &gaps.get(*place)?.task, answer)))
            .flat_map(|(place, task, answer)| {
                let inside: Vec<usize> = match (task, answer) {
                    (GapTask::Single { .. } | GapTask::Multiple { .. }, Answer::Chosen(chosen)) => {
                        chosen.clone()
                    }
                    (GapTask::Short { accept, spelling }, Answer::Text(typed)) => {
                        let found = accepted(accept, *spelling, language, typed);
                        let list = accept.values().next();
                        found
                            .and_then(|found| list?.iter().position(|one| one == found))
                            .into_iter()
                            .collect()
                    }
                    (GapTask::Number { accept }, Answer::Text(typed)) => {
                        number_place(accept, typed).into_iter().collect()
                    }
                    _ => Vec::new(),
                };
                inside
                    .into_iter()
                    .map(|answer| (*place, answer))
                    .collect::<Vec<Slot>>()
            })
            .collect(),
        _ => BTreeSet::new(),
    }
}

fn number_place(accept: &[AcceptedNumber], typed: &str) -> Option<usize> {
    let number = read_number(typed)?.number;
    accept.iter().position(|wanted| match &wanted.value {
        None => true,
        Some(value) => {
            let off = &number - value;
            off <= wanted.tolerance && -off <= wanted.tolerance
        }
    })
}

fn feedback_of(task: &mut Task, (gap, answer): Slot) -> Option<&mut Localised> {
    match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => {
            answers.get_mut(answer).map(|choice| &mut choice.feedback)
        }
        Task::TrueFalse {
            if_true, if_false, ..
        } => Some(if answer == 0 { if_true } else { if_false }),
        Task::Short { accept, .. } => {
            let list = accept.values_mut().next()?;
            list.get_mut(answer).map(|accepted| &mut accepted.feedback)
        }
        Task::Numerical { accept, .. } => accept.get_mut(answer).map(|accepted| &mut accepted.feedback),
        Task::Cloze { gaps } => gaps
            .get_mut(gap)
            .and_then(|gap| gap_feedback(&mut gap.task, answer)),
        _ => None,
    }
}
