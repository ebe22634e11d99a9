//! Checking in by PIN: the page for the room's screen, and the one on which officials type what they see.

use rocket::{get, post};

use super::{head, private, trail};
use crate::{
    attendance::{
        access::{self, MayCheckIn},
        actions::{self, CheckIn},
        rules::pin::{pin as pin_of, seconds_left},
        store,
        views::{CheckInPage, OpenLine, PinPage},
    },
    catalogue,
    editions::{self, SlotId},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        qr,
        text::Message,
        zones,
    },
    people::Member,
};
use time::Duration;

// A sheet is asked for at an address of the same shape, hence the rank.
#[get("/editions/<code>/attendance/pin/<slot>", rank = 1)]
pub async fn pin(visit: Member, code: &str, slot: SlotId) -> Answer {
    let permit = access::may_record(&visit, code).await?;
    let slots = editions::slots_of(visit.db(), permit.edition.id).await?;
    let slot = slots
        .into_iter()
        .find(|known| known.id() == slot)
        .ok_or(Fault::NotFound)?;
    let now = visit.app.clock.now();
    let left = seconds_left(now);
    let address = visit.app.public_address("/check-in");
    let title = visit.say(&Message::new("attendance-pin-qr"));
    let page = PinPage {
        edition: head(&visit, &permit.edition, &permit.venue).await?,
        trail: trail(&visit, code, Some("attendance-pin")),
        slot: slot.slot.titles.get(visit.language()).to_owned(),
        starts: slot.slot.starts,
        ends: slot.ends,
        pin: pin_of(&visit.app.key, slot.id(), now),
        until: zones::minute_of_day(now + Duration::seconds(left), &permit.venue.zone),
        open: store::wall_clock(now, &permit.venue.zone).has_reached(&slot),
        qr: qr::svg(&address, &title, 5).map_err(|error| Fault::Broken(error.to_string()))?,
        address,
    };
    // The screen shows the next PIN by itself, without script.
    let reply = visit.page(&page)?;
    Ok(private(reply).with_header("Refresh", (left + 1).to_string()))
}

#[get("/check-in")]
pub async fn ask(visit: Member) -> Answer {
    let permit = access::may_check_in(&visit).await?;
    visit.page(&page(&visit, &permit, FormState::default()).await?)
}

async fn page(visit: &Member, permit: &MayCheckIn, form: FormState) -> Result<CheckInPage, Fault> {
    let mut slots = Vec::new();
    for open in &permit.slots {
        // Courses are kept in memory.
        let design = catalogue::design(visit.db(), open.edition.course_version_id).await?;
        slots.push(OpenLine {
            course: design
                .map(|design| design.version.titles.get(visit.language()).to_owned())
                .unwrap_or_default(),
            title: open.slot.slot.titles.get(visit.language()).to_owned(),
            starts: open.slot.slot.starts,
            ends: open.slot.ends,
        });
    }
    Ok(CheckInPage { slots, form })
}

#[post("/check-in", data = "<posted>")]
pub async fn enter(visit: Member, posted: Posted) -> Answer {
    let permit = access::may_check_in(&visit).await?;
    let mut reader = posted.reader();
    let typed = reader.text("pin", 20);
    if let Err(form) = reader.finish() {
        return visit.form_again(&page(&visit, &permit, *form).await?);
    }
    let refused = match actions::check_in(&visit.app, permit, &typed).await? {
        CheckIn::Entered(enrolment) => {
            return Reply::done(
                format!("/enrolments/{enrolment}/attendance"),
                "attendance-checked-in",
            );
        }
        CheckIn::Already(enrolment) => {
            return Reply::done(
                format!("/enrolments/{enrolment}/attendance"),
                "attendance-checked-in-before",
            );
        }
        CheckIn::NotedAbsent => "attendance-check-in-absent",
        CheckIn::NothingOpen => "attendance-check-in-nothing-open",
        CheckIn::WrongPin => "attendance-check-in-wrong",
    };
    let form = posted.state().with_error("pin", Message::new(refused));
    let permit = access::may_check_in(&visit).await?;
    visit.form_again(&page(&visit, &permit, form).await?)
}
