//! How far people are in the activities of their course.

#![allow(missing_docs, dead_code)]

use crate::{catalogue::ActivityId, enrolment::EnrolmentId};

/// An activity that a person has opened, and finished when `done_at` says so.
pub mod progress {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "progress")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub activity_id: ActivityId,
        pub opened_at: TimeDateTimeWithTimeZone,
        pub done_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
