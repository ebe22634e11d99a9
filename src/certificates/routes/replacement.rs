//! Replacing a certificate: what would be printed otherwise, and why.

use rocket::{get, post};

use super::own::LONGEST_REASON;
use crate::{
    certificates::{
        access::{self, MayEnd},
        actions,
        model::CertificateId,
        views::ReplacementPage,
    },
    kernel::{
        form::{FormState, Posted},
        page::{Answer, Reply},
    },
    people::{Member, note_view},
};

#[get("/certificates/<id>/replacement")]
pub async fn show(mut visit: Member, id: CertificateId) -> Answer {
    let permit = access::may_end(&visit, id).await?;
    let certificate = &permit.certificate;
    if certificate.revoked_at.is_some() {
        return Reply::to(format!("/certificates/{id}"));
    }
    super::with_funding(&mut visit, certificate.project_id).await?;
    note_view(&visit.app, &visit.actor, certificate.person_id, "certificate").await?;
    visit.page(&page(&visit, &permit, FormState::default()).await?)
}

async fn page(
    visit: &Member,
    permit: &MayEnd,
    form: FormState,
) -> Result<ReplacementPage, crate::kernel::fault::Fault> {
    let proposal = actions::propose(&visit.app, permit).await?;
    Ok(ReplacementPage::new(
        &visit.app,
        visit.language(),
        &permit.certificate,
        &proposal,
        form,
    ))
}

#[post("/certificates/<id>/replacements", data = "<posted>")]
pub async fn replace(visit: Member, id: CertificateId, posted: Posted) -> Answer {
    let permit = access::may_end(&visit, id).await?;
    let mut reader = posted.reader();
    let why = reader.text("why", LONGEST_REASON);
    if let Err(form) = reader.finish() {
        return visit.form_again(&page(&visit, &permit, *form).await?);
    }
    let new = actions::replace(&visit.app, permit, &why).await?;
    Reply::done(format!("/certificates/{new}"), "certificates-replaced")
}
