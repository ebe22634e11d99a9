//! The sections of a quiz as the office arranges them, with what stands in them.

use serde::Serialize;

use super::{
    super::{model::ItemKind, store::BankLine},
    Amount,
    revisions::QuizDraft,
};
use crate::kernel::{languages::Language, parts::Choice, text::Worded};

/// How much of a question stands for it in a list, in characters.
const FIRST_WORDS: usize = 120;

/// A section of a draft.
#[derive(Serialize)]
pub struct SectionView {
    /// From 0, as its buttons send it.
    place: usize,
    /// The same as forms send it.
    value: String,
    /// From 1, as people count.
    number: usize,
    /// Its head, with the names of its fields in each language; empty for one that stands alone and has none.
    heads: Vec<Head>,
    items: Vec<ItemLine>,
    draws: Vec<DrawLine>,
    first: bool,
    last: bool,
}

#[derive(Serialize)]
struct Head {
    language: &'static str,
    title: String,
    text: String,
}

/// A draw of a draft, with the names of its fields.
#[derive(Serialize)]
struct DrawLine {
    /// From 0, through all sections.
    place: usize,
    /// From 1, as people count.
    number: usize,
    count: String,
    category: String,
    tag: String,
    ground: String,
    kind: String,
    /// How many questions fit that nothing fixed in the draft asks.
    holds: usize,
    categories: Vec<Choice>,
    tags: Vec<Choice>,
}

/// What draws can be made from.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The categories of the bank with their paths.
    pub categories: Vec<(String, String)>,
    /// The tags that it uses.
    pub tags: Vec<String>,
    /// For each draw of the draft how many questions fit.
    pub holds: Vec<usize>,
}

/// The codes of the kinds that can be drawn: those that ask something.
pub fn drawable() -> impl Iterator<Item = &'static str> {
    let asks = |kind: &ItemKind| *kind != ItemKind::Description;
    ItemKind::ALL.into_iter().filter(asks).map(ItemKind::code)
}

/// Puts the sections of a draft together.
pub fn sections(draft: &QuizDraft, languages: &[Language], reader: Language) -> Vec<SectionView> {
    let (mut items, mut draws) = (draft.lines.iter().enumerate(), 0..);
    let several = draft.parts.len() > 1;
    let mut views = Vec::new();
    for (place, (item_count, draw_count)) in draft.parts.iter().enumerate() {
        let head = |language: &Language| Head {
            language: language.own_name(),
            title: format!("section-title-{language}-{place}"),
            text: format!("section-text-{language}-{place}"),
        };
        let heads: Vec<Head> = languages.iter().map(head).collect();
        let filled = |name: &str| draft.form.values.get(name).is_some_and(|value| !value.is_empty());
        let shows = several || heads.iter().any(|head| filled(&head.title) || filled(&head.text));
        let lines = items.by_ref().take(*item_count);
        views.push(SectionView {
            place,
            value: place.to_string(),
            number: place + 1,
            heads: if shows { heads } else { Vec::new() },
            items: lines
                .map(|(place, line)| ItemLine::of(place, line, true, reader))
                .collect(),
            draws: draws
                .by_ref()
                .take(*draw_count)
                .map(|place| draw_line(draft, place))
                .collect(),
            first: place == 0,
            last: place + 1 == draft.parts.len(),
        });
    }
    views
}

fn draw_line(draft: &QuizDraft, place: usize) -> DrawLine {
    let choice = |(value, label): &(String, String)| Choice::new(value.clone(), label.clone());
    let field = |name: &str| format!("draw-{name}-{place}");
    DrawLine {
        place,
        number: place + 1,
        count: field("count"),
        category: field("category"),
        tag: field("tag"),
        ground: field("ground"),
        kind: field("kind"),
        holds: draft.choices.holds.get(place).copied().unwrap_or(0),
        categories: draft.choices.categories.iter().map(choice).collect(),
        tags: draft
            .choices
            .tags
            .iter()
            .map(|tag| Choice::new(tag.clone(), tag.clone()))
            .collect(),
    }
}

/// A question in a list.
#[derive(Serialize)]
pub struct ItemLine {
    id: String,
    /// From 0, as its buttons send it.
    place: usize,
    /// The place above it; the first has its own.
    above: usize,
    /// From 1, as people count.
    number: usize,
    words: Worded,
    /// What it is called in the bank.
    name: String,
    kind: &'static str,
    worth: Amount,
    version: i32,
    /// The newest version, where that is another.
    newer: Option<i32>,
    /// Whether this question is in the draft already.
    taken: bool,
}

impl ItemLine {
    pub fn of(place: usize, line: &BankLine, taken: bool, reader: Language) -> Self {
        let words = line.content.text.worded(reader);
        Self {
            id: line.id.to_string(),
            place,
            above: place.saturating_sub(1),
            number: place + 1,
            words: Worded {
                text: first_words(&words.text),
                lang: words.lang,
            },
            name: line.name.clone(),
            kind: line.kind.code(),
            worth: Amount::of(&line.worth),
            version: line.number,
            newer: (line.newest_id != line.id).then_some(line.newest_number),
            taken,
        }
    }
}

/// The beginning of a text in one line, cut after a whole word.
fn first_words(text: &str) -> String {
    let mut words = String::new();
    for word in text.split_whitespace() {
        if words.chars().count() + word.chars().count() >= FIRST_WORDS && !words.is_empty() {
            words.push_str(" …");
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.extend(word.chars().take(FIRST_WORDS));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_stands_in_a_list_by_its_first_words() {
        let long = "word ".repeat(40);
        let cases = [
            (
                "Which is protected?\n\n- by statute",
                "Which is protected? - by statute".to_owned(),
            ),
            ("", String::new()),
            (long.as_str(), format!("{} …", "word ".repeat(24).trim())),
        ];
        for (text, first) in cases {
            assert_eq!(first_words(text), first);
        }
        assert_eq!(first_words(&"w".repeat(500)).chars().count(), FIRST_WORDS);
    }
}
