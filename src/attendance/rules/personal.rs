//! Personal codes: a participant shows one at the door, the trainer scans it with a phone or types it. The long one is sealed by
//! this installation for one enrolment, which is one person in one edition; the short one is told apart within an edition. Both
//! are names: who may enter people follows from the permit of whoever scans.

use uuid::Uuid;

use super::{
    check_characters::{check_characters, plain},
    entries::{WallClock, is_expected, may_be_entered, takes_attendance},
    pin::span_of_check_in,
};
use crate::{
    attendance::model::{EntryId, entry::Model as Entry},
    editions::{EditionState, Span, TimedSlot},
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::{
        csrf::{keyed, seal, unseal},
        templates::clock_text,
        text::Message,
    },
};

/// What the seal of a personal code is for.
const PURPOSE: &str = "personal code";
/// The letters and digits of short codes: none that are taken for each other.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The length of a short code without its check characters.
const SHORT: usize = 6;

/// The personal code of an enrolment, as it stands in an address.
pub fn personal_code(key: &[u8], enrolment: EnrolmentId) -> String {
    seal(key, PURPOSE, enrolment.0.as_bytes())
}

/// The enrolment of a personal code; `None` when this installation never made it.
pub fn enrolment_of_code(key: &[u8], code: &str) -> Option<EnrolmentId> {
    let payload = unseal(key, PURPOSE, code)?;
    Some(EnrolmentId(Uuid::from_slice(&payload).ok()?))
}

/// The short code of an enrolment, to be typed: `K7QM4X-3W`, the last two being its check characters.
pub fn short_code(key: &[u8], enrolment: EnrolmentId) -> String {
    let mac = keyed(key, &format!("short personal code:{enrolment}"));
    let letters = mac
        .iter()
        .filter_map(|byte| LETTERS.get(usize::from(byte % 32)).copied());
    let named: String = letters.take(SHORT).map(char::from).collect();
    format!("{named}-{}", check_characters(&named))
}

/// Why what was typed is nobody's short code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoShortCode {
    /// A character of it is wrong.
    Mistyped,
    /// Nobody in the edition has it.
    Nobody,
}

/// Whose short code was typed, among the enrolments of an edition.
pub fn enrolment_of_short(
    key: &[u8],
    typed: &str,
    among: impl Iterator<Item = EnrolmentId>,
) -> Result<EnrolmentId, NoShortCode> {
    let typed = unlike(typed);
    let mut among = among;
    if let Some(found) = among.find(|enrolment| unlike(&short_code(key, *enrolment)) == typed) {
        return Ok(found);
    }
    let is_whole = typed.split_at_checked(SHORT).is_some_and(|(named, check)| {
        // Without its check characters a code has no letter that is taken for another.
        unlike(&check_characters(named)) == check
    });
    Err(if is_whole {
        NoShortCode::Nobody
    } else {
        NoShortCode::Mistyped
    })
}

/// The digits and letters of a code, each as what it may be taken for: check characters are of the whole alphabet.
fn unlike(code: &str) -> String {
    let alike = |letter: char| match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    plain(code).chars().map(alike).collect()
}

/// Why a personal code enters nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefuseCode {
    /// The person has no seat any more.
    NotExpected,
    /// The edition takes no attendance.
    State,
    /// The edition is not held on this day.
    NotToday,
    /// No slot of the person goes on or is about to.
    NothingOn,
}

impl RefuseCode {
    /// The reason in words; the days of the edition are told beside.
    pub fn message(self) -> Message {
        Message::new(match self {
            RefuseCode::NotExpected => "attendance-door-not-expected",
            RefuseCode::State => "attendance-refused-state",
            RefuseCode::NotToday => "attendance-door-not-today",
            RefuseCode::NothingOn => "attendance-door-nothing-on",
        })
    }
}

/// The slots that a code can be used in now: those that go on, or else those that people may be entered in already. `takes`
/// says whether the person takes part in the session of a slot.
pub fn slots_at(
    state: (EditionState, EnrolmentState),
    slots: &[TimedSlot],
    now: WallClock,
    takes: impl Fn(&TimedSlot) -> bool,
) -> Result<Vec<&TimedSlot>, RefuseCode> {
    let (edition, enrolment) = state;
    if !is_expected(enrolment) {
        return Err(RefuseCode::NotExpected);
    }
    if !takes_attendance(edition) {
        return Err(RefuseCode::State);
    }
    if !slots.iter().any(|slot| slot.slot.on_date == now.date) {
        return Err(RefuseCode::NotToday);
    }
    let open = slots.iter().filter(|slot| {
        takes(slot) && may_be_entered(slot, now).is_ok() && span_of_check_in(slot, now).is_some()
    });
    let (running, early): (Vec<_>, Vec<_>) = open.partition(|slot| now.is_within(slot));
    match (running.is_empty(), early.is_empty()) {
        (false, _) => Ok(running),
        (true, false) => Ok(early),
        (true, true) => Err(RefuseCode::NothingOn),
    }
}

/// What can be done with a person in a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Entered, present over this span.
    Enter(Span),
    /// Left: present until now only, which replaces this entry.
    Leave(EntryId, Span),
    /// Nothing: the person was entered this minute.
    JustEntered,
    /// Nothing: the person has left before the end already.
    HasLeft {
        /// When, in minutes since midnight.
        at: i32,
    },
    /// Nothing: the trainer has entered the person as absent.
    NotedAbsent,
}

impl Step {
    /// Why nothing can be done, in words.
    pub fn message(self) -> Option<Message> {
        match self {
            Step::Enter(_) | Step::Leave(..) => None,
            Step::JustEntered => Some(Message::new("attendance-door-just-entered")),
            Step::HasLeft { at } => {
                Some(Message::new("attendance-door-has-left").with("at", clock_text(at.into())))
            }
            Step::NotedAbsent => Some(Message::new("attendance-door-absent")),
        }
    }
}

/// What can be done with a person in a slot at this moment, given the entry in force. Somebody who left and comes back is for
/// the list: one entry is one span.
pub fn next_step(slot: &TimedSlot, in_force: Option<&Entry>, now: WallClock) -> Option<Step> {
    let span = span_of_check_in(slot, now)?;
    Some(match in_force {
        None => Step::Enter(span),
        Some(entry) if !entry.present => Step::NotedAbsent,
        Some(entry) if entry.to_minute < slot.ends => Step::HasLeft { at: entry.to_minute },
        Some(entry) if entry.from_minute >= now.minute => Step::JustEntered,
        Some(entry) => Step::Leave(entry.id, Span::new(entry.from_minute, now.minute)),
    })
}
