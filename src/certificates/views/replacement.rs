//! The page on which the office replaces a certificate: what it says, beside what would be printed now.

use serde::Serialize;

use super::{document, samples};
use crate::{
    certificates::{actions::Proposal, model::certificate, parts::Printed, rules::changes::Part},
    kernel::{app::App, form::FormState, languages::Language, page::Page, text::Message},
};

/// A part of the certificate that would change.
#[derive(Clone, Serialize)]
pub struct Change {
    /// The key of what it is.
    pub label: String,
    /// What the certificate says.
    pub was: String,
    /// What the new one would say.
    pub becomes: String,
}

/// Replacing a certificate.
#[derive(Serialize)]
pub struct ReplacementPage {
    /// The certificate.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Whose it is.
    pub person: String,
    /// The page on which the person's name can be corrected.
    pub person_href: String,
    /// The title of the course.
    pub course: String,
    /// What would change; nothing when there is no reason to replace it.
    pub changes: Vec<Change>,
    /// The form.
    pub form: FormState,
}

impl Page for ReplacementPage {
    const TEMPLATE: &'static str = "certificates/replacement";
    fn samples() -> Vec<Self> {
        samples::replacements()
    }
}

impl ReplacementPage {
    /// The page for a reader of this language.
    pub fn new(
        app: &App,
        reads: Language,
        old: &certificate::Model,
        new: &Proposal,
        form: FormState,
    ) -> Self {
        let was: Language = old.language.parse().unwrap_or_default();
        let change = |part: &Part| Change {
            label: label(*part).to_owned(),
            was: words(app, reads, (*part, was), &old.printed),
            becomes: words(app, reads, (*part, new.language), &new.printed),
        };
        Self {
            id: old.id.to_string(),
            number: old.number.clone(),
            person: old.printed.person.clone(),
            person_href: format!("/people/{}", old.person_id),
            course: old.printed.course.clone(),
            changes: new.changed.iter().map(change).collect(),
            form,
        }
    }
}

fn label(part: Part) -> &'static str {
    match part {
        Part::Language => "certificates-language",
        Part::Person => "certificates-person",
        Part::Course => "certificates-course",
        Part::Edition => "certificates-sheet-edition",
        Part::Dates => "certificates-dates",
        Part::Place => "certificates-place",
        Part::Mode => "certificates-sheet-mode",
        Part::Hours => "certificates-hours",
        Part::Outcomes => "certificates-outcomes",
        Part::Topics => "certificates-sheet-topics",
        Part::IssuingBody => "certificates-issuing-body",
        Part::Signatory => "certificates-signatory",
        Part::Project => "certificates-project",
        Part::Funding => "certificates-funding",
        Part::Sentence => "certificates-sentence",
        Part::Pictures => "certificates-pictures",
    }
}

/// What a part says, for a reader of this language.
fn words(app: &App, reads: Language, (part, language): (Part, Language), printed: &Printed) -> String {
    let topic =
        |(text, minutes): &(String, i32)| format!("{text} ({})", app.languages.minutes(i64::from(*minutes)));
    let joined = |parts: &[&String]| {
        let parts = parts.iter().filter(|part| !part.is_empty());
        parts.map(|part| part.as_str()).collect::<Vec<_>>().join(", ")
    };
    match part {
        Part::Language => language.own_name().to_owned(),
        Part::Person => printed.person.clone(),
        Part::Course => printed.course.clone(),
        Part::Edition => printed.edition.clone(),
        Part::Dates => document::dates(app, reads, printed),
        Part::Place => printed.place.clone(),
        Part::Mode => printed.mode.clone(),
        Part::Hours => document::hours(app, reads, printed),
        Part::Outcomes => printed.outcomes.join(" · "),
        Part::Topics => printed.topics.iter().map(topic).collect::<Vec<_>>().join(" · "),
        Part::IssuingBody => printed.issuing_body.clone(),
        Part::Signatory => joined(&[&printed.signatory_name, &printed.signatory_function]),
        Part::Project => joined(&[
            &printed.project_title,
            &printed.project_number,
            &printed.programme,
            &printed.funder,
        ]),
        Part::Funding => joined(&[&printed.funding_line]),
        Part::Sentence => printed.sentence.clone(),
        Part::Pictures => printed.pictures.as_ref().map_or_else(String::new, |pictures| {
            let version = Message::new("certificates-pictures-of").with("number", pictures.version);
            app.languages.say(reads, &version)
        }),
    }
}
