//! Who takes attendance, who signs it, and who sees whose.

mod catering;
mod entitlements;
mod personal;
mod signed;

pub use catering::{MaySeeCatering, may_see_catering};
pub use entitlements::{MayRule, may_rule};
pub use personal::{MayUseCode, may_show_code, may_use_code};
pub use signed::{MayKeepSheets, may_keep_sheets};

use super::{
    rules::{
        entries::{is_expected, takes_attendance},
        scan::{RefuseScan, scan_of_note},
    },
    store,
};
use crate::{
    editions::{self, Edition, Venue},
    enrolment::{self, Enrolment, EnrolmentId},
    kernel::fault::Fault,
    people::{Actor, Member},
};

/// May read the attendance of an edition: its trainers, the office and auditors of its project.
pub struct MaySee {
    pub(super) edition: Edition,
    pub(super) venue: Venue,
    by: Actor,
}

impl MaySee {
    /// Whether the person may also enter people: trainers and the office, while the edition takes attendance.
    pub fn may_record(&self) -> bool {
        takes_attendance(self.edition.state) && self.is_recorder()
    }

    /// Whether the person may also sign a day: trainers, while attendance is taken.
    pub fn may_sign(&self) -> bool {
        takes_attendance(self.edition.state) && self.is_trainer()
    }

    /// Whether the person may also answer objections: trainers and the office.
    pub fn may_answer(&self) -> bool {
        self.is_recorder()
    }

    /// Whether the person may also settle who came without an enrolment: the office, while attendance is taken.
    pub fn may_settle(&self) -> bool {
        takes_attendance(self.edition.state) && self.by.is_office_of(self.edition.project_id.0)
    }

    /// Whether the person may also set rules of entitlements and rule on people: the office.
    pub fn may_rule(&self) -> bool {
        self.by.is_office_of(self.edition.project_id.0)
    }

    fn is_recorder(&self) -> bool {
        self.is_trainer() || self.may_rule()
    }

    fn is_trainer(&self) -> bool {
        self.by.is_trainer_of(self.edition.id.0)
    }
}

/// Finds an edition whose attendance this person may read.
pub async fn may_see(visit: &Member, code: &str) -> Result<MaySee, Fault> {
    let (edition, venue) = editions::edition_and_venue(visit.db(), code)
        .await?
        .ok_or(Fault::NotFound)?;
    let by = visit.actor.clone();
    if !by.reads_edition(edition.project_id.0, edition.id.0) {
        return Err(Fault::NotFound);
    }
    Ok(MaySee { edition, venue, by })
}

/// May enter people in the slots of an edition, and show its PINs.
pub struct MayRecord {
    pub(super) edition: Edition,
    pub(super) venue: Venue,
    pub(super) by: Actor,
}

/// Trainers and the office take attendance; an auditor only reads.
pub async fn may_record(visit: &Member, code: &str) -> Result<MayRecord, Fault> {
    let seen = may_see(visit, code).await?;
    if !seen.is_recorder() {
        return Err(Fault::Forbidden);
    }
    if !takes_attendance(seen.edition.state) {
        return Err(Fault::refused("attendance-refused-state"));
    }
    Ok(MayRecord {
        edition: seen.edition,
        venue: seen.venue,
        by: seen.by,
    })
}

/// May answer objections: whoever took attendance, also after the edition is closed, as nobody is to wait for ever.
pub async fn may_answer(visit: &Member, code: &str) -> Result<MayRecord, Fault> {
    let seen = may_see(visit, code).await?;
    if !seen.is_recorder() {
        return Err(Fault::Forbidden);
    }
    Ok(MayRecord {
        edition: seen.edition,
        venue: seen.venue,
        by: seen.by,
    })
}

/// May settle who came to an edition without an enrolment.
pub struct MaySettle {
    pub(super) edition: Edition,
    pub(super) venue: Venue,
    pub(super) by: Actor,
}

/// The office decides whose time it was.
pub async fn may_settle(visit: &Member, code: &str) -> Result<MaySettle, Fault> {
    let seen = may_see(visit, code).await?;
    if !seen.by.is_office_of(seen.edition.project_id.0) {
        return Err(Fault::Forbidden);
    }
    if !seen.may_settle() {
        return Err(Fault::refused("attendance-refused-state"));
    }
    Ok(MaySettle {
        edition: seen.edition,
        venue: seen.venue,
        by: seen.by,
    })
}

/// May sign the days of an edition.
pub struct MaySign {
    pub(super) edition: Edition,
    pub(super) by: Actor,
}

/// The trainers of an edition sign what was recorded.
pub async fn may_sign(visit: &Member, code: &str) -> Result<MaySign, Fault> {
    let seen = may_see(visit, code).await?;
    if !seen.is_trainer() {
        return Err(Fault::Forbidden);
    }
    if !seen.may_sign() {
        return Err(Fault::refused("attendance-refused-state"));
    }
    Ok(MaySign {
        edition: seen.edition,
        by: seen.by,
    })
}

/// May read one person's attendance.
pub struct MaySeeRecord {
    pub(super) enrolment: Enrolment,
    pub(super) edition: Edition,
    pub(super) venue: Venue,
    by: Actor,
}

impl MaySeeRecord {
    /// Whether it is the person's own.
    pub fn is_own(&self) -> bool {
        self.by.id == self.enrolment.person_id
    }
}

/// Participants read their own record; so do those who see the attendance of the edition.
pub async fn may_see_record(visit: &Member, id: EnrolmentId) -> Result<MaySeeRecord, Fault> {
    let enrolment = enrolment::enrolment(visit.db(), id)
        .await?
        .ok_or(Fault::NotFound)?;
    let edition = editions::edition(visit.db(), enrolment.edition_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let by = visit.actor.clone();
    let sees = by.id == enrolment.person_id || by.reads_edition(edition.project_id.0, edition.id.0);
    if !sees {
        return Err(Fault::NotFound);
    }
    let venue = editions::venue(visit.db(), edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(MaySeeRecord {
        enrolment,
        edition,
        venue,
        by,
    })
}

/// May check in: only ever themselves.
pub struct MayCheckIn {
    pub(super) by: Actor,
    pub(super) slots: Vec<store::OpenSlot>,
}

/// Anyone who is signed in may try; only slots of the person's own editions that are open now can be checked in to.
pub async fn may_check_in(visit: &Member) -> Result<MayCheckIn, Fault> {
    let slots = store::open_slots(visit.db(), visit.actor.id, visit.app.clock.now()).await?;
    Ok(MayCheckIn {
        by: visit.actor.clone(),
        slots,
    })
}

/// May confirm a scan of the code on a room's screen: only ever for themselves, and from the browser that scanned.
pub struct MayScan {
    pub(super) by: Actor,
    /// Where they were, or why it does not count.
    pub(super) place: Result<store::ScannedPlace, RefuseScan>,
}

/// Finds the slot that a note of the browser is about among the editions in which the person is expected.
pub async fn may_scan(visit: &Member, note: &str) -> Result<MayScan, Fault> {
    let scan = scan_of_note(&visit.app.key, note, visit.app.clock.now());
    let place = match scan {
        None => Err(RefuseScan::NoScan),
        Some(scan) => store::scanned_place(visit.db(), visit.actor.id, scan)
            .await?
            .ok_or(RefuseScan::NotExpected),
    };
    Ok(MayScan {
        by: visit.actor.clone(),
        place,
    })
}

/// May say something to the minutes that were recorded of them: attest, object.
pub struct MayAttest {
    pub(super) enrolment: Enrolment,
    pub(super) edition: Edition,
    pub(super) venue: Venue,
    pub(super) by: Actor,
}

/// Only ever the participant; others who read the record do not speak for them.
pub async fn may_attest(visit: &Member, id: EnrolmentId) -> Result<MayAttest, Fault> {
    let seen = may_see_record(visit, id).await?;
    if !seen.is_own() || !is_expected(seen.enrolment.state) {
        return Err(Fault::Forbidden);
    }
    Ok(MayAttest {
        enrolment: seen.enrolment,
        edition: seen.edition,
        venue: seen.venue,
        by: seen.by,
    })
}
