//! Addresses of attendance.

mod attest;
mod catering;
mod check_in;
mod entitlement_rules;
mod entitlements;
mod personal;
mod record;
mod roll;
mod sheet;
mod signed;
mod walk_ins;

use rocket::{Route, routes};
use time::Date;

use super::views::{EditionHead, Place};
use crate::{
    catalogue,
    editions::{Edition, Venue},
    kernel::{fault::Fault, languages::ISO_DATE, page::Reply},
    people::Member,
    projects,
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![
        roll::show,
        roll::enter,
        roll::countersign,
        sheet::print,
        signed::list,
        signed::keep,
        signed::show,
        signed::file,
        signed::readings::read,
        signed::withdraw,
        record::history,
        record::own,
        attest::send_code,
        attest::attest,
        attest::object,
        attest::of_day,
        attest::answer,
        walk_ins::list,
        walk_ins::form,
        walk_ins::enter,
        walk_ins::settle,
        check_in::screen,
        check_in::scanned,
        check_in::confirm,
        check_in::enter_scanned,
        entitlements::show,
        entitlements::rule_on,
        entitlement_rules::new,
        entitlement_rules::edit,
        entitlement_rules::set,
        entitlement_rules::retire,
        catering::show,
        catering::freeze,
        catering::note_order,
        catering::caterer,
        catering::names,
        personal::show,
        personal::door,
        personal::enter,
        personal::ask,
        personal::typed,
        check_in::ask,
        check_in::enter,
    ]
}

/// The edition as the pages name it.
async fn head(visit: &Member, edition: &Edition, venue: &Venue) -> Result<EditionHead, Fault> {
    let design = catalogue::design(visit.db(), edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(EditionHead::new(
        edition,
        venue,
        design.version.titles.get(visit.language()),
    ))
}

/// The way to a page below the attendance of an edition.
fn trail(visit: &Member, code: &str, last: Option<&str>) -> Vec<Place> {
    let word = |key: &str| visit.app.languages.word(visit.language(), key);
    let place = |label: String, href: Option<String>| Place {
        label,
        current: href.is_none(),
        href,
        count: None,
    };
    let list = last.map(|_| format!("/editions/{code}/attendance"));
    let mut places = vec![
        place(word("editions-list-title"), Some("/editions".to_owned())),
        place(code.to_owned(), Some(format!("/editions/{code}"))),
        place(word("attendance-title"), list),
    ];
    places.extend(last.map(|key| place(word(key), None)));
    places
}

/// Puts the funder's line of the edition's project at the foot of the page.
async fn with_funding(visit: &mut Member, edition: &Edition) -> Result<(), Fault> {
    let project = projects::project(visit.db(), edition.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    visit.visit.shell.funding = projects::funding(&project, visit.language());
    Ok(())
}

/// A day in an address.
fn day_of(text: &str) -> Option<Date> {
    Date::parse(text, ISO_DATE).ok()
}

/// What holds personal facts stays out of shared caches and search engines.
fn private(reply: Reply) -> Reply {
    reply.with_header("X-Robots-Tag", "noindex")
}
