//! Queries for calendars: feeds by their address, and what several editions put into one.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};
use time::{Date, OffsetDateTime};

use crate::{
    editions::{
        model::{
            EditionId, FeedKind, agenda_version, calendar_feed, decision, schedule_change, slot,
            slot_presenter,
        },
        parts::Gone,
    },
    people::PersonId,
};

/// The open feeds of a person.
pub async fn feeds_of(
    db: &impl ConnectionTrait,
    person: PersonId,
) -> Result<Vec<calendar_feed::Model>, DbErr> {
    calendar_feed::Entity::find()
        .filter(calendar_feed::Column::PersonId.eq(person))
        .filter(calendar_feed::Column::EndedAt.is_null())
        .all(db)
        .await
}

/// The open feed of a kind.
pub async fn feed_of(
    db: &impl ConnectionTrait,
    person: PersonId,
    kind: FeedKind,
) -> Result<Option<calendar_feed::Model>, DbErr> {
    let feeds = feeds_of(db, person).await?;
    Ok(feeds.into_iter().find(|feed| feed.kind == kind))
}

/// The open feed whose token has this fingerprint.
pub async fn feed(
    db: &impl ConnectionTrait,
    token_hash: &str,
) -> Result<Option<calendar_feed::Model>, DbErr> {
    calendar_feed::Entity::find()
        .filter(calendar_feed::Column::TokenHash.eq(token_hash))
        .filter(calendar_feed::Column::EndedAt.is_null())
        .one(db)
        .await
}

/// How often a schedule has changed and when it last did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Changed {
    /// How often.
    pub times: u32,
    /// When last.
    pub last: Option<OffsetDateTime>,
}

impl Changed {
    /// One more change.
    pub fn note(&mut self, at: OffsetDateTime) {
        self.times += 1;
        self.last = self.last.max(Some(at));
    }
}

#[derive(FromQueryResult)]
struct At {
    edition_id: EditionId,
    at: OffsetDateTime,
}

/// How often the schedules of these editions have changed: changes that are public, and decisions.
pub async fn changed(
    db: &impl ConnectionTrait,
    editions: &[EditionId],
) -> Result<BTreeMap<EditionId, Changed>, DbErr> {
    let changes = schedule_change::Entity::find()
        .select_only()
        .columns([schedule_change::Column::EditionId, schedule_change::Column::At])
        .filter(schedule_change::Column::EditionId.is_in(editions.iter().copied()))
        .into_model::<At>()
        .all(db)
        .await?;
    let decisions = decision::Entity::find()
        .select_only()
        .columns([decision::Column::EditionId, decision::Column::At])
        .filter(decision::Column::EditionId.is_in(editions.iter().copied()))
        .into_model::<At>()
        .all(db)
        .await?;
    let mut changed: BTreeMap<EditionId, Changed> = BTreeMap::new();
    for one in changes.into_iter().chain(decisions) {
        changed.entry(one.edition_id).or_default().note(one.at);
    }
    Ok(changed)
}

/// What ended in the agendas of these editions, the oldest first, with the first day that it is counted from.
pub async fn gone_of(
    db: &impl ConnectionTrait,
    editions: &[EditionId],
) -> Result<Vec<(EditionId, Date, Gone)>, DbErr> {
    let rows: Vec<(EditionId, Date, String)> = agenda_version::Entity::find()
        .select_only()
        .columns([
            agenda_version::Column::EditionId,
            agenda_version::Column::StartsOn,
            agenda_version::Column::Gone,
        ])
        .filter(agenda_version::Column::EditionId.is_in(editions.iter().copied()))
        .filter(agenda_version::Column::Gone.ne(""))
        .order_by_asc(agenda_version::Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(edition, first, text): (EditionId, Date, String)| {
        Some((edition, first, serde_json::from_str(&text).ok()?))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// The editions in which a person presents a slot, or did until that ended.
pub async fn presented_in(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<EditionId>, DbErr> {
    let presented = slot_presenter::Entity::find()
        .select_only()
        .column(slot_presenter::Column::SlotId)
        .filter(slot_presenter::Column::PersonId.eq(person));
    let mut editions: Vec<EditionId> = slot::Entity::find()
        .select_only()
        .column(slot::Column::EditionId)
        .distinct()
        .filter(slot::Column::Id.in_subquery(sea_orm::QueryTrait::into_query(presented)))
        .into_tuple()
        .all(db)
        .await?;
    let ended: Vec<EditionId> = agenda_version::Entity::find()
        .select_only()
        .column(agenda_version::Column::EditionId)
        .distinct()
        .filter(agenda_version::Column::Gone.contains(person.to_string()))
        .into_tuple()
        .all(db)
        .await?;
    editions.extend(ended);
    editions.sort_unstable();
    editions.dedup();
    Ok(editions)
}
