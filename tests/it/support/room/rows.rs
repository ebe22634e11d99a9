//! Rows as other slices would write them, without their pages.

use evenhand::{
    catalogue::{CertificateRule, Completion, CourseContent, CourseVersionId, Topic},
    editions::{EditionId, SlotId},
    kernel::{database::Tx, ids::new_id, languages::Language, outbox, text::Localised},
};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::json;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::ZONE;
use crate::support::Server;

/// Writes rows as other slices would, without their pages.
pub struct Rows {
    tx: Tx,
}

impl Rows {
    pub async fn begin(server: &Server) -> Self {
        let tx = server.app.db.write().await.expect("a transaction");
        Self { tx }
    }

    pub async fn commit(self) {
        self.tx.commit().await.expect("a commit");
    }

    pub async fn run(&mut self, sql: &str, values: Vec<Value>) {
        let statement = Statement::from_sql_and_values(self.tx.get_database_backend(), sql, values);
        self.tx
            .execute_raw(statement)
            .await
            .expect("a statement that runs");
    }

    pub async fn insert(&mut self, table: &str, columns: &str, values: Vec<Value>) {
        let columns: Vec<&str> = columns.split_whitespace().collect();
        assert_eq!(columns.len(), values.len(), "{table}");
        let places: Vec<String> = (1..=values.len()).map(|place| format!("${place}")).collect();
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            columns.join(", "),
            places.join(", ")
        );
        self.run(&sql, values).await;
    }

    pub async fn evaluate(&mut self, whom: serde_json::Value) {
        outbox::later(&mut self.tx, "certificates.evaluate", whom, None)
            .await
            .expect("a job");
    }

    pub fn now(&self) -> OffsetDateTime {
        self.tx.now
    }

    pub async fn project(&mut self, id: Uuid) {
        let columns = "id code number titles programme funder starts_on ends_on visibility emblem issuing_body \
                       signatory_name signatory_function contact_email suppression_k retention_years \
                       retention_event created_at";
        let text = |pl: &str, en: &str| localised(pl, en);
        let now = self.now();
        let values = vec![
            id.into(),
            "RT13".into(),
            "POKL.05.01-00/31".into(),
            text("Równe traktowanie w regionie", "Equal treatment in the region"),
            "Program Wiedza".into(),
            "Komisja Europejska".into(),
            (now.date() - Duration::days(100)).into(),
            (now.date() + Duration::days(300)).into(),
            text(
                "Dofinansowane przez Unię Europejską",
                "Co-funded by the European Union",
            ),
            "eu".into(),
            text("Biuro Równego Traktowania", "Office for Equal Treatment"),
            "Maria Zielińska".into(),
            text("dyrektor biura", "director of the office"),
            "biuro@example.org".into(),
            5.into(),
            5.into(),
            text("ostatnia płatność", "last payment"),
            now.into(),
        ];
        self.insert("projects", columns, values).await;
    }

    pub async fn course(&mut self, version: CourseVersionId, completion: Completion) {
        let (course, now) = (new_id(), self.now());
        let row = vec![
            course.into(),
            "equal-treatment".into(),
            "course".into(),
            now.into(),
        ];
        self.insert("courses", "id slug kind created_at", row).await;
        let both = |pl: &str, en: &str| Localised::of(Language::Pl, pl).and(Language::En, en);
        let content = CourseContent {
            languages: vec![Language::Pl, Language::En],
            outcomes: vec![
                both("Rozpoznaje dyskryminację.", "Recognises discrimination."),
                both("Prowadzi sprawę krok po kroku.", "Handles a case step by step."),
            ],
            days: 2,
            completion,
            certificate: CertificateRule {
                enabled: true,
                topics: vec![Topic {
                    text: both("Przesłanki chronione", "Protected grounds"),
                    minutes: 180,
                }],
            },
            ..CourseContent::default()
        };
        let module = new_id();
        let values = vec![
            version.0.into(),
            course.into(),
            1.into(),
            localised("Równe traktowanie standardem", "Equal treatment as a standard"),
            Value::Json(Some(Box::new(json!(content)))),
            "0".into(),
            now.into(),
        ];
        let columns = "id course_id number titles content checksum imported_at";
        self.insert("course_versions", columns, values).await;
        let titles = localised("Po szkoleniu", "Afterwards");
        let values = vec![module.into(), version.0.into(), 0.into(), "after".into(), titles];
        self.insert("modules", "id version_id ord key titles", values)
            .await;
        let columns = "id version_id module_id ord key kind titles body reference compulsory minutes";
        let values = vec![
            new_id().into(),
            version.0.into(),
            module.into(),
            0.into(),
            "take-post-test".into(),
            "quiz".into(),
            localised("Test końcowy", "Post-test"),
            localised("", ""),
            "post-test".into(),
            true.into(),
            20.into(),
        ];
        self.insert("activities", columns, values).await;
    }

    pub async fn venue(&mut self) -> Uuid {
        let (id, now) = (new_id(), self.now());
        let columns = "id name street postal_code city country region_code zone access rooms created_at";
        let values = vec![
            id.into(),
            "Urząd Wojewódzki".into(),
            "ul. Basztowa 22".into(),
            "31-156".into(),
            "Kraków".into(),
            "PL".into(),
            "PL-12".into(),
            ZONE.into(),
            "".into(),
            Value::Json(Some(Box::new(json!([])))),
            now.into(),
        ];
        self.insert("venues", columns, values).await;
        id
    }

    pub async fn edition(
        &mut self,
        id: EditionId,
        (project, version, venue): (Uuid, CourseVersionId, Uuid),
        code: &str,
        (starts_on, ends_on): (Date, Date),
    ) {
        let now = self.now();
        let columns = "id project_id course_version_id code venue_id state starts_on ends_on capacity_min \
                       capacity_max enrol_from enrol_until decide_on language clash_allowed announced_at created_at";
        let values = vec![
            id.0.into(),
            project.into(),
            version.0.into(),
            code.into(),
            venue.into(),
            "running".into(),
            starts_on.into(),
            ends_on.into(),
            1.into(),
            30.into(),
            starts_on.into(),
            starts_on.into(),
            starts_on.into(),
            "pl".into(),
            false.into(),
            now.into(),
            now.into(),
        ];
        self.insert("editions", columns, values).await;
    }

    pub async fn session(&mut self, edition: EditionId, day: Date) -> Uuid {
        let id = new_id();
        let titles = localised("Dzień", "Day");
        let values = vec![
            id.into(),
            edition.0.into(),
            0.into(),
            day.into(),
            titles,
            "Sala 101".into(),
        ];
        self.insert("sessions", "id edition_id ord on_date titles room", values)
            .await;
        id
    }

    pub async fn slot(
        &mut self,
        (edition, session, day, (starts, ends), kind, compulsory): (
            EditionId,
            Uuid,
            Date,
            (i32, i32),
            &str,
            bool,
        ),
    ) -> SlotId {
        let id = SlotId::new();
        let titles = localised(&format!("Punkt {starts}"), &format!("Slot {starts}"));
        let columns = "id session_id edition_id ord on_date starts ends kind titles room compulsory";
        let values = vec![
            id.0.into(),
            session.into(),
            edition.0.into(),
            starts.into(),
            day.into(),
            starts.into(),
            ends.into(),
            kind.into(),
            titles,
            "".into(),
            compulsory.into(),
        ];
        self.insert("slots", columns, values).await;
        id
    }
}

pub fn localised(pl: &str, en: &str) -> Value {
    Value::Json(Some(Box::new(json!({ "pl": pl, "en": en }))))
}
