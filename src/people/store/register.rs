//! Queries on the register of people, their permissions, sessions and who looked at them.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select, sea_query::SelectStatement,
};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    kernel::lists::Search,
    people::{
        model::{PersonId, grant, known_person, password, person, record_view, web_session},
        visitor::Actor,
    },
};

/// What the list of people is searched and sorted by.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// Who.
    pub id: PersonId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Mail address.
    pub email: String,
    /// Organisation.
    pub organisation: String,
    /// Region by full code.
    pub region_code: Option<String>,
    /// Role category.
    pub role_category: Option<String>,
}

/// The ids of the people whom some of these projects know.
pub(super) fn known_ids(projects: Vec<Uuid>) -> SelectStatement {
    known_person::Entity::find()
        .select_only()
        .column(known_person::Column::PersonId)
        .filter(known_person::Column::ProjectId.is_in(projects))
        .into_query()
}

/// Their mail addresses.
pub(super) fn known_addresses(projects: Vec<Uuid>) -> SelectStatement {
    person::Entity::find()
        .select_only()
        .column(person::Column::Email)
        .filter(person::Column::Id.in_subquery(known_ids(projects)))
        .into_query()
}

/// The people in the register whom these projects know, or all of them when `None`.
fn known(offices: Option<Vec<Uuid>>) -> Select<person::Entity> {
    let everyone = person::Entity::find().filter(person::Column::ErasedAt.is_null());
    match offices {
        Some(projects) => everyone.filter(person::Column::Id.in_subquery(known_ids(projects))),
        None => everyone,
    }
}

/// A person whom these projects know; anyone when `None`.
pub async fn known_person(
    db: &impl ConnectionTrait,
    id: PersonId,
    offices: Option<Vec<Uuid>>,
) -> Result<Option<person::Model>, DbErr> {
    known(offices).filter(person::Column::Id.eq(id)).one(db).await
}

/// Whether these projects know somebody with this address; `None` knows every address.
pub async fn knows_address(
    db: &impl ConnectionTrait,
    address: &str,
    offices: Option<Vec<Uuid>>,
) -> Result<bool, DbErr> {
    if offices.is_none() {
        return Ok(true);
    }
    let people = known(offices)
        .filter(person::Column::Email.eq(address))
        .count(db)
        .await?;
    Ok(people > 0)
}

/// Everyone whom these projects know (`None` for all), in no order; of one region and one role category, if these are given.
pub async fn register(
    db: &impl ConnectionTrait,
    offices: Option<Vec<Uuid>>,
    region: Option<&str>,
    role_category: Option<&str>,
) -> Result<Vec<Line>, DbErr> {
    let mut query = known(offices).select_only().columns([
        person::Column::Id,
        person::Column::GivenName,
        person::Column::FamilyName,
        person::Column::Email,
        person::Column::Organisation,
        person::Column::RegionCode,
        person::Column::RoleCategory,
    ]);
    if let Some(region) = region {
        query = query.filter(person::Column::RegionCode.eq(region));
    }
    if let Some(role_category) = role_category {
        query = query.filter(person::Column::RoleCategory.eq(role_category));
    }
    query.into_model::<Line>().all(db).await
}

/// The permissions of these people, the first given first.
pub async fn grants_of(db: &impl ConnectionTrait, people: Vec<PersonId>) -> Result<Vec<grant::Model>, DbErr> {
    grant::Entity::find()
        .filter(grant::Column::PersonId.is_in(people))
        .order_by_asc(grant::Column::Id)
        .all(db)
        .await
}

/// How many administrators there are.
pub async fn count_admins(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    use crate::people::model::Permission;
    grant::Entity::find()
        .filter(grant::Column::Permission.eq(Permission::Admin))
        .count(db)
        .await
}

/// The stored hash of a person's password.
pub async fn password_hash(db: &impl ConnectionTrait, person: PersonId) -> Result<Option<String>, DbErr> {
    let row = password::Entity::find_by_id(person).one(db).await?;
    Ok(row.map(|row| row.hash))
}

/// The sessions of a person that are open, the latest first.
pub async fn sessions_of(
    db: &impl ConnectionTrait,
    person: PersonId,
    now: OffsetDateTime,
) -> Result<Vec<web_session::Model>, DbErr> {
    web_session::Entity::find()
        .filter(web_session::Column::PersonId.eq(person))
        .filter(web_session::Column::ExpiresAt.gt(now))
        .order_by_desc(web_session::Column::CreatedAt)
        .all(db)
        .await
}

/// How often others looked at a person's record.
pub async fn count_views(db: &impl ConnectionTrait, person: PersonId) -> Result<u64, DbErr> {
    record_view::Entity::find()
        .filter(record_view::Column::PersonId.eq(person))
        .count(db)
        .await
}

/// Who looked at a person's record, the latest first.
pub async fn views_of(
    db: &impl ConnectionTrait,
    person: PersonId,
    skip: u64,
    most: u64,
) -> Result<Vec<record_view::Model>, DbErr> {
    record_view::Entity::find()
        .filter(record_view::Column::PersonId.eq(person))
        .order_by_desc(record_view::Column::At)
        .order_by_desc(record_view::Column::Id)
        .offset(skip)
        .limit(most)
        .all(db)
        .await
}

/// Whether this viewer was noted for the same since that moment.
pub async fn was_noted(
    db: &impl ConnectionTrait,
    person: PersonId,
    viewer: PersonId,
    what: &str,
    since: OffsetDateTime,
) -> Result<bool, DbErr> {
    let noted = record_view::Entity::find()
        .filter(record_view::Column::PersonId.eq(person))
        .filter(record_view::Column::ViewerId.eq(viewer))
        .filter(record_view::Column::What.eq(what))
        .filter(record_view::Column::At.gt(since))
        .count(db)
        .await?;
    Ok(noted > 0)
}

/// Of whom this viewer noted the same look since then.
pub async fn noted_since(
    db: &impl ConnectionTrait,
    viewer: PersonId,
    what: &str,
    since: OffsetDateTime,
) -> Result<Vec<PersonId>, DbErr> {
    record_view::Entity::find()
        .select_only()
        .column(record_view::Column::PersonId)
        .filter(record_view::Column::ViewerId.eq(viewer))
        .filter(record_view::Column::What.eq(what))
        .filter(record_view::Column::At.gt(since))
        .into_tuple()
        .all(db)
        .await
}

/// The people known to this office whose name, address or organisation contains every word, by family name, at most so many.
pub async fn find_people(
    db: &impl ConnectionTrait,
    actor: &Actor,
    search: &Search,
    most: usize,
) -> Result<Vec<Line>, DbErr> {
    let mut found = register(db, actor.offices(), None, None).await?;
    found.retain(|line| {
        search.matches(&[
            &line.given_name,
            &line.family_name,
            &line.email,
            &line.organisation,
        ])
    });
    found.sort_by(|left, right| (&left.family_name, left.id).cmp(&(&right.family_name, right.id)));
    found.truncate(most);
    Ok(found)
}
