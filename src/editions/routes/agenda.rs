//! The agenda of an edition: shown with its conflicts, and changed.

use rocket::{get, post};

use super::{
    conflicts,
    slot_form::{filled_session, filled_slot, read_session, read_slot},
};
use crate::{
    editions::{
        Session, SessionId, SlotId, Venue,
        access::{self, MayRead},
        actions,
        rules::{agenda::planned_minutes, decisions::may_change},
        store,
        views::{AgendaPage, Choice, ConflictLine, SessionFormPage, SlotFormPage, SlotPlace, days_of, tabs},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
    },
    people::Member,
};

#[get("/editions/<code>/agenda")]
pub(super) async fn show(mut visit: Member, code: &str) -> Answer {
    let read = access::may_read(&visit, code).await?;
    super::with_funding(&mut visit, &read.edition).await?;
    visit.page(&page(&visit, &read, FormState::default()).await?)
}

#[post("/editions/<code>/agenda/shifts", data = "<posted>")]
pub(super) async fn shift(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    super::with_funding(&mut visit, &read.edition).await?;
    let mut reader = posted.reader();
    let minutes = super::form::whole(&mut reader, "minutes", -720, 720);
    let session = match posted.value("session").unwrap_or_default() {
        "" => None,
        _ => reader.parsed::<SessionId>("session"),
    };
    let state = match reader.finish() {
        Ok(()) => match actions::shift(&visit.app, permit, session, minutes).await {
            Ok(()) => return done(code, "agenda-shifted"),
            Err(Fault::Refused(message)) => posted.state().with_error("minutes", message),
            Err(fault) => return Err(fault),
        },
        Err(state) => *state,
    };
    visit.form_again(&page(&visit, &read, state).await?)
}

async fn page(visit: &Member, read: &MayRead, form: FormState) -> Result<AgendaPage, Fault> {
    let db = visit.db();
    let language = visit.language();
    let edition = &read.edition;
    let sessions = store::sessions_of(db, edition.id).await?;
    let slots = store::slots_of(db, edition.id).await?;
    let presenters = store::presenters_of(db, vec![edition.id]).await?;
    let found = conflicts::of_edition(visit, read, &sessions, &slots, &presenters).await?;
    let versions = store::versions_of(db, edition.id).await?;
    let notices = store::notices_of(db, edition.id).await?;
    let untold = store::pending(&versions, &notices).map_or(0, |pending| pending.changes.len());
    Ok(AgendaPage {
        code: edition.code.clone(),
        title: super::course_title(visit, edition).await?,
        tabs: tabs(visit, edition, "agenda"),
        days: days_of(language, &sessions, &slots, &presenters, &found.clashing),
        conflicts: found
            .messages
            .into_iter()
            .map(|what| ConflictLine { what })
            .collect(),
        conflict_totals: found
            .totals
            .into_iter()
            .map(|what| ConflictLine { what })
            .collect(),
        gross: planned_minutes(&slots, true),
        net: planned_minutes(&slots, false),
        untold,
        plans: read.plans && may_change(edition.state),
        form,
    })
}

fn done(code: &str, what: &str) -> Answer {
    Reply::done(format!("/editions/{code}/agenda"), what)
}

#[get("/editions/<code>/agenda/sessions/new")]
pub(super) async fn new_session(visit: Member, code: &str) -> Answer {
    let read = access::may_read(&visit, code).await?;
    read.plan(&visit)?;
    let state = FormState::filled([
        ("id", SessionId::new().to_string()),
        ("on_date", read.edition.starts_on.to_string()),
    ]);
    visit.page(&session_page(&read, state, None))
}

#[post("/editions/<code>/agenda/sessions", data = "<posted>")]
pub(super) async fn add_session(visit: Member, code: &str, posted: Posted) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    let id = posted.value("id").and_then(|id| id.parse::<SessionId>().ok());
    let state = match read_session(&posted) {
        Ok(draft) => match actions::add_session(&visit.app, permit, id.unwrap_or_default(), draft).await {
            Ok(()) => return done(code, "session-added"),
            Err(Fault::Refused(message)) => posted.state().with_error("on_date", message),
            Err(fault) => return Err(fault),
        },
        Err(state) => *state,
    };
    visit.form_again(&session_page(&read, state, None))
}

#[get("/editions/<code>/agenda/sessions/<id>", rank = 2)]
pub(super) async fn edit_session(visit: Member, code: &str, id: SessionId) -> Answer {
    let read = access::may_read(&visit, code).await?;
    read.plan(&visit)?;
    let session = session_of(&visit, &read, id).await?;
    visit.page(&session_page(&read, filled_session(&session), Some(id)))
}

#[post("/editions/<code>/agenda/sessions/<id>", data = "<posted>")]
pub(super) async fn change_session(visit: Member, code: &str, id: SessionId, posted: Posted) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    session_of(&visit, &read, id).await?;
    let state = match read_session(&posted) {
        Ok(draft) => match actions::change_session(&visit.app, permit, id, draft).await {
            Ok(()) => return done(code, "session-changed"),
            Err(Fault::Refused(message)) => posted.state().with_error("on_date", message),
            Err(fault) => return Err(fault),
        },
        Err(state) => *state,
    };
    visit.form_again(&session_page(&read, state, Some(id)))
}

#[post("/editions/<code>/agenda/sessions/<id>/removal", data = "<_posted>")]
pub(super) async fn remove_session(visit: Member, code: &str, id: SessionId, _posted: Posted) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    actions::remove_session(&visit.app, permit, id).await?;
    done(code, "session-removed")
}

#[get("/editions/<code>/agenda/sessions/<session>/slots/new")]
pub(super) async fn new_slot(visit: Member, code: &str, session: SessionId) -> Answer {
    let read = access::may_read(&visit, code).await?;
    read.plan(&visit)?;
    let session = session_of(&visit, &read, session).await?;
    let state = FormState::filled([("id", SlotId::new().to_string())]);
    visit.page(&slot_page(&visit, &read, &session, None, state).await?)
}

#[post("/editions/<code>/agenda/sessions/<session>/slots", data = "<posted>")]
pub(super) async fn add_slot(visit: Member, code: &str, session: SessionId, posted: Posted) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    let session = session_of(&visit, &read, session).await?;
    let trainers = store::trainers_of(visit.db(), read.edition.id).await?;
    let id = posted.value("id").and_then(|id| id.parse::<SlotId>().ok());
    let state = match read_slot(&posted, &trainers) {
        Ok(draft) => {
            match actions::add_slot(&visit.app, permit, session.id, id.unwrap_or_default(), draft).await {
                Ok(()) => return done(code, "slot-added"),
                Err(Fault::Refused(message)) => posted.state().with_error("starts", message),
                Err(fault) => return Err(fault),
            }
        }
        Err(state) => *state,
    };
    visit.form_again(&slot_page(&visit, &read, &session, None, state).await?)
}

#[get("/editions/<code>/agenda/slots/<id>")]
pub(super) async fn edit_slot(visit: Member, code: &str, id: SlotId) -> Answer {
    let read = access::may_read(&visit, code).await?;
    read.plan(&visit)?;
    let db = visit.db();
    let slot = store::slot_in(db, read.edition.id, id)
        .await?
        .ok_or(Fault::NotFound)?;
    let session = session_of(&visit, &read, slot.session_id).await?;
    let presenters = store::presenters_of(db, vec![read.edition.id]).await?;
    visit.page(&slot_page(&visit, &read, &session, Some(id), filled_slot(&slot, &presenters)).await?)
}

#[post("/editions/<code>/agenda/slots/<id>", data = "<posted>")]
pub(super) async fn change_slot(visit: Member, code: &str, id: SlotId, posted: Posted) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    let slot = store::slot_in(visit.db(), read.edition.id, id)
        .await?
        .ok_or(Fault::NotFound)?;
    let session = session_of(&visit, &read, slot.session_id).await?;
    let trainers = store::trainers_of(visit.db(), read.edition.id).await?;
    let state = match read_slot(&posted, &trainers) {
        Ok(draft) => match actions::change_slot(&visit.app, permit, id, draft).await {
            Ok(()) => return done(code, "slot-changed"),
            Err(Fault::Refused(message)) => posted.state().with_error("starts", message),
            Err(fault) => return Err(fault),
        },
        Err(state) => *state,
    };
    visit.form_again(&slot_page(&visit, &read, &session, Some(id), state).await?)
}

#[post("/editions/<code>/agenda/slots/<id>/removal", data = "<_posted>")]
pub(super) async fn remove_slot(visit: Member, code: &str, id: SlotId, _posted: Posted) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    actions::remove_slot(&visit.app, permit, id).await?;
    done(code, "slot-removed")
}

async fn session_of(visit: &Member, read: &MayRead, id: SessionId) -> Result<Session, Fault> {
    store::session_in(visit.db(), read.edition.id, id)
        .await?
        .ok_or(Fault::NotFound)
}

fn session_page(read: &MayRead, state: FormState, id: Option<SessionId>) -> SessionFormPage {
    let (mut day, mut days) = (read.edition.starts_on, Vec::new());
    while day <= read.edition.ends_on && days.len() < 31 {
        days.push(day.to_string());
        match day.next_day() {
            Some(next) => day = next,
            None => break,
        }
    }
    let id = id.map(|id| id.to_string());
    let rooms = room_choices(&read.venue, state.values.get("room"));
    SessionFormPage::new(state, &read.edition.code, id.as_deref(), days, rooms)
}

async fn slot_page(
    visit: &Member,
    read: &MayRead,
    session: &Session,
    slot: Option<SlotId>,
    state: FormState,
) -> Result<SlotFormPage, Fault> {
    let trainers = store::trainers_of(visit.db(), read.edition.id).await?;
    let people = trainers.iter().map(|person| Choice {
        value: person.id.to_string(),
        label: person.full_name(),
    });
    let (session_id, slot) = (session.id.to_string(), slot.map(|id| id.to_string()));
    let place = SlotPlace {
        code: &read.edition.code,
        session: &session_id,
        session_title: session.titles.get(visit.language()),
        slot: slot.as_deref(),
    };
    let rooms = room_choices(&read.venue, state.values.get("room"));
    Ok(SlotFormPage::new(state, &place, rooms, people.collect()))
}

/// The rooms of the venue, and the one chosen before even if the venue no longer has it.
fn room_choices(venue: &Venue, chosen: Option<&String>) -> Vec<Choice> {
    let mut names: Vec<String> = venue.rooms.0.iter().map(|room| room.name.clone()).collect();
    if let Some(chosen) = chosen.filter(|chosen| !chosen.is_empty())
        && !names.contains(chosen)
    {
        names.push(chosen.clone());
    }
    names
        .into_iter()
        .map(|name| Choice {
            value: name.clone(),
            label: name,
        })
        .collect()
}
