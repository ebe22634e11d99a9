//! When quizzes are open, and what holds for one person only.

#![allow(missing_docs, dead_code)]

use sea_orm::FromQueryResult;
use time::OffsetDateTime;

use crate::{editions::EditionId, enrolment::EnrolmentId, people::PersonId};

/// When a quiz is open for an edition; where there is no row, always.
pub mod quiz_dates {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "quiz_dates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub edition_id: EditionId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub opens_at: Option<TimeDateTimeWithTimeZone>,
        pub closes_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What holds for one person in one quiz, and why.
pub mod quiz_exception {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "quiz_exceptions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub extra_minutes: i32,
        pub extra_attempts: i32,
        /// In place of the edition's.
        pub opens_at: Option<TimeDateTimeWithTimeZone>,
        /// In place of the edition's.
        pub closes_at: Option<TimeDateTimeWithTimeZone>,
        pub reason: String,
        pub author_id: PersonId,
        pub author_name: String,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What holds for somebody in a quiz, beyond its settings: the dates of the edition, and what was granted to them alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct Terms {
    /// No attempt begins before.
    pub opens_at: Option<OffsetDateTime>,
    /// No attempt begins from then on, and none lasts longer except by extra time.
    pub closes_at: Option<OffsetDateTime>,
    /// Minutes in addition to each attempt.
    pub extra_minutes: i32,
    /// Attempts in addition to those allowed.
    pub extra_attempts: i32,
    /// How many attempts the newest revision allows; 0 for as many as one likes.
    pub attempts_allowed: i32,
    /// How many attempts they have made so far.
    pub attempts: i64,
    /// How many of them are open.
    pub open: i64,
}
