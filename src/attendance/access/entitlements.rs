//! Who sets the rules of entitlements, and rules on single people.

use super::may_see;
use crate::{
    editions::{Edition, Venue},
    kernel::fault::Fault,
    people::{Actor, Member},
};

/// May set the rules of entitlements of an edition, and rule on one person: the office of its project.
pub struct MayRule {
    pub(in crate::attendance) edition: Edition,
    pub(in crate::attendance) venue: Venue,
    pub(in crate::attendance) by: Actor,
}

/// The office rules; trainers and auditors of the edition read.
pub async fn may_rule(visit: &Member, code: &str) -> Result<MayRule, Fault> {
    let seen = may_see(visit, code).await?;
    if !seen.may_rule() {
        return Err(Fault::Forbidden);
    }
    Ok(MayRule {
        edition: seen.edition,
        venue: seen.venue,
        by: seen.by,
    })
}
