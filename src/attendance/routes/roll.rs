//! The list of the room: shown, filled in, corrected, signed.

mod lines;

use rocket::{get, post};
use time::Date;

use self::lines::{expected_in, rows, signatures, slot_lines};
use super::{attest, day_of, head, signed, trail, walk_ins, with_funding};
use crate::{
    attendance::{
        access::{self, MaySee},
        actions::{self, Recorded},
        model::{EntryId, entry::Model as Entry},
        rules::{
            entries::{Draft, LONGEST_REASON, Refuse, checksum_of_day, current, is_expected},
            today::{day_to_show, days, slot_to_show},
        },
        store,
        views::{ChosenSlot, RollPage, RowDraft, day_tabs},
    },
    editions::{self, SlotId, TimedSlot},
    enrolment::{self, EnrolmentId},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{LongList, PER_PAGE, Wanted as Asked},
        page::{Answer, Reply},
        parts::Choice,
        templates::clock_text,
        text::Message,
    },
    people::Member,
};

/// What of the list is asked for.
#[derive(Default)]
struct Wanted {
    day: Option<Date>,
    slot: Option<SlotId>,
    /// Which people of the list.
    list: Asked,
    /// Whose entry is to be corrected by what a signed sheet says.
    correct: Option<String>,
}

/// What was sent and cannot be taken: whose row, what stood in it, what is wrong.
#[derive(Default)]
struct SentBack {
    enrolment: Option<EnrolmentId>,
    draft: Option<RowDraft>,
    form: FormState,
}

impl SentBack {
    /// A correction filled in with what a signed sheet says, as the page beside that links to: `present-` or `absent-` and the
    /// enrolment.
    fn of_link(visit: &Member, slot: &TimedSlot, link: &str) -> Option<Self> {
        let (presence, enrolment) = link.split_once('-')?;
        Some(Self {
            enrolment: Some(enrolment.parse().ok()?),
            draft: Some(RowDraft {
                present: presence != "absent",
                from: clock_text(slot.slot.starts.into()),
                to: clock_text(slot.ends.into()),
                why: visit.say(&Message::new("attendance-signed-why")),
                open: true,
            }),
            form: FormState::default(),
        })
    }
}

/// The states of people in a slot, each of which can be asked for alone.
const STATES: [&str; 3] = ["missing", "present", "absent"];

#[get("/editions/<code>/attendance?<day>&<slot>&<correct>&<list..>")]
pub async fn show(
    mut visit: Member,
    code: &str,
    day: Option<&str>,
    slot: Option<&str>,
    correct: Option<&str>,
    list: Asked,
) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    let slot = slot.map(|slot| slot.parse().map_err(|_| Fault::NotFound));
    let wanted = Wanted {
        day: day.and_then(day_of),
        slot: slot.transpose()?,
        list,
        correct: correct.map(str::to_owned),
    };
    with_funding(&mut visit, &seen.edition).await?;
    visit.page(&page(&visit, &seen, wanted, SentBack::default()).await?)
}

async fn page(visit: &Member, seen: &MaySee, wanted: Wanted, mut sent: SentBack) -> Result<RollPage, Fault> {
    let (db, language, edition) = (visit.db(), visit.language(), &seen.edition);
    let slots = editions::slots_of(db, edition.id).await?;
    let entries = store::entries_in(db, edition.id).await?;
    let mut roster = enrolment::roster(db, edition.id).await?;
    roster.retain(|participant| is_expected(participant.enrolment.state));
    let now = store::wall_clock(visit.app.clock.now(), &seen.venue.zone);
    let of_wanted = slots.iter().find(|slot| Some(slot.id()) == wanted.slot);
    if wanted.slot.is_some() && of_wanted.is_none() {
        return Err(Fault::NotFound);
    }
    let all_days = days(&slots);
    let asked = of_wanted.map(|slot| slot.slot.on_date).or(wanted.day);
    let day = day_to_show(&all_days, asked, now.date);
    let of_day: Vec<&TimedSlot> = slots
        .iter()
        .filter(|slot| Some(slot.slot.on_date) == day)
        .collect();
    let chosen = slot_to_show(&of_day, wanted.slot, now);
    if let Some((slot, link)) = chosen.zip(wanted.correct.as_deref()) {
        sent = SentBack::of_link(visit, slot, link).unwrap_or(sent);
    }
    let in_force: Vec<&Entry> = current(&entries).collect();
    let sessions = enrolment::chosen_in(db, edition.id).await?;
    let everyone = chosen.map(|slot| {
        let expected = expected_in(slot, &roster, &sessions, &in_force);
        rows(visit, slot, &expected, &in_force, &sent)
    });
    let everyone = everyone.unwrap_or_default();
    let missing = everyone.iter().filter(|row| row.entry.is_none()).count();
    let chosen_id = chosen.map(|slot| slot.id().to_string()).unwrap_or_default();
    let state = |state: &str| {
        let label = format!("attendance-state-{state}");
        Choice::new(state, visit.app.languages.word(language, &label))
    };
    let list = LongList {
        path: &format!("/editions/{}/attendance", edition.code),
        anchor: "roll",
        kept: &[("slot", &chosen_id)],
        kinds: STATES.map(state).into(),
        per_page: PER_PAGE,
    };
    let sent_row = sent.enrolment.map(|id| id.to_string());
    let (rows, finder) = list.find(
        &wanted.list,
        everyone,
        |row, search, state| {
            let shown = !STATES.contains(&state) || row.state == state;
            shown && search.matches(&[&row.name, &row.organisation])
        },
        |row| sent_row.as_ref() == Some(&row.enrolment),
    );
    let chosen_slot = chosen.map(TimedSlot::id);
    let sum = day.and_then(|day| checksum_of_day(&entries, &slots, day));
    let label = |day: Date| visit.app.languages.weekday_date(language, day);
    Ok(RollPage {
        edition: head(visit, edition, &seen.venue).await?,
        trail: trail(visit, &edition.code, None),
        tabs: editions::tabs(visit, edition, "attendance"),
        days: day_tabs(&edition.code, &all_days, day, label),
        day: day.map(|day| day.to_string()),
        slots: slot_lines(visit, seen, &of_day, chosen, (&roster, &sessions), &in_force, now),
        slot: chosen.map(|slot| ChosenSlot {
            id: slot.id().to_string(),
            title: slot.slot.titles.get(language).to_owned(),
            starts: slot.slot.starts,
            ends: slot.ends,
            minutes: slot.minutes(),
            compulsory: slot.slot.compulsory,
            open: now.has_reached(slot),
            missing,
        }),
        rows,
        finder,
        may_record: seen.may_record(),
        may_sign: seen.may_sign(),
        signatures: signatures(visit, seen, day, sum.as_deref()).await?,
        checksum: sum,
        walk_ins: walk_ins::of_slot(visit, seen, chosen_slot).await?,
        signed: match day {
            Some(day) => Some(signed::of_day(visit, seen, (day, &slots), &roster, &entries).await?),
            None => None,
        },
        said: match day {
            Some(day) => Some(attest::figures(visit, seen, (day, &slots), &roster, &entries).await?),
            None => None,
        },
        form: sent.form,
    })
}

#[post("/editions/<code>/attendance/entries?<list..>", data = "<posted>")]
pub async fn enter(visit: Member, code: &str, list: Asked, posted: Posted) -> Answer {
    let permit = access::may_record(&visit, code).await?;
    let slot: SlotId = parsed(&posted, "slot")?;
    let asked = list;
    let list = format!("/editions/{code}/attendance?{}slot={slot}", asked.kept());
    if posted.value("everyone").is_some() {
        return match actions::record_everyone(&visit.app, &permit, slot).await? {
            Ok(_) => Reply::done(format!("{list}#roll"), "attendance-everyone"),
            Err(refuse) => {
                let form = FormState::default().with_error("", refuse.message());
                let sent = SentBack {
                    form,
                    ..SentBack::default()
                };
                send_back(&visit, code, (slot, asked), sent).await
            }
        };
    }
    let enrolment: EnrolmentId = parsed(&posted, "enrolment")?;
    let draft = match read(&posted) {
        Ok(draft) => draft,
        Err(form) => {
            let sent = row_again(enrolment, &posted, *form);
            return send_back(&visit, code, (slot, asked), sent).await;
        }
    };
    // Who is entered leaves a list of one state alone.
    let row = if asked.show().is_empty() {
        format!("{list}#row-{enrolment}")
    } else {
        format!("{list}#roll")
    };
    match actions::record(&visit.app, &permit, slot, enrolment, draft).await? {
        Recorded::Written => Reply::done(row, "attendance-recorded"),
        Recorded::Already => Reply::to(row),
        Recorded::Refused(refuse) => {
            let form = FormState::default().with_error(refuse.field(), refuse.message());
            let mut sent = row_again(enrolment, &posted, form);
            if refuse == Refuse::ChangedMeanwhile {
                // What is recorded now must be seen before it is corrected.
                sent.draft = None;
            }
            send_back(&visit, code, (slot, asked), sent).await
        }
    }
}

/// An id in a hidden field: if it cannot be read, there is no such thing.
fn parsed<T: std::str::FromStr>(posted: &Posted, name: &str) -> Result<T, Fault> {
    posted
        .value(name)
        .and_then(|text| text.parse().ok())
        .ok_or(Fault::NotFound)
}

fn read(posted: &Posted) -> Result<Draft, Box<FormState>> {
    let mut reader = posted.reader();
    let present = reader.choice("presence", &["present", "absent"]) == "present";
    let (from, to) = if present {
        (reader.clock("from"), reader.clock("to"))
    } else {
        (0, 0)
    };
    let replaces: Option<EntryId> = match posted.value("replaces") {
        None | Some("") => None,
        Some(_) => reader.parsed("replaces"),
    };
    let why = reader.optional("why", LONGEST_REASON);
    reader.finish()?;
    Ok(Draft {
        present,
        from,
        to,
        replaces,
        why,
    })
}

/// What is wrong with one row of a list, named after the fields of that row.
pub(super) fn errors_of_row(enrolment: EnrolmentId, form: FormState) -> FormState {
    form.summary
        .into_iter()
        .fold(FormState::default(), |named, error| {
            let name = match error.name.as_str() {
                "" => String::new(),
                field => format!("{field}-{enrolment}"),
            };
            named.with_error(&name, error.message)
        })
}

/// The row as it was sent; its errors are named after the fields of that row.
fn row_again(enrolment: EnrolmentId, posted: &Posted, form: FormState) -> SentBack {
    let text = |name: &str| posted.value(name).unwrap_or_default().to_owned();
    let named = errors_of_row(enrolment, form);
    SentBack {
        enrolment: Some(enrolment),
        draft: Some(RowDraft {
            present: text("presence") != "absent",
            from: text("from"),
            to: text("to"),
            why: text("why"),
            open: true,
        }),
        form: named,
    }
}

async fn send_back(visit: &Member, code: &str, (slot, list): (SlotId, Asked), sent: SentBack) -> Answer {
    let seen = access::may_see(visit, code).await?;
    let wanted = Wanted {
        day: None,
        slot: Some(slot),
        list,
        correct: None,
    };
    visit.form_again(&page(visit, &seen, wanted, sent).await?)
}

#[post("/editions/<code>/attendance/<day>/countersignatures", data = "<posted>")]
pub async fn countersign(visit: Member, code: &str, day: &str, posted: Posted) -> Answer {
    let permit = access::may_sign(&visit, code).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let seen = posted.value("checksum").unwrap_or_default();
    actions::sign(&visit.app, permit, date, seen).await?;
    Reply::done(
        format!("/editions/{code}/attendance?day={date}#signature"),
        "attendance-signed",
    )
}
