//! The rows that evidence is put together from: few columns of many tables, each table in one query whatever the number of
//! editions.

use rocket::futures::TryStreamExt;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use time::{Date, OffsetDateTime};

use super::Extent;
use crate::{
    attendance::Entry,
    catalogue::CourseContent,
    certificates::Printed,
    editions::{EditionId, SessionId, SlotId},
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::{database::Reader, text::Localised},
    people::PersonId,
    quizzes::{QuizId, QuizSettings},
};

/// Rows of one kind, each read as it comes: a row as the database gives it takes ten times the memory of what is kept of it.
pub(super) async fn all<R: FromQueryResult + Send + 'static>(
    db: &Reader,
    statement: Statement,
) -> Result<Vec<R>, DbErr> {
    R::find_by_statement(statement)
        .stream(db)
        .await?
        .try_collect()
        .await
}

/// The queries on one scope as of one moment.
pub(super) struct Reading<'d> {
    pub db: &'d Reader,
    pub scope: Extent,
    pub as_of: OffsetDateTime,
}

#[derive(FromQueryResult)]
pub(super) struct EditionRow {
    pub id: EditionId,
    pub code: String,
    pub starts_on: Date,
    pub ends_on: Date,
    pub titles: Localised,
    pub content: CourseContent,
    pub venue: String,
    pub street: String,
    pub postal_code: String,
    pub city: String,
    pub zone: String,
}

#[derive(FromQueryResult)]
pub(super) struct SessionRow {
    pub id: SessionId,
    pub edition_id: EditionId,
    pub on_date: Date,
    pub titles: Localised,
}

#[derive(FromQueryResult)]
pub(super) struct ParticipantRow {
    pub id: EnrolmentId,
    pub edition_id: EditionId,
    pub person_id: PersonId,
    pub region_code: String,
    pub role_category: String,
    pub state: EnrolmentState,
    pub given_name: String,
    pub family_name: String,
    pub organisation: String,
    pub function: String,
    pub sex: Option<String>,
    pub birth_year: Option<i32>,
    pub education: Option<String>,
    pub labour_status: Option<String>,
}

#[derive(FromQueryResult)]
pub(super) struct SignatureRow {
    pub edition_id: EditionId,
    pub on_date: Date,
    pub at: OffsetDateTime,
}

#[derive(FromQueryResult)]
pub(super) struct CertificateRow {
    pub enrolment_id: EnrolmentId,
    pub number: String,
    pub issued_at: OffsetDateTime,
    pub printed: Printed,
}

#[derive(FromQueryResult)]
pub(super) struct AttemptRow {
    pub enrolment_id: EnrolmentId,
    pub quiz_id: QuizId,
    pub score: f64,
    pub most: f64,
    pub passed: bool,
}

#[derive(FromQueryResult)]
pub(super) struct QuizRow {
    pub id: QuizId,
    pub key: String,
    pub settings: QuizSettings,
    pub pass_percent: i32,
}

#[derive(FromQueryResult)]
pub(super) struct ReceiptRow {
    pub enrolment_id: EnrolmentId,
}

#[derive(FromQueryResult)]
pub(super) struct SlotCount {
    pub slot_id: SlotId,
    pub entries: i64,
    pub last: OffsetDateTime,
}

#[derive(FromQueryResult)]
pub(super) struct PersonCount {
    pub enrolment_id: EnrolmentId,
    pub entries: i64,
}

#[derive(FromQueryResult)]
pub(super) struct CellRow {
    pub person_id: PersonId,
    pub region_code: String,
    pub role_category: String,
}

impl Reading<'_> {
    /// `$1` is the scope, `$2` the moment; `{scope}` stands for the condition on the editions `d`.
    pub(super) async fn rows<R: FromQueryResult + Send + 'static>(&self, sql: &str) -> Result<Vec<R>, DbErr> {
        let mut values = vec![self.scope.id().into()];
        if sql.contains("$2") {
            values.push(self.as_of.into());
        }
        let sql = sql.replace("{scope}", self.scope.condition());
        all(
            self.db,
            Statement::from_sql_and_values(self.db.get_database_backend(), sql, values),
        )
        .await
    }

    pub async fn editions(&self) -> Result<Vec<EditionRow>, DbErr> {
        self.rows(
            "SELECT d.id, d.code, d.starts_on, d.ends_on, c.titles, c.content, v.name AS venue, v.street, \
             v.postal_code, v.city, v.zone FROM editions d JOIN venues v ON v.id = d.venue_id \
             JOIN course_versions c ON c.id = d.course_version_id WHERE {scope} ORDER BY d.starts_on, d.code",
        )
        .await
    }

    pub async fn sessions(&self) -> Result<Vec<SessionRow>, DbErr> {
        self.rows(
            "SELECT n.id, n.edition_id, n.on_date, n.titles FROM sessions n JOIN editions d ON d.id = n.edition_id \
             WHERE {scope}",
        )
        .await
    }

    /// Those who have or had a seat, and those who were there all the same. Of each person the first enrolment with which they
    /// were there comes first: under its region and role category the person is counted.
    pub async fn participants(&self) -> Result<Vec<ParticipantRow>, DbErr> {
        self.rows(
            "SELECT e.id, e.edition_id, e.person_id, e.region_code, e.role_category, e.state, p.given_name, \
             p.family_name, p.organisation, p.function, s.sex, s.birth_year, s.education, s.labour_status, \
             EXISTS (SELECT 1 FROM attendance_entries t WHERE t.enrolment_id = e.id AND t.present \
             AND t.to_minute > t.from_minute \
             AND NOT EXISTS (SELECT 1 FROM attendance_entries r WHERE r.replaces = t.id)) AS came \
             FROM enrolments e JOIN editions d ON d.id = e.edition_id JOIN persons p ON p.id = e.person_id \
             LEFT JOIN statements s ON s.person_id = e.person_id AND s.project_id = d.project_id WHERE {scope} AND (e.state IN ('confirmed', 'attended', 'partly_attended', 'absent') \
             OR EXISTS (SELECT 1 FROM attendance_entries a WHERE a.enrolment_id = e.id AND a.present)) \
             ORDER BY came DESC, d.starts_on, d.code, e.id",
        )
        .await
    }

    /// All entries of an edition, replaced ones among them, the oldest first.
    pub async fn entries(&self, edition: EditionId) -> Result<Vec<Entry>, DbErr> {
        let sql = "SELECT id, edition_id, slot_id, enrolment_id, present, from_minute, to_minute, way, recorded_at, \
                   recorded_by, recorded_by_name, replaces, why FROM attendance_entries \
                   WHERE edition_id = $1 AND recorded_at <= $2 ORDER BY id";
        let values = [edition.into(), self.as_of.into()];
        all(
            self.db,
            Statement::from_sql_and_values(self.db.get_database_backend(), sql, values),
        )
        .await
    }

    /// The same of all editions of the scope.
    pub async fn all_entries(&self) -> Result<Vec<Entry>, DbErr> {
        self.rows(
            "SELECT a.id, a.edition_id, a.slot_id, a.enrolment_id, a.present, a.from_minute, a.to_minute, a.way, \
             a.recorded_at, a.recorded_by, a.recorded_by_name, a.replaces, a.why FROM attendance_entries a \
             JOIN editions d ON d.id = a.edition_id WHERE {scope} AND a.recorded_at <= $2 ORDER BY a.id",
        )
        .await
    }

    pub async fn signatures(&self) -> Result<Vec<SignatureRow>, DbErr> {
        self.rows(
            "SELECT g.edition_id, g.on_date, g.at FROM countersignatures g JOIN editions d ON d.id = g.edition_id \
             WHERE {scope} AND g.at <= $2",
        )
        .await
    }

    /// The certificates that are valid.
    pub async fn certificates(&self) -> Result<Vec<CertificateRow>, DbErr> {
        self.rows(
            "SELECT c.enrolment_id, c.number, c.issued_at, c.printed FROM certificates c JOIN editions d ON d.id = c.edition_id \
             WHERE {scope} AND c.issued_at <= $2 AND (c.revoked_at IS NULL OR c.revoked_at > $2)",
        )
        .await
    }

    /// The attempts at quizzes that were handed in: those at a quiz together, the first one first.
    pub async fn attempts(&self) -> Result<Vec<AttemptRow>, DbErr> {
        self.rows(
            "SELECT t.enrolment_id, t.quiz_id, COALESCE(t.score, 0.0) AS score, COALESCE(t.most, 0.0) AS most, \
             COALESCE(t.passed, FALSE) AS passed FROM attempts t JOIN quizzes q ON q.id = t.quiz_id \
             JOIN enrolments e ON e.id = t.enrolment_id JOIN editions d ON d.id = e.edition_id \
             WHERE {scope} AND t.state = 'submitted' AND t.submitted_at <= $2 ORDER BY t.enrolment_id, q.key, t.number",
        )
        .await
    }

    /// What the quizzes of the courses say of their attempts.
    pub async fn quizzes(&self) -> Result<Vec<QuizRow>, DbErr> {
        self.rows(
            "SELECT q.id, q.key, q.settings, q.pass_percent FROM quizzes q \
             WHERE q.version_id IN (SELECT d.course_version_id FROM editions d WHERE {scope})",
        )
        .await
    }

    pub async fn receipts(&self) -> Result<Vec<ReceiptRow>, DbErr> {
        self.rows(
            "SELECT DISTINCT r.enrolment_id FROM survey_receipts r JOIN enrolments e ON e.id = r.enrolment_id \
             JOIN editions d ON d.id = e.edition_id WHERE {scope}",
        )
        .await
    }

    pub async fn slot_counts(&self) -> Result<Vec<SlotCount>, DbErr> {
        self.rows(
            "SELECT a.slot_id, COUNT(*) AS entries, MAX(a.recorded_at) AS last FROM attendance_entries a \
             JOIN editions d ON d.id = a.edition_id WHERE {scope} AND a.recorded_at <= $2 GROUP BY a.slot_id",
        )
        .await
    }

    pub async fn person_counts(&self) -> Result<Vec<PersonCount>, DbErr> {
        self.rows(
            "SELECT a.enrolment_id, COUNT(*) AS entries FROM attendance_entries a \
             JOIN editions d ON d.id = a.edition_id WHERE {scope} AND a.recorded_at <= $2 GROUP BY a.enrolment_id",
        )
        .await
    }
}
