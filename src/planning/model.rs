//! Plans and seatings.

#![allow(missing_docs)]

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::parts::{Outcome, Question, SeatingOutcome, SeatingQuestion};
use crate::{people::PersonId, projects::ProjectId, typed_id};

typed_id!(
    /// A plan.
    PlanId
);

typed_id!(
    /// A seating.
    SeatingId
);

/// How far a plan or a seating is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum PlanState {
    /// It is being solved.
    #[sea_orm(string_value = "searching")]
    Searching,
    /// The search has ended; the outcome says how.
    #[sea_orm(string_value = "solved")]
    Solved,
}

/// One plan: a question, and its answer once there is one.
pub mod plan {
    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "plans")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PlanId,
        pub project_id: ProjectId,
        /// Within its project, from 1.
        pub number: i32,
        /// What the office calls it.
        pub title: String,
        /// The number of the plan that it changes something of.
        pub origin: Option<i32>,
        #[sea_orm(column_type = "JsonBinary")]
        pub question: Question,
        pub state: PlanState,
        #[sea_orm(column_type = "JsonBinary", nullable)]
        pub outcome: Option<Outcome>,
        pub created_at: TimeDateTimeWithTimeZone,
        pub made_by: PersonId,
        pub made_by_name: String,
        /// When editions were made of it.
        pub taken_over_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One seating: a question, and its answer once there is one.
pub mod seating {
    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "seatings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SeatingId,
        pub project_id: ProjectId,
        /// Within its project, from 1.
        pub number: i32,
        /// What the office calls it.
        pub title: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub question: SeatingQuestion,
        pub state: PlanState,
        #[sea_orm(column_type = "JsonBinary", nullable)]
        pub outcome: Option<SeatingOutcome>,
        pub created_at: TimeDateTimeWithTimeZone,
        pub made_by: PersonId,
        pub made_by_name: String,
        /// When seats were given by it.
        pub taken_over_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
