//! Queries on projects.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::model::{
    ProjectId, Question, filling, project, project_region, question_asked, role_category, target,
};
use crate::kernel::database::Tx;

/// A project by id.
pub async fn project(db: &impl ConnectionTrait, id: ProjectId) -> Result<Option<project::Model>, DbErr> {
    project::Entity::find_by_id(id).one(db).await
}

/// A project by its code in addresses.
pub async fn project_by_code(db: &impl ConnectionTrait, code: &str) -> Result<Option<project::Model>, DbErr> {
    project::Entity::find()
        .filter(project::Column::Code.eq(code))
        .one(db)
        .await
}

/// Projects, the latest first; only those named, or all when `None`.
pub async fn projects(
    db: &impl ConnectionTrait,
    only: Option<Vec<Uuid>>,
) -> Result<Vec<project::Model>, DbErr> {
    let mut query = project::Entity::find().order_by_desc(project::Column::StartsOn);
    if let Some(ids) = only {
        query = query.filter(project::Column::Id.is_in(ids));
    }
    query.all(db).await
}

/// The role categories of a project, in its order.
pub async fn role_categories(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<Vec<role_category::Model>, DbErr> {
    role_category::Entity::find()
        .filter(role_category::Column::ProjectId.eq(project))
        .order_by_asc(role_category::Column::Ord)
        .all(db)
        .await
}

/// The codes of the regions that a project works in.
pub async fn project_regions(db: &impl ConnectionTrait, project: ProjectId) -> Result<Vec<String>, DbErr> {
    let rows = project_region::Entity::find()
        .filter(project_region::Column::ProjectId.eq(project))
        .order_by_asc(project_region::Column::RegionCode)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.region_code).collect())
}

/// A project by id, locked until the transaction ends: whoever changes its role categories or adds an edition waits.
pub async fn project_for_change(tx: &Tx, id: ProjectId) -> Result<Option<project::Model>, DbErr> {
    project::Entity::find_by_id(id).lock_exclusive().one(&**tx).await
}

/// The targets of a project, in its order.
pub async fn targets(db: &impl ConnectionTrait, project: ProjectId) -> Result<Vec<target::Model>, DbErr> {
    target::Entity::find()
        .filter(target::Column::ProjectId.eq(project))
        .order_by_asc(target::Column::Ord)
        .all(db)
        .await
}

/// The role categories of all projects, each code once, in the order of the projects.
pub async fn all_role_categories(db: &impl ConnectionTrait) -> Result<Vec<role_category::Model>, DbErr> {
    let mut all = role_category::Entity::find()
        .order_by_asc(role_category::Column::ProjectId)
        .order_by_asc(role_category::Column::Ord)
        .all(db)
        .await?;
    let mut seen = BTreeSet::new();
    all.retain(|category| seen.insert(category.code.clone()));
    Ok(all)
}

/// The codes of the regions that each project works in.
pub async fn all_project_regions(
    db: &impl ConnectionTrait,
) -> Result<BTreeMap<ProjectId, Vec<String>>, DbErr> {
    let rows = project_region::Entity::find()
        .order_by_asc(project_region::Column::RegionCode)
        .all(db)
        .await?;
    let mut regions: BTreeMap<ProjectId, Vec<String>> = BTreeMap::new();
    for row in rows {
        regions.entry(row.project_id).or_default().push(row.region_code);
    }
    Ok(regions)
}

/// The questions that a project asks its participants, in their usual order.
pub async fn questions_asked(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<Vec<question_asked::Model>, DbErr> {
    let mut asked = question_asked::Entity::find()
        .filter(question_asked::Column::ProjectId.eq(project))
        .all(db)
        .await?;
    asked.sort_by_key(|row| row.question);
    Ok(asked)
}

/// The same without since when and by whom.
pub async fn asked(db: &impl ConnectionTrait, project: ProjectId) -> Result<BTreeSet<Question>, DbErr> {
    let rows = questions_asked(db, project).await?;
    Ok(rows.into_iter().map(|row| row.question).collect())
}

/// What a project filled in without asking, the newest first.
pub async fn fillings(db: &impl ConnectionTrait, project: ProjectId) -> Result<Vec<filling::Model>, DbErr> {
    filling::Entity::find()
        .filter(filling::Column::ProjectId.eq(project))
        .order_by_desc(filling::Column::Id)
        .all(db)
        .await
}

/// What a project fills in without asking now.
pub async fn filling(db: &impl ConnectionTrait, project: ProjectId) -> Result<Option<filling::Model>, DbErr> {
    let newest = filling::Entity::find()
        .filter(filling::Column::ProjectId.eq(project))
        .order_by_desc(filling::Column::Id)
        .one(db)
        .await?;
    Ok(newest.filter(|filling| !filling.labour_status.is_empty() || !filling.education.is_empty()))
}
