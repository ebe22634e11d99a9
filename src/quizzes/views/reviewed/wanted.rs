//! What was filled in and what is wanted, in words.

use std::collections::BTreeMap;

use items::{
    Answer, Choice, Exact, GapTask,
    content::{Accepted, AcceptedNumber},
};

use crate::kernel::{languages::Language, text::Worded};

fn plain(text: String) -> Worded {
    Worded { text, lang: None }
}

/// What was filled in, in words.
pub fn said(task: &GapTask, answer: &Answer, language: Language) -> Option<Worded> {
    match (task, answer) {
        (GapTask::Single { answers, .. } | GapTask::Multiple { answers, .. }, Answer::Chosen(chosen)) => {
            let texts = chosen.iter().filter_map(|position| answers.get(*position));
            Some(joined(texts, language)).filter(|words| !words.text.is_empty())
        }
        (_, Answer::Text(typed)) => Some(plain(typed.clone())),
        _ => None,
    }
}

fn joined<'a>(answers: impl Iterator<Item = &'a Choice>, language: Language) -> Worded {
    let mut words = answers.map(|answer| answer.text.worded(language));
    let first = words.next().unwrap_or_default();
    words.fold(first, |all, next| Worded {
        text: format!("{}; {}", all.text, next.text),
        lang: all.lang,
    })
}

/// What a place of a text wants, in words.
pub fn wanted(task: &GapTask, language: Language) -> Worded {
    match task {
        GapTask::Single { answers, .. } | GapTask::Multiple { answers, .. } => {
            joined(answers.iter().filter(|answer| answer.is_right()), language)
        }
        GapTask::Short { accept, .. } => plain(accepted_texts(accept, language).join("; ")),
        GapTask::Number { accept } => plain(accepted_numbers(accept, language).join("; ")),
    }
}

/// The texts that earn everything, of this language or the first that there is.
pub fn accepted_texts(accept: &BTreeMap<String, Vec<Accepted>>, language: Language) -> Vec<String> {
    let list = accept.get(language.code()).or_else(|| accept.values().next());
    let full = list
        .into_iter()
        .flatten()
        .filter(|accepted| accepted.share == Exact::one());
    full.map(|accepted| accepted.text.clone()).collect()
}

/// The numbers that earn everything, with how far off an answer may be.
pub fn accepted_numbers(accept: &[AcceptedNumber], language: Language) -> Vec<String> {
    let full = accept.iter().filter(|accepted| accepted.share == Exact::one());
    full.filter_map(|accepted| {
        let value = language.decimal(accepted.value.as_ref()?.to_f64());
        Some(if accepted.tolerance.is_zero() {
            value
        } else {
            format!("{value} ± {}", language.decimal(accepted.tolerance.to_f64()))
        })
    })
    .collect()
}
