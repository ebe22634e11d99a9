//! Who sees what is ordered from the caterer.

use super::may_see;
use crate::{
    editions::{Edition, Venue},
    kernel::fault::Fault,
    people::{Actor, Member},
};

/// May see the head counts of an edition, with the list of names: the office and auditors of its project. Diets, which can
/// tell of a faith or an illness, are for the office alone, as those who state theirs are told.
pub struct MaySeeCatering {
    pub(in crate::attendance) edition: Edition,
    pub(in crate::attendance) venue: Venue,
    /// Whether the person may also freeze them and note orders: the office.
    pub(in crate::attendance) may_freeze: bool,
    pub(in crate::attendance) by: Actor,
}

/// Diets and orders are no business of trainers.
pub async fn may_see_catering(visit: &Member, code: &str) -> Result<MaySeeCatering, Fault> {
    let seen = may_see(visit, code).await?;
    if !visit.actor.reads_project(seen.edition.project_id.0) {
        return Err(Fault::NotFound);
    }
    Ok(MaySeeCatering {
        may_freeze: seen.may_rule(),
        edition: seen.edition,
        venue: seen.venue,
        by: seen.by,
    })
}

impl MaySeeCatering {
    /// Whether the person also sees which diets are needed.
    pub(in crate::attendance) fn sees_diets(&self) -> bool {
        self.may_freeze
    }

    /// The same, if the person may also freeze head counts and note orders.
    pub(in crate::attendance) fn freezing(self) -> Result<Self, Fault> {
        if self.may_freeze {
            Ok(self)
        } else {
            Err(Fault::Forbidden)
        }
    }
}
