//! What the business says about certificates: when a course is completed, what is missing, when to look, numbers, codes.

pub mod changes;
pub mod codes;
pub mod failures;
pub mod missing;
pub mod pictures;

use crate::{
    attendance::Attended,
    catalogue::Completion,
    editions::{EditionState, SlotId},
    enrolment::EnrolmentState,
};
use time::OffsetDateTime;

/// What is known of one participant when the rule of a course is asked.
#[derive(Clone, Debug)]
pub struct Facts<'f> {
    /// The minutes.
    pub attended: &'f Attended,
    /// Which of the quizzes that the rule names are passed, by key.
    pub passed: Vec<String>,
    /// Whether an evaluation was given.
    pub survey_given: bool,
}

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortfall {
    /// The edition has no agenda, so nobody can have attended it.
    NothingPlanned,
    /// Too few minutes.
    Minutes {
        /// So many were attended,
        attended: i32,
        /// so many are needed,
        needed: i32,
        /// of so many planned.
        planned: i32,
    },
    /// Compulsory slots of which too little was attended.
    Compulsory(Vec<SlotId>),
    /// A quiz that is not passed, by key.
    Quiz(String),
    /// No evaluation was given.
    Survey,
    /// Slots of which nobody has said yet whether the person was there.
    NotEntered(Vec<SlotId>),
    /// Compulsory slots that are still to come.
    Ahead(Vec<SlotId>),
    /// A quiz that was handed in, by key: its person is not told yet what it came to.
    Withheld(String),
}

/// What the rule of a course says of one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything it asks for is there.
    Met,
    /// What is missing, in the order of the rule.
    Short(Vec<Shortfall>),
}

/// Asks the rule of a course.
pub fn judge(rule: &Completion, facts: &Facts<'_>) -> Verdict {
    let missed: Vec<SlotId> = facts.attended.missed().collect();
    let compulsory = (rule.compulsory_slots && !missed.is_empty()).then_some(Shortfall::Compulsory(missed));
    let quizzes = rule
        .passed
        .iter()
        .filter(|quiz| !facts.passed.contains(quiz))
        .map(|quiz| Shortfall::Quiz(quiz.clone()));
    let survey = (rule.survey && !facts.survey_given).then_some(Shortfall::Survey);
    let missing: Vec<Shortfall> = too_little_time(rule, facts.attended)
        .into_iter()
        .chain(compulsory)
        .chain(quizzes)
        .chain(survey)
        .collect();
    if missing.is_empty() {
        Verdict::Met
    } else {
        Verdict::Short(missing)
    }
}

fn too_little_time(rule: &Completion, attended: &Attended) -> Option<Shortfall> {
    let planned = attended.planned.counting(rule.breaks_in);
    let attended = attended.attended.counting(rule.breaks_in);
    // A rule that asks for nothing at all still asks people to come.
    let asks_for_nothing = rule.passed.is_empty() && !rule.survey;
    let needed = needed_minutes(planned, rule.attended_percent).max(i32::from(asks_for_nothing));
    if planned == 0 && (rule.attended_percent > 0 || asks_for_nothing) {
        return Some(Shortfall::NothingPlanned);
    }
    (attended < needed).then_some(Shortfall::Minutes {
        attended,
        needed,
        planned,
    })
}

/// The least whole number of minutes that is this share of those planned.
pub fn needed_minutes(planned: i32, percent: i32) -> i32 {
    let share = i64::from(planned.max(0)) * i64::from(percent.clamp(0, 100));
    i32::try_from((share + 99) / 100).unwrap_or(planned)
}

/// Whether certificates are due: the edition is completed, or its last slot is over. One that was cancelled, merged or
/// never announced gives none.
pub fn is_due(state: EditionState, end: OffsetDateTime, now: OffsetDateTime) -> bool {
    match state {
        EditionState::Completed | EditionState::Closed => true,
        EditionState::Open | EditionState::Confirmed | EditionState::Running => now >= end,
        EditionState::Draft | EditionState::Announced | EditionState::Cancelled | EditionState::Merged => {
            false
        }
    }
}

/// Whether nothing more is to be expected of the attendance list: somebody has said of every slot whether the person was
/// there, or the office has completed the edition. Until then a certificate would freeze fewer minutes than there are.
pub fn is_settled(state: EditionState, attended: &Attended) -> bool {
    is_completed(state) || attended.unsettled().next().is_none()
}

fn is_completed(state: EditionState) -> bool {
    matches!(state, EditionState::Completed | EditionState::Closed)
}

/// How an enrolment ended, if that can be said: whoever meets the rule attended; the others only once the edition is
/// completed, for until then they may still pass the quiz or have an entry corrected.
pub fn outcome(verdict: &Verdict, state: EditionState, attended: &Attended) -> Option<EnrolmentState> {
    let completed = is_completed(state);
    match verdict {
        Verdict::Met if !is_settled(state, attended) => None,
        Verdict::Met => Some(EnrolmentState::Attended),
        Verdict::Short(_) if !completed => None,
        Verdict::Short(_) if attended.attended.gross > 0 => Some(EnrolmentState::PartlyAttended),
        Verdict::Short(_) => Some(EnrolmentState::Absent),
    }
}

#[cfg(test)]
mod tests;
