//! A new edition: its group, quotas and agenda come with it.

use std::collections::BTreeMap;

use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::venues::{VenueDraft, create_venue};
use crate::{
    catalogue::{self, Agenda, CourseVersionId},
    editions::{
        EditionId, EditionState, SessionId, SlotId, VenueId,
        access::MayPlanIn,
        model::{edition, edition_region, quota, session, slot, slot_presenter},
        rules::{
            agenda::{date_of, last_day, model_ends},
            quotas::{Cell, even_quotas},
        },
        store,
    },
    kernel::{
        app::App,
        audit::Entry,
        database::{Tx, is_taken},
        fault::Fault,
        ids::new_id,
        languages::Language,
    },
    people::Actor,
    projects::{self, ProjectId},
};

/// What is decided about an edition when it is planned.
#[derive(Clone, Debug)]
pub struct NewEdition {
    /// Its id, made by the caller.
    pub id: EditionId,
    /// The project that pays.
    pub project_id: ProjectId,
    /// The course version that is run.
    pub course_version_id: CourseVersionId,
    /// Code in addresses, unique.
    pub code: String,
    /// Where.
    pub venue_id: VenueId,
    /// Full codes of the regions of its group.
    pub regions: Vec<String>,
    /// First day.
    pub starts_on: Date,
    /// Last day; as the course takes, when left out.
    pub ends_on: Option<Date>,
    /// Fewest participants.
    pub capacity_min: i32,
    /// Most participants.
    pub capacity_max: i32,
    /// First day of enrolment.
    pub enrol_from: Date,
    /// Last day of enrolment.
    pub enrol_until: Date,
    /// When it is decided whether it takes place.
    pub decide_on: Date,
    /// The language it is held in.
    pub language: Language,
    /// Whether a person may enrol in sessions that overlap.
    pub clash_allowed: bool,
}

/// Adds an edition as a draft: its region group, quotas shared out evenly, and the agenda of the course, whose first day
/// is the day on which the edition starts.
///
/// Adding the same id again changes nothing: it was sent twice. A code that another edition has is refused.
pub async fn create_edition(tx: &mut Tx, new: NewEdition, by: Option<&Actor>) -> Result<EditionId, Fault> {
    create_edition_with(tx, new, None, by).await
}

/// The same with quotas that were planned, if there are any.
pub async fn create_edition_with(
    tx: &mut Tx,
    new: NewEdition,
    quotas: Option<BTreeMap<Cell, i32>>,
    by: Option<&Actor>,
) -> Result<EditionId, Fault> {
    let id = new.id;
    projects::project_for_change(tx, new.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    if store::edition(&**tx, id).await?.is_some() {
        return Ok(id);
    }
    let design = catalogue::design(&**tx, new.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let content = &design.version.content;
    let ends_on = new
        .ends_on
        .unwrap_or_else(|| last_day(new.starts_on, &content.agenda, content.days));
    let row = edition::Model {
        id,
        project_id: new.project_id,
        course_version_id: new.course_version_id,
        code: new.code.clone(),
        venue_id: new.venue_id,
        state: EditionState::Draft,
        starts_on: new.starts_on,
        ends_on,
        capacity_min: new.capacity_min,
        capacity_max: new.capacity_max,
        enrol_from: new.enrol_from,
        enrol_until: new.enrol_until,
        decide_on: new.decide_on,
        language: new.language.code().to_owned(),
        clash_allowed: new.clash_allowed,
        announced_at: None,
        created_at: tx.now,
    };
    row.into_active_model().insert(&**tx).await.map_err(code_taken)?;
    copy_agenda(tx, id, new.starts_on, &content.agenda).await?;
    add_group(tx, &new, quotas).await?;
    let entry = by.map_or_else(
        || Entry::by_program("edition.planned", "edition", id),
        |actor| actor.entry("edition.planned", "edition", id),
    );
    tx.record(entry.within(new.project_id.0).saying(json!({ "code": new.code })));
    Ok(id)
}

/// Adds an edition as the office asked, with a new venue if it described one.
pub async fn create(
    app: &App,
    permit: MayPlanIn,
    new: NewEdition,
    venue: Option<VenueDraft>,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    if let Some(venue) = venue
        && store::edition(&*tx, new.id).await?.is_none()
    {
        create_venue(&mut tx, new.venue_id, venue, Some(&permit.by)).await?;
    }
    let new = NewEdition {
        project_id: permit.project.id,
        ..new
    };
    create_edition(&mut tx, new, Some(&permit.by)).await?;
    Ok(tx.commit().await?)
}

async fn add_group(tx: &Tx, new: &NewEdition, quotas: Option<BTreeMap<Cell, i32>>) -> Result<(), Fault> {
    let mut regions = new.regions.clone();
    regions.sort_unstable();
    regions.dedup();
    let rows = regions.iter().map(|region| {
        edition_region::Model {
            edition_id: new.id,
            region_code: region.clone(),
        }
        .into_active_model()
    });
    edition_region::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    let roles: Vec<String> = projects::role_categories(&**tx, new.project_id)
        .await?
        .into_iter()
        .map(|role| role.code)
        .collect();
    let rows: Vec<_> = quotas
        .unwrap_or_else(|| even_quotas(&regions, &roles, new.capacity_max))
        .into_iter()
        .map(|((region_code, role_category), seats)| {
            quota::Model {
                edition_id: new.id,
                region_code,
                role_category,
                seats,
            }
            .into_active_model()
        })
        .collect();
    if !rows.is_empty() {
        quota::Entity::insert_many(rows)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

/// The agenda of the course with dates. Presenters come as the roles and qualifications that are asked for.
async fn copy_agenda(tx: &Tx, edition_id: EditionId, starts_on: Date, agenda: &Agenda) -> Result<(), Fault> {
    let (mut sessions, mut slots, mut presenters) = (Vec::new(), Vec::new(), Vec::new());
    for (ord, model) in (0..).zip(&agenda.sessions) {
        let session_id = SessionId::new();
        let on_date = date_of(starts_on, model.day);
        sessions.push(
            session::Model {
                id: session_id,
                edition_id,
                ord,
                on_date,
                titles: model.title.clone(),
                room: model.room.clone(),
                minimum: model.minimum,
            }
            .into_active_model(),
        );
        for (ord, (part, ends)) in (0..).zip(model.slots.iter().zip(model_ends(model))) {
            let slot_id = SlotId::new();
            slots.push(
                slot::Model {
                    id: slot_id,
                    session_id,
                    edition_id,
                    ord,
                    on_date,
                    starts: part.start,
                    ends,
                    kind: part.kind,
                    titles: part.title.clone(),
                    room: String::new(),
                    compulsory: part.compulsory,
                }
                .into_active_model(),
            );
            presenters.extend(
                part.presenters
                    .iter()
                    .map(|asked| open_place(slot_id, &asked.role, &asked.requirement)),
            );
        }
    }
    if !sessions.is_empty() {
        session::Entity::insert_many(sessions)
            .exec_without_returning(&**tx)
            .await?;
    }
    if !slots.is_empty() {
        slot::Entity::insert_many(slots)
            .exec_without_returning(&**tx)
            .await?;
    }
    if !presenters.is_empty() {
        slot_presenter::Entity::insert_many(presenters)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

/// A place for a presenter that nobody has yet.
fn open_place(slot_id: SlotId, role: &str, requirement: &str) -> slot_presenter::ActiveModel {
    let id: Uuid = new_id();
    slot_presenter::Model {
        id,
        slot_id,
        person_id: None,
        name: String::new(),
        role: role.to_owned(),
        requirement: requirement.to_owned(),
    }
    .into_active_model()
}

fn code_taken(error: sea_orm::DbErr) -> Fault {
    if is_taken(&error) {
        Fault::refused("editions-code-taken")
    } else {
        error.into()
    }
}
