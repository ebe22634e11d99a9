//! What was recorded of one person: the whole record, which the person inspects freely, and the history of one slot.

use std::collections::BTreeSet;

use rocket::get;
use time::{Date, OffsetDateTime};

use super::{entitlements::own_lines, head, private, trail, with_funding};
use crate::{
    attendance::{
        access::{self, MaySeeRecord},
        model::{
            attestation::Model as Attestation, attestation_code::Model as SentCode, entry::Model as Entry,
        },
        rules::{
            attest::{attestable, is_over, may_object},
            entries::{checksum_of_day, is_expected, takes_attendance},
            minutes::{Attended as Presence, DayMinutes, SlotMinutes},
        },
        store,
        views::{
            Asks, Attested, EntryLine, HistoryPage, MinutesLine, ObjectionLine, RecordDay, RecordPage,
            RecordSlot, at_venue, state_of,
        },
    },
    editions::{self, SlotId, TimedSlot},
    enrolment::{self, EnrolmentId},
    kernel::{fault::Fault, form::FormState, page::Answer},
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
    let page = record_page(&visit, &seen, FormState::default()).await?;
    visit.page(&page).map(private)
}

/// The record of a person, with what is wrong in what they sent.
pub async fn record_page(visit: &Member, seen: &MaySeeRecord, form: FormState) -> Result<RecordPage, Fault> {
    let (db, id) = (visit.db(), seen.enrolment.id);
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
    let slots = &ground.slots;
    let mut days = record_days(visit, attended, slots, &entries, &seen.venue.zone);
    let said = said(visit, seen).await?;
    for (day, of_day) in days.iter_mut().zip(&attended.days) {
        said.add_to(day, of_day.date, slots, &entries, &form);
    }
    Ok(RecordPage {
        edition: head(visit, &seen.edition, &seen.venue).await?,
        enrolment: id.to_string(),
        has_code: seen.is_own() && is_expected(seen.enrolment.state) && takes_attendance(seen.edition.state),
        person,
        minutes: MinutesLine::new(attended.planned, attended.attended),
        days,
        entitlements: if is_expected(seen.enrolment.state) {
            own_lines(visit, &ground, &someone, &seen.venue.zone)
        } else {
            Vec::new()
        },
        form,
    })
}

/// What the person of a record said to it, and may say now.
struct SaidByPerson<'s> {
    seen: &'s MaySeeRecord,
    now: OffsetDateTime,
    attestations: Vec<Attestation>,
    objections: Vec<store::Objection>,
    /// When the record is the reader's own: the codes sent, and the days that a trainer signed.
    own: Option<(Vec<SentCode>, BTreeSet<Date>)>,
}

async fn said<'s>(visit: &Member, seen: &'s MaySeeRecord) -> Result<SaidByPerson<'s>, Fault> {
    let (db, id) = (visit.db(), seen.enrolment.id);
    let own = if seen.is_own() {
        let signed = store::signatures_of(db, seen.edition.id).await?;
        let signed = signed.into_iter().map(|signed| signed.on_date).collect();
        Some((store::codes_of(db, id).await?, signed))
    } else {
        None
    };
    Ok(SaidByPerson {
        seen,
        now: visit.app.clock.now(),
        attestations: store::attestations_of(db, id).await?,
        objections: store::objections_of(db, id).await?,
        own,
    })
}

impl SaidByPerson<'_> {
    fn add_to(
        &self,
        day: &mut RecordDay,
        date: Date,
        slots: &[TimedSlot],
        entries: &[Entry],
        form: &FormState,
    ) {
        let zone = &self.seen.venue.zone;
        let sum = checksum_of_day(entries, slots, date);
        let newest = self.attestations.iter().find(|attested| attested.on_date == date);
        let of_day = || {
            self.objections
                .iter()
                .filter(|(objection, _)| objection.on_date == date)
        };
        day.attested = newest.map(|newest| Attested {
            at: at_venue(newest.at, zone),
            minutes: newest.minutes,
            valid: sum.as_ref() == Some(&newest.checksum),
        });
        day.objections = of_day()
            .map(|(objection, answer)| ObjectionLine::new(objection, answer.as_ref(), zone))
            .collect();
        day.asks = self.own.as_ref().map(|(codes, signed)| {
            let now = store::wall_clock(self.now, zone);
            let done = (is_over(slots, date, now), signed.contains(&date));
            let state = self.seen.edition.state;
            let checksum = attestable(state, done, sum.as_deref()).ok().map(str::to_owned);
            let valid = day.attested.as_ref().is_some_and(|attested| attested.valid);
            let checksum = checksum.filter(|_| !valid && is_expected(self.seen.enrolment.state));
            let sent = codes
                .iter()
                .find(|code| code.on_date == date && code.expires_at > self.now);
            let waiting = of_day().any(|(_, answer)| answer.is_none());
            let objecting = form.errors.contains_key(&format!("objection-{date}"));
            Asks {
                code_until: sent
                    .filter(|sent| checksum.as_ref() == Some(&sent.checksum))
                    .map(|sent| at_venue(sent.expires_at, zone)),
                checksum,
                // What was typed is not lost, even where it cannot be taken.
                may_object: objecting
                    || is_expected(self.seen.enrolment.state)
                        && may_object(state, slots, date, now, waiting).is_ok(),
                objecting,
            }
        });
    }
}

fn record_days(
    visit: &Member,
    attended: &Presence,
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
        attested: None,
        objections: Vec::new(),
        asks: None,
    };
    attended.days.iter().map(day).collect()
}
