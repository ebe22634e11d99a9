//! The addresses of editions and venues.

mod agenda;
mod calendars;
mod conflicts;
mod decisions;
mod form;
mod plan;
mod project;
mod public;
mod quotas;
mod slot_form;
mod trainers;
mod venues;
mod versions;

use rocket::{Route, routes};

use super::model::edition;
use crate::{
    catalogue,
    kernel::fault::Fault,
    people::{Member, Visitor},
    projects,
};

/// All routes of this slice.
pub fn routes() -> Vec<Route> {
    [
        routes![public::list, public::show, public::calendar],
        routes![calendars::show, calendars::renew, calendars::end, calendars::feed],
        routes![project::show, project::document, project::calendar],
        routes![plan::new, plan::create, plan::edit, plan::change],
        routes![
            agenda::show,
            agenda::shift,
            agenda::new_session,
            agenda::add_session,
            agenda::edit_session,
            agenda::change_session,
            agenda::remove_session,
            agenda::new_slot,
            agenda::add_slot,
            agenda::edit_slot,
            agenda::change_slot,
            agenda::remove_slot
        ],
        routes![versions::show, versions::tell],
        routes![quotas::show, quotas::set],
        routes![decisions::show, decisions::decide],
        routes![trainers::show, trainers::add, trainers::remove],
        routes![
            venues::list,
            venues::new,
            venues::create,
            venues::edit,
            venues::change
        ],
    ]
    .concat()
}

/// The title of an edition's course in the reader's language.
async fn course_title(visit: &Visitor, edition: &edition::Model) -> Result<String, Fault> {
    let design = catalogue::design(visit.db(), edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(design.version.titles.get(visit.language()).to_owned())
}

/// Puts the funder's line of the edition's project at the foot of the page.
async fn with_funding(visit: &mut Member, edition: &edition::Model) -> Result<(), Fault> {
    let project = projects::project(visit.db(), edition.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    visit.visit.shell.funding = projects::funding(&project, visit.language());
    Ok(())
}
