//! Queries on the revisions of quizzes, and on the questions that a revision can be made of. Which revision is the newest is asked each
//! time, in a statement that is needed anyway, so that every server sees it as soon as it is stored.

use std::collections::BTreeMap;

use items::{Exact, ItemContent};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseBackend, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, Iterable, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationTrait, Statement,
    Value,
    sea_query::{Expr, ExprTrait, IntoCondition, Query, SelectStatement},
};
use time::OffsetDateTime;

use crate::{
    catalogue::{CourseId, CourseVersionId},
    enrolment::EnrolmentId,
    kernel::database::Tx,
    quizzes::model::{ItemId, ItemKind, ItemVersionId, QuizId, attempt, quiz, quiz_item},
};

/// The newest revision of a quiz of a course version, by the quiz's key.
pub async fn quiz_of(
    db: &impl ConnectionTrait,
    version: CourseVersionId,
    key: &str,
) -> Result<Option<QuizId>, DbErr> {
    quiz::Entity::find()
        .select_only()
        .column(quiz::Column::Id)
        .filter(quiz::Column::VersionId.eq(version))
        .filter(quiz::Column::Key.eq(key))
        .order_by_desc(quiz::Column::Number)
        .into_tuple()
        .one(db)
        .await
}

/// The ids of the revisions that new attempts begin with, for a condition on what belongs to them.
pub fn newest_ones() -> SelectStatement {
    let newest = "quizzes.number = (SELECT MAX(n.number) FROM quizzes n \
                  WHERE n.version_id = quizzes.version_id AND n.key = quizzes.key)";
    Query::select()
        .column(quiz::Column::Id)
        .from(quiz::Entity)
        .and_where(Expr::cust(newest))
        .to_owned()
}

/// A quiz as somebody finds it who has an enrolment.
pub struct Tries {
    /// The revision that a new attempt begins with.
    pub newest: QuizId,
    /// The attempts under the enrolment at any revision, the first one first.
    pub attempts: Vec<attempt::Model>,
}

#[derive(FromQueryResult)]
struct TryRow {
    revision: QuizId,
    #[sea_orm(nested)]
    attempt: Option<attempt::Model>,
}

/// The newest revision of a quiz and the attempts under an enrolment at all its revisions, in one query; `None` if there is no
/// such quiz.
pub async fn tries(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    version: CourseVersionId,
    key: &str,
) -> Result<Option<Tries>, DbErr> {
    let theirs = quiz::Relation::Attempt.def().on_condition(move |_, attempts| {
        Expr::col((attempts, attempt::Column::EnrolmentId))
            .eq(enrolment)
            .into_condition()
    });
    let rows = quiz::Entity::find()
        .select_only()
        .column_as(quiz::Column::Id, "revision")
        .columns(attempt::Column::iter())
        .join(JoinType::LeftJoin, theirs)
        .filter(quiz::Column::VersionId.eq(version))
        .filter(quiz::Column::Key.eq(key))
        .order_by_asc(quiz::Column::Number)
        .into_model::<TryRow>()
        .all(db)
        .await?;
    let Some(newest) = rows.last().map(|row| row.revision) else {
        return Ok(None);
    };
    let mut attempts: Vec<_> = rows.into_iter().filter_map(|row| row.attempt).collect();
    attempts.sort_by_key(|attempt| attempt.number);
    Ok(Some(Tries { newest, attempts }))
}

/// What holding a quiz is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// An attempt begins: no newer revision may come until it has.
    AsItIs,
    /// A revision is being made: nobody else makes one, and no attempt begins.
    ToRevise,
}

/// Holds a quiz until the transaction ends. Two attempts of one person that begin at the same time thus begin at the same
/// revision, where the table allows only one with the same number. SQLite has one writer, so nothing is to be done there.
pub async fn hold(tx: &Tx, version: CourseVersionId, key: &str, hold: Hold) -> Result<(), DbErr> {
    if tx.get_database_backend() == DatabaseBackend::Sqlite {
        return Ok(());
    }
    let first = quiz::Entity::find()
        .select_only()
        .column(quiz::Column::Id)
        .filter(quiz::Column::VersionId.eq(version))
        .filter(quiz::Column::Key.eq(key))
        .filter(quiz::Column::Number.eq(1));
    let first = match hold {
        Hold::AsItIs => first.lock_shared(),
        Hold::ToRevise => first.lock_exclusive(),
    };
    let _: Vec<QuizId> = first.into_tuple().all(&**tx).await?;
    Ok(())
}

/// A revision with what was done with it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Revision {
    /// The revision.
    pub id: QuizId,
    /// The quiz.
    pub key: String,
    /// Its number, from 1.
    pub number: i32,
    /// When it was made; unknown for what came before revisions were kept.
    pub created_at: Option<OffsetDateTime>,
    /// Why it was made.
    pub reason: Option<String>,
    /// Who made it.
    pub given_name: Option<String>,
    /// Who made it.
    pub family_name: Option<String>,
    /// How many attempts were begun with it.
    pub attempts: i64,
    /// How many of them are open.
    pub open: i64,
}

impl Revision {
    /// Who made it; empty for what came with the course folder.
    pub fn author(&self) -> String {
        match (&self.given_name, &self.family_name) {
            (Some(given), Some(family)) => format!("{given} {family}"),
            _ => String::new(),
        }
    }
}

const REVISIONS: &str = "SELECT q.id, q.key, q.number, q.created_at, q.reason, p.given_name, p.family_name, \
                         COUNT(a.id) AS attempts, COALESCE(SUM(CASE WHEN a.state = 'open' THEN 1 ELSE 0 END), 0) AS open \
                         FROM quizzes q LEFT JOIN persons p ON p.id = q.author_id LEFT JOIN attempts a ON a.quiz_id = q.id \
                         WHERE q.version_id = $1 GROUP BY q.id, p.id ORDER BY q.number DESC";

/// The revisions of all quizzes of a course version, by the quizzes' keys; the newest first.
pub async fn revisions(
    db: &impl ConnectionTrait,
    version: CourseVersionId,
) -> Result<BTreeMap<String, Vec<Revision>>, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), REVISIONS, [version.into()]);
    let mut quizzes: BTreeMap<String, Vec<Revision>> = BTreeMap::new();
    for revision in Revision::find_by_statement(statement).all(db).await? {
        quizzes.entry(revision.key.clone()).or_default().push(revision);
    }
    Ok(quizzes)
}

/// Stores a revision with its questions in their order.
pub async fn store_revision(
    tx: &Tx,
    quiz: quiz::Model,
    items: &[(usize, ItemVersionId)],
) -> Result<(), DbErr> {
    let id = quiz.id;
    quiz.into_active_model().reset_all().insert(&**tx).await?;
    let places = (0_i32..).zip(items).map(|(place, (section, item))| {
        let row = quiz_item::Model {
            quiz_id: id,
            ord: place,
            item_version_id: *item,
            section: i32::try_from(*section).unwrap_or(0),
        };
        row.into_active_model().reset_all()
    });
    if !items.is_empty() {
        quiz_item::Entity::insert_many(places)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

/// A version of a question in the bank of a course.
#[derive(Clone, Debug, FromQueryResult)]
pub struct BankLine {
    /// The version.
    pub id: ItemVersionId,
    /// The question.
    pub item_id: ItemId,
    /// The version's number, from 1.
    pub number: i32,
    /// How it is answered.
    pub kind: ItemKind,
    /// What it says.
    pub content: ItemContent,
    /// The marks that it is worth.
    pub worth: Exact,
    /// What the question is called in the bank.
    pub name: String,
    /// The newest version of the same question.
    pub newest_id: ItemVersionId,
    /// Its number.
    pub newest_number: i32,
}

const BANK: &str = "SELECT v.id, v.item_id, v.number, v.kind, v.content, v.worth, i.name, n.id AS newest_id, \
                    n.number AS newest_number FROM item_versions v JOIN items i ON i.id = v.item_id \
                    JOIN item_versions n ON n.item_id = v.item_id AND n.number = \
                    (SELECT MAX(m.number) FROM item_versions m WHERE m.item_id = v.item_id) WHERE i.course_id = $1";

/// These versions of questions of a course's bank, by the questions' names. What lies in another bank is left out.
pub async fn bank_lines(
    db: &impl ConnectionTrait,
    course: CourseId,
    ids: &[ItemVersionId],
) -> Result<Vec<BankLine>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut values: Vec<Value> = vec![course.into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    let places: Vec<String> = (2..=values.len()).map(|place| format!("${place}")).collect();
    let chosen = format!("v.id IN ({})", places.join(", "));
    let sql = format!("{BANK} AND {chosen} ORDER BY i.name, v.id");
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    BankLine::find_by_statement(statement).all(db).await
}
