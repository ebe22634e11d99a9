//! People who came without an enrolment: the form in which they are written down, and the list on which the office settles
//! them.

use serde::Serialize;

use super::{EditionHead, Place, samples};
use crate::kernel::{form::FormState, page::Page, parts::Choice};

/// The time of a walk-in in a slot.
#[derive(Clone, Serialize)]
pub struct WalkInTime {
    /// The slot's title.
    pub slot: String,
    /// The day.
    pub day: String,
    /// From when, in minutes since midnight.
    pub from: i32,
    /// To when.
    pub to: i32,
    /// Who wrote it down.
    pub by: String,
}

/// What the office made of a walk-in.
#[derive(Clone, Serialize)]
pub struct SettledLine {
    /// The participant whose time it became; `None` when it was declined.
    pub joined: Option<String>,
    /// Why.
    pub why: String,
    /// Who.
    pub by: String,
    /// When, on the wall clock of the venue.
    pub at: String,
}

/// Somebody who came without an enrolment.
#[derive(Clone, Serialize)]
pub struct WalkInCase {
    /// The id.
    pub id: String,
    /// The name, family name first.
    pub name: String,
    /// Mail address, organisation, region and role, as far as they are known.
    pub about: Vec<String>,
    /// When.
    pub times: Vec<WalkInTime>,
    /// What became of it.
    pub settled: Option<SettledLine>,
}

/// Everyone who came to an edition without an enrolment.
#[derive(Serialize)]
pub struct WalkInsPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The people.
    pub cases: Vec<WalkInCase>,
    /// The enrolments with which they can be joined, and declining; empty for whoever may not settle them.
    pub choices: Vec<Choice>,
    /// What was sent, and what is wrong with it.
    pub form: FormState,
}

impl Page for WalkInsPage {
    const TEMPLATE: &'static str = "attendance/walk_ins";
    fn samples() -> Vec<Self> {
        samples::walk_ins()
    }
}

/// Writing somebody down who is in the room without an enrolment.
#[derive(Serialize)]
pub struct WalkInPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The slot.
    pub slot: String,
    /// Its title.
    pub title: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// The regions to choose from.
    pub regions: Vec<Choice>,
    /// The role categories to choose from.
    pub roles: Vec<Choice>,
    /// The form.
    pub form: FormState,
}

impl Page for WalkInPage {
    const TEMPLATE: &'static str = "attendance/walk_in";
    fn samples() -> Vec<Self> {
        samples::walk_in_forms()
    }
}
