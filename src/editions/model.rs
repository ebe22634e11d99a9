//! Runs of a course: venue, region group, quotas, agenda, decisions.

#![allow(missing_docs, dead_code)]

mod calendars;
mod versions;

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use super::parts::Rooms;
use crate::typed_id;
use crate::{
    catalogue::{CourseVersionId, SlotKind},
    kernel::text::Localised,
    people::PersonId,
    projects::ProjectId,
};

pub use calendars::{FeedKind, calendar_feed};
pub use versions::{agenda_notice, agenda_version};

typed_id!(
    /// An edition.
    EditionId
);

typed_id!(
    /// A venue.
    VenueId
);

typed_id!(
    /// A session of an edition.
    SessionId
);

typed_id!(
    /// A slot.
    SlotId
);

/// How far an edition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EditionState {
    Draft,
    Announced,
    Open,
    Confirmed,
    Running,
    Completed,
    Closed,
    Cancelled,
    Merged,
}

impl EditionState {
    pub const ALL: [EditionState; 9] = [
        EditionState::Draft,
        EditionState::Announced,
        EditionState::Open,
        EditionState::Confirmed,
        EditionState::Running,
        EditionState::Completed,
        EditionState::Closed,
        EditionState::Cancelled,
        EditionState::Merged,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            EditionState::Draft => "draft",
            EditionState::Announced => "announced",
            EditionState::Open => "open",
            EditionState::Confirmed => "confirmed",
            EditionState::Running => "running",
            EditionState::Completed => "completed",
            EditionState::Closed => "closed",
            EditionState::Cancelled => "cancelled",
            EditionState::Merged => "merged",
        }
    }
}

impl FromStr for EditionState {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        EditionState::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// A place with rooms.
pub mod venue {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "venues")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VenueId,
        pub name: String,
        pub street: String,
        pub postal_code: String,
        pub city: String,
        pub country: String,
        pub region_code: String,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub zone: String,
        pub access: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub rooms: Rooms,
        pub created_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One run of a course version.
pub mod edition {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "editions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EditionId,
        pub project_id: ProjectId,
        pub course_version_id: CourseVersionId,
        pub code: String,
        pub venue_id: VenueId,
        pub state: EditionState,
        pub starts_on: TimeDate,
        pub ends_on: TimeDate,
        pub capacity_min: i32,
        pub capacity_max: i32,
        pub enrol_from: TimeDate,
        pub enrol_until: TimeDate,
        pub decide_on: TimeDate,
        pub language: String,
        pub clash_allowed: bool,
        pub announced_at: Option<TimeDateTimeWithTimeZone>,
        pub created_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::venue::Entity",
            from = "Column::VenueId",
            to = "super::venue::Column::Id"
        )]
        Venue,
    }

    impl Related<super::venue::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Venue.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A region of the edition's group.
pub mod edition_region {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "edition_regions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub edition_id: EditionId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub region_code: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Seats of one cell, region by role category.
pub mod quota {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "quotas")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub edition_id: EditionId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub region_code: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub role_category: String,
        pub seats: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A meeting of an edition; sessions may run in parallel.
pub mod session {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sessions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SessionId,
        pub edition_id: EditionId,
        pub ord: i32,
        pub on_date: TimeDate,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        pub room: String,
        pub minimum: Option<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A part of a session, in minutes since midnight at the venue; without `ends` it ends when the next of its session starts.
pub mod slot {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "slots")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SlotId,
        pub session_id: SessionId,
        pub edition_id: EditionId,
        pub ord: i32,
        pub on_date: TimeDate,
        pub starts: i32,
        pub ends: Option<i32>,
        pub kind: SlotKind,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        pub room: String,
        pub compulsory: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who presents a slot, in which role, and what the role asks for.
pub mod slot_presenter {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "slot_presenters")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub slot_id: SlotId,
        pub person_id: Option<PersonId>,
        pub name: String,
        pub role: String,
        pub requirement: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::slot::Entity",
            from = "Column::SlotId",
            to = "super::slot::Column::Id"
        )]
        Slot,
    }

    impl Related<super::slot::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Slot.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A change of an edition's state: who, when, why, who was told (a message as JSON), and the edition it was merged into.
pub mod decision {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decisions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub from_state: EditionState,
        pub to_state: EditionState,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: Option<PersonId>,
        pub by_name: String,
        pub why: String,
        pub told: String,
        pub into_edition_id: Option<EditionId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What changed in a published schedule (a message as JSON).
pub mod schedule_change {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "schedule_changes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub at: TimeDateTimeWithTimeZone,
        pub by_name: String,
        pub what: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
