//! Small parts of editions that are stored whole.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// The rooms of a venue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Rooms(pub Vec<Room>);

/// A room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its name or number.
    pub name: String,
    /// How many people can sit.
    pub seats: i32,
}
