//! What came of quizzes, for many people at once: each page takes a few queries, however many people there are.

use std::collections::HashMap;

use items::{Answer, Exact, ItemContent};
use rocket::futures::TryStreamExt;
use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr, FromQueryResult, Statement, Value};
use uuid::Uuid;

use crate::{
    editions::Extent,
    enrolment::EnrolmentId,
    kernel::database::Reader,
    people::PersonId,
    quizzes::model::{ItemId, ItemVersionId, QuizId},
};

pub(super) async fn all<R: FromQueryResult + Send + 'static>(
    db: &Reader,
    sql: String,
    values: Vec<Value>,
) -> Result<Vec<R>, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    R::find_by_statement(statement)
        .stream(db)
        .await?
        .try_collect()
        .await
}

/// Numbered places for ids, the first of which is `$first`.
pub(super) fn places(first: usize, count: usize) -> String {
    let places: Vec<String> = (first..first + count.max(1))
        .map(|place| format!("${place}"))
        .collect();
    places.join(", ")
}

/// With a scope and quizzes: the values of a statement in which `$1` is the scope and the quizzes begin at `$2`.
pub(super) fn values(scope: Extent, quizzes: &[QuizId]) -> Vec<Value> {
    let quizzes = if quizzes.is_empty() {
        vec![Uuid::nil()]
    } else {
        quizzes.iter().map(|quiz| quiz.0).collect()
    };
    std::iter::once(scope.id().into())
        .chain(quizzes.into_iter().map(Value::from))
        .collect()
}

/// A version of an item that these quizzes ask or asked.
#[derive(Clone, Debug, FromQueryResult)]
pub struct AskedVersion {
    /// Its id.
    pub id: ItemVersionId,
    /// The item.
    pub item_id: ItemId,
    /// Which version of it.
    pub number: i32,
    /// What it asks.
    pub content: ItemContent,
    /// The marks it earns.
    pub worth: Exact,
    /// The protected ground it is about.
    pub ground: Option<String>,
    /// The outcome of the course that it tests, from 1.
    pub outcome: Option<i32>,
    /// The quiz of which it is a fixed part; none for an earlier version, and for what was drawn.
    pub quiz_id: Option<QuizId>,
    /// Whether it was drawn for an attempt at one of the quizzes.
    pub drawn: bool,
}

/// All versions of the items of these quizzes, in their order, and after them those that were drawn for attempts at them; a version in
/// several quizzes comes once for each.
pub async fn versions_asked(db: &Reader, quizzes: &[QuizId]) -> Result<Vec<AskedVersion>, DbErr> {
    let places = places(1, quizzes.len());
    let sql = format!(
        "WITH drawn AS (SELECT DISTINCT t.item_version_id AS id FROM attempts a \
         JOIN attempt_items t ON t.attempt_id = a.id WHERE a.quiz_id IN ({places})), \
         fixed AS (SELECT DISTINCT w.item_id FROM quiz_items i JOIN item_versions w ON w.id = i.item_version_id \
         WHERE i.quiz_id IN ({places})) \
         SELECT v.id, v.item_id, v.number, v.content, v.worth, v.ground, v.outcome, q.quiz_id, \
         (v.id IN (SELECT id FROM drawn) AND v.item_id NOT IN (SELECT item_id FROM fixed)) AS drawn FROM item_versions v LEFT JOIN quiz_items q ON q.item_version_id = v.id AND q.quiz_id IN ({places}) \
         WHERE v.item_id IN (SELECT item_id FROM fixed) OR v.id IN (SELECT id FROM drawn) \
         ORDER BY COALESCE(q.ord, 1000000), v.item_id, v.number"
    );
    let values = quizzes.iter().map(|quiz| quiz.0.into()).collect();
    all(db, sql, values).await
}

/// An attempt with all that was asked in it.
#[derive(Debug)]
pub struct Marked {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// Who.
    pub person: PersonId,
    /// Their name, family name first.
    pub name: String,
    /// The region under which they are enrolled.
    pub region: String,
    /// Their role category.
    pub role_category: String,
    /// The quiz.
    pub quiz: QuizId,
    /// The language of the attempt.
    pub language: String,
    /// The items.
    pub items: Vec<MarkedItem>,
}

/// An item of an attempt.
#[derive(Debug)]
pub struct MarkedItem {
    /// Which version was asked.
    pub version: ItemVersionId,
    /// What was earned, in marks.
    pub mark: f64,
    /// What could be earned.
    pub most: f64,
    /// What was answered.
    pub answer: Option<Answer>,
}

#[derive(FromQueryResult)]
struct PackedRow {
    enrolment_id: EnrolmentId,
    person_id: PersonId,
    given_name: String,
    family_name: String,
    region_code: String,
    role_category: String,
    quiz_id: QuizId,
    language: String,
    packed: Option<String>,
}

/// Between the items of an attempt, and between the fields of an item: signs that JSON never holds as they are.
const BETWEEN_ITEMS: char = '\u{1e}';
const BETWEEN_FIELDS: char = '\u{1f}';

/// Hands over the first submitted attempt of each enrolment at each of these quizzes, one by one; those in which an answer still
/// waits for a trainer are left out and counted. The database packs what belongs to an attempt into one row, since a row takes
/// far longer to hand over than to make. Answers are only read if they are asked for.
pub async fn each_marked(
    db: &Reader,
    scope: Extent,
    quizzes: &[QuizId],
    with_answers: bool,
    mut take: impl FnMut(Marked) + Send,
) -> Result<u64, DbErr> {
    let backend = db.get_database_backend();
    let postgres = backend == DatabaseBackend::Postgres;
    let (id, aggregate, char) = if postgres {
        ("CAST(r.item_version_id AS TEXT)", "string_agg", "chr")
    } else {
        ("hex(r.item_version_id)", "group_concat", "char")
    };
    let answer = if with_answers {
        format!(" || {char}(31) || COALESCE(CAST(s.answer AS TEXT), '')")
    } else {
        String::new()
    };
    let responses = if with_answers {
        "LEFT JOIN responses s ON s.attempt_id = r.attempt_id AND s.item_version_id = r.item_version_id"
    } else {
        ""
    };
    let sql = format!(
        "WITH first AS (SELECT a.id, a.enrolment_id, a.quiz_id, a.language, ROW_NUMBER() OVER (PARTITION BY a.enrolment_id, \
         q.key ORDER BY a.number) AS place FROM attempts a JOIN quizzes q ON q.id = a.quiz_id JOIN enrolments e ON e.id = a.enrolment_id \
         JOIN editions d ON d.id = e.edition_id WHERE {scope} AND a.state = 'submitted' AND a.quiz_id IN ({quizzes})) \
         SELECT e.id AS enrolment_id, e.person_id, p.given_name, p.family_name, e.region_code, e.role_category, f.quiz_id, \
         f.language, CASE WHEN EXISTS (SELECT 1 FROM results w WHERE w.attempt_id = f.id AND w.waits) THEN NULL ELSE \
         (SELECT {aggregate}({id} || {char}(31) || CAST(r.mark AS TEXT) || {char}(31) || CAST(r.most AS TEXT){answer}, {char}(30)) \
         FROM results r {responses} WHERE r.attempt_id = f.id) END AS packed \
         FROM first f JOIN enrolments e ON e.id = f.enrolment_id JOIN persons p ON p.id = e.person_id WHERE f.place = 1",
        scope = scope.condition(),
        quizzes = places(2, quizzes.len()),
    );
    let statement = Statement::from_sql_and_values(backend, sql, values(scope, quizzes));
    let mut rows = PackedRow::find_by_statement(statement).stream(db).await?;
    let mut waiting = 0;
    while let Some(row) = rows.try_next().await? {
        match row.packed {
            None => waiting += 1,
            Some(packed) => take(Marked {
                enrolment: row.enrolment_id,
                person: row.person_id,
                name: format!("{} {}", row.family_name, row.given_name),
                region: row.region_code,
                role_category: row.role_category,
                quiz: row.quiz_id,
                language: row.language,
                items: packed.split(BETWEEN_ITEMS).filter_map(unpacked).collect(),
            }),
        }
    }
    Ok(waiting)
}

fn unpacked(item: &str) -> Option<MarkedItem> {
    let mut fields = item.splitn(4, BETWEEN_FIELDS);
    let version = Uuid::parse_str(fields.next()?).ok()?;
    let mark = fields.next()?.parse().ok()?;
    let most = fields.next()?.parse().ok()?;
    let answer = fields.next().filter(|answer| !answer.is_empty());
    Some(MarkedItem {
        version: ItemVersionId(version),
        mark,
        most,
        answer: answer.and_then(|answer| serde_json::from_str(answer).ok()),
    })
}

/// The positions of ids in a list.
pub fn positions<K: std::hash::Hash + Eq>(keys: impl IntoIterator<Item = K>) -> HashMap<K, usize> {
    keys.into_iter().zip(0..).collect()
}
