//! What the list of the room shows: a day, its slots, the people of one of them, the trainer's signature.

use serde::Serialize;
use time::Date;

use super::{EditionHead, Place, SignedHere, samples};
use crate::{
    attendance::model::entry::Model as Entry,
    editions::{Tab, TimedSlot},
    kernel::{form::FormState, lists::Finder, page::Page, templates::clock_text},
};

/// A slot in the list of a day.
#[derive(Clone, Serialize)]
pub struct SlotLine {
    /// Its title.
    pub title: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// The address that shows its list; `None` for a break.
    pub href: Option<String>,
    /// Whether its list is the one shown.
    pub chosen: bool,
    /// Whether it goes on now.
    pub now: bool,
    /// How many people are entered.
    pub entered: usize,
    /// How many are expected.
    pub expected: usize,
}

/// The slot whose list is shown.
#[derive(Clone, Serialize)]
pub struct ChosenSlot {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// Its length in minutes.
    pub minutes: i32,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// Whether people can be entered by now.
    pub open: bool,
    /// How many are not entered yet.
    pub missing: usize,
}

/// One person of the list.
#[derive(Clone, Serialize)]
pub struct RollRow {
    /// The enrolment.
    pub enrolment: String,
    /// The name, family name first.
    pub name: String,
    /// Where the person works.
    pub organisation: String,
    /// `present`, `absent` or `missing`.
    pub state: &'static str,
    /// The shape of the state.
    pub badge: &'static str,
    /// When present: from when, in minutes since midnight.
    pub from: i32,
    /// When present: to when.
    pub to: i32,
    /// When present: whether for less than the whole slot.
    pub partly: bool,
    /// The entry in force.
    pub entry: Option<String>,
    /// How it came in, as the end of a key.
    pub way: Option<&'static str>,
    /// What stands in the fields of the person's form.
    pub draft: RowDraft,
}

/// What stands in a person's form: what was sent when something was wrong with it, else what would be entered.
#[derive(Clone, Serialize)]
pub struct RowDraft {
    /// Present, not absent.
    pub present: bool,
    /// From, as `09:30`.
    pub from: String,
    /// To, as `10:45`.
    pub to: String,
    /// The reason of a correction.
    pub why: String,
    /// Whether the form is unfolded, because something in it is to be corrected.
    pub open: bool,
}

impl RollRow {
    /// The row of a person in a slot, with the entry in force.
    pub fn new(
        enrolment: impl ToString,
        (name, organisation): (String, String),
        slot: &TimedSlot,
        entry: Option<&Entry>,
    ) -> Self {
        let (state, badge) = state_of(entry);
        let present = entry.filter(|entry| entry.present);
        let (from, to) = present.map_or((slot.slot.starts, slot.ends), |entry| {
            (entry.from_minute, entry.to_minute)
        });
        Self {
            enrolment: enrolment.to_string(),
            name,
            organisation,
            state,
            badge,
            from,
            to,
            partly: present.is_some() && (from, to) != (slot.slot.starts, slot.ends),
            entry: entry.map(|entry| entry.id.to_string()),
            way: entry.map(|entry| entry.way.code()),
            draft: RowDraft {
                present: entry.is_none_or(|entry| entry.present),
                from: clock_text(from.into()),
                to: clock_text(to.into()),
                why: String::new(),
                open: false,
            },
        }
    }
}

/// The state of a person in a slot, as the end of a key, and its shape.
pub fn state_of(entry: Option<&Entry>) -> (&'static str, &'static str) {
    match entry {
        Some(entry) if entry.present => ("present", "ok"),
        Some(_) => ("absent", "stop"),
        None => ("missing", "draft"),
    }
}

/// A trainer's signature under the day.
#[derive(Clone, Serialize)]
pub struct Signature {
    /// Who signed.
    pub by: String,
    /// When, on the wall clock of the venue.
    pub at: String,
    /// Whether what was signed is what is recorded now.
    pub valid: bool,
}

/// Somebody in a slot who is not enrolled.
#[derive(Clone, Serialize)]
pub struct WalkInHere {
    /// The name, family name first.
    pub name: String,
    /// From when, in minutes since midnight.
    pub from: i32,
    /// To when.
    pub to: i32,
    /// `open`, `joined` or `declined`.
    pub state: &'static str,
    /// The shape of the state.
    pub badge: &'static str,
}

/// What participants say to the day, in figures.
#[derive(Clone, Serialize)]
pub struct Said {
    /// The page with all of it.
    pub href: String,
    /// How many attest what is recorded now.
    pub attested: usize,
    /// How many are expected.
    pub expected: usize,
    /// How many objections wait for an answer.
    pub waiting: usize,
}

/// Taking attendance: a day, its slots, the list of one of them.
#[derive(Serialize)]
pub struct RollPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// The days.
    pub days: Vec<Place>,
    /// The day shown.
    pub day: Option<String>,
    /// Its slots.
    pub slots: Vec<SlotLine>,
    /// The slot shown.
    pub slot: Option<ChosenSlot>,
    /// Its list, or what of it is asked for.
    pub rows: Vec<RollRow>,
    /// What is asked for of the list.
    pub finder: Finder,
    /// Whether the reader may enter people.
    pub may_record: bool,
    /// Whether the reader may sign the day.
    pub may_sign: bool,
    /// The checksum of the day's entries; `None` while there are none.
    pub checksum: Option<String>,
    /// Who signed the day.
    pub signatures: Vec<Signature>,
    /// Who is in the slot shown without an enrolment.
    pub walk_ins: Vec<WalkInHere>,
    /// The signed sheets of the day.
    pub signed: Option<SignedHere>,
    /// What participants say to the day.
    pub said: Option<Said>,
    /// What is wrong with what was sent.
    pub form: FormState,
}

impl Page for RollPage {
    const TEMPLATE: &'static str = "attendance/roll";
    fn samples() -> Vec<Self> {
        samples::rolls()
    }
}

/// The tabs of the days.
pub fn day_tabs(
    code: &str,
    days: &[Date],
    chosen: Option<Date>,
    label: impl Fn(Date) -> String,
) -> Vec<Place> {
    let tab = |day: &Date| Place {
        label: label(*day),
        href: Some(format!("/editions/{code}/attendance?day={day}")),
        current: Some(*day) == chosen,
        count: None,
    };
    days.iter().map(tab).collect()
}
