//! A participant chooses sessions, at enrolment or later, or the office does.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;

use super::{enrol::today_at_venue, note_change};
use crate::{
    editions::{self, Edition, Session, SessionId},
    enrolment::{
        access::MayChoose,
        model::{EnrolmentId, session_choice},
        rules::{NoChoice, Sessions, choice_is_open, choose},
        store,
    },
    kernel::{app::App, database::Tx, fault::Fault, outbox, text::Message},
};

/// Chooses the sessions of an enrolment anew; the history of the enrolment says so. The same choice again changes nothing.
pub async fn choose_sessions(
    app: &App,
    permit: MayChoose,
    wanted: &[SessionId],
) -> Result<Result<(), NoChoice>, Fault> {
    let mut tx = app.db.write().await?;
    let edition = editions::edition_locked(&tx, permit.edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let enrolment = store::enrolment(&*tx, permit.enrolment.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let today = today_at_venue(&*tx, app, &edition).await?;
    let state = enrolment.state;
    if !choice_is_open(
        (edition.state, edition.enrol_until, edition.starts_on),
        state,
        today,
        permit.by_office,
    ) {
        return Err(Fault::refused("enrolment-sessions-closed"));
    }
    let offer = store::offer(&*tx, edition.id).await?.ok_or(Fault::NotFound)?;
    let taken = match choose(&offer.sessions, &offer.slots, wanted, edition.clash_allowed) {
        Ok((taken, _)) => taken,
        Err(no) => return Ok(Err(no)),
    };
    if store::chosen_by(&*tx, enrolment.id).await? == taken {
        return Ok(Ok(()));
    }
    session_choice::Entity::delete_many()
        .filter(session_choice::Column::EnrolmentId.eq(enrolment.id))
        .exec(&*tx)
        .await?;
    write_choice(&tx, &edition, enrolment.id, &taken).await?;
    let language = edition.language.parse().unwrap_or_default();
    let title = |session: &Session| session.titles.get(language).to_owned();
    let titles = offer.sessions.iter().filter(|session| taken.has(session.id));
    let why = Message::new("enrolment-why-sessions").with_list("sessions", titles.map(title));
    note_change(&tx, enrolment.id, (Some(state), state), Some(&permit.by), &why).await?;
    tx.record(
        permit
            .by
            .entry("enrolment.sessions", "enrolment", enrolment.id)
            .within(edition.id.0)
            .saying(json!({ "sessions": taken.ids().collect::<Vec<_>>() })),
    );
    // How much of the planned time somebody attended depends on what was planned.
    let payload = json!({ "enrolment": enrolment.id });
    outbox::once(&mut tx, "certificates.evaluate", payload, None).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The choice of somebody who is being enrolled in this transaction.
pub(super) async fn first_choice(
    tx: &Tx,
    edition: &Edition,
    enrolment: EnrolmentId,
    wanted: &[SessionId],
) -> Result<(), Fault> {
    let offer = store::offer(&**tx, edition.id).await?.ok_or(Fault::NotFound)?;
    match choose(&offer.sessions, &offer.slots, wanted, edition.clash_allowed) {
        Ok((taken, _)) => write_choice(tx, edition, enrolment, &taken).await,
        Err(NoChoice::Clash(_)) => Err(Fault::refused("enrolment-sessions-not-both")),
        Err(NoChoice::Nothing | NoChoice::Unknown) => Err(Fault::NotFound),
    }
}

async fn write_choice(
    tx: &Tx,
    edition: &Edition,
    enrolment: EnrolmentId,
    taken: &Sessions,
) -> Result<(), Fault> {
    let rows = taken.ids().map(|session| session_choice::ActiveModel {
        enrolment_id: Set(enrolment),
        session_id: Set(session),
        edition_id: Set(edition.id),
    });
    session_choice::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}
