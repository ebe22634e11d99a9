//! Queries on the library.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::model::{MaterialId, material, material_version};
use crate::kernel::languages::Language;

/// A material by its name in addresses.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<material::Model>, DbErr> {
    material::Entity::find()
        .filter(material::Column::Slug.eq(slug))
        .one(db)
        .await
}

/// The newest version of a material in a language.
pub(super) async fn newest_in(
    db: &impl ConnectionTrait,
    material: MaterialId,
    language: Language,
) -> Result<Option<material_version::Model>, DbErr> {
    material_version::Entity::find()
        .filter(material_version::Column::MaterialId.eq(material))
        .filter(material_version::Column::Language.eq(language.code()))
        .order_by_desc(material_version::Column::Number)
        .one(db)
        .await
}
