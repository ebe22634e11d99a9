//! Loads the sample project, in the order in which it would have happened.

use std::fs;

use super::{
    ahead, answers,
    calendar::Calendar,
    cast::{self, OFFICIAL},
    past,
    places::{KIELCE, OPOLE},
    plan, present,
    project::make_project,
    scene::Scene,
};
use crate::{
    catalogue::{self, Import, MayImport, Source},
    kernel::{app::App, fault::Fault},
    people::{self, LinkPurpose, sign_in_link},
};

/// One of the four parts that a person can play.
pub struct Part {
    /// `office`, `trainer`, `official` or `auditor`.
    pub name: &'static str,
    /// The mail address of the person who plays it.
    pub email: &'static str,
}

const fn part(name: &'static str, email: &'static str) -> Part {
    Part { name, email }
}

/// The four parts.
pub const fn parts() -> [Part; 4] {
    [
        part("office", "office@example.org"),
        part("trainer", "trainer@example.org"),
        part("official", OFFICIAL),
        part("auditor", "auditor@example.org"),
    ]
}

/// The courses that the sample project knows, in the program itself; its editions run the first.
const COURSES: [&str; 2] = ["equal-treatment", "working-group-day"];

/// The file in the data folder that says that the story was told to its end.
const TOLD: &str = "sample-project";

/// Loads the sample project unless it is there, and gives a sign-in token for each part. Mails and the files of materials
/// wait in the outbox.
pub async fn load(app: &App) -> Result<Vec<(Part, String)>, Fault> {
    let begun = people::person_by_email(app.db.read(), "office@example.org")
        .await?
        .is_some();
    let told = app.settings.data.join(TOLD);
    if begun && !told.exists() {
        return Err(Fault::Broken(
            "loading was interrupted; demo --fresh starts again".to_owned(),
        ));
    }
    if !begun {
        make(app).await?;
        fs::write(&told, "").map_err(|error| Fault::Broken(format!("{}: {error}", told.display())))?;
    }
    let mut links = Vec::new();
    for part in parts() {
        let person = people::person_by_email(app.db.read(), part.email)
            .await?
            .ok_or(Fault::NotFound)?;
        let mut tx = app.db.write().await?;
        let token = sign_in_link(&mut tx, person.id, LinkPurpose::Demo).await?;
        tx.commit().await?;
        links.push((part, token));
    }
    Ok(links)
}

/// Tells the whole story, in the order of its days.
async fn make(app: &App) -> Result<(), Fault> {
    let scene = open(app).await?;
    answers::ask(&scene).await?;
    plan::play(&scene).await?;
    let (kielce, opole) = (scene.plan(&KIELCE).await?, scene.plan(&OPOLE).await?);
    past::play(&scene, kielce).await?;
    let learners = present::enrol(&scene, opole).await?;
    answers::give(&scene, learners.iter().map(|learner| learner.person)).await?;
    ahead::play(&scene).await?;
    present::play(&scene, opole, &learners).await?;
    plan::seat(&scene).await
}

/// The people, the project and the courses.
async fn open(app: &App) -> Result<Scene, Fault> {
    let calendar = Calendar::begin(app);
    let cast = cast::add_everyone(app).await?;
    let project = make_project(app, calendar.today, &cast.office).await?;
    for name in COURSES {
        let source = Source::bundled(name).ok_or_else(|| Fault::Broken(format!("no course {name}")))?;
        let import = catalogue::import(app, MayImport::on_this_machine(), source, crate::IMPORTERS).await?;
        if let Import::Wrong(problems) = import {
            return Err(Fault::Broken(format!(
                "course {name}: {} problems",
                problems.len()
            )));
        }
    }
    let version = catalogue::newest_version(app.db.read(), COURSES[0]).await?;
    Ok(Scene {
        app: app.clone(),
        calendar,
        cast,
        project,
        version: version.ok_or(Fault::NotFound)?.id,
    })
}
