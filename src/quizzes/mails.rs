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

/// An answer was marked anew, and its marks changed.
#[derive(Serialize)]
pub struct Remarked {
    /// Given and family name.
    pub name: String,
    /// The title of the quiz.
    pub quiz: String,
    /// Why it was marked anew.
    pub reason: String,
    /// The marks, once the quiz shows them.
    pub marks: Option<RemarkedMarks>,
    /// The page that shows the marks.
    pub address: String,
}

/// What an answer earned and earns.
#[derive(Serialize)]
pub struct RemarkedMarks {
    /// What it earned.
    pub before: String,
    /// What it earns now.
    pub after: String,
    /// What the whole attempt earns now.
    pub score: String,
    /// What there was to earn.
    pub most: String,
    /// `passed` or `not-passed` where that has changed.
    pub turned: Option<&'static str>,
}

impl MailText for Remarked {
    const TEMPLATE: &'static str = "quizzes/mail/remarked";
    fn samples() -> Vec<Self> {
        let mail = |marks| Self {
            name: "Zofia Wiśniewska".to_owned(),
            quiz: "Test końcowy".to_owned(),
            reason: "The key was wrong.".to_owned(),
            marks,
            address: "https://example.org/attempts/1/review".to_owned(),
        };
        let marks = |turned| RemarkedMarks {
            before: "0".to_owned(),
            after: "1".to_owned(),
            score: "7.5".to_owned(),
            most: "10".to_owned(),
            turned,
        };
        let turned = [None, Some("passed"), Some("not-passed")];
        let told = turned.into_iter().map(|turned| mail(Some(marks(turned))));
        told.chain([mail(None)]).collect()
    }
}

/// Samples of every mail of this slice.
pub fn samples() -> Vec<Sample> {
    let mails = [
        Sample::of_mail::<Released>(),
        Sample::of_mail::<Helped>(),
        Sample::of_mail::<Remarked>(),
    ];
    mails.into_iter().flatten().collect()
}
