//! The pages of seatings: who is proposed to sit in which edition.

mod ask;
mod show;

pub use ask::{HostedRow, SeatAskPage, edition_field};
pub use show::{SeatLine, SeatedEdition, SeatingPage, Waiter};

use serde::Serialize;

use super::{Head, kilometres, moment};
use crate::{
    kernel::page::Page,
    planning::{
        model::seating,
        rules::{SeatingFigures, seating_figures},
    },
};

/// The seatings of a project.
#[derive(Serialize)]
pub struct SeatingsPage {
    head: Head,
    /// Whether the reader makes seatings.
    plans: bool,
    lines: Vec<Line>,
}

/// One seating among the others.
#[derive(Clone, Debug, Default, Serialize)]
struct Line {
    number: i32,
    title: String,
    href: String,
    created_at: String,
    by: String,
    kind: &'static str,
    state_key: &'static str,
    figures: Option<Figures>,
    taken_over: bool,
}

/// Figures as they are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// People with a seat.
    pub seated: usize,
    /// Those of them who have none yet.
    pub new: usize,
    /// People who wait.
    pub waiting: usize,
    /// Kilometres that all travel, one way.
    pub km: i64,
    /// Editions that somebody sits in.
    pub editions: usize,
}

impl From<SeatingFigures> for Figures {
    fn from(figures: SeatingFigures) -> Self {
        Self {
            seated: figures.seated,
            new: figures.new,
            waiting: figures.waiting,
            km: kilometres(figures.metres),
            editions: figures.editions,
        }
    }
}

/// The look and the word of a seating's state: those of a plan's.
fn state_of(seating: &seating::Model) -> (&'static str, &'static str) {
    super::list::state_of(seating.outcome.as_ref().map(|outcome| outcome.status.as_str()))
}

impl SeatingsPage {
    /// The page, the newest first.
    pub fn new(head: Head, plans: bool, listed: &[seating::Model]) -> Self {
        let line = |seating: &seating::Model| {
            let (kind, state_key) = state_of(seating);
            let outcome = seating.outcome.as_ref();
            Line {
                number: seating.number,
                title: seating.title.clone(),
                href: format!("{}/{}", head.seatings_href, seating.number),
                created_at: moment(seating.created_at),
                by: seating.made_by_name.clone(),
                kind,
                state_key,
                figures: outcome
                    .and_then(|outcome| seating_figures(&seating.question, outcome))
                    .map(Into::into),
                taken_over: seating.taken_over_at.is_some(),
            }
        };
        Self {
            lines: listed.iter().map(line).collect(),
            plans,
            head,
        }
    }
}

impl Page for SeatingsPage {
    const TEMPLATE: &'static str = "planning/seatings";

    fn samples() -> Vec<Self> {
        let line = |number, kind, state_key, figures, taken_over| Line {
            number,
            title: "Autumn".to_owned(),
            href: format!("/projects/RT2013/seatings/{number}"),
            created_at: "2026-11-28T10:00:00Z".to_owned(),
            by: "Ewa Nowak".to_owned(),
            kind,
            state_key,
            figures,
            taken_over,
        };
        let figures = Figures {
            seated: 64,
            new: 12,
            waiting: 3,
            km: 6_543,
            editions: 5,
        };
        let lines = vec![
            line(3, "wait", "planning-state-searching", None, false),
            line(2, "ok", "planning-state-optimal", Some(figures), true),
            line(1, "stop", "planning-state-infeasible", None, false),
        ];
        let page = |plans, lines| Self {
            head: Head::of("RT2013", "Equal treatment"),
            plans,
            lines,
        };
        vec![page(true, lines), page(true, Vec::new()), page(false, Vec::new())]
    }
}
