//! Which slots keep their time because attendance was recorded in them.

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

use super::slots_of;
use crate::editions::{EditionId, SlotId, TimedSlot};

#[derive(FromQueryResult)]
struct Recorded {
    slot_id: SlotId,
}

/// The slots of an edition in which somebody's attendance was recorded, present or absent; in two queries.
pub async fn recorded_slots(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<TimedSlot>, DbErr> {
    // Entries are of a slice that stands on this one.
    let sql = "SELECT DISTINCT slot_id FROM attendance_entries WHERE edition_id = $1";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [edition.0.into()]);
    let recorded: BTreeSet<SlotId> = Recorded::find_by_statement(statement)
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.slot_id)
        .collect();
    if recorded.is_empty() {
        return Ok(Vec::new());
    }
    let mut slots = slots_of(db, edition).await?;
    slots.retain(|slot| recorded.contains(&slot.id()));
    Ok(slots)
}
