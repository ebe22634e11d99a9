//! A small course and a participant in it, for the samples of the pages and for tests.

use time::{OffsetDateTime, macros::date};
use uuid::Uuid;

use super::quiz::{QuizPart, Reached, Tried};
use crate::{
    catalogue::{
        Activity, ActivityId, ActivityKind, CertificateRule, Completion, Course, CourseContent, CourseId,
        CourseKind, CourseVersion, CourseVersionId, Design, DesignModule, Module, ModuleId, SlotKind,
    },
    editions::{EditionId, Session, SessionId, Slot, SlotId, TimedSlot},
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::{
        languages::Language,
        text::{Localised, Worded},
    },
    learning::{
        rules::{Facts, QuizStanding},
        store::Enrolled,
    },
    people::PersonId,
    projects::ProjectId,
    quizzes::Refuse,
};

fn words(english: &str, polish: &str) -> Localised {
    Localised::of(Language::En, english).and(Language::Pl, polish)
}

fn activity(
    number: u128,
    module: ModuleId,
    kind: ActivityKind,
    reference: Option<&str>,
    compulsory: bool,
) -> Activity {
    Activity {
        id: ActivityId(Uuid::from_u128(number)),
        version_id: CourseVersionId(Uuid::nil()),
        module_id: module,
        ord: i32::try_from(number).unwrap_or(0),
        key: format!("activity-{number}"),
        kind,
        titles: words(&format!("Activity <{number}>"), "Aktywność"),
        body: words("# Title\n\nText", "# Tytuł\n\nTekst"),
        reference: reference.map(str::to_owned),
        compulsory,
        minutes: 15,
    }
}

/// A course with a pre-test, a text, a material, a meeting and a survey in two modules.
pub fn sample_design() -> Design {
    let module = |number: u128, activities: fn(ModuleId) -> Vec<Activity>| DesignModule {
        activities: activities(ModuleId(Uuid::from_u128(number))),
        module: Module {
            id: ModuleId(Uuid::from_u128(number)),
            version_id: CourseVersionId(Uuid::nil()),
            ord: i32::try_from(number).unwrap_or(0),
            key: format!("module-{number}"),
            titles: words("Before we meet", "Zanim się spotkamy"),
        },
    };
    Design {
        course: Course {
            id: CourseId(Uuid::nil()),
            slug: "equal-treatment".to_owned(),
            kind: CourseKind::Course,
            created_at: OffsetDateTime::UNIX_EPOCH,
            retired_at: None,
        },
        version: CourseVersion {
            id: CourseVersionId(Uuid::nil()),
            course_id: CourseId(Uuid::nil()),
            number: 1,
            titles: words("Equal treatment", "Równe traktowanie"),
            content: CourseContent {
                completion: Completion {
                    attended_percent: 80,
                    compulsory_slots: true,
                    passed: vec!["pre-test".to_owned()],
                    survey: true,
                    ..Default::default()
                },
                certificate: CertificateRule {
                    enabled: true,
                    topics: Vec::new(),
                },
                ..Default::default()
            },
            checksum: String::new(),
            imported_at: OffsetDateTime::UNIX_EPOCH,
            imported_by: None,
        },
        modules: vec![
            module(1, |module| {
                vec![
                    activity(1, module, ActivityKind::Quiz, Some("pre-test"), true),
                    activity(2, module, ActivityKind::Page, None, true),
                    activity(3, module, ActivityKind::Material, Some("handbook"), false),
                ]
            }),
            module(2, |module| {
                vec![
                    activity(4, module, ActivityKind::Session, None, true),
                    activity(5, module, ActivityKind::Survey, Some("evaluation"), true),
                ]
            }),
        ],
    }
}

/// A participant of an edition of that course.
pub fn sample_enrolled() -> Enrolled {
    let nil = Uuid::nil();
    Enrolled {
        edition_state: crate::editions::EditionState::Running,
        id: EnrolmentId(nil),
        person_id: PersonId(nil),
        state: EnrolmentState::Confirmed,
        given_name: "Ewa".to_owned(),
        family_name: "Nowak".to_owned(),
        edition_id: EditionId(nil),
        project_id: ProjectId(nil),
        course_version_id: CourseVersionId(nil),
        code: "RT-WRO".to_owned(),
        starts_on: date!(2026 - 10 - 14),
        ends_on: date!(2026 - 10 - 15),
        venue: "Urząd Wojewódzki".to_owned(),
        street: "pl. Powstańców Warszawy 1".to_owned(),
        postal_code: "50-153".to_owned(),
        city: "Wrocław".to_owned(),
        zone: "Europe/Warsaw".to_owned(),
        visibility: words(
            "Funded by the European Union",
            "Dofinansowane przez Unię Europejską",
        ),
        emblem: "eu".to_owned(),
    }
}

/// Some or all of it done.
pub fn sample_facts(design: &Design, all: bool) -> Facts {
    let mut facts = Facts::none(if all {
        EnrolmentState::Attended
    } else {
        EnrolmentState::Confirmed
    });
    facts.opened = design
        .activities()
        .take(3)
        .map(|activity| (activity.id, all))
        .collect();
    let standing = if all {
        QuizStanding::Passed
    } else {
        QuizStanding::NotPassed
    };
    facts.quizzes.insert("pre-test".to_owned(), standing);
    if all {
        facts.surveys.insert("evaluation".to_owned());
        facts.certificate = Some((Uuid::nil(), "RT/2026/0001".to_owned()));
    }
    facts
}

/// A quiz: open, to be begun, or neither.
pub fn sample_quiz(open: bool, may_start: bool) -> QuizPart {
    let tried = |number, passed| Tried {
        number,
        href: "/attempts/x/review".to_owned(),
        submitted_at: "2026-10-01T10:42:00.000000000+02:00".to_owned(),
        lapsed: number == 3,
        reached: (number < 3).then(|| Reached {
            score: "7.5".to_owned(),
            most: "10".to_owned(),
            percent: 75,
            passed,
        }),
    };
    QuizPart {
        id: "x".to_owned(),
        enrolment: "x".to_owned(),
        intro: Worded {
            text: "Twelve *questions*.".to_owned(),
            lang: Some("pl"),
        },
        length: 12,
        most: open.then(|| "10.5".to_owned()),
        pass_percent: if may_start { 0 } else { 70 },
        allowed: if open { 3 } else { 0 },
        open: open.then(|| "/attempts/x".to_owned()),
        may_start,
        refused: (!open && !may_start)
            .then(|| Refuse::Wait(OffsetDateTime::UNIX_EPOCH).message("Europe/Warsaw")),
        limit: may_start.then_some(30),
        opens_at: open.then(|| "2026-10-01T10:42:00.000000000+02:00".to_owned()),
        closes_at: open.then(|| "2026-10-02T10:42:00.000000000+02:00".to_owned()),
        wait: if open { 60 } else { 0 },
        counts: if open { "mean" } else { "best" },
        paging: match (open, may_start) {
            (true, _) => "section",
            (_, true) => "question",
            _ => "whole",
        },
        one_way: may_start,
        attempts: if may_start {
            Vec::new()
        } else {
            vec![tried(1, false), tried(2, true), tried(3, false), tried(4, false)]
        },
    }
}

/// A day with a talk and a break.
pub fn sample_agenda(of: &Enrolled) -> (Vec<Session>, Vec<TimedSlot>) {
    let session = Session {
        id: SessionId(Uuid::nil()),
        edition_id: of.edition_id,
        ord: 1,
        on_date: of.starts_on,
        titles: words("Day one", "Dzień pierwszy"),
        room: "101".to_owned(),
        minimum: None,
    };
    let slot = |starts: i32, minutes: i32, kind, room: &str| TimedSlot {
        ends: starts + minutes,
        slot: Slot {
            id: SlotId(Uuid::nil()),
            session_id: session.id,
            edition_id: of.edition_id,
            ord: starts,
            on_date: of.starts_on,
            starts,
            ends: None,
            kind,
            titles: words("Opening", "Otwarcie"),
            room: room.to_owned(),
            compulsory: kind == SlotKind::Talk,
        },
    };
    let slots = vec![
        slot(540, 50, SlotKind::Talk, "Aula"),
        slot(590, 15, SlotKind::Break, "101"),
    ];
    (vec![session], slots)
}
