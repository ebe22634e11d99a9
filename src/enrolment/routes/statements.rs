//! What funders ask about participants: their own answers, and the office's list.

use std::collections::{BTreeMap, BTreeSet};

use rocket::{get, post};

use crate::{
    enrolment::{
        access,
        actions::{self, Document},
        model::{sensitive_answer, statement},
        rules::statements::{FIRST_BIRTH_YEAR, SENSITIVE, Said, is_from_document, unanswered},
        store,
        views::{FactLine, PersonLine, QuestionField, StatementPage, StatementsPage},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted, Reader},
        lists::{LongList, PER_PAGE, Search, Wanted},
        page::{Answer, Reply},
        parts::{Choice, Place},
        text::Message,
        zones,
    },
    people::{self, Member, PersonId},
    projects::{self, EDUCATIONS, Filling, LABOUR_STATUSES, NOT_STATED, Project, Question, SEXES},
};

/// All that a page of one person's answers rests on.
struct Ground {
    project: Project,
    person: PersonId,
    role: String,
    asked: BTreeSet<Question>,
    filling: Option<Filling>,
    row: Option<statement::Model>,
    sensitive: Vec<sensitive_answer::Model>,
}

impl Ground {
    async fn of(visit: &Member, project: Project, person: PersonId, role: String) -> Result<Self, Fault> {
        let db = visit.db();
        Ok(Self {
            asked: projects::asked(db, project.id).await?,
            filling: projects::filling(db, project.id).await?,
            row: store::statement(db, project.id, person).await?,
            sensitive: store::sensitive_of(db, project.id, person).await?,
            project,
            person,
            role,
        })
    }

    fn said(&self) -> Said {
        self.row.as_ref().map(Said::stored).unwrap_or_default()
    }

    fn form(&self, visit: &Member) -> FormState {
        let said = self.said();
        let mut form = FormState::filled([("asked_on", today(visit).to_string())]);
        for question in Question::ALL {
            let value = match self.sensitive.iter().find(|answer| answer.question == question) {
                Some(answer) => answer.answer.clone(),
                None if question.is_sensitive() => continue,
                None => said.value(question),
            };
            let value = if question == Question::BirthYear && value == NOT_STATED {
                String::new()
            } else {
                value
            };
            form.values.insert(question.code().to_owned(), value);
        }
        form
    }

    fn fields(&self, visit: &Member) -> Vec<QuestionField> {
        let word = |key: &str| visit.app.languages.word(visit.language(), key);
        let field = |question: &Question| QuestionField {
            name: question.code(),
            label: word(&question.key()),
            options: offered(*question)
                .iter()
                .map(|value| Choice::new(*value, word(&projects::value_key(*question, value))))
                .collect(),
            sensitive: question.is_sensitive(),
        };
        self.asked.iter().map(field).collect()
    }

    /// What is on record, each with where it comes from.
    fn facts(&self, visit: &Member) -> Vec<FactLine> {
        let said = self.said();
        let is_filled = |question: &Question| {
            projects::filled(NOT_STATED, *question, &self.role, self.filling.as_ref()).1
        };
        Question::ALL
            .into_iter()
            .filter(|question| self.asked.contains(question) || is_filled(question))
            .map(|question| self.fact(visit, &said, question))
            .collect()
    }

    fn fact(&self, visit: &Member, said: &Said, question: Question) -> FactLine {
        let word = |key: &str| visit.app.languages.word(visit.language(), key);
        let line = |value: Option<String>, source| FactLine {
            label: question.key(),
            value: value.unwrap_or_else(|| word("enrolment-statement-none")),
            source,
        };
        let named = |value: &str| word(&projects::value_key(question, value));
        if let Some(answer) = self.sensitive.iter().find(|answer| answer.question == question) {
            let source = match &answer.asked_by {
                Some(by) => Message::new("enrolment-statement-asked-by").with("by", by.as_str()),
                None => Message::new("enrolment-statement-asked-by-page"),
            };
            return line(
                Some(named(&answer.answer)),
                source.with_date("date", answer.asked_on),
            );
        }
        if question.is_sensitive() {
            return line(None, Message::new("enrolment-statement-not-asked"));
        }
        let stated = said.value(question);
        let (value, is_filled) = projects::filled(&stated, question, &self.role, self.filling.as_ref());
        match (&self.row, &self.filling) {
            (_, Some(filling)) if is_filled => {
                let source = Message::new("enrolment-statement-filled")
                    .with("reason", filling.reason.as_str())
                    .with("by", filling.by_name.as_str());
                line(Some(named(value)), source)
            }
            (Some(row), _) if value != NOT_STATED => {
                let words = if question == Question::BirthYear {
                    value.to_owned()
                } else {
                    named(value)
                };
                line(Some(words), source_of(visit, row, question))
            }
            _ => line(None, Message::new("enrolment-statement-open")),
        }
    }
}

fn source_of(visit: &Member, row: &statement::Model, question: Question) -> Message {
    let day = |moment| zones::local(moment, &visit.app.settings.zone).date();
    match (
        is_from_document(&row.from_documents, question),
        row.document_at,
        row.own_at,
    ) {
        (true, Some(at), _) => Message::new("enrolment-statement-document")
            .with("document", row.document.as_str())
            .with("by", row.document_by.clone().unwrap_or_default())
            .with_date("date", day(at)),
        (_, _, Some(at)) => Message::new("enrolment-statement-own").with_date("date", day(at)),
        _ => Message::new("enrolment-statement-open"),
    }
}

fn today(visit: &Member) -> time::Date {
    zones::local(visit.app.clock.now(), &visit.app.settings.zone).date()
}

/// What may be answered; a year is typed.
fn offered(question: Question) -> &'static [&'static str] {
    match question {
        Question::Sex => &SEXES,
        Question::Education => &EDUCATIONS,
        Question::LabourStatus => &LABOUR_STATUSES,
        Question::BirthYear => &[],
        _ => &SENSITIVE,
    }
}

/// Reads the answers to the questions that are asked; what was not sent was left.
fn read_answers(
    visit: &Member,
    posted: &Posted,
    reader: &mut Reader<'_>,
    asked: &BTreeSet<Question>,
) -> (Said, BTreeMap<Question, String>) {
    let (mut said, mut sensitive) = (Said::default(), BTreeMap::new());
    for question in asked {
        let name = question.code();
        if posted.value(name).unwrap_or_default().is_empty() {
            continue;
        }
        if *question == Question::BirthYear {
            let year = reader.integer(name, FIRST_BIRTH_YEAR.into(), today(visit).year().into());
            said.birth_year = i32::try_from(year).ok();
            continue;
        }
        let value = reader.choice(name, offered(*question));
        match question {
            Question::Sex => said.sex = value,
            Question::Education => said.education = value,
            Question::LabourStatus => said.labour_status = value,
            _ => {
                sensitive.insert(*question, value);
            }
        }
    }
    (said, sensitive)
}

fn page(visit: &Member, ground: &Ground, trail: Vec<Place>, form: FormState) -> StatementPage {
    let language = visit.language();
    let project = &ground.project;
    StatementPage {
        project_title: project.titles.get(language).to_owned(),
        funder: project.funder.clone(),
        contact: project.contact_email.clone(),
        retention: projects::retention_words(project, language),
        trail,
        person: None,
        action: None,
        form,
        fields: ground.fields(visit),
        facts: ground.facts(visit),
    }
}

#[get("/projects/<code>/statement")]
pub async fn own(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_state(&visit, code).await?;
    visit.visit.shell.funding = projects::funding(&permit.project, visit.language());
    let ground = Ground::of(&visit, permit.project, visit.actor.id, permit.role).await?;
    let form = ground.form(&visit);
    visit.page(&own_page(&visit, &ground, form))
}

fn own_page(visit: &Member, ground: &Ground, form: FormState) -> StatementPage {
    let word = |key: &str| visit.app.languages.word(visit.language(), key);
    let trail = vec![
        Place::above(word("enrolment-statement-start"), "/"),
        Place::here(word("enrolment-statement-title")),
    ];
    StatementPage {
        action: Some(format!("/projects/{}/statement", ground.project.code)),
        ..page(visit, ground, trail, form)
    }
}

#[post("/projects/<code>/statement", data = "<posted>")]
pub async fn state(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_state(&visit, code).await?;
    let asked = projects::asked(visit.db(), permit.project.id).await?;
    let mut reader = posted.reader();
    let (said, sensitive) = read_answers(&visit, &posted, &mut reader, &asked);
    if let Err(form) = reader.finish() {
        let ground = Ground::of(&visit, permit.project, visit.actor.id, permit.role).await?;
        return visit.form_again(&own_page(&visit, &ground, *form));
    }
    actions::state(&visit.app, permit, said, &sensitive).await?;
    Reply::done(format!("/projects/{code}/statement"), "statement-given")
}

/// The kinds of people in the list.
const KINDS: [&str; 2] = ["open", "complete"];

#[get("/projects/<code>/statements?<list..>")]
pub async fn everyone(mut visit: Member, code: &str, list: Wanted) -> Answer {
    let permit = access::may_read_statements(&visit, code).await?;
    let project = permit.project;
    visit.visit.shell.funding = projects::funding(&project, visit.language());
    let (db, language) = (visit.db(), visit.language());
    let asked = projects::asked(db, project.id).await?;
    let filling = projects::filling(db, project.id).await?;
    let mut answers: BTreeMap<PersonId, BTreeMap<Question, String>> = BTreeMap::new();
    for (person, question, answer) in store::sensitive_in(db, project.id).await? {
        answers.entry(person).or_default().insert(question, answer);
    }
    let none = BTreeMap::new();
    let mut people = store::people_asked(db, project.id).await?;
    let languages = &visit.app.languages;
    people.sort_by_cached_key(|row| {
        languages.sort_key(language, &format!("{} {}", row.family_name, row.given_name))
    });
    let line = |row: store::Asked| {
        let or_none = |value: Option<String>| value.unwrap_or_else(|| NOT_STATED.to_owned());
        let said = Said {
            sex: or_none(row.sex),
            birth_year: row.birth_year,
            education: or_none(row.education),
            labour_status: or_none(row.labour_status),
        };
        let sensitive = answers.get(&row.person_id).unwrap_or(&none);
        let open = unanswered(&asked, &said, sensitive, &row.role_category, filling.as_ref());
        PersonLine {
            href: format!("/projects/{code}/statements/{}", row.person_id),
            name: format!("{} {}", row.family_name, row.given_name),
            organisation: row.organisation,
            open: open.into_iter().map(Question::key).collect(),
        }
    };
    let lines: Vec<PersonLine> = people.into_iter().map(line).collect();
    let complete = lines.iter().filter(|line| line.open.is_empty()).count();
    let word = |key: &str| languages.word(language, key);
    let path = format!("/projects/{code}/statements");
    let long = LongList {
        path: &path,
        anchor: "people",
        kept: &[],
        kinds: KINDS
            .map(|kind| Choice::new(kind, word(&format!("enrolment-statements-{kind}"))))
            .into(),
        per_page: PER_PAGE,
    };
    let fits = |line: &PersonLine, search: &Search, show: &str| {
        let shown = !KINDS.contains(&show) || line.open.is_empty() == (show == "complete");
        shown && (search.is_empty() || search.matches(&[&line.name, &line.organisation]))
    };
    let all = lines.len();
    let (lines, finder) = long.find(&list, lines, fits, |_| false);
    visit.page(&StatementsPage {
        trail: vec![
            Place::above(word("projects-list-title"), "/projects"),
            Place::above(&*project.code, format!("/projects/{code}")),
            Place::here(word("projects-answers")),
        ],
        project_title: project.titles.get(language).to_owned(),
        questions_href: format!("/projects/{code}/questions"),
        asked: !asked.is_empty(),
        all,
        complete,
        finder,
        lines,
    })
}

#[get("/projects/<code>/statements/<person>")]
pub async fn read(mut visit: Member, code: &str, person: PersonId) -> Answer {
    let permit = access::may_read_statement(&visit, code, person).await?;
    visit.visit.shell.funding = projects::funding(&permit.project, visit.language());
    people::note_view(&visit.app, &visit.actor, person, "statements").await?;
    let (name, fills_in) = (permit.person.full_name(), permit.fills_in);
    let ground = Ground::of(&visit, permit.project, person, permit.role).await?;
    let form = ground.form(&visit);
    visit.page(&other_page(&visit, &ground, (name, fills_in), form))
}

fn other_page(
    visit: &Member,
    ground: &Ground,
    (name, fills_in): (String, bool),
    form: FormState,
) -> StatementPage {
    let word = |key: &str| visit.app.languages.word(visit.language(), key);
    let address = format!("/projects/{}", ground.project.code);
    let list = format!("{address}/statements");
    let trail = vec![
        Place::above(&*ground.project.code, &*address),
        Place::above(word("projects-answers"), &*list),
        Place::here(&*name),
    ];
    StatementPage {
        action: fills_in.then(|| format!("{list}/{}", ground.person)),
        person: Some(name),
        ..page(visit, ground, trail, form)
    }
}

#[post("/projects/<code>/statements/<person>", data = "<posted>")]
pub async fn fill_in(visit: Member, code: &str, person: PersonId, posted: Posted) -> Answer {
    let permit = access::may_fill_in(&visit, code, person).await?;
    let asked = projects::asked(visit.db(), permit.project.id).await?;
    let mut reader = posted.reader();
    let (said, sensitive) = read_answers(&visit, &posted, &mut reader, &asked);
    let what = reader.text("document", 300);
    let asked_on = reader.optional_date("asked_on", !sensitive.is_empty());
    if asked_on.is_some_and(|day| day > today(&visit)) {
        reader.error("asked_on", Message::new("enrolment-statement-future"));
    }
    if let Err(form) = reader.finish() {
        let read = access::may_read_statement(&visit, code, person).await?;
        let whose = (read.person.full_name(), true);
        let ground = Ground::of(&visit, read.project, person, read.role).await?;
        return visit.form_again(&other_page(&visit, &ground, whose, *form));
    }
    let document = Document {
        what,
        asked_on: asked_on.unwrap_or_else(|| today(&visit)),
    };
    actions::fill_in(&visit.app, permit, said, &sensitive, document).await?;
    Reply::done(
        format!("/projects/{code}/statements/{person}"),
        "statement-filled-in",
    )
}
