//! Snapshots: what was exported, when, by whom, with checksums.

#![allow(missing_docs, dead_code)]

use super::parts::Findings;
use crate::typed_id;
use crate::{editions::EditionId, people::PersonId, projects::ProjectId};

typed_id!(
    /// A snapshot.
    SnapshotId
);

/// A version of a report profile that an office uploaded; never changed.
pub mod report_profile {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "report_profiles")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub project_id: ProjectId,
        pub name: String,
        pub version: i32,
        pub report: String,
        pub source: String,
        pub by_id: PersonId,
        pub by_name: String,
        pub at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One export as it was handed over.
pub mod snapshot {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "snapshots")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SnapshotId,
        pub project_id: ProjectId,
        pub edition_id: Option<EditionId>,
        /// `evidence`, or `draft` when a finding blocks.
        pub kind: String,
        pub as_of: TimeDateTimeWithTimeZone,
        pub made_by: PersonId,
        pub made_by_name: String,
        pub language: String,
        pub workbook_hash: String,
        pub csv_hash: String,
        pub rows: i32,
        #[sea_orm(column_type = "JsonBinary")]
        pub findings: Findings,
        /// Which report: `evidence`, `indicators` or a kind of [`crate::reporting::rules::profile::Kind`].
        pub report: String,
        pub profile: Option<String>,
        pub profile_version: Option<i32>,
        pub from_day: Option<TimeDate>,
        pub until_day: Option<TimeDate>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
