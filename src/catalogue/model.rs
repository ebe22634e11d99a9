//! Courses and their versions, modules and activities. A version never changes once it is stored.

#![allow(missing_docs, dead_code)]

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use super::content::CourseContent;
use crate::typed_id;
use crate::{kernel::text::Localised, people::PersonId};

typed_id!(
    /// A course.
    CourseId
);

typed_id!(
    /// A version of a course.
    CourseVersionId
);

typed_id!(
    /// A module.
    ModuleId
);

typed_id!(
    /// An activity.
    ActivityId
);

/// What kind of event a course is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CourseKind {
    Course,
    Conference,
    WorkingGroup,
    ThematicMeeting,
}

impl CourseKind {
    pub const ALL: [CourseKind; 4] = [
        CourseKind::Course,
        CourseKind::Conference,
        CourseKind::WorkingGroup,
        CourseKind::ThematicMeeting,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            CourseKind::Course => "course",
            CourseKind::Conference => "conference",
            CourseKind::WorkingGroup => "working_group",
            CourseKind::ThematicMeeting => "thematic_meeting",
        }
    }
}

impl FromStr for CourseKind {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        CourseKind::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    Page,
    Material,
    Quiz,
    Survey,
    Session,
}

impl ActivityKind {
    pub const ALL: [ActivityKind; 5] = [
        ActivityKind::Page,
        ActivityKind::Material,
        ActivityKind::Quiz,
        ActivityKind::Survey,
        ActivityKind::Session,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            ActivityKind::Page => "page",
            ActivityKind::Material => "material",
            ActivityKind::Quiz => "quiz",
            ActivityKind::Survey => "survey",
            ActivityKind::Session => "session",
        }
    }
}

impl FromStr for ActivityKind {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        ActivityKind::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// What happens in a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    Opening,
    Talk,
    GroupWork,
    Break,
    Meal,
    Closing,
    Other,
}

impl SlotKind {
    pub const ALL: [SlotKind; 7] = [
        SlotKind::Opening,
        SlotKind::Talk,
        SlotKind::GroupWork,
        SlotKind::Break,
        SlotKind::Meal,
        SlotKind::Closing,
        SlotKind::Other,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            SlotKind::Opening => "opening",
            SlotKind::Talk => "talk",
            SlotKind::GroupWork => "group_work",
            SlotKind::Break => "break",
            SlotKind::Meal => "meal",
            SlotKind::Closing => "closing",
            SlotKind::Other => "other",
        }
    }
}

impl FromStr for SlotKind {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        SlotKind::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// A course: the design that is run again and again.
pub mod course {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "courses")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CourseId,
        pub slug: String,
        pub kind: CourseKind,
        pub created_at: TimeDateTimeWithTimeZone,
        pub retired_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One version of a course as it was imported.
pub mod course_version {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "course_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CourseVersionId,
        pub course_id: CourseId,
        pub number: i32,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub content: CourseContent,
        pub checksum: String,
        pub imported_at: TimeDateTimeWithTimeZone,
        pub imported_by: Option<PersonId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::course::Entity",
            from = "Column::CourseId",
            to = "super::course::Column::Id"
        )]
        Course,
    }

    impl Related<super::course::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Course.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A part of a course.
pub mod module {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "modules")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ModuleId,
        pub version_id: CourseVersionId,
        pub ord: i32,
        pub key: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Something to do in a module.
pub mod activity {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "activities")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ActivityId,
        pub version_id: CourseVersionId,
        pub module_id: ModuleId,
        pub ord: i32,
        pub key: String,
        pub kind: ActivityKind,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub body: Localised,
        pub reference: Option<String>,
        pub compulsory: bool,
        pub minutes: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The folder that a version was imported from, packed.
pub mod course_source {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "course_sources")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version_id: CourseVersionId,
        pub hash: String,
        pub size: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A picture of a version's pages.
pub mod course_picture {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "course_pictures")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub version_id: CourseVersionId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        pub media_type: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
