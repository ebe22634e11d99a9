//! The texts of page activities as HTML. Course versions never change, so a text that was made once is kept in memory.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use crate::{
    catalogue::{Activity, ActivityId},
    kernel::{languages::Language, markdown},
};

/// A text to read.
#[derive(Debug)]
pub(super) struct PageText {
    /// Sanitised HTML, headings from `h2` on.
    pub html: String,
    /// Its language, if another than asked for.
    pub lang: Option<Language>,
}

static KEPT: OnceLock<RwLock<HashMap<(ActivityId, Language), Arc<PageText>>>> = OnceLock::new();
/// Beyond so many texts memory is cleared and filled anew.
const MOST_KEPT: usize = 1_000;

/// The text of a page activity in this language, or in another if there is none.
pub(super) fn page_text(activity: &Activity, language: Language) -> Arc<PageText> {
    let kept = KEPT.get_or_init(RwLock::default);
    let key = (activity.id, language);
    if let Some(text) = kept.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Arc::clone(text);
    }
    let written = activity.body.language_of(language);
    let text = Arc::new(PageText {
        html: markdown::to_html(without_title(activity.body.get(language))),
        lang: (written != language).then_some(written),
    });
    let mut kept = kept.write().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST_KEPT {
        kept.clear();
    }
    kept.insert(key, Arc::clone(&text));
    text
}

/// The text without the title in its first line: the page around it has the activity's title.
fn without_title(markdown: &str) -> &str {
    let markdown = markdown.trim_start();
    match markdown.split_once('\n') {
        Some((first, rest)) if first.starts_with("# ") => rest,
        None if markdown.starts_with("# ") => "",
        _ => markdown,
    }
}

#[cfg(test)]
mod tests {
    use super::without_title;

    #[test]
    fn only_a_title_in_the_first_line_is_left_out() {
        let cases = [
            ("# Title\n\nText", "\nText"),
            ("\n# Title\nText", "Text"),
            ("Text\n# Later", "Text\n# Later"),
            ("## Section\nText", "## Section\nText"),
            ("# Title", ""),
            ("", ""),
        ];
        for (markdown, rest) in cases {
            assert_eq!(without_title(markdown), rest, "{markdown:?}");
        }
    }
}
