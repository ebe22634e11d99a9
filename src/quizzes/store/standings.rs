//! How people stand with quizzes: what counts of their attempts.

use std::collections::HashMap;

use sea_orm::{DbErr, FromQueryResult};
use time::OffsetDateTime;

use super::results::{all, places, values};
use crate::{
    catalogue::CourseVersionId,
    editions::Extent,
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::{database::Reader, text::Localised},
    people::PersonId,
    quizzes::{
        model::{AttemptId, QuizId, QuizPurpose, Settings},
        rules::{Scored, Tally},
    },
};

/// A quiz that people in the scope can take.
#[derive(Clone, Debug, FromQueryResult)]
pub struct QuizLine {
    /// Its id.
    pub id: QuizId,
    /// Its key within its course.
    pub key: String,
    /// What it is for.
    pub purpose: QuizPurpose,
    /// Its title.
    pub titles: Localised,
    /// The share that passes, in per cent.
    pub pass_percent: i32,
    /// The short name of its course.
    pub course: String,
    /// The course version's title.
    pub course_titles: Localised,
    /// The outcomes of the course and the like.
    pub content: crate::catalogue::CourseContent,
    /// How many people submitted it.
    pub people: i64,
}

/// The quizzes of the courses that are run in the scope, with how many took them; newest course version last,
/// and of a version the newest revision. People are counted once over all revisions, at the newest that anybody handed in.
pub async fn quizzes_in(db: &Reader, scope: Extent) -> Result<Vec<QuizLine>, DbErr> {
    let condition = scope.condition();
    let sql = format!(
        "SELECT q.id, q.key, q.purpose, q.titles, q.pass_percent, c.slug AS course, v.titles AS course_titles, v.content, \
         COALESCE(t.people, 0) AS people FROM quizzes q \
         JOIN course_versions v ON v.id = q.version_id JOIN courses c ON c.id = v.course_id \
         LEFT JOIN (SELECT r.version_id, r.key, MAX(r.number) AS newest, COUNT(DISTINCT a.enrolment_id) AS people FROM attempts a \
         JOIN quizzes r ON r.id = a.quiz_id JOIN enrolments e ON e.id = a.enrolment_id JOIN editions d ON d.id = e.edition_id \
         WHERE {condition} AND a.state = 'submitted' GROUP BY r.version_id, r.key) t \
         ON t.version_id = q.version_id AND t.key = q.key AND t.newest = q.number \
         WHERE q.version_id IN (SELECT d.course_version_id FROM editions d WHERE {condition}) \
         ORDER BY c.slug, q.purpose DESC, q.key, v.number, q.number"
    );
    all(db, sql, vec![scope.id().into()]).await
}

/// An attempt with what decides whether it counts.
#[derive(FromQueryResult)]
struct TriedRow {
    version_id: CourseVersionId,
    key: String,
    quiz_id: QuizId,
    revision: i32,
    enrolment_id: EnrolmentId,
    score: f64,
    most: f64,
    passed: bool,
    settings: Settings,
    pass_percent: i32,
}

/// How many people passed each quiz in the scope by what it counts, by the newest of its revisions that anybody handed in.
pub async fn passed_in(db: &Reader, scope: Extent) -> Result<HashMap<QuizId, i64>, DbErr> {
    let sql = format!(
        "SELECT r.version_id, r.key, r.id AS quiz_id, r.number AS revision, a.enrolment_id, COALESCE(a.score, 0.0) AS score, \
         COALESCE(a.most, 0.0) AS most, COALESCE(a.passed, FALSE) AS passed, r.settings, r.pass_percent FROM attempts a \
         JOIN quizzes r ON r.id = a.quiz_id JOIN enrolments e ON e.id = a.enrolment_id JOIN editions d ON d.id = e.edition_id \
         WHERE {} AND a.state = 'submitted' ORDER BY r.version_id, r.key, a.enrolment_id, a.number",
        scope.condition()
    );
    let rows: Vec<TriedRow> = all(db, sql, vec![scope.id().into()]).await?;
    let mut found = HashMap::new();
    for of_quiz in rows.chunk_by(|one, next| (one.version_id, &one.key) == (next.version_id, &next.key)) {
        let passed = of_quiz
            .chunk_by(|one, next| one.enrolment_id == next.enrolment_id)
            .filter(|of_one| {
                let mut tally = Tally::default();
                for row in *of_one {
                    let (score, most, passed) = (row.score, row.most, row.passed);
                    tally.take(&row.settings, row.pass_percent, Scored { score, most, passed });
                }
                tally.counted().is_some_and(|(_, counted)| counted.passed)
            })
            .count();
        if let Some(newest) = of_quiz.iter().max_by_key(|row| row.revision) {
            found.insert(newest.quiz_id, i64::try_from(passed).unwrap_or(i64::MAX));
        }
    }
    Ok(found)
}

/// Somebody who may take a quiz, with what counts of their submitted attempts.
#[derive(Clone, Debug)]
pub struct ResultRow {
    /// The enrolment under which they take it.
    pub enrolment_id: EnrolmentId,
    /// Who.
    pub person_id: PersonId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The edition's code.
    pub edition: String,
    /// The time zone of its venue.
    pub zone: String,
    /// How many attempts were submitted.
    pub attempts: i64,
    /// The attempt that counts; the newest where the mean of all does.
    pub attempt_id: Option<AttemptId>,
    /// Its marks.
    pub score: Option<f64>,
    /// The marks there were to earn in it.
    pub most: Option<f64>,
    /// Whether what counts passes.
    pub passed: Option<bool>,
    /// When that attempt began.
    pub started_at: Option<OffsetDateTime>,
    /// When it was submitted.
    pub submitted_at: Option<OffsetDateTime>,
}

/// Everyone in the scope who may take these quizzes (the same one in several versions of a course), or has.
pub async fn results_of(db: &Reader, scope: Extent, quizzes: &[QuizId]) -> Result<Vec<ResultRow>, DbErr> {
    let learning: Vec<String> = EnrolmentState::ALL
        .into_iter()
        .filter(|state| state.may_learn())
        .map(|state| format!("'{}'", state.code()))
        .collect();
    let sql = format!(
        "SELECT e.id AS enrolment_id, e.person_id, p.given_name, p.family_name, d.code AS edition, v.zone, \
         a.id AS attempt_id, a.score, a.most, a.passed, a.started_at, a.submitted_at, q.settings, q.pass_percent \
         FROM enrolments e JOIN editions d ON d.id = e.edition_id JOIN venues v ON v.id = d.venue_id \
         JOIN persons p ON p.id = e.person_id LEFT JOIN attempts a ON a.enrolment_id = e.id AND a.state = 'submitted' \
         AND a.quiz_id IN ({quizzes}) LEFT JOIN quizzes q ON q.id = a.quiz_id \
         WHERE {scope} AND (a.id IS NOT NULL OR (e.state IN ({learning}) AND d.course_version_id IN \
         (SELECT q.version_id FROM quizzes q WHERE q.id IN ({quizzes})))) ORDER BY e.id, a.number",
        scope = scope.condition(),
        quizzes = places(2, quizzes.len()),
        learning = learning.join(", "),
    );
    let rows: Vec<TakenRow> = all(db, sql, values(scope, quizzes)).await?;
    let mut counting = Vec::new();
    for of_one in rows.chunk_by(|one, next| one.enrolment_id == next.enrolment_id) {
        counting.extend(counting_row(of_one));
    }
    Ok(counting)
}

/// Somebody who may take a quiz, with one of their submitted attempts.
#[derive(FromQueryResult)]
struct TakenRow {
    enrolment_id: EnrolmentId,
    person_id: PersonId,
    given_name: String,
    family_name: String,
    edition: String,
    zone: String,
    attempt_id: Option<AttemptId>,
    score: Option<f64>,
    most: Option<f64>,
    passed: Option<bool>,
    started_at: Option<OffsetDateTime>,
    submitted_at: Option<OffsetDateTime>,
    settings: Option<Settings>,
    pass_percent: Option<i32>,
}

/// What counts of somebody's attempts, the first one first, by what the quiz of the newest counts.
fn counting_row(of_one: &[TakenRow]) -> Option<ResultRow> {
    let mut tally = Tally::default();
    for row in of_one.iter().filter(|row| row.attempt_id.is_some()) {
        let scored = Scored {
            score: row.score.unwrap_or_default(),
            most: row.most.unwrap_or_default(),
            passed: row.passed.unwrap_or_default(),
        };
        let settings = row.settings.clone().unwrap_or_default();
        tally.take(&settings, row.pass_percent.unwrap_or_default(), scored);
    }
    let counted = tally.counted();
    let row = of_one.get(counted.map_or(0, |(place, _)| place))?;
    let counted = counted.map(|(_, counted)| counted);
    Some(ResultRow {
        enrolment_id: row.enrolment_id,
        person_id: row.person_id,
        given_name: row.given_name.clone(),
        family_name: row.family_name.clone(),
        edition: row.edition.clone(),
        zone: row.zone.clone(),
        attempts: i64::try_from(tally.attempts()).unwrap_or(i64::MAX),
        attempt_id: row.attempt_id,
        score: counted.map(|counted| counted.score),
        most: counted.map(|counted| counted.most),
        passed: counted.map(|counted| counted.passed),
        started_at: row.started_at,
        submitted_at: row.submitted_at,
    })
}
