//! Numbers of the register, and the codes by which anybody can verify a certificate.

/// Thirty-two letters and digits without I, L, O and U, which people take for others (Crockford's base 32).
const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M',
    'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// How long a code is: 120 bits, which nobody guesses.
pub const LENGTH: usize = 24;

/// The number of a certificate in the register: `RT13/2026/0001`.
pub fn number(project: &str, year: i32, place: i32) -> String {
    format!("{project}/{year}/{place:04}")
}

/// The code of the project in a number: codes of projects hold no stroke, and never change.
pub fn project_of(number: &str) -> &str {
    number.split('/').next().unwrap_or_default()
}

/// A code from 120 bits of chance.
pub fn code(bytes: [u8; 15]) -> String {
    let bit = |place: usize| {
        let byte = bytes.get(place / 8).copied().unwrap_or_default();
        usize::from(byte >> (7 - place % 8) & 1)
    };
    let letter = |place: usize| {
        let value = (place * 5..place * 5 + 5).fold(0, |value, place| value << 1 | bit(place));
        LETTERS.get(value).copied().unwrap_or('0')
    };
    (0..LENGTH).map(letter).collect()
}

/// The code that somebody typed, however they spaced it and whichever look-alike they took; `None` when it cannot be one.
pub fn read_code(typed: &str) -> Option<String> {
    let read = |letter: char| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let code: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace() && !"-–.".contains(*letter))
        .map(read)
        .collect();
    let known = code.chars().all(|letter| LETTERS.contains(&letter));
    (known && code.chars().count() == LENGTH).then_some(code)
}

/// A code as people read it: in groups of four.
pub fn grouped(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join("-")
}
