//! Enrolments and how they came to their state.

#![allow(missing_docs, dead_code)]

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::typed_id;
use crate::{
    editions::{EditionId, SessionId},
    people::PersonId,
    projects::{ProjectId, Question},
};

typed_id!(
    /// An enrolment.
    EnrolmentId
);

/// How far an enrolment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EnrolmentState {
    Nominated,
    Applied,
    Waitlisted,
    Offered,
    Confirmed,
    Attended,
    PartlyAttended,
    Absent,
    Declined,
    Withdrawn,
    Substituted,
}

impl EnrolmentState {
    pub const ALL: [EnrolmentState; 11] = [
        EnrolmentState::Nominated,
        EnrolmentState::Applied,
        EnrolmentState::Waitlisted,
        EnrolmentState::Offered,
        EnrolmentState::Confirmed,
        EnrolmentState::Attended,
        EnrolmentState::PartlyAttended,
        EnrolmentState::Absent,
        EnrolmentState::Declined,
        EnrolmentState::Withdrawn,
        EnrolmentState::Substituted,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            EnrolmentState::Nominated => "nominated",
            EnrolmentState::Applied => "applied",
            EnrolmentState::Waitlisted => "waitlisted",
            EnrolmentState::Offered => "offered",
            EnrolmentState::Confirmed => "confirmed",
            EnrolmentState::Attended => "attended",
            EnrolmentState::PartlyAttended => "partly_attended",
            EnrolmentState::Absent => "absent",
            EnrolmentState::Declined => "declined",
            EnrolmentState::Withdrawn => "withdrawn",
            EnrolmentState::Substituted => "substituted",
        }
    }
}

impl EnrolmentState {
    /// The states in which a person has, or had to the end, a seat.
    pub const SEATED: [EnrolmentState; 5] = [
        EnrolmentState::Offered,
        EnrolmentState::Confirmed,
        EnrolmentState::Attended,
        EnrolmentState::PartlyAttended,
        EnrolmentState::Absent,
    ];

    /// Whether it holds a seat.
    pub fn is_seated(self) -> bool {
        Self::SEATED.contains(&self)
    }

    /// Whether the participant may learn.
    pub fn may_learn(self) -> bool {
        matches!(
            self,
            EnrolmentState::Confirmed | EnrolmentState::Attended | EnrolmentState::PartlyAttended
        )
    }
}

impl FromStr for EnrolmentState {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        EnrolmentState::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// One person in one edition; unique while live.
pub mod enrolment {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "enrolments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EnrolmentId,
        pub edition_id: EditionId,
        pub person_id: PersonId,
        pub region_code: String,
        pub role_category: String,
        pub state: EnrolmentState,
        pub live: bool,
        pub seated_by: Option<String>,
        pub offered_until: Option<TimeDateTimeWithTimeZone>,
        pub created_at: TimeDateTimeWithTimeZone,
        pub changed_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody needs to eat: a statement of what is needed, never why.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Diet {
    Vegetarian,
    Vegan,
    NoPork,
    NoGluten,
    NoLactose,
    Other,
}

impl Diet {
    pub const ALL: [Diet; 6] = [
        Diet::Vegetarian,
        Diet::Vegan,
        Diet::NoPork,
        Diet::NoGluten,
        Diet::NoLactose,
        Diet::Other,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Diet::Vegetarian => "vegetarian",
            Diet::Vegan => "vegan",
            Diet::NoPork => "no_pork",
            Diet::NoGluten => "no_gluten",
            Diet::NoLactose => "no_lactose",
            Diet::Other => "other",
        }
    }
}

impl FromStr for Diet {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Diet::ALL.into_iter().find(|kind| kind.code() == code).ok_or(())
    }
}

/// The diet that a participant has stated, in words where it is not of the list; forgotten some days after the edition.
pub mod dietary_need {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "dietary_needs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        pub edition_id: EditionId,
        pub diet: Diet,
        pub words: Option<String>,
        pub stated_at: TimeDateTimeWithTimeZone,
        pub stated_by: PersonId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A session that a participant has chosen; whoever has none takes part in all.
pub mod session_choice {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "session_choices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub session_id: SessionId,
        pub edition_id: EditionId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One change of an enrolment: who, when, why (a message as JSON).
pub mod enrolment_event {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "enrolment_events")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub enrolment_id: EnrolmentId,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: Option<PersonId>,
        pub by_name: String,
        pub from_state: Option<EnrolmentState>,
        pub to_state: EnrolmentState,
        pub why: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a participant says in a project because its funder asks: one record per person and project.
pub mod statement {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "statements")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub project_id: ProjectId,
        /// One of [`crate::projects::SEXES`].
        pub sex: String,
        pub birth_year: Option<i32>,
        /// One of [`crate::projects::EDUCATIONS`].
        pub education: String,
        /// One of [`crate::projects::LABOUR_STATUSES`].
        pub labour_status: String,
        /// Codes of the questions that the office answered from documents, with a space between.
        pub from_documents: String,
        /// The document used last.
        pub document: String,
        pub document_at: Option<TimeDateTimeWithTimeZone>,
        pub document_by: Option<String>,
        /// When the participant last answered in person.
        pub own_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a participant answered to a sensitive question, refusing included. Without a row the question was not answered.
pub mod sensitive_answer {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sensitive_answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub project_id: ProjectId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question: Question,
        /// `yes`, `no` or `refused`.
        pub answer: String,
        pub asked_on: TimeDate,
        /// Who asked; nobody where the participant's own page did.
        pub asked_by: Option<String>,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
