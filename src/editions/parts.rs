//! Small parts of editions that are stored whole.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::{SessionId, SlotId};
use crate::{catalogue::SlotKind, kernel::text::Localised, people::PersonId};

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

/// An agenda as it was: its sessions with their slots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct AgendaRecord(pub Vec<SessionRecord>);

/// A session as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRecord {
    /// The session.
    pub id: SessionId,
    /// Its day, counted from the first of the edition, which is 0.
    pub day: i64,
    /// Its name by language.
    pub titles: Localised,
    /// Its room.
    pub room: String,
    /// Its slots by time.
    pub slots: Vec<SlotRecord>,
}

/// A slot as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotRecord {
    /// The slot.
    pub id: SlotId,
    /// Start in minutes since midnight.
    pub starts: i32,
    /// End in minutes since midnight, worked out where it was implied.
    pub ends: i32,
    /// What happens.
    pub kind: SlotKind,
    /// What it is about, by language.
    pub titles: Localised,
    /// A room other than the session's.
    pub room: String,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// Who presents it; places that are open are left out.
    pub presenters: Vec<PresenterRecord>,
}

/// A presenter as it was. Whoever is known stands here by id only, so that the name goes when the person is erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresenterRecord {
    /// The person.
    pub person: Option<PersonId>,
    /// The name of somebody who is not known.
    pub name: String,
    /// The role.
    pub role: String,
}

/// What ended with a version of an agenda: calendars that have it are told so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gone {
    /// Sessions that were removed.
    pub sessions: Vec<Ended>,
    /// Slots that were removed, or that somebody presents no longer.
    pub slots: Vec<Ended>,
}

/// A session or slot that ended, as it was last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Its id.
    pub id: Uuid,
    /// Its day, counted from the first of the edition in the version that lacks it.
    pub day: i64,
    /// Start in minutes since midnight.
    pub starts: i32,
    /// End in minutes since midnight.
    pub ends: i32,
    /// What it was called.
    pub titles: Localised,
    /// Its room.
    pub room: String,
    /// For whom it ended, if only for those who presented it.
    pub presenters: Vec<PersonId>,
}
