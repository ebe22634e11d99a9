//! What people are told about their attempts.

use serde::Serialize;

use crate::kernel::{outbox::MailText, page::Sample, text::Message};

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

/// A trainer or the office has done something about somebody's attempts.
#[derive(Serialize)]
pub struct Helped {
    /// Given and family name.
    pub name: String,
    /// The title of the quiz.
    pub quiz: String,
    /// What was done.
    pub lines: Vec<Message>,
    /// Why.
    pub reason: String,
    /// The page of the course.
    pub address: String,
}

impl MailText for Helped {
    const TEMPLATE: &'static str = "quizzes/mail/helped";
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "Zofia Wiśniewska".to_owned(),
            quiz: "Test końcowy".to_owned(),
            lines: vec![Message::new("quizzes-mail-helped-minutes").with("count", 15)],
            reason: "A power cut.".to_owned(),
            address: "https://example.org/learn/1".to_owned(),
        }]
    }
}

/// Samples of every mail of this slice.
pub fn samples() -> Vec<Sample> {
    let mails = [Sample::of_mail::<Released>(), Sample::of_mail::<Helped>()];
    mails.into_iter().flatten().collect()
}
