//! How the text of a table was written, in the kinds that a table can be.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

use super::SheetError;
use crate::encoding::{self, NoText};

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
    let (text, encoding) = encoding::decode(bytes).map_err(|none| match none {
        NoText::Undecodable => SheetError::Undecodable,
        NoText::Binary => SheetError::NotATable,
    })?;
    let kind = if encoding == UTF_16LE || encoding == UTF_16BE {
        Encoding::Utf16
    } else if encoding == WINDOWS_1250 {
        Encoding::Windows1250
    } else if encoding == WINDOWS_1252 {
        Encoding::Windows1252
    } else {
        Encoding::Utf8
    };
    Ok((text, kind))
}
