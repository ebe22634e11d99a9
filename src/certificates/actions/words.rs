//! What a certificate will say, in the person's language, from what is on record now.

use crate::{
    certificates::{
        model::{certificate, template},
        parts::{Pictures, Printed},
        rules::Verdict,
        store::{Setting, Standing},
        views::Names,
    },
    kernel::{
        app::App,
        languages::Language,
        text::{Localised, Message},
    },
};

/// Minutes attended and planned.
type Minutes = (i32, i32);

/// The language of somebody's certificate.
pub fn language_of(standing: &Standing) -> Language {
    standing.participant.person.language.parse().unwrap_or_default()
}

/// The words of a certificate with this code.
pub fn printed(app: &App, setting: &Setting, standing: &Standing, code: &str) -> Printed {
    let breaks_in = setting.design.version.content.completion.breaks_in;
    let (attended, planned) = (standing.attended.attended, standing.attended.planned);
    let minutes = (attended.counting(breaks_in), planned.counting(breaks_in));
    with_minutes(app, setting, standing, code, minutes)
}

/// The words of a certificate that stands in for another one. The minutes are those on record, too; but whoever does not meet
/// the rule any more, as after a change of a question's key, keeps those that were certified.
pub fn printed_instead(
    app: &App,
    setting: &Setting,
    standing: &Standing,
    code: &str,
    old: &certificate::Model,
) -> Printed {
    if standing.verdict == Verdict::Met {
        return printed(app, setting, standing, code);
    }
    let certified = (old.printed.attended_minutes, old.printed.planned_minutes);
    with_minutes(app, setting, standing, code, certified)
}

fn with_minutes(
    app: &App,
    setting: &Setting,
    standing: &Standing,
    code: &str,
    (attended_minutes, planned_minutes): Minutes,
) -> Printed {
    let language = language_of(standing);
    let (project, content) = (&setting.project, &setting.design.version.content);
    let template = setting.template.as_ref();
    let said = |what: &dyn Fn(&template::Model) -> &Localised| {
        let words = template.map(what)?.get(language);
        (!words.is_empty()).then(|| words.to_owned())
    };
    let topic = |topic: &crate::catalogue::Topic| (topic.text.get(language).to_owned(), topic.minutes);
    Printed {
        person: standing.participant.person.full_name(),
        course: setting.design.version.titles.get(language).to_owned(),
        edition: setting.edition.code.clone(),
        outcomes: content
            .outcomes
            .iter()
            .map(|outcome| outcome.get(language).to_owned())
            .collect(),
        topics: content.certificate.topics.iter().map(topic).collect(),
        mode: app.languages.word(language, "certificates-mode-on-site"),
        starts_on: setting.edition.starts_on,
        ends_on: setting.edition.ends_on,
        place: format!("{}, {}", setting.venue.city, setting.venue.name),
        attended_minutes,
        planned_minutes,
        issuing_body: project.issuing_body.get(language).to_owned(),
        project_title: project.titles.get(language).to_owned(),
        project_number: project.number.clone(),
        programme: project.programme.clone(),
        funder: project.funder.clone(),
        funding_line: said(&|template| &template.funding_line)
            .unwrap_or_else(|| project.visibility.get(language).to_owned()),
        emblem: project.emblem.clone(),
        signatory_name: template
            .map_or(&project.signatory_name, |template| &template.signatory_name)
            .clone(),
        signatory_function: said(&|template| &template.signatory_function)
            .unwrap_or_else(|| project.signatory_function.get(language).to_owned()),
        verify_url: app.public_address(&format!("/verify/{code}")),
        criteria: criteria(app, setting, language),
        sentence: said(&|template| &template.sentence).unwrap_or_default(),
        pictures: template.map(|template| Pictures {
            version: template.number,
            signature: template.signature.clone(),
            logo: template.logo.clone(),
            logo_alt: template.logo_alt.get(language).to_owned(),
        }),
    }
}

/// What the course asks for, as a list in Markdown.
fn criteria(app: &App, setting: &Setting, language: Language) -> String {
    let rule = &setting.design.version.content.completion;
    let names = Names::new(&setting.design, &setting.slots);
    let share = format!("{}\u{a0}%", rule.attended_percent);
    let attended = Message::new("certificates-criteria-attended").with("percent", share);
    let quizzes = rule
        .passed
        .iter()
        .map(|quiz| Message::new("certificates-criteria-quiz").with("quiz", names.quiz(quiz, language)));
    let lines = (rule.attended_percent > 0)
        .then_some(attended)
        .into_iter()
        .chain(
            rule.compulsory_slots
                .then(|| Message::new("certificates-criteria-slots")),
        )
        .chain(quizzes)
        .chain(rule.survey.then(|| Message::new("certificates-criteria-survey")));
    let lines: Vec<String> = lines
        .map(|line| format!("- {}", app.languages.say(language, &line)))
        .collect();
    lines.join("\n")
}
