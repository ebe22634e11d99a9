//! Issuing a certificate: number, document, file, row, outcome, audit and mail belong together.

use rocket::tokio::task::spawn_blocking;
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;

use crate::{
    certificates::{
        mails,
        model::{CertificateId, certificate},
        parts::Printed,
        rules::codes,
        store::{self, Setting, Standing},
        views::document,
    },
    enrolment::{self, EnrolmentState},
    kernel::{
        app::App, audit::Entry, database::is_taken, fault::Fault, ids::random_bytes, languages::Language,
        outbox, text::Message, zones,
    },
    people::{Actor, recipient},
};

/// Issues a certificate. Should somebody else have issued one at the same moment, that one stands and nothing is written.
pub async fn issue(
    app: &App,
    setting: &Setting,
    standing: &Standing,
    by: Option<&Actor>,
) -> Result<(), Fault> {
    let (person, enrolment) = (&standing.participant.person, &standing.participant.enrolment);
    let language: Language = person.language.parse().unwrap_or_default();
    let mut tx = app.db.write().await?;
    let today = zones::local(tx.now, &setting.venue.zone).date();
    let place = store::next_place(&tx, setting.project.id, today.year()).await?;
    let number = codes::number(&setting.project.code, today.year(), place);
    let code = codes::code(random_bytes());
    let printed = printed(app, setting, standing, language, &code);
    let sheet = document::Sheet {
        printed: printed.clone(),
        number: number.clone(),
        issued_on: today,
        made_at: tx.now,
        language,
    };
    let engine = app.clone();
    let pdf = spawn_blocking(move || document::pdf(&engine, &sheet))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))??;
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
    };
    match row.insert(&*tx).await {
        Ok(_) => {}
        Err(error) if is_taken(&error) => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    let why = Message::new("certificates-outcome-attended");
    enrolment::set_outcome(&mut tx, enrolment.id, EnrolmentState::Attended, &why).await?;
    let entry = by.map_or_else(
        || Entry::by_program("certificate.issued", "certificate", id),
        |actor| actor.entry("certificate.issued", "certificate", id),
    );
    let detail = json!({ "number": number, "edition": setting.edition.code, "enrolment": enrolment.id, "sha256": hash });
    tx.record(entry.within(setting.project.id.0).saying(detail));
    let mail = mails::Issued {
        name: person.full_name(),
        course: printed.course,
        number,
        address: app.public_address(&format!("/certificates/{id}")),
        verify_address: printed.verify_url,
    };
    outbox::send(app, &mut tx, &recipient(person), &mail).await?;
    Ok(tx.commit().await?)
}

/// What the certificate says, in the person's language.
fn printed(app: &App, setting: &Setting, standing: &Standing, language: Language, code: &str) -> Printed {
    let (project, content) = (&setting.project, &setting.design.version.content);
    let breaks_in = content.completion.breaks_in;
    let topic = |topic: &crate::catalogue::Topic| (topic.text.get(language).to_owned(), topic.minutes);
    Printed {
        person: standing.participant.person.full_name(),
        course: setting.design.version.titles.get(language).to_owned(),
        edition: setting.edition.code.clone(),
        outcomes: content
            .outcomes
            .iter()
            .map(|outcome| outcome.get(language).to_owned())
            .collect(),
        topics: content.certificate.topics.iter().map(topic).collect(),
        mode: app.languages.word(language, "certificates-mode-on-site"),
        starts_on: setting.edition.starts_on,
        ends_on: setting.edition.ends_on,
        place: format!("{}, {}", setting.venue.city, setting.venue.name),
        attended_minutes: standing.attended.attended.counting(breaks_in),
        planned_minutes: standing.attended.planned.counting(breaks_in),
        issuing_body: project.issuing_body.get(language).to_owned(),
        project_title: project.titles.get(language).to_owned(),
        project_number: project.number.clone(),
        programme: project.programme.clone(),
        funder: project.funder.clone(),
        funding_line: project.visibility.get(language).to_owned(),
        emblem: project.emblem.clone(),
        signatory_name: project.signatory_name.clone(),
        signatory_function: project.signatory_function.get(language).to_owned(),
        verify_url: app.public_address(&format!("/verify/{code}")),
    }
}
