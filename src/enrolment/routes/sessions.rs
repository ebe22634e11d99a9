//! Choosing sessions: read from forms, offered on them, changed later.

use rocket::{get, post};

use crate::{
    editions::{Edition, Session, SessionId, TimedSlot},
    enrolment::{
        access::{self, MaySeeEnrolment},
        actions,
        model::EnrolmentId,
        rules::{Clash, NoChoice, Sessions, choice_is_open, choose, clashes},
        store::{self, Offer},
        views::{SessionOption, SessionsCard, SessionsPage},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        templates::clock_text,
        text::Message,
        zones,
    },
    people::{self, Member, note_view},
};
use time::Date;

/// The sessions that were ticked; one that cannot be read is not there.
pub(super) fn read(posted: &Posted) -> Result<Vec<SessionId>, Fault> {
    let ticked = posted.all("sessions[]").into_iter();
    ticked.map(|id| id.parse().map_err(|_| Fault::NotFound)).collect()
}

/// The sessions to choose among, those ticked that `taken` says.
pub(super) fn options(visit: &Member, offer: &Offer, taken: &[SessionId]) -> Vec<SessionOption> {
    let option = |session: &Session| SessionOption {
        value: session.id.to_string(),
        label: session.titles.get(visit.language()).to_owned(),
        hint: visit.say(&hours(session, &offer.slots)),
        checked: taken.contains(&session.id),
    };
    offer.sessions.iter().map(option).collect()
}

/// When a session is held.
fn hours(session: &Session, slots: &[TimedSlot]) -> Message {
    let own = || slots.iter().filter(|slot| slot.slot.session_id == session.id);
    let clock = |minute: Option<i32>| clock_text(minute.map(i64::from).unwrap_or_default());
    Message::new("enrolment-sessions-hours")
        .with_date("on", session.on_date)
        .with("from", clock(own().map(|slot| slot.slot.starts).min()))
        .with("until", clock(own().map(|slot| slot.ends).max()))
}

fn title_of<'o>(visit: &Member, sessions: &'o [Session]) -> impl Fn(SessionId) -> String + 'o {
    let language = visit.language();
    move |id| {
        let session = sessions.iter().find(|session| session.id == id);
        session
            .map(|session| session.titles.get(language).to_owned())
            .unwrap_or_default()
    }
}

/// The clashes in words.
pub(super) fn warnings(visit: &Member, offer: &Offer, found: &[Clash]) -> Vec<Message> {
    let title = title_of(visit, &offer.sessions);
    found.iter().map(|clash| clash.message(&title)).collect()
}

/// What is wrong with a choice, at its field.
fn refused(visit: &Member, offer: &Offer, no: NoChoice) -> Result<Message, Fault> {
    match no {
        NoChoice::Nothing => Ok(Message::new("enrolment-sessions-none")),
        NoChoice::Unknown => Err(Fault::NotFound),
        NoChoice::Clash(found) => {
            let clashes = warnings(visit, offer, &found);
            Ok(Message::new("enrolment-sessions-refused").with_list("clashes", clashes))
        }
    }
}

/// The form with what is wrong with the sessions ticked; `None` when they can be taken.
pub(super) fn wrong(
    visit: &Member,
    (edition, offer): (&Edition, &Offer),
    wanted: &[SessionId],
    posted: &Posted,
) -> Result<Option<FormState>, Fault> {
    match choose(&offer.sessions, &offer.slots, wanted, edition.clash_allowed) {
        Ok(_) => Ok(None),
        Err(no) => {
            let message = refused(visit, offer, no)?;
            Ok(Some(posted.state().with_error("sessions", message)))
        }
    }
}

/// The sessions of an enrolment for its page; `None` where nobody chooses.
pub(super) async fn card(
    visit: &Member,
    seen: &MaySeeEnrolment,
    zone: &str,
) -> Result<Option<SessionsCard>, Fault> {
    let Some(offer) = store::offer(visit.db(), seen.edition.id).await? else {
        return Ok(None);
    };
    let taken = store::chosen_by(visit.db(), seen.enrolment.id).await?;
    let found = clashes(&offer.sessions, &offer.slots, &taken);
    let all: Vec<SessionId> = offer.sessions.iter().map(|session| session.id).collect();
    let mut sessions = options(visit, &offer, &all);
    sessions.retain(|option| option.value.parse().is_ok_and(|id| taken.has(id)));
    Ok(Some(SessionsCard {
        sessions,
        chosen: !taken.is_all(),
        clashes: warnings(visit, &offer, &found),
        may_choose: is_open(visit, seen, today(visit, zone)),
    }))
}

fn today(visit: &Member, zone: &str) -> Date {
    zones::local(visit.app.clock.now(), zone).date()
}

fn is_open(visit: &Member, seen: &MaySeeEnrolment, today: Date) -> bool {
    let by_office = visit.actor.is_office_of(seen.edition.project_id.0);
    let edition = &seen.edition;
    let edition = (edition.state, edition.enrol_until, edition.starts_on);
    (seen.is_own() || by_office) && choice_is_open(edition, seen.enrolment.state, today, by_office)
}

#[get("/enrolments/<id>/sessions")]
pub(super) async fn ask(visit: Member, id: EnrolmentId) -> Answer {
    let seen = access::may_see_enrolment(&visit, id).await?;
    seen.choose()?;
    let offer = store::offer(visit.db(), seen.edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let taken = store::chosen_by(visit.db(), id).await?;
    let page = page(&visit, &seen, &offer, (&taken, FormState::default())).await?;
    if !seen.is_own() {
        note_view(&visit.app, &visit.actor, seen.enrolment.person_id, "enrolment").await?;
    }
    visit.page(&page)
}

async fn page(
    visit: &Member,
    seen: &MaySeeEnrolment,
    offer: &Offer,
    (taken, form): (&Sessions, FormState),
) -> Result<SessionsPage, Fault> {
    let person = people::person(visit.db(), seen.enrolment.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let everything = clashes(&offer.sessions, &offer.slots, &Sessions::default());
    let ticked: Vec<SessionId> = taken.ids().collect();
    Ok(SessionsPage {
        id: seen.enrolment.id.to_string(),
        edition: super::head(visit, &seen.edition).await?,
        person: (!seen.is_own()).then(|| person.full_name()),
        sessions: options(visit, offer, &ticked),
        clash_allowed: seen.edition.clash_allowed,
        clashes: warnings(visit, offer, &everything),
        form,
    })
}

#[post("/enrolments/<id>/sessions", data = "<posted>")]
pub(super) async fn change(visit: Member, id: EnrolmentId, posted: Posted) -> Answer {
    let seen = access::may_see_enrolment(&visit, id).await?;
    let permit = seen.choose()?;
    let wanted = read(&posted)?;
    let offer = store::offer(visit.db(), seen.edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let taken = Sessions::chosen(wanted.iter().copied());
    match actions::choose_sessions(&visit.app, permit, &wanted).await? {
        Ok(()) => Reply::done(format!("/enrolments/{id}"), "enrolment-sessions"),
        Err(no) => {
            let message = refused(&visit, &offer, no)?;
            let form = posted.state().with_error("sessions", message);
            visit.form_again(&page(&visit, &seen, &offer, (&taken, form)).await?)
        }
    }
}
