//! `course.toml`: what the course is, its modules, its rules; and what it refers to in other files.

use std::collections::BTreeMap;

use super::{
    fields::{TEXT, TITLE},
    parsed::{ParsedActivity, ParsedModule},
    problem::problem,
    toml_file::{Located, Reading, Table},
    words::{ACTIVITY_KINDS, BREAKS, COURSE_KINDS, GROUNDS},
};
use crate::{
    catalogue::{
        content::{CertificateRule, Completion, CourseContent, Topic},
        model::{ActivityKind, CourseKind},
    },
    kernel::{languages::Language, text::Localised},
};

/// The longest activity, in minutes.
const LONGEST_ACTIVITY: i32 = 10_000;

/// What `course.toml` says.
pub(super) struct CourseFile {
    pub(super) slug: Option<Located<String>>,
    pub(super) kind: CourseKind,
    pub(super) titles: Localised,
    /// Without the agenda, which has a file of its own.
    pub(super) content: CourseContent,
    pub(super) modules: Vec<ParsedModule>,
    /// What activities refer to, in order.
    pub(super) references: Vec<Reference>,
    /// Quizzes that must be passed.
    pub(super) passed: Vec<Located<String>>,
    /// The line that asks for the evaluation, if one does.
    pub(super) survey_asked: Option<usize>,
    /// The line that asks for attendance, if one does.
    pub(super) attendance_asked: Option<usize>,
    /// The line of the first attended session, if there is one.
    pub(super) meeting: Option<usize>,
}

/// An activity that refers to something in another file.
pub(super) struct Reference {
    pub(super) kind: ActivityKind,
    /// The page's name, or the key of the material, quiz or survey.
    pub(super) to: Located<String>,
}

pub(super) fn read_course(reading: &mut Reading<'_>, file: Table<'_>) -> CourseFile {
    reading.only(
        file,
        &[
            "slug",
            "kind",
            "languages",
            "title",
            "summary",
            "aims",
            "days",
            "grounds",
            "outcomes",
            "completion",
            "certificate",
            "modules",
        ],
    );
    reading.languages = read_languages(reading, file);
    let slug = reading.key(file, "slug");
    let kind = reading.choice(file, "kind", &COURSE_KINDS);
    let mut content = CourseContent {
        languages: reading.languages.clone(),
        summary: reading.words(file, "summary", TEXT),
        aims: reading.words(file, "aims", TEXT),
        outcomes: read_outcomes(reading, file),
        days: reading.number(file, "days", 1..=60),
        grounds: read_grounds(reading, file),
        ..Default::default()
    };
    let mut course = CourseFile {
        slug,
        kind: kind.map_or(CourseKind::Course, |kind| kind.value),
        titles: reading.words(file, "title", TITLE),
        content: CourseContent::default(),
        modules: Vec::new(),
        references: Vec::new(),
        passed: Vec::new(),
        survey_asked: None,
        attendance_asked: None,
        meeting: None,
    };
    content.completion = read_completion(reading, file, &mut course);
    content.certificate = read_certificate(reading, file);
    course.content = content;
    read_modules(reading, file, &mut course);
    course
}

fn read_languages(reading: &mut Reading<'_>, file: Table<'_>) -> Vec<Language> {
    let Some(value) = reading.required(file, "languages") else {
        return Vec::new();
    };
    let mut languages = Vec::new();
    for code in reading.texts(file, "languages", TITLE) {
        match code.value.parse::<Language>() {
            Ok(language) if !languages.contains(&language) => languages.push(language),
            Ok(_) => {}
            Err(()) => {
                let message = problem("language-unknown").with("language", code.value);
                reading.report_line(code.line, message.with("known", "en, pl, sv"));
            }
        }
    }
    if value.get_ref().as_array().is_some_and(|list| list.is_empty()) {
        reading.report(value.span().start, problem("empty").with("field", "languages"));
    }
    languages
}

fn read_outcomes(reading: &mut Reading<'_>, file: Table<'_>) -> Vec<Localised> {
    let mut outcomes = Vec::new();
    for outcome in reading.tables(file, "outcomes") {
        reading.only(outcome, &["text"]);
        outcomes.push(reading.words(outcome, "text", TEXT));
    }
    outcomes
}

fn read_grounds(reading: &mut Reading<'_>, file: Table<'_>) -> Vec<String> {
    let mut grounds: Vec<String> = Vec::new();
    for ground in reading.texts(file, "grounds", TITLE) {
        if !GROUNDS.contains(&ground.value.as_str()) && !ground.value.is_empty() {
            reading.report_line(ground.line, problem("ground").with("value", ground.value));
        } else if !grounds.contains(&ground.value) {
            grounds.push(ground.value);
        }
    }
    grounds
}

fn read_completion(reading: &mut Reading<'_>, file: Table<'_>, course: &mut CourseFile) -> Completion {
    let Some(table) = reading.table(file, "completion") else {
        return Completion::default();
    };
    reading.only(
        table,
        &[
            "attended_percent",
            "breaks",
            "compulsory_slots",
            "passed",
            "survey",
        ],
    );
    let line_of =
        |reading: &Reading<'_>, field: &str| table.value(field).map(|value| reading.line(value.span().start));
    let attended_percent = reading.number(table, "attended_percent", 0..=100);
    let compulsory_slots = reading.flag(table, "compulsory_slots");
    let survey = reading.flag(table, "survey");
    if attended_percent > 0 {
        course.attendance_asked = line_of(reading, "attended_percent");
    } else if compulsory_slots {
        course.attendance_asked = line_of(reading, "compulsory_slots");
    }
    if survey {
        course.survey_asked = line_of(reading, "survey");
    }
    course.passed = reading.texts(table, "passed", TITLE);
    Completion {
        attended_percent,
        breaks_in: reading
            .choice(table, "breaks", &BREAKS)
            .is_some_and(|breaks| breaks.value),
        compulsory_slots,
        passed: course.passed.iter().map(|key| key.value.clone()).collect(),
        survey,
    }
}

fn read_certificate(reading: &mut Reading<'_>, file: Table<'_>) -> CertificateRule {
    let Some(table) = reading.table(file, "certificate") else {
        return CertificateRule::default();
    };
    reading.only(table, &["enabled", "topics"]);
    let enabled = reading.flag(table, "enabled");
    let mut topics = Vec::new();
    for topic in reading.tables(table, "topics") {
        reading.only(topic, &["text", "minutes"]);
        topics.push(Topic {
            text: reading.words(topic, "text", TITLE),
            minutes: reading.number(topic, "minutes", 1..=LONGEST_ACTIVITY),
        });
    }
    if enabled && topics.is_empty() {
        reading.report(table.at, problem("topics"));
    }
    CertificateRule { enabled, topics }
}

fn read_modules(reading: &mut Reading<'_>, file: Table<'_>, course: &mut CourseFile) {
    let mut module_keys = BTreeMap::new();
    let mut activity_keys = BTreeMap::new();
    for table in reading.some_tables(file, "modules") {
        reading.only(table, &["key", "title", "activities"]);
        let key = unique_key(reading, table, &mut module_keys);
        let titles = reading.words(table, "title", TITLE);
        let mut activities = Vec::new();
        for activity in reading.some_tables(table, "activities") {
            let key = unique_key(reading, activity, &mut activity_keys);
            activities.push(read_activity(reading, activity, key, course));
        }
        course.modules.push(ParsedModule {
            key,
            titles,
            activities,
        });
    }
}

/// The key of a table, which none of those read before may have.
pub(super) fn unique_key(
    reading: &mut Reading<'_>,
    table: Table<'_>,
    known: &mut BTreeMap<String, usize>,
) -> String {
    let Some(key) = reading.key(table, "key") else {
        return String::new();
    };
    match known.get(&key.value) {
        Some(first) => {
            let message = problem("key-twice").with("value", key.value.clone());
            reading.report_line(key.line, message.with("first", *first));
        }
        None => {
            known.insert(key.value.clone(), key.line);
        }
    }
    key.value
}

fn read_activity(
    reading: &mut Reading<'_>,
    table: Table<'_>,
    key: String,
    course: &mut CourseFile,
) -> ParsedActivity {
    reading.only(
        table,
        &[
            "key",
            "kind",
            "title",
            "minutes",
            "compulsory",
            "file",
            "material",
            "quiz",
            "survey",
        ],
    );
    let kind = reading
        .choice(table, "kind", &ACTIVITY_KINDS)
        .map(|kind| kind.value);
    let reference = kind.and_then(|kind| read_reference(reading, table, kind));
    let activity = ParsedActivity {
        titles: reading.words(table, "title", TITLE),
        minutes: reading.number(table, "minutes", 1..=LONGEST_ACTIVITY),
        compulsory: reading.optional_flag(table, "compulsory"),
        kind: kind.unwrap_or(ActivityKind::Session),
        body: Localised::default(),
        reference: reference.as_ref().map(|reference| reference.to.value.clone()),
        key,
    };
    if kind == Some(ActivityKind::Session) && course.meeting.is_none() {
        course.meeting = Some(reading.line(table.at));
    }
    course.references.extend(reference);
    activity
}

/// The field in which an activity of this kind says what it refers to; fields of other kinds are out of place.
fn read_reference(reading: &mut Reading<'_>, table: Table<'_>, kind: ActivityKind) -> Option<Reference> {
    let wanted = match kind {
        ActivityKind::Page => "file",
        ActivityKind::Material => "material",
        ActivityKind::Quiz => "quiz",
        ActivityKind::Survey => "survey",
        ActivityKind::Session => "",
    };
    for field in ["file", "material", "quiz", "survey"] {
        if let Some(value) = table.value(field).filter(|_| field != wanted) {
            let message = problem("field-of-kind").with("field", field);
            reading.report(value.span().start, message.with("kind", kind.code()));
        }
    }
    let to = match kind {
        ActivityKind::Session => return None,
        ActivityKind::Page => page_name(reading, table)?,
        _ => reading.key(table, wanted)?,
    };
    Some(Reference { kind, to })
}

/// `pages/grounds` as `grounds`.
fn page_name(reading: &mut Reading<'_>, table: Table<'_>) -> Option<Located<String>> {
    let value = reading.required(table, "file")?;
    let line = reading.line(value.span().start);
    let path = reading.text(table, "file", TITLE);
    let name = path
        .strip_prefix("pages/")
        .filter(|name| super::words::is_key(name));
    if name.is_none() && !path.is_empty() {
        reading.report_line(line, problem("page-path").with("value", path.clone()));
    }
    name.map(|name| Located {
        value: name.to_owned(),
        line,
    })
}
