//! The office freezes the head counts for the caterer, and notes what was ordered or billed.

use sea_orm::{ActiveModelTrait, IntoActiveModel};
use serde_json::json;

use super::entitlements::{Done, is_late};
use crate::{
    attendance::{
        access::MaySeeCatering,
        model::catering::{StatementId, order, statement},
        rules::catering::{checksum, read, written},
        store::catering as store,
    },
    editions,
    kernel::{app::App, fault::Fault, ids::new_id},
};

/// Freezes the head counts. `seen` is the checksum of what the office had on the screen: when it has changed since, nothing is
/// frozen. What is frozen already is not frozen twice.
pub async fn freeze(app: &App, permit: MaySeeCatering, seen: &str) -> Result<Done, Fault> {
    let permit = permit.freezing()?;
    let mut tx = app.db.write().await?;
    let edition = editions::edition_locked(&tx, permit.edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let count = store::count(&*tx, &app.languages, &edition).await?;
    if count.statement.counts.is_empty() {
        return Err(Fault::refused("attendance-catering-nothing"));
    }
    let content = written(&count.statement);
    let sum = checksum(&content);
    if sum != seen {
        return Ok(false);
    }
    let newest = store::statements(&*tx, edition.id).await?.into_iter().next();
    if newest.as_ref().is_some_and(|newest| newest.checksum == sum) {
        return Ok(true);
    }
    let number = newest.map_or(0, |newest| newest.number) + 1;
    let row = statement::Model {
        id: StatementId::new(),
        edition_id: edition.id,
        number,
        content,
        checksum: sum.clone(),
        at: tx.now,
        by_id: permit.by.id,
        by_name: permit.by.name.clone(),
    };
    if is_late(row.into_active_model().insert(&*tx).await)? {
        return Ok(false);
    }
    tx.record(
        permit
            .by
            .entry("catering.frozen", "edition", edition.id)
            .within(edition.project_id.0)
            .saying(json!({ "edition": edition.code, "number": number, "checksum": sum })),
    );
    tx.commit().await?;
    Ok(true)
}

/// What was ordered or billed of one thing.
#[derive(Clone, Debug)]
pub struct OrderDraft {
    /// The number of the statement.
    pub statement: i32,
    /// The rule.
    pub key: String,
    /// The day of the edition.
    pub day: i32,
    /// How many.
    pub ordered: i32,
    /// The number of the order that the office saw; 0 for none.
    pub seen: i32,
}

/// Notes how many were ordered or billed. A statement, rule or day that is not there is not found.
pub async fn note_order(app: &App, permit: MaySeeCatering, draft: OrderDraft) -> Result<Done, Fault> {
    let permit = permit.freezing()?;
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    let statements = store::statements(&*tx, edition.id).await?;
    let (newest, known) = (statements.first().map(|one| one.number), draft.statement);
    let statement = statements
        .into_iter()
        .find(|statement| statement.number == known)
        .ok_or(Fault::NotFound)?;
    // What is noted at an older statement nobody would see.
    if newest != Some(known) {
        return Ok(false);
    }
    let frozen = read(&statement.content).unwrap_or_default();
    let mut counts = frozen.counts.iter();
    if !counts.any(|count| count.key == draft.key && count.day == draft.day) {
        return Err(Fault::NotFound);
    }
    let orders = store::orders(&*tx, statement.id).await?;
    let place = (draft.key.clone(), draft.day);
    let (number, ordered) = orders.get(&place).copied().unwrap_or((0, -1));
    if ordered == draft.ordered {
        return Ok(true);
    }
    if number != draft.seen {
        return Ok(false);
    }
    let row = order::Model {
        id: new_id(),
        statement_id: statement.id,
        rule_key: draft.key.clone(),
        day: draft.day,
        number: number + 1,
        ordered: draft.ordered,
        at: tx.now,
        by_id: permit.by.id,
        by_name: permit.by.name.clone(),
    };
    if is_late(row.into_active_model().insert(&*tx).await)? {
        return Ok(false);
    }
    tx.record(
        permit
            .by
            .entry("catering.ordered", "edition", edition.id)
            .within(edition.project_id.0)
            .saying(json!({
                "edition": edition.code, "statement": draft.statement, "rule": draft.key, "day": draft.day,
                "ordered": draft.ordered,
            })),
    );
    tx.commit().await?;
    Ok(true)
}

/// Notes who took a copy of a statement: `action` says which.
pub async fn note_copy(
    app: &App,
    seen: &MaySeeCatering,
    number: i32,
    action: &'static str,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    tx.record(
        seen.by
            .entry(action, "edition", seen.edition.id)
            .within(seen.edition.project_id.0)
            .saying(json!({ "edition": seen.edition.code, "statement": number })),
    );
    Ok(tx.commit().await?)
}
