//! Queries on attendance.

mod attestations;
pub mod catering;
pub mod entitlements;
pub mod signed;
mod walk_ins;

pub(super) use attestations::{
    Objection, all_signed, attestations_of, attestations_on, code_of, codes_of, objection, objections_of,
    objections_on,
};
pub use attestations::{OpenObjections, open_objections, said_in};
pub use walk_ins::walk_ins_held;
pub(super) use walk_ins::{WalkIn, walk_ins_in};

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use time::{Date, Duration, OffsetDateTime};

use super::{
    model::{countersignature, entry},
    rules::{
        entries::{WallClock, current, is_expected, may_be_entered, takes_attendance},
        minutes::{Attended, Programme},
        pin,
        scan::Scan,
    },
};
use crate::{
    editions::{self, Edition, EditionId, SlotId, Span, TimedSlot, Venue},
    enrolment::{self, Enrolment, EnrolmentId},
    kernel::zones,
    people::PersonId,
};

/// All entries of an edition, replaced ones among them, the oldest first.
pub(super) async fn entries_in(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find()
        .filter(entry::Column::EditionId.eq(edition))
        .order_by_asc(entry::Column::Id)
        .all(db)
        .await
}

/// All entries of one enrolment, replaced ones among them, the oldest first.
pub(super) async fn entries_of(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find()
        .filter(entry::Column::EnrolmentId.eq(enrolment))
        .order_by_asc(entry::Column::Id)
        .all(db)
        .await
}

/// The entries of one enrolment in one slot, the oldest first.
pub(super) async fn chain(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    slot: SlotId,
) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find()
        .filter(entry::Column::EnrolmentId.eq(enrolment))
        .filter(entry::Column::SlotId.eq(slot))
        .order_by_asc(entry::Column::Id)
        .all(db)
        .await
}

/// The entry in force of one enrolment in one slot.
pub(super) async fn in_force(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    slot: SlotId,
) -> Result<Option<entry::Model>, DbErr> {
    let chain = chain(db, enrolment, slot).await?;
    Ok(current(&chain).last().cloned())
}

/// The trainers' signatures under a day, the newest first.
pub(super) async fn signatures(
    db: &impl ConnectionTrait,
    edition: EditionId,
    day: Date,
) -> Result<Vec<countersignature::Model>, DbErr> {
    countersignature::Entity::find()
        .filter(countersignature::Column::EditionId.eq(edition))
        .filter(countersignature::Column::OnDate.eq(day))
        .order_by_desc(countersignature::Column::Id)
        .all(db)
        .await
}

/// All signatures of an edition, the newest first.
pub async fn signatures_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<countersignature::Model>, DbErr> {
    countersignature::Entity::find()
        .filter(countersignature::Column::EditionId.eq(edition))
        .order_by_desc(countersignature::Column::Id)
        .all(db)
        .await
}

/// The minutes of everyone who has or had a seat in an edition, with the entries they rest on; in four queries.
pub async fn minutes_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<EnrolmentId, Attended>, DbErr> {
    let programme = Programme::new(&editions::slots_of(db, edition).await?);
    let mut entries: BTreeMap<EnrolmentId, Vec<entry::Model>> = BTreeMap::new();
    for entry in entries_in(db, edition).await? {
        entries.entry(entry.enrolment_id).or_default().push(entry);
    }
    let enrolments = enrolment::enrolments_in(db, edition).await?;
    let sessions = enrolment::chosen_in(db, edition).await?;
    let counts = |enrolment: &Enrolment| is_expected(enrolment.state) || entries.contains_key(&enrolment.id);
    let attended = |enrolment: Enrolment| {
        let own = entries.get(&enrolment.id).map(Vec::as_slice).unwrap_or_default();
        let sessions = sessions.get(&enrolment.id).cloned().unwrap_or_default();
        (enrolment.id, programme.attended_in(&sessions, own))
    };
    Ok(enrolments.into_iter().filter(counts).map(attended).collect())
}

/// The minutes of one person.
pub async fn minutes_of_one(db: &impl ConnectionTrait, enrolment: &Enrolment) -> Result<Attended, DbErr> {
    let slots = editions::slots_of(db, enrolment.edition_id).await?;
    minutes_in(db, enrolment.id, &slots).await
}

/// The same for whoever has the agenda at hand.
pub async fn minutes_in(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    slots: &[TimedSlot],
) -> Result<Attended, DbErr> {
    let sessions = enrolment::chosen_by(db, enrolment).await?;
    Ok(Programme::new(slots).attended_in(&sessions, &entries_of(db, enrolment).await?))
}

/// A slot that a person may check in to now.
#[derive(Clone, Debug)]
pub struct OpenSlot {
    /// The slot.
    pub slot: TimedSlot,
    /// From when to when a check-in now would count.
    pub span: Span,
    /// Its edition.
    pub edition: Edition,
    /// Where.
    pub venue: Venue,
    /// The person's enrolment.
    pub enrolment: EnrolmentId,
}

/// The slots in which this person is expected and that are open for checking in at this moment. Editions that do not go
/// on today cost no query; a person is in one that does, or in two.
pub(super) async fn open_slots(
    db: &impl ConnectionTrait,
    person: PersonId,
    now: OffsetDateTime,
) -> Result<Vec<OpenSlot>, DbErr> {
    let mut enrolments = enrolment::enrolments_of(db, person).await?;
    enrolments.retain(|enrolment| is_expected(enrolment.state));
    let ids = enrolments.iter().map(|enrolment| enrolment.edition_id).collect();
    let today = now.date();
    // The date at the venue is at most one day off the date in UTC.
    let near = today - Duration::DAY..=today + Duration::DAY;
    let mut open = Vec::new();
    for edition in editions::editions_by_ids(db, ids).await? {
        let goes_on = edition.starts_on <= *near.end() && edition.ends_on >= *near.start();
        if !goes_on || !takes_attendance(edition.state) {
            continue;
        }
        let Some(venue) = editions::venue(db, edition.venue_id).await? else {
            continue;
        };
        let wall = wall_clock(now, &venue.zone);
        let slots = editions::slots_of(db, edition.id).await?;
        let Some(own) = enrolments.iter().find(|own| own.edition_id == edition.id) else {
            continue;
        };
        let opened = |slot: TimedSlot| {
            let span = pin::span_of_check_in(&slot, wall).filter(|_| may_be_entered(&slot, wall).is_ok())?;
            Some(OpenSlot {
                slot,
                span,
                edition: edition.clone(),
                venue: venue.clone(),
                enrolment: own.id,
            })
        };
        open.extend(slots.into_iter().filter_map(opened));
    }
    Ok(open)
}

/// Where somebody was who scanned the code on a screen.
#[derive(Clone, Debug)]
pub struct ScannedPlace {
    /// The slot.
    pub slot: TimedSlot,
    /// Its edition.
    pub edition: Edition,
    /// Where.
    pub venue: Venue,
    /// The person's enrolment.
    pub enrolment: EnrolmentId,
    /// When the code was scanned.
    pub scanned: WallClock,
}

/// The slot of a scan, if the person is expected in it.
pub(super) async fn scanned_place(
    db: &impl ConnectionTrait,
    person: PersonId,
    scan: Scan,
) -> Result<Option<ScannedPlace>, DbErr> {
    let mut enrolments = enrolment::enrolments_of(db, person).await?;
    enrolments.retain(|enrolment| is_expected(enrolment.state));
    let ids: Vec<EditionId> = enrolments.iter().map(|enrolment| enrolment.edition_id).collect();
    let slots = editions::slots_in(db, ids.clone()).await?;
    let slot = slots.into_iter().find(|slot| slot.id() == scan.slot);
    let of_slot = |edition: &EditionId| slot.as_ref().is_some_and(|slot| slot.slot.edition_id == *edition);
    let own = enrolments.iter().find(|enrolment| of_slot(&enrolment.edition_id));
    let place = editions::editions_and_their_venues(db, ids.into_iter().filter(of_slot).collect()).await?;
    Ok(own
        .zip(slot.clone())
        .zip(place.into_iter().next())
        .map(|((own, slot), (edition, venue))| ScannedPlace {
            scanned: wall_clock(scan.at, &venue.zone),
            slot,
            edition,
            venue,
            enrolment: own.id,
        }))
}

/// What the clock on the wall shows in a time zone.
pub(super) fn wall_clock(now: OffsetDateTime, zone: &str) -> WallClock {
    WallClock {
        date: zones::local(now, zone).date(),
        minute: zones::minute_of_day(now, zone),
    }
}
