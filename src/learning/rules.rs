//! What the business says about progress: when an activity is done, how much of a course is, and what comes next.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use time::Date;
use uuid::Uuid;

use crate::{
    catalogue::{Activity, ActivityId, ActivityKind, Design},
    enrolment::EnrolmentState,
    kernel::text::Message,
};

/// How far somebody is in a quiz: the best of all attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuizStanding {
    /// An attempt is open.
    Begun,
    /// At least one was submitted, and none passed.
    NotPassed,
    /// At least one was submitted, and what it came to is not shown to its person yet.
    HandedIn,
    /// One passed.
    Passed,
}

/// All that is known of what somebody did in a course.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The state of the enrolment.
    pub enrolment: EnrolmentState,
    /// Activities opened, each with whether it was marked as done.
    pub opened: HashMap<ActivityId, bool>,
    /// Quizzes begun, by key.
    pub quizzes: HashMap<String, QuizStanding>,
    /// Surveys given, by key.
    pub surveys: HashSet<String>,
    /// The valid certificate, with its number.
    pub certificate: Option<(Uuid, String)>,
    /// Whether one was revoked or replaced.
    pub certificate_ended: bool,
}

impl Facts {
    /// Nothing done yet.
    pub fn none(enrolment: EnrolmentState) -> Self {
        Self {
            enrolment,
            opened: HashMap::new(),
            quizzes: HashMap::new(),
            surveys: HashSet::new(),
            certificate: None,
            certificate_ended: false,
        }
    }
}

/// What is missing for a certificate, in words.
#[derive(Clone, Debug)]
pub struct Missing {
    /// One by one; nothing, when all of it is there.
    pub missing: Vec<Message>,
    /// Whether all of it is there, and the certificate cannot be made all the same.
    pub held_up: bool,
}

/// How far somebody is in an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivityState {
    /// Not looked at yet.
    Todo,
    /// Begun.
    Opened,
    /// A quiz that was submitted, but not passed.
    NotPassed,
    /// A quiz that was submitted, of which it is not shown yet whether it was passed.
    HandedIn,
    /// Done.
    Done,
}

impl ActivityState {
    /// Whether nothing is left to do, as far as the person may know.
    pub fn is_settled(self) -> bool {
        matches!(self, ActivityState::HandedIn | ActivityState::Done)
    }

    /// Its name in keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            ActivityState::Todo => "todo",
            ActivityState::Opened => "opened",
            ActivityState::NotPassed => "not_passed",
            ActivityState::HandedIn => "handed_in",
            ActivityState::Done => "done",
        }
    }
}

/// How far somebody is in an activity. A page or material is done when its reader says so, a quiz when it is passed, a
/// survey when it is given, and the meeting when it was attended.
pub fn state_of(activity: &Activity, facts: &Facts) -> ActivityState {
    let opened = facts.opened.get(&activity.id);
    let untouched = if opened.is_some() {
        ActivityState::Opened
    } else {
        ActivityState::Todo
    };
    let key = activity.reference.as_deref().unwrap_or_default();
    match activity.kind {
        ActivityKind::Page | ActivityKind::Material => match opened {
            Some(true) => ActivityState::Done,
            _ => untouched,
        },
        ActivityKind::Quiz => match facts.quizzes.get(key) {
            Some(QuizStanding::Passed) => ActivityState::Done,
            Some(QuizStanding::HandedIn) => ActivityState::HandedIn,
            Some(QuizStanding::NotPassed) => ActivityState::NotPassed,
            Some(QuizStanding::Begun) => ActivityState::Opened,
            None => untouched,
        },
        ActivityKind::Survey if facts.surveys.contains(key) => ActivityState::Done,
        ActivityKind::Session => match facts.enrolment {
            EnrolmentState::Attended => ActivityState::Done,
            EnrolmentState::PartlyAttended => ActivityState::Opened,
            _ => untouched,
        },
        ActivityKind::Survey => untouched,
    }
}

/// How much of a course is done, counted in activities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Activities done.
    pub done: usize,
    /// Activities that count: the compulsory ones, or all where none is compulsory.
    pub of: usize,
}

impl Share {
    /// In whole per cent, rounded down.
    pub fn percent(self) -> usize {
        (self.done * 100).checked_div(self.of).unwrap_or(0)
    }
}

/// How much of a course somebody has done.
pub fn share(design: &Design, facts: &Facts) -> Share {
    let (mut done, mut of) = (0, 0);
    for activity in counted(design) {
        of += 1;
        done += usize::from(state_of(activity, facts).is_settled());
    }
    Share { done, of }
}

fn counted(design: &Design) -> impl Iterator<Item = &Activity> {
    let only_compulsory = design.activities().any(|activity| activity.compulsory);
    design
        .activities()
        .filter(move |activity| activity.compulsory || !only_compulsory)
}

/// The one thing to do next: the first activity that counts and is not done. The meeting comes up until its last day; from
/// then on, whoever was there goes on with what follows it.
pub fn next_step<'d>(design: &'d Design, facts: &Facts, today: Date, last_day: Date) -> Option<&'d Activity> {
    counted(design)
        .filter(|activity| activity.kind != ActivityKind::Session || today < last_day)
        .find(|activity| !state_of(activity, facts).is_settled())
}

/// The activities before and after one, in the order of the course.
pub fn neighbours(design: &Design, id: ActivityId) -> (Option<&Activity>, Option<&Activity>) {
    let (mut before, mut after) = (None, None);
    let mut passed = false;
    for activity in design.activities() {
        if activity.id == id {
            passed = true;
        } else if !passed {
            before = Some(activity);
        } else if after.is_none() {
            after = Some(activity);
        }
    }
    (before, after.filter(|_| passed))
}

#[cfg(test)]
mod tests;
