//! The trainer's signature under a day.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;
use time::Date;

use crate::{
    attendance::{
        access::MaySign,
        model::countersignature,
        rules::entries::{checksum_of_day, of_day},
        store,
    },
    editions,
    kernel::{app::App, fault::Fault, ids::new_id},
};

/// The checksum of what is recorded of a day, for whoever is about to sign it; `None` when nobody is entered.
pub async fn checksum(app: &App, permit: &MaySign, day: Date) -> Result<Option<String>, Fault> {
    let db = app.db.read();
    let slots = editions::slots_of(db, permit.edition.id).await?;
    let entries = store::entries_in(db, permit.edition.id).await?;
    Ok(checksum_of_day(&entries, &slots, day))
}

/// Signs the entries of a day. `seen` is the checksum of what the trainer had on the screen: when it has changed since,
/// nothing is signed.
pub async fn sign(app: &App, permit: MaySign, day: Date, seen: &str) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    // One at a time: a double click signs once, and nothing is recorded between the look and the signature.
    editions::edition_locked(&tx, edition.id).await?;
    let slots = editions::slots_of(&*tx, edition.id).await?;
    if !slots.iter().any(|slot| slot.slot.on_date == day) {
        return Err(Fault::NotFound);
    }
    let entries = store::entries_in(&*tx, edition.id).await?;
    let sum = checksum_of_day(&entries, &slots, day).ok_or(Fault::refused("attendance-sign-nothing"))?;
    if sum != seen {
        return Err(Fault::refused("attendance-sign-changed"));
    }
    let newest = store::signatures(&*tx, edition.id, day).await?.into_iter().next();
    if newest.is_some_and(|newest| newest.checksum == sum && newest.by_id == permit.by.id) {
        return Ok(());
    }
    let signed: Vec<_> = of_day(&entries, &slots, day).map(|entry| entry.id).collect();
    countersignature::ActiveModel {
        id: Set(new_id()),
        edition_id: Set(edition.id),
        on_date: Set(day),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
        at: Set(tx.now),
        checksum: Set(sum.clone()),
        entries: Set(Some(json!(signed))),
    }
    .insert(&*tx)
    .await?;
    tx.record(
        permit
            .by
            .entry("attendance.signed", "edition", edition.id)
            .within(edition.project_id.0)
            .saying(json!({ "day": day.to_string(), "checksum": sum })),
    );
    Ok(tx.commit().await?)
}
