//! Answers marked by hand: given, settled, released.

use std::collections::HashMap;

use items::Exact;
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;

use super::{earned, evaluate_certificate, told};
use crate::{
    kernel::{app::App, database::Tx, fault::Fault, outbox},
    people,
    quizzes::{
        access::{MayMark, MayRelease},
        mails::Released as ReleasedMail,
        model::{
            AttemptId, AttemptState, ItemVersionId, MarkingId, Points, attempt, marking,
            result::{self, Model as Outcome},
        },
        rules::{
            self,
            by_hand::{Standing, Turn, is_repeated, most_points, share_of, standing, turn},
        },
        store::{self, Markings},
    },
};

/// What somebody gives for an answer.
pub struct Given {
    /// The marks of each field, each within what it offers.
    pub points: Vec<Exact>,
    /// What the participant is told with it.
    pub comment: String,
    /// How many markings the page knew of.
    pub seen: usize,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// It is stored; this is what was done with it.
    Stored(Turn),
    /// It was stored already: the button was pressed twice.
    Before,
    /// Somebody has marked the answer since the page was shown, so nothing is stored.
    ChangedSince,
}

/// Stores what somebody gives for an answer, as a new row. It counts when it is released.
pub async fn mark(app: &App, permit: MayMark, given: Given) -> Result<Marked, Fault> {
    let (id, item) = (permit.attempt, permit.item);
    let mut tx = app.db.write().await?;
    store::locked(&tx, id).await?.ok_or(Fault::NotFound)?;
    let of = store::placed(&*tx, id)
        .await?
        .filter(|of| of.enrolment_state.may_learn() && of.attempt.state == AttemptState::Submitted)
        .ok_or(Fault::NotFound)?;
    let result = store::result(&*tx, id, item).await?.ok_or(Fault::NotFound)?;
    let asked = permit.sheet.item(item).ok_or(Fault::NotFound)?;
    let most = most_points(asked.rubric(), &asked.worth);
    let markings = store::markings_of(&*tx, id, item).await?;
    if is_repeated(&markings, permit.by.id, &given.points, &given.comment) {
        return Ok(Marked::Before);
    }
    if !result.waits {
        // Without a marking nothing was written, so there was nothing to mark.
        let released = || Fault::refused("quizzes-refused-released");
        return Err(markings.first().map_or(Fault::NotFound, |_| released()));
    }
    if markings.len() != given.seen {
        return Ok(Marked::ChangedSince);
    }
    let turn = turn(&markings, permit.by.id, permit.office);
    if turn == Turn::Nothing {
        return Err(Fault::refused("quizzes-refused-marked"));
    }
    let share = share_of(&given.points, &most);
    let settles = turn == Turn::Settle;
    let detail = json!({ "item": item, "share": share, "settles": settles });
    marking::ActiveModel {
        id: Set(MarkingId::new()),
        attempt_id: Set(id),
        item_version_id: Set(item),
        number: Set(store::next_number(&*tx, id, item).await?),
        marker_id: Set(permit.by.id),
        marker_name: Set(permit.by.name.clone()),
        settles: Set(settles),
        points: Set(Points(given.points)),
        share: Set(share),
        comment: Set(given.comment),
        at: Set(tx.now),
    }
    .insert(&*tx)
    .await?;
    let action = if settles {
        "answer.settled"
    } else {
        "answer.marked"
    };
    let entry = permit.by.entry(action, "attempt", id);
    tx.record(entry.within(of.project_id).saying(detail));
    tx.commit().await?;
    Ok(Marked::Stored(turn))
}

/// What was released.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Released {
    /// Attempts whose marks count from now on.
    pub attempts: usize,
    /// Attempts left as they were: some answer is not marked, or two markers differ.
    pub left: usize,
}

/// Lets marks count: of each attempt in which every answer that waits has a mark that is agreed on. Its score is added up anew,
/// a certificate that it makes due is asked for, and its participant is told. Releasing twice does no harm.
pub async fn release(app: &App, permit: MayRelease) -> Result<Released, Fault> {
    let mut tx = app.db.write().await?;
    let waiting = store::waiting(&*tx, permit.edition.id).await?;
    let mut ids: Vec<AttemptId> = waiting
        .iter()
        .filter(|answer| answer.person_id != permit.by.id)
        .map(|answer| answer.attempt_id)
        .filter(|id| permit.only.is_none_or(|only| only == *id))
        .collect();
    // Everyone locks attempts in the same order, so that nobody waits for somebody who waits for them.
    ids.sort_unstable();
    ids.dedup();
    let mut attempts = Vec::new();
    for id in &ids {
        attempts.extend(store::locked(&tx, *id).await?);
    }
    let markings = store::markings(&*tx, &ids).await?;
    let mut released = Released::default();
    for attempt in attempts {
        let results = store::results(&*tx, attempt.id).await?;
        let Some(agreed) = agreed(&attempt, &results, &markings) else {
            released.left += 1;
            continue;
        };
        // Nothing waits any more: somebody else released it a moment ago.
        if !agreed.is_empty() {
            release_one(app, &mut tx, &permit, attempt, (results, agreed)).await?;
            released.attempts += 1;
        }
    }
    if permit.only.is_some() && released.left > 0 {
        return Err(Fault::refused("quizzes-refused-not-ready"));
    }
    tx.commit().await?;
    Ok(released)
}

type Results = HashMap<ItemVersionId, Outcome>;
type Shares = HashMap<ItemVersionId, Exact>;

/// The shares of all answers that wait; `None` while one of them has no mark that counts.
fn agreed(attempt: &attempt::Model, results: &Results, markings: &Markings) -> Option<Shares> {
    let share = |result: &Outcome| {
        let given = markings.get(&(attempt.id, result.item_version_id))?;
        match standing(given) {
            Standing::Counts(marking) => Some((result.item_version_id, marking.share.clone())),
            Standing::Unmarked | Standing::Differs => None,
        }
    };
    results
        .values()
        .filter(|result| result.waits)
        .map(share)
        .collect()
}

async fn release_one(
    app: &App,
    tx: &mut Tx,
    permit: &MayRelease,
    attempt: attempt::Model,
    (results, agreed): (Results, Shares),
) -> Result<(), Fault> {
    let sheet = store::sheet_of(&**tx, attempt.id, attempt.quiz_id)
        .await?
        .ok_or_else(|| Fault::Broken(format!("attempt {} has no quiz", attempt.id)))?;
    let mut shares = Vec::new();
    for item in &sheet.items {
        let given = agreed.get(&item.id);
        if let Some(share) = given {
            result::ActiveModel {
                attempt_id: Set(attempt.id),
                item_version_id: Set(item.id),
                mark: Set((share * &item.worth).to_f64()),
                share: Set(Some(share.clone())),
                waits: Set(false),
                ..Default::default()
            }
            .update(&**tx)
            .await?;
        }
        // Shares are kept for as long as answers can wait, so an attempt in which one waited has them all.
        let kept = || results.get(&item.id).and_then(|result| result.share.clone());
        shares.push((given.cloned().or_else(kept), &item.worth));
    }
    let outcome = rules::outcome(&shares, sheet.quiz.pass_percent);
    attempt::ActiveModel {
        id: Set(attempt.id),
        ..earned(&outcome)
    }
    .update(&**tx)
    .await?;
    let mut detail = told(&outcome);
    if let Some(detail) = detail.as_object_mut() {
        detail.insert("answers".to_owned(), agreed.len().into());
    }
    let entry = permit.by.entry("attempt.released", "attempt", attempt.id);
    tx.record(entry.within(permit.edition.project_id.0).saying(detail));
    evaluate_certificate(tx, attempt.enrolment_id).await?;
    let person = people::person(&**tx, attempt.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let to = people::recipient(&person);
    let mail = ReleasedMail {
        name: person.full_name(),
        quiz: sheet.title(to.language).text,
        address: app.public_address(&format!("/attempts/{}/review", attempt.id)),
    };
    outbox::send(app, tx, &to, &mail).await
}
