//! What a participant still lacks for the certificate, in words, for the page of the course.

use time::PrimitiveDateTime;

use super::Names;
use crate::{
    attendance::Attended,
    catalogue::Design,
    certificates::rules::{
        Facts, is_settled, judge,
        missing::{Known, told},
    },
    editions::{EditionState, SlotId, TimedSlot},
    kernel::{languages::Language, text::Message},
};

/// What the participant has done, as far as the participant may know.
pub struct Done<'d> {
    /// The minutes.
    pub attended: &'d Attended,
    /// The quizzes that are known to be passed, by key.
    pub passed: Vec<String>,
    /// The quizzes that were handed in and whose result is not shown yet, by key.
    pub withheld: Vec<String>,
    /// Whether an evaluation was given.
    pub survey_given: bool,
}

/// What is missing at this moment on the wall clock of the venue; nothing, when all of it is there.
pub fn missing(
    design: &Design,
    (state, slots): (EditionState, &[TimedSlot]),
    done: Done<'_>,
    now: PrimitiveDateTime,
    language: Language,
) -> Vec<Message> {
    let rule = &design.version.content.completion;
    let withheld: Vec<String> = done
        .withheld
        .into_iter()
        .filter(|quiz| rule.passed.contains(quiz))
        .collect();
    let facts = Facts {
        attended: done.attended,
        passed: done.passed.into_iter().chain(withheld.clone()).collect(),
        survey_given: done.survey_given,
    };
    let minute = i32::from(now.hour()) * 60 + i32::from(now.minute());
    let is_over = |id: SlotId| {
        let slot = slots.iter().find(|slot| slot.id() == id);
        slot.is_some_and(|slot| (slot.slot.on_date, slot.ends) <= (now.date(), minute))
    };
    let unsettled: Vec<SlotId> = if is_settled(state, done.attended) {
        Vec::new()
    } else {
        done.attended.unsettled().collect()
    };
    let known = Known {
        is_over: &is_over,
        unsettled: &unsettled,
        withheld: &withheld,
    };
    let names = Names::new(design, slots);
    told(&judge(rule, &facts), &known)
        .iter()
        .map(|short| names.words(short, language))
        .collect()
}
