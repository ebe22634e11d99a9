//! Nominations, applications, seats, waiting lists.

mod model;
mod store;

pub use model::{EnrolmentId, EnrolmentState, enrolment::Model as Enrolment};
pub use store::{enrolment, enrolments_in, enrolments_of, live_enrolment};
