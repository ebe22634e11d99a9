//! Versions of an agenda: what an agenda was, and what differs between two of them.

use time::Date;

use super::agenda::TimedSlot;
use crate::{
    catalogue::SlotKind,
    editions::{
        model::{SessionId, SlotId, session, slot_presenter},
        parts::{AgendaRecord, Ended, Gone, PresenterRecord, SessionRecord, SlotRecord},
    },
    kernel::text::Localised,
    people::PersonId,
};

/// The agenda as it is now, to be kept.
pub fn record_of(
    starts_on: Date,
    sessions: &[session::Model],
    slots: &[TimedSlot],
    presenters: &[slot_presenter::Model],
) -> AgendaRecord {
    let presenters_of = |id: SlotId| {
        presenters
            .iter()
            .filter(|presenter| presenter.slot_id == id)
            .filter(|presenter| presenter.person_id.is_some() || !presenter.name.is_empty())
            .map(|presenter| PresenterRecord {
                person: presenter.person_id,
                name: if presenter.person_id.is_some() {
                    String::new()
                } else {
                    presenter.name.clone()
                },
                role: presenter.role.clone(),
            })
            .collect()
    };
    let slot = |slot: &TimedSlot| SlotRecord {
        id: slot.id(),
        starts: slot.slot.starts,
        ends: slot.ends,
        kind: slot.slot.kind,
        titles: slot.slot.titles.clone(),
        room: slot.slot.room.clone(),
        compulsory: slot.slot.compulsory,
        presenters: presenters_of(slot.id()),
    };
    let record = |session: &session::Model| SessionRecord {
        id: session.id,
        day: (session.on_date - starts_on).whole_days(),
        titles: session.titles.clone(),
        room: session.room.clone(),
        slots: slots
            .iter()
            .filter(|slot| slot.slot.session_id == session.id)
            .map(slot)
            .collect(),
    };
    AgendaRecord(sessions.iter().map(record).collect())
}

/// A session or slot as it stood in a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its day, counted from the first of the edition.
    pub day: i64,
    /// Start and end in minutes since midnight; none for a session without slots.
    pub hours: Option<(i32, i32)>,
    /// What it is called.
    pub titles: Localised,
    /// Where it is: the slot's own room, else the session's.
    pub room: String,
    /// What happens; none for a session.
    pub kind: Option<SlotKind>,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// Who presents it.
    pub presenters: Vec<PresenterRecord>,
}

/// In what way something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It was not there before.
    New,
    /// It is there no longer.
    Gone,
    /// It is on another day or at another time.
    Time,
    /// It is in another room.
    Room,
    /// Others present it, or in another role.
    Presenters,
    /// It has another title.
    Title,
    /// Something else happens in it.
    Kind,
    /// It must be attended now, or need not be any more.
    Compulsory,
}

/// A session or slot that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The session.
    pub session: SessionId,
    /// The slot; none when it is the session itself.
    pub slot: Option<SlotId>,
    /// As it was; none if it is new.
    pub before: Option<Placed>,
    /// As it is; none if it is gone.
    pub after: Option<Placed>,
    /// In what it differs.
    pub differs: Vec<Difference>,
}

impl Change {
    /// Whether it matters to somebody who takes part in these sessions; in all of them, if there are none.
    pub fn concerns(&self, sessions: &[SessionId]) -> bool {
        sessions.is_empty() || sessions.contains(&self.session)
    }

    /// Everyone known who presented it before or presents it now.
    pub fn presenters(&self) -> impl Iterator<Item = PersonId> {
        let placed = self.before.iter().chain(&self.after);
        placed
            .flat_map(|placed| &placed.presenters)
            .filter_map(|presenter| presenter.person)
    }
}

fn session_placed(session: &SessionRecord) -> Placed {
    let first = session.slots.iter().map(|slot| slot.starts).min();
    let last = session.slots.iter().map(|slot| slot.ends).max();
    Placed {
        day: session.day,
        hours: first.zip(last),
        titles: session.titles.clone(),
        room: session.room.clone(),
        kind: None,
        compulsory: false,
        presenters: Vec::new(),
    }
}

fn slot_placed(session: &SessionRecord, slot: &SlotRecord) -> Placed {
    let room = if slot.room.is_empty() {
        &session.room
    } else {
        &slot.room
    };
    Placed {
        day: session.day,
        hours: Some((slot.starts, slot.ends)),
        titles: slot.titles.clone(),
        room: room.clone(),
        kind: Some(slot.kind),
        compulsory: slot.compulsory,
        presenters: slot.presenters.clone(),
    }
}

/// The same presenters in the same roles, in whatever order.
fn same_presenters(one: &[PresenterRecord], other: &[PresenterRecord]) -> bool {
    one.len() == other.len()
        && one.iter().all(|presenter| other.contains(presenter))
        && other.iter().all(|presenter| one.contains(presenter))
}

fn differences(before: Option<&Placed>, after: Option<&Placed>) -> Vec<Difference> {
    let (before, after) = match (before, after) {
        (None, None) => return Vec::new(),
        (None, Some(_)) => return vec![Difference::New],
        (Some(_), None) => return vec![Difference::Gone],
        (Some(before), Some(after)) => (before, after),
    };
    // A session has its times and rooms from its slots, so only its name is its own.
    let is_slot = after.kind.is_some();
    let found = [
        (
            Difference::Time,
            is_slot && (before.day, before.hours) != (after.day, after.hours),
        ),
        (Difference::Room, is_slot && before.room != after.room),
        (
            Difference::Presenters,
            !same_presenters(&before.presenters, &after.presenters),
        ),
        (Difference::Title, before.titles != after.titles),
        (Difference::Kind, before.kind != after.kind),
        (Difference::Compulsory, before.compulsory != after.compulsory),
    ];
    found
        .into_iter()
        .filter_map(|(difference, differs)| differs.then_some(difference))
        .collect()
}

type Entry = (SessionId, Option<SlotId>, Placed);

fn entries(agenda: &AgendaRecord) -> Vec<Entry> {
    let of_session = |session: &SessionRecord| {
        let itself = (session.id, None, session_placed(session));
        let slots = session
            .slots
            .iter()
            .map(|slot| (session.id, Some(slot.id), slot_placed(session, slot)));
        std::iter::once(itself).chain(slots).collect::<Vec<_>>()
    };
    agenda.0.iter().flat_map(of_session).collect()
}

/// What differs from one agenda to another, by day and time. Days are counted from the first of the edition, so an edition
/// that only begins on another date has the same agenda.
pub fn changes(before: &AgendaRecord, after: &AgendaRecord) -> Vec<Change> {
    let (old, new) = (entries(before), entries(after));
    let found = |list: &[Entry], session: SessionId, slot: Option<SlotId>| {
        list.iter()
            .find(|(in_session, id, _)| (*in_session, *id) == (session, slot))
            .map(|(_, _, placed)| placed.clone())
    };
    let gone = old
        .iter()
        .filter(|(session, slot, _)| found(&new, *session, *slot).is_none());
    let mut changes: Vec<Change> = new
        .iter()
        .chain(gone)
        .filter_map(|(session, slot, _)| {
            let before = found(&old, *session, *slot);
            let after = found(&new, *session, *slot);
            let differs = differences(before.as_ref(), after.as_ref());
            (!differs.is_empty()).then_some(Change {
                session: *session,
                slot: *slot,
                before,
                after,
                differs,
            })
        })
        .collect();
    changes.sort_by_key(|change| {
        let placed = change.after.as_ref().or(change.before.as_ref());
        let hours = placed.and_then(|placed| placed.hours);
        let day = placed.map(|placed| placed.day);
        (
            day,
            hours.map(|hours| hours.0),
            change.slot.is_some(),
            change.slot,
            change.session,
        )
    });
    changes
}

/// What ended from one agenda to the next; `moved` is by how many days the edition begins later than before.
pub fn gone(before: &AgendaRecord, after: &AgendaRecord, moved: i64) -> Gone {
    let mut gone = Gone::default();
    for change in changes(before, after) {
        let Some((before, (starts, ends))) = change
            .before
            .as_ref()
            .and_then(|before| Some((before, before.hours?)))
        else {
            continue;
        };
        let is_gone = change.after.is_none();
        let stays = |person: &PersonId| {
            let after = change.after.iter().flat_map(|after| &after.presenters);
            after
                .filter_map(|presenter| presenter.person)
                .any(|other| other == *person)
        };
        let presented = before.presenters.iter().filter_map(|presenter| presenter.person);
        let presenters: Vec<PersonId> = presented.filter(|person| !stays(person)).collect();
        let ended = |id| Ended {
            id,
            day: before.day - moved,
            starts,
            ends,
            titles: before.titles.clone(),
            room: before.room.clone(),
            presenters: presenters.clone(),
        };
        match change.slot {
            None if is_gone => gone.sessions.push(ended(change.session.0)),
            None => {}
            Some(slot) => gone
                .slots
                .extend(Some(ended(slot.0)).filter(|ended| !ended.presenters.is_empty())),
        }
    }
    gone
}
