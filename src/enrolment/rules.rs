//! What the business says about enrolling: who may, who gets a seat, who moves up.

mod diets;
mod eligibility;
mod import;
mod seats;
mod sessions;
pub mod statements;

pub use diets::{DIETS_KEPT_DAYS, LONGEST_DIET, diet_is_asked};
pub use eligibility::{Candidate, Engagement, Refuse, Run, check, office_places};
pub use import::{Column, ImportRow, RowProblem, columns_of, read_rows};
pub use seats::{Cell, Hall, Promotion, Waiting};
pub use sessions::{Clash, NoChoice, Sessions, choice_is_open, choose, clashes, offers_choice};
