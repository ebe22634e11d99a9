//! The agenda that a course proposes, day by day.

use serde::Serialize;

use crate::{
    catalogue::{
        content::{AgendaSession, AgendaSlot, CourseContent},
        rules::{timed, working_minutes},
    },
    kernel::{languages::Language, text::Worded},
};

#[derive(Serialize)]
pub(super) struct AgendaDay {
    pub(super) number: i32,
    pub(super) sessions: Vec<SessionBlock>,
}

#[derive(Serialize)]
pub(super) struct SessionBlock {
    pub(super) name: Worded,
    pub(super) room: String,
    pub(super) minimum: Option<i32>,
    /// Without breaks and meals.
    pub(super) minutes: i32,
    pub(super) slots: Vec<SlotLine>,
}

#[derive(Serialize)]
pub(super) struct SlotLine {
    pub(super) from: i32,
    pub(super) until: i32,
    pub(super) minutes: i32,
    pub(super) name: Worded,
    pub(super) kind: &'static str,
    pub(super) is_break: bool,
    pub(super) compulsory: bool,
    pub(super) presenters: Vec<PresenterLine>,
}

#[derive(Serialize)]
pub(super) struct PresenterLine {
    pub(super) role: String,
    pub(super) requirement: String,
}

pub(super) fn agenda_days(content: &CourseContent, reader: Language) -> Vec<AgendaDay> {
    let mut days: Vec<AgendaDay> = Vec::new();
    for number in 1..=content.days {
        let of_day = content
            .agenda
            .sessions
            .iter()
            .filter(|session| session.day == number);
        let sessions: Vec<SessionBlock> = of_day.map(|session| session_block(session, reader)).collect();
        if !sessions.is_empty() {
            days.push(AgendaDay { number, sessions });
        }
    }
    days
}

fn session_block(session: &AgendaSession, reader: Language) -> SessionBlock {
    SessionBlock {
        name: session.title.worded(reader),
        room: session.room.clone(),
        minimum: session.minimum,
        minutes: working_minutes(session),
        slots: timed(session)
            .into_iter()
            .map(|(slot, until)| slot_line(slot, until, reader))
            .collect(),
    }
}

fn slot_line(slot: &AgendaSlot, until: i32, reader: Language) -> SlotLine {
    SlotLine {
        from: slot.start,
        until,
        minutes: until - slot.start,
        name: slot.title.worded(reader),
        kind: slot.kind.code(),
        is_break: matches!(slot.kind.code(), "break" | "meal"),
        compulsory: slot.compulsory,
        presenters: slot
            .presenters
            .iter()
            .map(|presenter| PresenterLine {
                role: presenter.role.clone(),
                requirement: presenter.requirement.clone(),
            })
            .collect(),
    }
}
