//! Who may see and import courses: the office imports, auditors read along. To everyone else there are none.

use crate::{
    kernel::fault::Fault,
    people::{Actor, Member, PersonId},
};

/// May read courses and their texts.
pub struct MayRead {
    imports: bool,
}

impl MayRead {
    /// Whether the same person may import, so that the page can offer it.
    pub fn imports(&self) -> bool {
        self.imports
    }
}

/// May import a course.
pub struct MayImport {
    by: Option<Actor>,
}

impl MayImport {
    /// Whoever commands this machine may; no person stands behind it.
    pub fn on_this_machine() -> Self {
        Self { by: None }
    }

    pub(super) fn actor(&self) -> Option<&Actor> {
        self.by.as_ref()
    }

    pub(super) fn person(&self) -> Option<PersonId> {
        self.by.as_ref().map(|actor| actor.id)
    }
}

/// Whether a person reads courses as a whole: offices and auditors do.
pub fn reads_courses(actor: &Actor) -> bool {
    actor.is_any_office() || actor.is_any_auditor()
}

/// Whether a person may read courses.
pub fn may_read(visit: &Member) -> Result<MayRead, Fault> {
    if reads_courses(&visit.actor) {
        Ok(MayRead {
            imports: visit.actor.is_any_office(),
        })
    } else {
        Err(Fault::NotFound)
    }
}

/// Whether a person may import courses.
pub fn may_import(visit: &Member) -> Result<MayImport, Fault> {
    if visit.actor.is_any_office() {
        let by = Some(visit.actor.clone());
        Ok(MayImport { by })
    } else {
        Err(Fault::NotFound)
    }
}
