//! The parts of a quiz, what is drawn for them from the bank, and what was drawn for an attempt.

#![allow(missing_docs, dead_code)]

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use super::{AttemptId, CategoryId, ItemKind, ItemVersionId};
use crate::kernel::text::Localised;

/// Questions that are drawn from the bank for each attempt anew; what is not said fits any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draw {
    /// How many questions.
    pub count: usize,
    /// The category that they lie in, or in one below it.
    pub category: Option<CategoryId>,
    /// A tag that they have.
    pub tag: String,
    /// The protected ground that they are about.
    pub ground: String,
    /// How they are answered.
    pub kind: Option<ItemKind>,
}

/// A part of a quiz: its fixed items come first, in their order, then what is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Section {
    /// Its title; a quiz of one section may have none.
    pub titles: Localised,
    /// What is said on top of it, in Markdown; may be missing.
    pub texts: Localised,
    /// What is drawn for it.
    pub draws: Vec<Draw>,
}

/// The sections of a revision. None at all is one without a title or a draw, as quizzes had before there were sections.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Sections(pub Vec<Section>);

impl Sections {
    /// How many questions are drawn for an attempt.
    pub fn to_draw(&self) -> usize {
        self.draws().map(|(_, draw)| draw.count).sum()
    }

    /// All draws in their order, each with the place of its section.
    pub fn draws(&self) -> impl Iterator<Item = (usize, &Draw)> {
        let sections = self.0.iter().enumerate();
        sections.flat_map(|(place, section)| section.draws.iter().map(move |draw| (place, draw)))
    }
}

/// An item of an attempt at a quiz that draws; never changed.
pub mod attempt_item {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "attempt_items")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub attempt_id: AttemptId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ord: i32,
        pub item_version_id: ItemVersionId,
        pub section: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
