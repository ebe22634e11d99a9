//! What pages of answers to funders' questions show.

use serde::Serialize;

use crate::kernel::{
    form::FormState,
    lists::Finder,
    page::Page,
    parts::{Choice, Place},
    text::Message,
};

/// A question on the page.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionField {
    /// The name of its field.
    pub name: &'static str,
    /// The question.
    pub label: String,
    /// What may be answered; nothing for a year, which is typed.
    pub options: Vec<Choice>,
    /// Whether its answer lies apart and may be refused.
    pub sensitive: bool,
}

/// What is on record about a question.
#[derive(Clone, Debug, Serialize)]
pub struct FactLine {
    /// Key of the question.
    pub label: String,
    /// The answer in words.
    pub value: String,
    /// Where it comes from.
    pub source: Message,
}

/// One person's answers in a project.
#[derive(Serialize)]
pub struct StatementPage {
    /// The way here.
    pub trail: Vec<Place>,
    /// The project.
    pub project_title: String,
    /// Who asks.
    pub funder: String,
    /// Whom to write to.
    pub contact: String,
    /// How long the answers are kept.
    pub retention: Message,
    /// The participant, when the reader is somebody else.
    pub person: Option<String>,
    /// Where the form is sent; nowhere for those who only read.
    pub action: Option<String>,
    /// The answers.
    pub form: FormState,
    /// The questions that the project asks.
    pub fields: Vec<QuestionField>,
    /// What is on record.
    pub facts: Vec<FactLine>,
}

impl Page for StatementPage {
    const TEMPLATE: &'static str = "enrolment/statement";

    fn samples() -> Vec<Self> {
        let field = |name, options: &[&str], sensitive| QuestionField {
            name,
            label: name.to_owned(),
            options: options.iter().map(|value| Choice::new(*value, *value)).collect(),
            sensitive,
        };
        let fields = vec![
            field("sex", &["not_stated", "woman"], false),
            field("birth_year", &[], false),
            field("disability", &["yes", "no", "refused"], true),
        ];
        let fact = |value: &str, source| FactLine {
            label: "projects-question-sex".to_owned(),
            value: value.to_owned(),
            source,
        };
        let date = time::macros::date!(2026 - 03 - 14);
        let facts = vec![
            fact(
                "Woman",
                Message::new("enrolment-statement-own").with_date("date", date),
            ),
            fact(
                "1980",
                Message::new("enrolment-statement-document")
                    .with("document", "=form of 2 March")
                    .with("by", "Anna Nowak")
                    .with_date("date", date),
            ),
            fact("–", Message::new("enrolment-statement-open")),
        ];
        let page = |person: Option<&str>, action: Option<&str>, form, fields| StatementPage {
            trail: vec![Place::above("RT", "/projects/RT"), Place::here("Answers")],
            project_title: "Równe traktowanie".to_owned(),
            funder: "European Commission".to_owned(),
            contact: "office@example.org".to_owned(),
            retention: Message::new("projects-retention-waiting")
                .with("years", 5)
                .with("event", "the last payment"),
            person: person.map(str::to_owned),
            action: action.map(str::to_owned),
            form,
            fields,
            facts: facts.clone(),
        };
        let filled = FormState::filled([("sex", "woman".to_owned()), ("birth_year", "1980".to_owned())]);
        let wrong = filled
            .clone()
            .with_error("birth_year", Message::new("kernel-form-missing"))
            .with_error("disability", Message::new("kernel-form-choice"))
            .with_error("document", Message::new("kernel-form-missing"));
        let address = Some("/projects/RT/statement");
        vec![
            page(None, address, filled.clone(), fields.clone()),
            page(None, address, filled.clone(), Vec::new()),
            page(None, address, wrong.clone(), fields.clone()),
            page(Some("Ewa Nowak"), address, filled.clone(), fields.clone()),
            page(Some("Ewa Nowak"), address, wrong, fields.clone()),
            page(Some("Ewa Nowak"), None, filled.clone(), fields),
            page(Some("Ewa Nowak"), None, filled, Vec::new()),
        ]
    }
}

/// A participant in the list.
#[derive(Clone, Debug, Serialize)]
pub struct PersonLine {
    /// The page with the answers.
    pub href: String,
    /// Family name and given name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// Keys of the questions without an answer.
    pub open: Vec<String>,
}

/// Who answered in a project, and what is missing.
#[derive(Serialize)]
pub struct StatementsPage {
    /// The way here.
    pub trail: Vec<Place>,
    /// The project.
    pub project_title: String,
    /// Where the project says what it asks.
    pub questions_href: String,
    /// Whether it asks anything.
    pub asked: bool,
    /// How many take part.
    pub all: usize,
    /// For how many nothing is missing.
    pub complete: usize,
    /// What is searched for.
    pub finder: Finder,
    /// The participants.
    pub lines: Vec<PersonLine>,
}

impl Page for StatementsPage {
    const TEMPLATE: &'static str = "enrolment/statements";

    fn samples() -> Vec<Self> {
        let line = |open: &[&str]| PersonLine {
            href: "/projects/RT/statements/01910000-0000-7000-8000-000000000000".to_owned(),
            name: "Nowak Ewa".to_owned(),
            organisation: "Kuratorium Oświaty w Krakowie".to_owned(),
            open: open.iter().map(|key| (*key).to_owned()).collect(),
        };
        let page = |asked, lines: Vec<PersonLine>, all: usize| StatementsPage {
            trail: vec![Place::above("RT", "/projects/RT"), Place::here("Answers")],
            project_title: "Równe traktowanie".to_owned(),
            questions_href: "/projects/RT/questions".to_owned(),
            asked,
            all,
            complete: 1,
            finder: Finder {
                all: all as u64,
                long: all > 2,
                clear: (all > 2).then(|| "/projects/RT/statements".to_owned()),
                ..Finder::default()
            },
            lines,
        };
        let lines = vec![
            line(&["projects-question-sex", "projects-question-education"]),
            line(&[]),
        ];
        vec![
            page(false, Vec::new(), 0),
            page(true, Vec::new(), 0),
            page(true, lines.clone(), 2),
            page(true, lines, 120),
            page(true, Vec::new(), 120),
        ]
    }
}
