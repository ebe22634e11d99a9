//! Decisions: an edition goes from one state to another, and those concerned are told.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;

use super::{trainers::recipient, versions::keep};
use crate::{
    catalogue,
    editions::{
        EditionId, EditionState,
        access::MayPlan,
        mails::EditionDecided,
        model::{decision, edition},
        rules::decisions::{Facts, NoStep, is_told, may_go, takes_others},
        store,
    },
    kernel::{app::App, audit::Entry, database::Tx, fault::Fault, ids::new_id, outbox, text::Message, zones},
    people::Actor,
};

/// A decision as it is taken.
#[derive(Clone, Debug)]
pub struct NewDecision {
    /// The edition.
    pub edition: EditionId,
    /// The state it goes to.
    pub to: EditionState,
    /// Why, in the words of whoever decides.
    pub why: String,
    /// The edition it is merged into.
    pub into: Option<EditionId>,
}

/// Records a decision and what follows from it: the trainers get a mail, and the job `editions.changed` tells the
/// participants, when the edition is confirmed, cancelled or merged.
pub async fn decide(app: &App, tx: &mut Tx, new: NewDecision, by: Option<&Actor>) -> Result<(), Fault> {
    let edition = store::edition_locked(tx, new.edition)
        .await?
        .ok_or(Fault::NotFound)?;
    let into = other(tx, &edition, new.into).await?;
    let facts = facts(tx, &edition, into.is_some()).await?;
    may_go(facts, new.to).map_err(|no: NoStep| Fault::refused(no.key()))?;
    let mut change = edition::ActiveModel {
        id: Set(edition.id),
        state: Set(new.to),
        ..Default::default()
    };
    if new.to == EditionState::Announced {
        change.announced_at = Set(Some(tx.now));
    }
    change.update(&**tx).await?;
    if new.to == EditionState::Announced {
        keep(tx, &edition, by).await?;
    }
    let into = into.filter(|_| new.to == EditionState::Merged);
    let told = tell(app, tx, &edition, &new, into.as_ref()).await?;
    let row = decision::ActiveModel {
        id: Set(new_id()),
        edition_id: Set(edition.id),
        from_state: Set(edition.state),
        to_state: Set(new.to),
        at: Set(tx.now),
        by_id: Set(by.map(|actor| actor.id)),
        by_name: Set(by.map_or("Evenhand", |actor| actor.name.as_str()).to_owned()),
        why: Set(new.why.clone()),
        told: Set(json!(told).to_string()),
        into_edition_id: Set(into.as_ref().map(|into| into.id)),
    };
    row.insert(&**tx).await?;
    let entry = by.map_or_else(
        || Entry::by_program("edition.decided", "edition", edition.id),
        |actor| actor.entry("edition.decided", "edition", edition.id),
    );
    let detail =
        json!({ "from": edition.state, "to": new.to, "why": new.why, "into": into.map(|into| into.code) });
    tx.record(entry.within(edition.project_id.0).saying(detail));
    if new.to == EditionState::Completed {
        let payload = json!({ "edition": edition.id });
        outbox::once(tx, "certificates.evaluate", payload, None).await?;
    }
    Ok(())
}

/// Records a decision that the office took on the page.
pub async fn record_decision(
    app: &App,
    permit: MayPlan,
    to: EditionState,
    why: String,
    into: Option<EditionId>,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let new = NewDecision {
        edition: permit.edition,
        to,
        why,
        into,
    };
    decide(app, &mut tx, new, Some(&permit.by)).await?;
    Ok(tx.commit().await?)
}

/// The edition to merge into: of the same project, not this one, and still taking participants.
async fn other(
    tx: &Tx,
    edition: &edition::Model,
    into: Option<EditionId>,
) -> Result<Option<edition::Model>, Fault> {
    let Some(into) = into else { return Ok(None) };
    let found = store::edition(&**tx, into).await?;
    Ok(found.filter(|other| {
        other.project_id == edition.project_id && other.id != edition.id && takes_others(other.state)
    }))
}

async fn facts(tx: &Tx, edition: &edition::Model, merges_into: bool) -> Result<Facts, Fault> {
    let venue = store::venue_of(&**tx, edition).await?.ok_or(Fault::NotFound)?;
    let slots = store::slots_of(&**tx, edition.id).await?;
    Ok(Facts {
        state: edition.state,
        has_agenda: !slots.is_empty(),
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
        today: zones::local(tx.now, &venue.zone).date(),
        merges_into,
    })
}

/// Tells trainers by mail and hands the participants to enrolment; gives who was told, as a message.
async fn tell(
    app: &App,
    tx: &mut Tx,
    edition: &edition::Model,
    new: &NewDecision,
    into: Option<&edition::Model>,
) -> Result<Message, Fault> {
    if !is_told(new.to) {
        return Ok(Message::new("editions-told-nobody"));
    }
    let venue = store::venue_of(&**tx, edition).await?.ok_or(Fault::NotFound)?;
    let design = catalogue::design(&**tx, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let trainers = store::trainers_of(&**tx, edition.id).await?;
    for trainer in &trainers {
        let to = recipient(trainer);
        let mail = EditionDecided {
            name: trainer.full_name(),
            course: design.version.titles.get(to.language).to_owned(),
            code: edition.code.clone(),
            city: venue.city.clone(),
            starts_on: edition.starts_on.to_string(),
            ends_on: edition.ends_on.to_string(),
            state: new.to.code(),
            why: new.why.clone(),
            into: into.map(|into| into.code.clone()),
            address: app.public_address(&format!("/editions/{}", edition.code)),
        };
        outbox::send(app, tx, &to, &mail).await?;
    }
    let payload = json!({
        "edition": edition.id,
        "news": new.to.code(),
        "why": new.why,
        "into": into.map(|into| into.id),
    });
    outbox::later(tx, "editions.changed", payload, None).await?;
    let names: Vec<String> = trainers.iter().map(|trainer| trainer.full_name()).collect();
    Ok(if names.is_empty() {
        Message::new("editions-told-participants")
    } else {
        Message::new("editions-told-all").with("trainers", names.join(", "))
    })
}
