//! Evaluation, anonymous.

mod content;
mod model;

pub use content::{Question, QuestionKind, Questions, SurveyAnswer};
pub use model::SurveyId;
