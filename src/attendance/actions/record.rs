//! The trainer's list: one person entered or corrected, or everyone present.

use std::collections::BTreeSet;

use sea_orm::ConnectionTrait;
use serde_json::json;

use super::{NewEntry, evaluate_certificates, write_entries};
use crate::{
    attendance::{
        access::MayRecord,
        model::Way,
        rules::entries::{Decision, Draft, Refuse, current, decide_entry, is_expected, may_be_entered},
        store,
    },
    editions::{self, EditionId, SlotId, Span, TimedSlot},
    enrolment::{self, EnrolmentId},
    kernel::{app::App, fault::Fault},
};

/// What came of entering somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It was written.
    Written,
    /// It was recorded so already.
    Already,
    /// It cannot be entered so.
    Refused(Refuse),
}

/// The slots of the edition, and the one meant; a slot of another edition is not found.
pub(super) async fn slot_among(
    db: &impl ConnectionTrait,
    edition: EditionId,
    wanted: SlotId,
) -> Result<(Vec<TimedSlot>, TimedSlot), Fault> {
    let slots = editions::slots_of(db, edition).await?;
    let slot = slots.iter().find(|slot| slot.id() == wanted).cloned();
    Ok((slots, slot.ok_or(Fault::NotFound)?))
}

/// Enters one person in one slot, or corrects what was entered.
pub async fn record(
    app: &App,
    permit: &MayRecord,
    slot: SlotId,
    enrolment: EnrolmentId,
    draft: Draft,
) -> Result<Recorded, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    let (slots, slot) = slot_among(&*tx, edition.id, slot).await?;
    let participant = enrolment::enrolment(&*tx, enrolment).await?;
    participant
        .filter(|participant| participant.edition_id == edition.id && is_expected(participant.state))
        .ok_or(Fault::NotFound)?;
    let in_force = store::in_force(&*tx, enrolment, slot.id()).await?;
    let wall = store::wall_clock(tx.now, &permit.venue.zone);
    let replaces = match decide_entry(&slot, &draft, in_force.as_ref(), wall) {
        Ok(Decision::First) => None,
        Ok(Decision::Correction(replaced)) => Some(replaced),
        Ok(Decision::Nothing) => return Ok(Recorded::Already),
        Err(refuse) => return Ok(Recorded::Refused(refuse)),
    };
    let new = NewEntry {
        edition,
        slot: slot.id(),
        enrolment,
        span: draft.present.then(|| Span::new(draft.from, draft.to)),
        way: if replaces.is_some() {
            Way::Correction
        } else {
            Way::List
        },
        replaces,
        why: replaces.and(draft.why.clone()),
    };
    if write_entries(&tx, &permit.by, vec![new]).await? == 0 {
        return Ok(Recorded::Refused(Refuse::ChangedMeanwhile));
    }
    let action = if replaces.is_some() {
        "attendance.corrected"
    } else {
        "attendance.recorded"
    };
    let detail = json!({
        "edition": edition.code, "slot": slot.id(), "present": draft.present,
        "from": draft.from, "to": draft.to, "replaces": replaces, "why": draft.why,
    });
    tx.record(
        permit
            .by
            .entry(action, "enrolment", enrolment)
            .within(edition.project_id.0)
            .saying(detail),
    );
    evaluate_certificates(&mut tx, edition, &slots, &permit.venue).await?;
    tx.commit().await?;
    Ok(Recorded::Written)
}

/// Enters everyone who is not yet entered in a slot as present from its start to its end; gives how many those were.
pub async fn record_everyone(
    app: &App,
    permit: &MayRecord,
    slot: SlotId,
) -> Result<Result<u64, Refuse>, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    let (slots, slot) = slot_among(&*tx, edition.id, slot).await?;
    let wall = store::wall_clock(tx.now, &permit.venue.zone);
    if let Err(refuse) = may_be_entered(&slot, wall) {
        return Ok(Err(refuse));
    }
    let entries = store::entries_in(&*tx, edition.id).await?;
    let entered: BTreeSet<EnrolmentId> = current(&entries)
        .filter(|entry| entry.slot_id == slot.id())
        .map(|entry| entry.enrolment_id)
        .collect();
    let expected = enrolment::enrolments_in(&*tx, edition.id).await?;
    let sessions = enrolment::chosen_in(&*tx, edition.id).await?;
    let takes = |id: &EnrolmentId| {
        let own = sessions.get(id);
        own.is_none_or(|own| own.has(slot.slot.session_id))
    };
    let missing = expected.iter().filter(|enrolment| {
        is_expected(enrolment.state) && takes(&enrolment.id) && !entered.contains(&enrolment.id)
    });
    let new = missing.map(|enrolment| NewEntry {
        edition,
        slot: slot.id(),
        enrolment: enrolment.id,
        span: Some(slot.span()),
        way: Way::List,
        replaces: None,
        why: None,
    });
    let written = write_entries(&tx, &permit.by, new.collect()).await?;
    if written > 0 {
        let detail = json!({ "edition": edition.code, "slot": slot.id(), "people": written });
        tx.record(
            permit
                .by
                .entry("attendance.everyone", "edition", edition.id)
                .within(edition.project_id.0)
                .saying(detail),
        );
        evaluate_certificates(&mut tx, edition, &slots, &permit.venue).await?;
        tx.commit().await?;
    }
    Ok(Ok(written))
}
