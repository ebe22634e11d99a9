//! The page of a project's template.

use serde::Serialize;

use super::samples;
use crate::{
    certificates::{
        access::MayReadProject,
        model::{TemplateId, template, template_use},
    },
    kernel::{form::FormState, languages::Language, page::Page, parts::Choice, text::Localised, zones},
    people::{Member, Person},
    projects::Project,
};

/// A version in the list.
#[derive(Clone, Serialize)]
pub struct Version {
    /// Its number.
    pub number: i32,
    /// Who made it.
    pub made_by: String,
    /// On which day.
    pub made_on: String,
    /// Who signs.
    pub signatory: String,
    /// Whether there is a picture of the signature.
    pub has_signature: bool,
    /// Whether there is a logo.
    pub has_logo: bool,
    /// `used`, `was-used` or `draft`.
    pub state: &'static str,
    /// The shape of the state.
    pub badge: &'static str,
    /// Since when it is or last was in use.
    pub used_on: Option<String>,
}

/// The template of a project.
#[derive(Serialize)]
pub struct TemplatePage {
    /// The code of the project.
    pub code: String,
    /// Its title.
    pub project: String,
    /// Its versions, the newest first.
    pub versions: Vec<Version>,
    /// Who signs as long as no version is in use.
    pub otherwise: Option<String>,
    /// The languages of texts and samples.
    pub languages: Vec<Choice>,
    /// Whether the reader may make versions and take them into use.
    pub may_design: bool,
    /// Whether the version from which the form starts has a picture of the signature, and a logo.
    pub has: [bool; 2],
    /// The form of a new version.
    pub form: FormState,
}

impl Page for TemplatePage {
    const TEMPLATE: &'static str = "certificates/template";
    fn samples() -> Vec<Self> {
        samples::templates()
    }
}

impl TemplatePage {
    /// The page for a reader; the form as it was sent, or as the newest version is.
    pub fn new(
        visit: &Member,
        permit: MayReadProject,
        versions: &[template::Model],
        uses: &[template_use::Model],
        makers: &[Person],
        form: Option<FormState>,
    ) -> Self {
        let (language, project) = (visit.language(), &permit.project);
        let day = |moment| zones::local(moment, &visit.app.settings.zone).date().to_string();
        let line = |version: &template::Model| {
            let maker = makers.iter().find(|maker| maker.id == version.made_by);
            let used = uses.iter().find(|used| used.template_id == version.id);
            let (state, badge) = match used {
                Some(used) if uses.first() == Some(used) => ("used", "ok"),
                Some(_) => ("was-used", "info"),
                None => ("draft", "draft"),
            };
            Version {
                number: version.number,
                made_by: maker.map(Person::full_name).unwrap_or_default(),
                made_on: day(version.made_at),
                signatory: signatory(&version.signatory_name, &version.signatory_function, language),
                has_signature: version.signature.is_some(),
                has_logo: version.logo.is_some(),
                state,
                badge,
                used_on: used.map(|used| day(used.used_at)),
            }
        };
        let newest = versions.first();
        let of_project = || signatory(&project.signatory_name, &project.signatory_function, language);
        let form = form.unwrap_or_else(|| filled(project, newest));
        // The version that the form began with: somebody may have made a newer one meanwhile.
        let from = form.values.get("from").and_then(|from| from.parse::<i32>().ok());
        let start = versions.iter().find(|version| Some(version.number) == from);
        Self {
            code: project.code.clone(),
            project: project.titles.get(language).to_owned(),
            versions: versions.iter().map(line).collect(),
            otherwise: uses.is_empty().then(of_project),
            languages: Choice::languages(),
            may_design: permit.may_design(),
            has: start.map_or([false; 2], |start| {
                [start.signature.is_some(), start.logo.is_some()]
            }),
            form,
        }
    }
}

fn signatory(name: &str, function: &Localised, language: Language) -> String {
    format!("{name}, {}", function.get(language))
}

/// A form that starts from the newest version, or from what is known of the project.
fn filled(project: &Project, newest: Option<&template::Model>) -> FormState {
    let (name, function) = newest.map_or_else(
        || (&project.signatory_name, &project.signatory_function),
        |newest| (&newest.signatory_name, &newest.signatory_function),
    );
    let from = newest.map(|newest| newest.number.to_string()).unwrap_or_default();
    let mut form = FormState::filled([
        ("id", TemplateId::new().to_string()),
        ("from", from),
        ("signatory_name", name.clone()),
    ]);
    let nothing = Localised::default();
    let texts = [
        ("signatory_function", function),
        (
            "funding_line",
            newest.map_or(&nothing, |newest| &newest.funding_line),
        ),
        ("sentence", newest.map_or(&nothing, |newest| &newest.sentence)),
        ("logo_alt", newest.map_or(&nothing, |newest| &newest.logo_alt)),
    ];
    for (name, texts) in texts {
        for (language, text) in &texts.0 {
            form.values.insert(format!("{name}-{language}"), text.clone());
        }
    }
    form
}
