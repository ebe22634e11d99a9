//! How a text file is written. Office programs still save lists in the code page of their country, and nothing in such a
//! file says which: the letters have to.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

use super::SheetError;

/// How the text of a table was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, either byte order.
    Utf16,
    /// The code page of Central Europe.
    Windows1250,
    /// The code page of Western and Northern Europe.
    Windows1252,
    /// A workbook, whose text is always Unicode.
    Workbook,
}

impl Encoding {
    /// Its usual name.
    pub fn label(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1250 => "Windows-1250",
            Encoding::Windows1252 => "Windows-1252",
            Encoding::Workbook => "Unicode",
        }
    }
}

/// Reads the text, whatever it is written in.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), SheetError> {
    let strict = |encoding: &'static encoding_rs::Encoding, bytes: &[u8], kind| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        text.map(|text| (text.into_owned(), kind))
            .ok_or(SheetError::Undecodable)
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => strict(UTF_8, rest, Encoding::Utf8),
        [0xFF, 0xFE, rest @ ..] => strict(UTF_16LE, rest, Encoding::Utf16),
        [0xFE, 0xFF, rest @ ..] => strict(UTF_16BE, rest, Encoding::Utf16),
        _ => match zeros(bytes) {
            Zeros::None => Ok(legacy_or_utf8(bytes)),
            Zeros::High => strict(UTF_16BE, bytes, Encoding::Utf16),
            Zeros::Low => strict(UTF_16LE, bytes, Encoding::Utf16),
            Zeros::Both => Err(SheetError::NotATable),
        },
    }
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

fn legacy_or_utf8(bytes: &[u8]) -> (String, Encoding) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.to_owned(), Encoding::Utf8);
    }
    let (encoding, kind) = match code_page(bytes) {
        Encoding::Windows1250 => (WINDOWS_1250, Encoding::Windows1250),
        _ => (WINDOWS_1252, Encoding::Windows1252),
    };
    (encoding.decode_without_bom_handling(bytes).0.into_owned(), kind)
}

/// Tells the two code pages apart. Ä, Ö and É are the same byte in both; the bytes of ą ł ś ź ż are signs or rare letters
/// in the Western page, those of å, ø and the French accents rare letters in the Central European one. Ć, Ę and Ń share
/// their bytes with Æ, Ê and Ñ: they count for Polish where nothing speaks against it.
fn code_page(bytes: &[u8]) -> Encoding {
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
        Encoding::Windows1250
    } else {
        Encoding::Windows1252
    }
}
