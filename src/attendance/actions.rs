//! What happens to attendance, each thing in one transaction: entered, corrected, checked in, signed,
//! attested, objected to.

mod attest;
pub(super) mod catering;
mod check_in;
pub(super) mod entitlements;
mod object;
mod personal;
mod readings;
mod record;
mod sheets;
mod sign;
mod signed;
mod verify;
mod walk_in;

pub use attest::{attest, send_code};
pub use check_in::{CheckIn, check_in, check_in_by_scan};
pub use object::{answer, object};
pub use personal::{AtTheDoor, Passage, at_the_door};
pub use readings::{NewReading, read_rows, read_shown};
pub use record::{Recorded, record, record_everyone};
pub use sheets::sheets;
pub use sign::{checksum, sign};
pub use signed::{KeptSheets, Sent, keep_sheets, withdraw_sheet};
pub use verify::{Verified, verify};
pub use walk_in::{enter_walk_in, settle};

use sea_orm::{ActiveValue::Set, EntityTrait, sea_query::OnConflict};
use serde_json::json;
use time::OffsetDateTime;

use super::model::{EntryId, Way, entry};
use crate::{
    editions::{Edition, SlotId, Span, TimedSlot, Venue},
    enrolment::EnrolmentId,
    kernel::{database::Tx, fault::Fault, outbox, zones},
    people::Actor,
};

/// An entry about to be written.
struct NewEntry<'e> {
    edition: &'e Edition,
    slot: SlotId,
    enrolment: EnrolmentId,
    /// From when to when, if present.
    span: Option<Span>,
    way: Way,
    replaces: Option<EntryId>,
    why: Option<String>,
}

/// Writes entries, leaving out those that somebody else wrote at the same moment; gives how many were written.
async fn write_entries(tx: &Tx, by: &Actor, new: Vec<NewEntry<'_>>) -> Result<u64, Fault> {
    if new.is_empty() {
        return Ok(0);
    }
    let rows = new.into_iter().map(|new| {
        let span = new.span.unwrap_or(Span::new(0, 0));
        entry::ActiveModel {
            id: Set(EntryId::new()),
            edition_id: Set(new.edition.id),
            slot_id: Set(new.slot),
            enrolment_id: Set(new.enrolment),
            present: Set(new.span.is_some()),
            from_minute: Set(span.from),
            to_minute: Set(span.until),
            way: Set(new.way),
            recorded_at: Set(tx.now),
            recorded_by: Set(Some(by.id)),
            recorded_by_name: Set(by.name.clone()),
            replaces: Set(new.replaces),
            why: Set(new.why),
        }
    });
    let written = entry::Entity::insert_many(rows)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await?;
    Ok(written)
}

/// Lets certificates be looked at again: now, or once the last slot is over.
async fn evaluate_certificates(
    tx: &mut Tx,
    edition: &Edition,
    slots: &[TimedSlot],
    venue: &Venue,
) -> Result<(), Fault> {
    let over = end_of(edition, slots, venue);
    let payload = json!({ "edition": edition.id });
    outbox::once(tx, "certificates.evaluate", payload, Some(over.max(tx.now))).await?;
    Ok(())
}

/// The moment at which the last slot of an edition ends; without slots, the midnight after its last day.
pub fn end_of(edition: &Edition, slots: &[TimedSlot], venue: &Venue) -> OffsetDateTime {
    let last = slots.iter().map(|slot| (slot.slot.on_date, slot.ends)).max();
    let (date, minute) = last.unwrap_or((edition.ends_on, 24 * 60));
    zones::moment(date, minute, &venue.zone)
}
