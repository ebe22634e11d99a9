//! Queries on people.

mod accounts;
mod register;
mod trail;

pub use accounts::{Account, account, account_of, any_admin, hold_installation, link};
pub use register::{
    Line, count_admins, count_views, find_people, grants_of, known_person, knows_address, noted_since,
    password_hash, register, sessions_of, views_of, was_noted,
};
pub use trail::{
    TrailFilter, count_entries, count_failed_mails, count_mails, entries, entries_about, mails_page, mails_to,
};

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement,
};
use time::OffsetDateTime;

use super::{
    model::{Permission, PersonId, grant, person},
    visitor::{Actor, Scope},
};

#[derive(FromQueryResult)]
struct ActorRow {
    id: PersonId,
    given_name: String,
    family_name: String,
    email: String,
    region_code: Option<String>,
    role_category: Option<String>,
    language: String,
    permission: Option<String>,
    scope_kind: Option<String>,
    scope: Option<String>,
}

/// Who is signed in by this session, with all grants, in one query: it runs with every request.
pub(super) async fn actor_of_session(
    db: &impl ConnectionTrait,
    token_hash: &str,
    now: OffsetDateTime,
) -> Result<Option<Actor>, DbErr> {
    let sql = "SELECT p.id, p.given_name, p.family_name, p.email, p.region_code, p.role_category, p.language, \
               g.permission, g.scope_kind, g.scope FROM web_sessions s JOIN persons p ON p.id = s.person_id \
               LEFT JOIN grants g ON g.person_id = p.id \
               WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.erased_at IS NULL";
    let statement =
        Statement::from_sql_and_values(db.get_database_backend(), sql, [token_hash.into(), now.into()]);
    let rows = ActorRow::find_by_statement(statement).all(db).await?;
    let grants = rows.iter().filter_map(grant_of).collect();
    Ok(rows.into_iter().next().map(|row| Actor {
        id: row.id,
        name: format!("{} {}", row.given_name, row.family_name),
        email: row.email,
        region: row.region_code,
        role_category: row.role_category,
        language: row.language.parse().unwrap_or_default(),
        grants,
    }))
}

/// A person with all grants, without a session.
pub async fn actor(db: &impl ConnectionTrait, id: PersonId) -> Result<Option<Actor>, DbErr> {
    let Some(person) = person(db, id).await? else {
        return Ok(None);
    };
    let held = |grant: grant::Model| Some((grant.permission, Scope::read(&grant.scope_kind, &grant.scope)?));
    let grants = grants_of(db, vec![id]).await?;
    Ok(Some(Actor {
        grants: grants.into_iter().filter_map(held).collect(),
        ..Actor::acting(&person)
    }))
}

fn grant_of(row: &ActorRow) -> Option<(Permission, Scope)> {
    let permission = row.permission.as_deref()?.parse().ok()?;
    Some((
        permission,
        Scope::read(row.scope_kind.as_deref()?, row.scope.as_deref()?)?,
    ))
}

/// A person by id.
pub async fn person(db: &impl ConnectionTrait, id: PersonId) -> Result<Option<person::Model>, DbErr> {
    person::Entity::find_by_id(id).one(db).await
}

/// Several persons, in no order.
pub async fn persons(db: &impl ConnectionTrait, ids: Vec<PersonId>) -> Result<Vec<person::Model>, DbErr> {
    person::Entity::find()
        .filter(person::Column::Id.is_in(ids))
        .all(db)
        .await
}

/// A person by mail address, however it is capitalised.
pub async fn person_by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<person::Model>, DbErr> {
    person::Entity::find()
        .filter(person::Column::Email.eq(email.trim().to_lowercase()))
        .one(db)
        .await
}

/// Everyone who was granted this permission in exactly this scope.
pub async fn people_with(
    db: &impl ConnectionTrait,
    permission: Permission,
    scope: &Scope,
) -> Result<Vec<person::Model>, DbErr> {
    let (kind, value) = scope.stored();
    let grants = grant::Entity::find()
        .filter(grant::Column::Permission.eq(permission))
        .filter(grant::Column::ScopeKind.eq(kind))
        .filter(grant::Column::Scope.eq(value))
        .all(db)
        .await?;
    persons(db, grants.into_iter().map(|grant| grant.person_id).collect()).await
}

/// Everyone who was granted this permission in one of these scopes, each with that scope.
pub async fn people_with_any(
    db: &impl ConnectionTrait,
    permission: Permission,
    scopes: &[Scope],
) -> Result<Vec<(Scope, person::Model)>, DbErr> {
    let grants = grant::Entity::find()
        .filter(grant::Column::Permission.eq(permission))
        .filter(grant::Column::Scope.is_in(scopes.iter().map(|scope| scope.stored().1)))
        .all(db)
        .await?;
    let people = persons(db, grants.iter().map(|grant| grant.person_id).collect()).await?;
    let found = grants.iter().filter_map(|grant| {
        let scope = Scope::read(&grant.scope_kind, &grant.scope).filter(|scope| scopes.contains(scope))?;
        let person = people.iter().find(|person| person.id == grant.person_id)?;
        Some((scope, person.clone()))
    });
    Ok(found.collect())
}

/// People by their mail addresses, given in lower case.
pub async fn persons_by_email(
    db: &impl ConnectionTrait,
    emails: Vec<String>,
) -> Result<Vec<person::Model>, DbErr> {
    let mut found = Vec::new();
    for part in emails.chunks(500) {
        found.extend(
            person::Entity::find()
                .filter(person::Column::Email.is_in(part.to_vec()))
                .all(db)
                .await?,
        );
    }
    Ok(found)
}

/// The people with these mail addresses whom a project knows.
pub async fn known_by_email(
    db: &impl ConnectionTrait,
    project: impl Into<uuid::Uuid>,
    emails: Vec<String>,
) -> Result<Vec<person::Model>, DbErr> {
    let known = register::known_ids(vec![project.into()]);
    let mut found = Vec::new();
    for part in emails.chunks(500) {
        found.extend(
            person::Entity::find()
                .filter(person::Column::Email.is_in(part.to_vec()))
                .filter(person::Column::Id.in_subquery(known.clone()))
                .all(db)
                .await?,
        );
    }
    Ok(found)
}

/// Everyone of a region and role category, by name.
pub async fn people_in(
    db: &impl ConnectionTrait,
    region: &str,
    role_category: &str,
) -> Result<Vec<person::Model>, DbErr> {
    person::Entity::find()
        .filter(person::Column::RegionCode.eq(region))
        .filter(person::Column::RoleCategory.eq(role_category))
        .filter(person::Column::ErasedAt.is_null())
        .order_by_asc(person::Column::FamilyName)
        .order_by_asc(person::Column::GivenName)
        .all(db)
        .await
}
