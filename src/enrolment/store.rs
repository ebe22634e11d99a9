//! Queries on enrolments.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::model::{EnrolmentId, enrolment};
use crate::{editions::EditionId, people::PersonId};

/// An enrolment by id.
pub async fn enrolment(
    db: &impl ConnectionTrait,
    id: EnrolmentId,
) -> Result<Option<enrolment::Model>, DbErr> {
    enrolment::Entity::find_by_id(id).one(db).await
}

/// A person's live enrolment in an edition.
pub async fn live_enrolment(
    db: &impl ConnectionTrait,
    edition: EditionId,
    person: PersonId,
) -> Result<Option<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::EditionId.eq(edition))
        .filter(enrolment::Column::PersonId.eq(person))
        .filter(enrolment::Column::Live.eq(true))
        .one(db)
        .await
}

/// All enrolments of a person, the latest first.
pub async fn enrolments_of(
    db: &impl ConnectionTrait,
    person: PersonId,
) -> Result<Vec<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::PersonId.eq(person))
        .order_by_desc(enrolment::Column::CreatedAt)
        .all(db)
        .await
}

/// All enrolments of an edition in order of arrival.
pub async fn enrolments_in(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::EditionId.eq(edition))
        .order_by_asc(enrolment::Column::Id)
        .all(db)
        .await
}
