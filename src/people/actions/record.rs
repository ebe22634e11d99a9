//! Changes of a person's record: by the office, and by the person.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use serde_json::json;
use time::Duration;

use super::{NewPerson, add_person_as, make_known, passwords, recipient};
use crate::{
    kernel::{
        app::App,
        database::{Tx, is_taken},
        fault::Fault,
        languages::Language,
        outbox,
    },
    people::{
        access::{MayChangePerson, MayKeepOwn, MayKeepPeople, MayReadPerson},
        mails,
        model::{PersonId, password, person, web_session},
        store,
        visitor::{Actor, Caller},
    },
};

/// The part of a record that the person and the office both keep.
#[derive(Clone, Debug)]
pub struct Card {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Organisation, empty if unknown.
    pub organisation: String,
    /// Unit of the organisation.
    pub unit: String,
    /// Function.
    pub function: String,
    /// Full region code.
    pub region_code: Option<String>,
    /// Role category code.
    pub role_category: Option<String>,
    /// Language for mails and documents.
    pub language: Language,
}

/// How an attempt to save a record ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is stored.
    Done(PersonId),
    /// Somebody else has this mail address.
    EmailTaken,
}

/// Adds a person to the register under an id that was minted with the form, so that sending it twice adds one person;
/// tells them by mail if the office wants that.
pub async fn add(
    app: &App,
    permit: MayKeepPeople,
    id: PersonId,
    new: NewPerson,
    tell: bool,
) -> Result<Saved, Fault> {
    let mut tx = app.db.write().await?;
    if store::person(&*tx, id).await?.is_some() {
        return Ok(Saved::Done(id));
    }
    match add_person_as(&mut tx, id, new, Some(&permit.by)).await {
        Err(error) if is_taken(&error) => return Ok(Saved::EmailTaken),
        other => other?,
    }
    for project in permit.by.offices().unwrap_or_default() {
        make_known(&tx, id, project).await?;
    }
    if tell && let Some(person) = store::person(&*tx, id).await? {
        let mail = mails::Welcome {
            name: person.full_name(),
            by: permit.by.name.clone(),
            site: app.settings.name.clone(),
            href: app.public_address("/sign-in"),
        };
        outbox::send(app, &mut tx, &recipient(&person), &mail).await?;
    }
    tx.commit().await?;
    Ok(Saved::Done(id))
}

/// Saves what the office keeps of a person. When the mail address changes, the old one is told.
pub async fn save_person(
    app: &App,
    permit: MayChangePerson,
    card: Card,
    email: String,
    earlier_training: Option<String>,
) -> Result<Saved, Fault> {
    let mut tx = app.db.write().await?;
    let before = locked(&tx, permit.person.id).await?;
    let after = person::Model {
        email,
        earlier_training,
        ..with_card(&before, card)
    };
    match save(&mut tx, &permit.by, &before, &after).await {
        Err(error) if is_taken(&error) => return Ok(Saved::EmailTaken),
        other => other?,
    }
    if before.email != after.email {
        let mail = mails::AddressChanged {
            name: after.full_name(),
            site: app.settings.name.clone(),
            address: after.email.clone(),
            by: permit.by.name.clone(),
        };
        outbox::send(app, &mut tx, &recipient(&before), &mail).await?;
    }
    tx.commit().await?;
    Ok(Saved::Done(before.id))
}

/// Saves what people keep of themselves.
pub async fn save_own(app: &App, permit: MayKeepOwn, card: Card) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let before = locked(&tx, permit.person.id).await?;
    let after = with_card(&before, card);
    save(&mut tx, &permit.by, &before, &after).await?;
    Ok(tx.commit().await?)
}

fn with_card(before: &person::Model, card: Card) -> person::Model {
    person::Model {
        given_name: card.given_name,
        family_name: card.family_name,
        organisation: card.organisation,
        unit: card.unit,
        function: card.function,
        region_code: card.region_code,
        role_category: card.role_category,
        language: card.language.code().to_owned(),
        ..before.clone()
    }
}

async fn locked(tx: &Tx, id: PersonId) -> Result<person::Model, Fault> {
    person::Entity::find_by_id(id)
        .lock_exclusive()
        .one(&**tx)
        .await?
        .ok_or(Fault::NotFound)
}

/// Writes what differs, and its names (not its values: the trail is for good, a record is not) into the audit trail.
async fn save(tx: &mut Tx, by: &Actor, before: &person::Model, after: &person::Model) -> Result<(), DbErr> {
    let changed = changes(before, after);
    if changed.is_empty() {
        return Ok(());
    }
    after
        .clone()
        .into_active_model()
        .reset_all()
        .update(&**tx)
        .await?;
    let entry = by.entry("person.changed", "person", before.id);
    tx.record(entry.saying(json!({ "changed": changed })));
    Ok(())
}

fn changes(before: &person::Model, after: &person::Model) -> Vec<&'static str> {
    let compared = [
        ("given_name", before.given_name != after.given_name),
        ("family_name", before.family_name != after.family_name),
        ("email", before.email != after.email),
        ("organisation", before.organisation != after.organisation),
        ("unit", before.unit != after.unit),
        ("function", before.function != after.function),
        ("region_code", before.region_code != after.region_code),
        ("role_category", before.role_category != after.role_category),
        ("language", before.language != after.language),
        (
            "earlier_training",
            before.earlier_training != after.earlier_training,
        ),
    ];
    let differs = compared.into_iter().filter(|(_, differs)| *differs);
    differs.map(|(name, _)| name).collect()
}

/// Has a sign-in link mailed to a person, at the office's wish.
pub async fn send_link(app: &App, permit: MayReadPerson) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let payload = json!({ "email": permit.person.email, "next": "/" });
    outbox::later(&mut tx, "people.sign_in_link", payload, None).await?;
    tx.record(permit.by.entry("sign_in.link_asked", "person", permit.person.id));
    Ok(tx.commit().await?)
}

/// Sets a new password. Whoever has one already must know it; `false` when they do not. All other sessions end, and the
/// person is told by mail.
pub async fn change_password(
    app: &App,
    permit: MayKeepOwn,
    caller: &Caller,
    current: &str,
    new: &str,
) -> Result<bool, Fault> {
    let person = permit.person;
    let stored = store::password_hash(app.db.read(), person.id).await?;
    if stored.is_some() {
        let key = format!("password change {}", person.id);
        app.limits
            .take(&key, 6, Duration::minutes(15), app.clock.now())
            .map_err(Fault::TooMany)?;
        if !passwords::fits(current, stored).await? {
            return Ok(false);
        }
        app.limits.give_back(&key);
    }
    let hash = passwords::hash(new).await?;
    let mut tx = app.db.write().await?;
    password::Entity::delete_by_id(person.id).exec(&*tx).await?;
    password::ActiveModel {
        person_id: Set(person.id),
        hash: Set(hash),
        changed_at: Set(tx.now),
    }
    .insert(&*tx)
    .await?;
    end_others(&tx, person.id, &caller.session).await?;
    tx.record(permit.by.entry("password.changed", "person", person.id));
    let mail = mails::PasswordChanged {
        name: person.full_name(),
        site: app.settings.name.clone(),
        href: app.public_address("/sign-in"),
    };
    outbox::send(app, &mut tx, &recipient(&person), &mail).await?;
    tx.commit().await?;
    Ok(true)
}

/// Ends one of a person's own sessions.
pub async fn end_session(app: &App, permit: MayKeepOwn, session: &str) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let ended = web_session::Entity::delete_many()
        .filter(web_session::Column::TokenHash.eq(session))
        .filter(web_session::Column::PersonId.eq(permit.person.id))
        .exec(&*tx)
        .await?;
    if ended.rows_affected == 0 {
        return Err(Fault::NotFound);
    }
    tx.record(permit.by.entry("session.ended", "person", permit.person.id));
    Ok(tx.commit().await?)
}

/// Ends all of a person's sessions but the one that asks.
pub async fn end_other_sessions(app: &App, permit: MayKeepOwn, caller: &Caller) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    end_others(&tx, permit.person.id, &caller.session).await?;
    tx.record(
        permit
            .by
            .entry("session.others_ended", "person", permit.person.id),
    );
    Ok(tx.commit().await?)
}

async fn end_others(tx: &Tx, person: PersonId, but: &str) -> Result<(), DbErr> {
    web_session::Entity::delete_many()
        .filter(web_session::Column::PersonId.eq(person))
        .filter(web_session::Column::TokenHash.ne(but))
        .exec(&**tx)
        .await
        .map(|_| ())
}
