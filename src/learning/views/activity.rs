//! The page of one activity: a text, a material, a quiz, a survey or the meeting.

use std::sync::Arc;

use serde::Serialize;

use super::{CourseHead, QuizPart, Step, samples};
use crate::{
    catalogue::{Activity, ActivityKind, Design, SlotKind},
    editions::{Session, TimedSlot},
    kernel::{languages::Language, page::Page, text::Worded},
    learning::{
        reading::PageText,
        rules::{Facts, neighbours},
        store::Enrolled,
    },
};

/// What there is to read, do or attend.
pub enum Content {
    /// A text.
    Page(Arc<PageText>),
    /// The address of a material.
    Material(String),
    /// A quiz.
    Quiz(Box<QuizPart>),
    /// A survey.
    Survey {
        /// Where it is given.
        href: String,
        /// Whether it was.
        given: bool,
    },
    /// The days of the meeting.
    Meeting(Vec<Day>),
}

/// An activity with its place in the course.
#[derive(Serialize)]
pub struct ActivityPage {
    course: CourseHead,
    activity: Step,
    outline: Vec<OutlineEntry>,
    previous: Option<Step>,
    next: Option<Step>,
    /// Where to say that it was read; none where that is not for the reader to say.
    completion: Option<String>,
    text: Option<TextPart>,
    material: Option<MaterialPart>,
    quiz: Option<QuizPart>,
    survey: Option<SurveyPart>,
    meeting: Option<MeetingPart>,
}

#[derive(Serialize)]
struct OutlineEntry {
    href: String,
    name: Worded,
    current: bool,
    done: bool,
}

#[derive(Serialize)]
struct TextPart {
    html: String,
    lang: Option<&'static str>,
}

#[derive(Serialize)]
struct MaterialPart {
    href: String,
}

#[derive(Serialize)]
struct SurveyPart {
    href: String,
    given: bool,
}

#[derive(Serialize)]
struct MeetingPart {
    days: Vec<Day>,
}

/// A day of the meeting.
#[derive(Serialize)]
pub struct Day {
    date: String,
    sessions: Vec<SessionPart>,
}

#[derive(Serialize)]
struct SessionPart {
    name: Worded,
    room: String,
    slots: Vec<SlotPart>,
}

#[derive(Serialize)]
struct SlotPart {
    from: i32,
    until: i32,
    minutes: i32,
    name: Worded,
    room: Option<String>,
    compulsory: bool,
    is_break: bool,
}

/// The agenda of a meeting, by day; sessions in their order, slots by the clock.
pub fn agenda(sessions: &[Session], slots: &[TimedSlot], language: Language) -> Vec<Day> {
    let mut dates: Vec<_> = sessions.iter().map(|session| session.on_date).collect();
    dates.dedup();
    let day = |date| Day {
        date: time::Date::to_string(&date),
        sessions: sessions
            .iter()
            .filter(|session| session.on_date == date)
            .map(|session| SessionPart {
                name: session.titles.worded(language),
                room: session.room.clone(),
                slots: slots
                    .iter()
                    .filter(|slot| slot.slot.session_id == session.id)
                    .map(|slot| slot_part(slot, &session.room, language))
                    .collect(),
            })
            .collect(),
    };
    dates.into_iter().map(day).collect()
}

fn slot_part(slot: &TimedSlot, session_room: &str, language: Language) -> SlotPart {
    let room = &slot.slot.room;
    SlotPart {
        from: slot.slot.starts,
        until: slot.ends,
        minutes: slot.minutes(),
        name: slot.slot.titles.worded(language),
        room: (!room.is_empty() && room != session_room).then(|| room.clone()),
        compulsory: slot.slot.compulsory,
        is_break: matches!(slot.slot.kind, SlotKind::Break | SlotKind::Meal),
    }
}

/// Puts together the page of an activity.
pub fn activity_page(
    of: &Enrolled,
    design: &Design,
    own: bool,
    activity: &Activity,
    facts: &Facts,
    content: Content,
    language: Language,
) -> ActivityPage {
    let step = |activity| Step::new(of, activity, facts, language);
    let (previous, next) = neighbours(design, activity.id);
    let this = step(activity);
    let read_by_hand = matches!(activity.kind, ActivityKind::Page | ActivityKind::Material);
    let mut page = ActivityPage {
        course: CourseHead::new(of, design, own, language),
        completion: (own && read_by_hand && this.state != "done")
            .then(|| format!("{}/completion", this.href)),
        activity: this,
        outline: design
            .activities()
            .map(|entry| outline_entry(step(entry), entry.id == activity.id))
            .collect(),
        previous: previous.map(step),
        next: next.map(step),
        text: None,
        material: None,
        quiz: None,
        survey: None,
        meeting: None,
    };
    match content {
        Content::Page(text) => {
            page.text = Some(TextPart {
                html: text.html.clone(),
                lang: text.lang.map(Language::code),
            });
        }
        Content::Material(href) => page.material = Some(MaterialPart { href }),
        Content::Quiz(quiz) => page.quiz = Some(*quiz),
        Content::Survey { href, given } => page.survey = Some(SurveyPart { href, given }),
        Content::Meeting(days) => page.meeting = Some(MeetingPart { days }),
    }
    page
}

fn outline_entry(step: Step, current: bool) -> OutlineEntry {
    OutlineEntry {
        done: step.state == "done",
        href: step.href,
        name: step.name,
        current,
    }
}

impl Page for ActivityPage {
    const TEMPLATE: &'static str = "learning/activity";

    fn samples() -> Vec<Self> {
        let (of, design) = (samples::sample_enrolled(), samples::sample_design());
        let facts = samples::sample_facts(&design, false);
        let page = |kind, own, content| {
            let activity = design.activities().find(|activity| activity.kind == kind)?;
            Some(activity_page(
                &of,
                &design,
                own,
                activity,
                &facts,
                content,
                Language::En,
            ))
        };
        let text = |lang| {
            Content::Page(Arc::new(PageText {
                html: "<h2 id=\"s-a\">A</h2>\n<p>Text</p>".to_owned(),
                lang,
            }))
        };
        let survey = |given| Content::Survey {
            href: "/surveys/x/evaluation".to_owned(),
            given,
        };
        let (sessions, slots) = samples::sample_agenda(&of);
        let pages = [
            page(ActivityKind::Page, true, text(None)),
            page(ActivityKind::Page, false, text(Some(Language::Pl))),
            page(
                ActivityKind::Material,
                true,
                Content::Material("/materials/handbook".to_owned()),
            ),
            page(
                ActivityKind::Quiz,
                true,
                Content::Quiz(Box::new(samples::sample_quiz(true, false))),
            ),
            page(
                ActivityKind::Quiz,
                true,
                Content::Quiz(Box::new(samples::sample_quiz(false, true))),
            ),
            page(
                ActivityKind::Quiz,
                false,
                Content::Quiz(Box::new(samples::sample_quiz(false, false))),
            ),
            page(ActivityKind::Survey, true, survey(false)),
            page(ActivityKind::Survey, true, survey(true)),
            page(
                ActivityKind::Session,
                true,
                Content::Meeting(agenda(&sessions, &slots, Language::En)),
            ),
            page(ActivityKind::Session, true, Content::Meeting(Vec::new())),
        ];
        pages.into_iter().flatten().collect()
    }
}
