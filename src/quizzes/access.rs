//! Who may take a quiz, and who may look at what somebody answered.

mod marking;

use std::sync::Arc;

use super::{
    model::{AttemptId, AttemptState, QuizId},
    sheet::Sheet,
    store::{self, Begun, Placed},
};
use crate::{
    editions,
    enrolment::{self, EnrolmentId},
    kernel::fault::Fault,
    people::{Actor, Member},
    projects::ProjectId,
};

pub use marking::{
    MayMark, MayRelease, MaySeeAnswer, MaySeeMarking, may_mark, may_release, may_see_answer, may_see_marking,
};

/// May begin an attempt at a quiz under their own enrolment.
pub struct MayStart {
    pub(super) enrolment: EnrolmentId,
    pub(super) sheet: Arc<Sheet>,
    pub(super) project: ProjectId,
    pub(super) by: Actor,
}

/// A participant may take the quizzes of the course version that their edition runs.
pub async fn may_start(visit: &Member, enrolment: EnrolmentId, quiz: QuizId) -> Result<MayStart, Fault> {
    let found = enrolment::enrolment(visit.db(), enrolment)
        .await?
        .filter(|found| found.person_id == visit.actor.id && found.state.may_learn())
        .ok_or(Fault::NotFound)?;
    let edition = editions::edition(visit.db(), found.edition_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let sheet = store::sheet(visit.db(), quiz)
        .await?
        .filter(|sheet| sheet.quiz.version_id == edition.course_version_id)
        .ok_or(Fault::NotFound)?;
    Ok(MayStart {
        enrolment,
        sheet,
        project: edition.project_id,
        by: visit.actor.clone(),
    })
}

/// May answer in an attempt: their own.
pub struct MayAnswer {
    pub(super) of: Placed,
    pub(super) sheet: Arc<Sheet>,
    pub(super) by: Actor,
}

/// Finds an attempt of this person, open or submitted.
pub async fn may_answer(visit: &Member, id: AttemptId) -> Result<MayAnswer, Fault> {
    let of = store::placed(visit.db(), id)
        .await?
        .filter(|of| of.attempt.person_id == visit.actor.id && of.enrolment_state.may_learn())
        .ok_or(Fault::NotFound)?;
    let sheet = sheet_of(visit, of.attempt.quiz_id, id).await?;
    Ok(MayAnswer {
        of,
        sheet,
        by: visit.actor.clone(),
    })
}

/// May save an answer in an attempt of their own, if it is still open: that is decided by the statement that saves.
pub struct MaySave {
    pub(super) attempt: Arc<Begun>,
    pub(super) sheet: Arc<Sheet>,
}

/// Finds an attempt of this person by what never changes of it, which is in memory: this runs with every answer.
pub async fn may_save(visit: &Member, id: AttemptId) -> Result<MaySave, Fault> {
    let attempt = store::begun(visit.db(), id)
        .await?
        .filter(|attempt| attempt.person_id == visit.actor.id)
        .ok_or(Fault::NotFound)?;
    let sheet = sheet_of(visit, attempt.quiz_id, id).await?;
    Ok(MaySave { attempt, sheet })
}

/// May see how an attempt was marked.
pub struct MayReview {
    pub(super) of: Placed,
    pub(super) sheet: Arc<Sheet>,
    /// Whether it is the person's own.
    pub(super) own: bool,
}

/// The participant sees their own attempts; the office and auditors of the project and the trainers of the edition see
/// those that were submitted.
pub async fn may_review(visit: &Member, id: AttemptId) -> Result<MayReview, Fault> {
    let of = store::placed(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    let own = of.attempt.person_id == visit.actor.id && of.enrolment_state.may_learn();
    let oversees = visit.actor.reads_project(of.project_id) || visit.actor.is_trainer_of(of.edition_id);
    let may_look = oversees && of.attempt.state == AttemptState::Submitted;
    if !own && !may_look {
        return Err(Fault::NotFound);
    }
    let sheet = sheet_of(visit, of.attempt.quiz_id, id).await?;
    Ok(MayReview { of, sheet, own })
}

async fn sheet_of(visit: &Member, quiz: QuizId, attempt: AttemptId) -> Result<Arc<Sheet>, Fault> {
    store::sheet(visit.db(), quiz)
        .await?
        .ok_or_else(|| Fault::Broken(format!("attempt {attempt} has no quiz")))
}
