//! Queries on the library.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::model::{MaterialId, MaterialVersionId, material, material_file, material_version};
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

/// A version with its material.
pub(super) async fn version(
    db: &impl ConnectionTrait,
    id: MaterialVersionId,
) -> Result<Option<(material_version::Model, material::Model)>, DbErr> {
    let Some(version) = material_version::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let material = material::Entity::find_by_id(version.material_id).one(db).await?;
    Ok(material.map(|material| (version, material)))
}

/// The files of some versions.
pub(super) async fn files_of(
    db: &impl ConnectionTrait,
    versions: &[MaterialVersionId],
) -> Result<Vec<material_file::Model>, DbErr> {
    material_file::Entity::find()
        .filter(material_file::Column::VersionId.is_in(versions.iter().copied()))
        .all(db)
        .await
}

/// Every work of the library, by short name.
pub async fn works(db: &impl ConnectionTrait) -> Result<Vec<material::Model>, DbErr> {
    material::Entity::find()
        .order_by_asc(material::Column::Slug)
        .all(db)
        .await
}
