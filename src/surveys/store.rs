//! Queries on surveys.

use std::collections::HashSet;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, Statement,
};

use super::{
    content::{Questions, SurveyAnswer},
    model::{SurveyId, receipt, survey, survey_answer},
};
use crate::{
    catalogue::CourseVersionId,
    editions::{EditionId, Extent},
    enrolment::EnrolmentId,
    kernel::{
        database::{Reader, Tx},
        ids::unordered_id,
        text::Localised,
    },
};

/// How many ids go into one query.
const AT_ONCE: usize = 1_000;

/// A survey of a course version, by its key.
pub async fn survey_of(
    db: &impl ConnectionTrait,
    version: CourseVersionId,
    key: &str,
) -> Result<Option<survey::Model>, DbErr> {
    survey::Entity::find()
        .filter(survey::Column::VersionId.eq(version))
        .filter(survey::Column::Key.eq(key))
        .one(db)
        .await
}

/// All surveys of a course version.
pub(super) async fn surveys_of(
    db: &impl ConnectionTrait,
    version: CourseVersionId,
) -> Result<Vec<survey::Model>, DbErr> {
    survey::Entity::find()
        .filter(survey::Column::VersionId.eq(version))
        .order_by_asc(survey::Column::Key)
        .all(db)
        .await
}

/// The receipt of an enrolment for a survey, if it was given.
pub async fn receipt(
    db: &impl ConnectionTrait,
    survey: SurveyId,
    enrolment: EnrolmentId,
) -> Result<Option<receipt::Model>, DbErr> {
    receipt::Entity::find_by_id((survey, enrolment)).one(db).await
}

/// All answers of an edition to these surveys.
pub(super) async fn answers(
    db: &impl ConnectionTrait,
    surveys: Vec<SurveyId>,
    edition: EditionId,
) -> Result<Vec<survey_answer::Model>, DbErr> {
    survey_answer::Entity::find()
        .filter(survey_answer::Column::SurveyId.is_in(surveys))
        .filter(survey_answer::Column::EditionId.eq(edition))
        .all(db)
        .await
}

/// A survey of a course that is run somewhere.
#[derive(FromQueryResult)]
pub(super) struct SurveyLine {
    /// Its id.
    pub id: SurveyId,
    /// Its key within its course.
    pub key: String,
    /// What it is called.
    pub titles: Localised,
    /// What it asks.
    pub questions: Questions,
    /// The short name of the course.
    pub course: String,
    /// What the course is called.
    pub course_titles: Localised,
}

/// The surveys of the courses that are run in a scope, the newest version of each course last.
pub(super) async fn surveys_in(db: &Reader, scope: Extent) -> Result<Vec<SurveyLine>, DbErr> {
    let sql = format!(
        "SELECT s.id, s.key, s.titles, s.questions, c.slug AS course, v.titles AS course_titles FROM surveys s \
         JOIN course_versions v ON v.id = s.version_id JOIN courses c ON c.id = v.course_id \
         WHERE s.version_id IN (SELECT d.course_version_id FROM editions d WHERE {}) ORDER BY c.slug, s.key, v.number",
        scope.condition()
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [scope.id().into()]);
    SurveyLine::find_by_statement(statement).all(db).await
}

/// An answer sheet, with the code of the edition in which it was given.
#[derive(FromQueryResult)]
pub(super) struct SheetLine {
    /// Which survey.
    pub survey_id: SurveyId,
    /// In which edition.
    pub edition: String,
    /// What it says.
    pub answers: SurveyAnswer,
}

/// All answers that were given in a scope, by edition; nothing says by whom.
pub(super) async fn sheets_in(db: &Reader, scope: Extent) -> Result<Vec<SheetLine>, DbErr> {
    let sql = format!(
        "SELECT a.survey_id, d.code AS edition, a.answers FROM survey_answers a JOIN editions d ON d.id = a.edition_id \
         WHERE {} ORDER BY d.starts_on, d.code",
        scope.condition()
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [scope.id().into()]);
    SheetLine::find_by_statement(statement).all(db).await
}

/// Locks a survey until the transaction ends: whoever adds an answer takes turns here.
pub(super) async fn lock(tx: &Tx, survey: SurveyId) -> Result<(), DbErr> {
    survey::Entity::find_by_id(survey)
        .lock_exclusive()
        .all(&**tx)
        .await
        .map(|_| ())
}

/// Adds an answer so that it cannot be joined to the receipt that is written with it. A database keeps the order of its
/// rows and the transaction that wrote each; therefore all answers of the edition are written anew, under new ids, in the
/// order of chance. The survey must be locked.
pub(super) async fn add_answer(
    tx: &Tx,
    survey: SurveyId,
    edition: EditionId,
    answer: SurveyAnswer,
) -> Result<(), DbErr> {
    let mut sheets: Vec<SurveyAnswer> = answers(&**tx, vec![survey], edition)
        .await?
        .into_iter()
        .map(|row| row.answers)
        .collect();
    sheets.push(answer);
    survey_answer::Entity::delete_many()
        .filter(survey_answer::Column::SurveyId.eq(survey))
        .filter(survey_answer::Column::EditionId.eq(edition))
        .exec(&**tx)
        .await?;
    let mut rows: Vec<_> = sheets.into_iter().map(|sheet| (unordered_id(), sheet)).collect();
    rows.sort_by_key(|(id, _)| *id);
    let rows = rows.into_iter().map(|(id, sheet)| survey_answer::ActiveModel {
        id: Set(id),
        survey_id: Set(survey),
        edition_id: Set(edition),
        answers: Set(sheet),
    });
    survey_answer::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct GivenRow {
    enrolment_id: EnrolmentId,
    key: String,
}

/// Which of these enrolments have given which surveys, by the surveys' keys.
pub async fn given_by(
    db: &impl ConnectionTrait,
    enrolments: &[EnrolmentId],
) -> Result<HashSet<(EnrolmentId, String)>, DbErr> {
    let mut given = HashSet::new();
    for part in enrolments.chunks(AT_ONCE) {
        let rows = receipt::Entity::find()
            .select_only()
            .column(receipt::Column::EnrolmentId)
            .column(survey::Column::Key)
            .inner_join(survey::Entity)
            .filter(receipt::Column::EnrolmentId.is_in(part.to_vec()))
            .into_model::<GivenRow>()
            .all(db)
            .await?;
        given.extend(rows.into_iter().map(|row| (row.enrolment_id, row.key)));
    }
    Ok(given)
}
