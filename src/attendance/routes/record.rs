//! What was recorded of one person: the whole record, which the person inspects freely, and the history of one slot.

use rocket::get;

use super::{entitlements::own_lines, head, private, trail, with_funding};
use crate::{
    attendance::{
        access,
        model::entry::Model as Entry,
        rules::{
            entries::is_expected,
            minutes::{Attended, DayMinutes, SlotMinutes},
        },
        store,
        views::{EntryLine, HistoryPage, MinutesLine, RecordDay, RecordPage, RecordSlot, state_of},
    },
    editions::{self, SlotId, TimedSlot},
    enrolment::{self, EnrolmentId},
    kernel::{fault::Fault, page::Answer},
    people::{self, Member, note_view},
};

#[get("/editions/<code>/attendance/history/<enrolment>/<slot>")]
pub async fn history(visit: Member, code: &str, enrolment: EnrolmentId, slot: SlotId) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    let db = visit.db();
    let participant = enrolment::enrolment(db, enrolment)
        .await?
        .filter(|enrolment| enrolment.edition_id == seen.edition.id)
        .ok_or(Fault::NotFound)?;
    let person = people::person(db, participant.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let slots = editions::slots_of(db, seen.edition.id).await?;
    let slot = slots
        .into_iter()
        .find(|known| known.id() == slot)
        .ok_or(Fault::NotFound)?;
    let chain = store::chain(db, enrolment, slot.id()).await?;
    note_view(&visit.app, &visit.actor, person.id, "attendance").await?;
    let page = HistoryPage {
        edition: head(&visit, &seen.edition, &seen.venue).await?,
        trail: trail(&visit, code, Some("attendance-history")),
        person: person.full_name(),
        slot: slot.slot.titles.get(visit.language()).to_owned(),
        day: slot.slot.on_date.to_string(),
        starts: slot.slot.starts,
        ends: slot.ends,
        entries: lines(chain.iter(), &seen.venue.zone),
    };
    visit.page(&page).map(private)
}

/// Entries, the newest first.
fn lines<'e>(entries: impl DoubleEndedIterator<Item = &'e Entry>, zone: &str) -> Vec<EntryLine> {
    entries.rev().map(|entry| EntryLine::new(entry, zone)).collect()
}

#[get("/enrolments/<id>/attendance")]
pub async fn own(mut visit: Member, id: EnrolmentId) -> Answer {
    let seen = access::may_see_record(&visit, id).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let db = visit.db();
    let ground = store::entitlements::ground(db, &seen.edition).await?;
    let entries = store::entries_of(db, id).await?;
    let someone = store::entitlements::one(db, id, &entries, &ground).await?;
    let attended = &someone.attended;
    let person = if seen.is_own() {
        None
    } else {
        let person = people::person(db, seen.enrolment.person_id)
            .await?
            .ok_or(Fault::NotFound)?;
        note_view(&visit.app, &visit.actor, person.id, "attendance").await?;
        Some(person.full_name())
    };
    let page = RecordPage {
        edition: head(&visit, &seen.edition, &seen.venue).await?,
        enrolment: id.to_string(),
        person,
        minutes: MinutesLine::new(attended.planned, attended.attended),
        days: record_days(&visit, attended, &ground.slots, &entries, &seen.venue.zone),
        entitlements: if is_expected(seen.enrolment.state) {
            own_lines(&visit, &ground, &someone, &seen.venue.zone)
        } else {
            Vec::new()
        },
    };
    visit.page(&page).map(private)
}

fn record_days(
    visit: &Member,
    attended: &Attended,
    slots: &[TimedSlot],
    entries: &[Entry],
    zone: &str,
) -> Vec<RecordDay> {
    let slot = |(minutes, slot): (&SlotMinutes, &TimedSlot)| {
        let (state, badge) = state_of(minutes.entry.as_ref());
        RecordSlot {
            title: slot.slot.titles.get(visit.language()).to_owned(),
            starts: slot.slot.starts,
            ends: slot.ends,
            pause: slot.is_pause(),
            compulsory: minutes.compulsory,
            state,
            badge,
            attended: minutes.attended,
            planned: minutes.planned,
            entries: lines(entries.iter().filter(|entry| entry.slot_id == minutes.slot), zone),
        }
    };
    let day = |day: &DayMinutes| RecordDay {
        date: day.date.to_string(),
        minutes: MinutesLine::new(day.planned, day.attended),
        slots: attended
            .slots
            .iter()
            .zip(slots)
            .filter(|(_, slot)| slot.slot.on_date == day.date)
            .map(slot)
            .collect(),
    };
    attended.days.iter().map(day).collect()
}
