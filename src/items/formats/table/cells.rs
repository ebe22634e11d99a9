//! What stands in one cell: marks before an answer, numbers, lists, and what has to be masked so that it is read as text.

use crate::{content::AcceptedNumber, exact::Exact, marking::read_number};

/// What an answer says about itself at its beginning.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mark {
    /// Nothing.
    None,
    /// `*`: it is right.
    Right,
    /// `[50%]`, `[1/3]`: the share that it earns.
    Share(Exact),
}

/// The mark of an answer, and its text.
pub(super) fn marked(cell: &str) -> (Mark, &str) {
    if let Some(masked) = cell.strip_prefix('\\')
        && is_marked(masked.trim_start_matches('\\'))
    {
        return (Mark::None, masked);
    }
    if let Some(rest) = cell.strip_prefix('*') {
        return (Mark::Right, rest.trim_start());
    }
    match bracketed(cell).and_then(|(inside, rest)| Some((share(inside)?, rest))) {
        Some((share, rest)) => (Mark::Share(share), rest),
        None => (Mark::None, cell),
    }
}

/// A text as it has to stand after its mark, so that none of it is taken for one.
pub(super) fn mask(text: &str) -> String {
    if is_marked(text.trim_start_matches('\\')) {
        format!("\\{text}")
    } else {
        text.to_owned()
    }
}

fn is_marked(text: &str) -> bool {
    text.starts_with('*') || bracketed(text).is_some_and(|(inside, _)| share(inside).is_some())
}

/// What stands in square brackets at the beginning, and what follows.
pub(super) fn bracketed(text: &str) -> Option<(&str, &str)> {
    let (inside, rest) = text.strip_prefix('[')?.split_once(']')?;
    Some((inside.trim(), rest.trim_start()))
}

/// A share: "50%", "33.33333 %", "1/3", "0,5".
pub(super) fn share(text: &str) -> Option<Exact> {
    let text = plain_number(text);
    match text.strip_suffix('%') {
        Some(percent) => Exact::percent(percent.trim_end()),
        None if text.contains('/') => text.parse().ok(),
        None => Exact::rounded(&text),
    }
}

/// An exact number as people write it: "12", "1 234,5", "1/3".
pub(super) fn number(text: &str) -> Option<Exact> {
    plain_number(text).parse().ok().or_else(|| {
        let typed = read_number(text)?;
        typed.unit.is_empty().then_some(typed.number)
    })
}

fn plain_number(text: &str) -> String {
    text.trim()
        .replace(['\u{2212}', '\u{2013}'], "-")
        .replace(',', ".")
}

/// An accepted number: "12", "12 ± 0.5", "10..14", or "*" for any; without share and feedback.
pub(super) fn accepted_number(text: &str) -> Option<(Option<Exact>, Exact)> {
    let text = text.trim();
    if text == "*" {
        return Some((None, Exact::zero()));
    }
    if let Some((value, tolerance)) = ["±", "+/-", "+-"].iter().find_map(|sign| text.split_once(sign)) {
        let tolerance = number(tolerance).filter(|tolerance| !tolerance.is_negative())?;
        return Some((Some(number(value)?), tolerance));
    }
    if let Some((least, most)) = text.split_once("..") {
        let (least, most) = (number(least)?, number(most)?);
        let half = Exact::part(1, 2);
        let width = &most - &least;
        return (!width.is_negative()).then(|| (Some(&(&least + &most) * &half), &width * &half));
    }
    Some((Some(number(text)?), Exact::zero()))
}

/// The same as it is written.
pub(super) fn number_cell(accepted: &AcceptedNumber) -> String {
    match &accepted.value {
        None => "*".to_owned(),
        Some(value) if accepted.tolerance.is_zero() => value.to_string(),
        Some(value) => format!("{value} ± {}", accepted.tolerance),
    }
}

/// A text in which these signs, and the backslash, are masked.
pub(super) fn escape(text: &str, signs: &[char]) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '\\' || signs.contains(&letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A text without the masks of these signs and of the backslash.
pub(super) fn unescape(text: &str, signs: &[char]) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_masked = |next: &char| *next == '\\' || signs.contains(next);
        match letters.next_if(|next| letter == '\\' && is_masked(next)) {
            Some(masked) => plain.push(masked),
            None => plain.push(letter),
        }
    }
    plain
}

/// The parts between an unmasked sign, at most so many, without blanks around them; masks stay.
pub(super) fn split(text: &str, at: char, most: usize) -> Vec<&str> {
    let (mut parts, mut begin, mut masked) = (Vec::new(), 0, false);
    for (place, letter) in text.char_indices() {
        if letter == at && !masked && parts.len() + 1 < most {
            parts.push(text.get(begin..place).unwrap_or_default());
            begin = place + letter.len_utf8();
        }
        masked = letter == '\\' && !masked;
    }
    parts.push(text.get(begin..).unwrap_or_default());
    parts.into_iter().map(str::trim).collect()
}

/// The parts of a list, without masks; empty ones are left out.
pub(super) fn list(text: &str, sign: char) -> Vec<String> {
    split(text, sign, usize::MAX)
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| unescape(part, &[sign]))
        .collect()
}

/// A cell as it may stand in a file: an apostrophe before a text that a spreadsheet would run is there for the spreadsheet, so a
/// text that begins so itself gets one more.
pub(super) fn shown(text: &str) -> String {
    if text.strip_prefix('\'').is_some_and(is_risky) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A cell without the apostrophe that was only there for the spreadsheet.
pub(super) fn unshown(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| is_risky(rest))
        .unwrap_or(cell)
}

fn is_risky(rest: &str) -> bool {
    rest.starts_with(['=', '+', '-', '@', '\''])
}
