//! Writing embedded answers.

use kernel::{
    languages::Language,
    text::{Localised, Message},
};

use crate::{
    content::{Accepted, Choice, Gap, GapTask, Shown},
    exact::Exact,
    formats::{because, markup::html_of, shares},
};

/// The most that weights are multiplied by to make them whole numbers.
const LARGEST_FACTOR: i64 = 1_000;

/// A text with its places written out.
///
/// # Errors
/// Where a place is missing or there twice, a weight cannot be made a whole number, or a number is no decimal.
pub fn write(text: &str, gaps: &[Gap], language: Language) -> Result<String, Message> {
    let factor = factor(gaps).ok_or_else(|| because("cloze-weights"))?;
    let mut written = text.to_owned();
    for (position, gap) in gaps.iter().enumerate() {
        let mark = format!("[[{}]]", position + 1);
        if written.matches(&mark).count() != 1 {
            return Err(because("cloze-places"));
        }
        // Answers may hold brackets; they must not be taken for places.
        let embedded = embedded(gap, &factor, language)?.replace("[[", "&#91;&#91;");
        written = written.replace(&mark, &embedded);
    }
    Ok(written)
}

/// What makes whole numbers of all weights.
fn factor(gaps: &[Gap]) -> Option<Exact> {
    let is_whole = |number: &Exact| number.decimal(0).parse() == Ok(number.clone());
    (1..=LARGEST_FACTOR).map(Exact::whole).find(|factor| {
        gaps.iter()
            .all(|gap| !gap.weight.is_negative() && is_whole(&(&gap.weight * factor)))
    })
}

fn embedded(gap: &Gap, factor: &Exact, language: Language) -> Result<String, Message> {
    let weight = (&gap.weight * factor).decimal(0);
    let (kind, alternatives) = match &gap.task {
        GapTask::Single {
            answers,
            shown,
            shuffle,
        } => (
            choice("MULTICHOICE", *shown, *shuffle),
            choices(answers, language),
        ),
        GapTask::Multiple {
            answers,
            shown,
            shuffle,
        } => {
            // One below the other is the usual way here, and has no letter.
            let shown = if *shown == Shown::Row {
                Shown::Row
            } else {
                Shown::List
            };
            (
                choice("MULTIRESPONSE", shown, *shuffle),
                choices(answers, language),
            )
        }
        GapTask::Short { accept, spelling } => {
            let kind = if spelling.case {
                "SHORTANSWER_C"
            } else {
                "SHORTANSWER"
            };
            let accepted = accept.get(language.code()).or_else(|| accept.values().next());
            // Moodle resolves references before it takes backslashes away, so these cannot be written.
            let lost = |accepted: &Accepted| {
                ["\\}", "\\#", "\\~"]
                    .iter()
                    .any(|sign| accepted.text.contains(sign))
            };
            if accepted.is_some_and(|accepted| accepted.iter().any(lost)) {
                return Err(because("cloze-backslash"));
            }
            let alternatives = accepted.into_iter().flatten().map(|accepted| {
                alternative(
                    &accepted.share,
                    &encoded(&accepted.text),
                    &accepted.feedback,
                    language,
                )
            });
            (kind.to_owned(), alternatives.collect())
        }
        GapTask::Number { accept } => {
            let alternatives = accept.iter().map(|accepted| {
                let answer = match &accepted.value {
                    None => "*".to_owned(),
                    Some(value) => format!("{value}:{}", accepted.tolerance),
                };
                if answer.contains('/') {
                    return Err(because("number-not-decimal"));
                }
                Ok(alternative(
                    &accepted.share,
                    &answer,
                    &accepted.feedback,
                    language,
                ))
            });
            ("NUMERICAL".to_owned(), alternatives.collect::<Result<_, _>>()?)
        }
    };
    Ok(format!("{{{weight}:{kind}:{}}}", alternatives.join("~")))
}

fn choice(name: &str, shown: Shown, shuffle: bool) -> String {
    let letters = match (shown, shuffle) {
        (Shown::List, false) => "",
        (Shown::List, true) => "_S",
        (Shown::Column, false) => "_V",
        (Shown::Column, true) => "_VS",
        (Shown::Row, false) => "_H",
        (Shown::Row, true) => "_HS",
    };
    format!("{name}{letters}")
}

fn choices(answers: &[Choice], language: Language) -> Vec<String> {
    let choice = |answer: &Choice| {
        let words = encoded(&markup(answer.text.get(language)));
        alternative(&answer.share, &words, &answer.feedback, language)
    };
    answers.iter().map(choice).collect()
}

/// An answer; what it earns is always written, so that an answer may begin with any sign.
fn alternative(share: &Exact, answer: &str, feedback: &Localised, language: Language) -> String {
    let feedback = match feedback.get(language) {
        "" => String::new(),
        _ => format!("#{}", encoded(&markup(feedback.get(language)))),
    };
    format!("%{}%{answer}{feedback}", shares::percentage(share))
}

/// A text as HTML; backslashes are references in it, so that they are still there once Moodle has taken others away.
fn markup(text: &str) -> String {
    html_of(text).replace('\\', "&#92;")
}

/// A text with references for the signs that would end it.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '{' | '}' | '~' | '#' | '\\' => encoded.push_str(&format!("&#{};", u32::from(letter))),
            letter => encoded.push(letter),
        }
    }
    encoded
}
