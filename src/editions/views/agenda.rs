//! The agenda as the office works on it, with its conflicts.

use serde::Serialize;

use super::{Day, Tab, schedule::sample_days, tabs::sample_tabs};
use crate::kernel::{form::FormState, page::Page, text::Message};

/// The agenda of an edition, to change.
#[derive(Serialize)]
pub struct AgendaPage {
    /// Code of the edition.
    pub code: String,
    /// Title of the course.
    pub title: String,
    /// Tabs of the edition.
    pub tabs: Vec<Tab>,
    /// The days with their sessions and slots.
    pub days: Vec<Day>,
    /// What clashes.
    pub conflicts: Vec<ConflictLine>,
    /// How long each thing is needed twice.
    pub conflict_totals: Vec<ConflictLine>,
    /// Minutes of all days with breaks.
    pub gross: i32,
    /// Minutes of all days without breaks.
    pub net: i32,
    /// Of how many changes nobody has been told yet.
    pub untold: usize,
    /// Whether the reader may change it.
    pub plans: bool,
    /// The form that moves slots.
    pub form: FormState,
}

/// A conflict in words.
#[derive(Serialize)]
pub struct ConflictLine {
    /// Who or what is needed twice, when, and in which two slots.
    pub what: Message,
}

impl Page for AgendaPage {
    const TEMPLATE: &'static str = "editions/agenda";

    fn samples() -> Vec<Self> {
        let page = |days: Vec<Day>, plans: bool, form: FormState| AgendaPage {
            code: "RT2013-01".to_owned(),
            title: "Equal treatment".to_owned(),
            tabs: sample_tabs("agenda"),
            conflicts: if plans && !days.is_empty() {
                vec![sample_conflict()]
            } else {
                Vec::new()
            },
            conflict_totals: Vec::new(),
            days,
            gross: 75,
            net: 60,
            untold: usize::from(plans),
            plans,
            form,
        };
        let wrong = FormState::default().with_error("minutes", Message::new("editions-shift-too-far"));
        vec![
            page(sample_days(), true, FormState::default()),
            page(sample_days(), false, FormState::default()),
            page(Vec::new(), true, FormState::default()),
            page(sample_days(), true, wrong),
        ]
    }
}

fn sample_conflict() -> ConflictLine {
    let what = Message::new("editions-conflict-room")
        .with("name", "Room 1")
        .with_date("date", time::macros::date!(2026 - 10 - 14))
        .with("from", "10:00")
        .with("to", "10:45")
        .with("minutes", 45)
        .with("first", "Group I: Group work")
        .with("second", "Group II: Opening");
    ConflictLine { what }
}
