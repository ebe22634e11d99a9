//! Countries, their regions, and which of them are neighbours.

/// A country with its names and where its facts come from.
pub mod country {
    #![allow(missing_docs)]
    use sea_orm::entity::prelude::*;

    use crate::kernel::text::Localised;

    /// A country.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "countries")]
    pub struct Model {
        /// ISO 3166-1, two capital letters: "PL".
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// Its name in the languages of the screens.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Localised,
        /// Where figures and outlines come from.
        pub source: String,
        /// Under which terms they may be used.
        pub licence: String,
        /// How often it has been stored, so that what is kept of it in memory shows its age.
        pub revision: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A region, by its full code as in `PL-02`.
pub mod region {
    #![allow(missing_docs)]
    use sea_orm::entity::prelude::*;

    use crate::kernel::text::Localised;

    /// A region with its outline.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "regions")]
    pub struct Model {
        /// The full code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        /// The code of its country.
        pub country: String,
        /// Its name as its own officials write it.
        pub name_local: String,
        /// Its name in the languages of the screens.
        #[sea_orm(column_type = "JsonBinary")]
        pub names: Localised,
        /// The town where its authority sits.
        pub seat: String,
        /// Latitude of the seat in degrees.
        pub lat: f64,
        /// Longitude of the seat in degrees.
        pub lon: f64,
        /// Inhabitants.
        pub population: i32,
        /// The day they were counted for.
        pub population_on: Option<TimeDate>,
        /// Its rings as JSON: `[[[lon, lat], ...], ...]`.
        pub outline: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    /// The facts of a region, without its outline, which is long and which only the map needs.
    #[derive(Clone, Debug, PartialEq, DerivePartialModel)]
    #[sea_orm(entity = "Entity")]
    pub struct Facts {
        /// The full code: "PL-02".
        pub code: String,
        /// The code of its country: "PL".
        pub country: String,
        /// Its name as its own officials write it.
        pub name_local: String,
        /// Its name in the languages of the screens.
        pub names: Localised,
        /// The town where its authority sits.
        pub seat: String,
        /// Latitude of the seat in degrees.
        pub lat: f64,
        /// Longitude of the seat in degrees.
        pub lon: f64,
        /// Inhabitants.
        pub population: i32,
        /// The day they were counted for.
        pub population_on: Option<TimeDate>,
    }
}

/// A pair of neighbours; `a` sorts before `b`.
pub mod link {
    #![allow(missing_docs)]
    use sea_orm::entity::prelude::*;

    /// What makes two regions neighbours.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "region_links")]
    pub struct Model {
        /// The full code of one region.
        #[sea_orm(primary_key, auto_increment = false)]
        pub a: String,
        /// The full code of the other.
        #[sea_orm(primary_key, auto_increment = false)]
        pub b: String,
        /// What lies between them, by the word of country files.
        pub kind: String,
        /// Whether it counts unless a planner says otherwise.
        pub in_force: bool,
        /// What one travels over; may be empty.
        pub note: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
