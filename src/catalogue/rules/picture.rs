//! Pictures of pages: told by their content, not by their name.

use super::{
    parsed::ParsedPicture,
    problem::{Problems, problem},
};
use crate::kernel::ids::sha256_hex;

/// The largest picture, in bytes.
const LARGEST: usize = 5 * 1024 * 1024;

/// A picture by its first bytes; one that is not what its name says, or too large, is a problem.
pub(super) fn told_by_content(path: &str, bytes: &[u8], problems: &mut Problems) -> Option<ParsedPicture> {
    if bytes.len() > LARGEST {
        problems.whole(path, problem("file-too-long").with("limit", LARGEST / 1024));
        return None;
    }
    let (media_type, endings): (&str, &[&str]) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        ("image/png", &["png"])
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        ("image/jpeg", &["jpg", "jpeg"])
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        ("image/webp", &["webp"])
    } else {
        problems.whole(path, problem("picture-kind"));
        return None;
    };
    if !endings.iter().any(|ending| path.ends_with(&format!(".{ending}"))) {
        problems.whole(path, problem("picture-kind"));
        return None;
    }
    Some(ParsedPicture {
        path: path.to_owned(),
        hash: sha256_hex(bytes),
        media_type,
    })
}
