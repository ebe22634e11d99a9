//! Checking in: the page for the room's screen with its QR code and PIN, what a scan of the code leads to, and the page on
//! which officials type the PIN.

use rocket::{Either, get, http::Status, post};
use time::Duration;

use super::{head, private, trail};
use crate::{
    attendance::{
        access::{self, MayCheckIn},
        actions::{self, CheckIn},
        model::entry::Model as Entry,
        rules::{
            entries::{Refuse, WallClock, current, is_expected},
            pin::{pin as pin_of, seconds_left},
            scan::{self, NoCode, RefuseScan, Scan, span_of_scan},
        },
        store,
        views::{CheckInPage, OpenLine, ScanPage, ScreenPage},
    },
    catalogue,
    editions::{self, Edition, SlotId, TimedSlot},
    enrolment::{self, EnrolmentId},
    kernel::{
        csrf::{Note, Noting},
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        qr,
        text::Message,
        zones,
    },
    people::{Member, Visitor},
};

// A sheet is asked for at an address of the same shape, hence the rank.
#[get("/editions/<code>/attendance/screen/<slot>", rank = 1)]
pub async fn screen(visit: Member, code: &str, slot: SlotId) -> Answer {
    let permit = access::may_record(&visit, code).await?;
    let db = visit.db();
    let slots = editions::slots_of(db, permit.edition.id).await?;
    let slot = slots
        .into_iter()
        .find(|known| known.id() == slot)
        .ok_or(Fault::NotFound)?;
    if slot.is_pause() {
        return Err(Fault::Refused(Refuse::Pause.message()));
    }
    let mut expected = enrolment::enrolments_in(db, permit.edition.id).await?;
    let chosen = enrolment::chosen_in(db, permit.edition.id).await?;
    expected.retain(|enrolment| {
        let own = chosen.get(&enrolment.id);
        is_expected(enrolment.state) && own.is_none_or(|own| own.has(slot.slot.session_id))
    });
    let entries = store::entries_in(db, permit.edition.id).await?;
    let is_present = |entry: &&Entry| {
        let is_on_list = expected
            .iter()
            .any(|enrolment| enrolment.id == entry.enrolment_id);
        entry.slot_id == slot.id() && entry.present && is_on_list
    };
    let now = visit.app.clock.now();
    let wall = store::wall_clock(now, &permit.venue.zone);
    let scanned = visit.app.public_address(&format!(
        "/check-in/{}",
        scan::code(&visit.app.key, slot.id(), now)
    ));
    let title = visit.say(&Message::new("attendance-screen-qr"));
    let until = now + Duration::seconds(seconds_left(now));
    let page = ScreenPage {
        edition: head(&visit, &permit.edition, &permit.venue).await?,
        trail: trail(&visit, code, Some("attendance-screen")),
        slot: slot.slot.titles.get(visit.language()).to_owned(),
        starts: slot.slot.starts,
        ends: slot.ends,
        pin: pin_of(&visit.app.key, slot.id(), now),
        until: zones::minute_of_day(until, &permit.venue.zone),
        stage: stage(&slot, wall),
        seconds: scan::CODE_SECONDS,
        qr: qr::svg(&scanned, &title, 12).map_err(|error| Fault::Broken(error.to_string()))?,
        address: visit.app.public_address("/check-in"),
        present: current(&entries).filter(is_present).count(),
        expected: expected.len(),
    };
    visit.page(&page).map(private)
}

/// Whether people can check in to a slot now: `early`, `open` or `over`.
fn stage(slot: &TimedSlot, now: WallClock) -> &'static str {
    let ends = WallClock {
        date: slot.slot.on_date,
        minute: slot.ends,
    };
    match now.has_reached(slot) {
        false => "early",
        true if now < ends => "open",
        true => "over",
    }
}

#[get("/check-in/<token>")]
pub async fn scanned(visit: Visitor, token: &str) -> Result<Either<Noting, Reply>, Fault> {
    let (key, at) = (&visit.app.key, visit.app.clock.now());
    let (status, problem) = match scan::slot_of_code(key, token, at) {
        // The code leaves the address bar at once; the moment stays with this browser through the sign-in.
        Ok(slot) => {
            let note = scan::note(key, Scan { slot, at });
            return Ok(Either::Left(Noting(
                note,
                Reply::SeeOther("/check-in/scan".to_owned()),
            )));
        }
        Err(NoCode::Over) => (Status::Gone, "attendance-scan-over"),
        Err(NoCode::Unknown) => (Status::NotFound, "attendance-scan-unknown"),
    };
    let page = ScanPage {
        slot: None,
        problem: Some(Message::new(problem).with("seconds", scan::CODE_SECONDS)),
    };
    Reply::page(&visit.app, &visit.shell, status, &page).map(Either::Right)
}

#[get("/check-in/scan")]
pub async fn confirm(visit: Member, note: Note) -> Answer {
    let permit = access::may_scan(&visit, &note.0).await?;
    let (slot, problem) = match permit.place {
        Ok(place) => {
            let refused = span_of_scan(place.edition.state, &place.slot, place.scanned).err();
            (Some(line(&visit, &place.edition, &place.slot).await?), refused)
        }
        Err(refuse) => (None, Some(refuse)),
    };
    visit.page(&ScanPage {
        slot,
        problem: problem.map(|refuse| refuse.message()),
    })
}

#[post("/check-in/scan", data = "<_posted>")]
pub async fn enter_scanned(
    visit: Member,
    note: Note,
    _posted: Posted,
) -> Result<Either<Noting, Reply>, Fault> {
    let permit = access::may_scan(&visit, &note.0).await?;
    let refused = match actions::check_in_by_scan(&visit.app, permit).await? {
        Ok(entered) => match checked_in(&entered) {
            Some((record, done)) => {
                return Ok(Either::Left(Noting(String::new(), Reply::done(record, done)?)));
            }
            None => RefuseScan::NotExpected,
        },
        Err(refuse) => refuse,
    };
    let page = ScanPage {
        slot: None,
        problem: Some(refused.message()),
    };
    visit.form_again(&page).map(Either::Right)
}

/// Where somebody goes who is checked in, and what is told there.
fn checked_in(entered: &CheckIn) -> Option<(String, &'static str)> {
    let record = |enrolment: &EnrolmentId| format!("/enrolments/{enrolment}/attendance");
    match entered {
        CheckIn::Entered(enrolment) => Some((record(enrolment), "attendance-checked-in")),
        CheckIn::Already(enrolment) => Some((record(enrolment), "attendance-checked-in-before")),
        _ => None,
    }
}

#[get("/check-in")]
pub async fn ask(visit: Member) -> Answer {
    let permit = access::may_check_in(&visit).await?;
    visit.page(&page(&visit, &permit, FormState::default()).await?)
}

async fn page(visit: &Member, permit: &MayCheckIn, form: FormState) -> Result<CheckInPage, Fault> {
    let mut slots = Vec::new();
    for open in &permit.slots {
        slots.push(line(visit, &open.edition, &open.slot).await?);
    }
    Ok(CheckInPage { slots, form })
}

async fn line(visit: &Member, edition: &Edition, slot: &TimedSlot) -> Result<OpenLine, Fault> {
    // Courses are kept in memory.
    let design = catalogue::design(visit.db(), edition.course_version_id).await?;
    Ok(OpenLine {
        course: design
            .map(|design| design.version.titles.get(visit.language()).to_owned())
            .unwrap_or_default(),
        title: slot.slot.titles.get(visit.language()).to_owned(),
        starts: slot.slot.starts,
        ends: slot.ends,
    })
}

#[post("/check-in", data = "<posted>")]
pub async fn enter(visit: Member, posted: Posted) -> Answer {
    let permit = access::may_check_in(&visit).await?;
    let mut reader = posted.reader();
    let typed = reader.text("pin", 20);
    if let Err(form) = reader.finish() {
        return visit.form_again(&page(&visit, &permit, *form).await?);
    }
    let entered = actions::check_in(&visit.app, permit, &typed).await?;
    if let Some((record, done)) = checked_in(&entered) {
        return Reply::done(record, done);
    }
    let refused = match entered {
        CheckIn::NotedAbsent => "attendance-check-in-absent",
        CheckIn::NothingOpen => "attendance-check-in-nothing-open",
        _ => "attendance-check-in-wrong",
    };
    let form = posted.state().with_error("pin", Message::new(refused));
    let permit = access::may_check_in(&visit).await?;
    visit.form_again(&page(&visit, &permit, form).await?)
}
