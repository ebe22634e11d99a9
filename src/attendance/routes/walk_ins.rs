//! People who come without an enrolment: written down in the room, settled by the office.

use std::collections::BTreeMap;

use rocket::{get, post};

use super::{head, private, trail, with_funding};
use crate::{
    attendance::{
        access::{self, MayRecord, MaySee},
        actions,
        model::WalkInId,
        rules::{
            entries::{LONGEST_REASON, is_expected},
            walk_ins::{LONGEST, Newcomer, Settling},
        },
        store::{self, WalkIn},
        views::{SettledLine, WalkInCase, WalkInHere, WalkInPage, WalkInTime, WalkInsPage, at_venue},
    },
    editions::{self, SlotId, TimedSlot},
    enrolment::{self, EnrolmentId, Participant},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        parts::Choice,
        templates::clock_text,
        text::Message,
    },
    people::Member,
    projects, regions,
};

#[get("/editions/<code>/attendance/walk-ins")]
pub async fn list(mut visit: Member, code: &str) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = list_page(&visit, &seen, FormState::default()).await?;
    visit.page(&page).map(private)
}

/// Names of regions and role categories by code.
type Names = BTreeMap<String, String>;

async fn names(visit: &Member, seen: &MaySee) -> Result<(Names, Names), Fault> {
    let (db, language) = (visit.db(), visit.language());
    let roles = projects::role_categories(db, seen.edition.project_id).await?;
    let role = |role: projects::RoleCategory| (role.code, role.names.get(language).to_owned());
    let own = projects::project_regions(db, seen.edition.project_id).await?;
    let mut regions = regions::region_names(db, language).await?;
    regions.retain(|code, _| own.contains(code));
    Ok((regions, roles.into_iter().map(role).collect()))
}

async fn list_page(visit: &Member, seen: &MaySee, form: FormState) -> Result<WalkInsPage, Fault> {
    let (db, edition) = (visit.db(), &seen.edition);
    let slots = editions::slots_of(db, edition.id).await?;
    let walk_ins = store::walk_ins_in(db, edition.id).await?;
    let mut roster = enrolment::participants(db, edition.id).await?;
    let of_person = |participant: &Participant| {
        format!(
            "{}, {}",
            participant.person.family_name, participant.person.given_name
        )
    };
    let joined: BTreeMap<EnrolmentId, String> = roster
        .iter()
        .map(|participant| (participant.enrolment.id, of_person(participant)))
        .collect();
    roster.retain(|participant| is_expected(participant.enrolment.state));
    let names = names(visit, seen).await?;
    let cases = walk_ins
        .iter()
        .map(|walk_in| case(visit, seen, walk_in, &slots, &joined, &names));
    let mut choices = Vec::new();
    if seen.may_settle() {
        choices.extend(roster.iter().map(|participant| {
            let label = format!("{} ({})", of_person(participant), participant.person.email);
            Choice::new(participant.enrolment.id.to_string(), label)
        }));
        let languages = &visit.app.languages;
        choices.sort_by(|one, other| languages.compare(visit.language(), &one.label, &other.label));
        let declined = visit.say(&Message::new("attendance-settle-decline"));
        choices.insert(0, Choice::new("declined", declined));
    }
    Ok(WalkInsPage {
        edition: head(visit, edition, &seen.venue).await?,
        trail: trail(visit, &edition.code, Some("attendance-walk-ins")),
        cases: cases.collect(),
        choices,
        form,
    })
}

fn case(
    visit: &Member,
    seen: &MaySee,
    walk_in: &WalkIn,
    slots: &[TimedSlot],
    joined: &BTreeMap<EnrolmentId, String>,
    (regions, roles): &(Names, Names),
) -> WalkInCase {
    let person = &walk_in.walk_in;
    let named = |names: &Names, code: &Option<String>| {
        let code = code.as_ref()?;
        Some(names.get(code).unwrap_or(code).clone())
    };
    let about = [
        Some(person.email.clone()),
        Some(person.organisation.clone()).filter(|organisation| !organisation.is_empty()),
        named(regions, &person.region_code),
        named(roles, &person.role_category),
    ];
    let time = |entry: &crate::attendance::model::walk_in_entry::Model| {
        let slot = slots.iter().find(|slot| slot.id() == entry.slot_id)?;
        Some(WalkInTime {
            slot: slot.slot.titles.get(visit.language()).to_owned(),
            day: slot.slot.on_date.to_string(),
            from: entry.from_minute,
            to: entry.to_minute,
            by: entry.by_name.clone(),
        })
    };
    WalkInCase {
        id: person.id.to_string(),
        name: format!("{}, {}", person.family_name, person.given_name),
        about: about.into_iter().flatten().collect(),
        times: walk_in.entries.iter().filter_map(time).collect(),
        settled: walk_in.settlement.as_ref().map(|settlement| SettledLine {
            joined: settlement
                .enrolment_id
                .map(|enrolment| joined.get(&enrolment).cloned().unwrap_or_default()),
            why: settlement.why.clone(),
            by: settlement.by_name.clone(),
            at: at_venue(settlement.at, &seen.venue.zone),
        }),
    }
}

#[get("/editions/<code>/attendance/walk-ins/new?<slot>")]
pub async fn form(visit: Member, code: &str, slot: &str) -> Answer {
    let permit = access::may_record(&visit, code).await?;
    let slot = slot_of(&visit, &permit, slot).await?;
    let filled = FormState::filled([
        ("from", clock_text(slot.slot.starts.into())),
        ("to", clock_text(slot.ends.into())),
    ]);
    visit.page(&form_page(&visit, code, &slot, filled).await?)
}

async fn slot_of(visit: &Member, permit: &MayRecord, slot: &str) -> Result<TimedSlot, Fault> {
    let wanted: SlotId = slot.parse().map_err(|_| Fault::NotFound)?;
    let slots = editions::slots_of(visit.db(), permit.edition.id).await?;
    slots
        .into_iter()
        .find(|slot| slot.id() == wanted && !slot.is_pause())
        .ok_or(Fault::NotFound)
}

async fn form_page(
    visit: &Member,
    code: &str,
    slot: &TimedSlot,
    form: FormState,
) -> Result<WalkInPage, Fault> {
    let seen = access::may_see(visit, code).await?;
    let (regions, roles) = names(visit, &seen).await?;
    let choices = |names: Names| {
        let mut choices: Vec<Choice> = names
            .into_iter()
            .map(|(code, name)| Choice::new(code, name))
            .collect();
        let languages = &visit.app.languages;
        choices.sort_by(|one, other| languages.compare(visit.language(), &one.label, &other.label));
        choices
    };
    Ok(WalkInPage {
        edition: head(visit, &seen.edition, &seen.venue).await?,
        trail: trail(visit, code, Some("attendance-walk-in")),
        slot: slot.id().to_string(),
        title: slot.slot.titles.get(visit.language()).to_owned(),
        starts: slot.slot.starts,
        ends: slot.ends,
        regions: choices(regions),
        roles: choices(roles),
        form,
    })
}

#[post("/editions/<code>/attendance/walk-ins", data = "<posted>")]
pub async fn enter(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_record(&visit, code).await?;
    let slot = slot_of(&visit, &permit, posted.value("slot").unwrap_or_default()).await?;
    let seen = access::may_see(&visit, code).await?;
    let (regions, roles) = names(&visit, &seen).await?;
    let mut reader = posted.reader();
    let newcomer = Newcomer {
        given_name: reader.text("given_name", LONGEST),
        family_name: reader.text("family_name", LONGEST),
        email: reader.email("email"),
        organisation: reader.optional("organisation", LONGEST).unwrap_or_default(),
        region: reader.optional("region", LONGEST),
        role: reader.optional("role", LONGEST),
        from: reader.clock("from"),
        to: reader.clock("to"),
    };
    for (field, value, names) in [
        ("region", &newcomer.region, &regions),
        ("role", &newcomer.role, &roles),
    ] {
        if value.as_ref().is_some_and(|code| !names.contains_key(code)) {
            reader.error(field, Message::new("kernel-form-choice"));
        }
    }
    let wrong = match reader.finish() {
        Err(form) => *form,
        Ok(()) => match actions::enter_walk_in(&visit.app, &permit, slot.id(), newcomer).await? {
            Ok(()) => {
                let list = format!("/editions/{code}/attendance?slot={}#walk-ins", slot.id());
                return Reply::done(list, "attendance-walk-in");
            }
            Err(refuse) => posted.state().with_error(refuse.field(), refuse.message()),
        },
    };
    visit.form_again(&form_page(&visit, code, &slot, wrong).await?)
}

#[post("/editions/<code>/attendance/walk-ins/<id>/settlements", data = "<posted>")]
pub async fn settle(mut visit: Member, code: &str, id: WalkInId, posted: Posted) -> Answer {
    let permit = access::may_settle(&visit, code).await?;
    let (settling_field, why_field) = (format!("settling-{id}"), format!("why-{id}"));
    let mut reader = posted.reader();
    let enrolment = match posted.value(&settling_field) {
        Some("declined") => None,
        _ => reader.parsed(&settling_field),
    };
    let why = reader.text(&why_field, LONGEST_REASON);
    let wrong = match reader.finish() {
        Err(form) => *form,
        Ok(()) => match actions::settle(&visit.app, &permit, id, Settling { enrolment, why }).await? {
            Ok(()) => {
                let list = format!("/editions/{code}/attendance/walk-ins#walk-in-{id}");
                return Reply::done(list, "attendance-settled");
            }
            Err(refuse) => posted.state().with_error(&settling_field, refuse.message()),
        },
    };
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = list_page(&visit, &seen, wrong).await?;
    visit.form_again(&page).map(private)
}

/// Who is in a slot without an enrolment, for its list.
pub async fn of_slot(visit: &Member, seen: &MaySee, slot: Option<SlotId>) -> Result<Vec<WalkInHere>, Fault> {
    let here = |walk_in: WalkIn| {
        let time = walk_in.entries.iter().find(|entry| Some(entry.slot_id) == slot)?;
        let (state, badge) = match walk_in.settlement.as_ref().map(|settled| settled.enrolment_id) {
            None => ("open", "wait"),
            Some(Some(_)) => ("joined", "ok"),
            Some(None) => ("declined", "stop"),
        };
        Some(WalkInHere {
            from: time.from_minute,
            to: time.to_minute,
            name: format!("{}, {}", walk_in.walk_in.family_name, walk_in.walk_in.given_name),
            state,
            badge,
        })
    };
    let walk_ins = store::walk_ins_in(visit.db(), seen.edition.id).await?;
    Ok(walk_ins.into_iter().filter_map(here).collect())
}
