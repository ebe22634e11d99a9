//! Replacing a certificate on which something is wrong: another one is issued from what is on record now, and the old one
//! says that it was replaced. Neither is ever edited.

use super::{
    issue::{Cause, issue},
    words,
};
use crate::{
    certificates::{
        access::MayEnd,
        model::{CertificateId, certificate},
        parts::Printed,
        rules::changes::{Part, changed},
        store::{self, Setting, Standing},
    },
    kernel::{app::App, fault::Fault, languages::Language},
};

/// What would be printed in place of a certificate.
pub struct Proposal {
    /// The words.
    pub printed: Printed,
    /// Their language.
    pub language: Language,
    /// What differs from the certificate that is there; nothing when there is no reason to replace it.
    pub changed: Vec<Part>,
}

/// What a certificate would say if it were issued now.
pub async fn propose(app: &App, permit: &MayEnd) -> Result<Proposal, Fault> {
    let (setting, standing) = on_record(app, &permit.certificate).await?;
    Ok(proposal(app, &permit.certificate, &setting, &standing))
}

fn proposal(app: &App, old: &certificate::Model, setting: &Setting, standing: &Standing) -> Proposal {
    let printed = words::printed_instead(app, setting, standing, &old.code, old);
    let language = words::language_of(standing);
    let mut parts = changed(&old.printed, &printed);
    if old.language != language.code() {
        parts.insert(0, Part::Language);
    }
    Proposal {
        printed,
        language,
        changed: parts,
    }
}

async fn on_record(app: &App, old: &certificate::Model) -> Result<(Setting, Standing), Fault> {
    let db = app.db.read();
    let setting = store::setting(db, old.edition_id).await?.ok_or(Fault::NotFound)?;
    let standing = store::standings(db, &setting, Some(old.enrolment_id))
        .await?
        .pop();
    let standing = standing.ok_or_else(|| Fault::refused("certificates-refused-gone"))?;
    Ok((setting, standing))
}

/// Replaces a certificate and tells the person why; gives the new one. Sent twice, it gives the one that was issued the first
/// time.
pub async fn replace(app: &App, permit: MayEnd, why: &str) -> Result<CertificateId, Fault> {
    let old = &permit.certificate;
    if old.revoked_at.is_none() {
        let (setting, standing) = on_record(app, old).await?;
        if proposal(app, old, &setting, &standing).changed.is_empty() {
            return Err(Fault::refused("certificates-refused-same"));
        }
        let cause = Cause {
            by: Some(&permit.by),
            instead_of: Some(old),
            why: Some(why),
        };
        if let Some(new) = issue(app, &setting, &standing, cause).await? {
            return Ok(new);
        }
    }
    let successor = store::successor(app.db.read(), old.id).await?;
    let successor = successor.ok_or_else(|| Fault::refused("certificates-refused-revoked"))?;
    Ok(successor.id)
}
