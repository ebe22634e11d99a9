//! What the business says about plans: how the office's question becomes a
//! case for the search and its answer a plan again.

mod demand;
mod question;

pub use demand::{Known, read_demand};
pub use question::{Change, Figures, changed, draft_of, figures, outcome_of, proposal, solution_of};
