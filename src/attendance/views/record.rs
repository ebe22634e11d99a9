//! One person's record: minutes day by day, with what the person says to them.

use serde::Serialize;

use super::{EditionHead, EntryLine, OwnEntitlement, at_venue, samples};
use crate::{
    attendance::{
        model::{
            attestation::Model as Attestation, objection::Model as Objection,
            objection_answer::Model as AnswerGiven,
        },
        rules::minutes::Minutes,
    },
    kernel::{form::FormState, page::Page},
};

/// An amount of minutes planned and attended, for a line of figures.
#[derive(Clone, Serialize)]
pub struct MinutesLine {
    /// Planned without breaks.
    pub planned: i32,
    /// Attended without breaks.
    pub attended: i32,
    /// Planned with breaks.
    pub planned_gross: i32,
    /// Attended with breaks.
    pub attended_gross: i32,
}

impl MinutesLine {
    /// The figures of both amounts.
    pub fn new(planned: Minutes, attended: Minutes) -> Self {
        Self {
            planned: planned.net,
            attended: attended.net,
            planned_gross: planned.gross,
            attended_gross: attended.gross,
        }
    }
}

/// A slot in a person's own record.
#[derive(Clone, Serialize)]
pub struct RecordSlot {
    /// Its title.
    pub title: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// Whether it is a break.
    pub pause: bool,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// `present`, `absent` or `missing`.
    pub state: &'static str,
    /// The shape of the state.
    pub badge: &'static str,
    /// Minutes attended.
    pub attended: i32,
    /// Minutes planned.
    pub planned: i32,
    /// Everything that was entered, the newest first.
    pub entries: Vec<EntryLine>,
}

/// What somebody attested last of a day.
#[derive(Clone, Serialize)]
pub struct Attested {
    /// When, on the wall clock of the venue.
    pub at: String,
    /// How many minutes.
    pub minutes: i32,
    /// Whether that is what is recorded now.
    pub valid: bool,
}

/// How far somebody is with attesting a day, as the end of a key, and its shape.
pub fn said_state(attested: Option<&Attestation>, sum: Option<&str>) -> (&'static str, &'static str) {
    match (attested, sum) {
        (Some(attested), Some(sum)) if attested.checksum == sum => ("attested", "ok"),
        (Some(_), _) => ("changed", "wait"),
        (None, Some(_)) => ("open", "draft"),
        (None, None) => ("nothing", "draft"),
    }
}

/// An answer to an objection.
#[derive(Clone, Serialize)]
pub struct AnswerLine {
    /// When, on the wall clock of the venue.
    pub at: String,
    /// Who.
    pub by: String,
    /// Whether it was accepted.
    pub accepted: bool,
    /// What it says.
    pub words: String,
}

/// An objection and its answer.
#[derive(Clone, Serialize)]
pub struct ObjectionLine {
    /// When, on the wall clock of the venue.
    pub at: String,
    /// What it says.
    pub words: String,
    /// The answer, once there is one.
    pub answer: Option<AnswerLine>,
}

impl ObjectionLine {
    /// An objection, with moments as the venue's clock showed them.
    pub fn new(objection: &Objection, answer: Option<&AnswerGiven>, zone: &str) -> Self {
        Self {
            at: at_venue(objection.at, zone),
            words: objection.words.clone(),
            answer: answer.map(|answer| AnswerLine {
                at: at_venue(answer.at, zone),
                by: answer.by_name.clone(),
                accepted: answer.accepted,
                words: answer.words.clone(),
            }),
        }
    }
}

/// What a person can do about a day of their own.
#[derive(Clone, Serialize)]
pub struct Asks {
    /// The checksum of what can be attested now.
    pub checksum: Option<String>,
    /// Until when the code holds that was sent for it, on the wall clock of the venue.
    pub code_until: Option<String>,
    /// Whether an objection is taken.
    pub may_object: bool,
    /// Whether the form for it is unfolded, because something in it is to be corrected.
    pub objecting: bool,
}

/// A day in a person's own record.
#[derive(Clone, Serialize)]
pub struct RecordDay {
    /// The day.
    pub date: String,
    /// Its minutes.
    pub minutes: MinutesLine,
    /// Its slots.
    pub slots: Vec<RecordSlot>,
    /// What the person attested last.
    pub attested: Option<Attested>,
    /// The person's objections, the newest first.
    pub objections: Vec<ObjectionLine>,
    /// What the reader can do about it, when it is their own.
    pub asks: Option<Asks>,
}

/// One person's attendance.
#[derive(Serialize)]
pub struct RecordPage {
    /// The edition.
    pub edition: EditionHead,
    /// The enrolment.
    pub enrolment: String,
    /// The person, when it is not the reader.
    pub person: Option<String>,
    /// Whether the reader, whose own it is, has a code for the door.
    pub has_code: bool,
    /// All minutes.
    pub minutes: MinutesLine,
    /// Day by day.
    pub days: Vec<RecordDay>,
    /// What the person is entitled to.
    pub entitlements: Vec<OwnEntitlement>,
    /// What was sent, and what is wrong with it.
    pub form: FormState,
}

impl Page for RecordPage {
    const TEMPLATE: &'static str = "attendance/record";
    fn samples() -> Vec<Self> {
        samples::records()
    }
}
