//! The public schedule of a project: all its editions that were announced, as a page, a document and a calendar.

use std::collections::BTreeMap;

use rocket::{get, tokio::task::spawn_blocking};
use time::{Date, Duration};

use crate::{
    catalogue,
    editions::{
        Edition, EditionId, TimedSlot, Venue,
        access::{self, MaySeeSchedule},
        facts::project_calendar,
        rules::agenda::hours_of,
        store,
        views::{ProjectSchedulePage, ScheduledDay, ScheduledEdition, schedule_pdf, state_kind},
    },
    kernel::{
        fault::Fault,
        page::{Answer, Content, Reply},
        text::Localised,
    },
    people::{Caller, Visitor},
    projects,
};

/// So many documents are set for one person, or one address of guests, within a while: each costs more than a page.
const DOCUMENTS: usize = 20;
const WINDOW: Duration = Duration::minutes(10);

#[get("/projects/<code>/schedule")]
pub(super) async fn show(mut visit: Visitor, code: &str) -> Answer {
    let MaySeeSchedule { project, editions } = access::may_see_schedule(&visit, code).await?;
    let editions = scheduled(&visit, editions).await?;
    visit.shell.funding = projects::funding(&project, visit.language());
    visit.page(&ProjectSchedulePage {
        title: project.titles.get(visit.language()).to_owned(),
        contact: project.contact_email,
        code: project.code,
        editions,
    })
}

#[get("/projects/<code>/schedule.pdf")]
pub(super) async fn document(visit: Visitor, caller: Caller, code: &str) -> Answer {
    let MaySeeSchedule { project, editions } = access::may_see_schedule(&visit, code).await?;
    let now = visit.app.clock.now();
    // A whole ministry may share an address: who is signed in is counted alone.
    let who = visit
        .actor
        .as_ref()
        .map_or_else(|| caller.address.to_string(), |actor| actor.id.to_string());
    visit
        .app
        .limits
        .take(&format!("schedule:{who}"), DOCUMENTS, WINDOW, now)
        .map_err(Fault::TooMany)?;
    let editions = scheduled(&visit, editions).await?;
    let name = format!("{}.pdf", project.code);
    let (app, language) = (visit.app.clone(), visit.language());
    let pdf = spawn_blocking(move || schedule_pdf(&app, &project, &editions, language, now))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))??;
    Reply::download("application/pdf", name, pdf)
}

#[get("/projects/<code>/schedule.ics")]
pub(super) async fn calendar(visit: Visitor, code: &str) -> Answer {
    let MaySeeSchedule { project, editions } = access::may_see_schedule(&visit, code).await?;
    let text = project_calendar(&visit.app, visit.db(), &project, editions, visit.language()).await?;
    Ok(Reply::Content(Content {
        media_type: "text/calendar; charset=utf-8",
        save_as: Some(format!("{}.ics", project.code)),
        bytes: text.into_bytes(),
    }))
}

/// The editions as the schedule names them.
async fn scheduled(visit: &Visitor, editions: Vec<(Edition, Venue)>) -> Result<Vec<ScheduledEdition>, Fault> {
    let db = visit.db();
    let ids: Vec<EditionId> = editions.iter().map(|(edition, _)| edition.id).collect();
    let versions = editions
        .iter()
        .map(|(edition, _)| edition.course_version_id)
        .collect();
    let titles = catalogue::version_titles(db, versions).await?;
    let slots = store::slots_in(db, ids.clone()).await?;
    let trainers = store::trainers_of_all(db, &ids).await?;
    let line = |(edition, venue): (Edition, Venue)| {
        let title = titles
            .get(&edition.course_version_id)
            .cloned()
            .unwrap_or_default();
        let trainers = trainers.get(&edition.id).cloned().unwrap_or_default();
        line(visit, edition, venue, &title, &slots, trainers)
    };
    Ok(editions.into_iter().map(line).collect())
}

fn line(
    visit: &Visitor,
    edition: Edition,
    venue: Venue,
    title: &Localised,
    slots: &[TimedSlot],
    trainers: Vec<String>,
) -> ScheduledEdition {
    let mut by_day: BTreeMap<Date, Vec<&TimedSlot>> = BTreeMap::new();
    for slot in slots.iter().filter(|slot| slot.slot.edition_id == edition.id) {
        by_day.entry(slot.slot.on_date).or_default().push(slot);
    }
    let days = by_day.into_iter().filter_map(|(date, slots)| {
        let hours = hours_of(slots)?;
        Some(ScheduledDay {
            date: date.to_string(),
            from: hours.from,
            until: hours.until,
        })
    });
    let language = visit.language();
    ScheduledEdition {
        href: format!("/editions/{}", edition.code),
        title: title.get(language).to_owned(),
        title_lang: title.language_of(language).code(),
        state_key: format!("editions-state-{}", edition.state.code()),
        kind: state_kind(edition.state),
        starts_on: edition.starts_on.to_string(),
        ends_on: edition.ends_on.to_string(),
        days: days.collect(),
        venue: venue.name,
        street: venue.street,
        town: format!("{} {}", venue.postal_code, venue.city),
        trainers,
        code: edition.code,
    }
}
