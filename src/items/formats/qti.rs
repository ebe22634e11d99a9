//! 1EdTech's Question and Test Interoperability (QTI) 2.1, 2.2 and 3.0: items and content packages in, packages of version 3.0 out
//! (information models at <https://www.imsglobal.org/question/>).

mod body;
mod declared;
mod feedback;
mod item;
mod names;
mod package;
mod processing;
mod tasks;
#[cfg(test)]
mod tests;
mod trial;
mod value;
mod write;

use kernel::{languages::Language, text::Message};

pub use package::{LIMITS, read as read_package};
pub use write::write;

use super::xml::Element;
use crate::{
    content::{Gap, OrderRule, Task},
    draft::{Format, Reading},
    exact::Exact,
};

/// The class of words that are struck out, which QTI has no element for.
const STRUCK: &str = "evenhand-struck";

/// A message of this room, by the end of its key.
fn message(key: &str) -> Message {
    Message::new(format!("quizzes-format-qti-{key}"))
}

/// Whether a root element is that of an item or a test, of whichever version.
pub fn is_ours(root: &Element) -> bool {
    root.name.starts_with("assessment") || root.name.starts_with("qti-assessment")
}

/// Reads an item that is a file of its own. Texts without a language of their own are in `language`.
pub fn read_item(root: Element, encoding: &'static str, language: Language) -> Reading {
    let format = if root.name.starts_with("qti-") {
        Format::Qti3
    } else {
        Format::Qti2
    };
    let (items, refused) = match item::read(&names::in_version_2(root), None, language) {
        Ok(draft) => (vec![draft], Vec::new()),
        Err(refused) => (Vec::new(), vec![refused]),
    };
    Reading {
        format,
        encoding: Some(encoding),
        items,
        refused,
    }
}

/// A task as a file means it, where two ways to say it earn the same marks: weights of gaps in their lowest terms, and one rule for
/// two steps, which all rules mark alike.
fn as_meant(task: &mut Task) {
    match task {
        Task::Cloze { gaps } => in_lowest_terms(gaps),
        Task::Ordering { steps, rule } if steps.len() == 2 => *rule = OrderRule::AllOrNothing,
        _ => {}
    }
}

/// Weights as the smallest whole numbers that stand to each other as they do; as they are where none up to a thousand times the first
/// do. Only what they are to each other means anything.
fn in_lowest_terms(gaps: &mut [Gap]) {
    let Some(first) = gaps.first().map(|gap| gap.weight.clone()) else {
        return;
    };
    let ratios: Option<Vec<Exact>> = gaps.iter().map(|gap| gap.weight.over(&first)).collect();
    let Some(ratios) = ratios else { return };
    let is_whole = |number: &Exact| !number.to_string().contains(['/', '.']);
    let scaled = |times: i64| -> Vec<Exact> {
        let times = Exact::whole(times);
        ratios.iter().map(|ratio| ratio * &times).collect()
    };
    let found = (1..=1000)
        .map(scaled)
        .find(|weights| weights.iter().all(is_whole));
    for (gap, weight) in gaps.iter_mut().zip(found.into_iter().flatten()) {
        gap.weight = weight;
    }
}
