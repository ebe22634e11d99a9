//! What participants are told about their attendance.

use serde::Serialize;

use crate::kernel::{outbox::MailText, page::Sample};

/// The code with which somebody attests the minutes of a day.
#[derive(Serialize)]
pub struct Code {
    /// Given and family name.
    pub name: String,
    /// The title of the course.
    pub course: String,
    /// The day, ISO.
    pub day: String,
    /// Four digits.
    pub code: String,
    /// How many minutes it holds.
    pub minutes: i64,
    /// The page on which it is typed.
    pub address: String,
}

impl MailText for Code {
    const TEMPLATE: &'static str = "attendance/mail/code";
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "Zofia Wiśniewska".to_owned(),
            course: "Równe traktowanie".to_owned(),
            day: "2026-10-14".to_owned(),
            code: "0407".to_owned(),
            minutes: 30,
            address: "https://example.org/enrolments/1/attendance".to_owned(),
        }]
    }
}

/// The answer to an objection.
#[derive(Serialize)]
pub struct Answered {
    /// Given and family name.
    pub name: String,
    /// The title of the course.
    pub course: String,
    /// The day, ISO.
    pub day: String,
    /// Whether it was accepted.
    pub accepted: bool,
    /// What the answer says.
    pub words: String,
    /// Who answered.
    pub by: String,
    /// The page on which it can be read.
    pub address: String,
}

impl MailText for Answered {
    const TEMPLATE: &'static str = "attendance/mail/answered";
    fn samples() -> Vec<Self> {
        let answer = |accepted| Self {
            name: "Zofia Wiśniewska".to_owned(),
            course: "Równe traktowanie".to_owned(),
            day: "2026-10-14".to_owned(),
            accepted,
            words: "Lista papierowa potwierdza obecność od 9:00.".to_owned(),
            by: "Jan Nowak".to_owned(),
            address: "https://example.org/enrolments/1/attendance".to_owned(),
        };
        vec![answer(true), answer(false)]
    }
}

/// Samples of every mail of this slice.
pub fn samples() -> Vec<Sample> {
    [Sample::of_mail::<Code>(), Sample::of_mail::<Answered>()]
        .into_iter()
        .flatten()
        .collect()
}
