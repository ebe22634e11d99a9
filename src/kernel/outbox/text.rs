//! A mail's text as it is sent: plain, and as HTML.

use crate::{languages::Language, templates::escape};

/// Handlebars escapes for HTML, which a plain text is not.
pub(super) fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// The text as accessible HTML: paragraphs, and addresses that can be followed.
pub(super) fn html_of(text: &str, language: Language) -> String {
    let linked = |word: &str| {
        let escaped = escape(word);
        if word.starts_with("https://") || word.starts_with("http://") {
            format!("<a href=\"{escaped}\">{escaped}</a>")
        } else {
            escaped
        }
    };
    let paragraph = |block: &str| {
        let lines: Vec<String> = block
            .lines()
            .map(|line| line.split(' ').map(linked).collect::<Vec<_>>().join(" "))
            .collect();
        format!("<p>{}</p>\n", lines.join("<br>\n"))
    };
    let body: String = text.trim().split("\n\n").map(paragraph).collect();
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\"><title>Evenhand</title></head>\n\
         <body>\n{body}</body>\n</html>\n"
    )
}
