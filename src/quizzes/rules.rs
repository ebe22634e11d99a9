//! What the business says about quizzes: how answers are read, marked and kept, in which order things are shown, and
//! when an attempt may begin.

mod attempts;
mod marking;
mod order;
mod reading;

#[cfg(test)]
mod tests;

pub use attempts::{Place, Refuse, Start, decide_start, is_blank, outcome, percent, place};
pub use marking::{is_right_pair, mark};
pub use order::{item_order, part_order};
pub use reading::{LONGEST_TEXT, NoAnswer, read_answer};
