//! Queries on editions.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::model::{EditionId, VenueId, edition, edition_region, quota, session, slot, venue};
use crate::{kernel::database::Tx, projects::ProjectId};

/// An edition by id.
pub async fn edition(db: &impl ConnectionTrait, id: EditionId) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find_by_id(id).one(db).await
}

/// An edition, locked until the transaction ends: whoever counts its seats takes turns here.
pub async fn edition_locked(tx: &Tx, id: EditionId) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find_by_id(id).lock_exclusive().one(&**tx).await
}

/// Editions by their ids, in no order.
pub async fn editions_by_ids(
    db: &impl ConnectionTrait,
    ids: Vec<EditionId>,
) -> Result<Vec<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::Id.is_in(ids))
        .all(db)
        .await
}

/// An edition by its code in addresses.
pub async fn edition_by_code(db: &impl ConnectionTrait, code: &str) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::Code.eq(code))
        .one(db)
        .await
}

/// The editions of a project by date.
pub async fn editions_of(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<Vec<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::ProjectId.eq(project))
        .order_by_asc(edition::Column::StartsOn)
        .order_by_asc(edition::Column::Code)
        .all(db)
        .await
}

/// A venue by id.
pub async fn venue(db: &impl ConnectionTrait, id: VenueId) -> Result<Option<venue::Model>, DbErr> {
    venue::Entity::find_by_id(id).one(db).await
}

/// The codes of the regions of an edition's group.
pub async fn regions_of(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<String>, DbErr> {
    let rows = edition_region::Entity::find()
        .filter(edition_region::Column::EditionId.eq(edition))
        .order_by_asc(edition_region::Column::RegionCode)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.region_code).collect())
}

/// The quotas of an edition.
pub async fn quotas_of(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<quota::Model>, DbErr> {
    quota::Entity::find()
        .filter(quota::Column::EditionId.eq(edition))
        .order_by_asc(quota::Column::RegionCode)
        .order_by_asc(quota::Column::RoleCategory)
        .all(db)
        .await
}

/// The sessions of an edition, in order.
pub async fn sessions_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::EditionId.eq(edition))
        .order_by_asc(session::Column::OnDate)
        .order_by_asc(session::Column::Ord)
        .all(db)
        .await
}

/// The slots of an edition by date and time, with implied ends worked out.
pub async fn slots_of(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<super::TimedSlot>, DbErr> {
    let slots = slot::Entity::find()
        .filter(slot::Column::EditionId.eq(edition))
        .order_by_asc(slot::Column::OnDate)
        .order_by_asc(slot::Column::Starts)
        .order_by_asc(slot::Column::Ord)
        .all(db)
        .await?;
    Ok(super::rules::with_ends(slots))
}
