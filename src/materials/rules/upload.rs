//! What an upload is, told by its content and never by its name.

use crate::{
    catalogue::{Problem, check_text},
    kernel::text::Message,
};

/// The longest text, in bytes.
const LONGEST_TEXT: usize = 2 * 1024 * 1024;

/// What an upload turned out to be.
#[derive(Debug, PartialEq)]
pub enum Told<'b> {
    /// A text that is in order.
    Markdown(&'b str),
    /// A PDF.
    Pdf,
    /// A text that is not in order: what is wrong, by line.
    Wrong(Vec<Problem>),
    /// Something else.
    Neither(Message),
}

/// Tells what was uploaded.
pub fn tell(bytes: &[u8]) -> Told<'_> {
    if bytes.starts_with(b"%PDF-") {
        let end = bytes.get(bytes.len().saturating_sub(1024)..).unwrap_or_default();
        return match end.windows(5).any(|window| window == b"%%EOF") {
            true => Told::Pdf,
            false => Told::Neither(Message::new("materials-upload-cut")),
        };
    }
    let text = std::str::from_utf8(bytes)
        .ok()
        .filter(|text| !text.contains('\0'));
    let Some(text) = text.map(|text| text.strip_prefix('\u{feff}').unwrap_or(text)) else {
        return Told::Neither(Message::new("materials-upload-neither"));
    };
    if text.len() > LONGEST_TEXT {
        let limit = LONGEST_TEXT / 1024;
        return Told::Neither(Message::new("materials-upload-long").with("limit", limit));
    }
    match check_text("", text) {
        problems if problems.is_empty() => Told::Markdown(text),
        problems => Told::Wrong(problems),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uploads_are_told_by_content() {
        let kind = |bytes: &[u8]| match tell(bytes) {
            Told::Markdown(_) => "markdown",
            Told::Pdf => "pdf",
            Told::Wrong(_) => "wrong",
            Told::Neither(message) => match message.key.as_str() {
                "materials-upload-cut" => "cut",
                "materials-upload-long" => "long",
                _ => "neither",
            },
        };
        let long = format!("# T\n\n{}", "x".repeat(LONGEST_TEXT));
        let cases: [(&[u8], &str); 9] = [
            (b"# Title\n\nText\n", "markdown"),
            ("\u{feff}# Tytuł\n\nTreść\n".as_bytes(), "markdown"),
            (b"%PDF-1.7\n...\n%%EOF\n", "pdf"),
            (b"%PDF-1.7\n...", "cut"),
            (b"Text without a title", "wrong"),
            (b"# T\n\n### Skipped\n\nText", "wrong"),
            (b"PK\x03\x04\0\0", "neither"),
            (b"Za\xbf\xf3\xb3\xe6", "neither"),
            (long.as_bytes(), "long"),
        ];
        for (bytes, expected) in cases {
            let shown = String::from_utf8_lossy(bytes.get(..20).unwrap_or(bytes)).into_owned();
            assert_eq!(kind(bytes), expected, "{shown}");
        }
    }
}
