//! Addresses of certificates.

mod badge;
mod book;
mod own;
mod register;
mod replacement;
mod template;
mod verify;

use rocket::{Route, routes};
use time::OffsetDateTime;

use super::{
    model::{Ending, certificate},
    rules::codes::grouped,
    store,
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
        own::receive,
        book::show,
        book::table,
        book::workbook,
        replacement::show,
        replacement::replace,
        register::show,
        register::evaluate,
        register::reissue,
        template::show,
        template::sample,
        template::save,
        template::take_into_use,
        verify::ask,
        verify::find,
        verify::show,
        badge::keys,
        badge::key,
        badge::issuer,
        badge::verify,
        badge::status,
        badge::credential,
        badge::readable,
        badge::own_credential,
        badge::own_readable,
    ]
}

/// The certificates around one: which it stands in for, and which stands in for it.
struct Around {
    before: Option<certificate::Model>,
    after: Option<certificate::Model>,
}

impl Around {
    async fn of(visit: &Visitor, certificate: &certificate::Model) -> Result<Self, Fault> {
        let db = visit.db();
        let before = match certificate.replaces_id {
            Some(id) => store::certificate(db, id).await?,
            None => None,
        };
        let after = match certificate.revoked_at {
            Some(_) => store::successor(db, certificate.id).await?,
            None => None,
        };
        Ok(Self { before, after })
    }
}

/// The time zone of the venue.
async fn zone_of(visit: &Visitor, certificate: &certificate::Model) -> Result<String, Fault> {
    let edition = editions::edition(visit.db(), certificate.edition_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let venue = editions::venue(visit.db(), edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(venue.zone)
}

/// The day of a moment at the venue.
async fn day_of(
    visit: &Visitor,
    certificate: &certificate::Model,
    moment: OffsetDateTime,
) -> Result<String, Fault> {
    let zone = zone_of(visit, certificate).await?;
    Ok(zones::local(moment, &zone).date().to_string())
}

/// What a certificate says, with its dates as they were at the venue.
async fn shown(visit: &Visitor, certificate: &certificate::Model, around: &Around) -> Result<Shown, Fault> {
    let zone = zone_of(visit, certificate).await?;
    let day = |moment| zones::local(moment, &zone).date().to_string();
    let number = |other: &certificate::Model| other.number.clone();
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
        ended_on: certificate.revoked_at.map(day),
        is_replaced: certificate.ending() == Some(Ending::Replaced),
        replaced_by: around.after.as_ref().map(number),
        replaces: around.before.as_ref().map(number),
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
