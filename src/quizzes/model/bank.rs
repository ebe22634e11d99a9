//! The bank that items lie in.

#![allow(missing_docs, dead_code)]

use items::{Exact, ItemContent};

use super::{CategoryId, DraftId, ImportId, ItemId, ItemKind, ItemVersionId};
use crate::{catalogue::CourseId, people::PersonId};

/// A question in the bank of a course.
pub mod item {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "items")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ItemId,
        pub course_id: CourseId,
        pub key: String,
        pub created_at: TimeDateTimeWithTimeZone,
        pub name: String,
        /// What a search looks in, folded: name, texts, tags.
        pub sought: String,
        pub category_id: Option<CategoryId>,
        pub retired_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_many = "super::item_version::Entity")]
        Versions,
    }

    impl Related<super::item_version::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Versions.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A question as it stood at one time; never changed.
pub mod item_version {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ItemVersionId,
        pub item_id: ItemId,
        pub number: i32,
        pub kind: ItemKind,
        #[sea_orm(column_type = "JsonBinary")]
        pub content: ItemContent,
        pub ground: Option<String>,
        pub checksum: String,
        /// The marks that the whole answer earns.
        pub worth: Exact,
        /// What each wrong try takes away, as a share.
        pub penalty: Exact,
        /// The outcome of the course that it tests, from 1.
        pub outcome: Option<i32>,
        pub author_id: Option<PersonId>,
        pub created_at: Option<TimeDateTimeWithTimeZone>,
        /// Why a live item was corrected.
        pub reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::item::Entity",
            from = "Column::ItemId",
            to = "super::item::Column::Id"
        )]
        Item,
    }

    impl Related<super::item::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Item.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A folder of the bank; they lie in each other.
pub mod item_category {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_categories")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CategoryId,
        pub course_id: CourseId,
        pub parent_id: Option<CategoryId>,
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A word that an item can be found by.
pub mod item_tag {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_tags")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_id: ItemId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub tag: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::item::Entity",
            from = "Column::ItemId",
            to = "super::item::Column::Id"
        )]
        Item,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An item that somebody is writing, as the form stands.
pub mod item_draft {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DraftId,
        pub course_id: CourseId,
        pub item_id: Option<ItemId>,
        pub person_id: PersonId,
        #[sea_orm(column_type = "JsonBinary")]
        pub fields: Json,
        pub saved_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A picture that versions of an item show.
pub mod item_picture {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_pictures")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_id: ItemId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        pub media_type: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A question file that somebody uploaded, before and after its items were taken.
pub mod item_import {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_imports")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ImportId,
        pub course_id: CourseId,
        pub person_id: PersonId,
        pub hash: String,
        pub name: String,
        /// The language that its texts are taken to be in.
        pub language: String,
        pub created_at: TimeDateTimeWithTimeZone,
        pub taken_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
