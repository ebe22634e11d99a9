//! The small room: one edition of a course of two short days, with everyone who has to do with it.

use evenhand::{
    catalogue::{CertificateRule, Completion, CourseContent, CourseVersionId, Topic},
    editions::{EditionId, SlotId},
    enrolment::{self, EnrolmentId, EnrolmentState},
    kernel::{ids::new_id, languages::Language, outbox, text::Localised, zones},
    people::{self, NewPerson, Permission, PersonId, Scope},
};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::json;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::{Browser, Server};

/// Where the edition takes place.
pub const ZONE: &str = "Europe/Warsaw";

/// An official with a seat.
pub struct Official {
    pub person: PersonId,
    pub enrolment: EnrolmentId,
    pub browser: Browser,
}

/// The room. Slots: 0 is 9:00 to 10:00 and compulsory, 1 a break of 15 minutes, 2 is 10:15 to 11:15; 3 is 9:00 to 10:00
/// on the second day. Slot 4 belongs to another edition of the same project on the first day.
pub struct Room {
    pub server: Server,
    pub project: Uuid,
    pub version: CourseVersionId,
    pub edition: EditionId,
    pub other_edition: EditionId,
    pub day: Date,
    pub slots: Vec<SlotId>,
    pub office: Browser,
    pub trainer: Browser,
    pub other_trainer: Browser,
    pub auditor: Browser,
    pub officials: Vec<Official>,
    /// Sits in the other edition.
    pub elsewhere: Official,
}

/// The code of the edition, and of the other.
pub const CODE: &str = "KR-2031-01";
pub const OTHER: &str = "KR-2031-02";

impl Room {
    /// Opens the room the day before the edition, with three officials.
    pub async fn open() -> Self {
        Self::with_rule(Completion {
            attended_percent: 80,
            compulsory_slots: true,
            ..Completion::default()
        })
        .await
    }

    /// The same with a completion rule of its own.
    pub async fn with_rule(completion: Completion) -> Self {
        let server = Server::start().await;
        let day = zones::local(server.app.clock.now(), ZONE).date() + Duration::days(2);
        let project = new_id();
        let version = CourseVersionId::new();
        let mut rows = Rows::begin(&server).await;
        rows.project(project).await;
        rows.course(version, completion).await;
        let venue = rows.venue().await;
        let (edition, other_edition) = (EditionId::new(), EditionId::new());
        let place = (project, version, venue);
        rows.edition(edition, place, CODE, (day, day + Duration::DAY))
            .await;
        rows.edition(other_edition, place, OTHER, (day, day)).await;
        let first = rows.session(edition, day).await;
        let second = rows.session(edition, day + Duration::DAY).await;
        let third = rows.session(other_edition, day).await;
        let plan = [
            (edition, first, day, (540, 600), "talk", true),
            (edition, first, day, (600, 615), "break", false),
            (edition, first, day, (615, 675), "group_work", false),
            (edition, second, day + Duration::DAY, (540, 600), "talk", false),
            (other_edition, third, day, (540, 600), "talk", false),
        ];
        let mut slots = Vec::new();
        for slot in plan {
            slots.push(rows.slot(slot).await);
        }
        rows.commit().await;
        let mut officials = Vec::new();
        for (given, family) in [("Zofia", "Wiśniewska"), ("Łukasz", "Ćwik"), ("Anna", "Kowal")] {
            officials.push(official(&server, edition, (given, family)).await);
        }
        let elsewhere = official(&server, other_edition, ("Olga", "Inna")).await;
        let staff = |given: &'static str, permission, scope| staff(&server, given, permission, scope);
        Self {
            office: staff("Biuro", Permission::Office, Scope::Project(project)).await,
            auditor: staff("Audyt", Permission::Auditor, Scope::Project(project)).await,
            trainer: staff("Jan", Permission::Trainer, Scope::Edition(edition.0)).await,
            other_trainer: staff("Ewa", Permission::Trainer, Scope::Edition(other_edition.0)).await,
            server,
            project,
            version,
            edition,
            other_edition,
            day,
            slots,
            officials,
            elsewhere,
        }
    }

    /// Sets the clock: so many days after the first, at this minute of the day on the wall of the venue.
    pub fn at(&self, days: i64, minute: i32) {
        let wanted = zones::moment(self.day + Duration::days(days), minute, ZONE);
        let clock = &self.server.app.clock;
        clock.advance(wanted - clock.now());
    }

    /// Puts the edition into a state.
    pub async fn set_state(&self, state: &str) {
        let mut rows = Rows::begin(&self.server).await;
        rows.run(
            "UPDATE editions SET state = $1 WHERE id = $2",
            vec![state.into(), self.edition.0.into()],
        )
        .await;
        rows.commit().await;
    }

    /// How many rows a query counts.
    pub async fn count(&self, sql: &str) -> i64 {
        let db = self.server.app.db.read();
        let statement = Statement::from_string(db.get_database_backend(), sql);
        let row = db
            .query_one_raw(statement)
            .await
            .expect("a query")
            .expect("a row");
        row.try_get_by_index(0).expect("a number")
    }

    /// Lets an official pass a quiz, as submitting an attempt would.
    pub async fn pass(&self, official: usize, quiz: &str) {
        let who = &self.officials[official];
        let (id, now) = (new_id(), self.server.app.clock.now());
        let mut rows = Rows::begin(&self.server).await;
        let titles = localised("Test końcowy", "Post-test");
        let columns = "id version_id key purpose titles intros pass_percent attempts_allowed shuffle";
        let values = vec![
            id.into(),
            self.version.0.into(),
            quiz.into(),
            "post_test".into(),
            titles.clone(),
            titles,
            60.into(),
            0.into(),
            false.into(),
        ];
        rows.insert("quizzes", columns, values).await;
        let columns = "id quiz_id enrolment_id person_id number language seed state started_at submitted_at score \
                       most passed";
        let values = vec![
            new_id().into(),
            id.into(),
            who.enrolment.0.into(),
            who.person.0.into(),
            1.into(),
            "pl".into(),
            1_i64.into(),
            "submitted".into(),
            now.into(),
            now.into(),
            10.0.into(),
            12.0.into(),
            true.into(),
        ];
        rows.insert("attempts", columns, values).await;
        rows.evaluate(json!({ "enrolment": who.enrolment })).await;
        rows.commit().await;
    }

    /// Lets an official give the evaluation.
    pub async fn give_survey(&self, official: usize) {
        let enrolment = self.officials[official].enrolment;
        let db = self.server.app.db.read();
        let known = Statement::from_string(db.get_database_backend(), "SELECT id FROM surveys");
        let known = db.query_one_raw(known).await.expect("a query");
        let known: Option<uuid::Uuid> = known.map(|row| row.try_get("", "id").expect("an id"));
        let id = known.unwrap_or_else(new_id);
        let mut rows = Rows::begin(&self.server).await;
        if known.is_none() {
            let titles = localised("Ankieta", "Evaluation");
            let questions = Value::Json(Some(Box::new(json!([]))));
            let values = vec![
                id.into(),
                self.version.0.into(),
                "evaluation".into(),
                titles.clone(),
                titles,
                questions,
            ];
            rows.insert("surveys", "id version_id key titles intros questions", values)
                .await;
        }
        let values = vec![id.into(), enrolment.0.into(), self.day.into()];
        rows.insert("survey_receipts", "survey_id enrolment_id given_on", values)
            .await;
        rows.evaluate(json!({ "enrolment": enrolment })).await;
        rows.commit().await;
    }

    /// Has everyone in the edition looked at for certificates, as a change of its state would.
    pub async fn evaluate(&self) {
        let mut rows = Rows::begin(&self.server).await;
        rows.evaluate(json!({ "edition": self.edition })).await;
        rows.commit().await;
        self.server.settle().await;
    }

    /// The state of an official's enrolment.
    pub async fn state(&self, official: usize) -> EnrolmentState {
        let db = self.server.app.db.read();
        let enrolment = enrolment::enrolment(db, self.officials[official].enrolment).await;
        enrolment.expect("a query").expect("an enrolment").state
    }

    /// The address of the list.
    pub fn list(&self) -> String {
        format!("/editions/{CODE}/attendance")
    }
}

async fn person(server: &Server, given: &str, family: &str) -> PersonId {
    let mut tx = server.app.db.write().await.expect("a transaction");
    let new = NewPerson {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        email: format!("{}@example.org", new_id()),
        organisation: "Urząd Wojewódzki".to_owned(),
        unit: "Wydział".to_owned(),
        function: "inspektor".to_owned(),
        region_code: Some("PL-02".to_owned()),
        role_category: None,
        language: Language::Pl,
    };
    let id = people::add_person(&mut tx, new, None).await.expect("a person");
    tx.commit().await.expect("a commit");
    id
}

pub async fn staff(server: &Server, given: &str, permission: Permission, scope: Scope) -> Browser {
    let id = person(server, given, "Testowa").await;
    let mut tx = server.app.db.write().await.expect("a transaction");
    people::grant(&mut tx, id, permission, &scope, None)
        .await
        .expect("a grant");
    tx.commit().await.expect("a commit");
    server.sign_in(id).await
}

async fn official(server: &Server, edition: EditionId, (given, family): (&str, &str)) -> Official {
    let person = person(server, given, family).await;
    let enrolment = EnrolmentId::new();
    let mut rows = Rows::begin(server).await;
    let now = server.app.clock.now();
    let columns = "id edition_id person_id region_code role_category state live created_at changed_at";
    let values = vec![
        enrolment.0.into(),
        edition.0.into(),
        person.0.into(),
        "PL-02".into(),
        "social".into(),
        "confirmed".into(),
        true.into(),
        now.into(),
        now.into(),
    ];
    rows.insert("enrolments", columns, values).await;
    rows.commit().await;
    Official {
        person,
        enrolment,
        browser: server.sign_in(person).await,
    }
}

/// Writes rows as other slices would, without their pages.
pub struct Rows {
    tx: evenhand::kernel::database::Tx,
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

    async fn evaluate(&mut self, whom: serde_json::Value) {
        outbox::later(&mut self.tx, "certificates.evaluate", whom, None)
            .await
            .expect("a job");
    }

    fn now(&self) -> OffsetDateTime {
        self.tx.now
    }

    async fn project(&mut self, id: Uuid) {
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

    async fn course(&mut self, version: CourseVersionId, completion: Completion) {
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

    async fn venue(&mut self) -> Uuid {
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

    async fn edition(
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

    async fn session(&mut self, edition: EditionId, day: Date) -> Uuid {
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

    async fn slot(
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

fn localised(pl: &str, en: &str) -> Value {
    Value::Json(Some(Box::new(json!({ "pl": pl, "en": en }))))
}
