//! Answers to what funders ask: given by the participant, or filled in by the office from a document.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ActiveValue::Set, DbErr, EntityTrait, IntoActiveModel, QuerySelect, sea_query::OnConflict};
use serde_json::json;
use time::Date;

use crate::{
    enrolment::{
        access::{MayFillIn, MayState},
        model::{sensitive_answer, statement},
        rules::statements::{Said, restated},
        store,
    },
    kernel::{app::App, database::Tx, fault::Fault, zones},
    people::{Actor, PersonId},
    projects::{self, Project, Question},
};

/// What an office fills in from.
#[derive(Clone, Debug)]
pub struct Document {
    /// Which document.
    pub what: String,
    /// The day on which the person was asked the sensitive questions.
    pub asked_on: Date,
}

/// Answers to sensitive questions.
pub type Sensitive = BTreeMap<Question, String>;

/// Notes what a participant says. What the project does not ask is left as it was.
pub async fn state(app: &App, permit: MayState, said: Said, sensitive: &Sensitive) -> Result<(), Fault> {
    let MayState { project, by, .. } = permit;
    let today = zones::local(app.clock.now(), &app.settings.zone).date();
    note(app, (&project, by.id), (said, sensitive), (&by, today, None)).await
}

/// Notes what a document says of a participant, and how they answered when the office asked.
pub async fn fill_in(
    app: &App,
    permit: MayFillIn,
    said: Said,
    sensitive: &Sensitive,
    document: Document,
) -> Result<(), Fault> {
    let MayFillIn { project, person, by } = permit;
    let from = (&by, document.asked_on, Some(document.what));
    note(app, (&project, person), (said, sensitive), from).await
}

async fn note(
    app: &App,
    (project, person): (&Project, PersonId),
    (said, sensitive): (Said, &Sensitive),
    (by, asked_on, document): (&Actor, Date, Option<String>),
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let asked = projects::asked(&*tx, project.id).await?;
    let before = statement::Entity::find_by_id((person, project.id))
        .lock_exclusive()
        .one(&*tx)
        .await?;
    let old = before.as_ref().map(Said::stored).unwrap_or_default();
    let first = before.as_ref().is_none_or(|row| row.own_at.is_none());
    let (mut row, mut changed) = restated(
        (person, project.id),
        before,
        said.only(&asked, &old),
        document.is_some(),
    );
    let asked_by = document.as_ref().map(|_| by.name.clone());
    let answered = answer(&tx, (project, person), &asked, sensitive, (asked_on, asked_by)).await?;
    changed.extend(answered);
    if changed.is_empty() && (document.is_some() || !first) {
        return Ok(());
    }
    let action = match document {
        Some(document) => {
            row.document = document;
            row.document_at = Some(tx.now);
            row.document_by = Some(by.name.clone());
            "statement.filled_in"
        }
        None => {
            row.own_at = Some(tx.now);
            "statement.given"
        }
    };
    let document = row.document.clone();
    save(&tx, row).await?;
    let entry = by.entry(action, "person", person).within(project.id.0);
    // What changed, not to what: the trail is for good, the answers are not.
    tx.record(entry.saying(json!({ "project": project.code, "changed": changed, "document": document })));
    Ok(tx.commit().await?)
}

async fn save(tx: &Tx, row: statement::Model) -> Result<(), DbErr> {
    use statement::Column;
    let columns = [
        Column::Sex,
        Column::BirthYear,
        Column::Education,
        Column::LabourStatus,
        Column::FromDocuments,
        Column::Document,
        Column::DocumentAt,
        Column::DocumentBy,
        Column::OwnAt,
    ];
    let again = OnConflict::columns([Column::PersonId, Column::ProjectId])
        .update_columns(columns)
        .to_owned();
    statement::Entity::insert(row.into_active_model())
        .on_conflict(again)
        .exec_without_returning(&**tx)
        .await
        .map(|_| ())
}

/// Writes the sensitive answers that are new or other than before, and says to which questions.
async fn answer(
    tx: &Tx,
    (project, person): (&Project, PersonId),
    asked: &BTreeSet<Question>,
    sensitive: &Sensitive,
    (asked_on, asked_by): (Date, Option<String>),
) -> Result<Vec<Question>, DbErr> {
    use sensitive_answer::Column;
    let known = store::sensitive_of(&**tx, project.id, person).await?;
    let mut changed = Vec::new();
    for (question, answer) in sensitive {
        let same = known
            .iter()
            .any(|row| row.question == *question && row.answer == *answer);
        if same || !asked.contains(question) {
            continue;
        }
        let row = sensitive_answer::ActiveModel {
            person_id: Set(person),
            project_id: Set(project.id),
            question: Set(*question),
            answer: Set(answer.clone()),
            asked_on: Set(asked_on),
            asked_by: Set(asked_by.clone()),
            at: Set(tx.now),
        };
        let again = OnConflict::columns([Column::PersonId, Column::ProjectId, Column::Question])
            .update_columns([Column::Answer, Column::AskedOn, Column::AskedBy, Column::At])
            .to_owned();
        sensitive_answer::Entity::insert(row)
            .on_conflict(again)
            .exec_without_returning(&**tx)
            .await?;
        changed.push(*question);
    }
    Ok(changed)
}
