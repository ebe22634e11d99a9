//! Checking in: an official enters the digits from the room's screen, or has scanned its QR code.

use serde_json::json;
use time::Duration;

use super::{NewEntry, evaluate_certificates, write_entries};
use crate::{
    attendance::{
        access::{MayCheckIn, MayScan},
        model::Way,
        rules::{
            entries::is_expected,
            pin,
            scan::{RefuseScan, span_of_scan},
        },
        store::{self, OpenSlot},
    },
    editions,
    enrolment::{self, EnrolmentId},
    kernel::{app::App, database::Tx, fault::Fault},
    people::Actor,
};

/// So many tries, right or wrong, are allowed in the time of [`WINDOW`].
const TRIES: usize = 10;
/// The time in which tries are counted.
const WINDOW: Duration = Duration::minutes(10);

/// What came of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckIn {
    /// The person is entered, in this enrolment.
    Entered(EnrolmentId),
    /// The person was entered before, in this enrolment.
    Already(EnrolmentId),
    /// The trainer has entered the person as absent, which only the trainer can correct.
    NotedAbsent,
    /// No slot is open for this person.
    NothingOpen,
    /// It is not the PIN of a slot that is open.
    WrongPin,
}

/// Enters a person by the PIN that they typed. Tries are limited for each person.
pub async fn check_in(app: &App, permit: MayCheckIn, typed: &str) -> Result<CheckIn, Fault> {
    let by = permit.by;
    app.limits
        .take(&format!("check-in:{}", by.id), TRIES, WINDOW, app.clock.now())
        .map_err(Fault::TooMany)?;
    let tx = app.db.write().await?;
    if permit.slots.is_empty() {
        return Ok(CheckIn::NothingOpen);
    }
    let typed = pin::digits(typed);
    let meant = permit
        .slots
        .into_iter()
        .find(|open| pin::accepts(&app.key, open.slot.id(), &typed, tx.now));
    match meant {
        Some(open) => enter(tx, &by, open, Way::Pin).await,
        None => Ok(CheckIn::WrongPin),
    }
}

/// Enters a person by a scan of the QR code, from the moment at which it was made.
pub async fn check_in_by_scan(app: &App, permit: MayScan) -> Result<Result<CheckIn, RefuseScan>, Fault> {
    let MayScan { by, place } = permit;
    let place = match place {
        Ok(place) => place,
        Err(refuse) => return Ok(Err(refuse)),
    };
    let span = match span_of_scan(place.edition.state, &place.slot, place.scanned) {
        Ok(span) => span,
        Err(refuse) => return Ok(Err(refuse)),
    };
    let tx = app.db.write().await?;
    let open = OpenSlot {
        slot: place.slot,
        span,
        edition: place.edition,
        venue: place.venue,
        enrolment: place.enrolment,
    };
    Ok(match enter(tx, &by, open, Way::Qr).await? {
        CheckIn::NotedAbsent => Err(RefuseScan::NotedAbsent),
        CheckIn::NothingOpen => Err(RefuseScan::NotExpected),
        entered => Ok(entered),
    })
}

async fn enter(mut tx: Tx, by: &Actor, open: OpenSlot, way: Way) -> Result<CheckIn, Fault> {
    let enrolment = enrolment::enrolment(&*tx, open.enrolment).await?;
    let Some(enrolment) = enrolment.filter(|enrolment| is_expected(enrolment.state)) else {
        return Ok(CheckIn::NothingOpen);
    };
    let slot = open.slot.id();
    if let Some(entry) = store::in_force(&*tx, enrolment.id, slot).await? {
        return Ok(if entry.present {
            CheckIn::Already(enrolment.id)
        } else {
            CheckIn::NotedAbsent
        });
    }
    let new = NewEntry {
        edition: &open.edition,
        slot,
        enrolment: enrolment.id,
        span: Some(open.span),
        way,
        replaces: None,
        why: None,
    };
    if write_entries(&tx, by, vec![new]).await? == 0 {
        return Ok(CheckIn::Already(enrolment.id));
    }
    let detail = json!({ "edition": open.edition.code, "slot": slot, "from": open.span.from, "way": way });
    tx.record(
        by.entry("attendance.checked_in", "enrolment", enrolment.id)
            .within(open.edition.project_id.0)
            .saying(detail),
    );
    let slots = editions::slots_of(&*tx, open.edition.id).await?;
    evaluate_certificates(&mut tx, &open.edition, &slots, &open.venue).await?;
    tx.commit().await?;
    Ok(CheckIn::Entered(enrolment.id))
}
