//! Items, quizzes made of them, attempts, responses, results.

#![allow(missing_docs, dead_code)]

mod bank;
mod by_hand;
mod checks;
mod dates;
mod remark;
mod sections;
mod settings;

use std::str::FromStr;

use items::{Answer, Exact, Task};
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::typed_id;
use crate::{catalogue::CourseVersionId, enrolment::EnrolmentId, kernel::text::Localised, people::PersonId};

pub use bank::{item, item_category, item_draft, item_import, item_picture, item_tag, item_version};
pub use by_hand::{MarkingId, Points, marking};
pub use checks::check;
pub use dates::{Terms, quiz_dates, quiz_exception};
pub use remark::{RemarkingId, remarked_result, remarking};
pub use sections::{Draw, Section, Sections, attempt_item};
pub use settings::{AtEnd, Behaviour, Counts, Paging, Settings, Shown};

typed_id!(
    /// A quiz.
    QuizId
);

typed_id!(
    /// An item.
    ItemId
);

typed_id!(
    /// A version of an item.
    ItemVersionId
);

typed_id!(
    /// An attempt.
    AttemptId
);

typed_id!(
    /// A category of items.
    CategoryId
);

typed_id!(
    /// A question file that was uploaded.
    ImportId
);

typed_id!(
    /// A draft of an item that is being written.
    DraftId
);

/// How an item is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    Single,
    Multiple,
    TrueFalse,
    Short,
    Numerical,
    Matching,
    Ordering,
    Cloze,
    Words,
    Long,
    Description,
    Likert,
}

impl ItemKind {
    pub const ALL: [ItemKind; 12] = [
        ItemKind::Single,
        ItemKind::Multiple,
        ItemKind::TrueFalse,
        ItemKind::Short,
        ItemKind::Numerical,
        ItemKind::Matching,
        ItemKind::Ordering,
        ItemKind::Cloze,
        ItemKind::Words,
        ItemKind::Long,
        ItemKind::Description,
        ItemKind::Likert,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            ItemKind::Single => "single",
            ItemKind::Multiple => "multiple",
            ItemKind::TrueFalse => "true_false",
            ItemKind::Short => "short",
            ItemKind::Numerical => "numerical",
            ItemKind::Matching => "matching",
            ItemKind::Ordering => "ordering",
            ItemKind::Cloze => "cloze",
            ItemKind::Words => "words",
            ItemKind::Long => "long",
            ItemKind::Description => "description",
            ItemKind::Likert => "likert",
        }
    }

    /// The kind of a task.
    pub fn of(task: &Task) -> Self {
        match task {
            Task::Single { .. } => ItemKind::Single,
            Task::Multiple { .. } => ItemKind::Multiple,
            Task::TrueFalse { .. } => ItemKind::TrueFalse,
            Task::Short { .. } => ItemKind::Short,
            Task::Numerical { .. } => ItemKind::Numerical,
            Task::Matching { .. } => ItemKind::Matching,
            Task::Ordering { .. } => ItemKind::Ordering,
            Task::Cloze { .. } => ItemKind::Cloze,
            Task::Words { .. } => ItemKind::Words,
            Task::Long { .. } => ItemKind::Long,
            Task::Description => ItemKind::Description,
            Task::Likert { .. } => ItemKind::Likert,
        }
    }
}

impl FromStr for ItemKind {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        ItemKind::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// What a quiz is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum QuizPurpose {
    PreTest,
    PostTest,
    Practice,
}

impl QuizPurpose {
    pub const ALL: [QuizPurpose; 3] = [QuizPurpose::PreTest, QuizPurpose::PostTest, QuizPurpose::Practice];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            QuizPurpose::PreTest => "pre_test",
            QuizPurpose::PostTest => "post_test",
            QuizPurpose::Practice => "practice",
        }
    }
}

impl FromStr for QuizPurpose {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        QuizPurpose::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// Whether an attempt is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum AttemptState {
    Open,
    Submitted,
    /// Its time was over before it was handed in, and the quiz counts only what is handed in.
    Lapsed,
}

impl AttemptState {
    pub const ALL: [AttemptState; 3] = [AttemptState::Open, AttemptState::Submitted, AttemptState::Lapsed];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            AttemptState::Open => "open",
            AttemptState::Submitted => "submitted",
            AttemptState::Lapsed => "lapsed",
        }
    }
}

impl FromStr for AttemptState {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        AttemptState::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// A revision of a quiz of a course version; never changed. Its key names the quiz, and the highest number is the one that new
/// attempts begin with.
pub mod quiz {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "quizzes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: QuizId,
        pub version_id: CourseVersionId,
        pub key: String,
        pub purpose: QuizPurpose,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub intros: Localised,
        pub pass_percent: i32,
        pub attempts_allowed: i32,
        pub shuffle: bool,
        pub number: i32,
        /// Who made this revision; nobody made what came with the course folder.
        pub author_id: Option<PersonId>,
        pub created_at: Option<TimeDateTimeWithTimeZone>,
        pub reason: Option<String>,
        #[sea_orm(column_type = "JsonBinary")]
        pub settings: Settings,
        #[sea_orm(column_type = "JsonBinary")]
        pub sections: Sections,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_many = "super::attempt::Entity")]
        Attempt,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A place in a quiz.
pub mod quiz_item {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "quiz_items")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub quiz_id: QuizId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ord: i32,
        pub item_version_id: ItemVersionId,
        /// The section it stands in, from 0.
        pub section: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::item_version::Entity",
            from = "Column::ItemVersionId",
            to = "super::item_version::Column::Id"
        )]
        ItemVersion,
    }

    impl Related<super::item_version::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::ItemVersion.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// One person's try at a quiz.
pub mod attempt {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "attempts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AttemptId,
        pub quiz_id: QuizId,
        pub enrolment_id: EnrolmentId,
        pub person_id: PersonId,
        pub number: i32,
        pub language: String,
        pub seed: i64,
        pub state: AttemptState,
        pub started_at: TimeDateTimeWithTimeZone,
        pub submitted_at: Option<TimeDateTimeWithTimeZone>,
        pub score: Option<f64>,
        pub most: Option<f64>,
        pub passed: Option<bool>,
        /// Until then answers are taken; without an end when there is none.
        pub due_at: Option<TimeDateTimeWithTimeZone>,
        /// Until then it can be handed in; the same moment unless there is a period of grace.
        pub ends_at: Option<TimeDateTimeWithTimeZone>,
        /// The page that the person is on, from 0.
        pub page: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::quiz::Entity",
            from = "Column::QuizId",
            to = "super::quiz::Column::Id"
        )]
        Quiz,
    }

    impl Related<super::quiz::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Quiz.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The newest answer to one item of an attempt.
pub mod response {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "responses")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub attempt_id: AttemptId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_version_id: ItemVersionId,
        pub seq: i64,
        #[sea_orm(column_type = "JsonBinary")]
        pub answer: Answer,
        pub saved_at: TimeDateTimeWithTimeZone,
        /// Whether it was checked for the last time, so that it stays as it is.
        pub closed: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What an answer earned.
pub mod result {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "results")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub attempt_id: AttemptId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_version_id: ItemVersionId,
        pub mark: f64,
        pub most: f64,
        /// The exact share of the marks; unknown for what was marked before shares were kept, and while it waits.
        pub share: Option<Exact>,
        /// Whether a trainer has yet to mark it.
        pub waits: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
