//! What participants say to their minutes of a day, for the trainer and the office.

use serde::Serialize;

use super::{EditionHead, ObjectionLine, Place, samples};
use crate::kernel::{form::FormState, page::Page, parts::Choice};

/// One participant, and how far they are with attesting the day.
#[derive(Clone, Serialize)]
pub struct SaidLine {
    /// The enrolment.
    pub enrolment: String,
    /// The name, family name first.
    pub name: String,
    /// Where the person works.
    pub organisation: String,
    /// Minutes of the day without breaks.
    pub minutes: i32,
    /// `attested`, `changed`, `open` or `nothing`.
    pub state: &'static str,
    /// The shape of the state.
    pub badge: &'static str,
    /// When the person attested last, on the wall clock of the venue.
    pub at: Option<String>,
}

/// An objection to be answered, or answered.
#[derive(Clone, Serialize)]
pub struct ObjectionCase {
    /// Its id.
    pub id: String,
    /// Whose.
    pub name: String,
    /// The enrolment.
    pub enrolment: String,
    /// How it can be answered: by a correction that was made since, or by declining it.
    pub verdicts: Vec<Choice>,
    /// What it says.
    pub line: ObjectionLine,
}

/// What was said of a day.
#[derive(Serialize)]
pub struct DayPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The day.
    pub day: String,
    /// Everyone expected.
    pub people: Vec<SaidLine>,
    /// The objections, the oldest first.
    pub objections: Vec<ObjectionCase>,
    /// Whether the reader may answer them.
    pub may_answer: bool,
    /// What was sent, and what is wrong with it.
    pub form: FormState,
}

impl Page for DayPage {
    const TEMPLATE: &'static str = "attendance/day";
    fn samples() -> Vec<Self> {
        samples::days()
    }
}
