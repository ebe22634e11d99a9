//! What a course folder says beyond its modules: aims, outcomes, rules, agenda. Kept whole with each version.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use super::model::SlotKind;
use crate::kernel::{languages::Language, text::Localised};

/// The particulars of a course version.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct CourseContent {
    /// The languages in which everything is written.
    pub languages: Vec<Language>,
    /// A few sentences for the list of courses.
    pub summary: Localised,
    /// What the course is for.
    pub aims: Localised,
    /// What participants will be able to do.
    pub outcomes: Vec<Localised>,
    /// How many days it takes.
    pub days: i32,
    /// Codes of the protected grounds it treats.
    pub grounds: Vec<String>,
    /// When a participant has completed it.
    pub completion: Completion,
    /// What its certificate says.
    pub certificate: CertificateRule,
    /// The model of an edition's agenda.
    pub agenda: Agenda,
}

/// When a participant has completed a course.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Completion {
    /// Share of the planned minutes that must be attended, in percent.
    pub attended_percent: i32,
    /// Whether breaks count as planned and attended time.
    pub breaks_in: bool,
    /// Whether every compulsory slot must be attended.
    pub compulsory_slots: bool,
    /// Keys of the quizzes that must be passed.
    pub passed: Vec<String>,
    /// Whether the evaluation must have been given.
    pub survey: bool,
}

/// What the certificate of a course says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CertificateRule {
    /// Whether there is a certificate.
    pub enabled: bool,
    /// Topics with their minutes.
    pub topics: Vec<Topic>,
}

/// A topic of a certificate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Its name.
    pub text: Localised,
    /// Minutes given to it.
    pub minutes: i32,
}

/// The model of an edition's agenda, by day of the course.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Agenda {
    /// Sessions, which may run in parallel.
    pub sessions: Vec<AgendaSession>,
    /// What participants are entitled to.
    pub entitlements: Vec<EntitlementRule>,
}

/// A session of the model agenda.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AgendaSession {
    /// Day of the course, from 1.
    pub day: i32,
    /// Its name.
    pub title: Localised,
    /// A room, if the course fixes one.
    pub room: String,
    /// The least number of people, if there is one.
    pub minimum: Option<i32>,
    /// Its slots, in order.
    pub slots: Vec<AgendaSlot>,
}

/// A slot of the model agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgendaSlot {
    /// Start in minutes since midnight.
    pub start: i32,
    /// Length in minutes; `None` when it ends with the start of the next.
    pub minutes: Option<i32>,
    /// What happens.
    pub kind: SlotKind,
    /// What it is about.
    pub title: Localised,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// Who presents it.
    pub presenters: Vec<PresenterRule>,
}

/// A presenter that a slot needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PresenterRule {
    /// The role: moderator, expert, trainer.
    pub role: String,
    /// The qualification it asks for.
    pub requirement: String,
}

/// A rule about what participants are entitled to (domain: lunch, travel).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EntitlementRule {
    /// What: `lunch`.
    pub key: String,
    /// What it is called; empty when the key says enough.
    #[serde(default)]
    pub title: Localised,
    /// `minutes` or `sessions`.
    pub basis: String,
    /// At least so many of them.
    pub at_least: i32,
    /// Whether breaks count.
    pub breaks_in: bool,
    /// `planned` or `attended`.
    pub on: String,
    /// Whether it is asked of each day by itself, and counted for the caterer.
    #[serde(default)]
    pub daily: bool,
}
