//! Personal codes: shown to the participant, scanned or typed at the door.

use rocket::{get, http::Status, post};

use super::{head, private, trail};
use crate::{
    attendance::{
        access::{self, MayUseCode},
        actions::{AtTheDoor, Passage, at_the_door},
        rules::{
            entries::is_expected,
            personal::{
                NoShortCode, Step, enrolment_of_short, next_step, personal_code, short_code, slots_at,
            },
        },
        store,
        views::{CodePage, DoorPage, DoorSlot, TypeCodePage, state_of},
    },
    editions::{self, SlotId, TimedSlot},
    enrolment::{self, EnrolmentId},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        qr,
        text::Message,
    },
    people::{self, Member},
};

#[get("/enrolments/<id>/code")]
pub async fn show(visit: Member, id: EnrolmentId) -> Answer {
    let permit = access::may_show_code(&visit, id).await?;
    let key = &visit.app.key;
    let address = format!("/door/{}", personal_code(key, permit.enrolment.id));
    let title = visit.say(&Message::new("attendance-code-qr"));
    let qr = qr::svg(&visit.app.public_address(&address), &title, 8);
    let page = CodePage {
        edition: head(&visit, &permit.edition, &permit.venue).await?,
        enrolment: permit.enrolment.id.to_string(),
        person: visit.actor.name.clone(),
        qr: qr.map_err(|error| Fault::Broken(error.to_string()))?,
        code: short_code(key, permit.enrolment.id),
        from: permit.edition.starts_on.to_string(),
        until: permit.edition.ends_on.to_string(),
    };
    visit.page(&page).map(private)
}

#[get("/door/<code>")]
pub async fn door(visit: Member, code: &str) -> Answer {
    let Some(permit) = access::may_use_code(&visit, code).await? else {
        return nothing(&visit);
    };
    visit
        .page(&door_page(&visit, &permit, code, None).await?)
        .map(private)
}

/// What everyone sees to whom a code says nothing.
fn nothing(visit: &Member) -> Answer {
    let page = DoorPage {
        edition: None,
        trail: Vec::new(),
        code: String::new(),
        person: String::new(),
        organisation: String::new(),
        from: String::new(),
        until: String::new(),
        slots: Vec::new(),
        problem: Some(Message::new("attendance-door-nothing")),
    };
    Reply::page(&visit.app, &visit.visit.shell, Status::NotFound, &page).map(private)
}

async fn door_page(
    visit: &Member,
    permit: &MayUseCode,
    code: &str,
    problem: Option<Message>,
) -> Result<DoorPage, Fault> {
    let (db, edition) = (visit.db(), &permit.edition);
    let person = people::person(db, permit.enrolment.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let slots = editions::slots_of(db, edition.id).await?;
    let sessions = enrolment::chosen_by(db, permit.enrolment.id).await?;
    let now = store::wall_clock(visit.app.clock.now(), &permit.venue.zone);
    let state = (edition.state, permit.enrolment.state);
    let open = slots_at(state, &slots, now, |slot| sessions.has(slot.slot.session_id));
    let (open, refused) = match open {
        Ok(open) => (open, None),
        Err(refuse) => (Vec::new(), Some(refuse.message())),
    };
    let mut lines = Vec::new();
    for slot in open {
        let in_force = store::in_force(db, permit.enrolment.id, slot.id()).await?;
        let step = next_step(slot, in_force.as_ref(), now);
        lines.push(line(visit, permit, slot, in_force.as_ref(), step));
    }
    Ok(DoorPage {
        edition: Some(head(visit, edition, &permit.venue).await?),
        trail: trail(visit, &edition.code, Some("attendance-door")),
        code: code.to_owned(),
        person: person.full_name(),
        organisation: person.organisation,
        from: edition.starts_on.to_string(),
        until: edition.ends_on.to_string(),
        slots: lines,
        problem: problem.or(refused),
    })
}

fn line(
    visit: &Member,
    permit: &MayUseCode,
    slot: &TimedSlot,
    in_force: Option<&crate::attendance::Entry>,
    step: Option<Step>,
) -> DoorSlot {
    let (state, badge) = state_of(in_force);
    let present = in_force.filter(|entry| entry.present);
    DoorSlot {
        id: slot.id().to_string(),
        title: slot.slot.titles.get(visit.language()).to_owned(),
        starts: slot.slot.starts,
        ends: slot.ends,
        state,
        badge,
        from: present.map(|entry| entry.from_minute),
        to: present.map(|entry| entry.to_minute),
        step: match step {
            Some(Step::Enter(_)) => Some("enter"),
            Some(Step::Leave(..)) => Some("leave"),
            _ => None,
        },
        entry: in_force.map(|entry| entry.id.to_string()).unwrap_or_default(),
        why: step.and_then(Step::message),
        list: format!(
            "/editions/{}/attendance?slot={}#row-{}",
            permit.edition.code,
            slot.id(),
            permit.enrolment.id
        ),
    }
}

#[post("/door/<code>/entries", data = "<posted>")]
pub async fn enter(visit: Member, code: &str, posted: Posted) -> Answer {
    let Some(permit) = access::may_use_code(&visit, code).await? else {
        return nothing(&visit);
    };
    let id = |name: &str| posted.value(name).unwrap_or_default();
    let slot: SlotId = id("slot").parse().map_err(|_| Fault::NotFound)?;
    let wanted = match id("step") {
        "leave" => Passage::Leave(id("entry").parse().map_err(|_| Fault::NotFound)?),
        _ => Passage::Enter,
    };
    let here = format!("/door/{code}");
    match at_the_door(&visit.app, &permit, slot, wanted).await? {
        AtTheDoor::Entered => Reply::done(here, "attendance-door-entered"),
        AtTheDoor::Left => Reply::done(here, "attendance-door-left"),
        AtTheDoor::Already => Reply::to(here),
        AtTheDoor::Refused(why) => {
            let page = door_page(&visit, &permit, code, Some(why)).await?;
            visit.form_again(&page).map(private)
        }
    }
}

#[get("/editions/<code>/attendance/door")]
pub async fn ask(visit: Member, code: &str) -> Answer {
    visit
        .page(&ask_page(&visit, code, FormState::default()).await?)
        .map(private)
}

async fn ask_page(visit: &Member, code: &str, form: FormState) -> Result<TypeCodePage, Fault> {
    let permit = access::may_record(visit, code).await?;
    Ok(TypeCodePage {
        edition: head(visit, &permit.edition, &permit.venue).await?,
        trail: trail(visit, code, Some("attendance-door")),
        form,
    })
}

#[post("/editions/<code>/attendance/door", data = "<posted>")]
pub async fn typed(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_record(&visit, code).await?;
    let mut reader = posted.reader();
    let typed = reader.text("code", 40);
    let form = match reader.finish() {
        Err(form) => *form,
        Ok(()) => {
            // Who has withdrawn is known too, so that it can be said.
            let all = enrolment::enrolments_in(visit.db(), permit.edition.id).await?;
            let (expected, others): (Vec<_>, Vec<_>) = all
                .into_iter()
                .partition(|enrolment| is_expected(enrolment.state));
            let ids = expected.into_iter().chain(others).map(|enrolment| enrolment.id);
            match enrolment_of_short(&visit.app.key, &typed, ids) {
                Ok(enrolment) => {
                    return Reply::to(format!("/door/{}", personal_code(&visit.app.key, enrolment)));
                }
                Err(NoShortCode::Mistyped) => posted
                    .state()
                    .with_error("code", Message::new("attendance-door-mistyped")),
                Err(NoShortCode::Nobody) => posted
                    .state()
                    .with_error("code", Message::new("attendance-door-nobody")),
            }
        }
    };
    visit
        .form_again(&ask_page(&visit, code, form).await?)
        .map(private)
}
