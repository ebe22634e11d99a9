//! What the pages of attendance show.

pub mod catering;
pub mod catering_sheet;
mod day;
pub mod entitlements;
mod personal;
mod record;
mod roll;
mod samples;
pub mod sheet;
mod signed;
mod walk_ins;

pub use day::{DayPage, ObjectionCase, SaidLine};
pub use entitlements::{
    ChosenRule, DayCount, EntitledRow, EntitlementsPage, OwnEntitlement, RuleLine, RulePage, RulingFields,
    language_fields, rule_in_words, ruling_choices, ruling_line, sentences,
};
pub use personal::{CodePage, DoorPage, DoorSlot, TypeCodePage};
pub use record::{
    AnswerLine, Asks, Attested, MinutesLine, ObjectionLine, RecordDay, RecordPage, RecordSlot, said_state,
};
pub use roll::{
    ChosenSlot, RollPage, RollRow, RowDraft, Said, Signature, SlotLine, WalkInHere, day_tabs, state_of,
};
pub use samples::samples;
pub use signed::{
    ProgressLine, ReadLine, SheetLine, SheetRow, SignedDayPage, SignedHere, SignedSheetPage, SlotMark,
    Withdrawn, badge_of, why_not_taken,
};
pub use walk_ins::{SettledLine, WalkInCase, WalkInPage, WalkInTime, WalkInsPage};

use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Iso8601};

use super::model::entry::Model as Entry;
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
        Self {
            at: at_venue(entry.recorded_at, zone),
            what: Self::words(entry),
            who: Some(entry.recorded_by_name.clone()),
            note: entry.why.clone(),
        }
    }

    /// What an entry says.
    pub fn words(entry: &Entry) -> Message {
        let way = Message::new(format!("attendance-way-{}", entry.way.code()));
        let what = if entry.present {
            Message::new("attendance-entry-present")
                .with("from", clock_text(entry.from_minute.into()))
                .with("to", clock_text(entry.to_minute.into()))
        } else {
            Message::new("attendance-entry-absent")
        };
        what.with_message("way", way)
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

/// What the screen of a room shows while people check in to a slot.
#[derive(Serialize)]
pub struct ScreenPage {
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
    /// `early`, `open` or `over`.
    pub stage: &'static str,
    /// The code to scan, as SVG.
    pub qr: String,
    /// How many seconds it is shown.
    pub seconds: i64,
    /// The PIN.
    pub pin: String,
    /// Until when it is shown, in minutes since midnight at the venue.
    pub until: i32,
    /// The address to type.
    pub address: String,
    /// How many are present.
    pub present: usize,
    /// How many are expected.
    pub expected: usize,
}

impl Page for ScreenPage {
    const TEMPLATE: &'static str = "attendance/screen";
    fn samples() -> Vec<Self> {
        samples::screens()
    }
}

/// What a scan of the screen's code leads to: one press, or why not.
#[derive(Serialize)]
pub struct ScanPage {
    /// The slot that was scanned, when the reader is expected in it.
    pub slot: Option<OpenLine>,
    /// Why nobody can be entered by it.
    pub problem: Option<Message>,
}

impl Page for ScanPage {
    const TEMPLATE: &'static str = "attendance/scan";
    fn samples() -> Vec<Self> {
        samples::scans()
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
