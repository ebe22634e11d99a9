//! What a public agenda was, version by version, and of which version people were told. Rows are only ever added.

#![allow(missing_docs, dead_code)]

use super::{super::parts::AgendaRecord, EditionId};
use crate::people::PersonId;

/// The agenda of an edition as it was from one change to the next.
pub mod agenda_version {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "agenda_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub number: i32,
        pub made_at: TimeDateTimeWithTimeZone,
        pub by_id: Option<PersonId>,
        pub by_name: String,
        pub starts_on: TimeDate,
        #[sea_orm(column_type = "JsonBinary")]
        pub agenda: AgendaRecord,
        pub gone: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// People were told of all changes up to a version, or the office said that nobody needs to be.
pub mod agenda_notice {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "agenda_notices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub number: i32,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: Option<PersonId>,
        pub by_name: String,
        pub people: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
