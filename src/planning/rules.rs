//! What the business says about plans: how regions are grouped and people seated, and how the office's question becomes a
//! case for the search and its answer a plan again.

mod demand;
pub mod grouping;
mod question;
pub mod seating;

pub use demand::{Known, read_demand};
pub use question::{Change, Figures, changed, draft_of, figures, outcome_of, proposal, solution_of};
