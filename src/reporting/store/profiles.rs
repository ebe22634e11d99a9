//! Queries on report profiles.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder,
};

use crate::{
    kernel::{database::Tx, ids::new_id},
    people::Actor,
    projects::ProjectId,
    reporting::model::report_profile,
};

/// The profiles that a project's office uploaded, by name, the newest version of each first.
pub async fn profiles(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<Vec<report_profile::Model>, DbErr> {
    report_profile::Entity::find()
        .filter(report_profile::Column::ProjectId.eq(project))
        .order_by_asc(report_profile::Column::Name)
        .order_by_desc(report_profile::Column::Version)
        .all(db)
        .await
}

/// Adds a version; it never changes again.
pub async fn add_profile(
    tx: &Tx,
    project: ProjectId,
    (name, version): (&str, i32),
    (report, source): (&str, &str),
    by: &Actor,
) -> Result<(), DbErr> {
    let row = report_profile::ActiveModel {
        id: Set(new_id()),
        project_id: Set(project),
        name: Set(name.to_owned()),
        version: Set(version),
        report: Set(report.to_owned()),
        source: Set(source.to_owned()),
        by_id: Set(by.id),
        by_name: Set(by.name.clone()),
        at: Set(tx.now),
    };
    row.insert(&**tx).await.map(|_| ())
}
