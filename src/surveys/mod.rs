//! Evaluation, anonymous.

mod access;
mod actions;
mod content;
mod facts;
mod import;
mod model;
mod routes;
mod rules;
mod store;
mod views;

pub use access::may_give;
pub use actions::give;
pub use content::{Question, QuestionKind, Questions, SurveyAnswer};
pub use facts::{Evaluated, evaluated_in};
pub use import::import;
pub use model::{SurveyId, survey::Model as Survey};
pub use routes::routes;
pub use rules::Tally;
pub use store::{given_by, receipt, survey_of};
pub use views::samples;
