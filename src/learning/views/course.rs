//! The course page of a participant.

use serde::Serialize;
use time::Date;

use super::{CourseHead, Step, samples};
use crate::{
    catalogue::{ActivityKind, Design},
    kernel::{
        languages::Language,
        page::Page,
        text::{Message, Worded},
    },
    learning::{
        rules::{Facts, Missing, next_step, share},
        store::Enrolled,
    },
};

/// Everything there is to do in a course, how far one is, and what comes next.
#[derive(Serialize)]
pub struct CoursePage {
    course: CourseHead,
    progress: Progress,
    /// The one thing to do next; none for those who look at somebody else's course.
    next: Option<Step>,
    modules: Vec<ModulePart>,
    certificate: Option<CertificatePart>,
}

#[derive(Serialize)]
struct Progress {
    done: usize,
    of: usize,
    percent: usize,
    is_whole: bool,
}

#[derive(Serialize)]
struct ModulePart {
    name: Worded,
    steps: Vec<Step>,
}

/// The certificate, or what it takes.
#[derive(Serialize)]
struct CertificatePart {
    href: Option<String>,
    number: Option<String>,
    /// Whether one was revoked and no other issued.
    ended: bool,
    /// Whether it can be said what is missing: from the first day on.
    begun: bool,
    /// What is still missing.
    missing: Vec<Message>,
    /// Whether nothing is missing and it cannot be made all the same.
    held_up: bool,
    attended_percent: i32,
    compulsory_slots: bool,
    tests: Vec<Worded>,
    survey: bool,
}

/// Puts together the course page.
pub fn course_page(
    of: &Enrolled,
    design: &Design,
    own: bool,
    (facts, missing): (&Facts, Option<Missing>),
    today: Date,
    language: Language,
) -> CoursePage {
    let share = share(design, facts);
    let step = |activity| Step::new(of, activity, facts, language);
    CoursePage {
        course: CourseHead::new(of, design, own, language),
        progress: Progress {
            done: share.done,
            of: share.of,
            percent: share.percent(),
            is_whole: share.done == share.of,
        },
        next: next_step(design, facts, today, of.ends_on)
            .filter(|_| own)
            .map(step),
        modules: design
            .modules
            .iter()
            .map(|part| ModulePart {
                name: part.module.titles.worded(language),
                steps: part.activities.iter().map(step).collect(),
            })
            .collect(),
        certificate: certificate(design, (facts, missing), language),
    }
}

fn certificate(
    design: &Design,
    (facts, missing): (&Facts, Option<Missing>),
    language: Language,
) -> Option<CertificatePart> {
    let content = &design.version.content;
    if !content.certificate.enabled {
        return None;
    }
    let is_needed = |key: &Option<String>| {
        key.as_ref()
            .is_some_and(|key| content.completion.passed.contains(key))
    };
    let tests = design
        .activities()
        .filter(|activity| activity.kind == ActivityKind::Quiz && is_needed(&activity.reference))
        .map(|activity| activity.titles.worded(language))
        .collect();
    let issued = facts.certificate.as_ref();
    Some(CertificatePart {
        href: issued.map(|(id, _)| format!("/certificates/{id}")),
        number: issued.map(|(_, number)| number.clone()),
        ended: issued.is_none() && facts.certificate_ended,
        held_up: missing.as_ref().is_some_and(|missing| missing.held_up),
        begun: missing.is_some(),
        missing: missing.map(|missing| missing.missing).unwrap_or_default(),
        attended_percent: content.completion.attended_percent,
        compulsory_slots: content.completion.compulsory_slots,
        tests,
        survey: content.completion.survey,
    })
}

impl Page for CoursePage {
    const TEMPLATE: &'static str = "learning/course";

    fn samples() -> Vec<Self> {
        let (of, design) = (samples::sample_enrolled(), samples::sample_design());
        let day = of.starts_on;
        let some = samples::sample_facts(&design, false);
        let all = samples::sample_facts(&design, true);
        let lacks = |keys: &[&str], held_up: bool| {
            let missing = keys.iter().map(|key| {
                let message = Message::new(*key)
                    .with("count", 1)
                    .with("slots", "A <slot> (09:00)");
                message.with("quiz", "A <quiz>")
            });
            Some(Missing {
                missing: missing.collect(),
                held_up,
            })
        };
        let keys = ["certificates-short-ahead", "certificates-short-withheld"];
        let none = Facts::none(of.state);
        vec![
            course_page(&of, &design, true, (&none, None), day, Language::En),
            course_page(
                &of,
                &design,
                true,
                (&none, lacks(&keys, false)),
                day,
                Language::En,
            ),
            course_page(&of, &design, true, (&some, lacks(&[], false)), day, Language::Pl),
            course_page(&of, &design, true, (&some, lacks(&[], true)), day, Language::Sv),
            course_page(&of, &design, true, (&all, None), day, Language::Sv),
            course_page(
                &of,
                &design,
                false,
                (&some, lacks(&keys, false)),
                day,
                Language::En,
            ),
        ]
    }
}
