//! An item's content as the form shows it.

use items::{
    Choice, Exact, ItemContent, Task,
    content::{Word, choices},
    formats,
};

use super::form::Values;
use crate::kernel::{languages::Language, text::Localised};

struct Filling {
    language: Language,
    values: Values,
}

impl Filling {
    fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.values.insert(name.into(), value);
        }
    }

    /// The words in the language of the form; empty where there are none in it.
    fn words(&mut self, name: impl Into<String>, words: &Localised) {
        let text = words.0.get(self.language.code()).cloned().unwrap_or_default();
        self.put(name, text);
    }

    fn row(&mut self, place: usize, field: &str, value: impl Into<String>) {
        self.put(format!("row-{}-{field}", place + 1), value);
    }

    fn row_words(&mut self, place: usize, field: &str, words: &Localised) {
        self.values
            .insert(format!("row-{}-was", place + 1), place.to_string());
        self.words(format!("row-{}-{field}", place + 1), words);
    }

    fn tick(&mut self, name: impl Into<String>, ticked: bool) {
        self.put(name, if ticked { "true" } else { "" });
    }
}

/// A share as people type it, in per cent.
fn percent(share: &Exact) -> String {
    let hundred = share * &Exact::whole(100);
    let written = hundred.to_string();
    if written.contains('/') {
        share.to_string()
    } else {
        written
    }
}

/// The fields of the form for an item, in a language.
pub fn fields(content: &ItemContent, language: Language) -> Values {
    let mut filling = Filling {
        language,
        values: Values::new(),
    };
    filling.words("text", &content.text);
    filling.words("feedback", &content.feedback);
    filling.words("feedback-right", &content.by_verdict.right);
    filling.words("feedback-partly", &content.by_verdict.partly);
    filling.words("feedback-wrong", &content.by_verdict.wrong);
    for (hint, number) in content.hints.iter().zip(1..) {
        filling.words(format!("hint-{number}"), hint);
    }
    fill_task(&mut filling, content);
    filling.values
}

fn fill_task(filling: &mut Filling, content: &ItemContent) {
    match &content.task {
        Task::Single { answers } => fill_choices(filling, answers, &single_shares(answers)),
        Task::Multiple {
            answers,
            all_or_nothing,
        } => {
            let even = |answer: &Choice| (Localised::default(), answer.is_right(), Localised::default());
            fill_choices(filling, answers, &choices(answers.iter().map(even).collect()));
            filling.tick("all-or-nothing", *all_or_nothing);
        }
        Task::TrueFalse {
            correct,
            if_true,
            if_false,
        } => {
            filling.put("correct", correct.to_string());
            filling.words("if-true", if_true);
            filling.words("if-false", if_false);
        }
        Task::Short { accept, spelling } => {
            let own = accept.get(filling.language.code()).cloned().unwrap_or_default();
            for (place, accepted) in own.iter().enumerate() {
                filling.row_words(place, "feedback", &accepted.feedback);
                filling.row(place, "text", accepted.text.clone());
                filling.row(place, "share", percent(&accepted.share));
            }
            filling.tick("case", spelling.case);
            filling.tick("any-marks", spelling.any_marks);
        }
        Task::Numerical {
            accept,
            units,
            unit_penalty,
        } => {
            for (place, accepted) in accept.iter().enumerate() {
                let value = accepted
                    .value
                    .as_ref()
                    .map_or_else(|| "*".to_owned(), Exact::to_string);
                filling.row_words(place, "feedback", &accepted.feedback);
                filling.row(place, "text", value);
                filling.row(place, "tolerance", accepted.tolerance.to_string());
                filling.row(place, "share", percent(&accepted.share));
            }
            for (unit, number) in units.iter().zip(1..) {
                filling.put(format!("unit-{number}"), unit.name.clone());
                filling.put(format!("unit-{number}-per"), unit.per.to_string());
            }
            filling.put("unit-penalty", percent(unit_penalty));
        }
        Task::Matching { pairs, distractors } => {
            for (place, pair) in pairs.iter().enumerate() {
                filling.row_words(place, "text", &pair.left);
                filling.words(format!("row-{}-right", place + 1), &pair.right);
            }
            for (place, right) in (pairs.len()..).zip(distractors) {
                filling.row_words(place, "right", right);
            }
        }
        Task::Ordering { steps, rule } => {
            for (place, step) in steps.iter().enumerate() {
                filling.row_words(place, "text", step);
            }
            let rule = serde_json::to_value(rule).ok();
            let rule = rule.and_then(|rule| rule.as_str().map(str::to_owned));
            filling.put("rule", rule.unwrap_or_default());
        }
        Task::Words { words, places } => {
            for (place, word) in words_in_order(words, places).iter().enumerate() {
                filling.row_words(place, "text", &word.text);
                filling.row(place, "group", word.group.to_string());
            }
        }
        Task::Cloze { gaps } => {
            let text = content
                .text
                .0
                .get(filling.language.code())
                .cloned()
                .unwrap_or_default();
            let written = formats::cloze::write(&text, gaps, filling.language);
            filling.put("text", written.unwrap_or(text));
        }
        Task::Long {
            lines,
            least_words,
            most_words,
            template,
            rubric,
            guide,
        } => {
            filling.put("lines", lines.to_string());
            filling.put("least-words", least_words.to_string());
            filling.put("most-words", most_words.to_string());
            filling.words("template", template);
            filling.words("guide", guide);
            for (place, criterion) in rubric.iter().enumerate() {
                filling.row_words(place, "text", &criterion.text);
                filling.row(place, "marks", criterion.marks.to_string());
            }
        }
        Task::Likert { points } => {
            for (place, point) in points.iter().enumerate() {
                filling.row_words(place, "text", point);
            }
        }
        Task::Description => {}
    }
}

/// The shares that the tick alone would give.
fn single_shares(answers: &[Choice]) -> Vec<Choice> {
    let alone = |answer: &Choice| Choice {
        share: if answer.share == Exact::one() {
            Exact::one()
        } else {
            Exact::zero()
        },
        ..answer.clone()
    };
    answers.iter().map(alone).collect()
}

/// Answers; a share is written only where the tick alone would give another.
fn fill_choices(filling: &mut Filling, answers: &[Choice], by_tick: &[Choice]) {
    for (place, (answer, alone)) in answers.iter().zip(by_tick).enumerate() {
        filling.row_words(place, "text", &answer.text);
        filling.words(format!("row-{}-feedback", place + 1), &answer.feedback);
        filling.tick(format!("row-{}-right", place + 1), alone.is_right());
        if answer.share != alone.share {
            filling.row(place, "share", percent(&answer.share));
        }
    }
}

/// The words of the places in their order, then those that belong nowhere.
pub fn words_in_order(words: &[Word], places: &[usize]) -> Vec<Word> {
    let right = places.iter().filter_map(|place| words.get(*place));
    let others = words
        .iter()
        .enumerate()
        .filter(|(position, _)| !places.contains(position))
        .map(|(_, word)| word);
    right.chain(others).cloned().collect()
}
