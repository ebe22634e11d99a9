//! Who may read evidence, make snapshots of it, download them, and see figures as they would be published.

use super::{
    model::{SnapshotId, snapshot},
    store,
};
use crate::{
    editions::{self, Edition, Extent},
    kernel::fault::Fault,
    people::{Actor, Member},
    projects::{self, Project},
};

/// May read the evidence of an edition or of a project: its office and auditors. It names people.
pub struct MayRead {
    pub(super) project: Project,
    pub(super) edition: Option<Edition>,
    by: Actor,
}

impl MayRead {
    /// Whether the person may also make snapshots.
    pub fn makes(&self) -> bool {
        self.by.is_office_of(self.project.id.0)
    }

    /// What it is about.
    pub(super) fn scope(&self) -> Extent {
        Extent::of(self.project.id, self.edition.as_ref().map(|edition| edition.id))
    }

    /// Who reads.
    pub(super) fn by(&self) -> &Actor {
        &self.by
    }

    /// The permission to make a snapshot, for the office.
    pub fn snapshot(self) -> Result<MaySnapshot, Fault> {
        if self.makes() {
            Ok(MaySnapshot { read: self })
        } else {
            Err(Fault::Forbidden)
        }
    }
}

/// May make a snapshot: the office.
pub struct MaySnapshot {
    pub(super) read: MayRead,
}

impl MaySnapshot {
    /// Who makes it.
    pub(super) fn by(&self) -> &Actor {
        &self.read.by
    }
}

/// The office and the auditors of an edition's project read its evidence.
pub async fn may_read_edition(visit: &Member, code: &str) -> Result<MayRead, Fault> {
    let edition = editions::edition_by_code(visit.db(), code)
        .await?
        .filter(|edition| visit.actor.reads_project(edition.project_id.0))
        .ok_or(Fault::NotFound)?;
    let project = projects::project(visit.db(), edition.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayRead {
        project,
        edition: Some(edition),
        by: visit.actor.clone(),
    })
}

/// The office and the auditors of a project read its evidence.
pub async fn may_read_project(visit: &Member, code: &str) -> Result<MayRead, Fault> {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .filter(|project| visit.actor.reads_project(project.id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayRead {
        project,
        edition: None,
        by: visit.actor.clone(),
    })
}

/// May look at a snapshot, and compare it with what would be frozen now or with others: the office and the auditors of its
/// project.
pub struct MayReview {
    pub(super) snapshot: snapshot::Model,
    pub(super) read: MayRead,
}

impl MayReview {
    /// Who looks.
    pub(super) fn by(&self) -> &Actor {
        &self.read.by
    }

    /// The code of the edition or project it is about.
    pub(super) fn about(&self) -> &str {
        let edition = self.read.edition.as_ref();
        edition.map_or(&self.read.project.code, |edition| &edition.code)
    }

    /// Whether another snapshot is one of the same report.
    pub(super) fn is_comparable(&self, other: &snapshot::Model) -> bool {
        let report = |one: &snapshot::Model| {
            (
                one.project_id,
                one.edition_id,
                one.report.clone(),
                one.profile.clone(),
            )
        };
        other.id != self.snapshot.id && report(other) == report(&self.snapshot)
    }
}

/// Finds a snapshot that this person may look at.
pub async fn may_review(visit: &Member, id: SnapshotId) -> Result<MayReview, Fault> {
    let snapshot = store::snapshot(visit.db(), id)
        .await?
        .filter(|snapshot| visit.actor.reads_project(snapshot.project_id.0))
        .ok_or(Fault::NotFound)?;
    let edition = match snapshot.edition_id {
        Some(id) => Some(editions::edition(visit.db(), id).await?.ok_or(Fault::NotFound)?),
        None => None,
    };
    let project = projects::project(visit.db(), snapshot.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayReview {
        snapshot,
        read: MayRead {
            project,
            edition,
            by: visit.actor.clone(),
        },
    })
}

/// May download a snapshot: the office and the auditors of its project.
pub struct MayDownload {
    pub(super) snapshot: snapshot::Model,
    /// The code of its edition or project.
    pub(super) about: String,
    pub(super) by: Actor,
}

/// Finds a snapshot that this person may download.
pub async fn may_download(visit: &Member, id: SnapshotId) -> Result<MayDownload, Fault> {
    let snapshot = store::snapshot(visit.db(), id)
        .await?
        .filter(|snapshot| visit.actor.reads_project(snapshot.project_id.0))
        .ok_or(Fault::NotFound)?;
    let about = match snapshot.edition_id {
        Some(id) => editions::edition(visit.db(), id)
            .await?
            .map(|edition| edition.code),
        None => projects::project(visit.db(), snapshot.project_id)
            .await?
            .map(|project| project.code),
    };
    Ok(MayDownload {
        about: about.ok_or(Fault::NotFound)?,
        snapshot,
        by: visit.actor.clone(),
    })
}

/// May see the figures of a project as they would be published: nobody can be told from them, but they are not out yet.
pub struct MaySeeFigures {
    pub(super) project: Project,
}

/// The office and the auditors of a project see its figures.
pub async fn may_see_figures(visit: &Member, code: &str) -> Result<MaySeeFigures, Fault> {
    let MayRead { project, .. } = may_read_project(visit, code).await?;
    Ok(MaySeeFigures { project })
}
