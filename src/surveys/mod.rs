//! Evaluation, anonymous.

mod content;
mod import;
mod model;

pub use content::{Question, QuestionKind, Questions, SurveyAnswer};
pub use import::import;
pub use model::SurveyId;
