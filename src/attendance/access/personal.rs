//! Who shows a personal code, and who uses it.

use super::{MaySeeRecord, may_see_record};
use crate::{
    attendance::rules::{
        entries::{is_expected, takes_attendance},
        personal::enrolment_of_code,
    },
    editions::{self, Edition, Venue},
    enrolment::{self, Enrolment, EnrolmentId},
    kernel::fault::Fault,
    people::{Actor, Member},
};

/// May show a personal code: only ever their own.
pub struct MayShowCode {
    pub(in crate::attendance) enrolment: Enrolment,
    pub(in crate::attendance) edition: Edition,
    pub(in crate::attendance) venue: Venue,
}

/// A code stands in for its person at the door, so nobody else gets to see it, not even the office; and nobody without a seat.
pub async fn may_show_code(visit: &Member, id: EnrolmentId) -> Result<MayShowCode, Fault> {
    let seen = may_see_record(visit, id).await?;
    if !seen.is_own() {
        return Err(Fault::Forbidden);
    }
    if !is_expected(seen.enrolment.state) || !takes_attendance(seen.edition.state) {
        return Err(Fault::refused("attendance-code-none"));
    }
    let MaySeeRecord {
        enrolment,
        edition,
        venue,
        ..
    } = seen;
    Ok(MayShowCode {
        enrolment,
        edition,
        venue,
    })
}

/// May enter the person of a code, and let them leave.
pub struct MayUseCode {
    pub(in crate::attendance) enrolment: Enrolment,
    pub(in crate::attendance) edition: Edition,
    pub(in crate::attendance) venue: Venue,
    pub(in crate::attendance) by: Actor,
}

/// The trainers and the office of the edition that a code is of. `None` for everyone else, whoever the code is of and whether
/// or not there is such a code: it tells nothing.
pub async fn may_use_code(visit: &Member, code: &str) -> Result<Option<MayUseCode>, Fault> {
    let Some(id) = enrolment_of_code(&visit.app.key, code) else {
        return Ok(None);
    };
    let Some(enrolment) = enrolment::enrolment(visit.db(), id).await? else {
        return Ok(None);
    };
    let Some(edition) = editions::edition(visit.db(), enrolment.edition_id).await? else {
        return Ok(None);
    };
    let by = visit.actor.clone();
    if !by.is_trainer_of(edition.id.0) && !by.is_office_of(edition.project_id.0) {
        return Ok(None);
    }
    let venue = editions::venue_of(visit.db(), &edition).await?;
    Ok(venue.map(|venue| MayUseCode {
        enrolment,
        edition,
        venue,
        by,
    }))
}
