//! Signed sheets: the code that is printed on each page, which sheet a file that comes back is, and how far its rows were read
//! beside the list. The code is a name and nothing more: who may see what follows from the permit.

use std::collections::{BTreeMap, BTreeSet};

use time::{Date, macros::format_description};
use uuid::Uuid;

use super::{
    check_characters::{check_characters, is_whole, plain},
    entries::{checksum_of, of_day},
};
use crate::{
    attendance::model::{
        entry::Model as Entry,
        signed::{FoundBy, RowState, SheetKind, SignedSheetId, reading::Model as Reading},
    },
    editions::TimedSlot,
    enrolment::EnrolmentId,
    kernel::{
        pictures::{NoPicture, Picture, PictureKind},
        text::Message,
    },
};

/// The most megabytes of a file, where all that is sent at once may be more.
pub const MEGABYTES: usize = 20;
/// The same in bytes.
pub const MOST_BYTES: usize = MEGABYTES * 1024 * 1024;
/// The most files that are taken at once.
pub const MOST_FILES: usize = 10;
/// The last page that codes tell apart.
pub const LAST_PAGE: i32 = 99;
/// The longest note to a row, and the longest reason of a withdrawal, in characters.
pub const LONGEST_NOTE: usize = 500;

/// Which printed page it is: edition, day, page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetCode {
    /// The code of the edition, as it was spelled.
    pub edition: String,
    /// The day.
    pub date: Date,
    /// The page, from 1.
    pub page: i32,
}

/// Why a text is not the code of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCode {
    /// It has another form.
    Unknown,
    /// It does not end with its check characters: a character of it is wrong.
    Mistyped,
}

impl SheetCode {
    /// The code as it is printed: `RT-OPO/2026-10-14/01/K7`, the last two being its check characters.
    pub fn text(&self) -> String {
        let named = format!(
            "{}/{}/{:02}",
            self.edition,
            self.date,
            self.page.clamp(1, LAST_PAGE)
        );
        format!("{named}/{}", check_characters(&named))
    }

    /// Reads a code, with or without what stands between its parts.
    pub fn read(text: &str) -> Result<Self, NoCode> {
        let (whole, parts) = (plain(text), text.trim().split('/').collect::<Vec<_>>());
        let head = whole.len().checked_sub(2).ok_or(NoCode::Unknown)?;
        // Edition of two characters, day of eight, page of two.
        if !(12..=64).contains(&head) {
            return Err(NoCode::Unknown);
        }
        if !is_whole(&whole) {
            return Err(NoCode::Mistyped);
        }
        let part = |from: usize, until: usize| whole.get(from..until).unwrap_or_default();
        let date = Date::parse(
            part(head - 10, head - 2),
            format_description!("[year][month][day]"),
        );
        let page: Option<i32> = part(head - 2, head).parse().ok();
        let spelled = match parts.as_slice() {
            [edition, _, _, _] => edition.trim().to_ascii_uppercase(),
            _ => part(0, head - 10).to_owned(),
        };
        Ok(Self {
            edition: spelled,
            date: date.map_err(|_| NoCode::Unknown)?,
            page: page.filter(|page| *page > 0).ok_or(NoCode::Unknown)?,
        })
    }

    /// Whether it is of this edition, however that was spelled.
    pub fn is_of(&self, edition: &str) -> bool {
        plain(&self.edition) == plain(edition)
    }
}

/// What somebody said about the files that they send.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The code that they typed.
    pub code: Option<SheetCode>,
    /// That it is the sheet of this day.
    pub of_day: bool,
    /// And this page of it.
    pub page: Option<i32>,
}

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Its kind.
    pub kind: SheetKind,
    /// The codes of sheets that were found in it.
    pub codes: Vec<SheetCode>,
}

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefuseFile {
    /// It is larger than allowed.
    TooLarge,
    /// It is neither PDF nor PNG nor JPEG.
    Unknown,
    /// A picture with more dots than are decoded.
    TooManyDots,
    /// It is cut off or damaged.
    Broken,
    /// Nobody said which sheet it is, and no code was found.
    Unidentified,
    /// The code found in it is not the code typed.
    NotTheTyped(SheetCode),
    /// It is the sheet of another day or edition.
    OtherSheet(SheetCode),
    /// The same of an edition that is none of the reader's business.
    OtherHidden,
    /// The same file was sent before: of this day, and this page if it is one.
    Known(Date, Option<i32>),
    /// The same file was sent twice at once.
    Twice,
}

/// Tells what a file is by its content. Pictures are decoded: this computes for a while.
pub fn look(bytes: &[u8], read: impl Fn(&[u8]) -> Result<Picture, NoPicture>) -> Result<Looked, RefuseFile> {
    if bytes.len() > MOST_BYTES {
        return Err(RefuseFile::TooLarge);
    }
    if bytes.starts_with(b"%PDF-") {
        let end = bytes.get(bytes.len().saturating_sub(1024)..).unwrap_or_default();
        return match end.windows(5).any(|window| window == b"%%EOF") {
            true => Ok(Looked {
                kind: SheetKind::Pdf,
                codes: Vec::new(),
            }),
            false => Err(RefuseFile::Broken),
        };
    }
    let picture = read(bytes).map_err(|why| match why {
        NoPicture::Unknown => RefuseFile::Unknown,
        NoPicture::TooManyDots => RefuseFile::TooManyDots,
        NoPicture::Broken => RefuseFile::Broken,
    })?;
    Ok(Looked {
        kind: match picture.kind {
            PictureKind::Png => SheetKind::Png,
            PictureKind::Jpeg => SheetKind::Jpeg,
        },
        // Other codes, such as that of a certificate, say nothing here.
        codes: picture
            .codes
            .iter()
            .filter_map(|text| SheetCode::read(text).ok())
            .collect(),
    })
}

/// Which page of the sheet of a day a file is, and how that was told. What is printed counts for more than what is said.
pub fn page_of(
    (edition, day): (&str, Date),
    found: &[SheetCode],
    told: &Told,
) -> Result<(Option<i32>, FoundBy), RefuseFile> {
    let is_here = |code: &SheetCode| code.is_of(edition) && code.date == day;
    if let Some(other) = found.iter().find(|code| !is_here(code)) {
        return Err(RefuseFile::OtherSheet(other.clone()));
    }
    if let Some(typed) = told.code.as_ref().filter(|typed| !is_here(typed)) {
        return Err(RefuseFile::OtherSheet(typed.clone()));
    }
    let typed = told.code.as_ref().map(|typed| typed.page);
    let pages: BTreeSet<i32> = found.iter().map(|code| code.page).collect();
    match (found.first(), typed) {
        (Some(code), Some(typed)) if pages != BTreeSet::from([typed]) => {
            Err(RefuseFile::NotTheTyped(code.clone()))
        }
        // Two pages in one picture are several pages.
        (Some(code), _) => Ok(((pages.len() == 1).then_some(code.page), FoundBy::Code)),
        (None, Some(typed)) => Ok((Some(typed), FoundBy::Typed)),
        (None, None) if told.of_day => Ok((told.page, FoundBy::Word)),
        (None, None) => Err(RefuseFile::Unidentified),
    }
}

/// Why a row that was read is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefuseReading {
    /// The list has changed since it was looked at.
    ListChanged,
    /// Somebody else has read the row since it was shown.
    ReadMeanwhile,
    /// The person is no longer on the list.
    Left,
    /// An unclear row needs no words, but a note has its length.
    NoState,
}

impl RefuseReading {
    /// The reason in words; who left is told beside.
    pub fn message(self) -> Message {
        match self {
            RefuseReading::ListChanged => Message::new("attendance-signed-list-changed"),
            RefuseReading::ReadMeanwhile => Message::new("attendance-signed-read-meanwhile"),
            RefuseReading::Left => Message::new("attendance-signed-left"),
            RefuseReading::NoState => Message::new("attendance-signed-no-state"),
        }
    }
}

/// The checksums of the entries of a day, by enrolment.
pub fn sums(entries: &[Entry], slots: &[TimedSlot], day: Date) -> BTreeMap<EnrolmentId, String> {
    let mut own: BTreeMap<EnrolmentId, Vec<&Entry>> = BTreeMap::new();
    for entry in of_day(entries, slots, day) {
        own.entry(entry.enrolment_id).or_default().push(entry);
    }
    own.into_iter()
        .filter_map(|(enrolment, own)| Some((enrolment, checksum_of(own.into_iter())?)))
        .collect()
}

/// What was read last of each person, in sheets that were not withdrawn. `readings` are in the order in which they were made.
pub fn newest<'r>(
    readings: &'r [Reading],
    withdrawn: &BTreeSet<SignedSheetId>,
) -> BTreeMap<EnrolmentId, &'r Reading> {
    let standing = readings
        .iter()
        .filter(|reading| !withdrawn.contains(&reading.sheet_id));
    standing.map(|reading| (reading.enrolment_id, reading)).collect()
}

/// Whether the list still says of a person what it said when the row was read.
pub fn stands(reading: &Reading, checksum: Option<&str>) -> bool {
    reading.checksum.as_deref() == checksum
}

/// The reading that the form of a row was filled in with: the one that was shown, if it stood beside the list as it was seen.
pub fn shown<'r>(
    readings: &'r [Reading],
    enrolment: EnrolmentId,
    was: Option<Uuid>,
    seen: Option<&str>,
) -> Option<&'r Reading> {
    let found = readings
        .iter()
        .find(|reading| Some(reading.id) == was && reading.enrolment_id == enrolment);
    found.filter(|reading| stands(reading, seen))
}

/// Whether a row says what this reading says; without one, whether it says nothing.
pub fn is_as_shown(shown: Option<&Reading>, state: Option<RowState>, note: Option<&str>) -> bool {
    let said = shown.map(|reading| (Some(reading.state), reading.note.as_deref()));
    said.unwrap_or_default() == (state, note)
}

/// How far the rows of a day were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Rows that were read, with the list as it is now.
    pub read: usize,
    /// Rows of the list.
    pub of: usize,
    /// Of those that were read, the ones in which sheet and list differ, or that cannot be told.
    pub differing: usize,
}

/// Counts the rows of a day: those expected, with the checksum of their entries as they are now.
pub fn progress<'c>(
    expected: impl Iterator<Item = (EnrolmentId, Option<&'c str>)>,
    newest: &BTreeMap<EnrolmentId, &Reading>,
) -> Progress {
    expected.fold(Progress::default(), |mut sum, (enrolment, checksum)| {
        sum.of += 1;
        if let Some(reading) = newest.get(&enrolment).filter(|reading| stands(reading, checksum)) {
            sum.read += 1;
            sum.differing += usize::from(reading.state != RowState::AsSigned);
        }
        sum
    })
}
