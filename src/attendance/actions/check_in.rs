//! Checking in by PIN: an official enters the digits from the room's screen.

use serde_json::json;
use time::Duration;

use super::{NewEntry, evaluate_certificates, write_entries};
use crate::{
    attendance::{access::MayCheckIn, model::Way, rules::entries::is_expected, rules::pin, store},
    editions,
    enrolment::{self, EnrolmentId},
    kernel::{app::App, fault::Fault},
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
    let mut tx = app.db.write().await?;
    if permit.slots.is_empty() {
        return Ok(CheckIn::NothingOpen);
    }
    let typed = pin::digits(typed);
    let meant = permit
        .slots
        .into_iter()
        .find(|open| pin::accepts(&app.key, open.slot.id(), &typed, tx.now));
    let Some(open) = meant else {
        return Ok(CheckIn::WrongPin);
    };
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
        way: Way::Pin,
        replaces: None,
        why: None,
    };
    if write_entries(&tx, &by, vec![new]).await? == 0 {
        return Ok(CheckIn::Already(enrolment.id));
    }
    let detail = json!({ "edition": open.edition.code, "slot": slot, "from": open.span.from });
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
