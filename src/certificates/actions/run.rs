//! A run: everyone in an edition is looked at and given what is due, one after the other. It stops after a while, so that mails
//! and other jobs have their turn, and goes on where it was; whatever kills the server in between, nobody gets two.

use std::{collections::BTreeMap, time::Duration};

use serde_json::json;

use super::{
    evaluate::settle,
    issue::{Cause, NotIssued, issue},
};
use crate::{
    certificates::{
        model::{RunId, Signs, failure, run},
        rules::{
            Verdict,
            failures::{Place, Reason, place_of, signs},
            is_settled,
        },
        store::{Setting, Standing, runs},
    },
    enrolment::EnrolmentId,
    kernel::{app::App, audit::Entry, clock::stopwatch, fault::Fault, outbox},
};

/// For how long others wait at most.
const TURN: Duration = Duration::from_secs(2);

/// Whether somebody's certificate is due and not issued: whoever's was revoked gets another only when the office says so.
pub fn is_waiting(setting: &Setting, standing: &Standing) -> bool {
    setting.design.version.content.certificate.enabled
        && is_settled(setting.edition.state, &standing.attended)
        && standing.verdict == Verdict::Met
        && standing.certificates.is_empty()
}

/// Looks at everyone in an edition, for as long as it is this run's turn.
pub async fn go_on(app: &App, setting: &Setting, standings: Vec<Standing>) -> Result<(), Fault> {
    let waiting = |standing: &&Standing| is_waiting(setting, standing);
    let due = i32::try_from(standings.iter().filter(waiting).count()).unwrap_or(i32::MAX);
    let run = begun(app, setting, due).await?;
    let tried = match &run {
        Some(run) => tried_in(app, run).await?,
        None => BTreeMap::new(),
    };
    let watch = stopwatch();
    let (mut done, mut lost) = (0, 0);
    for standing in &standings {
        let is_waiting = is_waiting(setting, standing);
        if is_waiting && tried.contains_key(&standing.participant.enrolment.id) {
            continue;
        }
        if is_waiting && watch.elapsed() >= TURN {
            if done > 0 {
                return come_back(app, setting).await;
            }
            break;
        }
        // One person's trouble must not keep the others waiting.
        let run = run.as_ref().map(|run| run.id);
        match settle(app, setting, standing, run).await {
            Ok(()) => done += usize::from(is_waiting),
            Err(fault) => {
                lost += 1;
                log::warn!(
                    "certificate of enrolment {}: {fault:?}",
                    standing.participant.enrolment.id
                );
            }
        }
    }
    runs::forget_others(
        app.db.write_alone(),
        setting.edition.id,
        run.as_ref().map(|run| run.id),
    )
    .await?;
    let passing = match &run {
        Some(run) => {
            let passing = tried_in(app, run).await?.values().filter(is_passing).count();
            let issued = runs::issued_since(app.db.read(), run).await?;
            runs::finish(app.db.write_alone(), run.id, issued, app.clock.now()).await?;
            passing
        }
        None => 0,
    };
    match passing.max(lost) {
        0 => Ok(()),
        // The outbox tries again, later and later.
        left => Err(Fault::Broken(format!("{left} people could not be settled"))),
    }
}

fn is_passing(failure: &&failure::Model) -> bool {
    Reason::of(&failure.reason) == Reason::Passing
}

/// Who could not be given a certificate in this run, so that nobody is tried twice in it.
async fn tried_in(app: &App, run: &run::Model) -> Result<BTreeMap<EnrolmentId, failure::Model>, Fault> {
    let mut failures = runs::failures(app.db.read(), run.edition_id).await?;
    failures.retain(|_, failure| failure.run_id == Some(run.id));
    Ok(failures)
}

/// The run that is open, or one that is begun because there is something to do.
async fn begun(app: &App, setting: &Setting, due: i32) -> Result<Option<run::Model>, Fault> {
    let edition = setting.edition.id;
    let mut open = runs::open(app.db.read(), edition).await?;
    if open.is_none() && due > 0 {
        let tx = app.db.write().await?;
        runs::begin(&tx, edition, None, Some(due)).await?;
        tx.commit().await?;
        open = runs::open(app.db.read(), edition).await?;
    }
    if let Some(run) = &open {
        runs::touch(app.db.write_alone(), run, due, app.clock.now()).await?;
    }
    Ok(open)
}

async fn come_back(app: &App, setting: &Setting) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let payload = json!({ "edition": setting.edition.id });
    outbox::once(&mut tx, "certificates.evaluate", payload, None).await?;
    Ok(tx.commit().await?)
}

/// Issues what is due to one person, or keeps why that could not be. What the office has to mend first is no fault of the job.
pub async fn issue_or_note(
    app: &App,
    setting: &Setting,
    standing: &Standing,
    run: Option<RunId>,
) -> Result<(), Fault> {
    let note = async |reason: Reason, signs: Vec<String>, place: Option<Place>| {
        let failure = failure::Model {
            enrolment_id: standing.participant.enrolment.id,
            edition_id: setting.edition.id,
            run_id: run,
            reason: reason.code().to_owned(),
            signs: Signs(signs),
            part: place.map_or("", Place::code).to_owned(),
            failed_at: app.clock.now(),
        };
        note(app, setting, failure).await
    };
    match issue(app, setting, standing, Cause::default()).await {
        Ok(_) => Ok(()),
        Err(NotIssued::Unprintable(troubles, printed)) => {
            let signs = signs(&troubles);
            let reason = if signs.is_empty() {
                Reason::Document
            } else {
                Reason::Signs
            };
            let place = place_of(&printed, &signs);
            note(reason, signs, place).await
        }
        Err(NotIssued::Fault(fault)) => {
            // On a full disk this cannot be noted either.
            if let Err(worse) = note(Reason::Passing, Vec::new(), None).await {
                log::warn!("certificates: {worse:?}");
            }
            Err(fault)
        }
    }
}

async fn note(app: &App, setting: &Setting, failure: failure::Model) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let detail = json!({ "reason": failure.reason, "signs": failure.signs, "part": failure.part });
    let entry = Entry::by_program("certificate.failed", "enrolment", failure.enrolment_id);
    if runs::note_failure(&tx, failure).await? {
        tx.record(entry.within(setting.project.id.0).saying(detail));
    }
    Ok(tx.commit().await?)
}
