//! From the form in which an item is written to its content, and back. The form writes in one language at a time; what an item
//! says in others stays as it is. Rows (answers, pairs, steps) have fields `row-1-text`, `row-2-text`, ...; `row-1-was` says which
//! row of the item it was, so that its other languages follow it when rows are moved.

mod cloze;
mod fields;
mod form;
mod tasks;
#[cfg(test)]
mod tests;

use items::{ItemContent, content::ByVerdict};

pub use fields::fields;
use form::Form;
pub use form::{Values, change_rows, row_count};
use tasks::read_task;

use super::super::model::ItemKind;
use crate::kernel::{
    form::FormError,
    languages::Language,
    text::{Localised, Message},
};

/// The longest text of a field, in characters.
pub const LONGEST: usize = 20_000;
/// The most rows of an item.
pub const MOST_ROWS: usize = 60;

/// Reads the content of an item. `base` is what is stored, whose other languages and pictures stay.
///
/// # Errors
///
/// What is wrong, each with its field, in the order of the form.
pub fn read(
    kind: ItemKind,
    language: Language,
    base: Option<&ItemContent>,
    values: &Values,
) -> Result<ItemContent, Vec<FormError>> {
    let mut form = Form::new(language, values);
    let empty = Localised::default();
    let of = |pick: fn(&ItemContent) -> &Localised| base.map_or(&empty, pick);
    let mut text = form.words("text", of(|base| &base.text));
    if form.value("text").is_empty() {
        form.wrong("text", Message::new("kernel-form-missing"));
    }
    let task = read_task(&mut form, kind, base.map(|base| &base.task), &mut text);
    let hints = (1..=3).map(|number| {
        let stored = base.and_then(|base| base.hints.get(number - 1)).unwrap_or(&empty);
        (format!("hint-{number}"), stored.clone())
    });
    let hints: Vec<(String, Localised)> = hints.collect();
    let content = ItemContent {
        text,
        feedback: form.words("feedback", of(|base| &base.feedback)),
        by_verdict: ByVerdict {
            right: form.words("feedback-right", of(|base| &base.by_verdict.right)),
            partly: form.words("feedback-partly", of(|base| &base.by_verdict.partly)),
            wrong: form.words("feedback-wrong", of(|base| &base.by_verdict.wrong)),
        },
        hints: hints
            .iter()
            .map(|(name, stored)| form.words(name, stored))
            .filter(|hint| !hint.is_empty())
            .collect(),
        pictures: base.map(|base| base.pictures.clone()).unwrap_or_default(),
        task,
    };
    form.finish().map(|()| content)
}
