//! What this slice tells the projects above it, and what it is told by enrolment below it.

mod calendars;

pub use calendars::{Engagement, EngagementsOf, own_calendar, project_calendar, taught_calendar};

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::ConnectionTrait;

use calendars::Calendars;

use super::{
    Edition, Venue,
    model::{EditionId, EditionState, SessionId},
    rules::{calendar::feed, quotas::Cell},
    store,
    views::state_kind,
};
use crate::{
    catalogue,
    kernel::{app::App, fault::Fault, languages::Language},
    people::Person,
    projects::{Answered, EditionLine, ProjectId},
};

/// How many seats of each cell are taken; enrolment knows, and is handed in where the server is put together.
#[derive(Clone, Copy)]
pub struct SeatsTaken(pub fn(App, EditionId) -> Answered<BTreeMap<Cell, i32>>);

/// How many answers of an edition wait to be marked by hand; `None` where there never was such an answer. The quizzes know, and
/// are handed in where the server is put together.
#[derive(Clone, Copy)]
pub struct AnswersToMark(pub fn(App, EditionId) -> Answered<Option<u64>>);

/// Somebody who takes part in an edition or waits for a seat.
#[derive(Clone, Debug)]
pub struct Enrolled {
    /// The person.
    pub person: Person,
    /// The sessions the person has chosen; none when it is all of them.
    pub sessions: Vec<SessionId>,
}

/// Who takes part in an edition. Enrolment knows, and is handed in where the server is put together.
#[derive(Clone, Copy)]
pub struct ParticipantsOf(pub fn(App, EditionId) -> Answered<Vec<Enrolled>>);

/// The role categories that editions of a project use.
pub fn roles_in_use(app: App, project: ProjectId) -> Answered<BTreeSet<String>> {
    Box::pin(async move { store::roles_in_quotas(app.db.read(), project).await })
}

/// What editions alone can say has been reached: how many were held, and in how many regions.
pub fn reached(app: App, project: ProjectId) -> Answered<BTreeMap<String, i64>> {
    Box::pin(async move {
        let db = app.db.read();
        let held = |state| matches!(state, EditionState::Completed | EditionState::Closed);
        let editions = store::editions_of(db, project).await?;
        let ids: Vec<EditionId> = editions
            .into_iter()
            .filter(|edition| held(edition.state))
            .map(|edition| edition.id)
            .collect();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let held = count(ids.len());
        let groups = store::regions_of_all(db, ids).await?;
        let regions: BTreeSet<&String> = groups.values().flatten().collect();
        Ok(BTreeMap::from([
            ("editions".to_owned(), held),
            ("regions".to_owned(), count(regions.len())),
        ]))
    })
}

/// The editions of a project for its page.
pub fn edition_lines(app: App, project: ProjectId, language: Language) -> Answered<Vec<EditionLine>> {
    Box::pin(async move {
        let db = app.db.read();
        let editions = store::editions_in_projects(db, Some(vec![project.0])).await?;
        let versions = editions
            .iter()
            .map(|(edition, _)| edition.course_version_id)
            .collect();
        let titles = catalogue::version_titles(db, versions).await?;
        let line = |(edition, venue): (Edition, Venue)| EditionLine {
            href: format!("/editions/{}", edition.code),
            title: titles
                .get(&edition.course_version_id)
                .map(|title| title.get(language).to_owned())
                .unwrap_or_default(),
            city: venue.city,
            starts_on: edition.starts_on.to_string(),
            ends_on: edition.ends_on.to_string(),
            state: edition.state.code(),
            state_key: format!("editions-state-{}", edition.state.code()),
            kind: state_kind(edition.state),
            capacity: edition.capacity_max,
            code: edition.code,
        };
        Ok(editions.into_iter().map(line).collect())
    })
}

/// The schedule of an edition as an iCalendar file in a language, for its page and for mails.
pub async fn calendar_of(
    app: &App,
    db: &impl ConnectionTrait,
    edition: &Edition,
    venue: &Venue,
    language: Language,
) -> Result<String, Fault> {
    let design = catalogue::design(db, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let editions = vec![(edition.clone(), venue.clone())];
    let title = |_: &Edition| design.version.titles.clone();
    let calendars = Calendars::of(app, db, language, editions, title).await?;
    let facts = calendars.facts(edition, venue);
    let name = facts.name.clone();
    Ok(feed(&name, &[(facts, calendars.sessions(edition, venue, &[]))]))
}
