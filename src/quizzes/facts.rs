//! What others know of the people in quizzes.

use std::collections::{BTreeMap, HashSet};

use items::statistics::{GainFigures, Sat, gain};
use sea_orm::DbErr;

use super::{
    model::{ItemId, QuizPurpose},
    rules::results::Test,
    store::{self, QuizLine, Sittings},
};
use crate::{
    editions::Extent,
    enrolment::EnrolmentId,
    kernel::{app::App, database::Reader, text::Localised},
    people::Answered,
};

/// Which of these enrolments hold a certificate that is valid. The certificates know, and are handed in where the server is put
/// together.
#[derive(Clone, Copy)]
pub struct CertificatesHeld(pub fn(App, Vec<EnrolmentId>) -> Answered<HashSet<EnrolmentId>>);

/// What people gained from the test before to the test after in one course: the figures of the page of gain.
#[derive(Clone, Debug)]
pub struct CourseGain {
    /// The short name of the course, as the page of gain takes it.
    pub course: String,
    /// Its title.
    pub titles: Localised,
    /// Of those who took both tests.
    pub figures: GainFigures,
    /// How many took only the test before, and how many only the one after.
    pub absent: [usize; 2],
}

/// The gain in all courses of a scope.
#[derive(Clone, Debug, Default)]
pub struct Gains {
    /// Course by course.
    pub courses: Vec<CourseGain>,
    /// How many attempts have an answer that waits to be marked; they are not in the figures.
    pub waiting: u64,
}

/// The gain in each course of a scope that has a test before and one after; figures are given from `least` people on. Three
/// queries, however many courses there are.
pub async fn gains_in(db: &Reader, scope: Extent, least: u64) -> Result<Gains, DbErr> {
    let quizzes = store::quizzes_in(db, scope).await?;
    let has = |course: &str, purpose| {
        quizzes
            .iter()
            .any(|quiz| quiz.course == course && quiz.purpose == purpose)
    };
    let tests: Vec<&QuizLine> = quizzes
        .iter()
        .filter(|quiz| quiz.purpose != QuizPurpose::Practice)
        .filter(|quiz| has(&quiz.course, QuizPurpose::PreTest) && has(&quiz.course, QuizPurpose::PostTest))
        .collect();
    if tests.is_empty() {
        return Ok(Gains::default());
    }
    let Sittings { people, waiting, .. } = store::sittings(db, scope, &tests).await?;
    let mut by_course: BTreeMap<String, Vec<Sat<()>>> = BTreeMap::new();
    for sitting in people {
        let taken = |test: &Option<Test<ItemId>>| test.as_ref().and_then(Test::taken);
        let sat = Sat {
            person: (),
            before: taken(&sitting.tested.before),
            after: taken(&sitting.tested.after),
        };
        by_course.entry(sitting.course).or_default().push(sat);
    }
    // The newest version of a course comes last and gives its title.
    let courses: BTreeMap<&str, &QuizLine> = tests.iter().map(|line| (line.course.as_str(), *line)).collect();
    let of_course = |(course, line): (&str, &QuizLine)| {
        let found = gain(
            by_course.get(course).map(Vec::as_slice).unwrap_or_default(),
            least,
        );
        CourseGain {
            course: course.to_owned(),
            titles: line.course_titles.clone(),
            figures: found.figures,
            absent: [found.only_before.len(), found.only_after.len()],
        }
    };
    Ok(Gains {
        courses: courses.into_iter().map(of_course).collect(),
        waiting,
    })
}
