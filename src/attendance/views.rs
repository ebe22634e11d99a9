//! What the pages of attendance show.

mod samples;
pub mod sheet;

pub use samples::samples;

use serde::Serialize;
use time::{Date, OffsetDateTime, format_description::well_known::Iso8601};

use super::{model::entry::Model as Entry, rules::minutes::Minutes};
use crate::{
    editions::{Edition, Tab, TimedSlot, Venue},
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
    /// Its list.
    pub rows: Vec<RollRow>,
    /// Whether the reader may enter people.
    pub may_record: bool,
    /// Whether the reader may sign the day.
    pub may_sign: bool,
    /// The checksum of the day's entries; `None` while there are none.
    pub checksum: Option<String>,
    /// Who signed the day.
    pub signatures: Vec<Signature>,
    /// What is wrong with what was sent.
    pub form: FormState,
}

impl Page for RollPage {
    const TEMPLATE: &'static str = "attendance/roll";
    fn samples() -> Vec<Self> {
        samples::rolls()
    }
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
