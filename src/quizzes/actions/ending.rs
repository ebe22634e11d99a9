//! How attempts end: handed in by whoever made them or by somebody in their place, or by the clock.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{Answers, earned, evaluate_certificate, marked, told};
use crate::{
    kernel::{app::App, audit::Entry, database::Tx, fault::Fault, outbox},
    quizzes::{
        model::{AttemptId, AttemptState, attempt, result},
        rules::{self, ON_THE_WAY, Phase},
        sheet::Sheet,
        store,
    },
};

/// The job that ends an attempt when its time is over.
pub const END: &str = "quizzes.end";

/// Marks everything that was answered and closes the attempt, as handed in at this moment; asks whether a certificate is due. Says
/// whether a trainer has yet to mark something.
pub(super) async fn hand_in(
    tx: &mut Tx,
    sheet: &Sheet,
    attempt: &attempt::Model,
    answers: &Answers,
    at: OffsetDateTime,
    entry: Entry,
) -> Result<bool, Fault> {
    let checks = store::checks::checks(&**tx, sheet, attempt.id).await?;
    let results = marked(sheet, attempt, answers, &checks);
    let waits = results.iter().any(|result| result.waits);
    let shares = results.iter().map(|result| result.share.clone());
    let shares: Vec<_> = shares.zip(sheet.tasks().map(|(_, _, worth)| worth)).collect();
    let outcome = rules::outcome(&shares, sheet.quiz.pass_percent);
    if !results.is_empty() {
        let rows = results.into_iter().map(result::ActiveModel::from);
        result::Entity::insert_many(rows)
            .exec_without_returning(&**tx)
            .await?;
    }
    attempt::ActiveModel {
        id: Set(attempt.id),
        state: Set(AttemptState::Submitted),
        submitted_at: Set(Some(at)),
        ..earned(&outcome)
    }
    .update(&**tx)
    .await?;
    tx.record(entry.saying(told(&outcome)));
    evaluate_certificate(tx, attempt.enrolment_id).await?;
    Ok(waits)
}

/// Ends an open attempt, which is locked, if its time is over; says whether it was.
pub(super) async fn end_in(
    tx: &mut Tx,
    sheet: &Sheet,
    attempt: &attempt::Model,
    project: uuid::Uuid,
) -> Result<bool, Fault> {
    let by_clock = |action| Entry::by_program(action, "attempt", attempt.id).within(project);
    match rules::phase(attempt, sheet.quiz.settings.at_end, tx.now) {
        Phase::Answering | Phase::HandingIn => return Ok(false),
        Phase::HandedIn => {
            let answers = Answers::load(tx, attempt.id).await?;
            let at = attempt.due_at.unwrap_or(tx.now);
            hand_in(tx, sheet, attempt, &answers, at, by_clock("attempt.submitted")).await?;
        }
        Phase::Lapsed => {
            attempt::ActiveModel {
                id: Set(attempt.id),
                state: Set(AttemptState::Lapsed),
                ..Default::default()
            }
            .update(&**tx)
            .await?;
            tx.record(by_clock("attempt.lapsed"));
        }
    }
    Ok(true)
}

/// Ends an attempt if it is open and its time is over; says whether it was.
pub async fn end(app: &App, id: AttemptId) -> Result<bool, Fault> {
    let mut tx = app.db.write().await?;
    let of = store::placed(&*tx, id).await?.ok_or(Fault::NotFound)?;
    let attempt = store::locked(&tx, id).await?.ok_or(Fault::NotFound)?;
    let sheet = store::sheet_of(&*tx, id, attempt.quiz_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let over =
        attempt.state == AttemptState::Open && end_in(&mut tx, &sheet, &attempt, of.project_id).await?;
    if over {
        tx.commit().await?;
    }
    Ok(over)
}

/// Runs the job [`END`]: `{"attempt": id}`. An attempt that was given more time meanwhile is looked at again when that is over.
pub async fn end_when_due(app: App, payload: Value) -> Result<(), Fault> {
    let id: Option<AttemptId> = payload
        .get("attempt")
        .and_then(|id| serde_json::from_value(id.clone()).ok());
    let id = id.ok_or_else(|| Fault::Broken("quizzes.end of nothing".to_owned()))?;
    if end(&app, id).await? {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    let attempt = store::locked(&tx, id).await?.ok_or(Fault::NotFound)?;
    if attempt.state == AttemptState::Open {
        end_later(&mut tx, &attempt).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Has an attempt looked at when its time is over.
pub(super) async fn end_later(tx: &mut Tx, attempt: &attempt::Model) -> Result<(), Fault> {
    if let Some(ends) = attempt.ends_at {
        let at = (ends + ON_THE_WAY + time::Duration::seconds(1)).max(tx.now);
        outbox::later(tx, END, json!({ "attempt": attempt.id }), Some(at)).await?;
    }
    Ok(())
}
