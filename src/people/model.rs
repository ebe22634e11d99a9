//! What is stored about people, how they sign in and what they may do.

#![allow(missing_docs, dead_code)]

use std::{fmt, str::FromStr};

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::typed_id;

typed_id!(
    /// A person.
    PersonId
);

/// What a person may do within a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Everything, for the whole installation.
    Admin,
    /// Plans and runs projects and editions.
    Office,
    /// Teaches an edition: materials, attendance.
    Trainer,
    /// Nominates for an office or region.
    Coordinator,
    /// Reads everything of a project, changes nothing.
    Auditor,
}

impl Permission {
    pub const ALL: [Permission; 5] = [
        Permission::Admin,
        Permission::Office,
        Permission::Trainer,
        Permission::Coordinator,
        Permission::Auditor,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Permission::Admin => "admin",
            Permission::Office => "office",
            Permission::Trainer => "trainer",
            Permission::Coordinator => "coordinator",
            Permission::Auditor => "auditor",
        }
    }
}

impl FromStr for Permission {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Permission::ALL
            .into_iter()
            .find(|permission| permission.code() == code)
            .ok_or(())
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What a sign-in link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum LinkPurpose {
    /// Sent by mail to who asked for it; opens once.
    SignIn,
    /// Printed by a demonstration; opens as often as one likes.
    Demo,
}

pub mod person {
    use sea_orm::entity::prelude::*;

    use super::PersonId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "persons")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PersonId,
        pub given_name: String,
        pub family_name: String,
        pub email: String,
        pub organisation: String,
        pub unit: String,
        pub function: String,
        /// Full code of the region, as in `PL-02`.
        pub region_code: Option<String>,
        /// Code of a role category of the projects the person may join.
        pub role_category: Option<String>,
        pub language: String,
        /// Training in this field before, in words; such a person is not eligible again.
        pub earlier_training: Option<String>,
        pub created_at: TimeDateTimeWithTimeZone,
        pub erased_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Given name and family name.
        pub fn full_name(&self) -> String {
            format!("{} {}", self.given_name, self.family_name)
        }
    }
}

pub mod password {
    use sea_orm::entity::prelude::*;

    use super::PersonId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "passwords")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        pub hash: String,
        pub changed_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod sign_in_link {
    use sea_orm::entity::prelude::*;

    use super::{LinkPurpose, PersonId};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_links")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub person_id: PersonId,
        pub purpose: LinkPurpose,
        pub created_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
        pub used_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod web_session {
    use sea_orm::entity::prelude::*;

    use super::PersonId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "web_sessions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub person_id: PersonId,
        pub created_at: TimeDateTimeWithTimeZone,
        pub seen_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
        pub browser: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod grant {
    use sea_orm::entity::prelude::*;

    use super::{Permission, PersonId};

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "grants")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: PersonId,
        pub permission: Permission,
        /// `installation`, `project`, `edition` or `region`.
        pub scope_kind: String,
        /// The id or region code; empty for the installation.
        pub scope: String,
        pub granted_by: Option<PersonId>,
        pub granted_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod record_view {
    use sea_orm::entity::prelude::*;

    use super::PersonId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "record_views")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: PersonId,
        pub viewer_id: PersonId,
        pub viewer_name: String,
        /// What was looked at, as the end of a key `people-viewed-...`.
        pub what: String,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Whom a project's office knows: who takes part, teaches, works for it or was added by it.
pub mod known_person {
    use sea_orm::entity::prelude::*;

    use super::PersonId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "known_people")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub project_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        pub since: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
