//! Item bank, items, attempts, marking.

mod content;
mod model;

pub use content::{Answer, Choice, ItemContent, Pair, Task};
pub use model::{AttemptId, AttemptState, ItemKind, QuizId, QuizPurpose};
