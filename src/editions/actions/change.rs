//! Changes of an edition: dates, venue, capacity, group.

use std::collections::BTreeSet;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::Expr,
};
use serde_json::json;
use time::{Date, Duration};

use super::{changeable, note_changes, trainers::recipient, versions::keep};
use crate::{
    catalogue,
    editions::{
        EditionId, VenueId,
        access::MayPlan,
        facts::SeatsTaken,
        mails::ScheduleChanged,
        model::{edition, edition_region, quota, session, slot},
        rules::dates::Terms,
        store,
    },
    kernel::{app::App, database::Tx, fault::Fault, languages::Language, outbox, text::Message},
    projects,
};

/// What the office may change about an edition.
#[derive(Clone, Debug)]
pub struct EditionChange {
    /// Where.
    pub venue_id: VenueId,
    /// Full codes of the regions of its group.
    pub regions: Vec<String>,
    /// Dates and capacities.
    pub terms: Terms,
    /// The language it is held in.
    pub language: Language,
    /// Whether a person may enrol in sessions that overlap.
    pub clash_allowed: bool,
}

/// Changes an edition. When it starts on another day the whole agenda moves along. What participants must know is added
/// to the public history, and they and the trainers are told, once the edition has been announced.
pub async fn change(
    app: &App,
    permit: MayPlan,
    taken: SeatsTaken,
    asked: EditionChange,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let before = changeable(&tx, permit.edition).await?;
    let venue = store::venue(&*tx, asked.venue_id).await?.ok_or(Fault::NotFound)?;
    let terms = asked.terms.clone();
    move_days(&tx, before.id, terms.starts_on - before.starts_on).await?;
    refuse_outside(&tx, before.id, terms.starts_on, terms.ends_on).await?;
    change_group(app, &tx, &before, taken, &asked).await?;
    let row = edition::ActiveModel {
        id: Set(before.id),
        venue_id: Set(asked.venue_id),
        starts_on: Set(terms.starts_on),
        ends_on: Set(terms.ends_on),
        capacity_min: Set(terms.capacity_min),
        capacity_max: Set(terms.capacity_max),
        enrol_from: Set(terms.enrol_from),
        enrol_until: Set(terms.enrol_until),
        decide_on: Set(terms.decide_on),
        language: Set(asked.language.code().to_owned()),
        clash_allowed: Set(asked.clash_allowed),
        ..Default::default()
    };
    let after = row.update(&*tx).await?;
    if before.announced_at.is_some() {
        keep(&tx, &after, Some(&permit.by)).await?;
    }
    let mut what = Vec::new();
    if (before.starts_on, before.ends_on) != (terms.starts_on, terms.ends_on) {
        what.push(
            Message::new("editions-change-dates")
                .with_date("from", terms.starts_on)
                .with_date("to", terms.ends_on)
                .with_date("was", before.starts_on),
        );
    }
    if before.venue_id != asked.venue_id {
        what.push(
            Message::new("editions-change-venue")
                .with("name", venue.name.clone())
                .with("city", venue.city.clone()),
        );
    }
    let told = !what.is_empty();
    if (before.enrol_from, before.enrol_until) != (terms.enrol_from, terms.enrol_until) {
        what.push(
            Message::new("editions-change-window")
                .with_date("from", terms.enrol_from)
                .with_date("to", terms.enrol_until),
        );
    }
    note_changes(&tx, &before, &permit.by.name, &what).await?;
    if told && before.announced_at.is_some() {
        tell(app, &mut tx, &before, &what).await?;
    }
    let entry = permit.by.entry("edition.changed", "edition", before.id);
    tx.record(entry.within(before.project_id.0).saying(json!({ "what": what })));
    Ok(tx.commit().await?)
}

/// Moves all sessions and slots by so many days, the days farthest ahead first.
async fn move_days(tx: &Tx, id: EditionId, by: Duration) -> Result<(), Fault> {
    if by.is_zero() {
        return Ok(());
    }
    if !store::recorded_slots(&**tx, id).await?.is_empty() {
        return Err(Fault::refused("editions-days-recorded"));
    }
    let sessions = store::sessions_of(&**tx, id).await?;
    let mut days: Vec<Date> = sessions.into_iter().map(|session| session.on_date).collect();
    days.dedup();
    if by.is_positive() {
        days.reverse();
    }
    for day in days {
        let moved = day.saturating_add(by);
        session::Entity::update_many()
            .col_expr(session::Column::OnDate, Expr::value(moved))
            .filter(session::Column::EditionId.eq(id))
            .filter(session::Column::OnDate.eq(day))
            .exec(&**tx)
            .await?;
        slot::Entity::update_many()
            .col_expr(slot::Column::OnDate, Expr::value(moved))
            .filter(slot::Column::EditionId.eq(id))
            .filter(slot::Column::OnDate.eq(day))
            .exec(&**tx)
            .await?;
    }
    Ok(())
}

async fn refuse_outside(tx: &Tx, id: EditionId, first: Date, last: Date) -> Result<(), Fault> {
    let sessions = store::sessions_of(&**tx, id).await?;
    if sessions
        .iter()
        .all(|session| (first..=last).contains(&session.on_date))
    {
        Ok(())
    } else {
        Err(Fault::refused("editions-agenda-outside"))
    }
}

/// Adds and removes regions of the group with their cells. A region in which seats are taken stays, and the capacity does
/// not fall below what has been shared out.
async fn change_group(
    app: &App,
    tx: &Tx,
    before: &edition::Model,
    taken: SeatsTaken,
    asked: &EditionChange,
) -> Result<(), Fault> {
    let known: BTreeSet<String> = store::regions_of(&**tx, before.id).await?.into_iter().collect();
    let wanted: BTreeSet<String> = asked.regions.iter().cloned().collect();
    let gone: Vec<String> = known.difference(&wanted).cloned().collect();
    if !gone.is_empty() {
        let taken = (taken.0)(app.clone(), before.id).await?;
        let in_use = taken
            .iter()
            .find(|((region, _), seats)| gone.contains(region) && **seats > 0);
        if let Some(((region, _), _)) = in_use {
            return Err(Fault::Refused(
                Message::new("editions-region-taken").with("region", region.as_str()),
            ));
        }
        edition_region::Entity::delete_many()
            .filter(edition_region::Column::EditionId.eq(before.id))
            .filter(edition_region::Column::RegionCode.is_in(gone.clone()))
            .exec(&**tx)
            .await?;
        quota::Entity::delete_many()
            .filter(quota::Column::EditionId.eq(before.id))
            .filter(quota::Column::RegionCode.is_in(gone))
            .exec(&**tx)
            .await?;
    }
    add_regions(tx, before, wanted.difference(&known).cloned().collect()).await?;
    let quotas = store::quotas_of(&**tx, before.id).await?;
    let shared: i32 = quotas.iter().map(|quota| quota.seats).sum();
    if shared > asked.terms.capacity_max {
        return Err(Fault::Refused(
            Message::new("editions-quota-over")
                .with("asked", shared)
                .with("capacity", asked.terms.capacity_max),
        ));
    }
    Ok(())
}

async fn add_regions(tx: &Tx, edition: &edition::Model, new: Vec<String>) -> Result<(), Fault> {
    if new.is_empty() {
        return Ok(());
    }
    let roles = projects::role_categories(&**tx, edition.project_id).await?;
    let regions = new.iter().map(|region_code| {
        edition_region::Model {
            edition_id: edition.id,
            region_code: region_code.clone(),
        }
        .into_active_model()
    });
    edition_region::Entity::insert_many(regions)
        .exec_without_returning(&**tx)
        .await?;
    let cells: Vec<_> = new
        .iter()
        .flat_map(|region_code| {
            roles.iter().map(|role| {
                quota::Model {
                    edition_id: edition.id,
                    region_code: region_code.clone(),
                    role_category: role.code.clone(),
                    seats: 0,
                }
                .into_active_model()
            })
        })
        .collect();
    if !cells.is_empty() {
        quota::Entity::insert_many(cells)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

/// Trainers get a mail at once; participants get theirs from enrolment.
async fn tell(app: &App, tx: &mut Tx, edition: &edition::Model, what: &[Message]) -> Result<(), Fault> {
    let design = catalogue::design(&**tx, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    for trainer in store::trainers_of(&**tx, edition.id).await? {
        let to = recipient(&trainer);
        let mail = ScheduleChanged {
            name: trainer.full_name(),
            course: design.version.titles.get(to.language).to_owned(),
            code: edition.code.clone(),
            what: what.to_vec(),
            address: app.public_address(&format!("/editions/{}", edition.code)),
        };
        outbox::send(app, tx, &to, &mail).await?;
    }
    let payload = json!({ "edition": edition.id, "news": "schedule", "changes": what });
    Ok(outbox::later(tx, "editions.changed", payload, None).await?)
}
