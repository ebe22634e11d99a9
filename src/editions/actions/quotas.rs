//! Quotas: set cell by cell, or shared out evenly.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::json;

use super::changeable;
use crate::{
    editions::{
        EditionId,
        access::MayPlan,
        facts::SeatsTaken,
        model::quota,
        rules::quotas::{Cell, NoQuota, even_quotas, may_set},
        store,
    },
    kernel::{app::App, database::Tx, fault::Fault, text::Message},
    people::Actor,
    projects,
};

/// Sets the seats of each cell; cells that are not named get none.
pub async fn set_quotas(
    app: &App,
    permit: MayPlan,
    taken: SeatsTaken,
    asked: BTreeMap<Cell, i32>,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let taken = (taken.0)(app.clone(), permit.edition).await?;
    may_set(&asked, &taken, edition.capacity_max).map_err(refusal)?;
    replace(&mut tx, permit.edition, edition.project_id.0, asked, &permit.by).await?;
    Ok(tx.commit().await?)
}

/// Shares the edition's seats out evenly over its regions and the project's role categories.
pub async fn set_evenly(app: &App, permit: MayPlan, taken: SeatsTaken) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let regions = store::regions_of(&*tx, permit.edition).await?;
    let roles: Vec<String> = projects::role_categories(&*tx, edition.project_id)
        .await?
        .into_iter()
        .map(|role| role.code)
        .collect();
    let asked = even_quotas(&regions, &roles, edition.capacity_max);
    let taken = (taken.0)(app.clone(), permit.edition).await?;
    may_set(&asked, &taken, edition.capacity_max).map_err(refusal)?;
    replace(&mut tx, permit.edition, edition.project_id.0, asked, &permit.by).await?;
    Ok(tx.commit().await?)
}

async fn replace(
    tx: &mut Tx,
    id: EditionId,
    project: uuid::Uuid,
    asked: BTreeMap<Cell, i32>,
    by: &Actor,
) -> Result<(), Fault> {
    let seats: i32 = asked.values().sum();
    quota::Entity::delete_many()
        .filter(quota::Column::EditionId.eq(id))
        .exec(&**tx)
        .await?;
    let rows: Vec<_> = asked
        .into_iter()
        .map(|((region_code, role_category), seats)| {
            quota::Model {
                edition_id: id,
                region_code,
                role_category,
                seats,
            }
            .into_active_model()
        })
        .collect();
    if !rows.is_empty() {
        quota::Entity::insert_many(rows)
            .exec_without_returning(&**tx)
            .await?;
    }
    let entry = by.entry("edition.quotas-set", "edition", id);
    tx.record(entry.within(project).saying(json!({ "seats": seats })));
    Ok(())
}

/// Says why quotas cannot be as asked.
fn refusal(no: NoQuota) -> Fault {
    Fault::Refused(match no {
        NoQuota::OverCapacity(asked, capacity) => Message::new("editions-quota-over")
            .with("asked", asked)
            .with("capacity", capacity),
        NoQuota::BelowTaken((region, role), taken) => Message::new("editions-quota-below")
            .with("region", region)
            .with("role", role)
            .with("taken", taken),
    })
}
