//! People who stand in the room without an enrolment: who may be entered so, and what becomes of their time when the office
//! joins them with an enrolment.

use super::entries::{Draft, Refuse, WallClock, decide_entry};
use crate::{
    attendance::model::{EntryId, entry::Model as Entry},
    editions::TimedSlot,
    kernel::text::Message,
};

/// The longest name, address or organisation, in characters.
pub const LONGEST: usize = 200;

/// Somebody who came without an enrolment, as the trainer writes them down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Newcomer {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Mail address, in lower case.
    pub email: String,
    /// Where the person works.
    pub organisation: String,
    /// Region, by its full code.
    pub region: Option<String>,
    /// Role category.
    pub role: Option<String>,
    /// From this minute of the day.
    pub from: i32,
    /// To this minute.
    pub to: i32,
}

impl Newcomer {
    /// Whether this is their name, whatever its capitals.
    pub fn is_named(&self, given: &str, family: &str) -> bool {
        let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
        same(&self.given_name, given) && same(&self.family_name, family)
    }
}

/// Why somebody is not entered as having come without an enrolment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefuseWalkIn {
    /// A person with this address is on the list.
    OnTheList,
    /// A person with this address is entered in this slot already.
    EnteredAlready,
    /// Somebody of another name came under this address.
    OtherName,
    /// The time does not fit the slot.
    Time(Refuse),
}

impl RefuseWalkIn {
    /// The field at which it is shown.
    pub fn field(&self) -> &'static str {
        match self {
            RefuseWalkIn::OnTheList | RefuseWalkIn::EnteredAlready | RefuseWalkIn::OtherName => "email",
            RefuseWalkIn::Time(refuse) => refuse.field(),
        }
    }

    /// The reason in words.
    pub fn message(&self) -> Message {
        match self {
            RefuseWalkIn::OnTheList => Message::new("attendance-walk-in-on-list"),
            RefuseWalkIn::EnteredAlready => Message::new("attendance-walk-in-already"),
            RefuseWalkIn::OtherName => Message::new("attendance-walk-in-other-name"),
            RefuseWalkIn::Time(refuse) => refuse.message(),
        }
    }
}

/// Whether somebody can be entered in a slot from one minute to another: by the rules of the list.
pub fn may_come(slot: &TimedSlot, newcomer: &Newcomer, now: WallClock) -> Result<(), RefuseWalkIn> {
    let draft = Draft {
        present: true,
        from: newcomer.from,
        to: newcomer.to,
        replaces: None,
        why: None,
    };
    decide_entry(slot, &draft, None, now)
        .map(|_| ())
        .map_err(RefuseWalkIn::Time)
}

/// What becomes of a walk-in's time in a slot when it is joined with an enrolment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// It becomes the person's first entry there.
    First,
    /// It replaces the entry by which the person was absent.
    Replaces(EntryId),
    /// The person is entered as present there: that stays.
    Stays,
}

/// Decides it, given the entry in force.
pub fn joining(in_force: Option<&Entry>) -> Joining {
    match in_force {
        None => Joining::First,
        Some(entry) if entry.present => Joining::Stays,
        Some(entry) => Joining::Replaces(entry.id),
    }
}

/// What the office makes of a walk-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settling<E> {
    /// The enrolment whose person it was; `None` when the time does not count.
    pub enrolment: Option<E>,
    /// Why.
    pub why: String,
}

/// Why a walk-in is not settled so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefuseSettling {
    /// Somebody settled it before.
    Already,
    /// There is no such person on the list of the edition.
    NotOnTheList,
}

impl RefuseSettling {
    /// The reason in words.
    pub fn message(self) -> Message {
        Message::new(match self {
            RefuseSettling::Already => "attendance-settle-already",
            RefuseSettling::NotOnTheList => "attendance-settle-not-on-list",
        })
    }
}
