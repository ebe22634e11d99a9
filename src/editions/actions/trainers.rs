//! Trainers: who teaches an edition.

use crate::{
    catalogue,
    editions::{EditionId, access::MayPlan, mails::TrainerNamed, store},
    kernel::{
        app::App,
        database::Tx,
        fault::Fault,
        outbox::{self, Recipient},
        text::Message,
    },
    people::{self, Actor, Permission, Person, PersonId, Scope},
};

/// Makes a person trainer of an edition.
pub async fn name_trainer(
    tx: &mut Tx,
    edition: EditionId,
    person: PersonId,
    by: Option<&Actor>,
) -> Result<(), Fault> {
    let project = store::edition(&**tx, edition)
        .await?
        .ok_or(Fault::NotFound)?
        .project_id;
    people::make_known(tx, person, project.0).await?;
    Ok(people::grant(tx, person, Permission::Trainer, &Scope::Edition(edition.0), by).await?)
}

/// Makes whoever has this mail address trainer of an edition, and tells them.
pub async fn add_trainer(app: &App, permit: MayPlan, email: &str) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = store::edition(&*tx, permit.edition)
        .await?
        .ok_or(Fault::NotFound)?;
    let person = people::person_by_email(&*tx, email)
        .await?
        .filter(|person| person.erased_at.is_none())
        .ok_or_else(|| Fault::Refused(Message::new("editions-no-such-person").with("email", email)))?;
    let already = store::trainers_of(&*tx, edition.id).await?;
    if already.iter().any(|trainer| trainer.id == person.id) {
        return Ok(());
    }
    name_trainer(&mut tx, edition.id, person.id, Some(&permit.by)).await?;
    let venue = store::venue_of(&*tx, &edition).await?.ok_or(Fault::NotFound)?;
    let design = catalogue::design(&*tx, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let to = recipient(&person);
    let mail = TrainerNamed {
        name: person.full_name(),
        course: design.version.titles.get(to.language).to_owned(),
        code: edition.code.clone(),
        city: venue.city,
        starts_on: edition.starts_on.to_string(),
        ends_on: edition.ends_on.to_string(),
        address: app.public_address(&format!("/editions/{}", edition.code)),
    };
    outbox::send(app, &mut tx, &to, &mail).await?;
    Ok(tx.commit().await?)
}

/// Takes the trainer's permission back.
pub async fn remove_trainer(app: &App, permit: MayPlan, person: PersonId) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let scope = Scope::Edition(permit.edition.0);
    people::withdraw_grant(&mut tx, person, Permission::Trainer, &scope, &permit.by).await?;
    Ok(tx.commit().await?)
}

/// Where mails to a person go.
pub(super) fn recipient(person: &Person) -> Recipient {
    Recipient {
        address: person.email.clone(),
        name: person.full_name(),
        language: person.language.parse().unwrap_or_default(),
    }
}
