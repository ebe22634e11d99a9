//! Head counts as they were frozen, and what was ordered; rows are only ever added.

use crate::{editions::EditionId, people::PersonId, typed_id};

typed_id!(
    /// A statement for a caterer.
    StatementId
);

/// A head count as it was frozen: the list behind it as JSON text, and its SHA-256.
pub mod statement {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "catering_statements")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StatementId,
        pub edition_id: EditionId,
        pub number: i32,
        pub content: String,
        pub checksum: String,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How many were ordered or billed of something in a statement; the highest number holds.
pub mod order {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "catering_orders")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub statement_id: StatementId,
        pub rule_key: String,
        pub day: i32,
        pub number: i32,
        pub ordered: i32,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
