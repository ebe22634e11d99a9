//! What the business says about quizzes: how answers are read and kept, in which order things are shown, and
//! when an attempt may begin; how items are written.

mod attempts;
pub mod authoring;
pub mod by_hand;
mod checks;
mod order;
mod outline;
mod paging;
mod reading;
pub mod remark;
pub mod results;
mod revisions;

#[cfg(test)]
mod tests;

pub use attempts::{
    ON_THE_WAY, Outcome, Phase, Place, Refuse, Scored, Start, Tally, decide_start, outcome, percent, phase,
    place, prolonged,
};
pub use checks::{
    Decision, counted_by_key, counted_try, decide_check, is_finished, most_in_try, share_in_try, tries,
};
pub use order::{Parts, item_order, parts};
pub use outline::{Outline, Part};
pub use paging::{Go, Shown, pages, step, takes};
pub use reading::{LONGEST_LONG, LONGEST_TEXT, NoAnswer, read_answer};
pub use revisions::{Draft, Known, MOST_ATTEMPTS, MOST_ITEMS, NotRevised, Press, decide_revision};
