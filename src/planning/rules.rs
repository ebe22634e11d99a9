//! What the business says about plans: how the office's question becomes a
//! case for the search and its answer a plan again.

mod demand;
mod difference;
mod question;
mod staying;
#[cfg(test)]
mod tests;

pub use demand::{Known, read_demand};
pub use difference::{Difference, differences, kept_of};
pub use question::{
    Change, Figures, changed, draft_of, figures, groups_of, outcome_of, proposal, solution_of,
};
pub use staying::{Staying, staying};
