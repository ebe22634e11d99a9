//! What the validation of an export found, kept with its snapshot.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::kernel::text::Message;

/// All findings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Findings(pub Vec<Finding>);

/// What is missing or doubtful, for whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// What.
    pub message: Message,
    /// The person or thing it is about.
    pub subject: String,
    /// Whether the export must not be handed over with it.
    pub blocking: bool,
}
