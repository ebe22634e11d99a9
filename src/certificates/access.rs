//! Who sees, issues and revokes certificates.

use super::{
    model::{CertificateId, certificate},
    store,
};
use crate::{
    editions::{self, Edition},
    kernel::fault::Fault,
    people::{Actor, Member},
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

/// May revoke a certificate.
pub struct MayRevoke {
    pub(super) certificate: certificate::Model,
    pub(super) by: Actor,
}

/// The office of its project revokes a certificate.
pub async fn may_revoke(visit: &Member, id: CertificateId) -> Result<MayRevoke, Fault> {
    let MaySee { certificate, by } = may_see(visit, id).await?;
    if by.is_office_of(certificate.project_id.0) {
        Ok(MayRevoke { certificate, by })
    } else {
        Err(Fault::Forbidden)
    }
}
