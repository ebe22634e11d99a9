//! Projects: the grant, its role categories, regions, targets and how long records are kept.

#![allow(missing_docs, dead_code)]

use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

use crate::kernel::text::Localised;
use crate::people::PersonId;
use crate::typed_id;

typed_id!(
    /// A project.
    ProjectId
);

/// What funders ask about a participant; each project says which of it it asks.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Question {
    Sex,
    BirthYear,
    Education,
    LabourStatus,
    Disability,
    Minority,
    ForeignBackground,
}

impl Question {
    pub const ALL: [Question; 7] = [
        Question::Sex,
        Question::BirthYear,
        Question::Education,
        Question::LabourStatus,
        Question::Disability,
        Question::Minority,
        Question::ForeignBackground,
    ];
    /// Those whose answers lie apart and may be refused.
    pub const SENSITIVE: [Question; 3] = [
        Question::Disability,
        Question::Minority,
        Question::ForeignBackground,
    ];

    /// Its name in tables and forms.
    pub fn code(self) -> &'static str {
        match self {
            Question::Sex => "sex",
            Question::BirthYear => "birth_year",
            Question::Education => "education",
            Question::LabourStatus => "labour_status",
            Question::Disability => "disability",
            Question::Minority => "minority",
            Question::ForeignBackground => "foreign_background",
        }
    }

    /// Whether its answers lie apart and may be refused.
    pub fn is_sensitive(self) -> bool {
        Self::SENSITIVE.contains(&self)
    }

    /// The key of its name.
    pub fn key(self) -> String {
        format!("projects-question-{}", self.code().replace('_', "-"))
    }
}

/// Codes, as a list that is stored whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Codes(pub Vec<String>);

/// A question that a project asks.
pub mod question_asked {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "questions_asked")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub project_id: ProjectId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question: Question,
        pub since: TimeDateTimeWithTimeZone,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a project fills in without asking, for participants of some role categories. Rows are only added: the newest of a
/// project holds, and one that fills in nothing ends the one before.
pub mod filling {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "fillings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub project_id: ProjectId,
        #[sea_orm(column_type = "JsonBinary")]
        pub roles: Codes,
        /// Empty where it is asked.
        pub labour_status: String,
        /// Empty where it is asked.
        pub education: String,
        pub reason: String,
        pub by_id: PersonId,
        pub by_name: String,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A funded project.
pub mod project {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "projects")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProjectId,
        pub code: String,
        pub number: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        pub programme: String,
        pub funder: String,
        pub starts_on: TimeDate,
        pub ends_on: TimeDate,
        #[sea_orm(column_type = "JsonBinary")]
        pub visibility: Localised,
        pub emblem: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub issuing_body: Localised,
        pub signatory_name: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub signatory_function: Localised,
        pub contact_email: String,
        pub suppression_k: i32,
        pub retention_years: i32,
        #[sea_orm(column_type = "JsonBinary")]
        pub retention_event: Localised,
        pub retention_from: Option<TimeDate>,
        pub held_reason: Option<String>,
        pub created_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A category of officials whom a project trains.
pub mod role_category {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_categories")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub project_id: ProjectId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Localised,
        pub ord: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A region that a project works in.
pub mod project_region {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "project_regions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub project_id: ProjectId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub region_code: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a project promised to reach.
pub mod target {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "targets")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub project_id: ProjectId,
        pub indicator: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Localised,
        pub unit: String,
        pub value: i32,
        pub ord: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
