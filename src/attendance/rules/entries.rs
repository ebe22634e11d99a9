//! Entries of attendance: which one is in force, what may be entered, and the checksum that a trainer signs.

use std::collections::BTreeSet;

use time::Date;

use crate::{
    attendance::model::{EntryId, entry::Model as Entry},
    editions::{EditionState, SlotId, TimedSlot},
    enrolment::EnrolmentState,
    kernel::{ids::sha256_hex, templates::clock_text, text::Message},
};

/// From so many minutes before its start people may be entered in a slot: some sit down early.
pub const EARLY_MINUTES: i32 = 15;

/// The longest reason of a correction, in characters.
pub const LONGEST_REASON: usize = 500;

/// The entries that no later one replaces, in the order given.
pub fn current(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    let replaced: BTreeSet<EntryId> = entries.iter().filter_map(|entry| entry.replaces).collect();
    entries.iter().filter(move |entry| !replaced.contains(&entry.id))
}

/// Whether attendance is taken at all in an edition of this state.
pub fn takes_attendance(state: EditionState) -> bool {
    matches!(
        state,
        EditionState::Open | EditionState::Confirmed | EditionState::Running | EditionState::Completed
    )
}

/// Whether somebody whose enrolment is in this state belongs on the list: a seat, and not merely the offer of one.
pub fn is_expected(state: EnrolmentState) -> bool {
    matches!(
        state,
        EnrolmentState::Confirmed
            | EnrolmentState::Attended
            | EnrolmentState::PartlyAttended
            | EnrolmentState::Absent
    )
}

/// The clock on the wall of the venue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WallClock {
    /// The day.
    pub date: Date,
    /// Minutes since midnight.
    pub minute: i32,
}

impl WallClock {
    /// Whether people may be entered in this slot by now.
    pub fn has_reached(self, slot: &TimedSlot) -> bool {
        let opens = WallClock {
            date: slot.slot.on_date,
            minute: slot.slot.starts - EARLY_MINUTES,
        };
        self >= opens
    }

    /// Whether the slot goes on now.
    pub fn is_within(self, slot: &TimedSlot) -> bool {
        self.date == slot.slot.on_date && (slot.slot.starts..slot.ends).contains(&self.minute)
    }
}

/// What somebody wants to enter for one person and one slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Present at all.
    pub present: bool,
    /// From this minute of the day, when present.
    pub from: i32,
    /// To this minute of the day, when present.
    pub to: i32,
    /// The entry that it corrects.
    pub replaces: Option<EntryId>,
    /// Why it is corrected.
    pub why: Option<String>,
}

impl Draft {
    fn says_the_same_as(&self, entry: &Entry) -> bool {
        let times = (entry.from_minute, entry.to_minute) == (self.from, self.to);
        entry.present == self.present && (!self.present || times)
    }
}

/// What becomes of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is the first entry of this person in this slot.
    First,
    /// It replaces the entry in force.
    Correction(EntryId),
    /// It says what is recorded already: nothing is written.
    Nothing,
}

/// Why a draft is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refuse {
    /// Nobody takes attendance in breaks and meals.
    Pause,
    /// The slot has not begun.
    NotBegun {
        /// When it will, in minutes since midnight.
        starts: i32,
    },
    /// The end does not lie after the beginning.
    EndsBeforeItBegins,
    /// It begins before the slot does.
    BeforeTheSlot {
        /// When the slot starts.
        starts: i32,
    },
    /// It ends after the slot does.
    AfterTheSlot {
        /// When the slot ends.
        ends: i32,
    },
    /// A correction says why.
    ReasonMissing,
    /// Somebody else was quicker.
    ChangedMeanwhile,
}

impl Refuse {
    /// The field at which it is shown; empty for the form as a whole.
    pub fn field(&self) -> &'static str {
        match self {
            Refuse::BeforeTheSlot { .. } => "from",
            Refuse::EndsBeforeItBegins | Refuse::AfterTheSlot { .. } => "to",
            Refuse::ReasonMissing => "why",
            Refuse::Pause | Refuse::NotBegun { .. } | Refuse::ChangedMeanwhile => "",
        }
    }

    /// The reason in words.
    pub fn message(&self) -> Message {
        let clock = |minute: i32| clock_text(minute.into());
        match self {
            Refuse::Pause => Message::new("attendance-refused-pause"),
            Refuse::NotBegun { starts } => {
                Message::new("attendance-refused-not-begun").with("starts", clock(*starts))
            }
            Refuse::EndsBeforeItBegins => Message::new("attendance-refused-order"),
            Refuse::BeforeTheSlot { starts } => {
                Message::new("attendance-refused-before").with("starts", clock(*starts))
            }
            Refuse::AfterTheSlot { ends } => {
                Message::new("attendance-refused-after").with("ends", clock(*ends))
            }
            Refuse::ReasonMissing => Message::new("attendance-refused-reason"),
            Refuse::ChangedMeanwhile => Message::new("attendance-refused-meanwhile"),
        }
    }
}

/// Decides what becomes of a draft, given the entry in force.
pub fn decide_entry(
    slot: &TimedSlot,
    draft: &Draft,
    in_force: Option<&Entry>,
    now: WallClock,
) -> Result<Decision, Refuse> {
    may_be_entered(slot, now)?;
    if draft.present {
        within_slot(slot, draft)?;
    }
    match in_force {
        None if draft.replaces.is_none() => Ok(Decision::First),
        None => Err(Refuse::ChangedMeanwhile),
        Some(entry) if draft.says_the_same_as(entry) => Ok(Decision::Nothing),
        Some(entry) if draft.replaces != Some(entry.id) => Err(Refuse::ChangedMeanwhile),
        Some(_) if draft.why.as_deref().is_none_or(|why| why.trim().is_empty()) => Err(Refuse::ReasonMissing),
        Some(entry) => Ok(Decision::Correction(entry.id)),
    }
}

/// Whether anybody can be entered in this slot now.
pub fn may_be_entered(slot: &TimedSlot, now: WallClock) -> Result<(), Refuse> {
    if slot.is_pause() {
        return Err(Refuse::Pause);
    }
    if !now.has_reached(slot) {
        return Err(Refuse::NotBegun {
            starts: slot.slot.starts,
        });
    }
    Ok(())
}

fn within_slot(slot: &TimedSlot, draft: &Draft) -> Result<(), Refuse> {
    let (starts, ends) = (slot.slot.starts, slot.ends);
    if draft.from < starts {
        Err(Refuse::BeforeTheSlot { starts })
    } else if draft.to > ends {
        Err(Refuse::AfterTheSlot { ends })
    } else if draft.from >= draft.to {
        Err(Refuse::EndsBeforeItBegins)
    } else {
        Ok(())
    }
}

/// The entries in force on a day.
pub fn of_day<'e>(
    entries: &'e [Entry],
    slots: &[TimedSlot],
    day: Date,
) -> impl Iterator<Item = &'e Entry> + use<'e> {
    let of_day: BTreeSet<SlotId> = slots
        .iter()
        .filter(|slot| slot.slot.on_date == day)
        .map(TimedSlot::id)
        .collect();
    current(entries).filter(move |entry| of_day.contains(&entry.slot_id))
}

/// What is signed or attested: SHA-256 over entries, whatever their order; `None` when there are none.
pub fn checksum_of<'e>(entries: impl Iterator<Item = &'e Entry>) -> Option<String> {
    let line = |entry: &Entry| {
        format!(
            "{} {} {} {} {} {}\n",
            entry.slot_id, entry.enrolment_id, entry.id, entry.present, entry.from_minute, entry.to_minute
        )
    };
    let mut lines: Vec<String> = entries.map(line).collect();
    lines.sort_unstable();
    (!lines.is_empty()).then(|| sha256_hex(lines.concat().as_bytes()))
}

/// The checksum of the entries in force on a day.
pub fn checksum_of_day(entries: &[Entry], slots: &[TimedSlot], day: Date) -> Option<String> {
    checksum_of(of_day(entries, slots, day))
}
