//! Queries on editions.

mod calendars;
mod desk;
mod extent;
mod lists;
mod recorded;
mod versions;

pub use calendars::feeds_of;
pub(super) use calendars::{Changed, changed, feed, feed_of, gone_of, presented_in};
pub(super) use desk::trainers_of_all;
pub use desk::{
    edition_codes, editions_and_their_venues, editions_in_projects, editions_open_to, next_editions,
};
pub use extent::Extent;
pub(super) use lists::{
    ListFilter, count_public, projects_in_public_list, public_editions, regions_in_public_list,
};
pub(super) use recorded::recorded_slots;
pub(super) use versions::{Pending, audience, current, notices_of, pending, presenter_names, versions_of};

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use time::Date;

use super::model::{
    EditionId, EditionState, SessionId, SlotId, VenueId, decision, edition, edition_region, quota,
    schedule_change, session, slot, slot_presenter, venue,
};
use crate::{
    kernel::database::Tx,
    people::{Permission, Person, PersonId, Scope, people_with},
    projects::ProjectId,
    regions,
};

/// An edition by id.
pub async fn edition(db: &impl ConnectionTrait, id: EditionId) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find_by_id(id).one(db).await
}

/// An edition, locked until the transaction ends: whoever counts its seats takes turns here.
pub async fn edition_locked(tx: &Tx, id: EditionId) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find_by_id(id).lock_exclusive().one(&**tx).await
}

/// Editions by their ids, in no order.
pub async fn editions_by_ids(
    db: &impl ConnectionTrait,
    ids: Vec<EditionId>,
) -> Result<Vec<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::Id.is_in(ids))
        .all(db)
        .await
}

/// An edition by its code in addresses.
pub async fn edition_by_code(db: &impl ConnectionTrait, code: &str) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::Code.eq(code))
        .one(db)
        .await
}

/// The editions of a project by date.
pub async fn editions_of(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<Vec<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::ProjectId.eq(project))
        .order_by_asc(edition::Column::StartsOn)
        .order_by_asc(edition::Column::Code)
        .all(db)
        .await
}

/// A venue by id.
pub async fn venue(db: &impl ConnectionTrait, id: VenueId) -> Result<Option<venue::Model>, DbErr> {
    venue::Entity::find_by_id(id).one(db).await
}

/// The codes of the regions of an edition's group.
pub async fn regions_of(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<String>, DbErr> {
    let rows = edition_region::Entity::find()
        .filter(edition_region::Column::EditionId.eq(edition))
        .order_by_asc(edition_region::Column::RegionCode)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.region_code).collect())
}

/// The quotas of an edition.
pub async fn quotas_of(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<quota::Model>, DbErr> {
    quota::Entity::find()
        .filter(quota::Column::EditionId.eq(edition))
        .order_by_asc(quota::Column::RegionCode)
        .order_by_asc(quota::Column::RoleCategory)
        .all(db)
        .await
}

/// The sessions of an edition, in order.
pub async fn sessions_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::EditionId.eq(edition))
        .order_by_asc(session::Column::OnDate)
        .order_by_asc(session::Column::Ord)
        .all(db)
        .await
}

/// The slots of several editions by edition, date and time, with implied ends worked out.
pub async fn slots_in(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<Vec<super::TimedSlot>, DbErr> {
    let slots = slot::Entity::find()
        .filter(slot::Column::EditionId.is_in(editions))
        .order_by_asc(slot::Column::EditionId)
        .order_by_asc(slot::Column::OnDate)
        .order_by_asc(slot::Column::Starts)
        .order_by_asc(slot::Column::Ord)
        .all(db)
        .await?;
    Ok(super::rules::with_ends(slots))
}

/// The slots of an edition by date and time, with implied ends worked out.
pub async fn slots_of(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<super::TimedSlot>, DbErr> {
    let slots = slot::Entity::find()
        .filter(slot::Column::EditionId.eq(edition))
        .order_by_asc(slot::Column::OnDate)
        .order_by_asc(slot::Column::Starts)
        .order_by_asc(slot::Column::Ord)
        .all(db)
        .await?;
    Ok(super::rules::with_ends(slots))
}

/// An edition by its code with its venue, in one query.
pub async fn edition_and_venue(
    db: &impl ConnectionTrait,
    code: &str,
) -> Result<Option<(edition::Model, venue::Model)>, DbErr> {
    let found = edition::Entity::find()
        .filter(edition::Column::Code.eq(code))
        .find_also_related(venue::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(edition, venue)| Some((edition, venue?))))
}

/// The venue of an edition.
pub async fn venue_of(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
) -> Result<Option<venue::Model>, DbErr> {
    venue(db, edition.venue_id).await
}

/// Where the authorities of all regions sit, by region code: latitude and longitude in degrees.
pub(super) type Seats = BTreeMap<String, (f64, f64)>;

/// The seats of all regions.
pub(super) async fn seats(db: &impl ConnectionTrait) -> Result<Seats, DbErr> {
    let regions = regions::regions(db).await?.into_iter();
    Ok(regions
        .map(|region| (region.code, (region.lat, region.lon)))
        .collect())
}

/// All venues by city and name.
pub async fn venues(db: &impl ConnectionTrait) -> Result<Vec<venue::Model>, DbErr> {
    venue::Entity::find()
        .order_by_asc(venue::Column::City)
        .order_by_asc(venue::Column::Name)
        .all(db)
        .await
}

/// The quotas of several editions.
pub async fn quotas_of_all(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<BTreeMap<EditionId, Vec<quota::Model>>, DbErr> {
    let rows = quota::Entity::find()
        .filter(quota::Column::EditionId.is_in(editions))
        .order_by_asc(quota::Column::RegionCode)
        .order_by_asc(quota::Column::RoleCategory)
        .all(db)
        .await?;
    let mut quotas: BTreeMap<EditionId, Vec<quota::Model>> = BTreeMap::new();
    for row in rows {
        quotas.entry(row.edition_id).or_default().push(row);
    }
    Ok(quotas)
}

/// The region groups of several editions.
pub async fn regions_of_all(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<BTreeMap<EditionId, Vec<String>>, DbErr> {
    let rows = edition_region::Entity::find()
        .filter(edition_region::Column::EditionId.is_in(editions))
        .order_by_asc(edition_region::Column::RegionCode)
        .all(db)
        .await?;
    let mut groups: BTreeMap<EditionId, Vec<String>> = BTreeMap::new();
    for row in rows {
        groups.entry(row.edition_id).or_default().push(row.region_code);
    }
    Ok(groups)
}

/// Who presents the slots of these editions.
pub async fn presenters_of(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<Vec<slot_presenter::Model>, DbErr> {
    let slots = slot::Entity::find()
        .select_only()
        .column(slot::Column::Id)
        .filter(slot::Column::EditionId.is_in(editions));
    slot_presenter::Entity::find()
        .filter(slot_presenter::Column::SlotId.in_subquery(sea_orm::QueryTrait::into_query(slots)))
        .order_by_asc(slot_presenter::Column::Id)
        .all(db)
        .await
}

/// The trainers of an edition.
pub async fn trainers_of(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Person>, DbErr> {
    let mut trainers = people_with(db, Permission::Trainer, &Scope::Edition(edition.0)).await?;
    trainers.sort_by(|one, other| {
        (&one.family_name, &one.given_name).cmp(&(&other.family_name, &other.given_name))
    });
    Ok(trainers)
}

/// The decisions on an edition, newest first.
pub async fn decisions_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<decision::Model>, DbErr> {
    decision::Entity::find()
        .filter(decision::Column::EditionId.eq(edition))
        .order_by_desc(decision::Column::At)
        .order_by_desc(decision::Column::Id)
        .all(db)
        .await
}

/// What changed in the published schedule of an edition, newest first.
pub async fn schedule_changes_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<schedule_change::Model>, DbErr> {
    schedule_change::Entity::find()
        .filter(schedule_change::Column::EditionId.eq(edition))
        .order_by_desc(schedule_change::Column::At)
        .order_by_desc(schedule_change::Column::Id)
        .all(db)
        .await
}

/// A session of an edition.
pub(super) async fn session_in(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: SessionId,
) -> Result<Option<session::Model>, DbErr> {
    session::Entity::find_by_id(id)
        .filter(session::Column::EditionId.eq(edition))
        .one(db)
        .await
}

/// A slot of an edition.
pub(super) async fn slot_in(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: SlotId,
) -> Result<Option<slot::Model>, DbErr> {
    slot::Entity::find_by_id(id)
        .filter(slot::Column::EditionId.eq(edition))
        .one(db)
        .await
}

/// The slots of other editions between two dates that are at the same venue or have one of these presenters, with their
/// editions: what an edition may clash with.
pub(super) async fn slots_elsewhere(
    db: &impl ConnectionTrait,
    edition: &edition::Model,
    presenters: Vec<PersonId>,
    days: (Date, Date),
) -> Result<Vec<(super::TimedSlot, edition::Model)>, DbErr> {
    let taught = slot_presenter::Entity::find()
        .select_only()
        .column(slot_presenter::Column::SlotId)
        .filter(slot_presenter::Column::PersonId.is_in(presenters));
    let teaching_editions = slot::Entity::find()
        .select_only()
        .column(slot::Column::EditionId)
        .filter(slot::Column::Id.in_subquery(sea_orm::QueryTrait::into_query(taught)));
    let editions = edition::Entity::find()
        .filter(edition::Column::Id.ne(edition.id))
        .filter(edition::Column::State.is_not_in([EditionState::Cancelled, EditionState::Merged]))
        .filter(edition::Column::StartsOn.lte(days.1))
        .filter(edition::Column::EndsOn.gte(days.0))
        .filter(
            Condition::any()
                .add(edition::Column::VenueId.eq(edition.venue_id))
                .add(edition::Column::Id.in_subquery(sea_orm::QueryTrait::into_query(teaching_editions))),
        )
        .all(db)
        .await?;
    if editions.is_empty() {
        return Ok(Vec::new());
    }
    let slots = slot::Entity::find()
        .filter(slot::Column::EditionId.is_in(editions.iter().map(|edition| edition.id)))
        .order_by_asc(slot::Column::OnDate)
        .order_by_asc(slot::Column::Starts)
        .order_by_asc(slot::Column::Ord)
        .all(db)
        .await?;
    let of = |id: EditionId| editions.iter().find(|edition| edition.id == id).cloned();
    Ok(super::rules::with_ends(slots)
        .into_iter()
        .filter_map(|slot| of(slot.slot.edition_id).map(|edition| (slot, edition)))
        .collect())
}

/// The role categories that quotas of a project's editions use.
pub(super) async fn roles_in_quotas(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<BTreeSet<String>, DbErr> {
    let editions = edition::Entity::find()
        .select_only()
        .column(edition::Column::Id)
        .filter(edition::Column::ProjectId.eq(project));
    let codes: Vec<String> = quota::Entity::find()
        .select_only()
        .column(quota::Column::RoleCategory)
        .distinct()
        .filter(quota::Column::EditionId.in_subquery(sea_orm::QueryTrait::into_query(editions)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(codes.into_iter().collect())
}

/// The sessions of several editions.
pub async fn sessions_of_all(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::EditionId.is_in(editions))
        .all(db)
        .await
}

/// Venues by their ids, in no order.
pub async fn venues_by_ids(db: &impl ConnectionTrait, ids: Vec<VenueId>) -> Result<Vec<venue::Model>, DbErr> {
    venue::Entity::find()
        .filter(venue::Column::Id.is_in(ids))
        .all(db)
        .await
}

/// The editions at a venue, by date.
pub(super) async fn editions_at(
    db: &impl ConnectionTrait,
    venue: VenueId,
) -> Result<Vec<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::VenueId.eq(venue))
        .order_by_asc(edition::Column::StartsOn)
        .all(db)
        .await
}
