//! The large installation: the sample project, then `large.sql`.

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use evenhand::{
    kernel::{app::App, clock::Clock, outbox, settings::Settings},
    people::{self, PersonId},
};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use uuid::Uuid;

/// How many participants are signed in.
const LEARNERS: usize = 900;

/// The file of settings that a server started in the folder reads; here it names the server of the database.
const SETTINGS: &str = "Evenhand.toml";

/// Somebody with a seat in an edition that is on, signed in.
#[derive(Clone)]
pub struct Learner {
    pub cookie: String,
    pub enrolment: Uuid,
}

/// Who takes part in the benchmark.
pub struct Cast {
    /// The office of the installation, signed in.
    pub office: String,
    /// The trainer, signed in.
    pub trainer: String,
    /// The auditor, signed in.
    pub auditor: String,
    pub learners: Vec<Learner>,
    /// The quiz of ten questions.
    pub quiz: Uuid,
}

#[derive(FromQueryResult)]
struct Seat {
    id: Uuid,
    person_id: PersonId,
}

/// The address of the PostgreSQL server to measure, as `tests/postgres` gives it.
fn server() -> Option<String> {
    std::env::var("EVENHAND_TEST_DATABASE").ok()
}

/// The settings of the installation in this folder.
pub fn settings(folder: &Path) -> Settings {
    Settings {
        data: folder.to_owned(),
        database_url: server().filter(|_| folder.join(SETTINGS).exists()),
        ..Default::default()
    }
}

/// Fills the folder and signs people in. There is no `ANALYZE`: the program does without, so the benchmark does.
pub async fn make(folder: &Path) -> Cast {
    let app = evenhand::open(settings(folder), Clock::default())
        .await
        .expect("the installation opens");
    evenhand::demo::load(&app)
        .await
        .expect("the sample project loads");
    // Its mails and documents are none of what is measured.
    outbox::run_due(&app).await.expect("the outbox is worked through");
    let tx = app.db.write().await.expect("a transaction");
    tx.execute_unprepared(include_str!("large.sql"))
        .await
        .expect("the rows are made");
    tx.commit().await.expect("a commit");
    let cast = sign_in(&app).await;
    app.db.close().await.expect("the database closes");
    cast
}

/// Takes the database to the PostgreSQL server, if there is one; whoever serves the folder from then on uses it.
pub fn take_to_server(program: &str, folder: &Path) -> Option<Duration> {
    let (address, started) = (server()?, Instant::now());
    let copied = Command::new(program)
        .args(["copy", &address])
        .env("EVENHAND_DATA", folder)
        .current_dir(folder)
        .status();
    assert!(copied.is_ok_and(|status| status.success()), "the rows are copied");
    let line = format!("database_url = \"{address}\"\n");
    std::fs::write(folder.join(SETTINGS), line).expect("the settings are written");
    Some(started.elapsed())
}

async fn sign_in(app: &App) -> Cast {
    let db = app.db.read();
    let seats = "SELECT e.id, e.person_id FROM enrolments e JOIN editions d ON d.id = e.edition_id \
                 WHERE d.state = 'confirmed' AND d.code BETWEEN 'LS-140' AND 'LS-159' AND e.rowid % 10 = 0 LIMIT $1";
    let limit = i64::try_from(LEARNERS).expect("a number");
    let statement = Statement::from_sql_and_values(db.get_database_backend(), seats, [limit.into()]);
    let mut learners = Vec::new();
    for seat in Seat::find_by_statement(statement).all(db).await.expect("seats") {
        learners.push(Learner {
            cookie: cookie(app, seat.person_id).await,
            enrolment: seat.id,
        });
    }
    assert_eq!(learners.len(), LEARNERS, "everybody has a seat");
    let quiz = Statement::from_string(
        db.get_database_backend(),
        "SELECT q.id FROM quizzes q JOIN editions d ON d.course_version_id = q.version_id \
         WHERE d.code = 'LS-140' AND q.key = 'post-test'",
    );
    let quiz = db.query_one_raw(quiz).await.expect("a query").expect("a quiz");
    Cast {
        office: part(app, "office").await,
        trainer: part(app, "trainer").await,
        auditor: part(app, "auditor").await,
        learners,
        quiz: quiz.try_get_by_index(0).expect("an id"),
    }
}

async fn part(app: &App, name: &str) -> String {
    let person = people::person_by_email(app.db.read(), &format!("{name}@example.org")).await;
    cookie(app, person.expect("a query").expect("a person").id).await
}

async fn cookie(app: &App, person: PersonId) -> String {
    let token = people::open_session(app, person, "benchmark")
        .await
        .expect("a session");
    format!("{token}.en")
}
