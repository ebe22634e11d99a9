//! Answers that were checked while an attempt was open.

#![allow(missing_docs, dead_code)]

use items::{Answer, Exact};

use super::{AttemptId, ItemVersionId};

/// An answer that was checked; never changed.
pub mod check {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "checks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub attempt_id: AttemptId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_version_id: ItemVersionId,
        /// Which try it was, from 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        #[sea_orm(column_type = "JsonBinary")]
        pub answer: Answer,
        /// What it would have earned as a first try.
        pub share: Exact,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
