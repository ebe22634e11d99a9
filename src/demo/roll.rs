//! The list of the room, taken slot by slot: officials check in with the PIN, the trainer enters the exceptions and then
//! everyone else as present.

use std::ops::Range;

use time::Date;

use super::{learners::Learner, scene::Scene};
use crate::{
    attendance::{self, AtTheDoor, CheckIn, Draft, Passage, Recorded},
    editions::{self, EditionId, SlotId, TimedSlot},
    kernel::fault::Fault,
};

/// Who was not there from the start of a slot to its end, and when they came or went.
#[derive(Clone, Copy, Debug)]
pub enum Exception {
    /// Not there at all.
    Away,
    /// There from this minute of the day.
    From(i32),
    /// There until this minute of the day.
    Until(i32),
}

impl Exception {
    /// What is entered in a slot; nothing when it makes no difference there.
    fn draft(self, slot: &TimedSlot) -> Option<Draft> {
        let (starts, ends) = (slot.slot.starts, slot.ends);
        let (from, to) = match self {
            Exception::Away => (ends, ends),
            Exception::From(minute) => (minute.max(starts), ends),
            Exception::Until(minute) => (starts, minute.min(ends)),
        };
        let present = from < to;
        ((from, to) != (starts, ends)).then_some(Draft {
            present,
            from: if present { from } else { 0 },
            to: if present { to } else { 0 },
            replaces: None,
            why: None,
        })
    }
}

/// A day of an edition.
pub struct Roll<'s> {
    /// The stage.
    pub scene: &'s Scene,
    /// The edition.
    pub edition: EditionId,
    /// Its code.
    pub code: &'static str,
    /// The day, counted from today.
    pub day: i64,
    /// Who is expected.
    pub learners: &'s [Learner],
}

impl Roll<'_> {
    /// The day as a date.
    pub fn date(&self) -> Date {
        self.scene.calendar.day(self.day)
    }

    async fn slots(&self, minutes: Range<i32>) -> Result<Vec<TimedSlot>, Fault> {
        let mut slots = editions::slots_of(self.scene.app.db.read(), self.edition).await?;
        slots.retain(|slot| {
            slot.slot.on_date == self.date() && minutes.contains(&slot.slot.starts) && !slot.is_pause()
        });
        Ok(slots)
    }

    /// Takes the list of every slot that starts within these minutes of the day.
    pub async fn take(
        &self,
        minutes: Range<i32>,
        exception: impl Fn(&Learner) -> Option<Exception>,
    ) -> Result<(), Fault> {
        let trainer = self.scene.member(self.scene.cast.trainer).await?;
        let permit = attendance::may_record(&trainer, self.code).await?;
        for slot in self.slots(minutes).await? {
            self.scene.calendar.turn(self.day, slot.ends - 3);
            for learner in self.learners {
                let Some(draft) = exception(learner).and_then(|exception| exception.draft(&slot)) else {
                    continue;
                };
                let app = &self.scene.app;
                let done = attendance::record(app, &permit, slot.id(), learner.enrolment, draft).await?;
                expect(done == Recorded::Written, "an entry")?;
            }
            let everyone = attendance::record_everyone(&self.scene.app, &permit, slot.id()).await?;
            expect(everyone.is_ok(), "everyone else")?;
        }
        Ok(())
    }

    /// Some check in with the PIN that the screen of the room shows before the day begins.
    pub async fn check_in(&self, who: impl Fn(&Learner) -> bool) -> Result<(), Fault> {
        let Some(slot) = self.slots(0..24 * 60).await?.into_iter().next() else {
            return Ok(());
        };
        self.scene.calendar.turn(self.day, slot.slot.starts - 8);
        let app = &self.scene.app;
        for learner in self.learners.iter().filter(|learner| who(learner)) {
            let permit = attendance::may_check_in(&self.scene.member(learner.person).await?).await?;
            let pin = attendance::pin(&app.key, slot.id(), app.clock.now());
            let entered = attendance::check_in(app, permit, &pin).await?;
            expect(matches!(entered, CheckIn::Entered(_)), "a check-in")?;
        }
        Ok(())
    }

    /// Some show their personal code at the door before the day begins, and the trainer scans it.
    pub async fn show_codes(&self, who: impl Fn(&Learner) -> bool) -> Result<(), Fault> {
        let Some(slot) = self.slots(0..24 * 60).await?.into_iter().next() else {
            return Ok(());
        };
        self.scene.calendar.turn(self.day, slot.slot.starts - 6);
        let app = &self.scene.app;
        let trainer = self.scene.member(self.scene.cast.trainer).await?;
        for learner in self.learners.iter().filter(|learner| who(learner)) {
            let code = attendance::personal_code(&app.key, learner.enrolment);
            let permit = attendance::may_use_code(&trainer, &code).await?;
            let permit = permit.ok_or(Fault::NotFound)?;
            let done = attendance::at_the_door(app, &permit, slot.id(), Passage::Enter).await?;
            expect(done == AtTheDoor::Entered, "somebody at the door")?;
        }
        Ok(())
    }

    /// Corrects an entry of a slot: the person was there all the time.
    pub async fn correct(&self, learner: &Learner, slot: &TimedSlot, why: &str) -> Result<(), Fault> {
        let trainer = self.scene.member(self.scene.cast.trainer).await?;
        let permit = attendance::may_record(&trainer, self.code).await?;
        let draft = Draft {
            present: true,
            from: slot.slot.starts,
            to: slot.ends,
            replaces: self.entry(learner, slot.id()).await?,
            why: Some(why.to_owned()),
        };
        let app = &self.scene.app;
        let done = attendance::record(app, &permit, slot.id(), learner.enrolment, draft).await?;
        expect(done == Recorded::Written, "a correction")
    }

    async fn entry(&self, learner: &Learner, slot: SlotId) -> Result<Option<attendance::EntryId>, Fault> {
        let minutes = attendance::minutes_of(self.scene.app.db.read(), self.edition).await?;
        let entry = minutes.get(&learner.enrolment).and_then(|own| {
            own.slots
                .iter()
                .find(|minutes| minutes.slot == slot)?
                .entry
                .as_ref()
        });
        Ok(entry.map(|entry| entry.id))
    }

    /// The slot that starts at this minute of the day.
    pub async fn slot_at(&self, minute: i32) -> Result<TimedSlot, Fault> {
        let slot = self.slots(minute..minute + 1).await?.into_iter().next();
        slot.ok_or(Fault::NotFound)
    }

    /// The trainer signs the day.
    pub async fn sign(&self) -> Result<(), Fault> {
        let trainer = self.scene.member(self.scene.cast.trainer).await?;
        let permit = attendance::may_sign(&trainer, self.code).await?;
        let app = &self.scene.app;
        let seen = attendance::checksum(app, &permit, self.date()).await?;
        attendance::sign(app, permit, self.date(), &seen.unwrap_or_default()).await
    }
}

/// The story must happen as it is told.
fn expect(happened: bool, what: &str) -> Result<(), Fault> {
    if happened {
        Ok(())
    } else {
        Err(Fault::Broken(format!("the sample project misses {what}")))
    }
}
