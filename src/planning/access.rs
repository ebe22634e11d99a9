//! Who may read and make plans and seatings.

use super::{
    model::{plan, seating},
    store,
};
use crate::{
    enrolment::{self, MaySeat},
    kernel::fault::Fault,
    people::{Actor, Member},
    projects::{self, Project},
};

/// May read the plans of a project: its office and auditors.
pub struct MayRead {
    pub(super) project: Project,
    /// Whether the person makes plans too.
    pub(super) plans: bool,
}

/// May make plans and editions of a project: its office.
pub struct MayPlan {
    pub(super) project: Project,
    pub(super) by: Actor,
}

/// The office and the auditors of a project read its plans.
pub async fn may_read(visit: &Member, code: &str) -> Result<MayRead, Fault> {
    let project = projects::project_by_code(visit.db(), code)
        .await?
        .filter(|project| visit.actor.reads_project(project.id.0))
        .ok_or(Fault::NotFound)?;
    Ok(MayRead {
        plans: visit.actor.is_office_of(project.id.0),
        project,
    })
}

/// The office of a project plans.
pub async fn may_plan(visit: &Member, code: &str) -> Result<MayPlan, Fault> {
    let read = may_read(visit, code).await?;
    if !read.plans {
        return Err(Fault::NotFound);
    }
    Ok(MayPlan {
        project: read.project,
        by: visit.actor.clone(),
    })
}

/// May read one plan.
pub struct MayReadPlan {
    pub(super) read: MayRead,
    pub(super) plan: plan::Model,
}

/// The office and the auditors of its project read a plan.
pub async fn may_read_plan(visit: &Member, code: &str, number: i32) -> Result<MayReadPlan, Fault> {
    let read = may_read(visit, code).await?;
    let plan = store::plan(visit.db(), read.project.id, number)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayReadPlan { read, plan })
}

/// May change something of a plan, which makes another, or make editions of it.
pub struct MayPlanFrom {
    pub(super) permit: MayPlan,
    pub(super) plan: plan::Model,
}

/// The office of its project goes on from a plan.
pub async fn may_plan_from(visit: &Member, code: &str, number: i32) -> Result<MayPlanFrom, Fault> {
    let permit = may_plan(visit, code).await?;
    let plan = store::plan(visit.db(), permit.project.id, number)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayPlanFrom { permit, plan })
}

/// May read one seating, which names people.
pub struct MayReadSeating {
    pub(super) read: MayRead,
    pub(super) seating: seating::Model,
}

/// The office and the auditors of its project read a seating.
pub async fn may_read_seating(visit: &Member, code: &str, number: i32) -> Result<MayReadSeating, Fault> {
    let read = may_read(visit, code).await?;
    let seating = store::seating(visit.db(), read.project.id, number)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayReadSeating { read, seating })
}

/// May search again for a seating, or give seats by it.
pub struct MaySeatBy {
    pub(super) permit: MayPlan,
    pub(super) seats: MaySeat,
    pub(super) seating: seating::Model,
}

/// The office of its project goes on from a seating.
pub async fn may_seat_by(visit: &Member, code: &str, number: i32) -> Result<MaySeatBy, Fault> {
    let permit = may_plan(visit, code).await?;
    let seating = store::seating(visit.db(), permit.project.id, number)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MaySeatBy {
        seats: enrolment::may_seat(visit, permit.project.id)?,
        permit,
        seating,
    })
}
