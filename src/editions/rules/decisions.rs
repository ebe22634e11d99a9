//! Decisions: from which state an edition may go to which, and when.

use time::Date;

use crate::editions::model::EditionState::{self, *};

/// Every step that may be decided, from and to.
pub const STEPS: [(EditionState, EditionState); 15] = [
    (Draft, Announced),
    (Draft, Cancelled),
    (Announced, Open),
    (Announced, Cancelled),
    (Announced, Merged),
    (Open, Confirmed),
    (Open, Cancelled),
    (Open, Merged),
    (Confirmed, Running),
    (Confirmed, Cancelled),
    (Confirmed, Merged),
    (Running, Completed),
    (Running, Cancelled),
    (Completed, Closed),
    (Completed, Running),
];

/// The states that may follow, the usual one first.
pub fn next_states(from: EditionState) -> Vec<EditionState> {
    STEPS
        .into_iter()
        .filter_map(|(state, next)| (state == from).then_some(next))
        .collect()
}

/// What a decision looks at.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The state now.
    pub state: EditionState,
    /// Whether the agenda has slots.
    pub has_agenda: bool,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Today at the venue.
    pub today: Date,
    /// Whether an edition to merge into was named and can take participants.
    pub merges_into: bool,
}

/// Why a step cannot be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStep {
    /// It does not follow from the state.
    NotFromHere,
    /// The schedule is public from the announcement, and there is none.
    NoAgenda,
    /// It has not started yet.
    NotStarted,
    /// It has not ended yet.
    NotEnded,
    /// Nothing to merge into.
    NoOther,
}

impl NoStep {
    /// The key of its message.
    pub fn key(self) -> &'static str {
        match self {
            NoStep::NotFromHere => "editions-no-step-from-here",
            NoStep::NoAgenda => "editions-no-step-agenda",
            NoStep::NotStarted => "editions-no-step-started",
            NoStep::NotEnded => "editions-no-step-ended",
            NoStep::NoOther => "editions-no-step-other",
        }
    }
}

/// Whether an edition may go to this state now.
pub fn may_go(facts: Facts, to: EditionState) -> Result<(), NoStep> {
    if !STEPS.contains(&(facts.state, to)) {
        return Err(NoStep::NotFromHere);
    }
    match to {
        Announced if !facts.has_agenda => Err(NoStep::NoAgenda),
        Running if facts.today < facts.starts_on => Err(NoStep::NotStarted),
        Completed if facts.today < facts.ends_on => Err(NoStep::NotEnded),
        Merged if !facts.merges_into => Err(NoStep::NoOther),
        _ => Ok(()),
    }
}

/// Whether those who take part and teach must be told by mail.
pub fn is_told(to: EditionState) -> bool {
    matches!(to, Confirmed | Cancelled | Merged)
}

/// Whether dates, venue and agenda may still be changed.
pub fn may_change(state: EditionState) -> bool {
    !matches!(state, Completed | Closed | Cancelled | Merged)
}

/// Whether another edition can be merged into one in this state.
pub fn takes_others(state: EditionState) -> bool {
    matches!(state, Announced | Open | Confirmed)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn facts(state: EditionState) -> Facts {
        Facts {
            state,
            has_agenda: true,
            starts_on: date!(2026 - 10 - 14),
            ends_on: date!(2026 - 10 - 15),
            today: date!(2026 - 10 - 15),
            merges_into: true,
        }
    }

    #[test]
    fn each_state_leads_only_to_those_in_the_table() {
        let allowed: [(EditionState, &[EditionState]); 9] = [
            (Draft, &[Announced, Cancelled]),
            (Announced, &[Open, Cancelled, Merged]),
            (Open, &[Confirmed, Cancelled, Merged]),
            (Confirmed, &[Running, Cancelled, Merged]),
            (Running, &[Completed, Cancelled]),
            (Completed, &[Closed, Running]),
            (Closed, &[]),
            (Cancelled, &[]),
            (Merged, &[]),
        ];
        for (from, next) in allowed {
            assert_eq!(next_states(from), next, "{from:?}");
            for to in EditionState::ALL {
                let expected = if next.contains(&to) {
                    Ok(())
                } else {
                    Err(NoStep::NotFromHere)
                };
                assert_eq!(may_go(facts(from), to), expected, "{from:?} to {to:?}");
            }
        }
    }

    #[test]
    fn a_step_waits_for_what_it_needs() {
        let without_agenda = Facts {
            has_agenda: false,
            ..facts(Draft)
        };
        let eve = Facts {
            today: date!(2026 - 10 - 13),
            ..facts(Confirmed)
        };
        let first_day = Facts {
            today: date!(2026 - 10 - 14),
            ..facts(Confirmed)
        };
        let still_on = Facts {
            today: date!(2026 - 10 - 14),
            ..facts(Running)
        };
        let alone = Facts {
            merges_into: false,
            ..facts(Open)
        };
        let cases = [
            (without_agenda, Announced, Err(NoStep::NoAgenda)),
            (without_agenda, Cancelled, Ok(())),
            (eve, Running, Err(NoStep::NotStarted)),
            (first_day, Running, Ok(())),
            (still_on, Completed, Err(NoStep::NotEnded)),
            (alone, Merged, Err(NoStep::NoOther)),
            (alone, Confirmed, Ok(())),
        ];
        for (facts, to, expected) in cases {
            assert_eq!(may_go(facts, to), expected, "{:?} to {to:?}", facts.state);
        }
    }
}
