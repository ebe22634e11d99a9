//! What attendance was recorded in keeps its time.

use crate::{
    editions::{TimedSlot, model::edition, store},
    kernel::{database::Tx, fault::Fault, text::Message},
};

/// Refuses a change by which one of the slots in which attendance was recorded before would be at another time: minutes that
/// were signed and attested would be others.
pub(super) async fn refuse_moved(
    tx: &Tx,
    edition: &edition::Model,
    recorded: &[TimedSlot],
) -> Result<(), Fault> {
    if recorded.is_empty() {
        return Ok(());
    }
    let now = store::slots_of(&**tx, edition.id).await?;
    let time = |slot: &TimedSlot| {
        (
            slot.id(),
            slot.slot.on_date,
            slot.slot.starts,
            slot.ends,
            slot.is_pause(),
        )
    };
    let moved = |before: &&TimedSlot| !now.iter().any(|slot| time(slot) == time(before));
    match recorded.iter().find(moved) {
        Some(slot) => {
            let language = edition.language.parse().unwrap_or_default();
            let title = slot.slot.titles.get(language).to_owned();
            Err(Fault::Refused(
                Message::new("editions-slot-recorded").with("title", title),
            ))
        }
        None => Ok(()),
    }
}
