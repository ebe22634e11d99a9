//! Who answers what the funder asks about participants, and who reads the answers: the participant and the project's office;
//! its auditors read them. Nobody else, trainers neither.

use crate::{
    enrolment::store,
    kernel::fault::Fault,
    people::{self, Actor, Member, Person, PersonId},
    projects::{self, Project},
};

/// May answer for themselves what a project asks.
pub struct MayState {
    pub(in crate::enrolment) project: Project,
    /// The role category under which the person takes part.
    pub(in crate::enrolment) role: String,
    pub(in crate::enrolment) by: Actor,
}

/// Whoever is or was enrolled in an edition of the project answers what it asks.
pub async fn may_state(visit: &Member, code: &str) -> Result<MayState, Fault> {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let role = store::role_in_project(visit.db(), project.id, visit.actor.id).await?;
    Ok(MayState {
        role: role.ok_or(Fault::NotFound)?,
        project,
        by: visit.actor.clone(),
    })
}

/// May see who answered in a project, and read each one's answers.
pub struct MayReadStatements {
    pub(in crate::enrolment) project: Project,
    /// Whether the person may also fill in.
    pub(in crate::enrolment) fills_in: bool,
}

/// The office and the auditors of a project.
pub async fn may_read_statements(visit: &Member, code: &str) -> Result<MayReadStatements, Fault> {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .filter(|project| visit.actor.reads_project(project.id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayReadStatements {
        fills_in: visit.actor.is_office_of(project.id.0),
        project,
    })
}

/// May read the answers of one participant of a project.
pub struct MayReadStatement {
    pub(in crate::enrolment) project: Project,
    pub(in crate::enrolment) person: Person,
    /// The role category under which the person takes part.
    pub(in crate::enrolment) role: String,
    /// Whether the reader may also fill in.
    pub(in crate::enrolment) fills_in: bool,
    by: Actor,
}

/// The same for one who is or was enrolled in it.
pub async fn may_read_statement(
    visit: &Member,
    code: &str,
    person: PersonId,
) -> Result<MayReadStatement, Fault> {
    let MayReadStatements { project, fills_in } = may_read_statements(visit, code).await?;
    let role = store::role_in_project(visit.db(), project.id, person).await?;
    let person = people::person(visit.db(), person).await?;
    Ok(MayReadStatement {
        role: role.ok_or(Fault::NotFound)?,
        person: person.ok_or(Fault::NotFound)?,
        project,
        fills_in,
        by: visit.actor.clone(),
    })
}

/// May fill in the answers of one participant from documents.
pub struct MayFillIn {
    pub(in crate::enrolment) project: Project,
    pub(in crate::enrolment) person: PersonId,
    pub(in crate::enrolment) by: Actor,
}

/// The office of the project.
pub async fn may_fill_in(visit: &Member, code: &str, person: PersonId) -> Result<MayFillIn, Fault> {
    let read = may_read_statement(visit, code, person).await?;
    if !read.fills_in {
        return Err(Fault::Forbidden);
    }
    Ok(MayFillIn {
        project: read.project,
        person: read.person.id,
        by: read.by,
    })
}
