//! A plan becomes editions: drafts with their groups, quotas, host towns and agendas, all of them or none.

use std::collections::BTreeMap;

use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;
use time::Date;

use crate::{
    catalogue::CourseVersionId,
    editions::{self, EditionId, NewEdition, VenueDraft, VenueId},
    kernel::{app::App, fault::Fault, languages::Language},
    planning::{
        access::MayPlanFrom,
        model::plan,
        parts::{Host, Place},
    },
};

/// An edition to be made of a group.
pub struct Edition {
    /// Its id, made by the caller.
    pub id: EditionId,
    /// Its place in the plan.
    pub group: usize,
    /// Its code.
    pub code: String,
    /// The venue, or an id for one that is to be found in the host town.
    pub venue: VenueId,
    /// Whether the venue is to be found.
    pub open: bool,
    /// First day.
    pub starts_on: Date,
}

/// What all of them have in common.
pub struct TakeOver {
    /// The course version that is run.
    pub course: CourseVersionId,
    /// The language they are held in.
    pub language: Language,
    /// Fewest participants.
    pub least: i32,
    /// Seats beyond those that were asked for.
    pub spare: i32,
    /// First day of enrolment.
    pub enrol_from: Date,
    /// Days before the edition on which enrolment ends.
    pub closes_before: i64,
    /// Days before the edition on which it is decided whether it takes place.
    pub decided_before: i64,
    /// The time zone of venues that are to be found.
    pub zone: String,
    /// What such a venue is called until then.
    pub open_name: String,
    /// The editions.
    pub editions: Vec<Edition>,
}

/// Makes the editions. The quota of each region and role category is the demand that was planned with.
pub async fn take_over(app: &App, permit: MayPlanFrom, asked: TakeOver) -> Result<(), Fault> {
    let (project, plan, by) = (permit.permit.project, permit.plan, permit.permit.by);
    let groups = plan.outcome.as_ref().map(|outcome| outcome.groups.as_slice());
    let mut tx = app.db.write().await?;
    let mut codes = Vec::new();
    for edition in asked.editions {
        let group = groups
            .and_then(|groups| groups.get(edition.group))
            .ok_or(Fault::NotFound)?;
        let place = |code: &String| plan.question.places.iter().find(|place| place.code == *code);
        if edition.open {
            let town = plan.question.host(&group.host).ok_or(Fault::NotFound)?;
            let venue = open_venue(town, &asked.zone, &asked.open_name);
            editions::create_venue(&mut tx, edition.venue, venue, Some(&by)).await?;
        }
        let quotas = quotas(group.regions.iter().filter_map(place));
        let seats: i32 = quotas.values().sum();
        let before = |days: i64| edition.starts_on - time::Duration::days(days);
        let most = seats.saturating_add(asked.spare).max(1);
        let new = NewEdition {
            id: edition.id,
            project_id: project.id,
            course_version_id: asked.course,
            code: edition.code.clone(),
            venue_id: edition.venue,
            regions: group.regions.clone(),
            starts_on: edition.starts_on,
            ends_on: None,
            capacity_min: asked.least.min(most),
            capacity_max: most,
            enrol_from: asked.enrol_from,
            enrol_until: before(asked.closes_before),
            decide_on: before(asked.decided_before),
            language: asked.language,
            clash_allowed: false,
        };
        editions::create_edition_with(&mut tx, new, Some(quotas), Some(&by)).await?;
        codes.push(edition.code);
    }
    plan::ActiveModel {
        id: Set(plan.id),
        taken_over_at: Set(Some(tx.now)),
        ..Default::default()
    }
    .update(&*tx)
    .await?;
    let entry = by.entry("plan.taken_over", "plan", plan.id);
    tx.record(
        entry
            .within(project.id.0)
            .saying(json!({ "number": plan.number, "editions": codes })),
    );
    Ok(tx.commit().await?)
}

fn quotas<'p>(places: impl Iterator<Item = &'p Place>) -> BTreeMap<(String, String), i32> {
    let cells = places.flat_map(|place| {
        let cell = |(role, people): (&String, &i64)| {
            (
                (place.code.clone(), role.clone()),
                i32::try_from(*people).unwrap_or(i32::MAX),
            )
        };
        place.demand.iter().map(cell)
    });
    cells.collect()
}

/// A venue that is still to be found in a town.
fn open_venue(town: Host<'_>, zone: &str, name: &str) -> VenueDraft {
    VenueDraft {
        name: name.to_owned(),
        city: town.town.to_owned(),
        country: town.region.split('-').next().unwrap_or_default().to_owned(),
        region_code: town.region.to_owned(),
        place: Some((town.lat, town.lon)),
        zone: zone.to_owned(),
        ..VenueDraft::default()
    }
}
