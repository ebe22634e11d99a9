//! Who may do what: everyone reads regions, administrators add countries.

use crate::{
    kernel::fault::Fault,
    people::{Actor, Visitor},
};

/// Permission to store a country from a file.
pub struct MayImport {
    by: Actor,
}

impl MayImport {
    /// Who imports.
    pub(super) fn by(&self) -> &Actor {
        &self.by
    }
}

/// Administrators of the installation import countries; for all others there is no such page.
pub fn may_import(visit: &Visitor) -> Result<MayImport, Fault> {
    let admin = visit.actor.as_ref().filter(|actor| actor.is_admin());
    admin
        .map(|actor| MayImport { by: actor.clone() })
        .ok_or(Fault::NotFound)
}
