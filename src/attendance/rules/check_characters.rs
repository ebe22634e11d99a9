//! Check characters for codes that people copy by hand: ISO/IEC 7064, MOD 1271-36, a pure system over digits and the letters
//! A to Z with two check characters. It recognises every single wrong character, and nearly every two that changed places.

/// The modulus of the system.
const MODULUS: u32 = 1271;
/// Its radix: the number of characters.
const RADIX: u32 = 36;

/// The digits and letters of a text, in capitals: what is read of a code, whatever stands between them.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// The two check characters of a text, of which only digits and letters count.
pub fn check_characters(text: &str) -> String {
    let sum = plain(text)
        .chars()
        .fold(0, |sum, c| (sum + value(c)) * RADIX % MODULUS);
    let check = (MODULUS + 1 - sum * RADIX % MODULUS) % MODULUS;
    [check / RADIX, check % RADIX]
        .into_iter()
        .filter_map(|value| char::from_digit(value, RADIX))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// Whether a text ends with its check characters.
pub fn is_whole(text: &str) -> bool {
    let plain = plain(text);
    let mut values = plain.chars().map(value);
    let last = values.next_back();
    let sum = values.fold(0, |sum, value| (sum + value) * RADIX % MODULUS);
    last.is_some_and(|last| (sum + last) % MODULUS == 1)
}

fn value(c: char) -> u32 {
    c.to_digit(RADIX).unwrap_or_default()
}
