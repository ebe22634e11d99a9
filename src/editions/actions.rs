//! What happens to editions and venues.

mod agenda;
mod calendars;
mod change;
mod create;
mod decide;
mod quotas;
mod recorded;
mod trainers;
mod venues;
mod versions;

pub use agenda::{
    PresenterDraft, SessionDraft, SlotDraft, add_session, add_slot, change_session, change_slot,
    remove_session, remove_slot, shift,
};
pub use calendars::{end_feed, feed_token, renew_feed};
pub use change::{EditionChange, change};
pub use create::{NewEdition, create, create_edition, create_edition_with};
pub use decide::{NewDecision, decide, record_decision};
pub use quotas::{set_evenly, set_quotas};
pub use trainers::{add_trainer, name_trainer, remove_trainer};
pub use venues::{VenueDraft, add_venue, change_venue, create_venue};
pub use versions::tell_changes;

use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::model::{EditionId, edition, schedule_change};
use crate::kernel::{database::Tx, fault::Fault, ids::new_id, text::Message};

/// Notes in the public history what changed in a schedule, if it has been announced.
async fn note_changes(tx: &Tx, edition: &edition::Model, by: &str, what: &[Message]) -> Result<(), Fault> {
    if edition.announced_at.is_none() {
        return Ok(());
    }
    for message in what {
        schedule_change::ActiveModel {
            id: Set(new_id()),
            edition_id: Set(edition.id),
            at: Set(tx.now),
            by_name: Set(by.to_owned()),
            what: Set(serde_json::json!(message).to_string()),
        }
        .insert(&**tx)
        .await?;
    }
    Ok(())
}

/// The edition, locked; `NotFound` when it is gone, refused when nothing may be changed any more. A public agenda of which no
/// version was kept yet is kept now, before it changes.
async fn changeable(tx: &Tx, id: EditionId) -> Result<edition::Model, Fault> {
    let edition = super::store::edition_locked(tx, id)
        .await?
        .ok_or(Fault::NotFound)?;
    if !super::rules::decisions::may_change(edition.state) {
        return Err(Fault::refused("editions-no-change"));
    }
    versions::keep_first(tx, &edition).await?;
    Ok(edition)
}
