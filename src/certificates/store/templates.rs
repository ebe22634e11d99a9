//! Queries on the templates of projects.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    certificates::model::{TemplateId, template, template_use},
    projects::ProjectId,
};

/// A version by id.
pub async fn template(db: &impl ConnectionTrait, id: TemplateId) -> Result<Option<template::Model>, DbErr> {
    template::Entity::find_by_id(id).one(db).await
}

/// A version of a project's template by its number.
pub async fn numbered(
    db: &impl ConnectionTrait,
    project: ProjectId,
    number: i32,
) -> Result<Option<template::Model>, DbErr> {
    template::Entity::find()
        .filter(template::Column::ProjectId.eq(project))
        .filter(template::Column::Number.eq(number))
        .one(db)
        .await
}

/// All versions of a project's template, the newest first.
pub async fn of_project(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<Vec<template::Model>, DbErr> {
    template::Entity::find()
        .filter(template::Column::ProjectId.eq(project))
        .order_by_desc(template::Column::Number)
        .all(db)
        .await
}

/// Whenever a version was taken into use, the newest first.
pub async fn uses(db: &impl ConnectionTrait, project: ProjectId) -> Result<Vec<template_use::Model>, DbErr> {
    template_use::Entity::find()
        .filter(template_use::Column::ProjectId.eq(project))
        .order_by_desc(template_use::Column::Id)
        .all(db)
        .await
}

/// The version that a project uses, if any.
pub async fn in_use(db: &impl ConnectionTrait, project: ProjectId) -> Result<Option<template::Model>, DbErr> {
    let newest = template_use::Entity::find()
        .filter(template_use::Column::ProjectId.eq(project))
        .order_by_desc(template_use::Column::Id)
        .one(db)
        .await?;
    match newest {
        Some(newest) => template(db, newest.template_id).await,
        None => Ok(None),
    }
}

/// The pictures of all versions, for the check of stored files.
pub async fn pictures(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let rows: Vec<(Option<String>, Option<String>)> = template::Entity::find()
        .select_only()
        .column(template::Column::Signature)
        .column(template::Column::Logo)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .flat_map(|(signature, logo)| [signature, logo])
        .flatten()
        .collect())
}
