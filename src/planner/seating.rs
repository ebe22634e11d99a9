//! Seating people on the dates of editions: stage 2 of planning. The best seating is proved to be the best, in integers.

mod answer;
mod branching;
mod case;
mod case_file;
mod classes;
mod conflicts;
mod counts;
mod decisions;
mod flow;
mod instance;
mod laminar;
mod lessons;
mod model;
mod prices;
mod problems;
mod reasons;
mod search;
mod solve;
mod ties;

#[cfg(test)]
mod tests;

pub use answer::{Answer, answer};
pub use case::{
    CaseParts, EditionDate, HIGHEST_COST, HIGHEST_RUN_COST, MOST_DATES, MOST_PEOPLE, Person, SeatingCase,
    WaitingCost,
};
pub use case_file::read_case;
pub use conflicts::{Rule, conflict};
pub use problems::CaseProblem;
pub use reasons::{Obstacle, WaitingReason, value_of_one_more_seat, waiting_reasons};
pub use search::Progress;
pub use solve::{Outcome, Seating, solve};
