//! One certificate: what it says, the file, its revocation.

use rocket::{get, post};

use super::{replacement, shown};
use crate::{
    certificates::{access, actions, model::CertificateId, routes::register, views::CertificatePage},
    kernel::{
        form::Posted,
        lists::Wanted,
        page::{Answer, Reply, StoredFile},
        text::Message,
    },
    people::{Member, note_view},
};

#[get("/certificates/<id>")]
pub async fn show(mut visit: Member, id: CertificateId) -> Answer {
    let seen = access::may_see(&visit, id).await?;
    let certificate = &seen.certificate;
    super::with_funding(&mut visit, certificate.project_id).await?;
    note_view(&visit.app, &visit.actor, certificate.person_id, "certificate").await?;
    let page = CertificatePage {
        id: id.to_string(),
        certificate: shown(&visit, certificate, replacement(&visit, certificate).await?).await?,
        outcomes: certificate.printed.outcomes.clone(),
        enrolment: certificate.enrolment_id.to_string(),
        own: seen.is_own(),
        revoked_why: certificate.revoked_why.clone(),
        verify_address: certificate.printed.verify_url.clone(),
    };
    visit.page(&page)
}

#[get("/certificates/<id>/certificate.pdf")]
pub async fn download(visit: Member, id: CertificateId) -> Answer {
    let seen = access::may_see(&visit, id).await?;
    let certificate = seen.certificate;
    note_view(&visit.app, &visit.actor, certificate.person_id, "certificate").await?;
    let word = visit.say(&Message::new("certificates-file"));
    Ok(Reply::Stored(StoredFile {
        save_as: Some(format!("{word}-{}.pdf", certificate.number.replace('/', "-"))),
        media_type: "application/pdf".to_owned(),
        hash: certificate.hash,
    }))
}

/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;

#[post("/certificates/<id>/revocations?<list..>", data = "<posted>")]
pub async fn revoke(visit: Member, id: CertificateId, list: Wanted, posted: Posted) -> Answer {
    let permit = access::may_revoke(&visit, id).await?;
    let (edition, enrolment) = (permit.certificate.edition_id, permit.certificate.enrolment_id);
    let mut reader = posted.reader();
    let why = reader.text("why", LONGEST_REASON);
    let code = permit.certificate.printed.edition.clone();
    if let Err(form) = reader.finish() {
        return register::send_back(&visit, edition, (enrolment, list), &why, *form).await;
    }
    actions::revoke(&visit.app, permit, &why).await?;
    Reply::done(register::back(&code, &list), "certificates-revoked")
}
