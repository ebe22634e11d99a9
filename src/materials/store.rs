//! Queries on the library. Texts are long, so lists read versions without them.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, ExprTrait, Query},
};
use time::OffsetDateTime;

use super::model::{MaterialId, MaterialVersionId, material, material_file, material_version};
use crate::kernel::languages::Language;

/// A version without its text.
#[derive(Clone, Debug, PartialEq, DerivePartialModel)]
#[sea_orm(entity = "material_version::Entity")]
pub struct VersionHead {
    /// The version.
    pub id: MaterialVersionId,
    /// Its material.
    pub material_id: MaterialId,
    /// Its number among those of its language, from 1.
    pub number: i32,
    /// Code of the language it is written in.
    pub language: String,
    /// Its title.
    pub title: String,
    /// What changed, in words; may be empty.
    pub change_note: String,
    /// When it was published.
    pub published_at: OffsetDateTime,
}

/// A material with the newest version in each of its languages.
#[derive(Clone, Debug)]
pub struct Work {
    /// The material.
    pub material: material::Model,
    /// The newest version in each language that it has.
    pub newest: Vec<VersionHead>,
}

/// A material by its name in addresses.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<material::Model>, DbErr> {
    material::Entity::find()
        .filter(material::Column::Slug.eq(slug))
        .one(db)
        .await
}

/// The whole library, by short name; works without a published version are left out.
pub async fn library(db: &impl ConnectionTrait) -> Result<Vec<Work>, DbErr> {
    let materials = material::Entity::find()
        .order_by_asc(material::Column::Slug)
        .all(db)
        .await?;
    let heads = newest_heads(db, materials.iter().map(|material| material.id).collect()).await?;
    let work = |material: material::Model| Work {
        newest: heads
            .iter()
            .filter(|head| head.material_id == material.id)
            .cloned()
            .collect(),
        material,
    };
    let mut works: Vec<Work> = materials.into_iter().map(work).collect();
    works.retain(|work| !work.newest.is_empty());
    Ok(works)
}

/// The newest version of each of these materials in each language, without texts.
pub(super) async fn newest_heads(
    db: &impl ConnectionTrait,
    materials: Vec<MaterialId>,
) -> Result<Vec<VersionHead>, DbErr> {
    let columns = [
        material_version::Column::MaterialId,
        material_version::Column::Language,
    ];
    let newest = Query::select()
        .columns(columns)
        .expr(material_version::Column::Number.max())
        .from(material_version::Entity)
        .and_where(material_version::Column::MaterialId.is_in(materials))
        .group_by_columns(columns)
        .to_owned();
    let version = Expr::tuple([
        Expr::col(material_version::Column::MaterialId),
        Expr::col(material_version::Column::Language),
        Expr::col(material_version::Column::Number),
    ]);
    material_version::Entity::find()
        .filter(version.in_subquery(newest))
        .order_by_asc(material_version::Column::Language)
        .into_partial_model()
        .all(db)
        .await
}

/// All versions of a material in a language, the newest first, without texts.
pub(super) async fn heads_in(
    db: &impl ConnectionTrait,
    material: MaterialId,
    language: Language,
) -> Result<Vec<VersionHead>, DbErr> {
    material_version::Entity::find()
        .filter(material_version::Column::MaterialId.eq(material))
        .filter(material_version::Column::Language.eq(language.code()))
        .order_by_desc(material_version::Column::Number)
        .into_partial_model()
        .all(db)
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

/// Some versions of a material in a language, by number.
pub(super) async fn numbered(
    db: &impl ConnectionTrait,
    material: MaterialId,
    language: Language,
    numbers: [i32; 2],
) -> Result<Vec<material_version::Model>, DbErr> {
    material_version::Entity::find()
        .filter(material_version::Column::MaterialId.eq(material))
        .filter(material_version::Column::Language.eq(language.code()))
        .filter(material_version::Column::Number.is_in(numbers))
        .order_by_asc(material_version::Column::Number)
        .all(db)
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

/// Every file that this slice keeps in the file store, for the check of stored files.
pub async fn stored_hashes(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    material_file::Entity::find()
        .select_only()
        .column(material_file::Column::Hash)
        .distinct()
        .into_tuple()
        .all(db)
        .await
}
