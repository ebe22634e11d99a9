//! What the business says about quizzes: how answers are read and kept, in which order things are shown, and
//! when an attempt may begin; how items are written.

mod attempts;
pub mod authoring;
pub mod by_hand;
mod draws;
mod order;
mod outline;
mod paging;
mod reading;
pub mod results;
mod revisions;

#[cfg(test)]
mod tests;

pub use attempts::{
    ON_THE_WAY, Phase, Place, Refuse, Scored, Start, counted, decide_start, outcome, percent, phase, place,
    prolonged,
};
pub use draws::{Pool, drawn, lacking};
pub use order::{Parts, item_order, parts};
pub use outline::{Outline, Part};
pub use paging::{Go, Shown, pages, step, takes};
pub use reading::{LONGEST_LONG, LONGEST_TEXT, NoAnswer, read_answer};
pub use revisions::{Draft, Known, MOST_ATTEMPTS, MOST_ITEMS, NotRevised, Press, decide_revision};
