//! Who was there, in minutes; entries are only ever added.

#![allow(missing_docs, dead_code)]

pub mod catering;
pub mod entitlements;

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::typed_id;
use crate::{
    editions::{EditionId, SlotId},
    enrolment::EnrolmentId,
    people::PersonId,
};

typed_id!(
    /// An entry of attendance.
    EntryId
);

/// How an entry came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Way {
    List,
    Pin,
    Correction,
}

impl Way {
    pub const ALL: [Way; 3] = [Way::List, Way::Pin, Way::Correction];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Way::List => "list",
            Way::Pin => "pin",
            Way::Correction => "correction",
        }
    }
}

impl FromStr for Way {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Way::ALL.into_iter().find(|kind| kind.code() == code).ok_or(())
    }
}

/// Presence in a slot, from minute to minute of the day at the venue; a later entry replaces an earlier one and says why.
pub mod entry {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "attendance_entries")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EntryId,
        pub edition_id: EditionId,
        pub slot_id: SlotId,
        pub enrolment_id: EnrolmentId,
        pub present: bool,
        pub from_minute: i32,
        pub to_minute: i32,
        pub way: Way,
        pub recorded_at: TimeDateTimeWithTimeZone,
        pub recorded_by: Option<PersonId>,
        pub recorded_by_name: String,
        pub replaces: Option<EntryId>,
        pub why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A trainer's signature under a day, over a checksum of its entries.
pub mod countersignature {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "countersignatures")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub on_date: TimeDate,
        pub by_id: PersonId,
        pub by_name: String,
        pub at: TimeDateTimeWithTimeZone,
        pub checksum: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
