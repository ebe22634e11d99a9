//! Evenhand: training-course management and e-learning for equal-treatment training of public officials.
//!
//! The modules stand in the order in which they may name each other: a slice names only slices above it.
#![doc = include_str!("ARCHITECTURE.md")]

// The ground, a crate of its own.
pub use kernel::{self, typed_id};

// Who, and where.
pub mod people;
pub mod regions;

// Under which grant.
pub mod projects;

// What is taught, and when.
pub mod catalogue;
pub mod editions;
pub mod materials;

// Who takes part, and in which group of regions.
pub mod enrolment;
pub mod planning;

// What they do.
pub mod attendance;
pub mod quizzes;
pub mod surveys;

// What comes of it.
pub mod certificates;

// How far each of them is, in all of this.
pub mod learning;

// What is told of it.
pub mod reporting;

// The front desks, and the sample project.
pub mod demo;
pub mod home;

mod command_line;

pub use command_line::command_line;

use rocket::{Build, Rocket, fairing::AdHoc, figment::Figment};

use catalogue::Importer;
use kernel::{app::App, clock::Clock, http, outbox, outbox::Runner, page::Sample, settings::Settings};

/// What runs each kind of job that the slices put into the outbox.
pub const RUNNERS: &[(&str, Runner)] = &[
    ("materials.make_files", |app, payload| {
        Box::pin(materials::make_files(app, payload))
    }),
    ("people.sign_in_link", people::mail_link),
    ("certificates.evaluate", |app, payload| {
        Box::pin(certificates::evaluate(app, payload))
    }),
    (quizzes::END, |app, payload| {
        Box::pin(quizzes::end_when_due(app, payload))
    }),
    ("enrolment.forget_diets", |app, payload| {
        Box::pin(enrolment::forget_diets(app, payload))
    }),
    ("editions.changed", |app, payload| {
        Box::pin(enrolment::edition_changed(app, payload))
    }),
];

/// What each slice writes when a course is imported.
pub const IMPORTERS: &[Importer] = &[materials::import, quizzes::import, surveys::import];

/// Opens an installation with these settings; the first time, the regions that come with the program are stored.
pub async fn open(settings: Settings, clock: Clock) -> Result<App, String> {
    let app = App::open(settings, clock, RUNNERS).await?;
    regions::load_builtin(&app)
        .await
        .map_err(|fault| format!("regions: {fault:?}"))?;
    Ok(app)
}

/// Every file that should be in the file store, by its SHA-256.
pub async fn stored_hashes(app: &App) -> Result<Vec<String>, sea_orm::DbErr> {
    let db = app.db.read();
    Ok([
        catalogue::stored_hashes(db).await?,
        materials::stored_hashes(db).await?,
        attendance::stored_hashes(db).await?,
        certificates::stored_hashes(db).await?,
        reporting::stored_hashes(db).await?,
        quizzes::stored_hashes(db).await?,
    ]
    .concat())
}

/// The server with what works through its outbox.
pub fn serve(figment: Figment, app: App) -> Rocket<Build> {
    let worker = app.clone();
    build(figment, app).attach(AdHoc::on_liftoff("outbox", move |_| {
        Box::pin(async move {
            rocket::tokio::spawn(outbox::work(worker));
        })
    }))
}

/// The server: every slice's routes over an open installation. Its outbox fills until somebody works through it.
pub fn build(figment: Figment, app: App) -> Rocket<Build> {
    rocket::custom(app.settings.with_limits(figment))
        .manage(app)
        .manage(people::Menu(home::menu))
        .manage(home::FACTS_OF_PEOPLE)
        .manage(catalogue::Importers(IMPORTERS))
        .manage(home::FACTS_OF_PROJECTS)
        .manage(editions::SeatsTaken(|app, edition| {
            Box::pin(async move { enrolment::seats_taken(app.db.read(), edition).await })
        }))
        .manage(editions::AnswersToMark(|app, edition| {
            Box::pin(async move { quizzes::to_mark(app.db.read(), edition).await })
        }))
        .manage(editions::ParticipantsOf(enrolment::enrolled_in))
        .manage(editions::EngagementsOf(enrolment::engagements_of))
        .manage(quizzes::CertificatesHeld(|app, enrolments| {
            Box::pin(async move { Ok(certificates::held_by(app.db.read(), &enrolments).await?) })
        }))
        .attach(http::Ground)
        .mount("/", http::routes())
        .mount("/", people::routes())
        .mount("/", regions::routes())
        .mount("/", projects::routes())
        .mount("/", editions::routes())
        .mount("/", catalogue::routes())
        .mount("/", materials::routes())
        .mount("/", enrolment::routes())
        .mount("/", planning::routes())
        .mount("/", attendance::routes())
        .mount("/", quizzes::routes())
        .mount("/", surveys::routes())
        .mount("/", learning::routes())
        .mount("/", reporting::routes())
        .mount("/", certificates::routes())
        .mount("/", home::routes())
        .register("/", home::catchers())
}

/// Samples of every page and mail, for the house test that renders them all.
pub fn samples() -> Vec<Sample> {
    let slices = [
        people::samples(),
        regions::samples(),
        projects::samples(),
        editions::samples(),
        catalogue::samples(),
        materials::samples(),
        enrolment::samples(),
        planning::samples(),
        attendance::samples(),
        quizzes::samples(),
        surveys::samples(),
        learning::samples(),
        reporting::samples(),
        certificates::samples(),
        home::samples(),
    ];
    slices.into_iter().flatten().collect()
}
