//! Rules, register, document, verification.

mod access;
mod actions;
mod mails;
mod model;
mod parts;
mod routes;
mod rules;
mod store;
mod views;

pub use actions::evaluate;
pub use model::{CertificateId, certificate::Model as Certificate};
pub use parts::Printed;
pub use routes::routes;
pub use store::{
    book::held_of, count_valid, held_by, of_edition, of_enrolments, runs::failed_in, runs::is_held_up,
    stored_hashes,
};
pub use views::{Done, missing, samples};
