//! Projects: the grant, its role categories, regions, targets and how long records are kept.

#![allow(missing_docs, dead_code)]

use crate::kernel::text::Localised;
use crate::typed_id;

typed_id!(
    /// A project.
    ProjectId
);

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
