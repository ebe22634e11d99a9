//! Changes of an agenda: sessions and slots added, changed, removed, moved.

use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, SqlErr,
    sea_query::{Expr, ExprTrait},
};
use serde_json::json;
use time::Date;

use super::{changeable, note_changes, recorded::refuse_moved, versions::keep};
use crate::{
    catalogue::SlotKind,
    editions::{
        SessionId, SlotId, TimedSlot,
        access::MayPlan,
        model::{edition, session, slot, slot_presenter},
        rules::{
            agenda::{NoSlot, may_hold},
            with_ends,
        },
        store,
    },
    kernel::{
        app::App,
        database::Tx,
        fault::Fault,
        ids::new_id,
        languages::Language,
        templates::clock_text,
        text::{Localised, Message},
    },
    people::PersonId,
};

/// What the office says about a session.
#[derive(Clone, Debug, Default)]
pub struct SessionDraft {
    /// Its name by language.
    pub titles: Localised,
    /// On which day; `None` keeps the day it has, or takes the first of the edition.
    pub on_date: Option<Date>,
    /// Its room.
    pub room: String,
    /// Fewest people.
    pub minimum: Option<i32>,
}

/// What the office says about a slot.
#[derive(Clone, Debug)]
pub struct SlotDraft {
    /// Start in minutes since midnight.
    pub starts: i32,
    /// End; `None` is the start of the next slot of the session.
    pub ends: Option<i32>,
    /// What happens.
    pub kind: SlotKind,
    /// What it is about, by language.
    pub titles: Localised,
    /// A room other than the session's.
    pub room: String,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// Who presents it.
    pub presenters: Vec<PresenterDraft>,
}

/// A presenter of a slot: somebody by person or by name, or a place that is still open.
#[derive(Clone, Debug, Default)]
pub struct PresenterDraft {
    /// The person, if it is a trainer of the edition.
    pub person: Option<PersonId>,
    /// The name.
    pub name: String,
    /// The role: moderator, expert, trainer.
    pub role: String,
    /// The qualification that the place asks for.
    pub requirement: String,
}

/// Adds a session under an id that the caller made; the same id again changes nothing.
pub async fn add_session(
    app: &App,
    permit: MayPlan,
    id: SessionId,
    draft: SessionDraft,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let recorded = store::recorded_slots(&*tx, edition.id).await?;
    let sessions = store::sessions_of(&*tx, edition.id).await?;
    if sessions.iter().any(|session| session.id == id) {
        return Ok(());
    }
    let on_date = day_within(&edition, draft.on_date.unwrap_or(edition.starts_on))?;
    let title = title_of(&edition, &draft.titles);
    let last = sessions.iter().map(|session| session.ord).max();
    session::Model {
        id,
        edition_id: edition.id,
        ord: last.map_or(0, |ord| ord + 1),
        on_date,
        titles: draft.titles,
        room: draft.room,
        minimum: draft.minimum,
    }
    .into_active_model()
    .insert(&*tx)
    .await?;
    let what = Message::new("editions-change-session-added")
        .with("title", title)
        .with_date("date", on_date);
    finish(&mut tx, &permit, &edition, (&recorded, what)).await?;
    Ok(tx.commit().await?)
}

/// Changes a session; its slots move to its day.
pub async fn change_session(
    app: &App,
    permit: MayPlan,
    id: SessionId,
    draft: SessionDraft,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let recorded = store::recorded_slots(&*tx, edition.id).await?;
    let before = store::session_in(&*tx, edition.id, id)
        .await?
        .ok_or(Fault::NotFound)?;
    let on_date = day_within(&edition, draft.on_date.unwrap_or(before.on_date))?;
    let title = title_of(&edition, &draft.titles);
    session::ActiveModel {
        id: Set(id),
        on_date: Set(on_date),
        titles: Set(draft.titles),
        room: Set(draft.room),
        minimum: Set(draft.minimum),
        ..Default::default()
    }
    .update(&*tx)
    .await?;
    slot::Entity::update_many()
        .col_expr(slot::Column::OnDate, Expr::value(on_date))
        .filter(slot::Column::SessionId.eq(id))
        .exec(&*tx)
        .await?;
    let what = Message::new("editions-change-session")
        .with("title", title)
        .with_date("date", on_date);
    finish(&mut tx, &permit, &edition, (&recorded, what)).await?;
    Ok(tx.commit().await?)
}

/// Removes a session with its slots; refused once somebody has joined it or was recorded in it.
pub async fn remove_session(app: &App, permit: MayPlan, id: SessionId) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let recorded = store::recorded_slots(&*tx, edition.id).await?;
    let before = store::session_in(&*tx, edition.id, id)
        .await?
        .ok_or(Fault::NotFound)?;
    session::Entity::delete_by_id(id)
        .exec(&*tx)
        .await
        .map_err(in_use)?;
    let what =
        Message::new("editions-change-session-removed").with("title", title_of(&edition, &before.titles));
    finish(&mut tx, &permit, &edition, (&recorded, what)).await?;
    Ok(tx.commit().await?)
}

/// Adds a slot to a session under an id that the caller made; the same id again changes nothing.
pub async fn add_slot(
    app: &App,
    permit: MayPlan,
    session: SessionId,
    id: SlotId,
    draft: SlotDraft,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let recorded = store::recorded_slots(&*tx, edition.id).await?;
    let session = store::session_in(&*tx, edition.id, session)
        .await?
        .ok_or(Fault::NotFound)?;
    if store::slot_in(&*tx, edition.id, id).await?.is_some() {
        return Ok(());
    }
    let slots = store::slots_of(&*tx, edition.id).await?;
    let row = row_of(
        &session,
        id,
        i32::try_from(slots.len()).unwrap_or(i32::MAX),
        &draft,
    );
    refuse_overlap(&edition, slots.into_iter().map(|slot| slot.slot).collect(), &row)?;
    let what = slot_message("editions-change-slot-added", &edition, &row);
    row.into_active_model().insert(&*tx).await?;
    replace_presenters(&tx, id, draft.presenters).await?;
    finish(&mut tx, &permit, &edition, (&recorded, what)).await?;
    Ok(tx.commit().await?)
}

/// Changes a slot.
pub async fn change_slot(app: &App, permit: MayPlan, id: SlotId, draft: SlotDraft) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let recorded = store::recorded_slots(&*tx, edition.id).await?;
    let before = store::slot_in(&*tx, edition.id, id)
        .await?
        .ok_or(Fault::NotFound)?;
    let session = store::session_in(&*tx, edition.id, before.session_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let others = store::slots_of(&*tx, edition.id)
        .await?
        .into_iter()
        .map(|slot| slot.slot);
    let row = row_of(&session, id, before.ord, &draft);
    refuse_overlap(&edition, others.filter(|slot| slot.id != id).collect(), &row)?;
    let what =
        slot_message("editions-change-slot", &edition, &row).with("was", clock_text(before.starts.into()));
    row.into_active_model().reset_all().update(&*tx).await?;
    replace_presenters(&tx, id, draft.presenters).await?;
    finish(&mut tx, &permit, &edition, (&recorded, what)).await?;
    Ok(tx.commit().await?)
}

/// Removes a slot; refused once somebody was recorded in it.
pub async fn remove_slot(app: &App, permit: MayPlan, id: SlotId) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let recorded = store::recorded_slots(&*tx, edition.id).await?;
    let before = store::slot_in(&*tx, edition.id, id)
        .await?
        .ok_or(Fault::NotFound)?;
    slot::Entity::delete_by_id(id).exec(&*tx).await.map_err(in_use)?;
    let what = slot_message("editions-change-slot-removed", &edition, &before);
    finish(&mut tx, &permit, &edition, (&recorded, what)).await?;
    Ok(tx.commit().await?)
}

/// Moves all slots, or those of one session, by so many minutes; none may leave its day.
pub async fn shift(
    app: &App,
    permit: MayPlan,
    session: Option<SessionId>,
    minutes: i32,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let recorded = store::recorded_slots(&*tx, edition.id).await?;
    let slots = store::slots_of(&*tx, edition.id).await?;
    let within = slots
        .iter()
        .filter(|slot| session.is_none_or(|session| slot.slot.session_id == session))
        .all(|slot| slot.slot.starts + minutes >= 0 && slot.ends + minutes <= 24 * 60);
    if !within {
        return Err(Fault::refused("editions-shift-too-far"));
    }
    let mut update = slot::Entity::update_many()
        .col_expr(slot::Column::Starts, Expr::col(slot::Column::Starts).add(minutes))
        .col_expr(slot::Column::Ends, Expr::col(slot::Column::Ends).add(minutes))
        .filter(slot::Column::EditionId.eq(edition.id));
    let mut what = Message::new("editions-change-shifted").with("minutes", minutes);
    if let Some(id) = session {
        let session = store::session_in(&*tx, edition.id, id)
            .await?
            .ok_or(Fault::NotFound)?;
        update = update.filter(slot::Column::SessionId.eq(id));
        what = Message::new("editions-change-session-shifted")
            .with("minutes", minutes)
            .with("title", title_of(&edition, &session.titles));
    }
    update.exec(&*tx).await?;
    finish(&mut tx, &permit, &edition, (&recorded, what)).await?;
    Ok(tx.commit().await?)
}

fn row_of(session: &session::Model, id: SlotId, ord: i32, draft: &SlotDraft) -> slot::Model {
    slot::Model {
        id,
        session_id: session.id,
        edition_id: session.edition_id,
        ord,
        on_date: session.on_date,
        starts: draft.starts,
        ends: draft.ends,
        kind: draft.kind,
        titles: draft.titles.clone(),
        room: draft.room.clone(),
        compulsory: draft.compulsory,
    }
}

fn refuse_overlap(
    edition: &edition::Model,
    others: Vec<slot::Model>,
    row: &slot::Model,
) -> Result<(), Fault> {
    let mut slots = others;
    slots.push(row.clone());
    may_hold(&with_ends(slots), row.id).map_err(|no| {
        Fault::Refused(match no {
            NoSlot::NoEnd => Message::new("editions-slot-no-end"),
            NoSlot::Overlaps(other) => Message::new("editions-slot-overlaps")
                .with("title", title_of(edition, &other.slot.titles))
                .with("from", clock_text(other.slot.starts.into()))
                .with("to", clock_text(other.ends.into())),
        })
    })
}

async fn replace_presenters(tx: &Tx, slot: SlotId, presenters: Vec<PresenterDraft>) -> Result<(), Fault> {
    slot_presenter::Entity::delete_many()
        .filter(slot_presenter::Column::SlotId.eq(slot))
        .exec(&**tx)
        .await?;
    let rows: Vec<_> = presenters
        .into_iter()
        .map(|draft| {
            slot_presenter::Model {
                id: new_id(),
                slot_id: slot,
                person_id: draft.person,
                name: draft.name,
                role: draft.role,
                requirement: draft.requirement,
            }
            .into_active_model()
        })
        .collect();
    if !rows.is_empty() {
        slot_presenter::Entity::insert_many(rows)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

/// Public history, the next version, and audit trail. Slots in which attendance was recorded before keep their time: minutes that were signed
/// would be others.
async fn finish(
    tx: &mut Tx,
    permit: &MayPlan,
    edition: &edition::Model,
    (recorded, what): (&[TimedSlot], Message),
) -> Result<(), Fault> {
    refuse_moved(tx, edition, recorded).await?;
    note_changes(tx, edition, &permit.by.name, std::slice::from_ref(&what)).await?;
    if edition.announced_at.is_some() {
        keep(tx, edition, Some(&permit.by)).await?;
    }
    let entry = permit.by.entry("edition.agenda-changed", "edition", edition.id);
    tx.record(entry.within(edition.project_id.0).saying(json!({ "what": what })));
    Ok(())
}

/// The title in the language that the edition is held in.
fn title_of(edition: &edition::Model, titles: &Localised) -> String {
    let language: Language = edition.language.parse().unwrap_or_default();
    titles.get(language).to_owned()
}

fn slot_message(key: &str, edition: &edition::Model, slot: &slot::Model) -> Message {
    Message::new(key)
        .with("title", title_of(edition, &slot.titles))
        .with_date("date", slot.on_date)
        .with("from", clock_text(slot.starts.into()))
}

fn day_within(edition: &edition::Model, day: Date) -> Result<Date, Fault> {
    if (edition.starts_on..=edition.ends_on).contains(&day) {
        Ok(day)
    } else {
        Err(Fault::refused("editions-agenda-outside"))
    }
}

fn in_use(error: DbErr) -> Fault {
    match error.sql_err() {
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => Fault::refused("editions-slot-in-use"),
        _ => error.into(),
    }
}
