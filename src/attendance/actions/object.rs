//! Participants object to what is recorded of them; the trainer or the office answers.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;
use time::Date;

use crate::{
    attendance::{
        access::{MayAttest, MayRecord},
        mails,
        model::{ObjectionId, objection, objection_answer},
        rules::attest::{RefuseAnswer, RefuseObjection, Verdict, corrections, may_object},
        store,
    },
    catalogue, editions, enrolment,
    kernel::{app::App, database::is_taken, fault::Fault, outbox},
    people,
};

/// Objects to what is recorded of one's own day.
pub async fn object(
    app: &App,
    permit: &MayAttest,
    day: Date,
    words: String,
) -> Result<Result<(), RefuseObjection>, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    let slots = editions::slots_of(&*tx, edition.id).await?;
    if !slots.iter().any(|slot| slot.slot.on_date == day) {
        return Err(Fault::NotFound);
    }
    let mut before = store::objections_of(&*tx, permit.enrolment.id).await?;
    before.retain(|(objection, _)| objection.on_date == day);
    let waiting = before.iter().any(|(_, answer)| answer.is_none());
    let now = store::wall_clock(tx.now, &permit.venue.zone);
    if let Err(refuse) = may_object(edition.state, &slots, day, now, waiting) {
        return Ok(Err(refuse));
    }
    let id = ObjectionId::new();
    let new = objection::ActiveModel {
        id: Set(id),
        enrolment_id: Set(permit.enrolment.id),
        on_date: Set(day),
        edition_id: Set(edition.id),
        number: Set(i32::try_from(before.len()).unwrap_or(i32::MAX).saturating_add(1)),
        words: Set(words.clone()),
        at: Set(tx.now),
        by_name: Set(permit.by.name.clone()),
    };
    match new.insert(&*tx).await {
        // Sent twice at the same moment.
        Err(error) if is_taken(&error) => return Ok(Err(RefuseObjection::Waiting)),
        done => done?,
    };
    tx.record(
        permit
            .by
            .entry("attendance.objected", "enrolment", permit.enrolment.id)
            .within(edition.project_id.0)
            .saying(json!({ "edition": edition.code, "day": day.to_string(), "words": words })),
    );
    tx.commit().await?;
    Ok(Ok(()))
}

/// Answers an objection: accepts it by a correction that was made since, or declines it, and tells the participant.
pub async fn answer(
    app: &App,
    permit: &MayRecord,
    id: ObjectionId,
    verdict: Verdict,
) -> Result<Result<(), RefuseAnswer>, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    let (objection, answered) = store::objection(&*tx, id)
        .await?
        .filter(|(objection, _)| objection.edition_id == edition.id)
        .ok_or(Fault::NotFound)?;
    if answered.is_some() {
        return Ok(Err(RefuseAnswer::Already));
    }
    let slots = editions::slots_of(&*tx, edition.id).await?;
    let entries = store::entries_of(&*tx, objection.enrolment_id).await?;
    let mut made = corrections(&entries, &slots, objection.on_date, objection.at);
    if let Some(correction) = verdict.correction
        && !made.any(|entry| entry.id == correction)
    {
        return Ok(Err(RefuseAnswer::NoCorrection));
    }
    let new = objection_answer::ActiveModel {
        objection_id: Set(id),
        accepted: Set(verdict.correction.is_some()),
        entry_id: Set(verdict.correction),
        words: Set(verdict.words.clone()),
        at: Set(tx.now),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
    };
    match new.insert(&*tx).await {
        // Two trainers answer at the same moment: the first answer holds.
        Err(error) if is_taken(&error) => return Ok(Err(RefuseAnswer::Already)),
        done => done?,
    };
    let participant = enrolment::enrolment(&*tx, objection.enrolment_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let person = people::person(&*tx, participant.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let to = people::recipient(&person);
    let design = catalogue::design(&*tx, edition.course_version_id).await?;
    let mail = mails::Answered {
        name: person.full_name(),
        course: design
            .map(|design| design.version.titles.get(to.language).to_owned())
            .unwrap_or_default(),
        day: objection.on_date.to_string(),
        accepted: verdict.correction.is_some(),
        words: verdict.words.clone(),
        by: permit.by.name.clone(),
        address: app.public_address(&format!("/enrolments/{}/attendance", objection.enrolment_id)),
    };
    outbox::send(app, &mut tx, &to, &mail).await?;
    let detail = json!({
        "edition": edition.code, "day": objection.on_date.to_string(), "objection": id,
        "correction": verdict.correction, "words": verdict.words,
    });
    tx.record(
        permit
            .by
            .entry("attendance.answered", "enrolment", objection.enrolment_id)
            .within(edition.project_id.0)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(Ok(()))
}
