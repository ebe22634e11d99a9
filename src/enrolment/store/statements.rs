//! Queries on what participants say because funders ask.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement,
};

use crate::{
    enrolment::model::{sensitive_answer, statement},
    people::PersonId,
    projects::{ProjectId, Question},
};

/// The role category under which a person takes part in a project, or last did; `None` when never.
pub async fn role_in_project(
    db: &impl ConnectionTrait,
    project: ProjectId,
    person: PersonId,
) -> Result<Option<String>, DbErr> {
    let sql = "SELECT e.role_category FROM enrolments e JOIN editions d ON d.id = e.edition_id \
               WHERE d.project_id = $1 AND e.person_id = $2 ORDER BY e.live DESC, e.id LIMIT 1";
    let values = [project.0.into(), person.0.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let row = db.query_one_raw(statement).await?;
    row.map(|row| row.try_get("", "role_category")).transpose()
}

/// What a person said in a project.
pub async fn statement(
    db: &impl ConnectionTrait,
    project: ProjectId,
    person: PersonId,
) -> Result<Option<statement::Model>, DbErr> {
    statement::Entity::find_by_id((person, project)).one(db).await
}

/// What a person answered to sensitive questions of a project.
pub async fn sensitive_of(
    db: &impl ConnectionTrait,
    project: ProjectId,
    person: PersonId,
) -> Result<Vec<sensitive_answer::Model>, DbErr> {
    sensitive_answer::Entity::find()
        .filter(sensitive_answer::Column::PersonId.eq(person))
        .filter(sensitive_answer::Column::ProjectId.eq(project))
        .all(db)
        .await
}

/// Somebody who takes part in a project, with what they said.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Asked {
    /// Who.
    pub person_id: PersonId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Organisation.
    pub organisation: String,
    /// The role category under which they first took part.
    pub role_category: String,
    /// Sex, if anything is on record.
    pub sex: Option<String>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Education.
    pub education: Option<String>,
    /// Labour status.
    pub labour_status: Option<String>,
}

/// Everyone on the lists of a project's editions, each once.
pub async fn people_asked(db: &impl ConnectionTrait, project: ProjectId) -> Result<Vec<Asked>, DbErr> {
    let sql = "SELECT e.person_id, p.given_name, p.family_name, p.organisation, e.role_category, s.sex, \
               s.birth_year, s.education, s.labour_status FROM enrolments e \
               JOIN editions d ON d.id = e.edition_id JOIN persons p ON p.id = e.person_id \
               LEFT JOIN statements s ON s.person_id = e.person_id AND s.project_id = d.project_id \
               WHERE d.project_id = $1 AND e.live ORDER BY e.id";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [project.0.into()]);
    let mut rows = Asked::find_by_statement(statement).all(db).await?;
    let mut seen = std::collections::BTreeSet::new();
    rows.retain(|row| seen.insert(row.person_id));
    Ok(rows)
}

/// Which sensitive questions of a project were answered by whom, and how.
pub async fn sensitive_in(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<Vec<(PersonId, Question, String)>, DbErr> {
    let rows = sensitive_answer::Entity::find()
        .filter(sensitive_answer::Column::ProjectId.eq(project))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.person_id, row.question, row.answer))
        .collect())
}

/// What is held on a person in one project.
#[derive(Clone, Debug)]
pub struct Held {
    /// What was said.
    pub statement: statement::Model,
    /// What was answered to sensitive questions.
    pub sensitive: Vec<sensitive_answer::Model>,
}

/// Everything that a person said, project by project.
pub async fn statements_of(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Held>, DbErr> {
    let statements = statement::Entity::find()
        .filter(statement::Column::PersonId.eq(person))
        .order_by_asc(statement::Column::ProjectId)
        .all(db)
        .await?;
    let sensitive = sensitive_answer::Entity::find()
        .filter(sensitive_answer::Column::PersonId.eq(person))
        .all(db)
        .await?;
    let held = |statement: statement::Model| Held {
        sensitive: sensitive
            .iter()
            .filter(|answer| answer.project_id == statement.project_id)
            .cloned()
            .collect(),
        statement,
    };
    Ok(statements.into_iter().map(held).collect())
}
