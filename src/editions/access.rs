//! Who may see, plan and decide editions, and keep venues.

use super::{
    model::{EditionId, edition, venue},
    store,
};
use crate::{
    kernel::fault::Fault,
    people::{Actor, Member, Visitor},
    projects::{self, Project},
};

/// Permission to see an edition's schedule.
pub struct MaySee {
    pub(super) edition: edition::Model,
    pub(super) venue: venue::Model,
}

/// Permission to read an edition's plan: agenda with conflicts, quotas, decisions.
pub struct MayRead {
    pub(super) edition: edition::Model,
    pub(super) venue: venue::Model,
    /// Whether the person may change it too.
    pub(super) plans: bool,
}

/// Permission to change an edition and to decide on it.
pub struct MayPlan {
    pub(super) edition: EditionId,
    pub(super) by: Actor,
}

/// Permission to add editions to a project.
pub struct MayPlanIn {
    pub(super) project: Project,
    pub(super) by: Actor,
}

/// Permission to keep the list of venues.
pub struct MayKeepVenues {
    pub(super) by: Actor,
}

/// Permission to see the schedule of a project.
pub struct MaySeeSchedule {
    pub(super) project: Project,
    /// Its editions that were announced, by date.
    pub(super) editions: Vec<(edition::Model, venue::Model)>,
}

/// Everyone sees the schedule of a project, as soon as one of its editions was announced.
pub async fn may_see_schedule(visit: &Visitor, code: &str) -> Result<MaySeeSchedule, Fault> {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let mut editions = store::editions_in_projects(visit.db(), Some(vec![project.id.0])).await?;
    editions.retain(|(edition, _)| edition.announced_at.is_some());
    if editions.is_empty() {
        return Err(Fault::NotFound);
    }
    Ok(MaySeeSchedule { project, editions })
}

/// Permission to keep one's own calendars.
pub struct MayKeepCalendars {
    pub(super) by: Actor,
}

/// Everyone who is signed in keeps their own calendars.
pub fn may_keep_calendars(visit: &Member) -> MayKeepCalendars {
    MayKeepCalendars {
        by: visit.actor.clone(),
    }
}

/// Everyone sees an edition from its announcement; before that, those who plan, audit or teach it.
pub async fn may_see(visit: &Visitor, code: &str) -> Result<MaySee, Fault> {
    let (edition, venue) = store::edition_and_venue(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let known = |actor: &Actor| actor.reads_edition(edition.project_id.0, edition.id.0);
    if edition.announced_at.is_some() || visit.actor.as_ref().is_some_and(known) {
        Ok(MaySee { edition, venue })
    } else {
        Err(Fault::NotFound)
    }
}

/// The project's office and auditors read the plan.
pub async fn may_read(visit: &Member, code: &str) -> Result<MayRead, Fault> {
    let (edition, venue) = store::edition_and_venue(visit.db(), code)
        .await?
        .filter(|(edition, _)| visit.actor.reads_project(edition.project_id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayRead {
        plans: visit.actor.is_office_of(edition.project_id.0),
        edition,
        venue,
    })
}

/// The project's office plans.
pub async fn may_plan(visit: &Member, code: &str) -> Result<MayPlan, Fault> {
    let read = may_read(visit, code).await?;
    read.plan(visit)
}

impl MayRead {
    /// The permission to change, for those who have it.
    pub(super) fn plan(&self, visit: &Member) -> Result<MayPlan, Fault> {
        if !self.plans {
            return Err(Fault::NotFound);
        }
        Ok(MayPlan {
            edition: self.edition.id,
            by: visit.actor.clone(),
        })
    }
}

/// The project's office adds editions.
pub async fn may_plan_in(visit: &Member, project_code: &str) -> Result<MayPlanIn, Fault> {
    let project = projects::project_by_code(visit.db(), project_code)
        .await?
        .filter(|project| visit.actor.is_office_of(project.id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayPlanIn {
        project,
        by: visit.actor.clone(),
    })
}

/// Every office keeps the venues, which projects share.
pub fn may_keep_venues(visit: &Member) -> Result<MayKeepVenues, Fault> {
    if visit.actor.is_any_office() {
        Ok(MayKeepVenues {
            by: visit.actor.clone(),
        })
    } else {
        Err(Fault::NotFound)
    }
}
