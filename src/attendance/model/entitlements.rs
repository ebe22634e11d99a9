//! Rules of entitlements of an edition, and the office's rulings on one person; rows are only ever added.

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::{editions::EditionId, enrolment::EnrolmentId, kernel::text::Localised, people::PersonId};

/// What the office says of one person's entitlement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Ruling {
    /// Entitled, whatever the rule says.
    Given,
    /// Not entitled, whatever the rule says.
    Refused,
    /// As the rule says: an earlier ruling no longer holds.
    AsRule,
}

impl Ruling {
    pub const ALL: [Ruling; 3] = [Ruling::Given, Ruling::Refused, Ruling::AsRule];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Ruling::Given => "given",
            Ruling::Refused => "refused",
            Ruling::AsRule => "as_rule",
        }
    }
}

impl FromStr for Ruling {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Ruling::ALL.into_iter().find(|kind| kind.code() == code).ok_or(())
    }
}

/// A rule as the office sets it for an edition; of those with one key the highest number holds.
pub mod rule {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "entitlement_rules")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub key: String,
        pub number: i32,
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Localised,
        pub basis: String,
        pub at_least: i32,
        pub breaks_in: bool,
        pub counted: String,
        pub daily: bool,
        pub retired: bool,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A ruling on one person, one rule and one day (0: the whole edition); the highest number holds.
pub mod ruling {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "entitlement_rulings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub enrolment_id: EnrolmentId,
        pub rule_key: String,
        pub day: i32,
        pub number: i32,
        pub ruling: Ruling,
        pub why: String,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
