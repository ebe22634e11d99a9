//! Queries on answers that are marked by hand.

use std::collections::{BTreeMap, HashMap};

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Statement, Value, sea_query::Expr,
};
use time::OffsetDateTime;

use super::AT_ONCE;
use crate::{
    editions::EditionId,
    enrolment::EnrolmentId,
    people::PersonId,
    quizzes::model::{AttemptId, ItemVersionId, QuizId, marking, result},
};

/// An answer whose marks do not count yet.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Waiting {
    /// The attempt it belongs to.
    pub attempt_id: AttemptId,
    /// The item it answers.
    pub item_version_id: ItemVersionId,
    /// The quiz.
    pub quiz_id: QuizId,
    /// The enrolment.
    pub enrolment_id: EnrolmentId,
    /// Whose it is.
    pub person_id: PersonId,
    /// When it was handed in.
    pub submitted_at: OffsetDateTime,
    /// Whose it is.
    pub given_name: String,
    /// Whose it is.
    pub family_name: String,
}

/// The answers of an edition whose marks do not count yet, what came in first first. Enrolments that no longer stand have none.
pub async fn waiting(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Waiting>, DbErr> {
    let learning = super::learning();
    let sql = format!(
        "SELECT r.attempt_id, r.item_version_id, a.quiz_id, a.enrolment_id, a.person_id, a.submitted_at, \
         p.given_name, p.family_name FROM enrolments e JOIN attempts a ON a.enrolment_id = e.id \
         JOIN results r ON r.attempt_id = a.id JOIN persons p ON p.id = a.person_id \
         WHERE e.edition_id = $1 AND e.state IN ({learning}) AND a.state = 'submitted' AND r.waits \
         ORDER BY a.submitted_at, a.id"
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [edition.into()]);
    Waiting::find_by_statement(statement).all(db).await
}

#[derive(FromQueryResult)]
struct Count {
    edition_id: EditionId,
    count: i64,
}

/// How many answers of each of these editions wait for their marks to count; editions without any are left out.
pub async fn answers_to_mark(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<BTreeMap<EditionId, u64>, DbErr> {
    if editions.is_empty() {
        return Ok(BTreeMap::new());
    }
    let (learning, places) = (super::learning(), super::places(editions.len()));
    let sql = format!(
        "SELECT e.edition_id, COUNT(*) AS count FROM enrolments e JOIN attempts a ON a.enrolment_id = e.id \
         JOIN results r ON r.attempt_id = a.id WHERE e.edition_id IN ({places}) AND e.state IN ({learning}) \
         AND a.state = 'submitted' AND r.waits GROUP BY e.edition_id"
    );
    let values: Vec<Value> = editions.into_iter().map(Into::into).collect();
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Count::find_by_statement(statement).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.edition_id, u64::try_from(row.count).unwrap_or(0)))
        .collect())
}

#[derive(FromQueryResult)]
struct ToMark {
    waits: i64,
    marked: i64,
}

/// How many answers of an edition wait for their marks to count; `None` where none waits and none was ever marked by hand.
pub async fn to_mark(db: &impl ConnectionTrait, edition: EditionId) -> Result<Option<u64>, DbErr> {
    let learning = super::learning();
    let sql = format!(
        "SELECT (SELECT COUNT(*) FROM enrolments e JOIN attempts a ON a.enrolment_id = e.id \
         JOIN results r ON r.attempt_id = a.id WHERE e.edition_id = $1 AND e.state IN ({learning}) \
         AND a.state = 'submitted' AND r.waits) AS waits, \
         (SELECT COUNT(*) FROM (SELECT 1 FROM enrolments e JOIN attempts a ON a.enrolment_id = e.id \
         JOIN markings m ON m.attempt_id = a.id WHERE e.edition_id = $1 LIMIT 1) AS found) AS marked"
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [edition.into()]);
    let found = ToMark::find_by_statement(statement).one(db).await?;
    Ok(found
        .filter(|found| found.waits + found.marked > 0)
        .map(|found| u64::try_from(found.waits).unwrap_or(0)))
}

/// What was given before an attempt was opened again was for other answers.
const SINCE_HANDED_IN: &str =
    "markings.at >= (SELECT a.submitted_at FROM attempts a WHERE a.id = markings.attempt_id)";

/// The number of the next marking of one answer, from 1.
pub async fn next_number(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
    item: ItemVersionId,
) -> Result<i32, DbErr> {
    let highest: Option<Option<i32>> = marking::Entity::find()
        .select_only()
        .column_as(marking::Column::Number.max(), "highest")
        .filter(marking::Column::AttemptId.eq(attempt))
        .filter(marking::Column::ItemVersionId.eq(item))
        .into_tuple()
        .one(db)
        .await?;
    Ok(highest.flatten().unwrap_or(0).saturating_add(1))
}

/// What was given for one answer since it was handed in.
pub async fn markings_of(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
    item: ItemVersionId,
) -> Result<Vec<marking::Model>, DbErr> {
    marking::Entity::find()
        .filter(marking::Column::AttemptId.eq(attempt))
        .filter(marking::Column::ItemVersionId.eq(item))
        .filter(Expr::cust(SINCE_HANDED_IN))
        .order_by_asc(marking::Column::Number)
        .all(db)
        .await
}

/// What was given, by answer, in its order.
pub type Markings = HashMap<(AttemptId, ItemVersionId), Vec<marking::Model>>;

/// What was given for the answers of these attempts since they were handed in.
pub async fn markings(db: &impl ConnectionTrait, attempts: &[AttemptId]) -> Result<Markings, DbErr> {
    let mut found = Markings::new();
    for part in attempts.chunks(AT_ONCE) {
        let rows = marking::Entity::find()
            .filter(marking::Column::AttemptId.is_in(part.to_vec()))
            .filter(Expr::cust(SINCE_HANDED_IN))
            .order_by_asc(marking::Column::Number)
            .all(db)
            .await?;
        for row in rows {
            let answer = (row.attempt_id, row.item_version_id);
            found.entry(answer).or_default().push(row);
        }
    }
    Ok(found)
}

/// What one answer earned.
pub async fn result(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
    item: ItemVersionId,
) -> Result<Option<result::Model>, DbErr> {
    result::Entity::find_by_id((attempt, item)).one(db).await
}
