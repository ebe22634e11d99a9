//! Who may see, add and change projects.

use super::{model::project, store};
use crate::{
    kernel::fault::Fault,
    people::{Actor, Member},
};

/// Permission to see the list of projects, limited to those that the person reads.
pub struct MayList(());

/// Permission to add a project.
pub struct MayAdd {
    pub(super) by: Actor,
}

/// Permission to see everything of a project.
pub struct MayRead {
    pub(super) project: project::Model,
    /// Whether the person may change it too.
    pub(super) changes: bool,
}

/// Permission to change a project.
pub struct MayChange {
    pub(super) project: project::Model,
    pub(super) by: Actor,
}

/// Offices, auditors and administrators see projects.
pub fn may_list(visit: &Member) -> Result<MayList, Fault> {
    let actor = &visit.actor;
    if actor.is_any_office() || actor.is_any_auditor() {
        Ok(MayList(()))
    } else {
        Err(Fault::NotFound)
    }
}

/// Administrators add projects.
pub fn may_add(visit: &Member) -> Result<MayAdd, Fault> {
    if visit.actor.is_admin() {
        Ok(MayAdd {
            by: visit.actor.clone(),
        })
    } else {
        Err(Fault::NotFound)
    }
}

/// The project's office and auditors read it.
pub async fn may_read(visit: &Member, code: &str) -> Result<MayRead, Fault> {
    let project = store::project_by_code(visit.db(), code)
        .await?
        .filter(|project| visit.actor.reads_project(project.id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayRead {
        changes: visit.actor.is_office_of(project.id.0),
        project,
    })
}

/// The project's office changes it.
pub async fn may_change(visit: &Member, code: &str) -> Result<MayChange, Fault> {
    let read = may_read(visit, code).await?;
    if !read.changes {
        return Err(Fault::NotFound);
    }
    Ok(MayChange {
        project: read.project,
        by: visit.actor.clone(),
    })
}
