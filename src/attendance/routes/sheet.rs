//! The sheet of a day, for signatures on paper.

use rocket::{get, tokio::task::spawn_blocking};

use super::day_of;
use crate::{
    attendance::{access, rules::entries::is_expected, views::sheet},
    catalogue, editions, enrolment,
    kernel::{
        fault::Fault,
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
    projects, regions,
};

#[get("/editions/<code>/attendance/<day>/sheet.pdf")]
pub async fn print(visit: Member, code: &str, day: &str) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    let (db, edition) = (visit.db(), &seen.edition);
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let mut slots = editions::slots_of(db, edition.id).await?;
    slots.retain(|slot| slot.slot.on_date == date);
    if slots.is_empty() {
        return Err(Fault::NotFound);
    }
    let language = edition.language.parse().unwrap_or_default();
    let design = catalogue::design(db, edition.course_version_id).await?;
    let mut roster = enrolment::roster(db, edition.id).await?;
    roster.retain(|participant| is_expected(participant.enrolment.state));
    let facts = sheet::Facts {
        course: design
            .map(|design| design.version.titles.get(language).to_owned())
            .unwrap_or_default(),
        project: projects::project(db, edition.project_id)
            .await?
            .ok_or(Fault::NotFound)?,
        sessions: editions::sessions_of(db, edition.id).await?,
        presenters: editions::presenters_of(db, vec![edition.id]).await?,
        trainers: editions::trainers_of(db, edition.id).await?,
        regions: regions::region_names(db, language).await?,
        edition: seen.edition.clone(),
        venue: seen.venue.clone(),
        date,
        slots,
        roster,
        language,
        made_at: visit.app.clock.now(),
    };
    let app = visit.app.clone();
    let name = format!(
        "{}-{}-{date}.pdf",
        visit.say(&Message::new("attendance-sheet-file")),
        edition.code
    );
    let pdf = spawn_blocking(move || sheet::pdf(&app, facts))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))??;
    Reply::download("application/pdf", name, pdf)
}
