//! Calendars that people have at secret addresses.

#![allow(missing_docs, dead_code)]

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::people::PersonId;

/// What a calendar holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum FeedKind {
    /// The sessions in which the person takes part.
    Own,
    /// The slots that the person presents.
    Taught,
}

impl FeedKind {
    pub const ALL: [FeedKind; 2] = [FeedKind::Own, FeedKind::Taught];

    /// Its name in tables, addresses and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            FeedKind::Own => "own",
            FeedKind::Taught => "taught",
        }
    }
}

impl FromStr for FeedKind {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        FeedKind::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// A calendar at an address of its own; of each kind a person has at most one that is open.
pub mod calendar_feed {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_feeds")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: PersonId,
        pub kind: FeedKind,
        pub token_hash: String,
        pub made_at: TimeDateTimeWithTimeZone,
        pub ended_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
