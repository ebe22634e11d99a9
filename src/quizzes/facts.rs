//! What others know of the people in quizzes.

use std::collections::HashSet;

use crate::{enrolment::EnrolmentId, kernel::app::App, people::Answered};

/// Which of these enrolments hold a certificate that is valid. The certificates know, and are handed in where the server is put
/// together.
#[derive(Clone, Copy)]
pub struct CertificatesHeld(pub fn(App, Vec<EnrolmentId>) -> Answered<HashSet<EnrolmentId>>);
