//! Who may take a quiz, who may look at what somebody answered, and who writes items.

mod live;
mod marking;
mod remark;
mod results;

mod revisions;

use std::{collections::HashSet, sync::Arc};

use time::OffsetDateTime;

use super::{
    model::{AttemptId, AttemptState, ItemId, ItemVersionId, QuizId},
    rules::{Phase, phase},
    sheet::Sheet,
    store::{self, Begun, Placed, bank::Banked},
};
use crate::{
    catalogue::{self, Course, CourseId, CourseVersion, Design},
    editions::{self, EditionId, VenueId},
    enrolment::{self, EnrolmentId},
    kernel::fault::Fault,
    people::{Actor, Member},
    projects::{self, Project, ProjectId},
};

pub use live::{MayHelp, MaySupervise, may_help, may_help_with, may_supervise};
pub use marking::{
    MayMark, MayRelease, MaySeeAnswer, MaySeeMarking, may_mark, may_release, may_see_answer, may_see_marking,
};
pub use remark::{MayRemark, may_remark};
pub use results::{MayReadResults, may_read_results_of_edition, may_read_results_of_project};
pub use revisions::{MayRevise, may_revise};

/// May begin an attempt at a quiz under their own enrolment.
pub struct MayStart {
    pub(super) enrolment: EnrolmentId,
    pub(super) sheet: Arc<Sheet>,
    pub(super) project: ProjectId,
    /// Where the edition is held.
    pub(super) venue: VenueId,
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
        venue: edition.venue_id,
        by: visit.actor.clone(),
    })
}

/// May answer in an attempt: their own.
pub struct MayAnswer {
    pub(super) of: Placed,
    pub(super) sheet: Arc<Sheet>,
    pub(super) by: Actor,
}

impl MayAnswer {
    /// What can be done with the attempt at this moment, if it is open.
    pub(super) fn phase(&self, now: OffsetDateTime) -> Phase {
        phase(&self.of.attempt, self.sheet.settings().at_end, now)
    }
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

impl MaySave {
    /// The page that an item stands on, from 0.
    pub(super) fn page_of(&self, item: ItemVersionId) -> Option<i32> {
        let pages = self.sheet.pages(self.attempt.seed);
        let page = pages.iter().position(|page| page.contains(&item))?;
        i32::try_from(page).ok()
    }
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
    let oversees = visit.actor.reads_edition(of.project_id, of.edition_id);
    let may_look = oversees && of.attempt.state != AttemptState::Open;
    if !own && !may_look {
        return Err(Fault::NotFound);
    }
    let sheet = sheet_of(visit, of.attempt.quiz_id, id).await?;
    Ok(MayReview { of, sheet, own })
}

async fn sheet_of(visit: &Member, quiz: QuizId, attempt: AttemptId) -> Result<Arc<Sheet>, Fault> {
    store::sheet_of(visit.db(), attempt, quiz)
        .await?
        .ok_or_else(|| Fault::Broken(format!("attempt {attempt} has no quiz")))
}

/// May write items into the bank of a course.
#[derive(Clone)]
pub struct MayWrite {
    pub(super) course: CourseId,
    pub(super) by: Actor,
}

/// May write an item of a bank.
pub struct MayWriteItem {
    pub(super) bank: MayWrite,
    pub(super) item: ItemId,
}

/// May read the bank of a course.
pub struct MayReadBank {
    pub(super) design: Arc<Design>,
    /// Whether the same person may write, so that the page can offer it.
    pub(super) write: Option<MayWrite>,
}

/// The office and whoever teaches an edition of the course write its items; auditors read them.
pub async fn may_read_bank(visit: &Member, slug: &str) -> Result<MayReadBank, Fault> {
    let version = catalogue::newest_version(visit.db(), slug)
        .await?
        .ok_or(Fault::NotFound)?;
    let design = catalogue::design(visit.db(), version.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let actor = &visit.actor;
    let writes = actor.is_any_office() || teaches(visit, design.course.id).await?;
    if !writes && !actor.is_any_auditor() {
        return Err(Fault::NotFound);
    }
    let write = writes.then(|| MayWrite {
        course: design.course.id,
        by: actor.clone(),
    });
    Ok(MayReadBank { design, write })
}

/// May read the banks of the courses that are run in a project.
pub struct MayReadBanks {
    /// The project.
    pub project: Project,
    /// The courses, each with its newest version.
    pub courses: Vec<(CourseVersion, Course)>,
}

/// Whether this person may read the banks of a project's courses: its office and its auditors may.
pub async fn may_read_banks(visit: &Member, code: &str) -> Result<MayReadBanks, Fault> {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .filter(|project| visit.actor.reads_project(project.id.0))
        .ok_or(Fault::NotFound)?;
    let run = store::bank::courses_of(visit.db(), project.id).await?;
    let mut courses = catalogue::newest_versions(visit.db()).await?;
    courses.retain(|(_, course)| run.contains(&course.id));
    Ok(MayReadBanks { project, courses })
}

/// The courses whose banks this person writes, each with its newest version.
pub async fn banks_written(visit: &Member) -> Result<Vec<(CourseVersion, Course)>, Fault> {
    let mut courses = catalogue::newest_versions(visit.db()).await?;
    if !visit.actor.is_any_office() {
        let taught = courses_taught(visit).await?;
        courses.retain(|(_, course)| taught.contains(&course.id));
    }
    Ok(courses)
}

async fn teaches(visit: &Member, course: CourseId) -> Result<bool, Fault> {
    Ok(courses_taught(visit).await?.contains(&course))
}

async fn courses_taught(visit: &Member) -> Result<HashSet<CourseId>, Fault> {
    let ids: Vec<_> = visit.actor.editions_taught().into_iter().map(EditionId).collect();
    let mut taught = HashSet::new();
    if ids.is_empty() {
        return Ok(taught);
    }
    for edition in editions::editions_by_ids(visit.db(), ids).await? {
        // Versions of courses are kept in memory.
        let design = catalogue::design(visit.db(), edition.course_version_id).await?;
        taught.extend(design.map(|design| design.course.id));
    }
    Ok(taught)
}

/// Finds an item of a bank that this person may read, with the bank.
pub async fn may_read_item(visit: &Member, id: ItemId) -> Result<(MayReadBank, Banked), Fault> {
    let found = store::bank::item(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    let slug = catalogue::course(visit.db(), found.0.course_id)
        .await?
        .ok_or(Fault::NotFound)?
        .slug;
    let bank = may_read_bank(visit, &slug).await?;
    Ok((bank, found))
}

impl MayReadBank {
    /// The permit to write, for those who have it.
    pub(super) fn writing(&self) -> Result<MayWrite, Fault> {
        self.write.clone().ok_or(Fault::NotFound)
    }

    /// The permit to write this item of the bank.
    pub(super) fn writing_of(&self, (item, _): &Banked) -> Result<MayWriteItem, Fault> {
        let bank = self.writing()?;
        Ok(MayWriteItem { bank, item: item.id })
    }
}
