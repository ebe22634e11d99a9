//! Which sessions of an edition a participant takes part in, and which of them are on at the same time.

use std::collections::BTreeSet;

use time::Date;

use crate::{
    editions::{EditionState, Session, SessionId, Span, TimedSlot, of_sessions, shared_spans},
    enrolment::model::EnrolmentState,
    kernel::{templates::clock_text, text::Message},
};

use super::eligibility::office_places;

/// The sessions that somebody takes part in: all of them until some are chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sessions(BTreeSet<SessionId>);

impl Sessions {
    /// These; without any, all of them.
    pub fn chosen(ids: impl IntoIterator<Item = SessionId>) -> Self {
        Self(ids.into_iter().collect())
    }

    /// Those that were chosen; none when it is all of them.
    pub fn ids(&self) -> impl Iterator<Item = SessionId> {
        self.0.iter().copied()
    }

    /// Whether nothing was chosen.
    pub fn is_all(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this session is among them.
    pub fn has(&self, session: SessionId) -> bool {
        self.is_all() || self.0.contains(&session)
    }

    /// Their slots, out of all of the edition.
    pub fn slots(&self, all: &[TimedSlot]) -> Vec<TimedSlot> {
        let own = |slot: &&TimedSlot| self.has(slot.slot.session_id);
        all.iter().filter(own).cloned().collect()
    }
}

/// Two sessions that are on at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The one that stands first in the agenda.
    pub first: SessionId,
    /// The other.
    pub second: SessionId,
    /// On which day.
    pub on: Date,
    /// The minutes that they share.
    pub span: Span,
}

impl Clash {
    /// The clash in words; `title` names a session.
    pub fn message(&self, title: impl Fn(SessionId) -> String) -> Message {
        Message::new("enrolment-sessions-clash")
            .with("first", title(self.first))
            .with("second", title(self.second))
            .with_date("on", self.on)
            .with("from", clock_text(self.span.from.into()))
            .with("until", clock_text(self.span.until.into()))
            .with("minutes", self.span.minutes())
    }
}

/// What of these sessions is on at the same time, in the order of the agenda.
pub fn clashes(sessions: &[Session], slots: &[TimedSlot], taken: &Sessions) -> Vec<Clash> {
    let taken: Vec<SessionId> = sessions
        .iter()
        .map(|session| session.id)
        .filter(|id| taken.has(*id))
        .collect();
    let mut found = Vec::new();
    for (place, first) in taken.iter().enumerate() {
        let of_first = of_sessions(slots, &[*first]);
        for second in taken.iter().skip(place + 1) {
            for (on, spans) in shared_spans(&of_first, &of_sessions(slots, &[*second])) {
                let clash = |span| Clash {
                    first: *first,
                    second: *second,
                    on,
                    span,
                };
                found.extend(spans.into_iter().map(clash));
            }
        }
    }
    found
}

/// Whether people choose among the sessions of an edition: where some run in parallel, or are groups of a least size.
pub fn offers_choice(sessions: &[Session], slots: &[TimedSlot]) -> bool {
    let is_group = |session: &Session| session.minimum.is_some();
    let parallel = || !clashes(sessions, slots, &Sessions::default()).is_empty();
    sessions.len() > 1 && (sessions.iter().any(is_group) || parallel())
}

/// Why sessions cannot be chosen so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoChoice {
    /// None is chosen.
    Nothing,
    /// One of them is no session of this edition.
    Unknown,
    /// Some are on at the same time, which this edition does not allow.
    Clash(Vec<Clash>),
}

/// What becomes of a choice of sessions: what is taken, with the clashes to be warned of.
pub fn choose(
    sessions: &[Session],
    slots: &[TimedSlot],
    wanted: &[SessionId],
    clash_allowed: bool,
) -> Result<(Sessions, Vec<Clash>), NoChoice> {
    if wanted.is_empty() {
        return Err(NoChoice::Nothing);
    }
    if wanted
        .iter()
        .any(|id| !sessions.iter().any(|session| session.id == *id))
    {
        return Err(NoChoice::Unknown);
    }
    let taken = Sessions::chosen(wanted.iter().copied());
    let clashes = clashes(sessions, slots, &taken);
    if clash_allowed || clashes.is_empty() {
        Ok((taken, clashes))
    } else {
        Err(NoChoice::Clash(clashes))
    }
}

/// Whether sessions can be chosen now: by the participant as long as one enrols and before the first day, for who was there
/// could give up what they missed; by the office until the edition is closed. The dates are the last on which one enrols and
/// the first of the edition.
pub fn choice_is_open(
    (edition, enrol_until, starts_on): (EditionState, Date, Date),
    enrolment: EnrolmentState,
    today: Date,
    by_office: bool,
) -> bool {
    let before = matches!(
        enrolment,
        EnrolmentState::Nominated
            | EnrolmentState::Applied
            | EnrolmentState::Waitlisted
            | EnrolmentState::Confirmed
    );
    if by_office {
        (before || enrolment.is_seated()) && (office_places(edition) || edition == EditionState::Completed)
    } else {
        let enrols = matches!(edition, EditionState::Open | EditionState::Confirmed);
        (before || enrolment == EnrolmentState::Offered)
            && enrols
            && today <= enrol_until
            && today < starts_on
    }
}

#[cfg(test)]
mod tests;
