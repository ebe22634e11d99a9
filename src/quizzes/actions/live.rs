//! What trainers and the office do for those who take a quiz: dates, exceptions, more time, opening again, handing in for somebody.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use time::{Duration, OffsetDateTime};

use super::{Answers, ending};
use crate::{
    enrolment::EnrolmentId,
    kernel::{app::App, database::Tx, fault::Fault, outbox, text::Message, zones},
    people,
    quizzes::{
        access::{MayHelp, MaySupervise},
        mails::Helped,
        model::{AttemptId, AttemptState, attempt, quiz_dates, quiz_exception, result},
        rules, store,
    },
};

/// When a quiz is open for an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// No attempt begins before.
    pub opens_at: Option<OffsetDateTime>,
    /// No attempt begins from then on.
    pub closes_at: Option<OffsetDateTime>,
}

/// Sets when a quiz is open for an edition. Open attempts get the time that a later date gives them, and never less than they had.
pub async fn set_dates(app: &App, permit: MaySupervise, dates: Dates) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let running = running(&tx, &permit, None).await?;
    let (edition, key) = (permit.of.edition, permit.key);
    let Dates { opens_at, closes_at } = dates;
    store::store_dates(
        &tx,
        quiz_dates::Model {
            edition_id: edition.id,
            key: key.clone(),
            opens_at,
            closes_at,
        },
    )
    .await?;
    prolong(&mut tx, &key, &running).await?;
    let detail = json!({ "quiz": key, "opens": stamp(opens_at), "closes": stamp(closes_at) });
    let entry = permit.of.by.entry("quiz.dated", "edition", edition.id);
    tx.record(entry.within(edition.project_id.0).saying(detail));
    Ok(tx.commit().await?)
}

/// The open attempts with the terms that hold until now; none begins meanwhile under them.
async fn running(
    tx: &Tx,
    within: &MaySupervise,
    only: Option<EnrolmentId>,
) -> Result<Vec<store::Running>, Fault> {
    let edition = &within.of.edition;
    store::hold(tx, edition.course_version_id, &within.key, store::Hold::ToRevise).await?;
    Ok(store::running(tx, edition.id, &within.key, only).await?)
}

/// Gives open attempts the time that their terms give them now.
async fn prolong(tx: &mut Tx, key: &str, running: &[store::Running]) -> Result<(), Fault> {
    for store::Running {
        attempt,
        settings,
        terms,
    } in running
    {
        let after = store::terms(&**tx, attempt.enrolment_id, key).await?;
        if let Some(ends) = rules::prolonged((terms, &after), settings, attempt) {
            let attempt = store::set_ends(tx, attempt.id, ends).await?;
            ending::end_later(tx, &attempt).await?;
        }
    }
    Ok(())
}

fn stamp(at: Option<OffsetDateTime>) -> Option<String> {
    at.map(|at| at.to_string())
}

/// What is granted to one person.
pub struct Grant {
    /// Minutes in addition to each attempt.
    pub extra_minutes: i32,
    /// Attempts in addition to those allowed.
    pub extra_attempts: i32,
    /// In place of the edition's dates.
    pub dates: Dates,
    /// Why.
    pub reason: String,
}

/// Grants something to one person in place of what was granted before, and tells them. An attempt that is open gets its time at once.
pub async fn grant(app: &App, permit: MayHelp, grant: Grant) -> Result<(), Fault> {
    let MayHelp { within, enrolment } = permit;
    let by = &within.of.by;
    let mut tx = app.db.write().await?;
    let row = quiz_exception::Model {
        enrolment_id: enrolment.id,
        key: within.key.clone(),
        extra_minutes: grant.extra_minutes,
        extra_attempts: grant.extra_attempts,
        opens_at: grant.dates.opens_at,
        closes_at: grant.dates.closes_at,
        reason: grant.reason.clone(),
        author_id: by.id,
        author_name: by.name.clone(),
        at: tx.now,
    };
    let before = store::exception(&*tx, enrolment.id, &within.key).await?;
    let same = |before: quiz_exception::Model| {
        let (by, name, at) = (row.author_id, row.author_name.clone(), row.at);
        quiz_exception::Model {
            author_id: by,
            author_name: name,
            at,
            ..before
        } == row
    };
    if before.is_some_and(same) {
        return Ok(());
    }
    let running = running(&tx, &within, Some(enrolment.id)).await?;
    store::store_exception(&tx, row).await?;
    prolong(&mut tx, &within.key, &running).await?;
    let detail = json!({
        "quiz": within.key,
        "minutes": grant.extra_minutes,
        "attempts": grant.extra_attempts,
        "opens": stamp(grant.dates.opens_at),
        "closes": stamp(grant.dates.closes_at),
        "reason": grant.reason,
    });
    let entry = by.entry("quiz.granted", "enrolment", enrolment.id);
    tx.record(entry.within(within.of.edition.project_id.0).saying(detail));
    let help = Help::Granted {
        minutes: grant.extra_minutes,
        attempts: grant.extra_attempts,
    };
    tell(
        app,
        &mut tx,
        (&within, enrolment.id),
        enrolment.person_id,
        help,
        &grant.reason,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// What is done with one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// So many minutes more than the end that was shown, on the venue's wall clock: pressed twice, they are added once.
    AddTime(i32, String),
    /// It is open again, for so many minutes; without an end for 0.
    Reopen(i32),
    /// It is handed in as it is.
    HandIn,
}

/// Does something with an attempt of somebody, who is told of it unless it only lasts longer.
pub async fn help(
    app: &App,
    permit: MayHelp,
    id: AttemptId,
    deed: Deed,
    reason: String,
) -> Result<(), Fault> {
    let MayHelp { within, enrolment } = permit;
    let version = within.of.edition.course_version_id;
    let mut tx = app.db.write().await?;
    // A new attempt cannot begin meanwhile.
    store::hold(&tx, version, &within.key, store::Hold::ToRevise).await?;
    let tries = store::tries(&*tx, enrolment.id, version, &within.key)
        .await?
        .ok_or(Fault::NotFound)?;
    let attempt = store::locked(&tx, id).await?.ok_or(Fault::NotFound)?;
    let newest = tries.attempts.last().map(|newest| newest.id);
    if !tries.attempts.iter().any(|tried| tried.id == id) {
        return Err(Fault::NotFound);
    }
    let sheet = store::sheet_of(&*tx, attempt.id, attempt.quiz_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let (open, project) = (
        attempt.state == AttemptState::Open,
        within.of.edition.project_id.0,
    );
    let by = |action| within.of.by.entry(action, "attempt", id).within(project);
    let told = match deed {
        Deed::AddTime(minutes, seen) => {
            let (Some(due), Some(ends), true) = (attempt.due_at, attempt.ends_at, open) else {
                return Err(Fault::refused("quizzes-refused-no-end"));
            };
            if zones::iso(due, &within.of.venue.zone) != seen {
                return Err(Fault::refused("quizzes-refused-end-changed"));
            }
            let more = Duration::minutes(minutes.into());
            let grace = ends - due;
            let due = due.max(tx.now) + more;
            store::set_ends(&tx, id, Some((due, due + grace))).await?;
            tx.record(by("attempt.prolonged").saying(json!({ "minutes": minutes, "reason": reason })));
            None
        }
        Deed::Reopen(minutes) => {
            if open || newest != Some(id) {
                return Err(Fault::refused("quizzes-refused-not-reopened"));
            }
            result::Entity::delete_many()
                .filter(result::Column::AttemptId.eq(id))
                .exec(&*tx)
                .await?;
            let before = json!({ "score": attempt.score, "most": attempt.most, "passed": attempt.passed });
            let end = (minutes > 0).then(|| tx.now + Duration::minutes(minutes.into()));
            let reopened = attempt::ActiveModel {
                id: Set(id),
                state: Set(AttemptState::Open),
                submitted_at: Set(None),
                score: Set(None),
                most: Set(None),
                passed: Set(None),
                due_at: Set(end),
                ends_at: Set(end),
                page: Set(0),
                ..Default::default()
            }
            .update(&*tx)
            .await?;
            ending::end_later(&mut tx, &reopened).await?;
            let detail = json!({ "minutes": minutes, "before": before, "reason": reason });
            tx.record(by("attempt.reopened").saying(detail));
            Some(Help::Reopened { minutes })
        }
        Deed::HandIn => {
            if !open {
                return Err(Fault::refused("quizzes-refused-submitted"));
            }
            let answers = Answers::load(&tx, id).await?;
            let now = tx.now;
            tx.record(by("attempt.handed_in_for").saying(json!({ "reason": reason })));
            ending::hand_in(&mut tx, &sheet, &attempt, &answers, now, by("attempt.submitted")).await?;
            Some(Help::HandedIn)
        }
    };
    if let Some(told) = told {
        tell(
            app,
            &mut tx,
            (&within, enrolment.id),
            enrolment.person_id,
            told,
            &reason,
        )
        .await?;
    }
    Ok(tx.commit().await?)
}

async fn tell(
    app: &App,
    tx: &mut Tx,
    (within, enrolment): (&MaySupervise, EnrolmentId),
    person: people::PersonId,
    help: Help,
    reason: &str,
) -> Result<(), Fault> {
    let person = people::person(&**tx, person).await?.ok_or(Fault::NotFound)?;
    let to = people::recipient(&person);
    let version = within.of.edition.course_version_id;
    let quiz = store::quiz_of(&**tx, version, &within.key)
        .await?
        .ok_or(Fault::NotFound)?;
    let sheet = store::sheet(&**tx, quiz).await?.ok_or(Fault::NotFound)?;
    let mail = Helped {
        name: person.full_name(),
        quiz: sheet.title(to.language).text,
        lines: help.lines(),
        reason: reason.to_owned(),
        address: app.public_address(&format!("/learn/{enrolment}")),
    };
    outbox::send(app, tx, &to, &mail).await
}

/// What a person is told of.
#[derive(Clone, Copy)]
enum Help {
    Granted { minutes: i32, attempts: i32 },
    Reopened { minutes: i32 },
    HandedIn,
}

impl Help {
    fn lines(&self) -> Vec<Message> {
        let count = |key: &str, count: i32| Message::new(key).with("count", count);
        match *self {
            Help::Granted { minutes, attempts } => {
                let mut lines = Vec::new();
                if minutes > 0 {
                    lines.push(count("quizzes-mail-helped-minutes", minutes));
                }
                if attempts > 0 {
                    lines.push(count("quizzes-mail-helped-attempts", attempts));
                }
                if lines.is_empty() {
                    lines.push(Message::new("quizzes-mail-helped-dates"));
                }
                lines
            }
            Help::Reopened { minutes: 0 } => vec![Message::new("quizzes-mail-helped-reopened")],
            Help::Reopened { minutes } => vec![count("quizzes-mail-helped-reopened-for", minutes)],
            Help::HandedIn => vec![Message::new("quizzes-mail-helped-handed-in")],
        }
    }
}
