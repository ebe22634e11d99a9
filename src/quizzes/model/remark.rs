//! Answers that were marked anew by another version of their question.

#![allow(missing_docs)]

use items::Exact;

use super::{AttemptId, ItemId, ItemVersionId};
use crate::{people::PersonId, typed_id};

typed_id!(
    /// One marking anew of the answers to a question.
    RemarkingId
);

/// Somebody had answers to a question marked anew. Rows are only ever added.
pub mod remarking {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "remarkings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RemarkingId,
        pub item_id: ItemId,
        /// From 1 for each question, the newest highest.
        pub number: i32,
        /// The version by which answers are marked since.
        pub version_id: ItemVersionId,
        pub by_id: PersonId,
        pub by_name: String,
        pub reason: String,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What one answer earned before and after it was marked anew. Rows are only ever added.
pub mod remarked_result {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "remarked_results")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub remarking_id: RemarkingId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub attempt_id: AttemptId,
        /// The version that was asked.
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_version_id: ItemVersionId,
        /// The version by which it was marked until then.
        pub version_before_id: ItemVersionId,
        pub mark_before: f64,
        /// Unknown for what was marked before shares were kept.
        pub share_before: Option<Exact>,
        pub mark_after: f64,
        pub share_after: Exact,
        /// The marks of the whole attempt.
        pub score_before: f64,
        pub score_after: f64,
        pub passed_before: bool,
        pub passed_after: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
