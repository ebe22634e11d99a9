//! A personal code was scanned at the door: its person is entered in a slot, or leaves it.

use serde_json::json;

use super::{NewEntry, evaluate_certificates, record::slot_among, write_entries};
use crate::{
    attendance::{
        access::MayUseCode,
        model::{EntryId, Way},
        rules::personal::{Step, next_step, slots_at},
        store,
    },
    editions::SlotId,
    enrolment,
    kernel::{app::App, fault::Fault, text::Message},
};

/// What somebody at the door wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// To be entered.
    Enter,
    /// To leave, which replaces this entry.
    Leave(EntryId),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum AtTheDoor {
    /// The person is entered.
    Entered,
    /// The person has left.
    Left,
    /// It was done before, as by the first of two clicks.
    Already,
    /// It cannot be done, and why.
    Refused(Message),
}

/// Enters the person of a code in a slot, or lets them leave it. Done twice, it is done once.
pub async fn at_the_door(
    app: &App,
    permit: &MayUseCode,
    slot: SlotId,
    wanted: Passage,
) -> Result<AtTheDoor, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    let (slots, slot) = slot_among(&*tx, edition.id, slot).await?;
    let enrolment = enrolment::enrolment(&*tx, permit.enrolment.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let now = store::wall_clock(tx.now, &permit.venue.zone);
    let sessions = enrolment::chosen_by(&*tx, enrolment.id).await?;
    let open = slots_at((edition.state, enrolment.state), &slots, now, |slot| {
        sessions.has(slot.slot.session_id)
    });
    match open {
        Err(refuse) => return Ok(AtTheDoor::Refused(refuse.message())),
        Ok(open) if !open.iter().any(|open| open.id() == slot.id()) => {
            return Ok(AtTheDoor::Refused(Message::new("attendance-door-slot-over")));
        }
        Ok(_) => {}
    }
    let in_force = store::in_force(&*tx, enrolment.id, slot.id()).await?;
    let step = next_step(&slot, in_force.as_ref(), now);
    let is_present = in_force.as_ref().is_some_and(|entry| entry.present);
    let (span, replaces) = match (wanted, step) {
        (Passage::Enter, Some(Step::Enter(span))) => (span, None),
        (Passage::Leave(seen), Some(Step::Leave(entry, span))) if seen == entry => (span, Some(entry)),
        (Passage::Enter, Some(Step::Leave(..) | Step::JustEntered)) => return Ok(AtTheDoor::Already),
        (Passage::Leave(seen), Some(Step::HasLeft { .. }))
            if in_force
                .as_ref()
                .is_some_and(|entry| entry.replaces == Some(seen)) =>
        {
            return Ok(AtTheDoor::Already);
        }
        (_, Some(step)) => {
            let why = step.message();
            let meanwhile = || Message::new("attendance-refused-meanwhile");
            return Ok(AtTheDoor::Refused(why.unwrap_or_else(meanwhile)));
        }
        (_, None) => return Ok(AtTheDoor::Refused(Message::new("attendance-door-slot-over"))),
    };
    let new = NewEntry {
        edition,
        slot: slot.id(),
        enrolment: enrolment.id,
        span: Some(span),
        way: Way::Personal,
        replaces,
        why: None,
    };
    if write_entries(&tx, &permit.by, vec![new]).await? == 0 {
        return Ok(AtTheDoor::Already);
    }
    let action = if is_present {
        "attendance.left"
    } else {
        "attendance.entered"
    };
    let detail = json!({
        "edition": edition.code, "slot": slot.id(), "from": span.from, "to": span.until, "replaces": replaces,
    });
    tx.record(
        permit
            .by
            .entry(action, "enrolment", enrolment.id)
            .within(edition.project_id.0)
            .saying(detail),
    );
    evaluate_certificates(&mut tx, edition, &slots, &permit.venue).await?;
    tx.commit().await?;
    Ok(if is_present {
        AtTheDoor::Left
    } else {
        AtTheDoor::Entered
    })
}
