//! What people are told about their attempts.

use serde::Serialize;

use crate::kernel::{outbox::MailText, page::Sample};

/// The marks of a trainer count now.
#[derive(Serialize)]
pub struct Released {
    /// Given and family name.
    pub name: String,
    /// The title of the quiz.
    pub quiz: String,
    /// The page that shows the marks.
    pub address: String,
}

impl MailText for Released {
    const TEMPLATE: &'static str = "quizzes/mail/released";
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "Zofia Wiśniewska".to_owned(),
            quiz: "Test końcowy".to_owned(),
            address: "https://example.org/attempts/1/review".to_owned(),
        }]
    }
}

/// Samples of every mail of this slice.
pub fn samples() -> Vec<Sample> {
    Sample::of_mail::<Released>()
}
