//! What stands between the braces.

use std::collections::BTreeMap;

use kernel::text::{Localised, Message};

use super::Texts;
use crate::{
    content::{Accepted, AcceptedNumber, Choice, Pair, Task},
    exact::Exact,
    formats::{because, check_choices, markup::from_plain, number, shares},
};

/// Lines of the field for a long answer, where a file does not say.
const LINES: u16 = 15;

/// What is asked for.
///
/// # Errors
/// Why the answers cannot be taken.
pub fn task(answers: &str, texts: &Texts, name: &str, warnings: &mut Vec<Message>) -> Result<Task, Message> {
    if answers.is_empty() {
        return Ok(Task::Long {
            lines: LINES,
            least_words: 0,
            most_words: 0,
            template: Localised::default(),
            rubric: Vec::new(),
            guide: Localised::default(),
        });
    }
    if let Some(numbers) = answers.strip_prefix('#') {
        return numerical(numbers, texts, name);
    }
    if answers.contains('~') {
        return choice(answers, texts, name, warnings);
    }
    if answers.contains('=') && answers.contains("->") {
        return matching(answers, texts);
    }
    let first = answers.split('#').next().unwrap_or("").trim();
    match first {
        "T" | "TRUE" => Ok(true_false(answers, true, texts)),
        "F" | "FALSE" => Ok(true_false(answers, false, texts)),
        _ => short(answers, texts, name),
    }
}

/// The pieces between signs; nothing before the first is no piece.
fn pieces(text: &str, sign: char) -> Vec<&str> {
    let mut pieces: Vec<&str> = text.split(sign).collect();
    if pieces.first().is_some_and(|first| first.trim().is_empty()) {
        pieces.remove(0);
    }
    pieces
}

/// A percentage between signs at the beginning, and the rest.
fn weight(answer: &str) -> (Option<&str>, &str) {
    let answer = answer.trim();
    let weight = answer.strip_prefix('%').and_then(|rest| rest.split_once('%'));
    let is_number = |text: &str| {
        let digits = text.trim_start_matches('-');
        digits.starts_with(|first: char| first.is_ascii_digit())
            && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    match weight.filter(|(weight, _)| is_number(weight)) {
        Some((weight, rest)) => (Some(weight), rest.trim()),
        None => (None, answer),
    }
}

/// An answer and what is said about it.
fn commented(answer: &str) -> (&str, &str) {
    answer.split_once('#').unwrap_or((answer, ""))
}

/// Shares that Moodle knows, or which are none.
fn all_known(found: Vec<Result<Exact, String>>, name: &str) -> Result<Vec<Exact>, Message> {
    let wrong: Vec<&String> = found.iter().filter_map(|share| share.as_ref().err()).collect();
    if wrong.is_empty() {
        return Ok(found.into_iter().flatten().collect());
    }
    let wrong: Vec<&str> = wrong.into_iter().map(String::as_str).collect();
    Err(because("grades")
        .with("grades", wrong.join(", "))
        .with("question", name))
}

fn choice(answers: &str, texts: &Texts, name: &str, warnings: &mut Vec<Message>) -> Result<Task, Message> {
    let single = answers.contains('=');
    let marked = answers.replace('=', "~=");
    let pieces = pieces(&marked, '~');
    if pieces.len() < 2 {
        return Err(because("too-few-answers").with("least", 2));
    }
    let mut found = Vec::new();
    let mut parts = Vec::new();
    for piece in pieces {
        let piece = piece.trim();
        let (share, rest) = match piece.strip_prefix('=') {
            Some(rest) => match weight(rest) {
                (Some(percent), rest) => (shares::read(percent), rest),
                (None, rest) => (Ok(Exact::one()), rest),
            },
            None => {
                let (percent, rest) = weight(piece);
                (shares::read(percent.unwrap_or("0")), rest)
            }
        };
        found.push(share);
        parts.push(commented(rest));
    }
    let answers: Vec<Choice> = parts
        .into_iter()
        .zip(all_known(found, name)?)
        .map(|((text, feedback), share)| Choice {
            text: texts.localised(text),
            share,
            feedback: texts.localised(feedback),
        })
        .collect();
    warnings.extend(check_choices(&answers, single));
    Ok(match single {
        true => Task::Single { answers },
        false => Task::Multiple {
            answers,
            all_or_nothing: false,
        },
    })
}

fn matching(answers: &str, texts: &Texts) -> Result<Task, Message> {
    let mut pairs = Vec::new();
    let mut distractors = Vec::new();
    let pieces = pieces(answers, '=');
    if pieces.len() < 2 {
        return Err(because("too-few-answers").with("least", 2));
    }
    for piece in pieces {
        let Some((left, right)) = piece.split_once("->") else {
            return Err(because("gift-pair").with("answer", texts.plain(piece)));
        };
        let right = from_plain(&super::block::unmasked(right));
        let right = super::localised(texts.language, right);
        let left = texts.localised(left);
        match left.is_empty() {
            true => distractors.push(right),
            false => pairs.push(Pair { left, right }),
        }
    }
    if pairs.is_empty() {
        return Err(because("no-pairs"));
    }
    Ok(Task::Matching { pairs, distractors })
}

fn true_false(answers: &str, correct: bool, texts: &Texts) -> Task {
    let mut parts = answers.splitn(3, '#').skip(1);
    let wrong = texts.localised(parts.next().unwrap_or(""));
    let right = texts.localised(parts.next().unwrap_or(""));
    let (if_true, if_false) = if correct { (right, wrong) } else { (wrong, right) };
    Task::TrueFalse {
        correct,
        if_true,
        if_false,
    }
}

fn short(answers: &str, texts: &Texts, name: &str) -> Result<Task, Message> {
    let mut found = Vec::new();
    let mut parts = Vec::new();
    for piece in pieces(answers, '=') {
        let (percent, rest) = weight(piece);
        found.push(shares::read(percent.unwrap_or("100")));
        parts.push(commented(rest));
    }
    let accepted = parts
        .into_iter()
        .zip(all_known(found, name)?)
        .map(|((text, feedback), share)| Accepted {
            text: texts.plain(text),
            share,
            feedback: texts.localised(feedback),
        });
    let accepted: Vec<Accepted> = accepted.filter(|accepted| !accepted.text.is_empty()).collect();
    if accepted.is_empty() {
        return Err(because("too-few-answers").with("least", 1));
    }
    Ok(Task::Short {
        accept: BTreeMap::from([(texts.language.code().to_owned(), accepted)]),
        spelling: Default::default(),
    })
}

fn numerical(numbers: &str, texts: &Texts, name: &str) -> Result<Task, Message> {
    let (numbers, wrong) = match numbers.split_once('~') {
        Some((numbers, wrong)) => (numbers, Some(wrong)),
        None => (numbers, None),
    };
    let mut found = Vec::new();
    let mut parts = Vec::new();
    for piece in pieces(numbers.trim(), '=') {
        let (percent, rest) = weight(piece);
        let (text, feedback) = commented(rest);
        found.push(shares::read(percent.unwrap_or("100")));
        parts.push((range(&texts.plain(text))?, texts.localised(feedback)));
    }
    let shares = all_known(found, name)?;
    let mut accept: Vec<AcceptedNumber> = parts
        .into_iter()
        .zip(shares)
        .map(|(((value, tolerance), feedback), share)| AcceptedNumber {
            value,
            tolerance,
            share,
            feedback,
        })
        .collect();
    if accept.is_empty() {
        return Err(because("gift-no-number"));
    }
    if let Some(wrong) = wrong {
        let feedback = texts.localised(commented(wrong).1);
        accept.push(AcceptedNumber {
            value: None,
            tolerance: Exact::zero(),
            share: Exact::zero(),
            feedback,
        });
    }
    Ok(Task::Numerical {
        accept,
        units: Vec::new(),
        unit_penalty: Exact::zero(),
    })
}

/// A number with how far off an answer may be: "3", "3:2", "1..5", "*".
fn range(text: &str) -> Result<(Option<Exact>, Exact), Message> {
    let wrong = || because("no-number").with("answer", text);
    if let Some((least, most)) = text.split_once("..") {
        let (least, most) = (number(least).ok_or_else(wrong)?, number(most).ok_or_else(wrong)?);
        let half = Exact::part(1, 2);
        let value = &(&least + &most) * &half;
        let off = &most - &value;
        let off = if off.is_negative() { -off } else { off };
        return Ok((Some(value), off));
    }
    let (value, tolerance) = text.split_once(':').unwrap_or((text, "0"));
    let tolerance = number(tolerance)
        .filter(|tolerance| !tolerance.is_negative())
        .ok_or_else(wrong)?;
    match value.trim() {
        "*" => Ok((None, Exact::zero())),
        value => Ok((Some(number(value).ok_or_else(wrong)?), tolerance)),
    }
}
