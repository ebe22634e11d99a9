//! Revoking a certificate: what was issued stays as it is, and the revocation is written beside it.

use serde_json::json;

use crate::{
    certificates::{access::MayEnd, mails, model::Ending, store},
    kernel::{app::App, fault::Fault, outbox},
    people::{self, recipient},
    projects,
};

/// Revokes a certificate and tells the person why.
pub async fn revoke(app: &App, permit: MayEnd, why: &str) -> Result<(), Fault> {
    let certificate = &permit.certificate;
    let mut tx = app.db.write().await?;
    if !store::end(&tx, certificate.id, Some(&permit.by), Ending::Revoked, why).await? {
        return Err(Fault::refused("certificates-refused-revoked"));
    }
    tx.record(
        permit
            .by
            .entry("certificate.revoked", "certificate", certificate.id)
            .within(certificate.project_id.0)
            .saying(json!({ "number": certificate.number, "why": why })),
    );
    let person = people::person(&*tx, certificate.person_id).await?;
    let project = projects::project(&*tx, certificate.project_id).await?;
    if let (Some(person), Some(project)) = (person, project) {
        let mail = mails::Revoked {
            name: person.full_name(),
            course: certificate.printed.course.clone(),
            number: certificate.number.clone(),
            why: why.to_owned(),
            contact: project.contact_email,
        };
        outbox::send(app, &mut tx, &recipient(&person), &mail).await?;
    }
    Ok(tx.commit().await?)
}
