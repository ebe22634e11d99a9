//! A course: what it is for, what there is to do, its agenda, and when it counts as completed.

use serde::Serialize;

use super::{
    agenda::{AgendaDay, PresenterLine, SessionBlock, SlotLine, agenda_days},
    own_names,
};
use crate::{
    catalogue::{
        content::{Completion, EntitlementRule},
        design::{Design, DesignModule},
        model::{ActivityKind, activity::Model as Activity},
        rules::ParsedMaterial,
    },
    kernel::{
        languages::Language,
        page::Page,
        templates::clock_text,
        text::{Localised, Message, Worded},
    },
};

/// A course as its page shows it.
#[derive(Serialize)]
pub(in crate::catalogue) struct CoursePage {
    slug: String,
    course: Worded,
    kind: &'static str,
    days: i32,
    languages: String,
    version: i32,
    imported_at: String,
    /// The address of the folder's zip.
    download: Option<String>,
    imports: bool,
    versions: Vec<VersionLine>,
    summary: Worded,
    aims: Worded,
    outcomes: Vec<Worded>,
    grounds: Vec<String>,
    modules: Vec<ModuleBlock>,
    minutes: i32,
    days_of_agenda: Vec<AgendaDay>,
    entitlements: Vec<Message>,
    completion: Vec<Message>,
    topics: Vec<TopicLine>,
    topic_minutes: i32,
}

/// A version to look at.
#[derive(Clone, Serialize)]
pub(in crate::catalogue) struct VersionLine {
    pub(in crate::catalogue) number: i32,
    pub(in crate::catalogue) imported_at: String,
    pub(in crate::catalogue) href: String,
    pub(in crate::catalogue) current: bool,
}

#[derive(Serialize)]
struct ModuleBlock {
    name: Worded,
    activities: Vec<ActivityLine>,
}

#[derive(Serialize)]
struct ActivityLine {
    name: Worded,
    kind: &'static str,
    minutes: i32,
    compulsory: bool,
    /// Where its text can be read.
    href: Option<String>,
}

#[derive(Serialize)]
struct TopicLine {
    name: Worded,
    minutes: i32,
}

/// What goes with a course on its page.
pub(in crate::catalogue) struct Shown {
    pub(in crate::catalogue) versions: Vec<VersionLine>,
    pub(in crate::catalogue) download: Option<String>,
    pub(in crate::catalogue) imports: bool,
}

impl CoursePage {
    /// A version of a course for a reader.
    pub(in crate::catalogue) fn of(design: &Design, shown: Shown, reader: Language) -> Self {
        let content = &design.version.content;
        let slug = &design.course.slug;
        let topics = content
            .certificate
            .topics
            .iter()
            .filter(|_| content.certificate.enabled);
        Self {
            slug: slug.clone(),
            course: design.version.titles.worded(reader),
            kind: design.course.kind.code(),
            days: content.days,
            languages: own_names(&content.languages),
            version: design.version.number,
            imported_at: design.version.imported_at.date().to_string(),
            download: shown.download,
            imports: shown.imports,
            versions: shown.versions,
            summary: content.summary.worded(reader),
            aims: content.aims.worded(reader),
            outcomes: content
                .outcomes
                .iter()
                .map(|outcome| outcome.worded(reader))
                .collect(),
            grounds: content.grounds.clone(),
            modules: design
                .modules
                .iter()
                .map(|module| module_block(slug, module, reader))
                .collect(),
            minutes: design.activities().map(|activity| activity.minutes).sum(),
            days_of_agenda: agenda_days(content, reader),
            entitlements: content
                .agenda
                .entitlements
                .iter()
                .map(|rule| entitlement_in_words(rule, reader))
                .collect(),
            completion: completion_in_words(&content.completion, design, reader),
            topic_minutes: topics.clone().map(|topic| topic.minutes).sum(),
            topics: topics
                .map(|topic| TopicLine {
                    name: topic.text.worded(reader),
                    minutes: topic.minutes,
                })
                .collect(),
        }
    }
}

fn module_block(slug: &str, module: &DesignModule, reader: Language) -> ModuleBlock {
    let line = |activity: &Activity| ActivityLine {
        name: activity.titles.worded(reader),
        kind: activity.kind.code(),
        minutes: activity.minutes,
        compulsory: activity.compulsory,
        href: match (activity.kind, &activity.reference) {
            (ActivityKind::Page, _) => Some(format!("/courses/{slug}/preview/{}", activity.id)),
            (ActivityKind::Material, Some(key)) => {
                Some(format!("/materials/{}", ParsedMaterial::slug(slug, key)))
            }
            _ => None,
        },
    };
    ModuleBlock {
        name: module.module.titles.worded(reader),
        activities: module.activities.iter().map(line).collect(),
    }
}

/// The rule of completion as sentences; one that says so when nothing is asked for.
fn completion_in_words(rule: &Completion, design: &Design, reader: Language) -> Vec<Message> {
    let mut sentences = Vec::new();
    if rule.attended_percent > 0 {
        let breaks = if rule.breaks_in { "in" } else { "out" };
        let sentence = Message::new("catalogue-completion-attended").with("percent", rule.attended_percent);
        sentences.push(sentence.with("breaks", breaks));
    }
    if rule.compulsory_slots {
        sentences.push(Message::new("catalogue-completion-slots"));
    }
    for key in &rule.passed {
        let is_quiz = |activity: &&Activity| {
            activity.kind == ActivityKind::Quiz && activity.reference.as_ref() == Some(key)
        };
        let name = design
            .activities()
            .find(is_quiz)
            .map(|activity| activity.titles.get(reader));
        sentences.push(Message::new("catalogue-completion-passed").with("quiz", name.unwrap_or(key)));
    }
    if rule.survey {
        sentences.push(Message::new("catalogue-completion-survey"));
    }
    if sentences.is_empty() {
        sentences.push(Message::new("catalogue-completion-none"));
    }
    sentences
}

fn entitlement_in_words(rule: &EntitlementRule, language: Language) -> Message {
    let key = format!("catalogue-entitlement-{}", rule.basis);
    let what = match rule.key.as_str() {
        _ if !rule.title.is_empty() => rule.title.get(language).into(),
        "lunch" => serde_json::json!(Message::new("catalogue-entitlement-lunch")),
        other => other.into(),
    };
    let hours = match (rule.at_least / 60, rule.at_least % 60) {
        (hours, 0) => hours.to_string(),
        _ => clock_text(rule.at_least.into()),
    };
    Message::new(key)
        .with("what", what)
        .with("least", rule.at_least)
        .with("hours", hours)
        .with("breaks", if rule.breaks_in { "in" } else { "out" })
        .with("on", rule.on.clone())
}

impl Page for CoursePage {
    const TEMPLATE: &'static str = "catalogue/course";

    fn samples() -> Vec<Self> {
        vec![full_sample(), bare_sample()]
    }
}

fn bare_sample() -> CoursePage {
    CoursePage {
        slug: "talk".to_owned(),
        course: Worded::default(),
        kind: "conference",
        days: 1,
        languages: "Svenska".to_owned(),
        version: 1,
        imported_at: "2026-03-14".to_owned(),
        download: None,
        imports: false,
        versions: Vec::new(),
        summary: Worded::default(),
        aims: Worded::default(),
        outcomes: Vec::new(),
        grounds: Vec::new(),
        modules: Vec::new(),
        minutes: 0,
        days_of_agenda: Vec::new(),
        entitlements: Vec::new(),
        completion: vec![Message::new("catalogue-completion-none")],
        topics: Vec::new(),
        topic_minutes: 0,
    }
}

fn full_sample() -> CoursePage {
    let words = |lang| Worded {
        text: "Words".to_owned(),
        lang,
    };
    let version = |number, current| VersionLine {
        number,
        imported_at: "2026-03-14".to_owned(),
        href: format!("/courses/first-hour?version={number}"),
        current,
    };
    let activity = |kind, href: Option<&str>| ActivityLine {
        name: words(None),
        kind,
        minutes: 20,
        compulsory: href.is_some(),
        href: href.map(str::to_owned),
    };
    let slot = |kind, is_break| SlotLine {
        from: 540,
        until: 600,
        minutes: 60,
        name: words(Some("pl")),
        kind,
        is_break,
        compulsory: !is_break,
        presenters: vec![
            PresenterLine {
                role: "trainer".to_owned(),
                requirement: "legal education".to_owned(),
            },
            PresenterLine {
                role: "expert".to_owned(),
                requirement: String::new(),
            },
        ],
    };
    let session = |room: &str, minimum| SessionBlock {
        name: words(None),
        room: room.to_owned(),
        minimum,
        minutes: 60,
        slots: vec![slot("talk", false), slot("meal", true)],
    };
    let rule = Completion {
        attended_percent: 80,
        breaks_in: false,
        compulsory_slots: true,
        passed: Vec::new(),
        survey: true,
    };
    let lunch = |basis: &str, key: &str| EntitlementRule {
        key: key.to_owned(),
        title: Localised::default(),
        basis: basis.to_owned(),
        at_least: 360,
        breaks_in: true,
        on: "planned".to_owned(),
        daily: false,
    };
    let mut completion = vec![Message::new("catalogue-completion-passed").with("quiz", "Post-test")];
    if rule.survey {
        completion.push(Message::new("catalogue-completion-survey"));
    }
    CoursePage {
        download: Some("/courses/first-hour/download.zip".to_owned()),
        imports: true,
        versions: vec![version(2, true), version(1, false)],
        summary: words(Some("en")),
        aims: words(None),
        outcomes: vec![words(None), words(Some("en"))],
        grounds: crate::catalogue::rules::GROUNDS.map(str::to_owned).to_vec(),
        modules: vec![ModuleBlock {
            name: words(None),
            activities: vec![
                activity("page", Some("/courses/first-hour/preview/1")),
                activity("material", Some("/materials/first-hour-leaflet")),
                activity("quiz", None),
                activity("survey", None),
                activity("session", None),
            ],
        }],
        minutes: 100,
        days_of_agenda: vec![AgendaDay {
            number: 1,
            sessions: vec![session("Hall", Some(6)), session("", None)],
        }],
        entitlements: vec![
            entitlement_in_words(&lunch("minutes", "lunch"), Language::En),
            entitlement_in_words(&lunch("sessions", "travel"), Language::En),
        ],
        completion,
        topics: vec![TopicLine {
            name: words(None),
            minutes: 60,
        }],
        topic_minutes: 60,
        ..bare_sample()
    }
}
