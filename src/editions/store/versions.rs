//! Queries on the versions of agendas and on what people were told of them.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::{presenters_of, sessions_of, slots_of};
use crate::{
    editions::{
        facts::Enrolled,
        model::{EditionId, agenda_notice, agenda_version, edition},
        parts::AgendaRecord,
        rules::{
            audience::{Hearing, hearings},
            versions::{Change, changes, record_of},
        },
    },
    people::{Person, PersonId, persons},
};

/// The agenda of an edition as it is now.
pub async fn current(db: &impl ConnectionTrait, edition: &edition::Model) -> Result<AgendaRecord, DbErr> {
    let sessions = sessions_of(db, edition.id).await?;
    let slots = slots_of(db, edition.id).await?;
    let presenters = presenters_of(db, vec![edition.id]).await?;
    Ok(record_of(edition.starts_on, &sessions, &slots, &presenters))
}

/// The versions of an edition's agenda, newest first.
pub async fn versions_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<agenda_version::Model>, DbErr> {
    agenda_version::Entity::find()
        .filter(agenda_version::Column::EditionId.eq(edition))
        .order_by_desc(agenda_version::Column::Number)
        .all(db)
        .await
}

/// Of which versions people were told, newest first.
pub async fn notices_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<agenda_notice::Model>, DbErr> {
    agenda_notice::Entity::find()
        .filter(agenda_notice::Column::EditionId.eq(edition))
        .order_by_desc(agenda_notice::Column::Number)
        .all(db)
        .await
}

/// What nobody has been told of yet.
pub struct Pending {
    /// The version that people know.
    pub known: agenda_version::Model,
    /// The newest one.
    pub newest: agenda_version::Model,
    /// What differs.
    pub changes: Vec<Change>,
}

/// What differs between the version that people know and the newest one; none when nothing does.
pub fn pending(versions: &[agenda_version::Model], notices: &[agenda_notice::Model]) -> Option<Pending> {
    let newest = versions.first()?;
    let told = notices.first().map(|notice| notice.number);
    let known = match told {
        Some(number) => versions.iter().find(|version| version.number == number),
        None => versions.last(),
    }?;
    let changes = changes(&known.agenda, &newest.agenda);
    (!changes.is_empty()).then(|| Pending {
        known: known.clone(),
        newest: newest.clone(),
        changes,
    })
}

/// The names of all known presenters of these changes; who was erased is left out.
pub async fn presenter_names(
    db: &impl ConnectionTrait,
    changes: &[Change],
) -> Result<BTreeMap<PersonId, String>, DbErr> {
    Ok(names(&presenters(db, changes).await?))
}

/// Who is to be told of changes.
pub struct Audience {
    /// Everyone concerned, and of what.
    pub hearers: Vec<(Person, Hearing)>,
    /// The names of the presenters of the changes.
    pub presenter_names: BTreeMap<PersonId, String>,
}

/// Whom these changes concern: of those enrolled the ones who take part in what changed, and presenters. Who was erased is
/// left out.
pub async fn audience(
    db: &impl ConnectionTrait,
    changes: &[Change],
    enrolled: Vec<Enrolled>,
) -> Result<Audience, DbErr> {
    let seats: Vec<_> = enrolled
        .iter()
        .map(|enrolled| (enrolled.person.id, enrolled.sessions.clone()))
        .collect();
    let presenters = presenters(db, changes).await?;
    let presenter_names = names(&presenters);
    let enrolled = enrolled.into_iter().map(|enrolled| enrolled.person);
    let mut people: BTreeMap<PersonId, Person> = enrolled
        .filter(|person| person.erased_at.is_none())
        .chain(presenters)
        .map(|person| (person.id, person))
        .collect();
    let hearings = hearings(changes, &seats).into_iter();
    Ok(Audience {
        hearers: hearings
            .filter_map(|(id, hearing)| Some((people.remove(&id)?, hearing)))
            .collect(),
        presenter_names,
    })
}

async fn presenters(db: &impl ConnectionTrait, changes: &[Change]) -> Result<Vec<Person>, DbErr> {
    let ids: BTreeSet<PersonId> = changes.iter().flat_map(Change::presenters).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut people = persons(db, ids.into_iter().collect()).await?;
    people.retain(|person| person.erased_at.is_none());
    Ok(people)
}

fn names(people: &[Person]) -> BTreeMap<PersonId, String> {
    people
        .iter()
        .map(|person| (person.id, person.full_name()))
        .collect()
}
