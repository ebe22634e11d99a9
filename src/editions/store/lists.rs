//! Queries behind the public list of editions.

use std::collections::BTreeSet;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};

use time::Date;

use super::desk::with_venues;
use crate::{
    editions::model::{EditionState, edition, edition_region, venue},
    projects::ProjectId,
};

/// The states in which an edition is ahead or going on and public.
const UPCOMING: [EditionState; 4] = [
    EditionState::Announced,
    EditionState::Open,
    EditionState::Confirmed,
    EditionState::Running,
];

/// What the public list is narrowed to.
#[derive(Clone, Debug)]
pub(in crate::editions) struct ListFilter {
    /// Only editions that have not ended before this day.
    pub today: Date,
    /// Only editions whose group has this region.
    pub region: Option<String>,
    /// Only editions of this project.
    pub project: Option<ProjectId>,
}

fn public_list(filter: &ListFilter) -> sea_orm::Select<edition::Entity> {
    let mut wanted = Condition::all()
        .add(edition::Column::State.is_in(UPCOMING))
        .add(edition::Column::EndsOn.gte(filter.today));
    if let Some(region) = &filter.region {
        let in_region = edition_region::Entity::find()
            .select_only()
            .column(edition_region::Column::EditionId)
            .filter(edition_region::Column::RegionCode.eq(region.as_str()));
        wanted = wanted.add(edition::Column::Id.in_subquery(sea_orm::QueryTrait::into_query(in_region)));
    }
    if let Some(project) = filter.project {
        wanted = wanted.add(edition::Column::ProjectId.eq(project));
    }
    edition::Entity::find().filter(wanted)
}

/// How many editions the public list has.
pub(in crate::editions) async fn count_public(
    db: &impl ConnectionTrait,
    filter: &ListFilter,
) -> Result<u64, DbErr> {
    public_list(filter).count(db).await
}

/// A part of the public list, by date, each edition with its venue.
pub(in crate::editions) async fn public_editions(
    db: &impl ConnectionTrait,
    filter: &ListFilter,
    skip: u64,
    count: u64,
) -> Result<Vec<(edition::Model, venue::Model)>, DbErr> {
    with_venues(db, public_list(filter).offset(skip).limit(count)).await
}

/// The projects that have editions in the public list.
pub(in crate::editions) async fn projects_in_public_list(
    db: &impl ConnectionTrait,
    today: Date,
) -> Result<Vec<ProjectId>, DbErr> {
    edition::Entity::find()
        .select_only()
        .column(edition::Column::ProjectId)
        .distinct()
        .filter(edition::Column::State.is_in(UPCOMING))
        .filter(edition::Column::EndsOn.gte(today))
        .into_tuple()
        .all(db)
        .await
}

/// The regions that have editions in the public list.
pub(in crate::editions) async fn regions_in_public_list(
    db: &impl ConnectionTrait,
    today: Date,
) -> Result<BTreeSet<String>, DbErr> {
    let upcoming = edition::Entity::find()
        .select_only()
        .column(edition::Column::Id)
        .filter(edition::Column::State.is_in(UPCOMING))
        .filter(edition::Column::EndsOn.gte(today));
    let codes: Vec<String> = edition_region::Entity::find()
        .select_only()
        .column(edition_region::Column::RegionCode)
        .distinct()
        .filter(edition_region::Column::EditionId.in_subquery(sea_orm::QueryTrait::into_query(upcoming)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(codes.into_iter().collect())
}
