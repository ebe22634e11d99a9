//! Addresses of certificates.

mod own;
mod register;
mod verify;

use rocket::{Route, routes};

use super::{
    model::certificate,
    rules::codes::grouped,
    views::{Shown, document},
};
use crate::{
    editions,
    kernel::{fault::Fault, zones},
    people::{Member, Visitor},
    projects::{self, ProjectId},
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![
        own::show,
        own::download,
        own::revoke,
        register::show,
        register::evaluate,
        register::reissue,
        verify::ask,
        verify::find,
        verify::show,
    ]
}

/// What a certificate says, with its dates as they were at the venue.
async fn shown(
    visit: &Visitor,
    certificate: &certificate::Model,
    replaced_by: Option<String>,
) -> Result<Shown, Fault> {
    let edition = editions::edition(visit.db(), certificate.edition_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let venue = editions::venue(visit.db(), edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let day = |moment| zones::local(moment, &venue.zone).date().to_string();
    let printed = &certificate.printed;
    let language = visit.language();
    Ok(Shown {
        person: printed.person.clone(),
        course: printed.course.clone(),
        edition: printed.edition.clone(),
        dates: document::dates(&visit.app, language, printed),
        place: printed.place.clone(),
        hours: document::hours(&visit.app, language, printed),
        issuing_body: printed.issuing_body.clone(),
        number: certificate.number.clone(),
        issued_on: day(certificate.issued_at),
        code: grouped(&certificate.code),
        hash: certificate.hash.clone(),
        revoked_on: certificate.revoked_at.map(day),
        replaced_by,
        project: printed.project_title.clone(),
        funding_line: printed.funding_line.clone(),
    })
}

/// Puts the funder's line of the project at the foot of the page.
async fn with_funding(visit: &mut Member, project: ProjectId) -> Result<(), Fault> {
    let project = projects::project(visit.db(), project)
        .await?
        .ok_or(Fault::NotFound)?;
    visit.visit.shell.funding = projects::funding(&project, visit.language());
    Ok(())
}

/// The number of the valid certificate that stands in for a revoked one.
async fn replacement(visit: &Visitor, certificate: &certificate::Model) -> Result<Option<String>, Fault> {
    if certificate.revoked_at.is_none() {
        return Ok(None);
    }
    let all = super::store::of_enrolments(visit.db(), &[certificate.enrolment_id]).await?;
    Ok(all
        .into_iter()
        .find(|other| other.revoked_at.is_none())
        .map(|other| other.number))
}
