//! One certificate: what it says, the file, its revocation.

use rocket::{get, post};

use super::{Around, day_of, shown};
use crate::{
    certificates::{access, actions, model::CertificateId, routes::register, store, views::CertificatePage},
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
    let around = Around::of(&visit, certificate).await?;
    let page = CertificatePage {
        id: id.to_string(),
        certificate: shown(&visit, certificate, &around).await?,
        outcomes: certificate.printed.outcomes.clone(),
        enrolment: certificate.enrolment_id.to_string(),
        own: seen.is_own(),
        received_on: match store::book::received_at(visit.db(), id).await? {
            Some(at) => Some(day_of(&visit, certificate, at).await?),
            None => None,
        },
        before: around.before.map(|before| before.id.to_string()),
        after: around.after.map(|after| after.id.to_string()),
        may_replace: seen.may_end() && certificate.revoked_at.is_none(),
        revoked_why: certificate.revoked_why.clone(),
        replaced_why: certificate.replaced_why.clone(),
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
pub const LONGEST_REASON: usize = 500;

#[post("/certificates/<id>/revocations?<list..>", data = "<posted>")]
pub async fn revoke(visit: Member, id: CertificateId, list: Wanted, posted: Posted) -> Answer {
    let permit = access::may_end(&visit, id).await?;
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

#[post("/certificates/<id>/receipts", data = "<_posted>")]
pub async fn receive(visit: Member, id: CertificateId, _posted: Posted) -> Answer {
    let permit = access::may_receive(&visit, id).await?;
    actions::receive(&visit.app, permit).await?;
    Reply::done(format!("/certificates/{id}"), "certificates-received")
}
