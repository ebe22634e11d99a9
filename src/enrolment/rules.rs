//! What the business says about enrolling: who may, who gets a seat, who moves up.

mod eligibility;
mod import;
mod seats;
pub mod statements;

pub use eligibility::{Candidate, Engagement, Refuse, Run, check, office_places};
pub use import::{Column, ImportRow, RowProblem, columns_of, read_rows};
pub use seats::{Cell, Hall, Promotion, Waiting};
