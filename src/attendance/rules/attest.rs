//! What a participant says to the minutes of a day: attested with a code from the mail, or objected to in words.

use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::entries::{WallClock, of_day, takes_attendance};
use crate::{
    attendance::model::{EntryId, Way, entry::Model as Entry},
    editions::{EditionState, TimedSlot},
    kernel::{csrf::keyed, ids::hex, text::Message},
};

/// How long a code from the mail holds.
pub const CODE_HOLDS: Duration = Duration::minutes(30);

/// So often a code may be typed; then another is needed.
pub const TRIES: i32 = 5;

/// The longest objection or answer, in characters.
pub const LONGEST_WORDS: usize = 2000;

/// Why something is not attested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefuseAttest {
    /// The edition takes no attendance.
    State,
    /// The day goes on.
    NotYet,
    /// Nothing is recorded of this person on this day.
    Nothing,
    /// The minutes are others than those that were seen, or for which the code was sent.
    Changed,
    /// No code was sent, or it is too old.
    NoCode,
    /// It was typed wrongly too often.
    TooOften,
    /// It is another code.
    Wrong {
        /// How many tries are left.
        left: i32,
    },
}

impl RefuseAttest {
    /// Whether it is said at the field of the code: there is one to be typed.
    pub fn is_about_the_code(self) -> bool {
        matches!(self, RefuseAttest::TooOften | RefuseAttest::Wrong { .. })
    }

    /// The reason in words.
    pub fn message(self) -> Message {
        match self {
            RefuseAttest::State => Message::new("attendance-refused-state"),
            RefuseAttest::NotYet => Message::new("attendance-attest-not-yet"),
            RefuseAttest::Nothing => Message::new("attendance-attest-nothing"),
            RefuseAttest::Changed => Message::new("attendance-attest-changed-meanwhile"),
            RefuseAttest::NoCode => {
                Message::new("attendance-attest-no-code").with("minutes", CODE_HOLDS.whole_minutes())
            }
            RefuseAttest::TooOften => Message::new("attendance-attest-too-often"),
            RefuseAttest::Wrong { left } => Message::new("attendance-attest-wrong").with("left", left),
        }
    }
}

/// Whether the minutes of a day can be attested: when it is over, or a trainer has signed it; gives the checksum.
pub fn attestable(
    state: EditionState,
    (over, signed): (bool, bool),
    sum: Option<&str>,
) -> Result<&str, RefuseAttest> {
    match sum {
        _ if !takes_attendance(state) => Err(RefuseAttest::State),
        _ if !over && !signed => Err(RefuseAttest::NotYet),
        None => Err(RefuseAttest::Nothing),
        Some(sum) => Ok(sum),
    }
}

/// Whether the last slot of a day is over.
pub fn is_over(slots: &[TimedSlot], day: Date, now: WallClock) -> bool {
    let ends = slots
        .iter()
        .filter(|slot| slot.slot.on_date == day)
        .map(|slot| slot.ends);
    ends.max()
        .is_some_and(|minute| now >= WallClock { date: day, minute })
}

/// Four digits out of chance.
pub fn digits_of(chance: [u8; 8]) -> String {
    format!("{:04}", u64::from_be_bytes(chance) % 10_000)
}

/// What is stored of a code: with the key of the installation in it, because four digits are soon tried through.
pub fn hash_of(key: &[u8], id: Uuid, code: &str) -> String {
    hex(&keyed(key, &format!("attestation:{id}:{code}")))
}

/// A code that was sent, as it is stored; `tries` counts the one at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentCode<'c> {
    /// Its id.
    pub id: Uuid,
    /// What is stored of it.
    pub hash: &'c str,
    /// For which minutes it was sent.
    pub checksum: &'c str,
    /// How often it was typed, this time included.
    pub tries: i32,
    /// Until when it holds.
    pub expires_at: OffsetDateTime,
}

/// Whether what was typed is the code for these minutes.
pub fn judge_code(
    key: &[u8],
    sent: &SentCode<'_>,
    typed: &str,
    sum: &str,
    now: OffsetDateTime,
) -> Result<(), RefuseAttest> {
    if now >= sent.expires_at {
        Err(RefuseAttest::NoCode)
    } else if sent.checksum != sum {
        Err(RefuseAttest::Changed)
    } else if sent.tries > TRIES {
        Err(RefuseAttest::TooOften)
    } else if hash_of(key, sent.id, typed) == sent.hash {
        Ok(())
    } else if sent.tries == TRIES {
        Err(RefuseAttest::TooOften)
    } else {
        Err(RefuseAttest::Wrong {
            left: TRIES - sent.tries,
        })
    }
}

/// Why an objection is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefuseObjection {
    /// The edition takes no attendance.
    State,
    /// The day has not begun.
    NotYet,
    /// One of this day waits for its answer.
    Waiting,
}

impl RefuseObjection {
    /// The reason in words.
    pub fn message(self) -> Message {
        Message::new(match self {
            RefuseObjection::State => "attendance-refused-state",
            RefuseObjection::NotYet => "attendance-object-not-yet",
            RefuseObjection::Waiting => "attendance-object-waiting",
        })
    }
}

/// Whether somebody may object to what is recorded of a day: from its first slot on, one objection at a time.
pub fn may_object(
    state: EditionState,
    slots: &[TimedSlot],
    day: Date,
    now: WallClock,
    waiting: bool,
) -> Result<(), RefuseObjection> {
    let begun = slots
        .iter()
        .any(|slot| slot.slot.on_date == day && now.has_reached(slot));
    match begun {
        _ if !takes_attendance(state) => Err(RefuseObjection::State),
        false => Err(RefuseObjection::NotYet),
        true if waiting => Err(RefuseObjection::Waiting),
        true => Ok(()),
    }
}

/// The entries in force on a day that others made for a person after they objected: one of them is the correction. A later
/// check-in of the person corrects nothing.
pub fn corrections<'e>(
    entries: &'e [Entry],
    slots: &[TimedSlot],
    day: Date,
    since: OffsetDateTime,
) -> impl Iterator<Item = &'e Entry> + use<'e> {
    of_day(entries, slots, day)
        .filter(move |entry| entry.recorded_at > since && !matches!(entry.way, Way::Pin | Way::Qr))
}

/// What becomes of an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The correction by which it was accepted; `None` when it is declined.
    pub correction: Option<EntryId>,
    /// What is said to the participant.
    pub words: String,
}

/// Why an objection is not answered so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefuseAnswer {
    /// Somebody answered it before.
    Already,
    /// What was named as the correction is none that was made since.
    NoCorrection,
}

impl RefuseAnswer {
    /// The reason in words.
    pub fn message(self) -> Message {
        Message::new(match self {
            RefuseAnswer::Already => "attendance-answer-already",
            RefuseAnswer::NoCorrection => "attendance-answer-no-correction",
        })
    }
}
