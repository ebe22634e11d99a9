//! Queries for the front desks, the search and the lists of other slices.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use time::Date;
use uuid::Uuid;

use super::{ListFilter, public_editions};
use crate::{
    editions::model::{EditionId, EditionState, edition, quota, venue},
    people::{Permission, Scope, people_with_any},
    projects::ProjectId,
};

/// The id, project and code of every edition, the latest first.
pub async fn edition_codes(db: &impl ConnectionTrait) -> Result<Vec<(EditionId, ProjectId, String)>, DbErr> {
    edition::Entity::find()
        .select_only()
        .columns([
            edition::Column::Id,
            edition::Column::ProjectId,
            edition::Column::Code,
        ])
        .order_by_desc(edition::Column::StartsOn)
        .order_by_asc(edition::Column::Code)
        .into_tuple()
        .all(db)
        .await
}

/// The editions of these projects (of all when `None`) by date, each with its venue.
pub async fn editions_in_projects(
    db: &impl ConnectionTrait,
    projects: Option<Vec<Uuid>>,
) -> Result<Vec<(edition::Model, venue::Model)>, DbErr> {
    let mut query = edition::Entity::find();
    if let Some(projects) = projects {
        query = query.filter(edition::Column::ProjectId.is_in(projects));
    }
    with_venues(db, query).await
}

/// These editions by date, each with its venue.
pub async fn editions_and_their_venues(
    db: &impl ConnectionTrait,
    ids: Vec<EditionId>,
) -> Result<Vec<(edition::Model, venue::Model)>, DbErr> {
    with_venues(db, edition::Entity::find().filter(edition::Column::Id.is_in(ids))).await
}

/// The first editions of the public list on this day, each with its venue.
pub async fn next_editions(
    db: &impl ConnectionTrait,
    today: Date,
    count: u64,
) -> Result<Vec<(edition::Model, venue::Model)>, DbErr> {
    let filter = ListFilter {
        today,
        region: None,
        project: None,
    };
    public_editions(db, &filter, 0, count).await
}

/// The editions that are open on this day and have seats for people of this region and role category, by date.
pub async fn editions_open_to(
    db: &impl ConnectionTrait,
    (region, role_category): (&str, &str),
    today: Date,
) -> Result<Vec<(edition::Model, venue::Model)>, DbErr> {
    let with_seats = quota::Entity::find()
        .select_only()
        .column(quota::Column::EditionId)
        .filter(quota::Column::RegionCode.eq(region))
        .filter(quota::Column::RoleCategory.eq(role_category))
        .filter(quota::Column::Seats.gt(0));
    let query = edition::Entity::find()
        .filter(edition::Column::State.is_in([EditionState::Open, EditionState::Confirmed]))
        .filter(edition::Column::EnrolFrom.lte(today))
        .filter(edition::Column::EnrolUntil.gte(today))
        .filter(edition::Column::Id.in_subquery(with_seats.into_query()));
    with_venues(db, query).await
}

/// These editions by date, each with its venue.
pub(super) async fn with_venues(
    db: &impl ConnectionTrait,
    query: sea_orm::Select<edition::Entity>,
) -> Result<Vec<(edition::Model, venue::Model)>, DbErr> {
    let rows = query
        .find_also_related(venue::Entity)
        .order_by_asc(edition::Column::StartsOn)
        .order_by_asc(edition::Column::Code)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(edition, venue)| Some((edition, venue?)))
        .collect())
}

/// The names of the trainers of several editions.
pub async fn trainers_of_all(
    db: &impl ConnectionTrait,
    editions: &[EditionId],
) -> Result<BTreeMap<EditionId, Vec<String>>, DbErr> {
    let scopes: Vec<Scope> = editions.iter().map(|id| Scope::Edition(id.0)).collect();
    let mut people = people_with_any(db, Permission::Trainer, &scopes).await?;
    people.sort_by(|(_, one), (_, other)| {
        (&one.family_name, &one.given_name).cmp(&(&other.family_name, &other.given_name))
    });
    let mut trainers: BTreeMap<EditionId, Vec<String>> = BTreeMap::new();
    for (scope, person) in people {
        if let Scope::Edition(id) = scope {
            trainers
                .entry(EditionId(id))
                .or_default()
                .push(person.full_name());
        }
    }
    Ok(trainers)
}
