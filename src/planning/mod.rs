//! Which neighbouring regions form an edition, and who sits in which: asked by the office, solved with proof, shown on a map
//! with reasons, compared, and taken over as editions.

mod access;
mod actions;
mod model;
mod parts;
mod routes;
pub mod rules;
mod store;
mod views;

pub use access::may_plan;
pub use actions::{NotAsked, NotSeated, ask_proposed, ask_usual_seating, solve_file};
pub use routes::routes;
pub use store::{SeatingAbout, seatings_about};
pub use views::samples;
