//! What somebody answered. Positions count from 0 in the order of the item's own content, however the page has shuffled it.

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// An answer to an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The positions of the answers chosen.
    Chosen(Vec<usize>),
    /// Whether the statement is true.
    Truth(bool),
    /// For the position of each left side, that of a right side (pairs first, then distractors); for each place of a text with
    /// missing words, the position of the word; for each step of an order, the place that it was given.
    Matched(BTreeMap<usize, usize>),
    /// What was typed.
    Text(String),
    /// For each place of a text that was filled in, what it was filled with.
    Filled(BTreeMap<usize, Answer>),
}

impl Answer {
    /// Whether it says nothing: no box ticked, no side chosen, no word typed.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Chosen(chosen) => chosen.is_empty(),
            Self::Matched(matched) => matched.is_empty(),
            Self::Text(typed) => typed.trim().is_empty(),
            Self::Filled(places) => places.values().all(Self::is_blank),
            Self::Truth(_) => false,
        }
    }
}
