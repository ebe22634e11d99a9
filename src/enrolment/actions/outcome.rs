//! What follows from elsewhere: attendance decides how an enrolment ended; a change of the edition is told to everyone.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::{Value, json};

use super::note_change;
use crate::{
    editions,
    enrolment::{
        mails,
        model::{EnrolmentId, EnrolmentState, enrolment},
        store,
    },
    kernel::{app::App, audit::Entry, database::Tx, fault::Fault, text::Message},
};

/// Notes how an enrolment ended: attended, partly attended or absent. Gives whether that was new.
pub async fn set_outcome(
    tx: &mut Tx,
    id: EnrolmentId,
    outcome: EnrolmentState,
    why: &Message,
) -> Result<bool, Fault> {
    let enrolment = store::enrolment(&**tx, id).await?.ok_or(Fault::NotFound)?;
    let was = enrolment.state;
    if was == outcome || !was.is_seated() {
        return Ok(false);
    }
    enrolment::ActiveModel {
        id: Set(id),
        state: Set(outcome),
        changed_at: Set(tx.now),
        ..Default::default()
    }
    .update(&**tx)
    .await?;
    note_change(tx, id, (Some(was), outcome), None, why).await?;
    tx.record(
        Entry::by_program("enrolment.outcome", "enrolment", id)
            .within(enrolment.edition_id.0)
            .saying(json!({ "from": was, "to": outcome, "why": why })),
    );
    Ok(true)
}

/// Runs the job `editions.changed`: `{"edition": id, "news": "confirmed" | "cancelled" | "schedule" | ...}` is told to
/// everyone who has a seat, and to those who wait unless it only says that the seats are certain.
pub async fn edition_changed(app: App, payload: Value) -> Result<(), Fault> {
    let id = payload
        .get("edition")
        .and_then(|id| serde_json::from_value(id.clone()).ok());
    let id = id.ok_or_else(|| Fault::Broken("editions.changed without an edition".to_owned()))?;
    let news = match payload.get("news").and_then(Value::as_str) {
        Some("confirmed") => mails::News::TakesPlace,
        Some("cancelled") => mails::News::Cancelled,
        _ => mails::News::Changed,
    };
    let mut tx = app.db.write().await?;
    let edition = editions::edition(&*tx, id).await?.ok_or(Fault::NotFound)?;
    for participant in store::participants(&*tx, id).await? {
        let state = participant.enrolment.state;
        let waits = state == EnrolmentState::Waitlisted && news != mails::News::TakesPlace;
        if state.is_seated() || waits {
            mails::tell(
                &app,
                &mut tx,
                participant.enrolment.id,
                &edition,
                &participant.person,
                news,
            )
            .await?;
        }
    }
    Ok(tx.commit().await?)
}
