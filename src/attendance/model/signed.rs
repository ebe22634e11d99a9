//! Signed sheets: the printed sheets of days as they came back, what was read in them, and which were withdrawn.

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::typed_id;
use crate::{editions::EditionId, enrolment::EnrolmentId, people::PersonId};

typed_id!(
    /// A signed sheet that came back.
    SignedSheetId
);

/// What kind of file a signed sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SheetKind {
    Pdf,
    Png,
    Jpeg,
}

impl SheetKind {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            SheetKind::Pdf => "application/pdf",
            SheetKind::Png => "image/png",
            SheetKind::Jpeg => "image/jpeg",
        }
    }

    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            SheetKind::Pdf => "pdf",
            SheetKind::Png => "png",
            SheetKind::Jpeg => "jpg",
        }
    }
}

/// How it was told which sheet a file is: by the code in the picture, by the code typed, or by somebody's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum FoundBy {
    Code,
    Typed,
    Word,
}

impl FoundBy {
    /// Its name in keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            FoundBy::Code => "code",
            FoundBy::Typed => "typed",
            FoundBy::Word => "word",
        }
    }
}

/// What a row of a signed sheet says beside the list.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum RowState {
    AsSigned,
    OnlySigned,
    OnlyListed,
    Unclear,
}

impl RowState {
    pub const ALL: [RowState; 4] = [
        RowState::AsSigned,
        RowState::OnlySigned,
        RowState::OnlyListed,
        RowState::Unclear,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            RowState::AsSigned => "as_signed",
            RowState::OnlySigned => "only_signed",
            RowState::OnlyListed => "only_listed",
            RowState::Unclear => "unclear",
        }
    }
}

impl FromStr for RowState {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        RowState::ALL
            .into_iter()
            .find(|state| state.code() == code)
            .ok_or(())
    }
}

/// A sheet of a day that came back signed.
pub mod sheet {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "signed_sheets")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SignedSheetId,
        pub edition_id: EditionId,
        pub on_date: TimeDate,
        /// Missing when the file holds several pages.
        pub page: Option<i32>,
        pub hash: String,
        pub kind: SheetKind,
        pub size: i64,
        pub name: String,
        pub found: FoundBy,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_one = "super::withdrawal::Entity")]
        Withdrawal,
    }

    impl Related<super::withdrawal::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Withdrawal.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a signed sheet no longer counts; it stays where it is.
pub mod withdrawal {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "signed_sheet_withdrawals")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub sheet_id: SignedSheetId,
        pub why: String,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::sheet::Entity",
            from = "Column::SheetId",
            to = "super::sheet::Column::Id"
        )]
        Sheet,
    }

    impl Related<super::sheet::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Sheet.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody read in the row of a person; the newest counts.
pub mod reading {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sheet_readings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub sheet_id: SignedSheetId,
        pub edition_id: EditionId,
        pub on_date: TimeDate,
        pub enrolment_id: EnrolmentId,
        pub state: RowState,
        pub note: Option<String>,
        /// Of the person's entries of the day when the row was read.
        pub checksum: Option<String>,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
