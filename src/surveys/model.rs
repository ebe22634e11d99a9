//! Evaluation: answers that cannot be joined to people, and receipts that prove that one was given.

#![allow(missing_docs, dead_code)]

use super::content::{Questions, SurveyAnswer};
use crate::typed_id;
use crate::{
    catalogue::CourseVersionId, editions::EditionId, enrolment::EnrolmentId, kernel::text::Localised,
};

typed_id!(
    /// A survey.
    SurveyId
);

/// A survey of a course version.
pub mod survey {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "surveys")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SurveyId,
        pub version_id: CourseVersionId,
        pub key: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub intros: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub questions: Questions,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// That somebody answered; only the day is kept.
pub mod receipt {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "survey_receipts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub survey_id: SurveyId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        pub given_on: TimeDate,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::survey::Entity",
            from = "Column::SurveyId",
            to = "super::survey::Column::Id"
        )]
        Survey,
    }

    impl Related<super::survey::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Survey.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An answer: no person, no time, and an id that tells neither.
pub mod survey_answer {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "survey_answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub survey_id: SurveyId,
        pub edition_id: EditionId,
        #[sea_orm(column_type = "JsonBinary")]
        pub answers: SurveyAnswer,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
