//! Words above and below the line.

use super::push_words;

/// Characters and what they are above the line.
pub(super) const SUPERSCRIPTS: [(char, char); 17] = [
    ('0', '⁰'),
    ('1', '¹'),
    ('2', '²'),
    ('3', '³'),
    ('4', '⁴'),
    ('5', '⁵'),
    ('6', '⁶'),
    ('7', '⁷'),
    ('8', '⁸'),
    ('9', '⁹'),
    ('+', '⁺'),
    ('-', '⁻'),
    ('=', '⁼'),
    ('(', '⁽'),
    (')', '⁾'),
    ('n', 'ⁿ'),
    ('i', 'ⁱ'),
];
/// Characters and what they are below the line.
pub(super) const SUBSCRIPTS: [(char, char); 15] = [
    ('0', '₀'),
    ('1', '₁'),
    ('2', '₂'),
    ('3', '₃'),
    ('4', '₄'),
    ('5', '₅'),
    ('6', '₆'),
    ('7', '₇'),
    ('8', '₈'),
    ('9', '₉'),
    ('+', '₊'),
    ('-', '₋'),
    ('=', '₌'),
    ('(', '₍'),
    (')', '₎'),
];

/// Words above or below the line: in the characters made for it, else after the sign that is usual in plain text.
pub(super) fn shifted(words: &str, table: &[(char, char)], sign: char) -> String {
    let words = words.trim();
    let of = |letter: char| table.iter().find(|(from, _)| *from == letter).map(|(_, to)| *to);
    match words.chars().map(of).collect::<Option<String>>() {
        Some(shifted) => shifted,
        None => {
            let mut line = "x".to_owned();
            push_words(words, &mut line);
            let words = line.strip_prefix('x').unwrap_or("");
            let sign = if sign == '_' { "\\_" } else { "^" };
            format!("{sign}{words}")
        }
    }
}
