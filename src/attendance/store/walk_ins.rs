//! Queries on people who came without an enrolment.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

use crate::{
    attendance::model::{walk_in, walk_in_entry, walk_in_settlement},
    editions::EditionId,
};

/// Somebody who came without an enrolment, when, and what the office made of it.
#[derive(Clone, Debug)]
pub struct WalkIn {
    /// Who.
    pub walk_in: walk_in::Model,
    /// In which slots, and from when to when.
    pub entries: Vec<walk_in_entry::Model>,
    /// What became of it.
    pub settlement: Option<walk_in_settlement::Model>,
}

/// The walk-ins of an edition, the first first.
pub async fn walk_ins_in(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<WalkIn>, DbErr> {
    let found = walk_in::Entity::find()
        .filter(walk_in::Column::EditionId.eq(edition))
        .find_also_related(walk_in_settlement::Entity)
        .order_by_asc(walk_in::Column::Id)
        .all(db)
        .await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids = found.iter().map(|(walk_in, _)| walk_in.id);
    let entries = walk_in_entry::Entity::find()
        .filter(walk_in_entry::Column::WalkInId.is_in(ids))
        .order_by_asc(walk_in_entry::Column::Id)
        .all(db)
        .await?;
    let with_entries = |(walk_in, settlement): (walk_in::Model, _)| WalkIn {
        entries: entries
            .iter()
            .filter(|entry| entry.walk_in_id == walk_in.id)
            .cloned()
            .collect(),
        walk_in,
        settlement,
    };
    Ok(found.into_iter().map(with_entries).collect())
}

/// What is written down of somebody who came without an enrolment, by the address: for whoever asks what is held on them.
pub async fn walk_ins_held(db: &impl ConnectionTrait, email: &str) -> Result<Vec<Value>, DbErr> {
    let found = walk_in::Entity::find()
        .filter(walk_in::Column::Email.eq(email))
        .find_also_related(walk_in_settlement::Entity)
        .order_by_asc(walk_in::Column::Id)
        .all(db)
        .await?;
    let held = |(walk_in, settlement): &(walk_in::Model, Option<walk_in_settlement::Model>)| {
        json!({
            "given_name": walk_in.given_name, "family_name": walk_in.family_name, "organisation": walk_in.organisation,
            "region": walk_in.region_code, "role_category": walk_in.role_category, "at": walk_in.at.to_string(),
            "settled": settlement.as_ref().map(|settlement| &settlement.why),
        })
    };
    Ok(found.iter().map(held).collect())
}
