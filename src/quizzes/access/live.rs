//! Who watches over quizzes while they are taken.

use super::marking::{MaySeeMarking, may_see_marking};
use crate::{
    editions::{self, EditionId},
    enrolment::{self, Enrolment, EnrolmentId},
    kernel::fault::Fault,
    people::Member,
    quizzes::{model::AttemptId, store},
};

/// May set the dates of an edition's quizzes and help those who take them: its trainers and the office.
pub struct MaySupervise {
    pub(in crate::quizzes) of: MaySeeMarking,
    /// The quiz, by its key.
    pub(in crate::quizzes) key: String,
}

/// Finds a quiz of an edition that this person may watch over.
pub async fn may_supervise(visit: &Member, code: &str, key: &str) -> Result<MaySupervise, Fault> {
    let of = may_see_marking(visit, code).await?;
    if !of.may_mark() {
        return Err(Fault::Forbidden);
    }
    store::quiz_of(visit.db(), of.edition.course_version_id, key)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MaySupervise {
        of,
        key: key.to_owned(),
    })
}

/// May decide about the attempts of one person at a quiz.
pub struct MayHelp {
    pub(in crate::quizzes) within: MaySupervise,
    pub(in crate::quizzes) enrolment: Enrolment,
}

/// Nobody decides about their own attempts.
pub async fn may_help(visit: &Member, code: &str, key: &str, id: EnrolmentId) -> Result<MayHelp, Fault> {
    let within = may_supervise(visit, code, key).await?;
    let enrolment = enrolment::enrolment(visit.db(), id)
        .await?
        .filter(|found| found.edition_id == within.of.edition.id && found.state.may_learn())
        .filter(|found| found.person_id != within.of.by.id)
        .ok_or(Fault::NotFound)?;
    Ok(MayHelp { within, enrolment })
}

/// The same by an attempt of the person.
pub async fn may_help_with(visit: &Member, id: AttemptId) -> Result<MayHelp, Fault> {
    let of = store::placed(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    let edition = editions::edition(visit.db(), EditionId(of.edition_id))
        .await?
        .ok_or(Fault::NotFound)?;
    let sheet = store::sheet(visit.db(), of.attempt.quiz_id)
        .await?
        .ok_or(Fault::NotFound)?;
    may_help(visit, &edition.code, &sheet.quiz.key, of.attempt.enrolment_id).await
}
