//! Queries on quizzes. Revisions never change, so one that was read once is kept in memory.

mod revisions;

pub(super) mod bank;
pub(super) mod checks;
mod drawn;
mod gains;
mod live;
mod marking;
pub(super) mod remark;
mod results;
mod standings;
mod terms;

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};

use items::Answer;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseBackend, DbErr, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, Statement,
};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    model::{
        AttemptId, AttemptState, ItemVersionId, QuizId, Settings, attempt, item_version, quiz, quiz_item,
        response, result,
    },
    rules::{ON_THE_WAY, Scored, Tally},
    sheet::{Sheet, SheetItem},
};
use crate::{
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::database::Tx,
    people::PersonId,
};

pub use bank::stored_hashes;
pub(super) use drawn::{items, keep_items, place, pools, questions_of, seen_by};
pub use drawn::{load_sheets, sheet_of};
pub(super) use gains::{Sittings, sittings};
pub(super) use live::{
    Answered, LivePerson, LiveQuiz, Running, answered, dates, exception, live_people, live_quizzes, running,
    set_ends, store_dates, store_exception,
};
pub(super) use marking::{Markings, Waiting, markings, markings_of, next_number, result, waiting};
pub use marking::{answers_to_mark, to_mark};
pub(super) use results::{AskedVersion, each_marked, positions, versions_asked};
pub(super) use revisions::{BankLine, Hold, Revision, bank_lines, hold, revisions, store_revision};
pub use revisions::{Tries, quiz_of, tries};
pub(super) use standings::{QuizLine, ResultRow, passed_in, quizzes_in, results_of};
pub use terms::terms;

static SHEETS: Memory<QuizId, Arc<Sheet>> = Memory::of(1_000);
static BEGUN: Memory<AttemptId, Arc<Begun>> = Memory::of(20_000);
/// How many ids go into one query.
const AT_ONCE: usize = 1_000;

/// What was read and never changes. When it is full it is cleared and filled anew.
struct Memory<K, V> {
    kept: LazyLock<RwLock<HashMap<K, V>>>,
    most: usize,
}

impl<K: Eq + Hash, V: Clone> Memory<K, V> {
    const fn of(most: usize) -> Self {
        Self {
            kept: LazyLock::new(RwLock::default),
            most,
        }
    }

    fn get(&self, key: &K) -> Option<V> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        kept.get(key).cloned()
    }

    fn keep(&self, key: K, value: V) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= self.most {
            kept.clear();
        }
        kept.insert(key, value);
    }
}

/// A revision of a quiz with its items; `None` if there is no such revision.
pub async fn sheet(db: &impl ConnectionTrait, id: QuizId) -> Result<Option<Arc<Sheet>>, DbErr> {
    if let Some(sheet) = SHEETS.get(&id) {
        return Ok(Some(sheet));
    }
    let Some(quiz) = quiz::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let rows = quiz_item::Entity::find()
        .filter(quiz_item::Column::QuizId.eq(id))
        .find_also_related(item_version::Entity)
        .order_by_asc(quiz_item::Column::Ord)
        .all(db)
        .await?;
    let items = rows
        .into_iter()
        .filter_map(|(place, version)| {
            let version = version?;
            let section = usize::try_from(place.section).unwrap_or(0);
            let item = SheetItem::new(version.id, version.content, version.worth, version.penalty);
            Some((section, Arc::new(item)))
        })
        .collect();
    let sheet = Arc::new(Sheet::new(quiz, items));
    SHEETS.keep(id, Arc::clone(&sheet));
    Ok(Some(sheet))
}

/// An attempt with where it belongs.
#[derive(FromQueryResult)]
pub(super) struct Placed {
    /// The attempt.
    #[sea_orm(nested)]
    pub attempt: attempt::Model,
    /// The state of the enrolment it was made under.
    pub enrolment_state: EnrolmentState,
    /// The edition.
    pub edition_id: Uuid,
    /// The edition's project.
    pub project_id: Uuid,
    /// The time zone of the edition's venue.
    pub zone: String,
    /// Whose it is.
    pub given_name: String,
    /// Whose it is.
    pub family_name: String,
}

const PLACED: &str = "SELECT a.id, a.quiz_id, a.enrolment_id, a.person_id, a.number, a.language, a.seed, a.state, \
                      a.started_at, a.submitted_at, a.score, a.most, a.passed, a.due_at, a.ends_at, a.page, e.state AS enrolment_state, e.edition_id, \
                      d.project_id, v.zone, p.given_name, p.family_name FROM attempts a \
                      JOIN enrolments e ON e.id = a.enrolment_id JOIN editions d ON d.id = e.edition_id \
                      JOIN venues v ON v.id = d.venue_id JOIN persons p ON p.id = a.person_id WHERE a.id = $1";

/// An attempt with all that decides who may do what with it, in one query: it runs with every answer.
pub(super) async fn placed(db: &impl ConnectionTrait, id: AttemptId) -> Result<Option<Placed>, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), PLACED, [id.into()]);
    Ok(Placed::find_by_statement(statement).all(db).await?.pop())
}

/// What never changes of an attempt.
#[derive(FromQueryResult)]
pub(super) struct Begun {
    /// The attempt.
    pub id: AttemptId,
    /// Its quiz.
    pub quiz_id: QuizId,
    /// Whose it is.
    pub person_id: PersonId,
    /// What its order is drawn from.
    pub seed: i64,
}

/// What never changes of an attempt; it is kept in memory once it was asked for.
pub(super) async fn begun(db: &impl ConnectionTrait, id: AttemptId) -> Result<Option<Arc<Begun>>, DbErr> {
    if let Some(begun) = BEGUN.get(&id) {
        return Ok(Some(begun));
    }
    let found = attempt::Entity::find_by_id(id)
        .into_model::<Begun>()
        .one(db)
        .await?
        .map(Arc::new);
    if let Some(begun) = &found {
        BEGUN.keep(id, Arc::clone(begun));
    }
    Ok(found)
}

/// An attempt, locked until the transaction ends.
pub(super) async fn locked(tx: &Tx, id: AttemptId) -> Result<Option<attempt::Model>, DbErr> {
    let found = attempt::Entity::find_by_id(id)
        .lock_exclusive()
        .all(&**tx)
        .await?;
    Ok(found.into_iter().next())
}

/// The newest answers of an attempt.
pub(super) async fn responses(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
) -> Result<HashMap<ItemVersionId, response::Model>, DbErr> {
    let rows = response::Entity::find()
        .filter(response::Column::AttemptId.eq(attempt))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.item_version_id, row)).collect())
}

/// The newest answer to one item.
pub(super) async fn response(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
    item: ItemVersionId,
) -> Result<Option<response::Model>, DbErr> {
    response::Entity::find_by_id((attempt, item)).one(db).await
}

/// What the answers of an attempt earned.
pub(super) async fn results(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
) -> Result<HashMap<ItemVersionId, result::Model>, DbErr> {
    let rows = result::Entity::find()
        .filter(result::Column::AttemptId.eq(attempt))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.item_version_id, row)).collect())
}

/// Stores an answer in one statement, if the attempt is open, its enrolment lets the person learn, and no answer is stored that has
/// a number as high or was checked for the last time; says whether it was. Where a page is given the person must be on it. On
/// PostgreSQL the attempt is locked by it, so that no answer slips in while the attempt is being marked.
pub(super) async fn keep(
    db: &impl ConnectionTrait,
    now: OffsetDateTime,
    attempt: AttemptId,
    item: ItemVersionId,
    seq: i64,
    answer: &Answer,
    page: Option<i32>,
) -> Result<bool, DbErr> {
    let lock = match db.get_database_backend() {
        DatabaseBackend::Postgres => " FOR UPDATE OF a",
        _ => "",
    };
    let learning = learning();
    let on_page = page.map_or(String::new(), |page| format!(" AND a.page = {page}"));
    let sql = format!(
        "INSERT INTO responses (attempt_id, item_version_id, seq, answer, saved_at) \
         SELECT a.id, $2, $3, $4, $5 FROM attempts a JOIN enrolments e ON e.id = a.enrolment_id \
         WHERE a.id = $1 AND a.state = 'open' AND (a.due_at IS NULL OR a.due_at >= $6) AND e.state IN ({learning}){on_page}{lock} \
         ON CONFLICT (attempt_id, item_version_id) DO UPDATE SET seq = excluded.seq, answer = excluded.answer, \
         saved_at = excluded.saved_at WHERE responses.seq < excluded.seq AND NOT responses.closed"
    );
    let values = [
        attempt.into(),
        item.into(),
        seq.into(),
        json!(answer).into(),
        now.into(),
        (now - ON_THE_WAY).into(),
    ];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.execute_raw(statement).await?.rows_affected() > 0)
}

/// The states of enrolments that let people learn, as a list in SQL.
fn learning() -> String {
    let learning: Vec<String> = EnrolmentState::ALL
        .into_iter()
        .filter(|state| state.may_learn())
        .map(|state| format!("'{}'", state.code()))
        .collect();
    learning.join(", ")
}

/// Places for so many values, as a list in SQL.
fn places(count: usize) -> String {
    let places: Vec<String> = (1..=count).map(|number| format!("${number}")).collect();
    places.join(", ")
}

/// Which of these enrolments passed which quizzes, by the quizzes' keys.
pub async fn passed_by(
    db: &impl ConnectionTrait,
    enrolments: &[EnrolmentId],
) -> Result<HashSet<(EnrolmentId, String)>, DbErr> {
    let scores = scores(db, enrolments).await?;
    Ok(scores
        .into_iter()
        .filter(|(_, scored)| scored.passed)
        .map(|(of, _)| of)
        .collect())
}

#[derive(FromQueryResult)]
struct ScoreRow {
    enrolment_id: EnrolmentId,
    key: String,
    settings: Settings,
    pass_percent: i32,
    score: Option<f64>,
    most: Option<f64>,
    passed: Option<bool>,
}

/// What each enrolment reached in each quiz, by the quizzes' keys: by what the quiz of the newest attempt counts. Whoever submitted
/// none is not in it.
pub async fn scores(
    db: &impl ConnectionTrait,
    enrolments: &[EnrolmentId],
) -> Result<HashMap<(EnrolmentId, String), Scored>, DbErr> {
    let mut attempts: HashMap<(EnrolmentId, String), Tally> = HashMap::new();
    for part in enrolments.chunks(AT_ONCE) {
        let rows = attempt::Entity::find()
            .select_only()
            .columns([
                attempt::Column::EnrolmentId,
                attempt::Column::Score,
                attempt::Column::Most,
                attempt::Column::Passed,
            ])
            .columns([
                quiz::Column::Key,
                quiz::Column::Settings,
                quiz::Column::PassPercent,
            ])
            .inner_join(quiz::Entity)
            .filter(attempt::Column::EnrolmentId.is_in(part.to_vec()))
            .filter(attempt::Column::State.eq(AttemptState::Submitted))
            .order_by_asc(attempt::Column::Number)
            .into_model::<ScoreRow>()
            .all(db)
            .await?;
        for row in rows {
            let of = attempts.entry((row.enrolment_id, row.key)).or_default();
            let scored = Scored {
                score: row.score.unwrap_or(0.0),
                most: row.most.unwrap_or(0.0),
                passed: row.passed.unwrap_or(false),
            };
            of.take(&row.settings, row.pass_percent, scored);
        }
    }
    let counted = attempts
        .into_iter()
        .filter_map(|(of, tally)| Some((of, tally.counted()?.1)));
    Ok(counted.collect())
}
