//! What is written to trainers, and to all whom a changed agenda concerns.

use serde::Serialize;

use crate::kernel::{outbox::MailText, text::Message};

/// Somebody has been made trainer of an edition.
#[derive(Serialize)]
pub struct TrainerNamed {
    /// The trainer.
    pub name: String,
    /// Title of the course.
    pub course: String,
    /// Code of the edition.
    pub code: String,
    /// Host city.
    pub city: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Address of the schedule page.
    pub address: String,
}

impl MailText for TrainerNamed {
    const TEMPLATE: &'static str = "editions/mail/trainer_named";

    fn samples() -> Vec<Self> {
        vec![TrainerNamed {
            name: "Maria Wójcik".to_owned(),
            course: "Equal treatment".to_owned(),
            code: "RT2013-01".to_owned(),
            city: "Wrocław".to_owned(),
            starts_on: "2026-10-14".to_owned(),
            ends_on: "2026-10-15".to_owned(),
            address: "https://evenhand.example/editions/RT2013-01".to_owned(),
        }]
    }
}

/// An edition has been confirmed, cancelled or merged.
#[derive(Serialize)]
pub struct EditionDecided {
    /// Who is told.
    pub name: String,
    /// Title of the course.
    pub course: String,
    /// Code of the edition.
    pub code: String,
    /// Host city.
    pub city: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// `confirmed`, `cancelled` or `merged`.
    pub state: &'static str,
    /// The reason in the words of the office.
    pub why: String,
    /// Code of the edition it was merged into.
    pub into: Option<String>,
    /// Address of the schedule page.
    pub address: String,
}

impl MailText for EditionDecided {
    const TEMPLATE: &'static str = "editions/mail/edition_decided";

    fn samples() -> Vec<Self> {
        let mail = |state, into: Option<&str>| EditionDecided {
            name: "Maria Wójcik".to_owned(),
            course: "Equal treatment".to_owned(),
            code: "RT2013-01".to_owned(),
            city: "Wrocław".to_owned(),
            starts_on: "2026-10-14".to_owned(),
            ends_on: "2026-10-15".to_owned(),
            state,
            why: "Nineteen people have enrolled.".to_owned(),
            into: into.map(str::to_owned),
            address: "https://evenhand.example/editions/RT2013-01".to_owned(),
        };
        vec![
            mail("confirmed", None),
            mail("cancelled", None),
            mail("merged", Some("RT2013-02")),
        ]
    }
}

/// The dates or the venue of an edition have changed.
#[derive(Serialize)]
pub struct ScheduleChanged {
    /// Who is told.
    pub name: String,
    /// Title of the course.
    pub course: String,
    /// Code of the edition.
    pub code: String,
    /// What changed.
    pub what: Vec<Message>,
    /// Address of the schedule page.
    pub address: String,
}

impl MailText for ScheduleChanged {
    const TEMPLATE: &'static str = "editions/mail/schedule_changed";

    fn samples() -> Vec<Self> {
        let venue = Message::new("editions-change-venue")
            .with("name", "Hotel Odra")
            .with("city", "Wrocław");
        vec![ScheduleChanged {
            name: "Maria Wójcik".to_owned(),
            course: "Equal treatment".to_owned(),
            code: "RT2013-01".to_owned(),
            what: vec![venue],
            address: "https://evenhand.example/editions/RT2013-01".to_owned(),
        }]
    }
}

/// The agenda of an edition has changed in what the reader takes part in or presents.
#[derive(Serialize)]
pub struct AgendaChanged {
    /// Who is told.
    pub name: String,
    /// Title of the course.
    pub course: String,
    /// Code of the edition.
    pub code: String,
    /// What changed.
    pub what: Vec<Message>,
    /// Address of the schedule page.
    pub address: String,
}

impl MailText for AgendaChanged {
    const TEMPLATE: &'static str = "editions/mail/agenda_changed";

    fn samples() -> Vec<Self> {
        let moved = Message::new("editions-diff-room")
            .with("title", "Opening")
            .with_date("date", time::macros::date!(2026 - 10 - 14))
            .with("from", "09:00")
            .with("to", "09:30")
            .with("room", "Room 2")
            .with("was", "Room 1");
        vec![AgendaChanged {
            name: "Maria Wójcik".to_owned(),
            course: "Equal treatment".to_owned(),
            code: "RT2013-01".to_owned(),
            what: vec![moved],
            address: "https://evenhand.example/editions/RT2013-01".to_owned(),
        }]
    }
}
