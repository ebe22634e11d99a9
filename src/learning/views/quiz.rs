//! The part of an activity's page that leads to a quiz.

use std::collections::HashSet;

use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Iso8601};

use crate::{
    kernel::{
        languages::Language,
        text::{Message, Worded},
        zones,
    },
    learning::store::Enrolled,
    quizzes::{self, Attempt, AttemptId, AttemptState, QuizId, Sheet, Start, Terms},
};

/// A quiz before, between and after its attempts.
#[derive(Clone, Serialize)]
pub struct QuizPart {
    pub(super) id: String,
    pub(super) enrolment: String,
    pub(super) intro: Worded,
    pub(super) length: usize,
    /// Nothing where it depends on what is drawn.
    pub(super) most: Option<String>,
    pub(super) pass_percent: i32,
    pub(super) allowed: i32,
    /// The attempt that is open.
    pub(super) open: Option<String>,
    /// Whether a new attempt may be begun.
    pub(super) may_start: bool,
    /// Why none may be begun.
    pub(super) refused: Option<Message>,
    /// How long an attempt may take, in minutes, with what is granted in addition; nothing without a limit.
    pub(super) limit: Option<i32>,
    /// On the venue's wall clock.
    pub(super) opens_at: Option<String>,
    /// On the venue's wall clock.
    pub(super) closes_at: Option<String>,
    /// How many minutes lie between attempts at least.
    pub(super) wait: i32,
    /// Which attempt counts.
    pub(super) counts: &'static str,
    /// What stands on one page.
    pub(super) paging: &'static str,
    /// Whether a page that was left cannot be seen any more.
    pub(super) one_way: bool,
    pub(super) attempts: Vec<Tried>,
}

/// An attempt that has ended.
#[derive(Clone, Serialize)]
pub struct Tried {
    pub(super) number: i32,
    pub(super) href: String,
    /// On the venue's wall clock.
    pub(super) submitted_at: String,
    /// Whether it was not handed in in time and so does not count.
    pub(super) lapsed: bool,
    /// What it came to; nothing while that is not shown.
    pub(super) reached: Option<Reached>,
}

/// What an attempt came to.
#[derive(Clone, Serialize)]
pub struct Reached {
    pub(super) score: String,
    pub(super) most: String,
    pub(super) percent: i32,
    pub(super) passed: bool,
}

impl QuizPart {
    /// Puts it together; `hidden` are the attempts whose marks are not shown yet. Only participants themselves can begin or go on.
    pub fn new(
        of: &Enrolled,
        own: bool,
        (id, sheet): (QuizId, &Sheet),
        attempts: &[Attempt],
        (terms, now, hidden): (&Terms, OffsetDateTime, &HashSet<AttemptId>),
        language: Language,
    ) -> Self {
        let start = sheet.decide_start(terms, attempts, now);
        let settings = sheet.settings();
        let local = |at: OffsetDateTime| zones::local(at, &of.zone).format(&Iso8601::DEFAULT).ok();
        let ended = attempts
            .iter()
            .filter(|attempt| attempt.state != AttemptState::Open);
        Self {
            id: id.to_string(),
            enrolment: of.id.to_string(),
            intro: sheet.intro(language),
            length: sheet.length(),
            most: sheet.most().map(|most| language.decimal(most.to_f64())),
            pass_percent: sheet.pass_percent(),
            allowed: terms.allowed(),
            open: match start {
                Ok(Start::Continue(attempt)) if own => Some(format!("/attempts/{attempt}")),
                _ => None,
            },
            may_start: own && matches!(start, Ok(Start::New(_))),
            refused: start.err().filter(|_| own).map(|refuse| refuse.message(&of.zone)),
            limit: (settings.limit_minutes > 0).then(|| settings.limit_minutes + terms.extra_minutes),
            opens_at: terms.opens_at.and_then(local),
            closes_at: terms.closes_at.and_then(local),
            wait: settings.wait_minutes,
            counts: settings.counts.code(),
            paging: settings.paging.code(),
            one_way: settings.one_way,
            attempts: ended
                .map(|attempt| tried(of, attempt, !hidden.contains(&attempt.id), language))
                .collect(),
        }
    }
}

fn tried(of: &Enrolled, attempt: &Attempt, shown: bool, language: Language) -> Tried {
    let ended = attempt
        .submitted_at
        .or(attempt.ends_at)
        .unwrap_or(attempt.started_at);
    let (score, most) = (attempt.score.unwrap_or(0.0), attempt.most.unwrap_or(0.0));
    let lapsed = attempt.state == AttemptState::Lapsed;
    Tried {
        number: attempt.number,
        href: format!("/attempts/{}/review", attempt.id),
        submitted_at: zones::local(ended, &of.zone)
            .format(&Iso8601::DEFAULT)
            .unwrap_or_default(),
        lapsed,
        reached: (shown && !lapsed).then(|| Reached {
            score: language.decimal(score),
            most: language.decimal(most),
            percent: quizzes::percent(score, most),
            passed: attempt.passed.unwrap_or(false),
        }),
    }
}
