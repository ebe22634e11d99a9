//! What the pages of attendance show.

pub mod catering;
pub mod catering_sheet;
pub mod entitlements;
mod roll;
mod samples;
pub mod sheet;

pub use entitlements::{
    ChosenRule, DayCount, EntitledRow, EntitlementsPage, OwnEntitlement, RuleLine, RulePage, RulingFields,
    language_fields, rule_in_words, ruling_choices, ruling_line, sentences,
};
pub use roll::{ChosenSlot, RollPage, RollRow, RowDraft, Signature, SlotLine, day_tabs, state_of};
pub use samples::samples;

use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Iso8601};

use super::{model::entry::Model as Entry, rules::minutes::Minutes};
use crate::{
    editions::{Edition, Venue},
    kernel::{form::FormState, page::Page, templates::clock_text, text::Message, zones},
};

/// The edition as every page here names it.
#[derive(Clone, Serialize)]
pub struct EditionHead {
    /// Its code.
    pub code: String,
    /// The title of the course.
    pub course: String,
    /// Venue and town.
    pub place: String,
}

impl EditionHead {
    /// The edition of a course with this title.
    pub fn new(edition: &Edition, venue: &Venue, course: &str) -> Self {
        Self {
            code: edition.code.clone(),
            course: course.to_owned(),
            place: format!("{}, {}", venue.name, venue.city),
        }
    }
}

/// A step of the way to a page, or a tab.
#[derive(Clone, Serialize)]
pub struct Place {
    /// What it is called.
    pub label: String,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it is this page.
    pub current: bool,
    /// A number beside it.
    pub count: Option<u32>,
}

/// A line of the history of a person's attendance.
#[derive(Clone, Serialize)]
pub struct EntryLine {
    /// When it was entered, on the wall clock of the venue.
    pub at: String,
    /// What it says.
    pub what: Message,
    /// Who entered it.
    pub who: Option<String>,
    /// Why, for a correction.
    pub note: Option<String>,
}

impl EntryLine {
    /// An entry, with its moment as the venue's clock showed it.
    pub fn new(entry: &Entry, zone: &str) -> Self {
        let way = Message::new(format!("attendance-way-{}", entry.way.code()));
        let what = if entry.present {
            Message::new("attendance-entry-present")
                .with("from", clock_text(entry.from_minute.into()))
                .with("to", clock_text(entry.to_minute.into()))
        } else {
            Message::new("attendance-entry-absent")
        };
        Self {
            at: at_venue(entry.recorded_at, zone),
            what: what.with_message("way", way),
            who: Some(entry.recorded_by_name.clone()),
            note: entry.why.clone(),
        }
    }
}

/// All entries of one person in one slot.
#[derive(Serialize)]
pub struct HistoryPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The person.
    pub person: String,
    /// The slot's title.
    pub slot: String,
    /// The day.
    pub day: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// The entries, the newest first.
    pub entries: Vec<EntryLine>,
}

impl Page for HistoryPage {
    const TEMPLATE: &'static str = "attendance/history";
    fn samples() -> Vec<Self> {
        samples::histories()
    }
}

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

/// A day in a person's own record.
#[derive(Clone, Serialize)]
pub struct RecordDay {
    /// The day.
    pub date: String,
    /// Its minutes.
    pub minutes: MinutesLine,
    /// Its slots.
    pub slots: Vec<RecordSlot>,
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
    /// All minutes.
    pub minutes: MinutesLine,
    /// Day by day.
    pub days: Vec<RecordDay>,
    /// What the person is entitled to.
    pub entitlements: Vec<OwnEntitlement>,
}

impl Page for RecordPage {
    const TEMPLATE: &'static str = "attendance/record";
    fn samples() -> Vec<Self> {
        samples::records()
    }
}

/// The PIN of a slot, for the room's screen.
#[derive(Serialize)]
pub struct PinPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way back.
    pub trail: Vec<Place>,
    /// The slot's title.
    pub slot: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// The digits.
    pub pin: String,
    /// Until when it is shown, in minutes since midnight at the venue.
    pub until: i32,
    /// Whether officials can check in by now.
    pub open: bool,
    /// The address to type.
    pub address: String,
    /// The same as a QR code, as SVG.
    pub qr: String,
}

impl Page for PinPage {
    const TEMPLATE: &'static str = "attendance/pin";
    fn samples() -> Vec<Self> {
        samples::pins()
    }
}

/// A slot that the reader can check in to.
#[derive(Clone, Serialize)]
pub struct OpenLine {
    /// The title of the course.
    pub course: String,
    /// The slot's title.
    pub title: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
}

/// Checking in by PIN.
#[derive(Serialize)]
pub struct CheckInPage {
    /// What the reader can check in to now.
    pub slots: Vec<OpenLine>,
    /// The form.
    pub form: FormState,
}

impl Page for CheckInPage {
    const TEMPLATE: &'static str = "attendance/check_in";
    fn samples() -> Vec<Self> {
        samples::check_ins()
    }
}

/// A moment on the wall clock of a place, in ISO 8601.
pub fn at_venue(moment: OffsetDateTime, zone: &str) -> String {
    zones::local(moment, zone)
        .format(&Iso8601::DEFAULT)
        .unwrap_or_default()
}
