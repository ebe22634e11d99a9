//! Sheets of days, for signatures on paper.

use std::sync::Arc;

use rocket::tokio::task::spawn_blocking;
use time::Date;

use crate::{
    attendance::{rules::entries::is_expected, views::sheet},
    catalogue,
    editions::{self, Edition, Venue},
    enrolment,
    kernel::{app::App, fault::Fault},
    projects, regions,
};

/// The sheets of the days of an edition, or that of one day, as PDFs: one at a time to `each`.
pub async fn sheets(
    app: &App,
    (edition, venue): (&Edition, &Venue),
    only: Option<Date>,
    mut each: impl FnMut(Date, Vec<u8>) -> Result<(), Fault> + Send,
) -> Result<(), Fault> {
    let db = app.db.read();
    let all = editions::slots_of(db, edition.id).await?;
    let mut days: Vec<Date> = all.iter().map(|slot| slot.slot.on_date).collect();
    days.sort_unstable();
    days.dedup();
    days.retain(|day| only.is_none_or(|only| only == *day));
    if days.is_empty() {
        return Ok(());
    }
    let language = edition.language.parse().unwrap_or_default();
    let design = catalogue::design(db, edition.course_version_id).await?;
    let mut roster = enrolment::roster(db, edition.id).await?;
    roster.retain(|participant| is_expected(participant.enrolment.state));
    let whole = sheet::Facts {
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
        edition: edition.clone(),
        venue: venue.clone(),
        date: edition.starts_on,
        slots: all,
        roster,
        language,
        made_at: app.clock.now(),
    };
    let whole = Arc::new(whole);
    for date in days {
        let (app, whole) = (app.clone(), Arc::clone(&whole));
        let set = move || {
            let mut facts = sheet::Facts::clone(&whole);
            facts.slots.retain(|slot| slot.slot.on_date == date);
            facts.date = date;
            sheet::pdf(&app, facts)
        };
        let pdf = spawn_blocking(set)
            .await
            .map_err(|error| Fault::Broken(error.to_string()))??;
        each(date, pdf)?;
    }
    Ok(())
}
