//! What participants say to their minutes: a code asked for and typed, an objection; and the trainer's page of a day with all
//! of it, on which objections are answered.

use std::collections::BTreeMap;

use rocket::{get, post};
use time::Date;

use super::{day_of, head, private, record::record_page, trail, with_funding};
use crate::{
    attendance::{
        access::{self, MayAttest, MaySee},
        actions,
        model::{ObjectionId, attestation::Model as Attestation, entry::Model as Entry},
        rules::{
            attest::{LONGEST_WORDS, Verdict, corrections},
            entries::{checksum_of, checksum_of_day, is_expected, of_day as entries_on},
            minutes::Programme,
        },
        store,
        views::{DayPage, EntryLine, ObjectionCase, ObjectionLine, Said, SaidLine, at_venue, said_state},
    },
    editions::{self, TimedSlot},
    enrolment::{self, EnrolmentId, Participant},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        parts::Choice,
        text::Message,
    },
    people::Member,
};

#[post("/enrolments/<id>/attendance/<day>/codes", data = "<posted>")]
pub async fn send_code(visit: Member, id: EnrolmentId, day: &str, posted: Posted) -> Answer {
    let permit = access::may_attest(&visit, id).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let seen = posted.value("checksum").unwrap_or_default();
    match actions::send_code(&visit.app, &permit, date, seen).await? {
        Ok(()) => done(&permit, date, "attendance-code-sent"),
        Err(refuse) => again(visit, id, FormState::default().with_error("", refuse.message())).await,
    }
}

#[post("/enrolments/<id>/attendance/<day>/attestations", data = "<posted>")]
pub async fn attest(visit: Member, id: EnrolmentId, day: &str, posted: Posted) -> Answer {
    let permit = access::may_attest(&visit, id).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let field = format!("code-{date}");
    let mut reader = posted.reader();
    let typed = reader.text(&field, 10);
    if let Err(form) = reader.finish() {
        return again(visit, id, *form).await;
    }
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    match actions::attest(&visit.app, &permit, date, &digits).await? {
        Ok(()) => done(&permit, date, "attendance-attested"),
        Err(refuse) => {
            let field = if refuse.is_about_the_code() { &field } else { "" };
            again(visit, id, posted.state().with_error(field, refuse.message())).await
        }
    }
}

#[post("/enrolments/<id>/attendance/<day>/objections", data = "<posted>")]
pub async fn object(visit: Member, id: EnrolmentId, day: &str, posted: Posted) -> Answer {
    let permit = access::may_attest(&visit, id).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let field = format!("objection-{date}");
    let mut reader = posted.reader();
    let words = reader.text(&field, LONGEST_WORDS);
    if let Err(form) = reader.finish() {
        return again(visit, id, *form).await;
    }
    match actions::object(&visit.app, &permit, date, words).await? {
        Ok(()) => done(&permit, date, "attendance-objected"),
        Err(refuse) => again(visit, id, posted.state().with_error(&field, refuse.message())).await,
    }
}

fn done(permit: &MayAttest, day: Date, what: &str) -> Answer {
    Reply::done(
        format!("/enrolments/{}/attendance#day-{day}", permit.enrolment.id),
        what,
    )
}

/// The record with what is wrong.
async fn again(mut visit: Member, id: EnrolmentId, form: FormState) -> Answer {
    let seen = access::may_see_record(&visit, id).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = record_page(&visit, &seen, form).await?;
    visit.form_again(&page).map(private)
}

#[get("/editions/<code>/attendance/<day>/attestations")]
pub async fn of_day(mut visit: Member, code: &str, day: &str) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = day_page(&visit, &seen, date, FormState::default()).await?;
    visit.page(&page).map(private)
}

async fn day_page(visit: &Member, seen: &MaySee, day: Date, form: FormState) -> Result<DayPage, Fault> {
    let (db, edition) = (visit.db(), &seen.edition);
    let slots = editions::slots_of(db, edition.id).await?;
    if !slots.iter().any(|slot| slot.slot.on_date == day) {
        return Err(Fault::NotFound);
    }
    let mut roster = enrolment::participants(db, edition.id).await?;
    let objections = store::objections_on(db, edition.id, day).await?;
    let objected = |id| {
        objections
            .iter()
            .any(|(objection, _)| objection.enrolment_id == id)
    };
    roster
        .retain(|participant| is_expected(participant.enrolment.state) || objected(participant.enrolment.id));
    let mut entries: BTreeMap<EnrolmentId, Vec<Entry>> = BTreeMap::new();
    for entry in store::entries_in(db, edition.id).await? {
        entries.entry(entry.enrolment_id).or_default().push(entry);
    }
    let entries_of = |id: EnrolmentId| entries.get(&id).map(Vec::as_slice).unwrap_or_default();
    let attested = store::attestations_on(db, edition.id, day).await?;
    let newest = |id: EnrolmentId| attested.iter().find(|attested| attested.enrolment_id == id);
    let programme = Programme::new(&slots);
    let mut people = Vec::new();
    let mut names = BTreeMap::new();
    for participant in &roster {
        let (id, person) = (participant.enrolment.id, &participant.person);
        let name = format!("{}, {}", person.family_name, person.given_name);
        names.insert(id, name.clone());
        let own = entries_of(id);
        let sum = checksum_of_day(own, &slots, day);
        let minutes = programme
            .attended(own)
            .days
            .into_iter()
            .find(|of_day| of_day.date == day);
        let (state, badge) = said_state(newest(id), sum.as_deref());
        people.push(SaidLine {
            enrolment: id.to_string(),
            name,
            organisation: person.organisation.clone(),
            minutes: minutes.map_or(0, |minutes| minutes.attended.net),
            state,
            badge,
            at: newest(id).map(|attested: &Attestation| at_venue(attested.at, &seen.venue.zone)),
        });
    }
    people.sort_by(|one, other| {
        visit
            .app
            .languages
            .compare(visit.language(), &one.name, &other.name)
    });
    let case = |(objection, answer): &store::Objection| ObjectionCase {
        id: objection.id.to_string(),
        name: names.get(&objection.enrolment_id).cloned().unwrap_or_default(),
        enrolment: objection.enrolment_id.to_string(),
        verdicts: verdicts(
            visit,
            entries_of(objection.enrolment_id),
            &slots,
            day,
            objection.at,
        ),
        line: ObjectionLine::new(objection, answer.as_ref(), &seen.venue.zone),
    };
    Ok(DayPage {
        edition: head(visit, edition, &seen.venue).await?,
        trail: trail(visit, &edition.code, Some("attendance-said")),
        day: day.to_string(),
        people,
        objections: objections.iter().map(case).collect(),
        may_answer: seen.may_answer(),
        form,
    })
}

/// How an objection can be answered: by each correction that was made since, or by declining it.
fn verdicts(
    visit: &Member,
    entries: &[Entry],
    slots: &[TimedSlot],
    day: Date,
    since: time::OffsetDateTime,
) -> Vec<Choice> {
    let accepted = |entry: &Entry| {
        let slot = slots.iter().find(|slot| slot.id() == entry.slot_id);
        let title = slot.map(|slot| slot.slot.titles.get(visit.language()).to_owned());
        let words = Message::new("attendance-answer-accept")
            .with("slot", title.unwrap_or_default())
            .with_message("entry", EntryLine::words(entry));
        Choice::new(entry.id.to_string(), visit.say(&words))
    };
    let declined = Choice::new("declined", visit.say(&Message::new("attendance-answer-decline")));
    corrections(entries, slots, day, since)
        .map(accepted)
        .chain([declined])
        .collect()
}

#[post("/editions/<code>/attendance/objections/<id>/answers", data = "<posted>")]
pub async fn answer(mut visit: Member, code: &str, id: ObjectionId, posted: Posted) -> Answer {
    let permit = access::may_answer(&visit, code).await?;
    let (objection, _) = store::objection(visit.db(), id)
        .await?
        .filter(|(objection, _)| objection.edition_id == permit.edition.id)
        .ok_or(Fault::NotFound)?;
    let (verdict_field, words_field) = (format!("verdict-{id}"), format!("words-{id}"));
    let mut reader = posted.reader();
    let correction = match posted.value(&verdict_field) {
        Some("declined") => None,
        _ => reader.parsed(&verdict_field),
    };
    let words = reader.text(&words_field, LONGEST_WORDS);
    let form = match reader.finish() {
        Err(form) => *form,
        Ok(()) => match actions::answer(&visit.app, &permit, id, Verdict { correction, words }).await? {
            Ok(()) => {
                let day = format!("/editions/{code}/attendance/{}/attestations", objection.on_date);
                return Reply::done(format!("{day}#objection-{id}"), "attendance-answered");
            }
            Err(refuse) => posted.state().with_error(&verdict_field, refuse.message()),
        },
    };
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = day_page(&visit, &seen, objection.on_date, form).await?;
    visit.form_again(&page).map(private)
}

/// What participants say to a day, in figures.
pub async fn figures(
    visit: &Member,
    seen: &MaySee,
    (day, slots): (Date, &[TimedSlot]),
    roster: &[Participant],
    entries: &[Entry],
) -> Result<Said, Fault> {
    let (db, edition) = (visit.db(), &seen.edition);
    let mut own: BTreeMap<EnrolmentId, Vec<&Entry>> = BTreeMap::new();
    for entry in entries_on(entries, slots, day) {
        own.entry(entry.enrolment_id).or_default().push(entry);
    }
    let sums: BTreeMap<EnrolmentId, Option<String>> = own
        .into_iter()
        .map(|(enrolment, own)| (enrolment, checksum_of(own.into_iter())))
        .collect();
    let attested = store::attestations_on(db, edition.id, day).await?;
    let attests = |participant: &&Participant| {
        let id = participant.enrolment.id;
        let newest = attested.iter().find(|attested| attested.enrolment_id == id);
        let sum = sums.get(&id).and_then(Option::as_deref);
        newest.is_some_and(|newest| sum == Some(newest.checksum.as_str()))
    };
    let objections = store::objections_on(db, edition.id, day).await?;
    Ok(Said {
        href: format!("/editions/{}/attendance/{day}/attestations", edition.code),
        attested: roster.iter().filter(attests).count(),
        expected: roster
            .iter()
            .filter(|participant| sums.contains_key(&participant.enrolment.id))
            .count(),
        waiting: objections.iter().filter(|(_, answer)| answer.is_none()).count(),
    })
}
