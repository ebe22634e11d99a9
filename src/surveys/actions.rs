//! Evaluations: given once, and cut from whoever gave them.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;

use super::{access::MayGive, content::SurveyAnswer, model::receipt, store};
use crate::kernel::{app::App, fault::Fault, outbox};

/// Stores an answer and, apart from it, a receipt with the day; says whether it was the first. A second one is not looked
/// at. The audit trail is silent here: its entries have a moment, and a moment could name the answer.
pub async fn give(app: &App, permit: MayGive, answer: SurveyAnswer) -> Result<bool, Fault> {
    let mut tx = app.db.write().await?;
    let survey = permit.survey_id();
    store::lock(&tx, survey).await?;
    if store::receipt(&*tx, survey, permit.enrolment).await?.is_some() {
        return Ok(false);
    }
    receipt::ActiveModel {
        survey_id: Set(survey),
        enrolment_id: Set(permit.enrolment),
        given_on: Set(tx.now.date()),
    }
    .insert(&*tx)
    .await?;
    store::add_answer(&tx, survey, permit.edition, answer).await?;
    let payload = json!({ "enrolment": permit.enrolment });
    outbox::later(&mut tx, "certificates.evaluate", payload, None).await?;
    tx.commit().await?;
    Ok(true)
}
