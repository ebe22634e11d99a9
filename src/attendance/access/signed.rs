//! Who keeps signed sheets and reads their rows.

use super::{MaySee, may_see};
use crate::{
    editions::Edition,
    kernel::fault::Fault,
    people::{Actor, Member},
};

impl MaySee {
    /// Whether the person may also keep signed sheets, read their rows and withdraw them: trainers and the office.
    pub fn may_keep_sheets(&self) -> bool {
        self.is_recorder()
    }
}

/// May keep signed sheets of an edition, read their rows and withdraw them.
pub struct MayKeepSheets {
    pub(in crate::attendance) edition: Edition,
    pub(in crate::attendance) by: Actor,
}

/// Trainers and the office, also after the edition is closed: paper comes late. An auditor only reads; signatures are shown to
/// nobody else, not to those who signed either, as the others' stand beside theirs.
pub async fn may_keep_sheets(visit: &Member, code: &str) -> Result<MayKeepSheets, Fault> {
    let seen = may_see(visit, code).await?;
    if !seen.may_keep_sheets() {
        return Err(Fault::Forbidden);
    }
    Ok(MayKeepSheets {
        edition: seen.edition,
        by: seen.by,
    })
}
