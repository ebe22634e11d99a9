//! The whole form of an item as it was sent.

use items::{Exact, content::StoredPicture};

use super::super::{
    actions::bank::Written,
    model::ItemKind,
    rules::authoring::{self, Values},
    store::bank::Banked,
};
use crate::{
    catalogue::GROUNDS,
    kernel::{
        fault::Fault,
        form::{FormError, Posted},
        languages::Language,
        text::Message,
    },
    people::Member,
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

/// A picture that came with the form.
pub struct Pictured<'p> {
    bytes: &'p [u8],
    ending: &'static str,
    media_type: &'static str,
    /// What it shows, in words.
    words: String,
}

/// The picture of the form, if one came.
pub fn picture_of(posted: &Posted) -> Result<Option<Pictured<'_>>, Vec<FormError>> {
    let Some(upload) = posted.upload("picture") else {
        return Ok(None);
    };
    let wrong = |name: &str, key: &str| {
        vec![FormError {
            name: name.to_owned(),
            message: Message::new(key),
        }]
    };
    let Some((ending, media_type)) = items::formats::pictures::kind(&upload.bytes) else {
        return Err(wrong("picture", "quizzes-write-no-picture"));
    };
    let words = posted.value("picture-words").unwrap_or_default();
    if words.is_empty() {
        return Err(wrong("picture-words", "quizzes-write-picture-words"));
    }
    Ok(Some(Pictured {
        bytes: &upload.bytes,
        ending,
        media_type,
        words: words.replace(['[', ']', '\n'], " "),
    }))
}

/// The same with the picture at the end of the text.
pub async fn with_picture(
    visit: &Member,
    mut written: Written,
    language: Language,
    picture: Option<Pictured<'_>>,
) -> Result<Written, Fault> {
    let Some(picture) = picture else {
        return Ok(written);
    };
    let sha256 = visit.app.files.put(picture.bytes).await?;
    let name = format!("{}.{}", sha256.get(..12).unwrap_or_default(), picture.ending);
    let texts = &mut written.content.text.0;
    let text = texts.entry(language.code().to_owned()).or_default();
    text.push_str(&format!("\n\n![{}]({name})", picture.words));
    let stored = StoredPicture {
        sha256,
        media_type: picture.media_type.to_owned(),
    };
    written.content.pictures.insert(name, stored);
    Ok(written)
}
