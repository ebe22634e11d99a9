//! What a project asks of its participants, and what it fills in without asking.

use std::collections::BTreeSet;

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use uuid::Uuid;

use crate::{
    kernel::{app::App, database::is_taken, fault::Fault},
    projects::{
        access::MayChange,
        model::{Codes, Question, filling, question_asked},
        store,
    },
};

/// From now on the project asks these questions and no others. What was answered stays on record.
pub async fn ask(app: &App, permit: MayChange, wanted: &BTreeSet<Question>) -> Result<(), Fault> {
    let project = permit.project.id;
    let mut tx = app.db.write().await?;
    store::project_for_change(&tx, project)
        .await?
        .ok_or(Fault::NotFound)?;
    let before = store::asked(&*tx, project).await?;
    if before == *wanted {
        return Ok(());
    }
    question_asked::Entity::delete_many()
        .filter(question_asked::Column::ProjectId.eq(project))
        .filter(question_asked::Column::Question.is_not_in(wanted.iter().copied()))
        .exec(&*tx)
        .await?;
    for question in wanted.difference(&before) {
        question_asked::ActiveModel {
            project_id: Set(project),
            question: Set(*question),
            since: Set(tx.now),
            by_name: Set(permit.by.name.clone()),
        }
        .insert(&*tx)
        .await?;
    }
    tx.record(
        permit
            .by
            .entry("project.questions_changed", "project", project)
            .within(project.0)
            .saying(json!({ "before": before, "after": wanted })),
    );
    Ok(tx.commit().await?)
}

/// What is to be filled in without asking, for whom and why. Empty values are asked.
#[derive(Clone, Debug, Default)]
pub struct FillingDraft {
    /// Codes of the role categories.
    pub roles: Vec<String>,
    /// Labour status.
    pub labour_status: String,
    /// Level of education.
    pub education: String,
    /// Why it need not be asked.
    pub reason: String,
}

/// From now on this is filled in without asking. The id was made with the form, so that sending it twice adds one rule.
pub async fn fill_in(app: &App, permit: MayChange, id: Uuid, draft: FillingDraft) -> Result<(), Fault> {
    let project = permit.project.id;
    let mut tx = app.db.write().await?;
    let entry = permit
        .by
        .entry("project.filling_changed", "project", project)
        .within(project.0)
        .saying(json!({
            "roles": draft.roles, "labour_status": draft.labour_status, "education": draft.education,
            "reason": draft.reason,
        }));
    let added = filling::ActiveModel {
        id: Set(id),
        project_id: Set(project),
        roles: Set(Codes(draft.roles)),
        labour_status: Set(draft.labour_status),
        education: Set(draft.education),
        reason: Set(draft.reason),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
        at: Set(tx.now),
    }
    .insert(&*tx)
    .await;
    match added {
        Err(error) if is_taken(&error) => return Ok(()),
        other => other?,
    };
    tx.record(entry);
    Ok(tx.commit().await?)
}

/// From now on nothing is filled in without asking.
pub async fn end_filling(app: &App, permit: MayChange, id: Uuid) -> Result<(), Fault> {
    if store::filling(app.db.read(), permit.project.id).await?.is_none() {
        return Ok(());
    }
    fill_in(app, permit, id, FillingDraft::default()).await
}
