//! Who may do what in the library: everybody who is signed in reads, the office publishes.

use super::model::material;
use crate::{
    kernel::fault::Fault,
    people::{Actor, Member},
};

/// May publish new versions of this material.
pub struct MayPublish {
    pub(super) material: material::Model,
    pub(super) by: Actor,
}

/// Whether a person publishes at all, so that the page can offer it.
pub fn publishes(visit: &Member) -> bool {
    visit.actor.is_any_office()
}

/// Whether a person may publish new versions of a material.
pub async fn may_publish(visit: &Member, slug: &str) -> Result<MayPublish, Fault> {
    if !publishes(visit) {
        return Err(Fault::NotFound);
    }
    let material = super::store::by_slug(visit.db(), slug)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MayPublish {
        material,
        by: visit.actor.clone(),
    })
}
