//! A certificate with made-up data, to look at a template before it is used.

use super::document::Sheet;
use crate::{
    certificates::{
        actions::Whole,
        parts::{Pictures, Printed},
    },
    kernel::{app::App, languages::Language, zones},
    projects::Project,
};

/// A certificate of nobody in this language, with the texts and pictures of a version.
pub fn sample_sheet(app: &App, project: &Project, whole: &Whole, language: Language) -> Sheet {
    let template = &whole.template;
    let word = |key: &str| app.languages.word(language, key);
    let or = |text: &str, other: &str| if text.is_empty() { other } else { text }.to_owned();
    let now = app.clock.now();
    let today = zones::local(now, &app.settings.zone).date();
    let printed = Printed {
        person: word("certificates-sample-person"),
        course: word("certificates-sample-course"),
        edition: format!("{}-000", project.code),
        outcomes: vec![
            word("certificates-sample-outcome"),
            word("certificates-sample-outcome-more"),
        ],
        topics: vec![
            (word("certificates-sample-topic"), 90),
            (word("certificates-sample-topic-more"), 180),
        ],
        mode: word("certificates-mode-on-site"),
        starts_on: today,
        ends_on: today,
        place: word("certificates-sample-place"),
        attended_minutes: 270,
        planned_minutes: 270,
        issuing_body: project.issuing_body.get(language).to_owned(),
        project_title: project.titles.get(language).to_owned(),
        project_number: project.number.clone(),
        programme: project.programme.clone(),
        funder: project.funder.clone(),
        funding_line: or(
            template.funding_line.get(language),
            project.visibility.get(language),
        ),
        emblem: project.emblem.clone(),
        signatory_name: template.signatory_name.clone(),
        signatory_function: or(
            template.signatory_function.get(language),
            project.signatory_function.get(language),
        ),
        verify_url: app.public_address("/verify"),
        sentence: template.sentence.get(language).to_owned(),
        criteria: String::new(),
        pictures: Some(Pictures {
            version: template.number,
            signature: template.signature.clone(),
            logo: template.logo.clone(),
            logo_alt: template.logo_alt.get(language).to_owned(),
        }),
    };
    Sheet {
        printed,
        number: format!("{}/{}/0000", project.code, today.year()),
        issued_on: today,
        made_at: now,
        language,
        signature: whole.signature.clone(),
        logo: whole.logo.clone(),
    }
}
