//! The QR code on the room's screen: sealed by this installation for one slot and some seconds, so that a picture of it
//! that is passed on is worth nothing. Whoever scans it in time gets a note of that moment, which counts when they have
//! signed in and confirmed.

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    entries::{Refuse, WallClock, may_be_entered, takes_attendance},
    pin::span_of_check_in,
};
use crate::{
    editions::{EditionState, SlotId, Span, TimedSlot},
    kernel::{
        csrf::{seal, unseal},
        templates::clock_text,
        text::Message,
    },
};

/// How long a code is shown, in seconds; the one before is still taken, for phones that look for it slowly.
pub const CODE_SECONDS: i64 = 20;

/// How long after the scan it can be confirmed: signing in takes a while.
pub const SCAN_HOLDS: Duration = Duration::minutes(15);

/// A scan of the code of a slot, and when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scan {
    /// The slot.
    pub slot: SlotId,
    /// When.
    pub at: OffsetDateTime,
}

/// Why a text is not the code that a screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCode {
    /// This installation never made it.
    Unknown,
    /// It was shown, but not now.
    Over,
}

/// The code of a slot at a moment.
pub fn code(key: &[u8], slot: SlotId, moment: OffsetDateTime) -> String {
    sealed(key, "check-in code", slot, window(moment))
}

/// The slot of a code that is shown now, or was until it changed last.
pub fn slot_of_code(key: &[u8], text: &str, moment: OffsetDateTime) -> Result<SlotId, NoCode> {
    let (slot, shown) = unsealed(key, "check-in code", text).ok_or(NoCode::Unknown)?;
    let now = window(moment);
    if [now, now - 1].contains(&shown) {
        Ok(slot)
    } else {
        Err(NoCode::Over)
    }
}

/// The note of a scan, for the browser that made it.
pub fn note(key: &[u8], scan: Scan) -> String {
    sealed(key, "check-in scan", scan.slot, scan.at.unix_timestamp())
}

/// The scan of a note that still holds.
pub fn scan_of_note(key: &[u8], text: &str, now: OffsetDateTime) -> Option<Scan> {
    let (slot, seconds) = unsealed(key, "check-in scan", text)?;
    let at = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    (now - at < SCAN_HOLDS).then_some(Scan { slot, at })
}

/// Why a scan enters nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefuseScan {
    /// The note is missing or too old.
    NoScan,
    /// The person is not on the list of the edition.
    NotExpected,
    /// The edition takes no attendance.
    State,
    /// The slot is a break.
    Pause,
    /// It has not begun.
    Early {
        /// When it will, in minutes since midnight.
        starts: i32,
    },
    /// It was over.
    Late {
        /// When it ended.
        ends: i32,
    },
    /// The trainer has entered the person as absent, which only the trainer can correct.
    NotedAbsent,
}

impl RefuseScan {
    /// The reason in words.
    pub fn message(&self) -> Message {
        let clock = |minute: i32| clock_text(minute.into());
        match self {
            RefuseScan::NoScan => {
                Message::new("attendance-scan-none").with("minutes", SCAN_HOLDS.whole_minutes())
            }
            RefuseScan::NotExpected => Message::new("attendance-scan-not-expected"),
            RefuseScan::State => Message::new("attendance-refused-state"),
            RefuseScan::Pause => Message::new("attendance-refused-pause"),
            RefuseScan::Early { starts } => {
                Message::new("attendance-refused-not-begun").with("starts", clock(*starts))
            }
            RefuseScan::Late { ends } => Message::new("attendance-scan-late").with("ends", clock(*ends)),
            RefuseScan::NotedAbsent => Message::new("attendance-check-in-absent"),
        }
    }
}

/// From when to when a scan counts that was made at this moment on the wall clock of the venue.
pub fn span_of_scan(state: EditionState, slot: &TimedSlot, scanned: WallClock) -> Result<Span, RefuseScan> {
    if !takes_attendance(state) {
        return Err(RefuseScan::State);
    }
    match may_be_entered(slot, scanned) {
        Ok(()) => span_of_check_in(slot, scanned).ok_or(RefuseScan::Late { ends: slot.ends }),
        Err(Refuse::Pause) => Err(RefuseScan::Pause),
        Err(_) => Err(RefuseScan::Early {
            starts: slot.slot.starts,
        }),
    }
}

fn window(moment: OffsetDateTime) -> i64 {
    moment.unix_timestamp().div_euclid(CODE_SECONDS)
}

/// A slot and a number, sealed.
fn sealed(key: &[u8], purpose: &str, slot: SlotId, number: i64) -> String {
    let payload = [slot.0.as_bytes().as_slice(), &number.to_be_bytes()].concat();
    seal(key, purpose, &payload)
}

fn unsealed(key: &[u8], purpose: &str, text: &str) -> Option<(SlotId, i64)> {
    let payload = unseal(key, purpose, text)?;
    let (slot, number) = payload.split_first_chunk::<16>()?;
    let number = i64::from_be_bytes(number.try_into().ok()?);
    Some((SlotId(Uuid::from_bytes(*slot)), number))
}
