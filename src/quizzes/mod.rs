//! Item bank, items, attempts, marking.

mod content;
mod import;
mod model;

pub use content::{Answer, Choice, ItemContent, Pair, Task};
pub use import::import;
pub use model::{AttemptId, AttemptState, ItemKind, QuizId, QuizPurpose};
