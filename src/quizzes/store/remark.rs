//! Queries on answers that can be marked anew, and on those that were.

use std::collections::HashMap;

use items::{Answer, Exact, ItemContent};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Statement,
};
use time::OffsetDateTime;

use super::AT_ONCE;
use crate::{
    editions::EditionId,
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::database::Tx,
    people::PersonId,
    projects::ProjectId,
    quizzes::model::{
        AttemptId, ItemId, ItemVersionId, QuizId, RemarkingId, attempt, remarked_result, remarking, result,
    },
};

/// The version by which the result `r` was marked last; none where it is the one that was asked. An attempt that was opened again
/// and handed in since is marked by what it asks.
const MARKED_BY: &str = "(SELECT k.version_id FROM remarked_results h JOIN remarkings k ON k.id = h.remarking_id \
                         JOIN attempts t ON t.id = h.attempt_id AND t.submitted_at <= k.at \
                         WHERE h.attempt_id = r.attempt_id AND h.item_version_id = r.item_version_id \
                         ORDER BY k.number DESC LIMIT 1)";

/// How many answers that were handed in to a version of an item are marked by which.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct MarkedBy {
    /// The number of the version that was asked.
    pub asked: i32,
    /// The number of the version by which they are marked.
    pub by: i32,
    /// How many.
    pub answers: i64,
}

/// How the answers to an item are marked. What waits for a trainer is left out.
pub async fn marked_by(db: &impl ConnectionTrait, item: ItemId) -> Result<Vec<MarkedBy>, DbErr> {
    let sql = format!(
        "SELECT m.asked, COALESCE(b.number, m.asked) AS \"by\", COUNT(*) AS answers FROM \
         (SELECT v.number AS asked, {MARKED_BY} AS key FROM item_versions v JOIN results r ON r.item_version_id = v.id \
         WHERE v.item_id = $1 AND NOT r.waits) m LEFT JOIN item_versions b ON b.id = m.key \
         GROUP BY m.asked, COALESCE(b.number, m.asked) ORDER BY m.asked, 2"
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [item.into()]);
    MarkedBy::find_by_statement(statement).all(db).await
}

/// An answer that was handed in and marked, with all that it takes to mark it anew.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Handed {
    /// The attempt.
    pub attempt_id: AttemptId,
    /// Which attempt of the person at the quiz it is.
    pub attempt: i32,
    /// The language that it was begun in.
    pub language: String,
    /// The quiz.
    pub quiz_id: QuizId,
    /// The enrolment.
    pub enrolment_id: EnrolmentId,
    /// The state of the enrolment.
    pub enrolment_state: EnrolmentState,
    /// Whose it is.
    pub person_id: PersonId,
    /// Whose it is.
    pub given_name: String,
    /// Whose it is.
    pub family_name: String,
    /// The edition.
    pub edition_id: EditionId,
    /// Its code.
    pub edition: String,
    /// Its project.
    pub project_id: ProjectId,
    /// The version that was asked.
    pub item_version_id: ItemVersionId,
    /// The version by which it was marked since; none for the one that was asked.
    pub marked_by: Option<ItemVersionId>,
    /// What was answered.
    pub answer: Option<Answer>,
    /// The answers that were checked while the attempt was open, the first one first.
    #[sea_orm(skip)]
    pub checked: Vec<Answer>,
    /// What it earns, in marks.
    pub mark: f64,
    /// The exact share, where it was kept.
    pub share: Option<Exact>,
    /// What the attempt earns.
    pub score: f64,
    /// What there was to earn in it.
    pub most: f64,
    /// Whether it passed.
    pub passed: bool,
}

impl Handed {
    /// The version by which it is marked.
    pub fn key(&self) -> ItemVersionId {
        self.marked_by.unwrap_or(self.item_version_id)
    }
}

/// The answers that were given to a version of an item or to one before it, and are marked by another than this one.
pub async fn handed(
    db: &impl ConnectionTrait,
    item: ItemId,
    (version, number): (ItemVersionId, i32),
) -> Result<Vec<Handed>, DbErr> {
    let sql = format!(
        "SELECT * FROM (SELECT a.id AS attempt_id, a.number AS attempt, a.language, a.quiz_id, a.enrolment_id, \
         e.state AS enrolment_state, a.person_id, p.given_name, p.family_name, e.edition_id, d.code AS edition, d.project_id, \
         r.item_version_id, {MARKED_BY} AS marked_by, s.answer, r.mark, r.share, COALESCE(a.score, 0) AS score, \
         COALESCE(a.most, 0) AS most, COALESCE(a.passed, FALSE) AS passed FROM item_versions v \
         JOIN results r ON r.item_version_id = v.id JOIN attempts a ON a.id = r.attempt_id \
         JOIN enrolments e ON e.id = a.enrolment_id JOIN editions d ON d.id = e.edition_id JOIN persons p ON p.id = a.person_id \
         LEFT JOIN responses s ON s.attempt_id = r.attempt_id AND s.item_version_id = r.item_version_id \
         WHERE v.item_id = $1 AND v.number <= $2 AND a.state = 'submitted' AND NOT r.waits) h \
         WHERE COALESCE(h.marked_by, h.item_version_id) <> $3 ORDER BY h.attempt_id, h.item_version_id"
    );
    let values = [item.into(), number.into(), version.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let mut handed = Handed::find_by_statement(statement).all(db).await?;
    let mut checks = checked(db, item).await?;
    for answer in &mut handed {
        let of_answer = (answer.attempt_id, answer.item_version_id);
        answer.checked = checks.remove(&of_answer).unwrap_or_default();
    }
    Ok(handed)
}

#[derive(FromQueryResult)]
struct CheckedRow {
    attempt_id: AttemptId,
    item_version_id: ItemVersionId,
    answer: Answer,
}

/// All answers to an item that were checked while their attempts were open, the first one first.
async fn checked(
    db: &impl ConnectionTrait,
    item: ItemId,
) -> Result<HashMap<(AttemptId, ItemVersionId), Vec<Answer>>, DbErr> {
    let sql = "SELECT c.attempt_id, c.item_version_id, c.answer FROM item_versions v \
               JOIN checks c ON c.item_version_id = v.id WHERE v.item_id = $1 ORDER BY c.number";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [item.into()]);
    let mut checked: HashMap<_, Vec<Answer>> = HashMap::new();
    for row in CheckedRow::find_by_statement(statement).all(db).await? {
        let of_answer = (row.attempt_id, row.item_version_id);
        checked.entry(of_answer).or_default().push(row.answer);
    }
    Ok(checked)
}

/// How many open attempts ask a version of an item before this one: they will be marked by the version that they ask.
pub async fn open_attempts_before(
    db: &impl ConnectionTrait,
    item: ItemId,
    number: i32,
) -> Result<u64, DbErr> {
    let sql = "SELECT COUNT(*) AS open FROM attempts a WHERE a.state = 'open' AND (a.quiz_id IN (SELECT q.quiz_id \
               FROM item_versions v JOIN quiz_items q ON q.item_version_id = v.id WHERE v.item_id = $1 AND v.number < $2) \
               OR a.id IN (SELECT t.attempt_id FROM item_versions v JOIN attempt_items t ON t.item_version_id = v.id \
               WHERE v.item_id = $1 AND v.number < $2))";
    let values = [item.into(), number.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let row = db.query_one_raw(statement).await?;
    let open: i64 = row.map_or(Ok(0), |row| row.try_get("", "open"))?;
    Ok(u64::try_from(open).unwrap_or(0))
}

/// Locks these attempts until the transaction ends, all in the same order as everyone does.
pub async fn lock_attempts(tx: &Tx, ids: &[AttemptId]) -> Result<(), DbErr> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    for part in ids.chunks(AT_ONCE) {
        let _: Vec<AttemptId> = attempt::Entity::find()
            .select_only()
            .column(attempt::Column::Id)
            .filter(attempt::Column::Id.is_in(part.to_vec()))
            .order_by_asc(attempt::Column::Id)
            .lock_exclusive()
            .into_tuple()
            .all(&**tx)
            .await?;
    }
    Ok(())
}

/// What all answers of these attempts earn.
pub async fn results_of_attempts(
    db: &impl ConnectionTrait,
    ids: &[AttemptId],
) -> Result<HashMap<AttemptId, HashMap<ItemVersionId, result::Model>>, DbErr> {
    let mut found: HashMap<AttemptId, HashMap<_, _>> = HashMap::new();
    for part in ids.chunks(AT_ONCE) {
        let rows = result::Entity::find()
            .filter(result::Column::AttemptId.is_in(part.to_vec()))
            .all(db)
            .await?;
        for row in rows {
            found
                .entry(row.attempt_id)
                .or_default()
                .insert(row.item_version_id, row);
        }
    }
    Ok(found)
}

/// A marking anew with its counts.
#[derive(Clone, Debug, FromQueryResult)]
pub struct RemarkingLine {
    /// Its id.
    pub id: RemarkingId,
    /// The number of the version by which answers are marked since.
    pub version: i32,
    /// Who.
    pub by_name: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: OffsetDateTime,
    /// How many answers.
    pub answers: i64,
    /// Of how many the marks changed.
    pub changed: i64,
}

/// When answers to an item were marked anew, the newest first.
pub async fn remarkings(db: &impl ConnectionTrait, item: ItemId) -> Result<Vec<RemarkingLine>, DbErr> {
    let sql = "SELECT k.id, v.number AS version, k.by_name, k.reason, k.at, COUNT(*) AS answers, \
               COUNT(CASE WHEN h.mark_before <> h.mark_after THEN 1 END) AS changed FROM remarkings k \
               JOIN item_versions v ON v.id = k.version_id JOIN remarked_results h ON h.remarking_id = k.id \
               WHERE k.item_id = $1 GROUP BY k.id, v.number ORDER BY k.number DESC";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [item.into()]);
    RemarkingLine::find_by_statement(statement).all(db).await
}

/// A marking anew of an item.
pub async fn remarking(
    db: &impl ConnectionTrait,
    item: ItemId,
    id: RemarkingId,
) -> Result<Option<remarking::Model>, DbErr> {
    let found = remarking::Entity::find_by_id(id).one(db).await?;
    Ok(found.filter(|remarking| remarking.item_id == item))
}

/// The number of the newest marking anew of an item; 0 where there was none.
pub async fn last_remarking(db: &impl ConnectionTrait, item: ItemId) -> Result<i32, DbErr> {
    let last: Option<i32> = remarking::Entity::find()
        .select_only()
        .column(remarking::Column::Number)
        .filter(remarking::Column::ItemId.eq(item))
        .order_by_desc(remarking::Column::Number)
        .into_tuple()
        .one(db)
        .await?;
    Ok(last.unwrap_or(0))
}

/// What one answer earned before and after, with whose it is.
#[derive(FromQueryResult)]
pub struct RemarkedRow {
    /// What it earned.
    #[sea_orm(nested)]
    pub result: remarked_result::Model,
    /// Which attempt of the person at the quiz it is.
    pub attempt: i32,
    /// The quiz.
    pub quiz_id: QuizId,
    /// The enrolment.
    pub enrolment_id: EnrolmentId,
    /// Whose it is.
    pub person_id: PersonId,
    /// Whose it is.
    pub given_name: String,
    /// Whose it is.
    pub family_name: String,
    /// The edition.
    pub edition_id: EditionId,
    /// Its code.
    pub edition: String,
    /// Its project.
    pub project_id: ProjectId,
    /// What there was to earn in the attempt.
    pub most: f64,
}

impl RemarkedRow {
    /// Whether the answer earns something else since.
    pub fn is_changed(&self) -> bool {
        (self.result.mark_before - self.result.mark_after).abs() > 1e-9
    }
}

/// All that was marked anew at one time.
pub async fn remarked(db: &impl ConnectionTrait, id: RemarkingId) -> Result<Vec<RemarkedRow>, DbErr> {
    let sql = "SELECT h.remarking_id, h.attempt_id, h.item_version_id, h.version_before_id, h.mark_before, h.share_before, \
               h.mark_after, h.share_after, h.score_before, h.score_after, h.passed_before, h.passed_after, \
               a.number AS attempt, a.quiz_id, a.enrolment_id, a.person_id, p.given_name, p.family_name, e.edition_id, \
               d.code AS edition, d.project_id, COALESCE(a.most, 0) AS most FROM remarked_results h \
               JOIN attempts a ON a.id = h.attempt_id JOIN enrolments e ON e.id = a.enrolment_id \
               JOIN editions d ON d.id = e.edition_id JOIN persons p ON p.id = a.person_id WHERE h.remarking_id = $1";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [id.into()]);
    RemarkedRow::find_by_statement(statement).all(db).await
}

/// That an answer of an attempt was marked anew.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Remark {
    /// The version that was asked.
    pub item_version_id: ItemVersionId,
    /// When.
    pub at: OffsetDateTime,
    /// Why.
    pub reason: String,
    /// What it earned before.
    pub mark_before: f64,
    /// What it earned then.
    pub mark_after: f64,
    /// What the version says by which it is marked since.
    pub content: ItemContent,
}

/// What was marked anew in an attempt since it was handed in, by the version that was asked, the first time first.
pub async fn remarks(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
) -> Result<HashMap<ItemVersionId, Vec<Remark>>, DbErr> {
    let sql = "SELECT h.item_version_id, k.at, k.reason, h.mark_before, h.mark_after, v.content \
               FROM remarked_results h JOIN remarkings k ON k.id = h.remarking_id JOIN item_versions v ON v.id = k.version_id \
               JOIN attempts t ON t.id = h.attempt_id AND t.submitted_at <= k.at WHERE h.attempt_id = $1 ORDER BY k.number";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [attempt.into()]);
    let mut found: HashMap<ItemVersionId, Vec<Remark>> = HashMap::new();
    for remark in Remark::find_by_statement(statement).all(db).await? {
        found.entry(remark.item_version_id).or_default().push(remark);
    }
    Ok(found)
}
