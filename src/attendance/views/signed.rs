//! What the pages of signed sheets show: those of a day, and one of them beside the list.

use serde::Serialize;

use super::{EditionHead, Place, at_venue, samples};
use crate::{
    attendance::{
        model::signed::{RowState, SheetKind, sheet, withdrawal},
        rules::signed::{MEGABYTES, Progress, RefuseFile},
    },
    kernel::{form::FormState, page::Page, parts::Choice, text::Message},
};

/// A signed sheet in words.
#[derive(Clone, Serialize)]
pub struct SheetLine {
    /// Its id.
    pub id: String,
    /// As its sender's machine called it.
    pub name: String,
    /// Whether the page can show it.
    pub picture: bool,
    /// Its page; `None` when it holds several.
    pub page: Option<i32>,
    /// How it was told which sheet it is, as the end of a key.
    pub found: &'static str,
    /// Who kept it.
    pub by: String,
    /// When, on the wall clock of the venue.
    pub at: String,
    /// How many bytes it has.
    pub size: i64,
    /// Its SHA-256.
    pub hash: String,
    /// Why it was withdrawn, if it was.
    pub withdrawn: Option<Withdrawn>,
}

/// A withdrawal in words.
#[derive(Clone, Serialize)]
pub struct Withdrawn {
    /// Why.
    pub why: String,
    /// Who withdrew it.
    pub by: String,
    /// When, on the wall clock of the venue.
    pub at: String,
}

impl SheetLine {
    /// A signed sheet, with the clock of its venue.
    pub fn new(sheet: &sheet::Model, withdrawn: Option<&withdrawal::Model>, zone: &str) -> Self {
        Self {
            id: sheet.id.to_string(),
            name: sheet.name.clone(),
            picture: sheet.kind != SheetKind::Pdf,
            page: sheet.page,
            found: sheet.found.code(),
            by: sheet.by_name.clone(),
            at: at_venue(sheet.at, zone),
            size: sheet.size,
            hash: sheet.hash.clone(),
            withdrawn: withdrawn.map(|withdrawn| Withdrawn {
                why: withdrawn.why.clone(),
                by: withdrawn.by_name.clone(),
                at: at_venue(withdrawn.at, zone),
            }),
        }
    }
}

/// How far the rows of a day were read.
#[derive(Clone, Serialize)]
pub struct ProgressLine {
    /// Rows that were read.
    pub read: usize,
    /// Rows of the list.
    pub of: usize,
    /// Rows in which sheet and list differ, or that cannot be told.
    pub differing: usize,
    /// `ok` when all agree, else `wait`.
    pub badge: &'static str,
}

impl From<Progress> for ProgressLine {
    fn from(progress: Progress) -> Self {
        let done = progress.read == progress.of && progress.differing == 0;
        Self {
            read: progress.read,
            of: progress.of,
            differing: progress.differing,
            badge: if done { "ok" } else { "wait" },
        }
    }
}

/// The signed sheets of a day, for the list of the room.
#[derive(Clone, Serialize)]
pub struct SignedHere {
    /// The page with all of them.
    pub href: String,
    /// How many there are.
    pub sheets: usize,
    /// How far they were read; `None` when there are none.
    pub progress: Option<ProgressLine>,
    /// Whether the reader may keep another.
    pub may_keep: bool,
}

/// The signed sheets of a day.
#[derive(Serialize)]
pub struct SignedDayPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The day.
    pub day: String,
    /// The sheets, the first first.
    pub sheets: Vec<SheetLine>,
    /// How far they were read.
    pub progress: ProgressLine,
    /// Whether the reader may keep more.
    pub may_keep: bool,
    /// The most megabytes of a file.
    pub megabytes: u64,
    /// And of all that are sent at once.
    pub together: u64,
    /// The most files at once.
    pub files: usize,
    /// What was sent, and what is wrong with it.
    pub form: FormState,
}

impl Page for SignedDayPage {
    const TEMPLATE: &'static str = "attendance/signed_day";
    fn samples() -> Vec<Self> {
        samples::signed_days()
    }
}

/// What the list says of a person in a slot.
#[derive(Clone, Serialize)]
pub struct SlotMark {
    /// When the slot starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// The state of the person, as the end of a key.
    pub state: &'static str,
    /// Its shape.
    pub badge: &'static str,
    /// When present for less than the whole slot: from when.
    pub from: Option<i32>,
    /// And to when.
    pub to: Option<i32>,
    /// How many slots it stands for, when all of the day say the same.
    pub count: Option<usize>,
    /// Where it is corrected, filled in with what the sheet says, if they differ.
    pub correct: Option<String>,
}

impl SlotMark {
    /// The same in one mark for the day, when all slots say the same and nothing is to be corrected.
    pub fn together(marks: Vec<Self>) -> Vec<Self> {
        let [first, .., last] = marks.as_slice() else {
            return marks;
        };
        let is_plain =
            |mark: &Self| mark.state == first.state && mark.from.is_none() && mark.correct.is_none();
        if !marks.iter().all(is_plain) {
            return marks;
        }
        vec![Self {
            ends: last.ends,
            count: Some(marks.len()),
            ..first.clone()
        }]
    }
}

/// What was read of a person.
#[derive(Clone, Serialize)]
pub struct ReadLine {
    /// The state, as the end of a key.
    pub state: &'static str,
    /// Its shape.
    pub badge: &'static str,
    /// Who read it.
    pub by: String,
    /// When, on the wall clock of the venue.
    pub at: String,
    /// In words.
    pub note: Option<String>,
    /// Whether the list is still what it was.
    pub stands: bool,
    /// Whether it was read in another sheet than the one shown.
    pub elsewhere: bool,
}

/// A row to be read.
#[derive(Clone, Serialize)]
pub struct SheetRow {
    /// The enrolment.
    pub enrolment: String,
    /// The number of the row on the sheet, as it would be printed now.
    pub number: usize,
    /// The name, family name first.
    pub name: String,
    /// Where the person works.
    pub organisation: String,
    /// What the list says, slot by slot.
    pub slots: Vec<SlotMark>,
    /// What was read last.
    pub read: Option<ReadLine>,
    /// The checksum of the person's entries; empty when there are none.
    pub seen: String,
    /// The id of what was read last; empty when nothing was.
    pub was: String,
    /// What is chosen in the form.
    pub chosen: String,
    /// The note in the form.
    pub note: String,
    /// What is wrong with what was sent.
    pub error: Option<Message>,
}

/// A signed sheet beside the list.
#[derive(Serialize)]
pub struct SignedSheetPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The day.
    pub day: String,
    /// The sheet.
    pub sheet: SheetLine,
    /// How far the sheets of the day were read.
    pub progress: ProgressLine,
    /// Everyone on the list.
    pub rows: Vec<SheetRow>,
    /// What can be read in a row.
    pub states: Vec<Choice>,
    /// Whether the reader may read rows, and withdraw the sheet.
    pub may_read: bool,
    /// What was sent, and what is wrong with it.
    pub form: FormState,
}

impl Page for SignedSheetPage {
    const TEMPLATE: &'static str = "attendance/signed_sheet";
    fn samples() -> Vec<Self> {
        samples::signed_sheets()
    }
}

/// Why a file is not taken, in words.
pub fn why_not_taken(file: &str, why: &RefuseFile) -> Message {
    let about = |key: &str| Message::new(key).with("file", file.to_owned());
    match why {
        RefuseFile::TooLarge => about("attendance-signed-too-large").with("megabytes", MEGABYTES),
        RefuseFile::Unknown => about("attendance-signed-unknown"),
        RefuseFile::TooManyDots => about("attendance-signed-too-many-dots"),
        RefuseFile::Broken => about("attendance-signed-broken"),
        RefuseFile::Unidentified => about("attendance-signed-unidentified"),
        RefuseFile::NotTheTyped(code) => about("attendance-signed-not-the-typed").with("code", code.text()),
        RefuseFile::OtherSheet(code) => about("attendance-signed-other")
            .with("edition", code.edition.clone())
            .with_date("day", code.date)
            .with("page", i64::from(code.page)),
        RefuseFile::OtherHidden => about("attendance-signed-other-hidden"),
        RefuseFile::Known(date, page) => {
            let known = match page {
                Some(page) => about("attendance-signed-known-page").with("page", i64::from(*page)),
                None => about("attendance-signed-known"),
            };
            known.with_date("day", *date)
        }
        RefuseFile::Twice => about("attendance-signed-twice"),
    }
}

/// The shape of what was read.
pub fn badge_of(state: RowState) -> &'static str {
    match state {
        RowState::AsSigned => "ok",
        RowState::OnlySigned | RowState::OnlyListed => "stop",
        RowState::Unclear => "wait",
    }
}
