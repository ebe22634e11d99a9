//! The library: handbooks, brochures and the like, with versions and files.

#![allow(missing_docs, dead_code)]

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::typed_id;
use crate::{catalogue::CourseId, kernel::text::Localised, people::PersonId};

typed_id!(
    /// A material.
    MaterialId
);

typed_id!(
    /// A version of a material.
    MaterialVersionId
);

/// What kind of work it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MaterialKind {
    Handbook,
    Brochure,
    Leaflet,
    Slides,
    Article,
    Recording,
}

impl MaterialKind {
    pub const ALL: [MaterialKind; 6] = [
        MaterialKind::Handbook,
        MaterialKind::Brochure,
        MaterialKind::Leaflet,
        MaterialKind::Slides,
        MaterialKind::Article,
        MaterialKind::Recording,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            MaterialKind::Handbook => "handbook",
            MaterialKind::Brochure => "brochure",
            MaterialKind::Leaflet => "leaflet",
            MaterialKind::Slides => "slides",
            MaterialKind::Article => "article",
            MaterialKind::Recording => "recording",
        }
    }
}

impl FromStr for MaterialKind {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        MaterialKind::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or(())
    }
}

/// A work made for officials.
pub mod material {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "materials")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MaterialId,
        pub course_id: Option<CourseId>,
        pub slug: String,
        pub kind: MaterialKind,
        #[sea_orm(column_type = "JsonBinary")]
        pub titles: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub summaries: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub audience: Localised,
        pub licence: String,
        pub source: String,
        pub created_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The text of a material in one language, as published at one time.
pub mod material_version {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "material_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MaterialVersionId,
        pub material_id: MaterialId,
        pub number: i32,
        pub language: String,
        pub title: String,
        pub markdown: String,
        pub checksum: String,
        pub change_note: String,
        pub published_at: TimeDateTimeWithTimeZone,
        pub published_by: Option<PersonId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A version in one format to download.
pub mod material_file {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "material_files")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub version_id: MaterialVersionId,
        pub format: String,
        pub media_type: String,
        pub name: String,
        pub hash: String,
        pub size: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
