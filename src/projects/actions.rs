//! What happens to projects.

mod questions;

pub use questions::{FillingDraft, ask, end_filling, fill_in};

use std::collections::BTreeSet;

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::{
    access::{MayAdd, MayChange},
    facts::Facts,
    model::{ProjectId, project, project_region, role_category, target},
    rules, store,
};
use crate::{
    kernel::{
        app::App,
        audit::Entry,
        database::{Tx, is_taken},
        fault::Fault,
        text::{Localised, Message},
    },
    people::Actor,
};

/// All that the office says about a project.
#[derive(Clone, Debug, Default)]
pub struct ProjectDraft {
    /// Code in addresses, see [`rules::is_code`]; it never changes once the project is there.
    pub code: String,
    /// Number of the grant.
    pub number: String,
    /// Title by language.
    pub titles: Localised,
    /// Programme of the funder.
    pub programme: String,
    /// Who pays.
    pub funder: String,
    /// First and last day.
    pub term: Option<(Date, Date)>,
    /// The funder's line by language.
    pub visibility: Localised,
    /// The emblem beside it, one of [`rules::EMBLEMS`].
    pub emblem: String,
    /// The body that issues certificates.
    pub issuing_body: Localised,
    /// Who signs certificates.
    pub signatory_name: String,
    /// In which function.
    pub signatory_function: Localised,
    /// Where people write to.
    pub contact_email: String,
    /// Counts below this are not published.
    pub suppression_k: i32,
    /// For how many years records are kept.
    pub retention_years: i32,
    /// The outside event from which they count.
    pub retention_event: Localised,
    /// When it happened.
    pub retention_from: Option<Date>,
    /// Why nothing may be deleted, if so.
    pub held_reason: Option<String>,
    /// Role categories, in order.
    pub roles: Vec<RoleDraft>,
    /// Full codes of the regions.
    pub regions: Vec<String>,
    /// Targets, in order.
    pub targets: Vec<TargetDraft>,
}

/// A role category as the office wants it.
#[derive(Clone, Debug)]
pub struct RoleDraft {
    /// Its code.
    pub code: String,
    /// Its name by language.
    pub names: Localised,
}

/// A target as the office wants it.
#[derive(Clone, Debug)]
pub struct TargetDraft {
    /// The target that is changed; `None` for a new one.
    pub id: Option<Uuid>,
    /// What counts towards it, one of [`rules::INDICATORS`].
    pub indicator: String,
    /// Its name by language.
    pub names: Localised,
    /// What is counted: persons, hours.
    pub unit: String,
    /// How many.
    pub value: i32,
}

/// Adds a project with all that belongs to it, under an id that the caller made.
///
/// Adding the same id again changes nothing: it was sent twice. A code that another project has is refused.
pub async fn create_project(
    tx: &mut Tx,
    id: ProjectId,
    draft: ProjectDraft,
    by: Option<&Actor>,
) -> Result<ProjectId, Fault> {
    if store::project(&**tx, id).await?.is_some() {
        return Ok(id);
    }
    let mut row = active(&draft)?;
    row.id = Set(id);
    row.code = Set(draft.code.clone());
    row.created_at = Set(tx.now);
    row.insert(&**tx).await.map_err(code_taken)?;
    replace_parts(tx, id, draft).await?;
    let entry = by.map_or_else(
        || Entry::by_program("project.added", "project", id),
        |actor| actor.entry("project.added", "project", id),
    );
    tx.record(entry.within(id.0));
    Ok(id)
}

/// Adds a project as an administrator asked.
pub async fn add(app: &App, permit: MayAdd, id: ProjectId, draft: ProjectDraft) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    create_project(&mut tx, id, draft, Some(&permit.by)).await?;
    Ok(tx.commit().await?)
}

/// Changes a project; its code stays. Role categories that editions use cannot be left out.
pub async fn change(app: &App, permit: MayChange, facts: &Facts, draft: ProjectDraft) -> Result<(), Fault> {
    let id = permit.project.id;
    let mut tx = app.db.write().await?;
    let before = store::project_for_change(&tx, id).await?.ok_or(Fault::NotFound)?;
    let kept: BTreeSet<String> = draft.roles.iter().map(|role| role.code.clone()).collect();
    let known = store::role_categories(&*tx, id).await?;
    let removed: BTreeSet<String> = known
        .into_iter()
        .map(|role| role.code)
        .filter(|code| !kept.contains(code))
        .collect();
    if !removed.is_empty() {
        let in_use = (facts.roles_in_use)(app.clone(), id).await?;
        if let Some(code) = rules::still_used(&removed, &in_use).into_iter().next() {
            return Err(Fault::Refused(
                Message::new("projects-role-in-use").with("code", code),
            ));
        }
    }
    let mut row = active(&draft)?;
    row.id = Set(id);
    row.update(&*tx).await?;
    replace_parts(&mut tx, id, draft).await?;
    let after = store::project(&*tx, id).await?.ok_or(Fault::NotFound)?;
    let held = json!({ "before": before.held_reason, "after": after.held_reason });
    tx.record(
        permit
            .by
            .entry("project.changed", "project", id)
            .within(id.0)
            .saying(json!({ "held": held })),
    );
    Ok(tx.commit().await?)
}

/// What a form says of the project itself; `Broken` when the caller left out the dates.
fn active(draft: &ProjectDraft) -> Result<project::ActiveModel, Fault> {
    let (starts_on, ends_on) = draft
        .term
        .ok_or_else(|| Fault::Broken("a project without dates".to_owned()))?;
    Ok(project::ActiveModel {
        number: Set(draft.number.clone()),
        titles: Set(draft.titles.clone()),
        programme: Set(draft.programme.clone()),
        funder: Set(draft.funder.clone()),
        starts_on: Set(starts_on),
        ends_on: Set(ends_on),
        visibility: Set(draft.visibility.clone()),
        emblem: Set(draft.emblem.clone()),
        issuing_body: Set(draft.issuing_body.clone()),
        signatory_name: Set(draft.signatory_name.clone()),
        signatory_function: Set(draft.signatory_function.clone()),
        contact_email: Set(draft.contact_email.clone()),
        suppression_k: Set(draft.suppression_k),
        retention_years: Set(draft.retention_years),
        retention_event: Set(draft.retention_event.clone()),
        retention_from: Set(draft.retention_from),
        held_reason: Set(draft.held_reason.clone()),
        ..Default::default()
    })
}

/// Role categories, regions and targets, as the draft has them.
async fn replace_parts(tx: &mut Tx, id: ProjectId, draft: ProjectDraft) -> Result<(), Fault> {
    role_category::Entity::delete_many()
        .filter(role_category::Column::ProjectId.eq(id))
        .exec(&**tx)
        .await?;
    let roles: Vec<_> = (0..)
        .zip(draft.roles)
        .map(|(ord, role)| role_category::Model {
            project_id: id,
            code: role.code,
            names: role.names,
            ord,
        })
        .map(IntoActiveModel::into_active_model)
        .collect();
    if !roles.is_empty() {
        role_category::Entity::insert_many(roles)
            .exec_without_returning(&**tx)
            .await?;
    }
    project_region::Entity::delete_many()
        .filter(project_region::Column::ProjectId.eq(id))
        .exec(&**tx)
        .await?;
    let regions: BTreeSet<String> = draft.regions.into_iter().collect();
    let regions: Vec<_> = regions
        .into_iter()
        .map(|region_code| {
            project_region::Model {
                project_id: id,
                region_code,
            }
            .into_active_model()
        })
        .collect();
    if !regions.is_empty() {
        project_region::Entity::insert_many(regions)
            .exec_without_returning(&**tx)
            .await?;
    }
    replace_targets(tx, id, draft.targets).await
}

async fn replace_targets(tx: &mut Tx, id: ProjectId, targets: Vec<TargetDraft>) -> Result<(), Fault> {
    let known: BTreeSet<Uuid> = store::targets(&**tx, id)
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect();
    target::Entity::delete_many()
        .filter(target::Column::ProjectId.eq(id))
        .exec(&**tx)
        .await?;
    let rows: Vec<_> = (0..)
        .zip(targets)
        .map(|(ord, draft)| {
            target::Model {
                id: draft
                    .id
                    .filter(|id| known.contains(id))
                    .unwrap_or_else(crate::kernel::ids::new_id),
                project_id: id,
                indicator: draft.indicator,
                names: draft.names,
                unit: draft.unit,
                value: draft.value,
                ord,
            }
            .into_active_model()
        })
        .collect();
    if !rows.is_empty() {
        target::Entity::insert_many(rows)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

fn code_taken(error: sea_orm::DbErr) -> Fault {
    if is_taken(&error) {
        Fault::refused("projects-code-taken")
    } else {
        error.into()
    }
}
