//! Whether a file is XML, and what it is written in.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use kernel::encoding::{self, NoText};

/// How much of the file is looked at for what it says about its own encoding.
const DECLARATION: usize = 200;

/// Whether a file is XML, by its first letters.
pub fn is_xml(bytes: &[u8]) -> bool {
    let begin = bytes.get(..2 * DECLARATION).unwrap_or(bytes);
    // A cut in the middle of a letter would make UTF-8 unreadable; only ASCII is looked for.
    let begin: Vec<u8> = begin
        .iter()
        .copied()
        .filter(|byte| *byte != 0 && byte.is_ascii())
        .collect();
    let begin = begin.trim_ascii_start();
    begin.starts_with(b"<?xml")
        || begin.starts_with(b"<!--")
        || is_tag(begin)
        || begin.starts_with(b"<!DOCTYPE")
}

/// Whether it begins with the tag of an element whose name a question file has.
fn is_tag(begin: &[u8]) -> bool {
    let name = begin.strip_prefix(b"<").unwrap_or_default();
    let end = name
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric() && !b":-_".contains(byte));
    let name = name.get(..end.unwrap_or(name.len())).unwrap_or_default();
    let local = name.rsplit(|byte| *byte == b':').next().unwrap_or_default();
    local == b"quiz"
        || local == b"question"
        || local == b"manifest"
        || local == b"questestinterop"
        || local.starts_with(b"assessment")
        || local.starts_with(b"qti-assessment")
}

/// The text of a file and its encoding.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, &'static Encoding), NoText> {
    let has_mark = Encoding::for_bom(bytes).is_some();
    match declared(bytes) {
        Some(encoding) if !has_mark && encoding != UTF_8 && !is_utf16(encoding) => {
            encoding::decode_as(bytes, encoding)
        }
        // What says UTF-8 and is not was saved by an editor that changed the letters and not the words; what says UTF-16
        // is that only if it has the zeros.
        _ => encoding::decode(bytes),
    }
}

fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16BE || encoding == UTF_16LE
}

/// The encoding that the file declares, if its declaration can be read as ASCII.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let begin = bytes.get(..DECLARATION).unwrap_or(bytes);
    let begin = String::from_utf8_lossy(begin);
    let declaration = begin.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = declaration
        .split_once("encoding")?
        .1
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let label = value.get(1..)?.split_once(quote)?.0;
    Encoding::for_label(label.as_bytes())
}
