//! What the pages of learning show.

mod activity;
mod course;
mod quiz;
mod samples;

use serde::Serialize;

pub(super) use activity::{ActivityPage, Content, activity_page, agenda};
pub(super) use course::{CoursePage, course_page};
pub(super) use quiz::QuizPart;
#[cfg(test)]
pub(super) use samples::sample_design;

use super::{
    rules::{Facts, state_of},
    store::Enrolled,
};
use crate::{
    catalogue::{Activity, Design},
    kernel::{languages::Language, page::Sample, text::Worded},
};

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    let pages = [Sample::of::<CoursePage>(), Sample::of::<ActivityPage>()];
    pages.into_iter().flatten().collect()
}

/// A course as somebody takes it, on top of a page.
#[derive(Serialize)]
struct CourseHead {
    name: Worded,
    /// The page of the course.
    href: String,
    /// The edition's code.
    code: String,
    starts_on: String,
    ends_on: String,
    venue: String,
    address: String,
    /// Whose it is, for those who look at somebody else's.
    person: Option<String>,
}

impl CourseHead {
    fn new(of: &Enrolled, design: &Design, own: bool, language: Language) -> Self {
        Self {
            name: design.version.titles.worded(language),
            href: format!("/learn/{}", of.id),
            code: of.code.clone(),
            starts_on: of.starts_on.to_string(),
            ends_on: of.ends_on.to_string(),
            venue: of.venue.clone(),
            address: format!("{}, {} {}", of.street, of.postal_code, of.city),
            person: (!own).then(|| format!("{} {}", of.given_name, of.family_name)),
        }
    }
}

/// An activity in a list.
#[derive(Serialize)]
struct Step {
    href: String,
    name: Worded,
    kind: &'static str,
    minutes: i32,
    compulsory: bool,
    /// `todo`, `opened`, `not_passed` or `done`.
    state: &'static str,
}

impl Step {
    fn new(of: &Enrolled, activity: &Activity, facts: &Facts, language: Language) -> Self {
        Self {
            href: format!("/learn/{}/{}", of.id, activity.id),
            name: activity.titles.worded(language),
            kind: activity.kind.code(),
            minutes: activity.minutes,
            compulsory: activity.compulsory,
            state: state_of(activity, facts).code(),
        }
    }
}
