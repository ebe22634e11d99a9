//! What the validation of an export found, kept with its snapshot.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::kernel::text::Message;

/// How many findings are kept with a snapshot; beyond that only their number.
const MOST_KEPT: usize = 500;

/// What a validation found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Findings {
    /// How many stand in the way of handing the export over.
    pub blocking: usize,
    /// How many others there are.
    pub other: usize,
    /// The findings themselves, those that block first; the first few hundred of a very long list.
    pub list: Vec<Finding>,
}

/// What is missing or doubtful, for whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// What.
    pub message: Message,
    /// The person or edition it is about, by name or code.
    pub subject: String,
    /// The page where it is mended.
    pub href: String,
    /// Whether the export must not be handed over with it.
    pub blocking: bool,
}

impl Findings {
    /// Counts the findings and keeps the first of them.
    pub fn of(mut list: Vec<Finding>) -> Self {
        let blocking = list.iter().filter(|finding| finding.blocking).count();
        let other = list.len() - blocking;
        list.truncate(MOST_KEPT);
        Self {
            blocking,
            other,
            list,
        }
    }

    /// How many were found but are not in the list.
    pub fn left_out(&self) -> usize {
        (self.blocking + self.other).saturating_sub(self.list.len())
    }
}
