//! Looking whether certificates are due: whenever attendance, a quiz or an evaluation came in, and when the edition ends.

use serde_json::{Value, json};

use super::issue::{Cause, issue};
use crate::{
    certificates::{
        access::MayIssue,
        rules::{Verdict, is_due, is_settled, outcome},
        store::{self, Setting, Standing},
    },
    editions::EditionId,
    enrolment::{self, EnrolmentId, EnrolmentState},
    kernel::{app::App, fault::Fault, outbox, text::Message},
};

/// Runs the job `certificates.evaluate`: `{"edition": id}` looks at everyone in it, `{"enrolment": id}` at one person.
pub async fn evaluate(app: App, payload: Value) -> Result<(), Fault> {
    let id = |name: &str| payload.get(name).filter(|id| !id.is_null()).cloned();
    let unreadable = |error: serde_json::Error| Fault::Broken(format!("certificates.evaluate: {error}"));
    let (edition, only) = match (id("enrolment"), id("edition")) {
        (Some(id), _) => {
            let id: EnrolmentId = serde_json::from_value(id).map_err(unreadable)?;
            let enrolment = enrolment::enrolment(app.db.read(), id).await?;
            let Some(enrolment) = enrolment else { return Ok(()) };
            (enrolment.edition_id, Some(id))
        }
        (None, Some(id)) => (serde_json::from_value(id).map_err(unreadable)?, None),
        (None, None) => return Err(Fault::Broken("certificates.evaluate of nothing".to_owned())),
    };
    look_at(&app, edition, only).await
}

async fn look_at(app: &App, edition: EditionId, only: Option<EnrolmentId>) -> Result<(), Fault> {
    let db = app.db.read();
    let Some(setting) = store::setting(db, edition).await? else {
        return Ok(());
    };
    let (end, now) = (setting.end(), app.clock.now());
    if !is_due(setting.edition.state, end, now) {
        if now < end {
            look_again(app, edition, end).await?;
        }
        return Ok(());
    }
    let mut failed = None;
    for standing in store::standings(db, &setting, only).await? {
        // One person's trouble must not keep the others waiting; the job is tried again for whoever is left.
        if let Err(fault) = settle(app, &setting, standing).await {
            failed.get_or_insert(fault);
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Everyone is looked at once the last slot is over, even if nothing happens any more.
async fn look_again(app: &App, edition: EditionId, end: time::OffsetDateTime) -> Result<(), Fault> {
    let payload = json!({ "edition": edition });
    if outbox::is_waiting(app.db.read(), "certificates.evaluate", &payload, end).await? {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    outbox::once(&mut tx, "certificates.evaluate", payload, Some(end)).await?;
    Ok(tx.commit().await?)
}

/// Issues the certificate that is due, and notes how the enrolment ended.
async fn settle(app: &App, setting: &Setting, standing: Standing) -> Result<(), Fault> {
    let enabled = setting.design.version.content.certificate.enabled;
    // Whoever's certificate was revoked gets another only when the office says so.
    let settled = is_settled(setting.edition.state, &standing.attended);
    if enabled && settled && standing.verdict == Verdict::Met && standing.certificates.is_empty() {
        return issue(app, setting, &standing, Cause::default()).await.map(drop);
    }
    let ended = outcome(&standing.verdict, setting.edition.state, &standing.attended);
    let certified = standing.valid().is_some() && ended != Some(EnrolmentState::Attended);
    match ended {
        Some(ended) if ended != standing.participant.enrolment.state && !certified => {
            let mut tx = app.db.write().await?;
            let why = Message::new(format!("certificates-outcome-{}", ended.code()));
            enrolment::set_outcome(&mut tx, standing.participant.enrolment.id, ended, &why).await?;
            Ok(tx.commit().await?)
        }
        _ => Ok(()),
    }
}

/// Has everyone in an edition looked at as soon as possible.
pub async fn evaluate_soon(app: &App, permit: MayIssue) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = permit.edition.id;
    outbox::once(
        &mut tx,
        "certificates.evaluate",
        json!({ "edition": edition }),
        None,
    )
    .await?;
    tx.record(
        permit
            .by
            .entry("certificates.evaluated", "edition", edition)
            .within(permit.edition.project_id.0),
    );
    Ok(tx.commit().await?)
}

/// Issues a certificate to one person whose earlier one was revoked.
pub async fn reissue(app: &App, permit: MayIssue, enrolment: EnrolmentId) -> Result<(), Fault> {
    let db = app.db.read();
    let setting = store::setting(db, permit.edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let standing = store::standings(db, &setting, Some(enrolment))
        .await?
        .pop()
        .filter(|standing| standing.participant.enrolment.edition_id == permit.edition.id)
        .ok_or(Fault::NotFound)?;
    let due = is_due(setting.edition.state, setting.end(), app.clock.now());
    if standing.valid().is_some() {
        return Err(Fault::refused("certificates-refused-valid"));
    }
    let settled = is_settled(setting.edition.state, &standing.attended);
    let enabled = setting.design.version.content.certificate.enabled;
    let revoked = standing.certificates.last().filter(|_| enabled);
    if !(due && settled) || standing.verdict != Verdict::Met || revoked.is_none() {
        return Err(Fault::refused("certificates-refused-short"));
    }
    let cause = Cause {
        by: Some(&permit.by),
        instead_of: revoked,
        why: None,
    };
    match issue(app, &setting, &standing, cause).await? {
        Some(_) => Ok(()),
        None => Err(Fault::refused("certificates-refused-valid")),
    }
}
