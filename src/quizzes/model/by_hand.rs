//! What trainers gave for answers that are marked by hand.

#![allow(missing_docs)]

use items::Exact;
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use super::{AttemptId, ItemVersionId};
use crate::{people::PersonId, typed_id};

typed_id!(
    /// One marking of one answer.
    MarkingId
);

/// The marks for each criterion, in the order of the rubric; one number where there is no rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Points(pub Vec<Exact>);

/// What somebody gave for an answer. Rows are only ever added.
pub mod marking {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "markings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MarkingId,
        pub attempt_id: AttemptId,
        pub item_version_id: ItemVersionId,
        /// From 1, the newest highest.
        pub number: i32,
        pub marker_id: PersonId,
        pub marker_name: String,
        /// Whether the office settled with it what two markers saw differently.
        pub settles: bool,
        #[sea_orm(column_type = "JsonBinary")]
        pub points: Points,
        /// The exact share of the item's marks.
        pub share: Exact,
        /// What the participant is told with it.
        pub comment: String,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
