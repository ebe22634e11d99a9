//! Finding embedded answers in a text, and taking them apart.

use super::kind_of;
use crate::{content::Shown, exact::Exact, formats::markup::entities};

/// The longest name of a kind.
const LONGEST_KIND: usize = 16;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One or several of some answers.
    Choice {
        /// Whether several may be chosen.
        several: bool,
        /// How they are shown.
        shown: Shown,
        /// Whether their order may change.
        shuffle: bool,
    },
    /// A word.
    Short {
        /// Whether capital letters matter.
        case: bool,
    },
    /// A number.
    Number,
}

/// Embedded answers as they are written.
pub struct Embedded<'a> {
    /// Their part of the marks.
    pub weight: Exact,
    /// What is asked for.
    pub kind: Kind,
    /// The answers.
    pub alternatives: Vec<Alternative<'a>>,
}

/// An answer as it is written.
pub struct Alternative<'a> {
    /// What it earns.
    pub fraction: Fraction<'a>,
    /// Its words.
    pub answer: &'a str,
    /// What is said about it.
    pub feedback: Option<&'a str>,
}

/// What an answer earns, as it is written.
pub enum Fraction<'a> {
    /// `=`: all.
    All,
    /// `%50%`.
    Percent(&'a str),
    /// Nothing.
    None,
}

impl Alternative<'_> {
    /// The share of the place's weight.
    pub fn share(&self) -> Exact {
        match self.fraction {
            Fraction::All => Exact::one(),
            Fraction::Percent(percent) => {
                let percent = percent.replace(',', ".");
                Exact::percent(percent.trim_end_matches('.')).unwrap_or_else(Exact::zero)
            }
            Fraction::None => Exact::zero(),
        }
    }
}

/// The first embedded answers of a text, with what stands before and after them. Where some begin and never end, none that
/// begin later do, and the rest of the text is not looked at again.
pub fn next(text: &str) -> Option<(&str, Embedded<'_>, &str)> {
    let (begin, kind, weight, rest) = text.match_indices('{').find_map(|(begin, _)| {
        let (kind, weight, rest) = begin_of(text.get(begin + 1..)?)?;
        Some((begin, kind, weight, rest))
    })?;
    let (alternatives, after) = alternatives(rest)?;
    let embedded = Embedded {
        weight,
        kind,
        alternatives,
    };
    Some((text.get(..begin)?, embedded, after))
}

/// The weight and kind that embedded answers begin with, and the rest.
fn begin_of(inside: &str) -> Option<(Kind, Exact, &str)> {
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let (weight, rest) = inside.split_at_checked(digits)?;
    let rest = rest.strip_prefix(':')?;
    let length = rest
        .bytes()
        .take(LONGEST_KIND + 1)
        .position(|byte| byte == b':')?;
    let (name, rest) = rest.split_at_checked(length)?;
    let kind = kind_of(name)?;
    let weight = if weight.is_empty() {
        Exact::one()
    } else {
        weight.parse().ok()?
    };
    Some((kind, weight, rest.strip_prefix(':')?))
}

/// The answers up to the brace that ends them, and the rest.
fn alternatives(mut rest: &str) -> Option<(Vec<Alternative<'_>>, &str)> {
    let mut alternatives = Vec::new();
    loop {
        // A tilde before the first answer means nothing.
        let begin = if alternatives.is_empty() {
            rest.strip_prefix('~').unwrap_or(rest)
        } else {
            rest
        };
        let (fraction, after) = fraction(begin);
        let end = end_of(after, "~#}")?;
        let (answer, after) = after.split_at_checked(end)?;
        let (feedback, after) = match after.strip_prefix('#') {
            Some(after) => {
                let (feedback, after) = after.split_at_checked(end_of(after, "~}")?)?;
                (Some(feedback), after)
            }
            None => (None, after),
        };
        alternatives.push(Alternative {
            fraction,
            answer,
            feedback,
        });
        match after.strip_prefix('~') {
            Some(after) => rest = after,
            None => return Some((alternatives, after.strip_prefix('}')?)),
        }
    }
}

/// What an answer earns, and the rest.
fn fraction(text: &str) -> (Fraction<'_>, &str) {
    if let Some(rest) = text.strip_prefix('=') {
        return (Fraction::All, rest);
    }
    let percent = text.strip_prefix('%').and_then(|rest| rest.split_once('%'));
    let is_number = |percent: &str| {
        let digits = percent.strip_prefix('-').unwrap_or(percent);
        digits.starts_with(|digit: char| digit.is_ascii_digit())
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    };
    match percent.filter(|(percent, _)| is_number(percent)) {
        Some((percent, rest)) => (Fraction::Percent(percent), rest),
        None => (Fraction::None, text),
    }
}

/// Where the first of these signs stands that is not escaped: by a backslash, or, a number sign, as part of a reference.
fn end_of(text: &str, signs: &str) -> Option<usize> {
    text.char_indices().find_map(|(place, letter)| {
        let before = text.get(..place)?;
        let escaped = before.ends_with('\\')
            || signs.contains('#') && (before.ends_with('&') || before.ends_with("&amp;"));
        (signs.contains(letter) && !escaped).then_some(place)
    })
}

/// The words of an answer or its feedback, with what was escaped.
pub fn decoded(text: &str) -> String {
    let text = entities(text);
    ["}", "#", "~"]
        .iter()
        .fold(text, |text, sign| text.replace(&format!("\\{sign}"), sign))
}
