//! The sheet of one day, to be printed and signed in the room.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use time::{Date, OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    attendance::rules::signed::{LAST_PAGE, SheetCode},
    editions::{Edition, Session, SlotPresenter, TimedSlot, Venue, role_key},
    enrolment::Participant,
    kernel::{app::App, fault::Fault, languages::Language, qr, templates::clock_text, text::Message},
    people::Person,
    projects::Project,
};

/// Rows left blank for people who come without being enrolled.
const BLANK_ROWS: usize = 2;

/// The words of the form itself; the template says what each is for.
const LABELS: [&str; 24] = [
    "sheet",
    "course",
    "edition",
    "date",
    "address",
    "room",
    "number",
    "name",
    "organisation",
    "region",
    "participants",
    "walk_ins",
    "presenters",
    "role",
    "countersignature",
    "countersignature_text",
    "countersigned_by",
    "date_and_signature",
    "privacy",
    "code",
    "project",
    "project_number",
    "emblem_alt",
    "qr_alt",
];

/// What a sheet is made of.
#[derive(Clone)]
pub struct Facts {
    /// The title of the course.
    pub course: String,
    /// The project that pays.
    pub project: Project,
    /// The edition.
    pub edition: Edition,
    /// Where.
    pub venue: Venue,
    /// The sessions of the edition.
    pub sessions: Vec<Session>,
    /// The slots of the day.
    pub slots: Vec<TimedSlot>,
    /// Who is expected.
    pub roster: Vec<Participant>,
    /// Who presents the slots of the edition.
    pub presenters: Vec<SlotPresenter>,
    /// Who teaches it.
    pub trainers: Vec<Person>,
    /// The names of regions, by code.
    pub regions: BTreeMap<String, String>,
    /// The day.
    pub date: Date,
    /// The language of the sheet: the one in which the edition is held.
    pub language: Language,
    /// When the sheet is made.
    pub made_at: OffsetDateTime,
}

/// The codes of the pages, in order, each as text and as a picture. How many pages there will be is known only once they are
/// set: there are codes enough for rows of which four fill a page.
fn codes(facts: &Facts) -> Result<Vec<Value>, Fault> {
    let rows = facts.roster.len() + facts.presenters.len() + facts.trainers.len();
    let pages = i32::try_from(rows / 4 + 3).unwrap_or(LAST_PAGE).min(LAST_PAGE);
    let code = |page: i32| {
        let code = SheetCode {
            edition: facts.edition.code.clone(),
            date: facts.date,
            page,
        };
        let text = code.text();
        let qr = qr::svg(&text, "", 4).map_err(|error| Fault::Broken(error.to_string()))?;
        Ok(json!({ "text": text, "qr": qr }))
    };
    (1..=pages).map(code).collect()
}

/// Sets the sheet. This computes for a while: call it where blocking is allowed.
pub fn pdf(app: &App, facts: Facts) -> Result<Vec<u8>, Fault> {
    let codes = codes(&facts)?;
    let mut pictures = Vec::new();
    if facts.project.emblem == "eu"
        && let Some(emblem) = app.assets.file("eu.svg")
    {
        pictures.push(("emblem.svg", emblem.data.into_owned()));
    }
    app.documents
        .pdf("attendance_sheet", &filling(app, &facts, &codes), &pictures)
        .map_err(|error| Fault::Broken(error.to_string()))
}

fn filling(app: &App, facts: &Facts, codes: &[Value]) -> Value {
    let (words, language) = (&app.languages, facts.language);
    let say = |key: &str| words.word(language, &format!("attendance-sheet-{}", key.replace('_', "-")));
    let (project, venue) = (&facts.project, &facts.venue);
    let mut labels: Map<String, Value> = LABELS
        .into_iter()
        .map(|label| (label.to_owned(), say(label).into()))
        .collect();
    let page_of = Message::new("attendance-sheet-page-of")
        .with("n", "{n}")
        .with("m", "{m}");
    labels.insert("page_of".to_owned(), words.say(language, &page_of).into());
    json!({
        "title": format!("{} – {} – {}", say("sheet"), facts.edition.code, words.date(language, facts.date)),
        "lang": language.code(),
        "made_at": facts.made_at.format(&Rfc3339).unwrap_or_default(),
        "project_title": project.titles.get(language),
        "project_number": project.number,
        "programme": project.programme,
        "funder": project.funder,
        "funding_line": project.visibility.get(language),
        "course": facts.course,
        "edition": facts.edition.code,
        "date": words.weekday_date(language, facts.date),
        "address": format!("{}, {}, {} {}", venue.name, venue.street, venue.postal_code, venue.city),
        "room": rooms(facts),
        "columns": columns(facts),
        "participants": participants(app, facts),
        "presenters": presenters(app, facts),
        "blank_rows": BLANK_ROWS,
        "codes": codes,
        "privacy": say("privacy_text"),
        "labels": labels,
    })
}

/// The rooms of the day's sessions, each once.
fn rooms(facts: &Facts) -> String {
    let of_slots = facts.slots.iter().map(|slot| slot.slot.room.as_str());
    let of_day = |session: &&Session| session.on_date == facts.date;
    let of_sessions = facts
        .sessions
        .iter()
        .filter(of_day)
        .map(|session| session.room.as_str());
    let rooms: BTreeSet<&str> = of_sessions
        .chain(of_slots)
        .filter(|room| !room.is_empty())
        .collect();
    if rooms.is_empty() {
        return "–".to_owned();
    }
    rooms.into_iter().collect::<Vec<_>>().join(", ")
}

/// One column to sign for each slot that is not a break; the number stands for its title in the agenda.
fn columns(facts: &Facts) -> Vec<Value> {
    let column = |(place, slot): (usize, &TimedSlot)| {
        let time = format!(
            "{}–{}",
            clock_text(slot.slot.starts.into()),
            clock_text(slot.ends.into())
        );
        json!({ "label": (place + 1).to_string(), "time": time })
    };
    facts
        .slots
        .iter()
        .filter(|slot| !slot.is_pause())
        .enumerate()
        .map(column)
        .collect()
}

/// The name of a participant as it is printed, by which rows are sorted.
fn sheet_name(participant: &Participant) -> String {
    let person = &participant.person;
    format!("{} {}", person.family_name, person.given_name)
}

/// The participants in the order in which a sheet in this language has them: the numbers of its rows follow from it.
pub fn in_order<'r>(app: &App, language: Language, roster: &'r [Participant]) -> Vec<&'r Participant> {
    let mut people: Vec<(String, &Participant)> = roster
        .iter()
        .map(|participant| (sheet_name(participant), participant))
        .collect();
    people.sort_by(|(one, _), (other, _)| app.languages.compare(language, one, other));
    people.into_iter().map(|(_, participant)| participant).collect()
}

fn participants(app: &App, facts: &Facts) -> Vec<Value> {
    let row = |(place, participant): (usize, &Participant)| {
        let region = &participant.enrolment.region_code;
        json!({
            "number": place + 1,
            "name": sheet_name(participant),
            "organisation": participant.person.organisation,
            "function": participant.person.function,
            "region": facts.regions.get(region).unwrap_or(region),
        })
    };
    let people = in_order(app, facts.language, &facts.roster);
    people.into_iter().enumerate().map(row).collect()
}

/// Who presents on this day, each once with all roles; then the trainers who are not among them.
fn presenters(app: &App, facts: &Facts) -> Vec<Value> {
    let word = |role: &str| app.languages.word(facts.language, &role_key(role));
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    let mut add = |name: String, role: String| match rows.iter_mut().find(|(known, _)| *known == name) {
        Some((_, roles)) if !roles.contains(&role) => roles.push(role),
        Some(_) => {}
        None => rows.push((name, vec![role])),
    };
    let of_day = |presenter: &&SlotPresenter| {
        let named = !presenter.name.is_empty();
        named && facts.slots.iter().any(|slot| slot.id() == presenter.slot_id)
    };
    for presenter in facts.presenters.iter().filter(of_day) {
        add(presenter.name.clone(), word(&presenter.role));
    }
    for trainer in &facts.trainers {
        add(trainer.full_name(), word("trainer"));
    }
    rows.into_iter()
        .map(|(name, roles)| json!({ "name": name, "role": roles.join(", ") }))
        .collect()
}
