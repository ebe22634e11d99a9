//! Countries, their regions, and which of them are neighbours.

#![allow(missing_docs, dead_code)]

use crate::kernel::text::Localised;

/// A country with its names and where its facts come from.
pub mod country {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "countries")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Localised,
        pub source: String,
        pub licence: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A region, by its full code as in `PL-02`.
pub mod region {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "regions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        pub country: String,
        pub name_local: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Localised,
        pub seat: String,
        pub lat: f64,
        pub lon: f64,
        pub population: i32,
        pub population_on: Option<TimeDate>,
        pub outline: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A pair of neighbours; `a` sorts before `b`.
pub mod link {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "region_links")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub a: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub b: String,
        pub kind: String,
        pub in_force: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
