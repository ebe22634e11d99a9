//! Queries on when quizzes are open and what holds for one person.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

use crate::{enrolment::EnrolmentId, quizzes::model::Terms};

const TERMS: &str = "SELECT COALESCE(x.opens_at, d.opens_at) AS opens_at, COALESCE(x.closes_at, d.closes_at) AS closes_at, \
                     COALESCE(x.extra_minutes, 0) AS extra_minutes, COALESCE(x.extra_attempts, 0) AS extra_attempts, \
                     COALESCE((SELECT q.attempts_allowed FROM quizzes q JOIN editions n ON n.course_version_id = q.version_id \
                     WHERE n.id = e.edition_id AND q.key = $2 ORDER BY q.number DESC LIMIT 1), 0) AS attempts_allowed, \
                     COALESCE(t.attempts, 0) AS attempts, COALESCE(t.open, 0) AS open FROM enrolments e \
                     LEFT JOIN (SELECT COUNT(*) AS attempts, COUNT(CASE WHEN a.state = 'open' THEN 1 END) AS open FROM attempts a \
                     JOIN quizzes q ON q.id = a.quiz_id WHERE a.enrolment_id = $1 AND q.key = $2) t ON TRUE \
                     LEFT JOIN quiz_dates d ON d.edition_id = e.edition_id AND d.key = $2 \
                     LEFT JOIN quiz_exceptions x ON x.enrolment_id = e.id AND x.key = $2 WHERE e.id = $1";

/// What holds for an enrolment in a quiz of its course, by the quiz's key.
pub async fn terms(db: &impl ConnectionTrait, enrolment: EnrolmentId, key: &str) -> Result<Terms, DbErr> {
    let values = [enrolment.into(), key.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), TERMS, values);
    Ok(Terms::find_by_statement(statement)
        .one(db)
        .await?
        .unwrap_or_default())
}
