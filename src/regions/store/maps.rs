//! Maps: laid out once for each revision of a country and kept in memory, because that takes longer than all else a page does.

use std::sync::Arc;

use sea_orm::{EntityTrait, QuerySelect};

use super::{
    super::{
        model::country,
        rules::{CountryMap, MapChoices, MapPicture, Region, RegionLook},
        views::{GroupMarks, RegionGroup, choice_picture, group_picture},
    },
    country as stored_country,
};
use crate::kernel::{app::App, fault::Fault, languages::Language};

/// The map of a country by its code, in one query when it is kept; `None` when there is no such country.
pub async fn country_map(app: &App, code: &str) -> Result<Option<Arc<CountryMap>>, Fault> {
    let db = app.db.read();
    let revision: Option<i64> = country::Entity::find_by_id(code.to_owned())
        .select_only()
        .column(country::Column::Revision)
        .into_tuple()
        .one(db)
        .await?;
    let Some(revision) = revision else {
        return Ok(None);
    };
    if let Some(map) = app.kept.get(code, revision) {
        return Ok(Some(map));
    }
    let country = stored_country(db, code).await?;
    Ok(country.map(|country| app.kept.keep(code, revision, CountryMap::of(country))))
}

/// The map of a country with each region looking as `look` says; `None` when there is no such country.
pub async fn map_of(
    app: &App,
    country: &str,
    choices: MapChoices<'_>,
    look: impl Fn(&Region) -> RegionLook,
) -> Result<Option<MapPicture>, Fault> {
    let map = country_map(app, country).await?;
    Ok(map.map(|map| map.picture(choices, look)))
}

/// The name of a country in a language and its map on which regions are chosen; `None` when there is no such country.
pub async fn choice_map(
    app: &App,
    language: Language,
    country: &str,
    codes: &[String],
) -> Result<Option<(String, MapPicture)>, Fault> {
    let map = country_map(app, country).await?;
    Ok(map.map(|map| {
        let name = map.country().names.get(language.code()).to_owned();
        (name, choice_picture(&map, language, codes))
    }))
}

/// The map of a country with its groups, as [`group_picture`] draws it; `None` when there is no such country.
pub async fn group_map(
    app: &App,
    language: Language,
    country: &str,
    groups: &[RegionGroup],
    marks: GroupMarks<'_>,
) -> Result<Option<MapPicture>, Fault> {
    let map = country_map(app, country).await?;
    Ok(map.map(|map| group_picture(&map, language, groups, marks)))
}
