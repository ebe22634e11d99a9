//! Item bank, items, attempts, marking.

mod access;
mod actions;
mod import;
mod mails;
mod model;
mod routes;
mod rules;
mod sheet;
mod store;
mod views;

pub use access::{may_answer, may_start};
pub use actions::{PageOfAnswers, start, submit};
pub use import::import;
pub use model::{
    AttemptId, AttemptState, ItemKind, ItemVersionId, QuizId, QuizPurpose, attempt::Model as Attempt,
};
pub use routes::routes;
pub use rules::{Refuse, Start, decide_start, percent};
pub use sheet::Sheet;
pub use store::{
    BestScore, Tries, answers_to_mark, best_scores, passed_by, quiz_of, sheet, stored_hashes, to_mark, tries,
};
pub use views::samples;
