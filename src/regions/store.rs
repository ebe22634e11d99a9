//! Queries on regions.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder};

use super::model::{link, region};
use crate::kernel::languages::Language;

/// All regions, by code.
pub async fn regions(db: &impl ConnectionTrait) -> Result<Vec<region::Model>, DbErr> {
    region::Entity::find()
        .order_by_asc(region::Column::Code)
        .all(db)
        .await
}

/// A region by its full code.
pub async fn region(db: &impl ConnectionTrait, code: &str) -> Result<Option<region::Model>, DbErr> {
    region::Entity::find_by_id(code.to_owned()).one(db).await
}

/// The names of all regions in a language, by code.
pub async fn region_names(
    db: &impl ConnectionTrait,
    language: Language,
) -> Result<BTreeMap<String, String>, DbErr> {
    Ok(regions(db)
        .await?
        .into_iter()
        .map(|region| (region.code, region.names.get(language).to_owned()))
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
