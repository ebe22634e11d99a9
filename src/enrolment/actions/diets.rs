//! A diet is stated, withdrawn, and forgotten some days after the edition.

use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::enrol::today_at_venue;
use crate::{
    editions::{self, Edition, EditionId},
    enrolment::{
        access::MayStateDiet,
        model::{Diet, dietary_need},
        rules::{DIETS_KEPT_DAYS, diet_is_asked},
        store,
    },
    kernel::{app::App, audit::Entry, database::Tx, fault::Fault, outbox, zones},
};

/// The job that forgets the diets of an edition.
const FORGET: &str = "enrolment.forget_diets";

/// States a diet, with words where it is another than those of the list; or takes it back. The audit trail says that it was
/// done and by whom, never what.
pub async fn state_diet(
    app: &App,
    permit: MayStateDiet,
    wanted: Option<(Diet, Option<String>)>,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = editions::edition_locked(&tx, permit.edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let enrolment = store::enrolment(&*tx, permit.enrolment.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let today = today_at_venue(&*tx, app, &edition).await?;
    // It can be taken back at any time.
    if wanted.is_some() && !diet_is_asked(enrolment.state, edition.ends_on, today) {
        return Err(Fault::refused("enrolment-diet-closed"));
    }
    let known = store::diets_of(&*tx, vec![enrolment.id])
        .await?
        .into_iter()
        .next();
    let said = known.as_ref().map(|known| (known.diet, known.words.clone()));
    if said == wanted {
        return Ok(());
    }
    if known.is_some() {
        dietary_need::Entity::delete_by_id(enrolment.id)
            .exec(&*tx)
            .await?;
    }
    if let Some((diet, words)) = wanted {
        dietary_need::Model {
            enrolment_id: enrolment.id,
            edition_id: edition.id,
            diet,
            words,
            stated_at: tx.now,
            stated_by: permit.by.id,
        }
        .into_active_model()
        .insert(&*tx)
        .await?;
        let due = due(&*tx, &edition).await?;
        outbox::once(&mut tx, FORGET, json!({ "edition": edition.id }), Some(due)).await?;
    }
    tx.record(
        permit
            .by
            .entry("enrolment.diet", "enrolment", enrolment.id)
            .within(edition.id.0),
    );
    Ok(tx.commit().await?)
}

/// When the diets of an edition are forgotten.
async fn due(tx: &impl ConnectionTrait, edition: &Edition) -> Result<OffsetDateTime, Fault> {
    let venue = editions::venue(tx, edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let day = edition.ends_on.saturating_add(Duration::days(DIETS_KEPT_DAYS));
    Ok(zones::moment(day, 0, &venue.zone))
}

/// Runs the job `enrolment.forget_diets`: `{"edition": id}`. An edition that was put off meanwhile has its diets a while longer.
pub async fn forget_diets(app: App, payload: Value) -> Result<(), Fault> {
    let id: Option<EditionId> = payload
        .get("edition")
        .and_then(|id| serde_json::from_value(id.clone()).ok());
    let id = id.ok_or_else(|| Fault::Broken("enrolment.forget_diets without an edition".to_owned()))?;
    let mut tx: Tx = app.db.write().await?;
    let edition = editions::edition(&*tx, id).await?.ok_or(Fault::NotFound)?;
    let due = due(&*tx, &edition).await?;
    if tx.now < due {
        outbox::later(&mut tx, FORGET, payload, Some(due)).await?;
        return Ok(tx.commit().await?);
    }
    let gone = dietary_need::Entity::delete_many()
        .filter(dietary_need::Column::EditionId.eq(id))
        .exec(&*tx)
        .await?;
    tx.record(
        Entry::by_program("enrolment.diets_forgotten", "edition", id)
            .within(edition.project_id.0)
            .saying(json!({ "people": gone.rows_affected })),
    );
    Ok(tx.commit().await?)
}
