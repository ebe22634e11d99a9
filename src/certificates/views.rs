//! What the pages of certificates show.

pub mod badge;
mod book;
pub mod document;
mod issuing;
mod missing;
mod replacement;
mod sample_sheet;
mod samples;
mod template;

pub use book::{BookPage, BookRow};
pub use issuing::{RunPart, Unissued, mended, why};
pub use missing::{Done, missing};
pub use replacement::ReplacementPage;
pub use sample_sheet::sample_sheet;
pub use samples::samples;
pub use template::TemplatePage;

use std::collections::BTreeMap;

use serde::Serialize;

use super::rules::{Shortfall, Verdict};
use crate::{
    catalogue::{ActivityKind, Design},
    editions::{SlotId, Tab, TimedSlot},
    kernel::{
        form::FormState, languages::Language, lists::Finder, page::Page, templates::clock_text,
        text::Localised, text::Message,
    },
};

/// What shortfalls are named after: the titles of slots and quizzes.
pub struct Names<'n> {
    slots: BTreeMap<SlotId, &'n TimedSlot>,
    quizzes: BTreeMap<&'n str, &'n Localised>,
}

impl<'n> Names<'n> {
    /// The names of a course and of the agenda of one of its editions.
    pub fn new(design: &'n Design, slots: &'n [TimedSlot]) -> Self {
        let quizzes = design
            .activities()
            .filter(|activity| activity.kind == ActivityKind::Quiz)
            .filter_map(|activity| Some((activity.reference.as_deref()?, &activity.titles)));
        Self {
            slots: slots.iter().map(|slot| (slot.id(), slot)).collect(),
            quizzes: quizzes.collect(),
        }
    }

    /// What is missing, in words; for whoever lacks nothing else, the slots in which they are still to be entered.
    pub fn shortfalls(&self, verdict: &Verdict, unsettled: Vec<SlotId>, language: Language) -> Vec<Message> {
        match verdict {
            Verdict::Met if unsettled.is_empty() => Vec::new(),
            Verdict::Met => vec![self.words(&Shortfall::NotEntered(unsettled), language)],
            Verdict::Short(missing) => missing.iter().map(|short| self.words(short, language)).collect(),
        }
    }

    fn titles(&self, slots: &[SlotId], language: Language) -> String {
        let title = |slot: &SlotId| {
            let slot = self.slots.get(slot)?;
            let starts = clock_text(slot.slot.starts.into());
            Some(format!("{} ({starts})", slot.slot.titles.get(language)))
        };
        let titles: Vec<String> = slots.iter().filter_map(title).collect();
        titles.join(", ")
    }

    /// The title of a quiz.
    pub fn quiz(&self, key: &str, language: Language) -> String {
        let title = self.quizzes.get(key).map(|titles| titles.get(language));
        title.unwrap_or(key).to_owned()
    }

    fn words(&self, shortfall: &Shortfall, language: Language) -> Message {
        match shortfall {
            Shortfall::NothingPlanned => Message::new("certificates-short-nothing-planned"),
            Shortfall::Minutes {
                attended,
                needed,
                planned,
            } => Message::new("certificates-short-minutes")
                .with("attended", *attended)
                .with("needed", *needed)
                .with("planned", *planned),
            Shortfall::Compulsory(missed) => Message::new("certificates-short-compulsory")
                .with("count", missed.len())
                .with("slots", self.titles(missed, language)),
            Shortfall::NotEntered(slots) => Message::new("certificates-short-not-entered")
                .with("count", slots.len())
                .with("slots", self.titles(slots, language)),
            Shortfall::Ahead(slots) => Message::new("certificates-short-ahead")
                .with("count", slots.len())
                .with("slots", self.titles(slots, language)),
            Shortfall::Withheld(key) => {
                Message::new("certificates-short-withheld").with("quiz", self.quiz(key, language))
            }
            Shortfall::Quiz(key) => {
                Message::new("certificates-short-quiz").with("quiz", self.quiz(key, language))
            }
            Shortfall::Survey => Message::new("certificates-short-survey"),
        }
    }
}

/// What a certificate says, as pages show it.
#[derive(Clone, Serialize)]
pub struct Shown {
    /// Whose it is.
    pub person: String,
    /// The title of the course.
    pub course: String,
    /// The code of the edition.
    pub edition: String,
    /// First and last day, in words.
    pub dates: String,
    /// Where.
    pub place: String,
    /// Minutes attended, in words.
    pub hours: String,
    /// Who issued it.
    pub issuing_body: String,
    /// Its number in the register.
    pub number: String,
    /// The day of issue.
    pub issued_on: String,
    /// The code on it, in groups.
    pub code: String,
    /// SHA-256 of the file.
    pub hash: String,
    /// The day since which it no longer holds.
    pub ended_on: Option<String>,
    /// Whether it was replaced then, and not revoked.
    pub is_replaced: bool,
    /// The number of the certificate that was issued instead.
    pub replaced_by: Option<String>,
    /// The number of the certificate that this one stands in for.
    pub replaces: Option<String>,
    /// The project's title.
    pub project: String,
    /// The visibility statement of the project.
    pub funding_line: String,
}

/// One certificate, for its owner, the office and auditors.
#[derive(Serialize)]
pub struct CertificatePage {
    /// Its id.
    pub id: String,
    /// What it says.
    pub certificate: Shown,
    /// What the person is now able to do.
    pub outcomes: Vec<String>,
    /// The enrolment it belongs to.
    pub enrolment: String,
    /// Whether it is the reader's own.
    pub own: bool,
    /// The day on which its holder confirmed to have it.
    pub received_on: Option<String>,
    /// The certificate that it stands in for.
    pub before: Option<String>,
    /// The certificate that stands in for it.
    pub after: Option<String>,
    /// Whether the reader may replace it.
    pub may_replace: bool,
    /// Why it was revoked or replaced.
    pub revoked_why: Option<String>,
    /// Why the one before was replaced by it.
    pub replaced_why: Option<String>,
    /// The address at which anybody can verify it.
    pub verify_address: String,
}

impl Page for CertificatePage {
    const TEMPLATE: &'static str = "certificates/certificate";
    fn samples() -> Vec<Self> {
        samples::certificates()
    }
}

/// A certificate that somebody held before.
#[derive(Clone, Serialize)]
pub struct Earlier {
    /// Its id.
    pub certificate: String,
    /// Its number.
    pub number: String,
}

/// One person in the register of an edition.
#[derive(Clone, Serialize)]
pub struct RegisterRow {
    /// The enrolment.
    pub enrolment: String,
    /// The name, family name first.
    pub name: String,
    /// `valid`, `revoked`, `due` (met, not issued yet), `failed` (could not be issued), `met` (there is no certificate for this
    /// course) or `short`.
    pub state: &'static str,
    /// The shape of the state.
    pub badge: &'static str,
    /// The newest certificate.
    pub certificate: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// The certificates before it.
    pub earlier: Vec<Earlier>,
    /// The day of issue.
    pub issued_on: Option<String>,
    /// Why it was revoked.
    pub revoked_why: Option<String>,
    /// What is missing.
    pub shortfalls: Vec<Message>,
    /// Whether another one can be issued: the newest is revoked and the rule holds.
    pub reissuable: bool,
    /// What stands in the row's form.
    pub why: String,
}

/// The register of an edition.
#[derive(Serialize)]
pub struct RegisterPage {
    /// The code of the edition.
    pub code: String,
    /// The title of the course.
    pub course: String,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// How many hold a valid certificate.
    pub valid: usize,
    /// How many people there are.
    pub people: usize,
    /// Whether certificates are due.
    pub due: bool,
    /// The moment from which they are due, on the wall clock of the venue.
    pub due_at: String,
    /// Whether the course has certificates.
    pub enabled: bool,
    /// How many certificates wait to be issued.
    pub waiting: usize,
    /// The newest run in which certificates were issued.
    pub run: Option<RunPart>,
    /// Who could not be given a certificate; the first of them.
    pub unissued: Vec<Unissued>,
    /// How many more there are.
    pub unissued_more: usize,
    /// Everyone who is expected, or who of them is asked for.
    pub rows: Vec<RegisterRow>,
    /// What is asked for.
    pub finder: Finder,
    /// Whether the reader may issue and revoke.
    pub may_issue: bool,
    /// Whether the reader may open the certificates.
    pub may_open: bool,
    /// What is wrong with what was sent.
    pub form: FormState,
}

impl Page for RegisterPage {
    const TEMPLATE: &'static str = "certificates/register";
    fn samples() -> Vec<Self> {
        samples::registers()
    }
}

/// Verifying a certificate: the form, and what the register says.
#[derive(Serialize)]
pub struct VerifyPage {
    /// What the register says.
    pub found: Option<Shown>,
    /// The code, as its addresses have it.
    pub code: Option<String>,
    /// Whether no certificate has the code.
    pub unknown: bool,
    /// The form.
    pub form: FormState,
}

impl Page for VerifyPage {
    const TEMPLATE: &'static str = "certificates/verify";
    fn samples() -> Vec<Self> {
        samples::verifications()
    }
}
