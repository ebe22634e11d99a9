//! How a text file is written. Office programs still save lists in the code page of their country, and nothing in such a
//! file says which: the letters have to.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoText {
    /// They are not what their byte order mark, or what they say about themselves, promises.
    Undecodable,
    /// They are no text at all: zeros stand where no encoding has them.
    Binary,
}

/// Reads a text, whatever it is written in: UTF-8 or UTF-16 with or without byte order mark, Windows-1250 or Windows-1252. Gives
/// the text without the mark, and the encoding, whose `name` is the usual one.
///
/// # Errors
/// [`NoText`] where it is none.
pub fn decode(bytes: &[u8]) -> Result<(String, &'static Encoding), NoText> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => decode_as(rest, UTF_8),
        [0xFF, 0xFE, rest @ ..] => decode_as(rest, UTF_16LE),
        [0xFE, 0xFF, rest @ ..] => decode_as(rest, UTF_16BE),
        _ => match zeros(bytes) {
            Zeros::None => Ok(legacy_or_utf8(bytes)),
            Zeros::High => decode_as(bytes, UTF_16BE),
            Zeros::Low => decode_as(bytes, UTF_16LE),
            Zeros::Both => Err(NoText::Binary),
        },
    }
}

/// Reads a text of a known encoding, strictly.
///
/// # Errors
/// [`NoText::Undecodable`] where it is not in this encoding.
pub fn decode_as(bytes: &[u8], encoding: &'static Encoding) -> Result<(String, &'static Encoding), NoText> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(|text| (text.into_owned(), encoding))
        .ok_or(NoText::Undecodable)
}

/// Where the zero bytes are. Text of one byte a letter has none; in UTF-16 they are the upper halves of most letters.
enum Zeros {
    None,
    High,
    Low,
    Both,
}

fn zeros(bytes: &[u8]) -> Zeros {
    let count = |first: usize| {
        bytes
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (count(0), count(1));
    match (even, odd) {
        (0, 0) => Zeros::None,
        (even, odd) if even > bytes.len() / 8 && odd * 8 < even => Zeros::High,
        (even, odd) if odd > bytes.len() / 8 && even * 8 < odd => Zeros::Low,
        _ => Zeros::Both,
    }
}

fn legacy_or_utf8(bytes: &[u8]) -> (String, &'static Encoding) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.to_owned(), UTF_8);
    }
    let encoding = code_page(bytes);
    (
        encoding.decode_without_bom_handling(bytes).0.into_owned(),
        encoding,
    )
}

/// Tells the two code pages apart. Ä, Ö and É are the same byte in both; the bytes of ą ł ś ź ż are signs or rare letters
/// in the Western page, those of å, ø and the French accents rare letters in the Central European one. Ć, Ę and Ń share
/// their bytes with Æ, Ê and Ñ: they count for Polish where nothing speaks against it.
fn code_page(bytes: &[u8]) -> &'static Encoding {
    let mut polish = 0;
    let mut western = 0;
    let mut shared = 0;
    for (before, byte) in std::iter::once(b' ')
        .chain(bytes.iter().copied())
        .zip(bytes.iter().copied())
    {
        match byte {
            0xB9 | 0xB3 | 0x9C | 0x9F | 0xBF | 0xA5 | 0xA3 | 0x8C | 0x8F | 0xAF => polish += 1,
            0xE5 | 0xC5 | 0xF8 | 0xD8 | 0xE8 | 0xE0 | 0xC0 | 0xF2 | 0xEC => western += 1,
            // Curly quotes and dashes stand between words in either page; the rest are letters.
            0xE6 | 0xEA | 0xF1 | 0xC6 | 0xCA | 0xD1 if before.is_ascii_alphabetic() || before == b' ' => {
                shared += 1
            }
            _ => {}
        }
    }
    if polish > western || (polish == western && shared > 0) {
        WINDOWS_1250
    } else {
        WINDOWS_1252
    }
}
