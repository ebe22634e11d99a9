//! Templates: where they lie, what they say of themselves, and that the browser is told nothing in line; and the texts
//! of the locale files, of which none is left over.

use std::collections::BTreeSet;

use evenhand::kernel::languages::{Language, Languages};

use super::files_below;

#[test]
fn every_page_says_what_it_needs_and_carries_no_script_or_style_of_its_own() {
    let mut wrong = Vec::new();
    for (path, text) in files_below("templates", ".html.hbs") {
        if !text.starts_with("{{!-- ") {
            wrong.push(format!(
                "{path} does not begin with a comment that says what it is"
            ));
        }
        let inline = [
            " style=",
            "<style",
            "javascript:",
            " onclick=",
            " onchange=",
            " onsubmit=",
            " onload=",
        ];
        for word in inline.iter().filter(|word| text.contains(**word)) {
            wrong.push(format!("{path} says `{word}`"));
        }
        for script in text.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap_or_default();
            if !tag.contains("src=") {
                wrong.push(format!("{path} has a script in line"));
            }
        }
        if path != "templates/layout.html.hbs" && text.contains("<form") && text.contains("method=\"post\"") {
            let forms = text.matches("method=\"post\"").count();
            let tokens = text.matches("{{csrf}}").count();
            if tokens < forms {
                wrong.push(format!("{path} has {forms} forms to send and {tokens} tokens"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_belongs_to_its_slice() {
    let shared = ["notice-", "audit-"];
    let mut wrong = Vec::new();
    for (path, text) in files_below("templates/locales", ".ftl") {
        let slice = path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".ftl");
        let own = format!("{slice}-");
        for key in text
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        {
            let is_key = key.starts_with(|letter: char| letter.is_ascii_lowercase());
            let known = key.starts_with(&own) || shared.iter().any(|prefix| key.starts_with(prefix));
            if is_key && !known {
                wrong.push(format!("{path}: {key}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "keys without the name of their slice:\n{}",
        wrong.join("\n")
    );
}

/// The texts in quotation marks of a source or template; of `format!("x-{y}")` what stands before the brace.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"')
        .skip(1)
        .map(|part| part.split(['{', '\\']).next().unwrap_or_default())
}

#[test]
fn no_text_is_left_over() {
    let mut whole = BTreeSet::new();
    let mut beginnings = BTreeSet::new();
    let sources = [files_below("src", ".rs"), files_below("templates", ".hbs")].concat();
    for (_, text) in &sources {
        for word in quoted(text) {
            let plain = !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
            if plain && word.ends_with('-') {
                beginnings.insert(word.to_owned());
            } else if plain {
                whole.insert(word.to_owned());
            }
        }
        for done in text.split("done=").skip(1) {
            let end = done
                .find(|c: char| !c.is_ascii_lowercase() && c != '-')
                .unwrap_or(done.len());
            whole.insert(done[..end].to_owned());
        }
    }
    let said = |key: &str| {
        whole.contains(key)
            || key
                .strip_prefix("notice-")
                .is_some_and(|done| whole.contains(done))
            || beginnings
                .iter()
                .any(|beginning| beginning.len() > 3 && key.starts_with(beginning.as_str()))
            || key.starts_with("audit-")
    };
    let languages = Languages::load().expect("locale files");
    let left: Vec<String> = languages
        .keys(Language::En)
        .into_iter()
        .filter(|key| !said(key))
        .collect();
    assert!(left.is_empty(), "texts that nobody says:\n{}", left.join("\n"));
}
