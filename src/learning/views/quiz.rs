//! The part of an activity's page that leads to a quiz.

use serde::Serialize;
use time::format_description::well_known::Iso8601;

use crate::{
    kernel::{languages::Language, text::Worded, zones},
    learning::store::Enrolled,
    quizzes::{self, Attempt, AttemptState, QuizId, Sheet, Start},
};

/// A quiz before, between and after its attempts.
#[derive(Clone, Serialize)]
pub struct QuizPart {
    pub(super) id: String,
    pub(super) enrolment: String,
    pub(super) intro: Worded,
    pub(super) length: usize,
    pub(super) most: String,
    pub(super) pass_percent: i32,
    pub(super) allowed: i32,
    /// The attempt that is open.
    pub(super) open: Option<String>,
    /// Whether a new attempt may be begun.
    pub(super) may_start: bool,
    pub(super) attempts: Vec<Tried>,
}

/// A submitted attempt.
#[derive(Clone, Serialize)]
pub struct Tried {
    pub(super) number: i32,
    pub(super) href: String,
    /// On the venue's wall clock.
    pub(super) submitted_at: String,
    pub(super) score: String,
    pub(super) most: String,
    pub(super) percent: i32,
    pub(super) passed: bool,
}

impl QuizPart {
    /// Puts it together; only participants themselves can begin or go on.
    pub fn new(
        of: &Enrolled,
        own: bool,
        (id, sheet): (QuizId, &Sheet),
        attempts: &[Attempt],
        language: Language,
    ) -> Self {
        let start = quizzes::decide_start(sheet.attempts_allowed(), attempts)
            .ok()
            .filter(|_| own);
        Self {
            id: id.to_string(),
            enrolment: of.id.to_string(),
            intro: sheet.intro(language),
            length: sheet.length(),
            most: language.decimal(sheet.most().to_f64()),
            pass_percent: sheet.pass_percent(),
            allowed: sheet.attempts_allowed(),
            open: match start {
                Some(Start::Continue(attempt)) => Some(format!("/attempts/{attempt}")),
                _ => None,
            },
            may_start: matches!(start, Some(Start::New(_))),
            attempts: attempts
                .iter()
                .filter(|attempt| attempt.state == AttemptState::Submitted)
                .map(|attempt| tried(of, attempt, language))
                .collect(),
        }
    }
}

fn tried(of: &Enrolled, attempt: &Attempt, language: Language) -> Tried {
    let submitted = attempt.submitted_at.unwrap_or(attempt.started_at);
    let (score, most) = (attempt.score.unwrap_or(0.0), attempt.most.unwrap_or(0.0));
    Tried {
        number: attempt.number,
        href: format!("/attempts/{}/review", attempt.id),
        submitted_at: zones::local(submitted, &of.zone)
            .format(&Iso8601::DEFAULT)
            .unwrap_or_default(),
        score: language.decimal(score),
        most: language.decimal(most),
        percent: quizzes::percent(score, most),
        passed: attempt.passed.unwrap_or(false),
    }
}
