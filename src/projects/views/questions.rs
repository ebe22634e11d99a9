//! What a project asks of its participants, and what it fills in without asking.

use serde::Serialize;

use super::sample_project;
use crate::{
    kernel::{
        form::FormState,
        languages::{Language, Languages},
        page::Page,
        parts::{Choice, Place},
        text::Message,
        zones,
    },
    people::Visitor,
    projects::{
        model::{Question, filling, project, question_asked, role_category},
        rules::{EDUCATIONS, LABOUR_STATUSES, NOT_STATED},
    },
};

/// What is stored of it.
#[derive(Default)]
pub struct Settings {
    /// The questions asked.
    pub asked: Vec<question_asked::Model>,
    /// What was filled in without asking, the newest first.
    pub fillings: Vec<filling::Model>,
    /// The role categories.
    pub roles: Vec<role_category::Model>,
}

/// The key of an answer's name.
pub fn value_key(question: Question, value: &str) -> String {
    let value = value.replace('_', "-");
    match question {
        Question::Sex | Question::BirthYear => format!("projects-sex-{value}"),
        Question::Education => format!("projects-education-{value}"),
        Question::LabourStatus => format!("projects-labour-{value}"),
        _ => format!("projects-sensitive-{value}"),
    }
}

/// A box to tick.
#[derive(Serialize)]
struct Tick {
    value: String,
    label: String,
    hint: String,
    checked: bool,
}

#[derive(Serialize)]
struct AskedLine {
    key: String,
    since: String,
    by: String,
}

/// A rule by which answers are filled in.
#[derive(Serialize)]
struct FillingLine {
    labour_status: Option<String>,
    education: Option<String>,
    roles: Vec<String>,
    reason: String,
    by: String,
    at: String,
}

/// The settings of a project.
#[derive(Serialize)]
pub struct QuestionsPage {
    code: String,
    title: String,
    trail: Vec<Place>,
    changes: bool,
    form: FormState,
    questions: Vec<Tick>,
    asked: Vec<AskedLine>,
    filling: Option<FillingLine>,
    earlier: Vec<FillingLine>,
    roles: Vec<Tick>,
    labour_statuses: Vec<Choice>,
    educations: Vec<Choice>,
    answers_href: String,
}

impl QuestionsPage {
    /// The page; `changes` shows the forms.
    pub fn new(
        visit: &Visitor,
        project: project::Model,
        changes: bool,
        settings: Settings,
        form: FormState,
    ) -> Self {
        let zone = &visit.app.settings.zone;
        Self::of(
            (&visit.app.languages, visit.language(), zone),
            project,
            changes,
            settings,
            form,
        )
    }

    fn of(
        (languages, language, zone): (&Languages, Language, &str),
        project: project::Model,
        changes: bool,
        settings: Settings,
        form: FormState,
    ) -> Self {
        let word = |key: &str| languages.word(language, key);
        let is_asked = |question| settings.asked.iter().any(|row| row.question == question);
        let question = |question: Question| Tick {
            value: question.code().to_owned(),
            label: word(&question.key()),
            hint: if question.is_sensitive() {
                word("projects-question-sensitive")
            } else {
                String::new()
            },
            checked: is_asked(question),
        };
        let role_name = |code: &String| {
            let role = settings.roles.iter().find(|role| role.code == *code);
            role.map_or(code.as_str(), |role| role.names.get(language))
                .to_owned()
        };
        let value = |question, value: &String| (!value.is_empty()).then(|| value_key(question, value));
        let line = |filling: &filling::Model| FillingLine {
            labour_status: value(Question::LabourStatus, &filling.labour_status),
            education: value(Question::Education, &filling.education),
            roles: filling.roles.0.iter().map(role_name).collect(),
            reason: filling.reason.clone(),
            by: filling.by_name.clone(),
            at: zones::iso(filling.at, zone),
        };
        let mut lines: Vec<FillingLine> = settings.fillings.iter().map(line).collect();
        let in_force = lines
            .first()
            .is_some_and(|line| line.labour_status.is_some() || line.education.is_some());
        let filling = in_force.then(|| lines.remove(0));
        let chosen = |code: &str| {
            settings
                .fillings
                .first()
                .is_some_and(|newest| newest.roles.0.iter().any(|role| role == code))
        };
        let choices = |question, values: &[&str]| {
            let label = |value: &&str| match *value {
                NOT_STATED => word("projects-filling-asked"),
                value => word(&value_key(question, value)),
            };
            values
                .iter()
                .map(|value| Choice::new(*value, label(value)))
                .collect()
        };
        let address = format!("/projects/{}", project.code);
        Self {
            title: project.titles.get(language).to_owned(),
            trail: vec![
                Place::above(word("projects-list-title"), "/projects"),
                Place::above(&*project.code, &*address),
                Place::here(word("projects-questions")),
            ],
            changes,
            form,
            questions: Question::ALL.into_iter().map(question).collect(),
            asked: settings
                .asked
                .iter()
                .map(|row| AskedLine {
                    key: row.question.key(),
                    since: zones::iso(row.since, zone),
                    by: row.by_name.clone(),
                })
                .collect(),
            filling,
            earlier: lines,
            roles: settings
                .roles
                .iter()
                .map(|role| Tick {
                    value: role.code.clone(),
                    label: role.names.get(language).to_owned(),
                    hint: String::new(),
                    checked: chosen(&role.code),
                })
                .collect(),
            labour_statuses: choices(Question::LabourStatus, &LABOUR_STATUSES),
            educations: choices(Question::Education, &EDUCATIONS),
            answers_href: format!("{address}/statements"),
            code: project.code,
        }
    }
}

impl Page for QuestionsPage {
    const TEMPLATE: &'static str = "projects/questions";

    fn samples() -> Vec<Self> {
        use time::macros::datetime;

        use crate::{kernel::text::Localised, people::PersonId, projects::model::Codes};

        let Ok(languages) = Languages::load() else {
            return Vec::new();
        };
        let project_id = sample_project().id;
        let filling = |labour_status: &str| filling::Model {
            id: uuid::Uuid::nil(),
            project_id,
            roles: Codes(vec!["foreigners-department".to_owned()]),
            labour_status: labour_status.to_owned(),
            education: String::new(),
            reason: "All of them are civil servants.".to_owned(),
            by_id: PersonId(uuid::Uuid::nil()),
            by_name: "Anna Nowak".to_owned(),
            at: datetime!(2026-01-02 08:00 UTC),
        };
        let settings = |fillings: Vec<filling::Model>| Settings {
            asked: vec![question_asked::Model {
                project_id,
                question: Question::Sex,
                since: datetime!(2026-01-02 08:00 UTC),
                by_name: "Anna Nowak".to_owned(),
            }],
            fillings,
            roles: vec![role_category::Model {
                project_id,
                code: "foreigners-department".to_owned(),
                names: Localised::of(Language::En, "Foreigners' department"),
                ord: 0,
            }],
        };
        let page = |changes, settings, form| {
            let place = (&languages, Language::En, "Europe/Warsaw");
            Self::of(place, sample_project(), changes, settings, form)
        };
        let wrong = FormState::filled([("reason", String::new())])
            .with_error("questions", Message::new("kernel-form-choice"))
            .with_error("roles", Message::new("projects-filling-no-role"))
            .with_error("labour_status", Message::new("projects-filling-nothing"))
            .with_error("reason", Message::new("kernel-form-missing"));
        let ended = settings(vec![filling(""), filling("employed")]);
        vec![
            page(true, Settings::default(), FormState::default()),
            page(true, settings(vec![filling("employed")]), wrong),
            page(true, ended, FormState::default()),
            page(false, settings(vec![filling("employed")]), FormState::default()),
            page(false, Settings::default(), FormState::default()),
        ]
    }
}
