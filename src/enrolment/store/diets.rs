//! Queries on diets, which stand apart from everything else about a person and are kept for a short time.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use crate::{
    editions::EditionId,
    enrolment::model::{EnrolmentId, dietary_need},
};

/// The diets stated in an edition.
pub async fn diets_in(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<EnrolmentId, dietary_need::Model>, DbErr> {
    let rows = dietary_need::Entity::find()
        .filter(dietary_need::Column::EditionId.eq(edition))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.enrolment_id, row)).collect())
}

/// The diets stated in these enrolments.
pub async fn diets_of(
    db: &impl ConnectionTrait,
    enrolments: Vec<EnrolmentId>,
) -> Result<Vec<dietary_need::Model>, DbErr> {
    dietary_need::Entity::find()
        .filter(dietary_need::Column::EnrolmentId.is_in(enrolments))
        .all(db)
        .await
}
