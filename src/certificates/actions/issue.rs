//! Issuing a certificate: number, document, file, row, outcome, audit and mail belong together.

use rocket::tokio::task::spawn_blocking;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr};
use serde_json::json;

use super::words;
use crate::{
    attendance::is_expected,
    certificates::{
        mails,
        model::{CertificateId, Ending, certificate},
        parts::{Pictures, Printed},
        rules::codes,
        store::{self, Setting, Standing},
        views::document,
    },
    editions,
    enrolment::{self, EnrolmentState},
    kernel::{
        app::App, audit::Entry, database::is_taken, documents::DocumentError, fault::Fault, files::FileError,
        ids::random_bytes, outbox, text::Message, zones,
    },
    people::{Actor, recipient},
};

/// Why a certificate is issued.
#[derive(Clone, Copy, Default)]
pub struct Cause<'c> {
    /// Who has it issued; nobody when it is due by itself.
    pub by: Option<&'c Actor>,
    /// The certificate that it stands in for.
    pub instead_of: Option<&'c certificate::Model>,
    /// Why that one is replaced, if it still holds.
    pub why: Option<&'c str>,
}

/// Why a certificate was not issued.
pub enum NotIssued {
    /// The document engine refuses what would be printed; its reasons, and the words.
    Unprintable(Vec<String>, Box<Printed>),
    /// Anything else.
    Fault(Fault),
}

impl From<Fault> for NotIssued {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<DbErr> for NotIssued {
    fn from(error: DbErr) -> Self {
        Self::Fault(error.into())
    }
}

impl From<FileError> for NotIssued {
    fn from(error: FileError) -> Self {
        Self::Fault(error.into())
    }
}

impl From<NotIssued> for Fault {
    fn from(not: NotIssued) -> Self {
        match not {
            // A letter that the fonts lack, as a rule: whoever pressed is told.
            NotIssued::Unprintable(..) => Fault::refused("certificates-refused-unprintable"),
            NotIssued::Fault(fault) => fault,
        }
    }
}

/// Issues a certificate. Should somebody else have issued one at the same moment, that one stands and nothing is written.
pub async fn issue(
    app: &App,
    setting: &Setting,
    standing: &Standing,
    cause: Cause<'_>,
) -> Result<Option<CertificateId>, NotIssued> {
    let (person, enrolment) = (&standing.participant.person, &standing.participant.enrolment);
    let language = words::language_of(standing);
    let mut tx = app.db.write().await?;
    // What was looked at may have changed meanwhile: another one issued and revoked, the person withdrawn.
    editions::edition_locked(&tx, setting.edition.id).await?;
    let known = enrolment::enrolment(&*tx, enrolment.id).await?;
    if !known.is_some_and(|known| is_expected(known.state)) {
        return Ok(None);
    }
    if cause.instead_of.is_none() && !store::of_enrolments(&*tx, &[enrolment.id]).await?.is_empty() {
        return Ok(None);
    }
    if let (Some(old), Some(why)) = (cause.instead_of, cause.why)
        && !store::end(&tx, old.id, cause.by, Ending::Replaced, why).await?
    {
        return Ok(None);
    }
    let today = zones::local(tx.now, &setting.venue.zone).date();
    let place = store::next_place(&tx, setting.project.id, today.year()).await?;
    let number = codes::number(&setting.project.code, today.year(), place);
    let code = codes::code(random_bytes());
    let printed = cause.instead_of.map_or_else(
        || words::printed(app, setting, standing, &code),
        |old| words::printed_instead(app, setting, standing, &code, old),
    );
    let sheet = document::Sheet {
        printed: printed.clone(),
        number: number.clone(),
        issued_on: today,
        made_at: tx.now,
        language,
        signature: picture(app, &printed, |pictures| &pictures.signature).await?,
        logo: picture(app, &printed, |pictures| &pictures.logo).await?,
    };
    let engine = app.clone();
    let pdf = spawn_blocking(move || document::pdf(&engine, &sheet))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))?
        .map_err(|error| match error {
            DocumentError::Layout(troubles) | DocumentError::Export(troubles) => {
                log::error!(
                    "certificate of enrolment {}: {}",
                    enrolment.id,
                    troubles.join("; ")
                );
                NotIssued::Unprintable(troubles, Box::new(printed.clone()))
            }
            other => Fault::Broken(other.to_string()).into(),
        })?;
    // The file is on disk before the row says that it is.
    let hash = app.files.put(&pdf).await?;
    let id = CertificateId::new();
    let row = certificate::ActiveModel {
        id: Set(id),
        number: Set(number.clone()),
        code: Set(code.clone()),
        project_id: Set(setting.project.id),
        edition_id: Set(setting.edition.id),
        enrolment_id: Set(enrolment.id),
        person_id: Set(person.id),
        language: Set(language.code().to_owned()),
        printed: Set(printed.clone()),
        hash: Set(hash.clone()),
        issued_at: Set(tx.now),
        revoked_at: Set(None),
        revoked_by: Set(None),
        revoked_why: Set(None),
        replaces_id: Set(cause.instead_of.map(|old| old.id)),
        replaced_why: Set(cause.why.map(str::to_owned)),
        replaced: Set(false),
    };
    match row.insert(&*tx).await {
        Ok(_) => {}
        Err(error) if is_taken(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    }
    store::runs::forget_failure(&tx, enrolment.id).await?;
    let why = Message::new("certificates-outcome-attended");
    enrolment::set_outcome(&mut tx, enrolment.id, EnrolmentState::Attended, &why).await?;
    let entry = cause.by.map_or_else(
        || Entry::by_program("certificate.issued", "certificate", id),
        |actor| actor.entry("certificate.issued", "certificate", id),
    );
    if let (Some(old), Some(actor), Some(why)) = (cause.instead_of, cause.by, cause.why) {
        let ended = actor.entry("certificate.replaced", "certificate", old.id);
        tx.record(
            ended
                .within(setting.project.id.0)
                .saying(json!({ "number": old.number, "why": why })),
        );
    }
    let replaced = cause.instead_of.map(|old| old.number.clone());
    let detail = json!({
        "number": number, "edition": setting.edition.code, "enrolment": enrolment.id, "sha256": hash,
        "replaces": replaced, "why": cause.why,
    });
    tx.record(entry.within(setting.project.id.0).saying(detail));
    let mail = mails::Issued {
        name: person.full_name(),
        course: printed.course,
        number,
        address: app.public_address(&format!("/certificates/{id}")),
        verify_address: printed.verify_url,
    };
    match (replaced, cause.why) {
        (Some(replaced), Some(why)) => {
            let why = why.to_owned();
            let mail = mails::Replaced {
                issued: mail,
                replaced,
                why,
            };
            outbox::send(app, &mut tx, &recipient(person), &mail).await?;
        }
        _ => outbox::send(app, &mut tx, &recipient(person), &mail).await?,
    }
    tx.commit().await?;
    Ok(Some(id))
}

/// One of the pictures that go onto a certificate.
async fn picture(
    app: &App,
    printed: &Printed,
    which: fn(&Pictures) -> &Option<String>,
) -> Result<Option<Vec<u8>>, Fault> {
    match printed
        .pictures
        .as_ref()
        .and_then(|pictures| which(pictures).as_ref())
    {
        Some(hash) => Ok(Some(app.files.get(hash).await?)),
        None => Ok(None),
    }
}
