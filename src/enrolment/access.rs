//! Who may enrol whom, and see whom; who sees and gives answers to what funders ask.

mod statements;

pub use statements::{MayFillIn, MayState, may_fill_in, may_read_statement, may_read_statements, may_state};

use super::model::EnrolmentId;
use super::{model::enrolment, store};
use crate::{
    editions::{self, Edition},
    kernel::fault::Fault,
    people::{Actor, Member},
    projects::ProjectId,
};

/// May enrol themselves in this edition.
pub struct MayEnrol {
    pub(super) edition: Edition,
    pub(super) by: Actor,
}

/// Anyone who is signed in may ask for a seat in an edition that is announced.
pub async fn may_enrol(visit: &Member, code: &str) -> Result<MayEnrol, Fault> {
    let edition = editions::edition_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    if edition.announced_at.is_none() {
        return Err(Fault::NotFound);
    }
    Ok(MayEnrol {
        edition,
        by: visit.actor.clone(),
    })
}

/// May read who is enrolled in an edition: its office, auditors and trainers.
pub struct MaySeeParticipants {
    pub(super) edition: Edition,
    pub(super) by: Actor,
}

impl MaySeeParticipants {
    /// Whether the person may also place, withdraw and import.
    pub fn may_place(&self) -> bool {
        self.by.is_office_of(self.edition.project_id.0)
    }
}

/// The office, auditors and trainers of an edition see its participants.
pub async fn may_see_participants(visit: &Member, code: &str) -> Result<MaySeeParticipants, Fault> {
    let edition = editions::edition_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let by = visit.actor.clone();
    if by.reads_edition(edition.project_id.0, edition.id.0) {
        Ok(MaySeeParticipants { edition, by })
    } else {
        Err(Fault::NotFound)
    }
}

/// May place people in an edition: its office.
pub struct MayPlace {
    pub(super) edition: Edition,
    pub(super) by: Actor,
}

/// The office of an edition's project places people in it.
pub async fn may_place(visit: &Member, code: &str) -> Result<MayPlace, Fault> {
    let MaySeeParticipants { edition, by } = may_see_participants(visit, code).await?;
    if by.is_office_of(edition.project_id.0) {
        Ok(MayPlace { edition, by })
    } else {
        Err(Fault::Forbidden)
    }
}

/// May give seats in all editions of a project: its office.
pub struct MaySeat {
    pub(super) project: ProjectId,
    pub(super) by: Actor,
}

/// The office of a project gives seats in its editions.
pub fn may_seat(visit: &Member, project: ProjectId) -> Result<MaySeat, Fault> {
    if !visit.actor.is_office_of(project.0) {
        return Err(Fault::NotFound);
    }
    Ok(MaySeat {
        project,
        by: visit.actor.clone(),
    })
}

/// May see an enrolment: the person, and whoever sees the participants of the edition.
pub struct MaySeeEnrolment {
    pub(super) enrolment: enrolment::Model,
    pub(super) edition: Edition,
    pub(super) by: Actor,
}

impl MaySeeEnrolment {
    /// Whether it is the person's own.
    pub fn is_own(&self) -> bool {
        self.by.id == self.enrolment.person_id
    }
}

/// Finds an enrolment that this person may see.
pub async fn may_see_enrolment(visit: &Member, id: EnrolmentId) -> Result<MaySeeEnrolment, Fault> {
    let enrolment = store::enrolment(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    let edition = editions::edition(visit.db(), enrolment.edition_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let by = visit.actor.clone();
    let sees = by.id == enrolment.person_id || by.reads_edition(edition.project_id.0, edition.id.0);
    if sees {
        Ok(MaySeeEnrolment {
            enrolment,
            edition,
            by,
        })
    } else {
        Err(Fault::NotFound)
    }
}

/// May choose the sessions of an enrolment: the person, or the office.
pub struct MayChoose {
    pub(super) enrolment: enrolment::Model,
    pub(super) edition: Edition,
    pub(super) by: Actor,
    /// Whether the office does it for somebody.
    pub(super) by_office: bool,
}

impl MaySeeEnrolment {
    /// The permission to choose sessions, for those who have it.
    pub(super) fn choose(&self) -> Result<MayChoose, Fault> {
        let by_office = self.by.is_office_of(self.edition.project_id.0);
        if !self.is_own() && !by_office {
            return Err(Fault::Forbidden);
        }
        Ok(MayChoose {
            enrolment: self.enrolment.clone(),
            edition: self.edition.clone(),
            by: self.by.clone(),
            by_office,
        })
    }
}

/// May state what somebody needs to eat: the person, or the office.
pub struct MayStateDiet {
    pub(super) enrolment: enrolment::Model,
    pub(super) edition: Edition,
    pub(super) by: Actor,
}

/// Nobody else sees a diet, so that trainers and auditors find no such page.
pub async fn may_state_diet(visit: &Member, id: EnrolmentId) -> Result<MayStateDiet, Fault> {
    let MaySeeEnrolment {
        enrolment,
        edition,
        by,
    } = may_see_enrolment(visit, id).await?;
    if by.id != enrolment.person_id && !by.is_office_of(edition.project_id.0) {
        return Err(Fault::NotFound);
    }
    Ok(MayStateDiet {
        enrolment,
        edition,
        by,
    })
}

/// May withdraw an enrolment: the person, or the office.
pub struct MayWithdraw {
    pub(super) enrolment: enrolment::Model,
    pub(super) by: Actor,
}

/// Finds an enrolment that this person may withdraw.
pub async fn may_withdraw(visit: &Member, id: EnrolmentId) -> Result<MayWithdraw, Fault> {
    let seen = may_see_enrolment(visit, id).await?;
    let MaySeeEnrolment {
        enrolment,
        edition,
        by,
    } = seen;
    if by.id == enrolment.person_id || by.is_office_of(edition.project_id.0) {
        Ok(MayWithdraw { enrolment, by })
    } else {
        Err(Fault::Forbidden)
    }
}
