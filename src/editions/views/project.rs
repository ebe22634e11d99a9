//! The public schedule of a project, as a page and as a document.

use serde::Serialize;
use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    kernel::{app::App, fault::Fault, languages::Language, page::Page, templates::clock_text, text::Message},
    projects::Project,
};

/// When and where a project's editions take place.
#[derive(Serialize)]
pub struct ProjectSchedulePage {
    /// Code of the project.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Where to ask.
    pub contact: String,
    /// The editions by date.
    pub editions: Vec<ScheduledEdition>,
}

/// An edition in the schedule.
#[derive(Clone, Debug, Serialize)]
pub struct ScheduledEdition {
    /// Its page.
    pub href: String,
    /// Its code.
    pub code: String,
    /// Title of the course.
    pub title: String,
    /// The language of the title.
    pub title_lang: &'static str,
    /// Key of the state's name.
    pub state_key: String,
    /// Shape of the state.
    pub kind: &'static str,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// The days with their hours; none while there is no agenda.
    pub days: Vec<ScheduledDay>,
    /// The venue.
    pub venue: String,
    /// Street and number.
    pub street: String,
    /// Postal code and city.
    pub town: String,
    /// Names of the trainers.
    pub trainers: Vec<String>,
}

/// A day of an edition.
#[derive(Clone, Debug, Serialize)]
pub struct ScheduledDay {
    /// The date, ISO.
    pub date: String,
    /// First minute since midnight.
    pub from: i32,
    /// Last minute since midnight.
    pub until: i32,
}

/// What the printed schedule says beside the editions.
const LABELS: [&str; 9] = [
    "schedule",
    "dates",
    "edition",
    "place",
    "trainers",
    "project",
    "project_number",
    "contact",
    "emblem_alt",
];

/// Sets the schedule as a document. This computes for a while: call it where blocking is allowed.
pub fn schedule_pdf(
    app: &App,
    project: &Project,
    editions: &[ScheduledEdition],
    language: Language,
    made_at: OffsetDateTime,
) -> Result<Vec<u8>, Fault> {
    let words = &app.languages;
    let say = |key: &str| words.word(language, &format!("editions-print-{}", key.replace('_', "-")));
    let mut labels: Map<String, Value> = LABELS
        .into_iter()
        .map(|label| (label.to_owned(), say(label).into()))
        .collect();
    let page_of = Message::new("editions-print-page-of")
        .with("n", "{n}")
        .with("m", "{m}");
    labels.insert("page_of".to_owned(), words.say(language, &page_of).into());
    let date = |iso: &str| {
        let day = time::Date::parse(iso, time::macros::format_description!("[year]-[month]-[day]"));
        day.map(|day| words.weekday_date(language, day))
            .unwrap_or_default()
    };
    let day = |day: &ScheduledDay| {
        let (from, until) = (clock_text(day.from.into()), clock_text(day.until.into()));
        json!({ "date": date(&day.date), "hours": format!("{from}–{until}") })
    };
    let edition = |edition: &ScheduledEdition| {
        let days: Vec<Value> = if edition.days.is_empty() {
            let mut all = vec![&edition.starts_on, &edition.ends_on];
            all.dedup();
            all.into_iter()
                .map(|iso| json!({ "date": date(iso), "hours": "" }))
                .collect()
        } else {
            edition.days.iter().map(day).collect()
        };
        let trainers = if edition.trainers.is_empty() {
            vec![words.word(language, "editions-trainers-open")]
        } else {
            edition.trainers.clone()
        };
        json!({
            "title": edition.title,
            "code": edition.code,
            "state": words.word(language, &edition.state_key),
            "days": days,
            "address": [edition.venue, edition.street, edition.town],
            "trainers": trainers,
        })
    };
    let data = json!({
        "title": format!("{} – {}", say("schedule"), project.titles.get(language)),
        "lang": language.code(),
        "made_at": made_at.format(&Rfc3339).unwrap_or_default(),
        "as_of": words.say(language, &Message::new("editions-print-as-of").with_date("date", made_at.date())),
        "project_title": project.titles.get(language),
        "project_number": project.number,
        "programme": project.programme,
        "funder": project.funder,
        "funding_line": project.visibility.get(language),
        "contact": project.contact_email,
        "address": app.public_address(&format!("/projects/{}/schedule", project.code)),
        "editions": editions.iter().map(edition).collect::<Vec<_>>(),
        "labels": labels,
    });
    let mut pictures = Vec::new();
    if project.emblem == "eu"
        && let Some(emblem) = app.assets.file("eu.svg")
    {
        pictures.push(("emblem.svg", emblem.data.into_owned()));
    }
    app.documents
        .pdf("project_schedule", &data, &pictures)
        .map_err(|error| Fault::Broken(error.to_string()))
}

impl Page for ProjectSchedulePage {
    const TEMPLATE: &'static str = "editions/project";

    fn samples() -> Vec<Self> {
        let edition = |days: Vec<ScheduledDay>| ScheduledEdition {
            href: "/editions/RT2013-01".to_owned(),
            code: "RT2013-01".to_owned(),
            title: "Equal treatment".to_owned(),
            title_lang: "en",
            state_key: "editions-state-open".to_owned(),
            kind: "ok",
            starts_on: "2026-10-14".to_owned(),
            ends_on: if days.is_empty() {
                "2026-10-14"
            } else {
                "2026-10-15"
            }
            .to_owned(),
            venue: "Hotel Odra".to_owned(),
            street: "ul. Rynek 1".to_owned(),
            town: "50-101 Wrocław".to_owned(),
            trainers: if days.is_empty() {
                Vec::new()
            } else {
                vec!["Maria Wójcik".to_owned()]
            },
            days,
        };
        let day = |date: &str| ScheduledDay {
            date: date.to_owned(),
            from: 540,
            until: 960,
        };
        vec![ProjectSchedulePage {
            code: "RT".to_owned(),
            title: "Equal treatment as a standard".to_owned(),
            contact: "office@example.org".to_owned(),
            editions: vec![
                edition(vec![day("2026-10-14"), day("2026-10-15")]),
                edition(Vec::new()),
            ],
        }]
    }
}
