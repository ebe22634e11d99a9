//! Queries on quizzes while they are taken in an edition.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, QueryFilter, Statement, sea_query::OnConflict,
};
use time::OffsetDateTime;

use super::learning;
use crate::{
    editions::EditionId,
    enrolment::EnrolmentId,
    kernel::{database::Tx, text::Localised},
    people::PersonId,
    quizzes::model::{
        AttemptId, AttemptState, QuizId, QuizPurpose, Settings, Terms, attempt, quiz_dates, quiz_exception,
        response,
    },
};

/// A quiz of an edition with how many are at it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LiveQuiz {
    /// Its key.
    pub key: String,
    /// Its title.
    pub titles: Localised,
    /// What it is for.
    pub purpose: QuizPurpose,
    /// When it opens for the edition.
    pub opens_at: Option<OffsetDateTime>,
    /// When it closes for the edition.
    pub closes_at: Option<OffsetDateTime>,
    /// Attempts that are open.
    pub open: i64,
    /// People who have handed in.
    pub handed_in: i64,
}

/// The quizzes of an edition.
pub async fn live_quizzes(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<LiveQuiz>, DbErr> {
    let sql = format!(
        "SELECT q.key, q.titles, q.purpose, d.opens_at, d.closes_at, COALESCE(t.open, 0) AS open, \
         COALESCE(t.handed_in, 0) AS handed_in FROM editions e JOIN quizzes q ON q.version_id = e.course_version_id \
         LEFT JOIN quiz_dates d ON d.edition_id = e.id AND d.key = q.key LEFT JOIN (SELECT r.key, \
         COUNT(DISTINCT CASE WHEN a.state = 'open' THEN a.id END) AS open, \
         COUNT(DISTINCT CASE WHEN a.state = 'submitted' THEN a.enrolment_id END) AS handed_in \
         FROM enrolments n JOIN attempts a ON a.enrolment_id = n.id JOIN quizzes r ON r.id = a.quiz_id \
         WHERE n.edition_id = $1 AND n.state IN ({learning}) GROUP BY r.key) t ON t.key = q.key \
         WHERE e.id = $1 AND q.number = (SELECT MAX(m.number) FROM quizzes m \
         WHERE m.version_id = q.version_id AND m.key = q.key) ORDER BY q.purpose DESC, q.key",
        learning = learning(),
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [edition.into()]);
    LiveQuiz::find_by_statement(statement).all(db).await
}

/// Somebody who may take a quiz, with their newest attempt.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LivePerson {
    /// Under which they take it.
    pub enrolment_id: EnrolmentId,
    /// Who.
    pub person_id: PersonId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The newest attempt.
    pub attempt_id: Option<AttemptId>,
    /// The revision that it takes.
    pub quiz_id: Option<QuizId>,
    /// Its number.
    pub number: Option<i32>,
    /// Its state.
    pub state: Option<AttemptState>,
    /// Until when it can be answered.
    pub due_at: Option<OffsetDateTime>,
    /// When it was handed in.
    pub submitted_at: Option<OffsetDateTime>,
    /// Whether something was granted to them alone.
    pub granted: bool,
}

/// Everybody in an edition who may take a quiz, by its key.
pub async fn live_people(
    db: &impl ConnectionTrait,
    edition: EditionId,
    key: &str,
) -> Result<Vec<LivePerson>, DbErr> {
    let sql = format!(
        "SELECT e.id AS enrolment_id, e.person_id, p.given_name, p.family_name, a.id AS attempt_id, a.quiz_id, a.number, a.state, \
         a.due_at, a.submitted_at, x.key IS NOT NULL AS granted \
         FROM enrolments e JOIN persons p ON p.id = e.person_id \
         LEFT JOIN (SELECT b.*, ROW_NUMBER() OVER (PARTITION BY b.enrolment_id ORDER BY b.number DESC) AS place \
         FROM attempts b JOIN quizzes q ON q.id = b.quiz_id JOIN enrolments n ON n.id = b.enrolment_id \
         WHERE n.edition_id = $1 AND q.key = $2) a ON a.enrolment_id = e.id AND a.place = 1 \
         LEFT JOIN quiz_exceptions x ON x.enrolment_id = e.id AND x.key = $2 \
         WHERE e.edition_id = $1 AND e.state IN ({learning})",
        learning = learning(),
    );
    let values = [edition.into(), key.into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    LivePerson::find_by_statement(statement).all(db).await
}

/// How far an attempt is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answered {
    /// How many questions have an answer.
    pub questions: usize,
    /// When the newest answer was saved.
    pub saved_at: Option<OffsetDateTime>,
}

/// How far these attempts are. An answer that was cleared is none.
pub async fn answered(
    db: &impl ConnectionTrait,
    attempts: &[AttemptId],
) -> Result<HashMap<AttemptId, Answered>, DbErr> {
    let rows = response::Entity::find()
        .filter(response::Column::AttemptId.is_in(attempts.to_vec()))
        .all(db)
        .await?;
    let mut found: HashMap<AttemptId, Answered> = HashMap::new();
    for row in rows {
        let so_far = found.entry(row.attempt_id).or_default();
        so_far.questions += usize::from(!row.answer.is_blank());
        so_far.saved_at = so_far.saved_at.max(Some(row.saved_at));
    }
    Ok(found)
}

/// The dates of a quiz for an edition.
pub async fn dates(
    db: &impl ConnectionTrait,
    edition: EditionId,
    key: &str,
) -> Result<Option<quiz_dates::Model>, DbErr> {
    quiz_dates::Entity::find_by_id((edition, key.to_owned()))
        .one(db)
        .await
}

/// Stores the dates of a quiz for an edition in place of those before.
pub async fn store_dates(tx: &Tx, dates: quiz_dates::Model) -> Result<(), DbErr> {
    let key = [quiz_dates::Column::EditionId, quiz_dates::Column::Key];
    let values = [quiz_dates::Column::OpensAt, quiz_dates::Column::ClosesAt];
    quiz_dates::Entity::insert(dates.into_active_model().reset_all())
        .on_conflict(OnConflict::columns(key).update_columns(values).to_owned())
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// What was granted to one person in a quiz.
pub async fn exception(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    key: &str,
) -> Result<Option<quiz_exception::Model>, DbErr> {
    quiz_exception::Entity::find_by_id((enrolment, key.to_owned()))
        .one(db)
        .await
}

/// Stores what is granted to one person in place of what was before.
pub async fn store_exception(tx: &Tx, exception: quiz_exception::Model) -> Result<(), DbErr> {
    use quiz_exception::Column;
    let values = [
        Column::ExtraMinutes,
        Column::ExtraAttempts,
        Column::OpensAt,
        Column::ClosesAt,
        Column::Reason,
        Column::AuthorId,
        Column::AuthorName,
        Column::At,
    ];
    quiz_exception::Entity::insert(exception.into_active_model().reset_all())
        .on_conflict(
            OnConflict::columns([Column::EnrolmentId, Column::Key])
                .update_columns(values)
                .to_owned(),
        )
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// An open attempt with what decides how long it lasts.
pub struct Running {
    /// The attempt.
    pub attempt: attempt::Model,
    /// The settings of its revision.
    pub settings: Settings,
    /// What holds for the person.
    pub terms: Terms,
}

#[derive(FromQueryResult)]
struct Id {
    id: AttemptId,
}

/// The open attempts at a quiz in an edition, or of one enrolment in it, locked in the order of their ids.
pub async fn running(
    tx: &Tx,
    edition: EditionId,
    key: &str,
    only: Option<EnrolmentId>,
) -> Result<Vec<Running>, DbErr> {
    let sql = "SELECT a.id FROM attempts a JOIN quizzes q ON q.id = a.quiz_id JOIN enrolments e ON e.id = a.enrolment_id \
               WHERE e.edition_id = $1 AND q.key = $2 AND a.state = 'open' AND ($3 IS NULL OR e.id = $3) ORDER BY a.id";
    let values = [edition.into(), key.into(), only.into()];
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
    let mut running = Vec::new();
    for Id { id } in Id::find_by_statement(statement).all(&**tx).await? {
        let attempt = super::locked(tx, id).await?;
        let Some(attempt) = attempt.filter(|attempt| attempt.state == AttemptState::Open) else {
            continue;
        };
        let terms = super::terms(&**tx, attempt.enrolment_id, key).await?;
        if let Some(sheet) = super::sheet(&**tx, attempt.quiz_id).await? {
            let settings = sheet.settings().clone();
            running.push(Running {
                attempt,
                settings,
                terms,
            });
        }
    }
    Ok(running)
}

/// Sets until when an attempt can be answered and handed in.
pub async fn set_ends(
    tx: &Tx,
    id: AttemptId,
    ends: Option<(OffsetDateTime, OffsetDateTime)>,
) -> Result<attempt::Model, DbErr> {
    attempt::ActiveModel {
        id: Set(id),
        due_at: Set(ends.map(|(due, _)| due)),
        ends_at: Set(ends.map(|(_, end)| end)),
        ..Default::default()
    }
    .update(&**tx)
    .await
}
