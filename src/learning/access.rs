//! Who may see how far somebody is in a course, and who may go on in it.

use std::sync::Arc;

use super::store::{self, Enrolled};
use crate::{
    catalogue::{self, Activity, ActivityId, Design},
    enrolment::EnrolmentId,
    kernel::fault::Fault,
    people::Member,
};

/// May see the course page of an enrolment.
pub struct MaySee {
    pub(super) of: Enrolled,
    pub(super) design: Arc<Design>,
    /// Whether it is the person's own.
    pub(super) own: bool,
}

/// Participants see their own; the office and auditors of the project and the trainers of the edition see it too, but
/// cannot do anything in it.
pub async fn may_see(visit: &Member, id: EnrolmentId) -> Result<MaySee, Fault> {
    let of = store::enrolled(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    let actor = &visit.actor;
    let own = of.person_id == actor.id && of.state.may_learn();
    if !own && !actor.reads_project(of.project_id.0) && !actor.is_trainer_of(of.edition_id.0) {
        return Err(Fault::NotFound);
    }
    let design = catalogue::design(visit.db(), of.course_version_id)
        .await?
        .ok_or_else(|| Fault::Broken(format!("edition {} has no course", of.code)))?;
    Ok(MaySee { of, design, own })
}

/// May go on in an activity of their own course.
pub struct MayLearn {
    pub(super) enrolment: EnrolmentId,
    pub(super) activity: ActivityId,
}

impl MaySee {
    /// An activity of the course.
    pub(super) fn activity(&self, id: ActivityId) -> Result<&Activity, Fault> {
        self.design.activity(id).ok_or(Fault::NotFound)
    }

    /// The permit to go on in an activity; only participants have it, for their own course.
    pub fn to_learn(&self, activity: &Activity) -> Option<MayLearn> {
        self.own.then_some(MayLearn {
            enrolment: self.of.id,
            activity: activity.id,
        })
    }
}
