//! Certificates for programs: the credential of Open Badges 3.0, what it points to, and what the register says of a code.

use rocket::{get, http::Status};
use serde_json::{Value, json};

use super::{Around, shown, verify::look_up};
use crate::{
    certificates::{
        access,
        model::{CertificateId, certificate},
        rules::codes::read_code,
        store,
        views::badge,
    },
    kernel::{
        fault::Fault,
        page::{Answer, Content, Reply},
        text::Message,
    },
    people::{Caller, Member, Visitor, note_view},
    projects,
};

/// For programs of any site, and for no search engine.
fn open_to_all(reply: Reply) -> Reply {
    reply
        .with_header("Access-Control-Allow-Origin", "*")
        .with_header("X-Robots-Tag", "noindex, nofollow")
}

fn told(status: Status, value: Value) -> Answer {
    Ok(open_to_all(Reply::Json(status, value)))
}

/// A credential in lines that people can read, or signed.
fn content(value: &Value, save_as: Option<String>) -> Result<Reply, Fault> {
    let lines = serde_json::to_vec_pretty(value).map_err(|error| Fault::Broken(error.to_string()))?;
    Ok(Reply::Content(Content {
        media_type: badge::READABLE,
        save_as,
        bytes: lines,
    }))
}

fn signed(text: String, save_as: String) -> Reply {
    Reply::Content(Content {
        media_type: badge::SIGNED,
        save_as: Some(save_as),
        bytes: text.into_bytes(),
    })
}

fn file_name(visit: &Visitor, certificate: &certificate::Model, kind: &str) -> String {
    let word = visit
        .app
        .languages
        .say(visit.language(), &Message::new("certificates-file"));
    format!("{word}-{}.{kind}", certificate.number.replace('/', "-"))
}

/// The published keys with which the installation signs.
#[get("/.well-known/jwks.json")]
pub async fn keys(visit: Visitor) -> Answer {
    let signer = &visit.app.signer;
    let address = badge::key(&visit.app.public_address(""), signer);
    told(Status::Ok, json!({ "keys": [signer.published(&address)] }))
}

/// One published key by itself, as credentials point to it.
#[get("/badges/keys/<name>")]
pub async fn key(visit: Visitor, name: &str) -> Answer {
    let signer = &visit.app.signer;
    if signer.name() != name {
        return Err(Fault::NotFound);
    }
    let address = badge::key(&visit.app.public_address(""), signer);
    told(Status::Ok, signer.published(&address))
}

/// Who issues the certificates of a project.
#[get("/badges/issuers/<code>")]
pub async fn issuer(visit: Visitor, code: &str) -> Answer {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    if !store::has_issued(visit.db(), project.id).await? {
        return Err(Fault::NotFound);
    }
    let name = project.issuing_body.get(visit.language());
    told(
        Status::Ok,
        badge::profile(&visit.app.public_address(""), &project.code, name),
    )
}

/// The certificate with a code, or the answer that there is none; wrong codes count as on the page.
async fn found(
    visit: &Visitor,
    caller: &Caller,
    code: &str,
) -> Result<Result<certificate::Model, Reply>, Fault> {
    let none = |status| told(status, json!({ "state": "unknown" })).map(Err);
    let Some(code) = read_code(code) else {
        return none(Status::UnprocessableEntity);
    };
    match look_up(visit, caller, &code).await? {
        Some(certificate) => Ok(Ok(certificate)),
        None => none(Status::NotFound),
    }
}

/// The certificate with a code if it holds; of one that ended, the answer that says how.
async fn valid(
    visit: &Visitor,
    caller: &Caller,
    code: &str,
) -> Result<Result<certificate::Model, Reply>, Fault> {
    match found(visit, caller, code).await? {
        Ok(certificate) if certificate.revoked_at.is_some() => {
            let entry = entry(visit, &certificate).await?;
            told(Status::Gone, entry).map(Err)
        }
        other => Ok(other),
    }
}

async fn entry(visit: &Visitor, certificate: &certificate::Model) -> Result<Value, Fault> {
    let around = Around::of(visit, certificate).await?;
    let shown = shown(visit, certificate, &around).await?;
    Ok(badge::register_entry(certificate, &shown))
}

/// What the register says of a code.
#[get("/verify/<code>/certificate.json")]
pub async fn verify(visit: Visitor, caller: Caller, code: &str) -> Answer {
    match found(&visit, &caller, code).await? {
        Ok(certificate) => told(Status::Ok, entry(&visit, &certificate).await?),
        Err(none) => Ok(none),
    }
}

/// Whether a credential still holds.
#[get("/verify/<code>/status.json")]
pub async fn status(visit: Visitor, caller: Caller, code: &str) -> Answer {
    match found(&visit, &caller, code).await? {
        Ok(certificate) => told(Status::Ok, badge::status(&certificate)),
        Err(none) => Ok(none),
    }
}

/// The credential, signed, for whoever has the code.
#[get("/verify/<code>/credential.jwt")]
pub async fn credential(visit: Visitor, caller: Caller, code: &str) -> Answer {
    match valid(&visit, &caller, code).await? {
        Ok(certificate) => {
            let name = file_name(&visit, &certificate, "jwt");
            let text = badge::signed(&visit.app, &certificate, None);
            Ok(open_to_all(signed(text, name)))
        }
        Err(gone) => Ok(gone),
    }
}

/// The same to read.
#[get("/verify/<code>/credential.json")]
pub async fn readable(visit: Visitor, caller: Caller, code: &str) -> Answer {
    match valid(&visit, &caller, code).await? {
        Ok(certificate) => {
            let value = badge::credential(&visit.app, &certificate, None);
            Ok(open_to_all(content(&value, None)?))
        }
        Err(gone) => Ok(gone),
    }
}

/// A certificate that holds, with the address by which a wallet knows its holder: nobody else is given that.
async fn of_member(visit: &Member, id: CertificateId) -> Result<(certificate::Model, Option<String>), Fault> {
    let seen = access::may_see(visit, id).await?;
    let email = seen.is_own().then(|| visit.actor.email.clone());
    let certificate = seen.certificate;
    if certificate.revoked_at.is_some() {
        return Err(Fault::refused("certificates-refused-ended"));
    }
    note_view(&visit.app, &visit.actor, certificate.person_id, "certificate").await?;
    Ok((certificate, email))
}

#[get("/certificates/<id>/credential.jwt")]
pub async fn own_credential(visit: Member, id: CertificateId) -> Answer {
    let (certificate, email) = of_member(&visit, id).await?;
    let name = file_name(&visit, &certificate, "jwt");
    let text = badge::signed(&visit.app, &certificate, email.as_deref());
    Ok(signed(text, name))
}

#[get("/certificates/<id>/credential.json")]
pub async fn own_readable(visit: Member, id: CertificateId) -> Answer {
    let (certificate, email) = of_member(&visit, id).await?;
    let name = file_name(&visit, &certificate, "json");
    let value = badge::credential(&visit.app, &certificate, email.as_deref());
    content(&value, Some(name))
}
