//! What the business says about plans and seatings: how the office's question becomes a case for the search and its answer
//! a plan or a seating again.

mod demand;
mod difference;
mod people;
mod question;
mod seating;
mod seekers;
mod staying;
#[cfg(test)]
mod tests;
mod towns;

pub use demand::{Known, read_demand};
pub use difference::{Difference, differences, kept_of};
pub use people::{
    Column as PeopleColumn, Ground as PeopleGround, Invited, emails, read_people, table_text, words,
};
pub use question::{
    Change, Figures, changed, draft_of, figures, groups_of, outcome_of, proposal, solution_of,
};
pub use seating::{SeatingFigures, seating_case, seating_figures, seating_of, seating_outcome, wanted_cells};
pub use seekers::{FIRST_WAITING, Lists, seekers};
pub use staying::{Staying, staying};
pub use towns::{Spot, town_id, towns_of};
