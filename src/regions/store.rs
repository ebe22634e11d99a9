//! Queries on regions.

mod maps;
mod rows;

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, Statement,
    sea_query::{Expr, OnConflict},
};

pub use self::maps::{choice_map, country_map, group_map, map_of};
use super::{
    model::{country, link, region},
    rules::{Country, LinkKind},
};
use crate::kernel::{database::Tx, fault::Fault, languages::Language, text::Localised};

/// Rows written in one statement: far under the limit of values that each database has.
const ROWS_AT_ONCE: usize = 400;

/// All regions without their outlines, by code.
pub async fn regions(db: &impl ConnectionTrait) -> Result<Vec<region::Facts>, DbErr> {
    region::Entity::find()
        .order_by_asc(region::Column::Code)
        .into_partial_model()
        .all(db)
        .await
}

/// A region by its full code, without its outline.
pub async fn region(db: &impl ConnectionTrait, code: &str) -> Result<Option<region::Facts>, DbErr> {
    region::Entity::find_by_id(code.to_owned())
        .into_partial_model()
        .one(db)
        .await
}

/// The names of all regions in a language, by full code.
pub async fn region_names(
    db: &impl ConnectionTrait,
    language: Language,
) -> Result<BTreeMap<String, String>, DbErr> {
    let names: Vec<(String, Localised)> = region::Entity::find()
        .select_only()
        .columns([region::Column::Code, region::Column::Names])
        .into_tuple()
        .all(db)
        .await?;
    Ok(names
        .into_iter()
        .map(|(code, names)| (code, names.get(language).to_owned()))
        .collect())
}

/// All links between neighbours.
pub async fn links(db: &impl ConnectionTrait) -> Result<Vec<link::Model>, DbErr> {
    link::Entity::find()
        .order_by_asc(link::Column::A)
        .order_by_asc(link::Column::B)
        .all(db)
        .await
}

/// A region next to another, and what lies between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbour {
    /// Its full code.
    pub code: String,
    /// What lies between.
    pub kind: LinkKind,
    /// Whether the two count as neighbours unless a planner says otherwise.
    pub counts: bool,
    /// What one travels over; may be empty.
    pub note: String,
}

/// The neighbours of a region by its full code, in the order of their codes; none for a code that is not there.
pub async fn neighbours_of(db: &impl ConnectionTrait, code: &str) -> Result<Vec<Neighbour>, Fault> {
    let ends = Condition::any()
        .add(link::Column::A.eq(code))
        .add(link::Column::B.eq(code));
    let links = link::Entity::find().filter(ends).all(db).await?;
    let mut neighbours = links
        .into_iter()
        .map(|link| rows::neighbour(code, link))
        .collect::<Result<Vec<_>, _>>()?;
    neighbours.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(neighbours)
}

/// A country in the list of all.
#[derive(Clone, Debug, FromQueryResult)]
pub struct CountryLine {
    /// Two capital letters.
    pub code: String,
    /// Its name.
    pub names: Localised,
    /// How many regions it has.
    pub regions: i64,
    /// How many inhabitants they have together.
    pub population: i64,
}

/// All countries with the sums over their regions.
pub async fn countries(db: &impl ConnectionTrait) -> Result<Vec<CountryLine>, DbErr> {
    let sql = "SELECT c.code, c.names, COUNT(r.code) AS regions, COALESCE(SUM(r.population), 0) AS population \
               FROM countries c LEFT JOIN regions r ON r.country = c.code GROUP BY c.code, c.names";
    let statement = Statement::from_string(db.get_database_backend(), sql);
    CountryLine::find_by_statement(statement).all(db).await
}

/// The national codes of the regions that a country has.
pub async fn national_codes(db: &impl ConnectionTrait, country: &str) -> Result<Vec<String>, DbErr> {
    let codes: Vec<String> = region::Entity::find()
        .select_only()
        .column(region::Column::Code)
        .filter(region::Column::Country.eq(country))
        .order_by_asc(region::Column::Code)
        .into_tuple()
        .all(db)
        .await?;
    let before_code = rows::prefix(country);
    let national = |code: String| code.strip_prefix(&before_code).map(str::to_owned);
    Ok(codes.into_iter().filter_map(national).collect())
}

/// Whether no country is stored yet.
pub async fn has_no_country(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let first: Option<String> = country::Entity::find()
        .select_only()
        .column(country::Column::Code)
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    Ok(first.is_none())
}

/// A country with its regions in the order of their codes, and its links.
pub async fn country(db: &impl ConnectionTrait, code: &str) -> Result<Option<Country>, Fault> {
    let Some(found) = country::Entity::find_by_id(code.to_owned()).one(db).await? else {
        return Ok(None);
    };
    let regions = region::Entity::find()
        .filter(region::Column::Country.eq(code))
        .order_by_asc(region::Column::Code)
        .all(db)
        .await?;
    let links = link::Entity::find()
        .filter(link::Column::A.starts_with(rows::prefix(code)))
        .order_by_asc(link::Column::A)
        .order_by_asc(link::Column::B)
        .all(db)
        .await?;
    rows::country(found, regions, links).map(Some)
}

/// Stores a country: its facts, regions and outlines take the place of those it had, and so do all its links. A region
/// that it has no more stays, without neighbours; an import does not let that happen.
pub async fn store_country(tx: &Tx, country: &Country) -> Result<(), Fault> {
    store_facts(tx, country).await?;
    store_regions(tx, country).await?;
    link::Entity::delete_many()
        .filter(link::Column::A.starts_with(rows::prefix(&country.code)))
        .exec(&**tx)
        .await?;
    let links: Vec<_> = country
        .links
        .iter()
        .map(|link| rows::link(country, link))
        .collect();
    for some in links.chunks(ROWS_AT_ONCE) {
        link::Entity::insert_many(some.to_vec())
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

async fn store_facts(tx: &Tx, country: &Country) -> Result<(), DbErr> {
    use country::Column::{Code, Licence, Names, Revision, Source};
    let next = Expr::col((country::Entity, Revision)).add(1);
    country::Entity::insert(rows::facts(country))
        .on_conflict(
            OnConflict::column(Code)
                .update_columns([Names, Source, Licence])
                .value(Revision, next)
                .to_owned(),
        )
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

async fn store_regions(tx: &Tx, country: &Country) -> Result<(), Fault> {
    use region::Column::{Code, Lat, Lon, NameLocal, Names, Outline, Population, PopulationOn, Seat};
    let rows = country
        .regions
        .iter()
        .map(|region| rows::region(country, region))
        .collect::<Result<Vec<_>, _>>()?;
    let replaced = [
        NameLocal,
        Names,
        Seat,
        Lat,
        Lon,
        Population,
        PopulationOn,
        Outline,
    ];
    for some in rows.chunks(ROWS_AT_ONCE) {
        region::Entity::insert_many(some.to_vec())
            .on_conflict(OnConflict::column(Code).update_columns(replaced).to_owned())
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}
