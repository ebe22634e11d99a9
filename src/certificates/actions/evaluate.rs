//! Looking whether certificates are due: whenever attendance, a quiz or an evaluation came in, and when the edition ends.

use serde_json::{Value, json};

use super::{
    issue::{Cause, issue},
    run::{go_on, is_waiting, issue_or_note},
};
use crate::{
    certificates::{
        access::MayIssue,
        model::RunId,
        rules::{Verdict, is_due, is_settled, outcome},
        store::{self, Setting, Standing, runs},
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
        if let (None, Some(run)) = (only, runs::open(db, edition).await?) {
            runs::finish(app.db.write_alone(), run.id, 0, now).await?;
        }
        return Ok(());
    }
    let standings = store::standings(db, &setting, only).await?;
    if only.is_none() {
        return go_on(app, &setting, standings).await;
    }
    for standing in &standings {
        settle(app, &setting, standing, None).await?;
    }
    Ok(())
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
pub async fn settle(
    app: &App,
    setting: &Setting,
    standing: &Standing,
    run: Option<RunId>,
) -> Result<(), Fault> {
    if is_waiting(setting, standing) {
        return issue_or_note(app, setting, standing, run).await;
    }
    let enrolment = standing.participant.enrolment.id;
    if run.is_none() && runs::is_held_up(app.db.read(), enrolment).await? {
        // Of whoever waits no more nothing is left to mend.
        let tx = app.db.write().await?;
        runs::forget_failure(&tx, enrolment).await?;
        tx.commit().await?;
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

/// Has everyone in an edition looked at as soon as possible. Pressed again while that goes on, it goes on; should it have
/// stopped, it does, too.
pub async fn evaluate_soon(app: &App, permit: MayIssue) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = permit.edition.id;
    runs::begin(&tx, edition, Some(permit.by.id), None).await?;
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
