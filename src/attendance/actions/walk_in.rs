//! People who come without an enrolment: entered by the trainer, kept apart from the list, settled by the office.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;

use super::{NewEntry, evaluate_certificates, record::slot_among, write_entries};
use crate::{
    attendance::{
        access::{MayRecord, MaySettle},
        model::{WalkInId, Way, walk_in, walk_in_entry, walk_in_settlement},
        rules::{
            entries::is_expected,
            walk_ins::{Joining, Newcomer, RefuseSettling, RefuseWalkIn, Settling, joining, may_come},
        },
        store,
    },
    editions::{self, SlotId, Span},
    enrolment::{self, EnrolmentId},
    kernel::{app::App, database::is_taken, fault::Fault, ids::new_id},
    people,
};

/// Enters somebody who is in the room without an enrolment. Who came to an earlier slot is the same walk-in, by the address.
pub async fn enter_walk_in(
    app: &App,
    permit: &MayRecord,
    slot: SlotId,
    newcomer: Newcomer,
) -> Result<Result<(), RefuseWalkIn>, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    // One at a time in an edition: no time is added to somebody who is being settled.
    editions::edition_locked(&tx, edition.id).await?;
    let (_, slot) = slot_among(&*tx, edition.id, slot).await?;
    let now = store::wall_clock(tx.now, &permit.venue.zone);
    if let Err(refuse) = may_come(&slot, &newcomer, now) {
        return Ok(Err(refuse));
    }
    if let Some(person) = people::person_by_email(&*tx, &newcomer.email).await? {
        let own = enrolment::live_enrolment(&*tx, edition.id, person.id).await?;
        if own.is_some_and(|own| is_expected(own.state)) {
            return Ok(Err(RefuseWalkIn::OnTheList));
        }
    }
    let mut known = store::walk_ins_in(&*tx, edition.id).await?;
    known.retain(|known| known.walk_in.email == newcomer.email);
    let open = known.iter().find(|known| known.settlement.is_none());
    let id = match open {
        // Several people of an office may share an address; their minutes are not one person's.
        Some(open) if !newcomer.is_named(&open.walk_in.given_name, &open.walk_in.family_name) => {
            return Ok(Err(RefuseWalkIn::OtherName));
        }
        Some(open) => open.walk_in.id,
        None => {
            let id = WalkInId::new();
            let new = walk_in::ActiveModel {
                id: Set(id),
                edition_id: Set(edition.id),
                email: Set(newcomer.email.clone()),
                number: Set(i32::try_from(known.len()).unwrap_or(i32::MAX).saturating_add(1)),
                given_name: Set(newcomer.given_name.clone()),
                family_name: Set(newcomer.family_name.clone()),
                organisation: Set(newcomer.organisation.clone()),
                region_code: Set(newcomer.region.clone()),
                role_category: Set(newcomer.role.clone()),
                at: Set(tx.now),
                by_id: Set(permit.by.id),
                by_name: Set(permit.by.name.clone()),
            };
            match new.insert(&*tx).await {
                // Two trainers write down the same person at the same moment.
                Err(error) if is_taken(&error) => return Ok(Err(RefuseWalkIn::EnteredAlready)),
                done => done?,
            };
            id
        }
    };
    let entry = walk_in_entry::ActiveModel {
        id: Set(new_id()),
        walk_in_id: Set(id),
        slot_id: Set(slot.id()),
        from_minute: Set(newcomer.from),
        to_minute: Set(newcomer.to),
        at: Set(tx.now),
        by_name: Set(permit.by.name.clone()),
    };
    match entry.insert(&*tx).await {
        Err(error) if is_taken(&error) => return Ok(Err(RefuseWalkIn::EnteredAlready)),
        done => done?,
    };
    let detail = json!({
        "edition": edition.code, "slot": slot.id(), "walk_in": id, "from": newcomer.from, "to": newcomer.to,
    });
    tx.record(
        permit
            .by
            .entry("attendance.walk_in", "edition", edition.id)
            .within(edition.project_id.0)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(Ok(()))
}

/// Settles a walk-in: joined with an enrolment, to whose person its time then belongs, or declined.
pub async fn settle(
    app: &App,
    permit: &MaySettle,
    id: WalkInId,
    settling: Settling<EnrolmentId>,
) -> Result<Result<(), RefuseSettling>, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    editions::edition_locked(&tx, edition.id).await?;
    let walk_ins = store::walk_ins_in(&*tx, edition.id).await?;
    let known = walk_ins
        .iter()
        .find(|known| known.walk_in.id == id)
        .ok_or(Fault::NotFound)?;
    if known.settlement.is_some() {
        return Ok(Err(RefuseSettling::Already));
    }
    if let Some(joined) = settling.enrolment {
        let joined = enrolment::enrolment(&*tx, joined).await?;
        if !joined.is_some_and(|joined| joined.edition_id == edition.id && is_expected(joined.state)) {
            return Ok(Err(RefuseSettling::NotOnTheList));
        }
    }
    let settlement = walk_in_settlement::ActiveModel {
        walk_in_id: Set(id),
        enrolment_id: Set(settling.enrolment),
        why: Set(settling.why.clone()),
        at: Set(tx.now),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
    };
    match settlement.insert(&*tx).await {
        Err(error) if is_taken(&error) => return Ok(Err(RefuseSettling::Already)),
        done => done?,
    };
    let mut written = 0;
    if let Some(joined) = settling.enrolment {
        let mut new = Vec::new();
        for entry in &known.entries {
            let in_force = store::in_force(&*tx, joined, entry.slot_id).await?;
            let replaces = match joining(in_force.as_ref()) {
                Joining::Stays => continue,
                Joining::First => None,
                Joining::Replaces(replaced) => Some(replaced),
            };
            new.push(NewEntry {
                edition,
                slot: entry.slot_id,
                enrolment: joined,
                span: Some(Span::new(entry.from_minute, entry.to_minute)),
                way: Way::WalkIn,
                replaces,
                why: Some(settling.why.clone()),
            });
        }
        written = write_entries(&tx, &permit.by, new).await?;
        let slots = editions::slots_of(&*tx, edition.id).await?;
        evaluate_certificates(&mut tx, edition, &slots, &permit.venue).await?;
    }
    let detail = json!({
        "edition": edition.code, "walk_in": id, "enrolment": settling.enrolment, "entries": written,
        "why": settling.why,
    });
    tx.record(
        permit
            .by
            .entry("attendance.walk_in_settled", "edition", edition.id)
            .within(edition.project_id.0)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(Ok(()))
}
