//! Queries on what participants say to their minutes.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::{Value, json};
use time::Date;

use crate::{
    attendance::model::{
        ObjectionId, attestation, attestation_code, countersignature, entry, objection, objection_answer,
    },
    editions::EditionId,
    enrolment::EnrolmentId,
};

/// An objection with its answer, if there is one.
pub type Objection = (objection::Model, Option<objection_answer::Model>);

/// What somebody attested, the newest first.
pub async fn attestations_of(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
) -> Result<Vec<attestation::Model>, DbErr> {
    attestation::Entity::find()
        .filter(attestation::Column::EnrolmentId.eq(enrolment))
        .order_by_desc(attestation::Column::Id)
        .all(db)
        .await
}

/// What was attested of a day, the newest first.
pub async fn attestations_on(
    db: &impl ConnectionTrait,
    edition: EditionId,
    day: Date,
) -> Result<Vec<attestation::Model>, DbErr> {
    attestation::Entity::find()
        .filter(attestation::Column::EditionId.eq(edition))
        .filter(attestation::Column::OnDate.eq(day))
        .order_by_desc(attestation::Column::Id)
        .all(db)
        .await
}

/// The codes that were sent to somebody.
pub async fn codes_of(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
) -> Result<Vec<attestation_code::Model>, DbErr> {
    attestation_code::Entity::find()
        .filter(attestation_code::Column::EnrolmentId.eq(enrolment))
        .all(db)
        .await
}

/// The code that was sent to somebody for a day.
pub async fn code_of(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    day: Date,
) -> Result<Option<attestation_code::Model>, DbErr> {
    attestation_code::Entity::find()
        .filter(attestation_code::Column::EnrolmentId.eq(enrolment))
        .filter(attestation_code::Column::OnDate.eq(day))
        .one(db)
        .await
}

/// Somebody's objections, the newest first.
pub async fn objections_of(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
) -> Result<Vec<Objection>, DbErr> {
    objection::Entity::find()
        .filter(objection::Column::EnrolmentId.eq(enrolment))
        .find_also_related(objection_answer::Entity)
        .order_by_desc(objection::Column::Id)
        .all(db)
        .await
}

/// The objections to a day of an edition, the oldest first.
pub async fn objections_on(
    db: &impl ConnectionTrait,
    edition: EditionId,
    day: Date,
) -> Result<Vec<Objection>, DbErr> {
    objection::Entity::find()
        .filter(objection::Column::EditionId.eq(edition))
        .filter(objection::Column::OnDate.eq(day))
        .find_also_related(objection_answer::Entity)
        .order_by_asc(objection::Column::Id)
        .all(db)
        .await
}

/// An objection by its id.
pub async fn objection(db: &impl ConnectionTrait, id: ObjectionId) -> Result<Option<Objection>, DbErr> {
    objection::Entity::find_by_id(id)
        .find_also_related(objection_answer::Entity)
        .one(db)
        .await
}

/// The objections of an edition that wait for an answer, by the day of the first.
#[derive(Clone, Copy, Debug)]
pub struct OpenObjections {
    /// How many.
    pub count: u64,
    /// The earliest day that one of them is about.
    pub day: Date,
}

#[derive(FromQueryResult)]
struct OpenLine {
    edition_id: EditionId,
    count: i64,
    day: Date,
}

/// The objections that wait for an answer, by edition.
pub async fn open_objections(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<BTreeMap<EditionId, OpenObjections>, DbErr> {
    if editions.is_empty() {
        return Ok(BTreeMap::new());
    }
    let lines = objection::Entity::find()
        .left_join(objection_answer::Entity)
        .filter(objection::Column::EditionId.is_in(editions))
        .filter(objection_answer::Column::ObjectionId.is_null())
        .select_only()
        .column(objection::Column::EditionId)
        .column_as(objection::Column::Id.count(), "count")
        .column_as(objection::Column::OnDate.min(), "day")
        .group_by(objection::Column::EditionId)
        .into_model::<OpenLine>()
        .all(db)
        .await?;
    let open = |line: OpenLine| {
        let count = u64::try_from(line.count).unwrap_or_default();
        (line.edition_id, OpenObjections { count, day: line.day })
    };
    Ok(lines.into_iter().map(open).collect())
}

/// What was attested and objected to in these enrolments, and what was answered: for whoever asks what is held on them.
pub async fn said_in(db: &impl ConnectionTrait, enrolments: Vec<EnrolmentId>) -> Result<Vec<Value>, DbErr> {
    let attested = attestation::Entity::find()
        .filter(attestation::Column::EnrolmentId.is_in(enrolments.clone()))
        .order_by_asc(attestation::Column::Id)
        .all(db)
        .await?;
    let objections = objection::Entity::find()
        .filter(objection::Column::EnrolmentId.is_in(enrolments))
        .find_also_related(objection_answer::Entity)
        .order_by_asc(objection::Column::Id)
        .all(db)
        .await?;
    let attested = attested.iter().map(|attested| {
        json!({
            "day": attested.on_date.to_string(), "attested_minutes": attested.minutes,
            "at": attested.at.to_string(), "checksum": attested.checksum,
        })
    });
    let objected = objections.iter().map(|(objection, answer)| {
        json!({
            "day": objection.on_date.to_string(), "objection": objection.words, "at": objection.at.to_string(),
            "answer": answer.as_ref().map(|answer| json!({
                "accepted": answer.accepted, "words": answer.words, "at": answer.at.to_string(), "by": answer.by_name,
            })),
        })
    });
    Ok(attested.chain(objected).collect())
}

/// Everything that was ever signed or attested, and the entries, for whoever verifies it.
pub async fn all_signed(
    db: &impl ConnectionTrait,
) -> Result<
    (
        Vec<countersignature::Model>,
        Vec<attestation::Model>,
        Vec<entry::Model>,
    ),
    DbErr,
> {
    Ok((
        countersignature::Entity::find().all(db).await?,
        attestation::Entity::find().all(db).await?,
        entry::Entity::find().all(db).await?,
    ))
}
