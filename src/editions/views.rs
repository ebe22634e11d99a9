//! What the pages of editions show.

mod agenda;
mod calendars;
mod decisions;
mod edition_form;
mod list;
mod project;
mod quotas;
mod schedule;
mod show;
mod slot_form;
mod tabs;
mod timeline;
mod trainers;
mod venues;
mod versions;

pub use agenda::{AgendaPage, ConflictLine};
pub use calendars::{CalendarsPage, FeedView};
pub use decisions::{DecisionLine, DecisionsPage, Step};
pub use edition_form::{EditionFormPage, FormLists, RegionBox};
pub use list::{ListLine, ListPage};
pub use project::{ProjectSchedulePage, ScheduledDay, ScheduledEdition, schedule_pdf};
pub use quotas::{QuotaTable, QuotasPage, cell_field};
pub use schedule::{Day, days_of, role_key};
pub use show::{EditionPage, Shown};
pub use slot_form::{PRESENTER_ROWS, SessionFormPage, SlotFormPage, SlotPlace};
pub use tabs::{Tab, marking_tabs, tabs};
pub use trainers::TrainersPage;
pub use venues::{ROOM_ROWS, VenueFormPage, VenuesPage};
pub use versions::{Compared, HearerLine, PendingView, VersionLine, VersionsPage, diff_row};

use serde::Serialize;

use super::{EditionState, mails};
use crate::kernel::page::Sample;

/// A value of a list of choices with its words.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

/// The shape of a state: `ok`, `wait`, `stop`, `info` or `draft`.
pub fn state_kind(state: EditionState) -> &'static str {
    match state {
        EditionState::Draft => "draft",
        EditionState::Announced => "wait",
        EditionState::Open | EditionState::Confirmed | EditionState::Running => "ok",
        EditionState::Completed | EditionState::Closed => "info",
        EditionState::Cancelled | EditionState::Merged => "stop",
    }
}

/// Samples of every page and mail of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<ListPage>(),
        Sample::of::<EditionPage>(),
        Sample::of::<EditionFormPage>(),
        Sample::of::<AgendaPage>(),
        Sample::of::<VersionsPage>(),
        Sample::of::<CalendarsPage>(),
        Sample::of::<ProjectSchedulePage>(),
        Sample::of::<SessionFormPage>(),
        Sample::of::<SlotFormPage>(),
        Sample::of::<QuotasPage>(),
        Sample::of::<DecisionsPage>(),
        Sample::of::<TrainersPage>(),
        Sample::of::<VenuesPage>(),
        Sample::of::<VenueFormPage>(),
        Sample::of_mail::<mails::TrainerNamed>(),
        Sample::of_mail::<mails::EditionDecided>(),
        Sample::of_mail::<mails::ScheduleChanged>(),
        Sample::of_mail::<mails::AgendaChanged>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
