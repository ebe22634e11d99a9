//! The small room: one edition of a course of two short days, with everyone who has to do with it.

mod rows;

pub use rows::Rows;
use rows::localised;

use evenhand::{
    catalogue::{Completion, CourseVersionId},
    editions::{EditionId, SlotId},
    enrolment::{self, EnrolmentId, EnrolmentState},
    kernel::{ids::new_id, languages::Language, zones},
    people::{self, NewPerson, Permission, PersonId, Scope},
};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::json;
use time::{Date, Duration};
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

/// Somebody with a seat in an edition.
pub async fn official(server: &Server, edition: EditionId, (given, family): (&str, &str)) -> Official {
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
