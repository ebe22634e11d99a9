//! Who may look at what came of a quiz.

use crate::{
    editions::{self, Edition, Extent},
    kernel::fault::Fault,
    people::Member,
    projects::{self, Project},
};

/// May read the results of the quizzes of an edition, or of a project as a whole. They name people.
pub struct MayReadResults {
    pub(in crate::quizzes) project: Project,
    pub(in crate::quizzes) edition: Option<Edition>,
    /// Whether the person belongs to the project team; small groups are hidden from others.
    pub(in crate::quizzes) team: bool,
}

impl MayReadResults {
    /// What it is about.
    pub(in crate::quizzes) fn scope(&self) -> Extent {
        Extent::of(self.project.id, self.edition.as_ref().map(|edition| edition.id))
    }
}

/// The office and the auditors of an edition's project, who are its team, and the edition's trainers.
pub async fn may_read_results_of_edition(visit: &Member, code: &str) -> Result<MayReadResults, Fault> {
    let edition = editions::edition_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let team = visit.actor.reads_project(edition.project_id.0);
    if !team && !visit.actor.is_trainer_of(edition.id.0) {
        return Err(Fault::NotFound);
    }
    let project = projects::project(visit.db(), edition.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayReadResults {
        project,
        edition: Some(edition),
        team,
    })
}

/// The office and the auditors of a project.
pub async fn may_read_results_of_project(visit: &Member, code: &str) -> Result<MayReadResults, Fault> {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .filter(|project| visit.actor.reads_project(project.id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayReadResults {
        project,
        edition: None,
        team: true,
    })
}
