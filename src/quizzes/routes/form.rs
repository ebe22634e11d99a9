//! The whole form of an item as it was sent.

use items::Exact;

use super::super::{
    actions::bank::Written,
    model::ItemKind,
    rules::authoring::{self, Values},
    store::bank::Banked,
};
use crate::{
    catalogue::GROUNDS,
    kernel::{form::FormError, languages::Language, text::Message},
};

/// The longest name, tag or category, in characters.
pub const LONGEST_NAME: usize = 200;
/// The most tags of an item, and the deepest category.
const MOST_WORDS: usize = 10;

/// What an item is worth, as typed; none if it is no number of marks.
pub fn worth_of(values: &Values) -> Option<Exact> {
    let typed = values.get("worth").map(|worth| worth.trim().replace(',', "."));
    let worth: Exact = typed.filter(|typed| !typed.is_empty())?.parse().ok()?;
    (!worth.is_negative() && worth <= Exact::whole(100)).then_some(worth)
}

/// Reads the whole form.
pub fn read_form(
    kind: ItemKind,
    language: Language,
    stored: Option<&Banked>,
    values: &Values,
    must_explain: bool,
) -> Result<Written, Vec<FormError>> {
    let mut errors = Vec::new();
    let mut wrong = |name: &str, message: Message| {
        errors.push(FormError {
            name: name.to_owned(),
            message,
        });
    };
    let value = |name: &str| values.get(name).map_or("", |value| value.trim());
    let list = |name: &str, between: char| -> Vec<String> {
        let parts = value(name).split(between).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let (category, tags) = (list("category", '/'), list("tags", ','));
    for (name, parts) in [
        ("name", &vec![value("name").to_owned()]),
        ("category", &category),
        ("tags", &tags),
    ] {
        if parts
            .iter()
            .any(|part| part.chars().count() > LONGEST_NAME || part.chars().any(char::is_control))
        {
            wrong(
                name,
                Message::new("quizzes-write-name-long").with("longest", LONGEST_NAME),
            );
        }
        if parts.len() > MOST_WORDS {
            wrong(
                name,
                Message::new("quizzes-write-too-many").with("most", MOST_WORDS),
            );
        }
    }
    let worth = worth_of(values);
    if worth.is_none() {
        wrong("worth", Message::new("quizzes-write-worth"));
    }
    let ground = Some(value("ground")).filter(|ground| GROUNDS.contains(ground));
    let penalty = value("penalty").replace(',', ".");
    let penalty = if penalty.is_empty() {
        Some(Exact::zero())
    } else {
        Exact::percent(penalty.trim_end_matches('%'))
    };
    let penalty = penalty.filter(|share| !share.is_negative() && *share <= Exact::one());
    if penalty.is_none() {
        wrong("penalty", Message::new("quizzes-write-share"));
    }
    if must_explain && value("reason").is_empty() {
        wrong("reason", Message::new("quizzes-write-reason"));
    }
    let content = authoring::read(
        kind,
        language,
        stored.map(|(_, version)| &version.content),
        values,
    );
    let content = match content {
        Ok(content) if errors.is_empty() => content,
        Ok(_) => return Err(errors),
        Err(more) => return Err(errors.into_iter().chain(more).collect()),
    };
    let name = match value("name") {
        "" => first_words(content.text.get(language)),
        name => name.to_owned(),
    };
    Ok(Written {
        name,
        category,
        tags,
        content,
        worth: worth.unwrap_or_else(Exact::one),
        penalty: penalty.unwrap_or_else(Exact::zero),
        ground: ground.map(str::to_owned),
        outcome: value("outcome").parse().ok(),
        reason: Some(value("reason").to_owned()).filter(|reason| !reason.is_empty()),
    })
}

fn first_words(text: &str) -> String {
    let words = items::formats::markup::words(text);
    words.split_whitespace().take(8).collect::<Vec<_>>().join(" ")
}
