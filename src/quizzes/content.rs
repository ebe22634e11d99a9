//! What an item asks and what an answer says. Positions count from 0 in the order of the item's own content, however
//! the page has shuffled them.

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::kernel::text::Localised;

/// An item's content in all its languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct ItemContent {
    /// The question, in Markdown.
    pub text: Localised,
    /// Shown after the attempt whatever was answered.
    pub feedback: Localised,
    /// What is asked for.
    pub task: Task,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Task {
    /// One of several answers.
    Single {
        /// The answers; one is right.
        answers: Vec<Choice>,
    },
    /// Any number of several answers.
    Multiple {
        /// The answers; each right one that is chosen earns a part, each wrong one takes a part back.
        answers: Vec<Choice>,
    },
    /// Whether a statement is true.
    TrueFalse {
        /// Whether it is.
        correct: bool,
    },
    /// Which belongs to which.
    Matching {
        /// What belongs together.
        pairs: Vec<Pair>,
        /// Right-hand sides that belong to nothing.
        distractors: Vec<Localised>,
    },
    /// A word or number to be typed.
    Short {
        /// What is accepted, by language.
        accept: BTreeMap<String, Vec<String>>,
    },
}

impl Task {
    /// Its name in keys of the locale files.
    pub fn code(&self) -> &'static str {
        match self {
            Task::Single { .. } => "single",
            Task::Multiple { .. } => "multiple",
            Task::TrueFalse { .. } => "true_false",
            Task::Matching { .. } => "matching",
            Task::Short { .. } => "short",
        }
    }
}

/// An answer to choose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Its words.
    pub text: Localised,
    /// Whether it is right.
    pub correct: bool,
    /// Shown after the attempt to whoever chose it.
    pub feedback: Localised,
}

/// Two sides that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The side that is given.
    pub left: Localised,
    /// The side to be found.
    pub right: Localised,
}

/// What somebody answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The positions of the answers chosen.
    Chosen(Vec<usize>),
    /// Whether the statement is true.
    Truth(bool),
    /// For the position of each left side, that of a right side (pairs first, then distractors).
    Matched(BTreeMap<usize, usize>),
    /// What was typed.
    Text(String),
}
