//! Item bank, items, attempts, marking.

mod access;
mod actions;
mod facts;
mod import;
mod mails;
mod model;
mod routes;
mod rules;
mod sheet;
mod store;
mod views;

pub use access::{may_answer, may_start};
pub use actions::{END, PageOfAnswers, end_when_due, start, submit};
pub use facts::{CertificatesHeld, CourseGain, Gains, gains_in};
pub use import::import;
pub use model::{
    AttemptId, AttemptState, ItemKind, ItemVersionId, QuizId, QuizPurpose, Settings as QuizSettings, Terms,
    attempt::Model as Attempt,
};
pub use routes::routes;
pub use rules::{Refuse, Scored, Start, Tally, percent};
pub use sheet::Sheet;
pub use store::{
    Tries, answers_to_mark, passed_by, quiz_of, scores, sheet, sheet_of, stored_hashes, terms, to_mark, tries,
};
pub use views::samples;
