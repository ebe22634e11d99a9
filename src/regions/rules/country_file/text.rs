//! The bytes of a country file as text, before anything in it is looked at.

use std::collections::BTreeMap;

use super::{MAX_TEXT_BYTES, Problem};

/// The mark that some editors put before UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text of an uploaded file: UTF-8, not larger than [`MAX_TEXT_BYTES`], a byte order mark taken off. The problem names
/// the line of the first byte that is not UTF-8.
pub fn text_of(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    if bytes.len() > MAX_TEXT_BYTES {
        let limit = BTreeMap::from([("limit", (MAX_TEXT_BYTES / 1024).into())]);
        return Err(vec![problem(1, "regions-problem-text-too-long", limit)]);
    }
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)),
        Err(error) => {
            let readable = bytes.iter().take(error.valid_up_to());
            let line = 1 + readable.filter(|byte| **byte == b'\n').count();
            Err(vec![problem(line, "regions-problem-not-utf8", BTreeMap::new())])
        }
    }
}

fn problem(line: usize, key: &'static str, args: BTreeMap<&'static str, serde_json::Value>) -> Problem {
    Problem { line, key, args }
}
