//! Who may give an evaluation, and who may read what came of it.

use super::{
    model::{SurveyId, survey},
    store,
};
use crate::{
    editions::{self, Edition, EditionId},
    enrolment::{self, EnrolmentId},
    kernel::fault::Fault,
    people::Member,
};

/// May give a survey under their own enrolment, once.
pub struct MayGive {
    pub(super) enrolment: EnrolmentId,
    pub(super) edition: EditionId,
    pub(super) survey: survey::Model,
}

impl MayGive {
    pub(super) fn survey_id(&self) -> SurveyId {
        self.survey.id
    }
}

/// A participant may give the surveys of the course version that their edition runs.
pub async fn may_give(visit: &Member, enrolment: EnrolmentId, key: &str) -> Result<MayGive, Fault> {
    let found = enrolment::enrolment(visit.db(), enrolment)
        .await?
        .filter(|found| found.person_id == visit.actor.id && found.state.may_learn())
        .ok_or(Fault::NotFound)?;
    let edition = editions::edition(visit.db(), found.edition_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let survey = store::survey_of(visit.db(), edition.course_version_id, key)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayGive {
        enrolment,
        edition: edition.id,
        survey,
    })
}

/// May read the evaluation of an edition.
pub struct MayRead {
    pub(super) edition: Edition,
}

/// The office and auditors of the project and the trainers of the edition may.
pub async fn may_read(visit: &Member, code: &str) -> Result<MayRead, Fault> {
    let edition = editions::edition_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    if visit.actor.reads_edition(edition.project_id.0, edition.id.0) {
        Ok(MayRead { edition })
    } else {
        Err(Fault::NotFound)
    }
}
