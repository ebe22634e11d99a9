//! The pages of plans and seatings.

mod ask;
mod changes;
mod chart;
mod list;
mod moves;
mod seatings;
mod show;
mod take_over;
mod wishes;
pub mod words;

pub use ask::{AskPage, Asked, bound_fields, demand_field};
pub use changes::{ChangedRegion, ChangesView};
pub use chart::{Chart, chart};
pub use list::PlansPage;
pub use moves::{Movable, MovePage};
pub use seatings::{
    HostedRow, SeatAskPage, SeatLine, SeatedEdition, SeatingPage, SeatingsPage, Waiter, edition_field,
};
pub use show::{
    EditionView, Impossible, MapOf, NextPlan, PlanPage, RegionLine, Searching, Traded, TradedView, WhatIf,
    moment,
};
pub use take_over::{Group, TakeOverPage};

use serde::Serialize;

use crate::kernel::page::Sample;

/// All samples of this slice.
pub fn samples() -> Vec<Sample> {
    let pages = [
        Sample::of::<PlansPage>(),
        Sample::of::<AskPage>(),
        Sample::of::<PlanPage>(),
        Sample::of::<MovePage>(),
        Sample::of::<TakeOverPage>(),
        Sample::of::<SeatingsPage>(),
        Sample::of::<SeatAskPage>(),
        Sample::of::<SeatingPage>(),
    ];
    pages.into_iter().flatten().collect()
}

/// What a page about a project's plans begins with.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// The project's code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The address of its plans.
    pub plans_href: String,
    /// The address of its seatings.
    pub seatings_href: String,
}

impl Head {
    /// The head of a project's pages.
    pub fn of(code: &str, title: &str) -> Self {
        Self {
            code: code.to_owned(),
            title: title.to_owned(),
            plans_href: format!("/projects/{code}/plans"),
            seatings_href: format!("/projects/{code}/seatings"),
        }
    }
}

/// A value to choose, with what it is called.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// The words.
    pub label: String,
}

/// Whole kilometres of metres, rounded half up: for showing, never for adding up.
pub fn kilometres(metres: i64) -> i64 {
    (metres + 500).div_euclid(1_000)
}
