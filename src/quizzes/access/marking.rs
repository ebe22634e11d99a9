//! Who marks answers by hand, who settles and releases, and who only looks.

use std::sync::Arc;

use crate::{
    editions::{self, Edition, Venue},
    kernel::fault::Fault,
    people::{Actor, Member},
    quizzes::{
        model::{AttemptId, AttemptState, ItemVersionId, result},
        sheet::Sheet,
        store::{self, Placed},
    },
};

/// May see which answers of an edition wait to be marked: its trainers, the office and auditors of its project.
pub struct MaySeeMarking {
    pub(in crate::quizzes) edition: Edition,
    pub(in crate::quizzes) venue: Venue,
    pub(in crate::quizzes) by: Actor,
}

impl MaySeeMarking {
    /// Whether the person may also mark and release: trainers and the office.
    pub fn may_mark(&self) -> bool {
        self.is_office() || self.by.is_trainer_of(self.edition.id.0)
    }

    /// Whether the person may also settle what two markers saw differently: the office.
    pub fn is_office(&self) -> bool {
        self.by.is_office_of(self.edition.project_id.0)
    }
}

/// Finds an edition whose answers this person may see.
pub async fn may_see_marking(visit: &Member, code: &str) -> Result<MaySeeMarking, Fault> {
    let (edition, venue) = editions::edition_and_venue(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let by = visit.actor.clone();
    if !by.reads_edition(edition.project_id.0, edition.id.0) {
        return Err(Fault::NotFound);
    }
    Ok(MaySeeMarking { edition, venue, by })
}

/// May see one answer that is marked by hand.
pub struct MaySeeAnswer {
    pub(in crate::quizzes) within: MaySeeMarking,
    pub(in crate::quizzes) of: Placed,
    pub(in crate::quizzes) sheet: Arc<Sheet>,
    pub(in crate::quizzes) result: result::Model,
}

/// Finds an answer that waits to be marked, or was, in an attempt that was handed in under a standing enrolment. Nobody sees how
/// their own answer is being marked.
pub async fn may_see_answer(
    visit: &Member,
    code: &str,
    attempt: AttemptId,
    item: ItemVersionId,
) -> Result<MaySeeAnswer, Fault> {
    let within = may_see_marking(visit, code).await?;
    let db = visit.db();
    let of = store::placed(db, attempt)
        .await?
        .filter(|of| of.edition_id == within.edition.id.0 && of.attempt.state == AttemptState::Submitted)
        .filter(|of| of.enrolment_state.may_learn() && of.attempt.person_id != within.by.id)
        .ok_or(Fault::NotFound)?;
    let sheet = super::sheet_of(visit, of.attempt.quiz_id, attempt).await?;
    let by_hand = sheet.item(item).is_some_and(|item| item.content.task.by_hand());
    let result = store::result(db, attempt, item)
        .await?
        .filter(|_| by_hand)
        .ok_or(Fault::NotFound)?;
    Ok(MaySeeAnswer {
        within,
        of,
        sheet,
        result,
    })
}

/// May mark one answer.
pub struct MayMark {
    pub(in crate::quizzes) attempt: AttemptId,
    pub(in crate::quizzes) item: ItemVersionId,
    pub(in crate::quizzes) sheet: Arc<Sheet>,
    /// Whether it is the office of the project, which settles.
    pub(in crate::quizzes) office: bool,
    pub(in crate::quizzes) by: Actor,
}

/// Trainers of the edition and the office of its project mark; an auditor only reads.
pub fn may_mark(seen: MaySeeAnswer) -> Result<MayMark, Fault> {
    if !seen.within.may_mark() {
        return Err(Fault::Forbidden);
    }
    Ok(MayMark {
        attempt: seen.of.attempt.id,
        item: seen.result.item_version_id,
        office: seen.within.is_office(),
        sheet: seen.sheet,
        by: seen.within.by,
    })
}

/// May release the marks of an edition's attempts, of one of them or of all.
pub struct MayRelease {
    pub(in crate::quizzes) edition: Edition,
    pub(in crate::quizzes) only: Option<AttemptId>,
    pub(in crate::quizzes) by: Actor,
}

/// Whoever marks also releases.
pub async fn may_release(visit: &Member, code: &str, only: Option<AttemptId>) -> Result<MayRelease, Fault> {
    let seen = may_see_marking(visit, code).await?;
    if !seen.may_mark() {
        return Err(Fault::Forbidden);
    }
    if let Some(id) = only {
        store::placed(visit.db(), id)
            .await?
            .filter(|of| of.edition_id == seen.edition.id.0 && of.attempt.person_id != seen.by.id)
            .filter(|of| of.enrolment_state.may_learn() && of.attempt.state == AttemptState::Submitted)
            .ok_or(Fault::NotFound)?;
    }
    Ok(MayRelease {
        edition: seen.edition,
        only,
        by: seen.by,
    })
}
