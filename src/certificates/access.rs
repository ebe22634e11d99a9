//! Who sees, issues and revokes certificates.

use super::{
    model::{CertificateId, certificate},
    store,
};
use crate::{
    editions::{self, Edition},
    kernel::fault::Fault,
    people::{Actor, Member},
    projects::{self, Project},
};

/// May read the register of an edition: its trainers, the office and auditors of its project.
pub struct MayRead {
    pub(super) edition: Edition,
    by: Actor,
}

impl MayRead {
    /// Whether the person may also issue and revoke: the office.
    pub fn may_issue(&self) -> bool {
        self.by.is_office_of(self.edition.project_id.0)
    }

    /// Whether the person may also open the certificates of others: office and auditors.
    pub fn may_open(&self) -> bool {
        self.by.reads_project(self.edition.project_id.0)
    }
}

/// Finds an edition whose register this person may read.
pub async fn may_read(visit: &Member, code: &str) -> Result<MayRead, Fault> {
    let edition = editions::edition_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let by = visit.actor.clone();
    if by.reads_edition(edition.project_id.0, edition.id.0) {
        Ok(MayRead { edition, by })
    } else {
        Err(Fault::NotFound)
    }
}

/// May have the certificates of an edition issued.
pub struct MayIssue {
    pub(super) edition: Edition,
    pub(super) by: Actor,
}

/// The office of an edition's project has them issued; the others who read the register only read.
pub async fn may_issue(visit: &Member, code: &str) -> Result<MayIssue, Fault> {
    let read = may_read(visit, code).await?;
    if !read.may_issue() {
        return Err(Fault::Forbidden);
    }
    Ok(MayIssue {
        edition: read.edition,
        by: read.by,
    })
}

/// May see a certificate: the person, the office and auditors of the project.
pub struct MaySee {
    pub(super) certificate: certificate::Model,
    by: Actor,
}

impl MaySee {
    /// Whether it is the person's own.
    pub fn is_own(&self) -> bool {
        self.by.id == self.certificate.person_id
    }

    /// Whether the person may also revoke and replace it: the office.
    pub fn may_end(&self) -> bool {
        self.by.is_office_of(self.certificate.project_id.0)
    }
}

/// Finds a certificate that this person may see.
pub async fn may_see(visit: &Member, id: CertificateId) -> Result<MaySee, Fault> {
    let certificate = store::certificate(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    let by = visit.actor.clone();
    if by.id == certificate.person_id || by.reads_project(certificate.project_id.0) {
        Ok(MaySee { certificate, by })
    } else {
        Err(Fault::NotFound)
    }
}

/// May confirm to have received a certificate.
pub struct MayReceive {
    pub(super) certificate: certificate::Model,
    pub(super) by: Actor,
}

/// Its holder alone confirms it; the others who see it only see it.
pub async fn may_receive(visit: &Member, id: CertificateId) -> Result<MayReceive, Fault> {
    let seen = may_see(visit, id).await?;
    if !seen.is_own() {
        return Err(Fault::Forbidden);
    }
    Ok(MayReceive {
        certificate: seen.certificate,
        by: seen.by,
    })
}

/// May revoke or replace a certificate.
pub struct MayEnd {
    pub(super) certificate: certificate::Model,
    pub(super) by: Actor,
}

/// The office of its project revokes and replaces a certificate.
pub async fn may_end(visit: &Member, id: CertificateId) -> Result<MayEnd, Fault> {
    let MaySee { certificate, by } = may_see(visit, id).await?;
    if by.is_office_of(certificate.project_id.0) {
        Ok(MayEnd { certificate, by })
    } else {
        Err(Fault::Forbidden)
    }
}

/// May read what concerns all certificates of a project: its office and auditors.
pub struct MayReadProject {
    pub(super) project: Project,
    by: Actor,
}

impl MayReadProject {
    /// Whether the person may also change the template: the office.
    pub fn may_design(&self) -> bool {
        self.by.is_office_of(self.project.id.0)
    }
}

/// Finds a project of which this person may read everything.
pub async fn may_read_project(visit: &Member, code: &str) -> Result<MayReadProject, Fault> {
    let by = visit.actor.clone();
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .filter(|project| by.reads_project(project.id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayReadProject { project, by })
}

/// May change the template of a project.
pub struct MayDesign {
    pub(super) project: Project,
    pub(super) by: Actor,
}

/// The office of a project changes its template; the others who read it only read.
pub async fn may_design(visit: &Member, code: &str) -> Result<MayDesign, Fault> {
    let read = may_read_project(visit, code).await?;
    if !read.may_design() {
        return Err(Fault::Forbidden);
    }
    Ok(MayDesign {
        project: read.project,
        by: read.by,
    })
}
