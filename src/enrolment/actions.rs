//! What happens to seats, each thing in one transaction: enrolled, withdrawn, moved up, placed, imported.

mod choose;
mod diets;
mod enrol;
mod give;
mod import;
mod outcome;
mod statements;
mod withdraw;

pub use choose::choose_sessions;
pub use diets::{forget_diets, state_diet};
pub use enrol::{Outlook, enrol, enrol_by_office, enrol_person, outlook};
pub use give::{Giving, Listed, NotGiven, Wish, give_seats, refusals};
pub use import::{import, preview};
pub use outcome::{edition_changed, set_outcome};
pub use statements::{Document, fill_in, state};
pub use withdraw::{place, withdraw};

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr};

use super::model::{EnrolmentId, EnrolmentState, enrolment_event};
use crate::{
    kernel::{database::Tx, ids::new_id, text::Message},
    people::{Actor, PersonId},
};

/// Writes a change of state into the history of an enrolment.
async fn note_change(
    tx: &Tx,
    enrolment: EnrolmentId,
    (from, to): (Option<EnrolmentState>, EnrolmentState),
    by: Option<&Actor>,
    why: &Message,
) -> Result<(), DbErr> {
    enrolment_event::ActiveModel {
        id: Set(new_id()),
        enrolment_id: Set(enrolment),
        at: Set(tx.now),
        by_id: Set(by.map(|actor| PersonId(actor.id.0))),
        by_name: Set(by.map_or("Evenhand", |actor| actor.name.as_str()).to_owned()),
        from_state: Set(from),
        to_state: Set(to),
        why: Set(serde_json::json!(why).to_string()),
    }
    .insert(&**tx)
    .await?;
    Ok(())
}
