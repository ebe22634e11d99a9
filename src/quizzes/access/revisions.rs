//! Who may change quizzes: whoever may import courses.

use std::sync::Arc;

use crate::{
    catalogue::{self, Design},
    kernel::fault::Fault,
    people::{Actor, Member},
};

/// May change the quizzes of the newest version of a course.
pub struct MayRevise {
    pub(in crate::quizzes) design: Arc<Design>,
    pub(in crate::quizzes) by: Actor,
}

/// The office, wherever it is one, changes the quizzes of every course; to everyone else there are none.
pub async fn may_revise(visit: &Member, slug: &str) -> Result<MayRevise, Fault> {
    if !visit.actor.is_any_office() {
        return Err(Fault::NotFound);
    }
    let newest = catalogue::newest_version(visit.db(), slug).await?;
    let newest = newest.ok_or(Fault::NotFound)?;
    let design = catalogue::design(visit.db(), newest.id).await?;
    Ok(MayRevise {
        design: design.ok_or(Fault::NotFound)?,
        by: visit.actor.clone(),
    })
}
