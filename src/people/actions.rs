//! What happens to people: added, granted permissions, looked at.

mod grants;
mod passwords;
mod record;
mod sign_in;

pub use grants::{give, grant, send_again, take_back, withdraw_grant};
pub use record::{
    Card, Saved, add, change_password, end_other_sessions, end_session, save_own, save_person, send_link,
};
pub use sign_in::{
    ask_for_link, link_purpose, mail_link, may_set_up, open_session, recipient, set_up, setup_address,
    sign_in_by_link, sign_in_by_password, sign_in_link, sign_out,
};

use std::collections::BTreeSet;

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr, EntityTrait, sea_query::OnConflict};
use time::Duration;
use uuid::Uuid;

use super::{
    model::{PersonId, known_person, person, record_view},
    store,
    visitor::Actor,
};
use crate::kernel::{app::App, audit::Entry, database::Tx, ids::new_id, languages::Language};

/// What is known of a person who is added.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Mail address, unique.
    pub email: String,
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

/// Adds a person. The mail address must be free; see [`super::person_by_email`].
pub async fn add_person(tx: &mut Tx, new: NewPerson, by: Option<&Actor>) -> Result<PersonId, DbErr> {
    let id = PersonId::new();
    add_person_as(tx, id, new, by).await?;
    Ok(id)
}

async fn add_person_as(tx: &mut Tx, id: PersonId, new: NewPerson, by: Option<&Actor>) -> Result<(), DbErr> {
    person::ActiveModel {
        id: Set(id),
        given_name: Set(new.given_name),
        family_name: Set(new.family_name),
        email: Set(new.email.trim().to_lowercase()),
        organisation: Set(new.organisation),
        unit: Set(new.unit),
        function: Set(new.function),
        region_code: Set(new.region_code),
        role_category: Set(new.role_category),
        language: Set(new.language.code().to_owned()),
        earlier_training: Set(None),
        created_at: Set(tx.now),
        erased_at: Set(None),
    }
    .insert(&**tx)
    .await?;
    let entry = by.map_or_else(
        || Entry::by_program("person.added", "person", id),
        |actor| actor.entry("person.added", "person", id),
    );
    tx.record(entry);
    Ok(())
}

/// From now on the office of this project knows this person, who takes part, teaches or works for it.
pub async fn make_known(tx: &Tx, person: PersonId, project: impl Into<Uuid>) -> Result<(), DbErr> {
    let row = known_person::ActiveModel {
        project_id: Set(project.into()),
        person_id: Set(person),
        since: Set(tx.now),
    };
    let columns = [known_person::Column::ProjectId, known_person::Column::PersonId];
    known_person::Entity::insert(row)
        .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await
        .map(|_| ())
}

/// Within this time the same look of the same viewer is noted once.
const ONE_LOOK: Duration = Duration::hours(1);

/// Notes that somebody looked at a person's record, for that person to see; not when it is their own. `what` is the end
/// of a key `people-viewed-...` of the locale files.
pub async fn note_view(app: &App, viewer: &Actor, person: PersonId, what: &str) -> Result<(), DbErr> {
    let since = app.clock.now() - ONE_LOOK;
    if viewer.id == person || store::was_noted(app.db.read(), person, viewer.id, what, since).await? {
        return Ok(());
    }
    let tx = app.db.write().await?;
    record_view::ActiveModel {
        id: Set(new_id()),
        person_id: Set(person),
        viewer_id: Set(viewer.id),
        viewer_name: Set(viewer.name.clone()),
        what: Set(what.to_owned()),
        at: Set(tx.now),
    }
    .insert(&*tx)
    .await?;
    tx.commit().await
}

/// How many looks are noted in one statement.
const AT_ONCE: usize = 500;

/// The same for everybody whose record a list shows, in a few statements however many they are.
pub async fn note_views(app: &App, viewer: &Actor, persons: &[PersonId], what: &str) -> Result<(), DbErr> {
    let since = app.clock.now() - ONE_LOOK;
    let mut seen: BTreeSet<Uuid> = persons.iter().map(|person| person.0).collect();
    seen.remove(&viewer.id.0);
    if seen.is_empty() {
        return Ok(());
    }
    for noted in store::noted_since(app.db.read(), viewer.id, what, since).await? {
        seen.remove(&noted.0);
    }
    if seen.is_empty() {
        return Ok(());
    }
    let tx = app.db.write().await?;
    let row = |person: Uuid| record_view::ActiveModel {
        id: Set(new_id()),
        person_id: Set(PersonId(person)),
        viewer_id: Set(viewer.id),
        viewer_name: Set(viewer.name.clone()),
        what: Set(what.to_owned()),
        at: Set(tx.now),
    };
    let rows: Vec<record_view::ActiveModel> = seen.into_iter().map(row).collect();
    for part in rows.chunks(AT_ONCE) {
        record_view::Entity::insert_many(part.to_vec())
            .exec_without_returning(&*tx)
            .await?;
    }
    tx.commit().await
}

/// Notes the region and the role category of a person.
pub async fn describe(
    tx: &mut Tx,
    person: PersonId,
    (region, role_category): (&str, &str),
) -> Result<(), DbErr> {
    person::ActiveModel {
        id: Set(person),
        region_code: Set(Some(region.to_owned())),
        role_category: Set(Some(role_category.to_owned())),
        ..Default::default()
    }
    .update(&**tx)
    .await?;
    tx.record(Entry::by_program("person.described", "person", person));
    Ok(())
}
