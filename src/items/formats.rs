//! Question files, in and out.

#[cfg(test)]
pub(crate) mod arbitrary;
pub mod markup;
pub mod table;
pub mod xml;

use std::collections::BTreeSet;

use kernel::text::{Localised, Message};

use crate::content::ItemContent;

/// A file that was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// What it could not hold.
    pub left_out: Vec<LeftOut>,
}

/// What a file could not hold of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// The question.
    pub name: String,
    /// Whether all of it is missing; otherwise it is there without something.
    pub whole: bool,
    /// What is missing, and why.
    pub reason: Message,
}

/// The languages that an item is written in, by code.
pub fn languages_of(content: &ItemContent) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut add = |text: &Localised| codes.extend(text.0.keys().cloned());
    let ItemContent { text, feedback, .. } = content;
    add(text);
    add(feedback);
    codes
}
