//! The pages on which trainers and the office watch over the quizzes of an edition while they are taken.

use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    super::{
        model::{AttemptId, AttemptState, QuizId, QuizPurpose, attempt},
        sheet::Sheet,
        store::{Answered, LivePerson, LiveQuiz},
    },
    samples,
};
use crate::{
    editions::Tab,
    enrolment::EnrolmentId,
    kernel::{
        form::FormState,
        languages::Language,
        lists::Pager,
        page::Page,
        parts::Choice,
        text::{Localised, Message, Worded},
        zones,
    },
    people::PersonId,
};

/// What stands on top of each of the pages.
#[derive(Clone, Serialize)]
pub struct LiveHead {
    /// The edition's code.
    pub code: String,
    /// The course's title.
    pub title: String,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
}

/// The quizzes of an edition.
#[derive(Serialize)]
pub struct LiveQuizzesPage {
    #[serde(flatten)]
    head: LiveHead,
    quizzes: Vec<LiveRow>,
}

#[derive(Serialize)]
struct LiveRow {
    href: String,
    name: Worded,
    purpose: &'static str,
    opens_at: Option<String>,
    closes_at: Option<String>,
    open: i64,
    handed_in: i64,
}

/// Puts together the list of an edition's quizzes; moments are those of the venue's wall clock.
pub fn live_quizzes_page(
    head: LiveHead,
    quizzes: &[LiveQuiz],
    zone: &str,
    reader: Language,
) -> LiveQuizzesPage {
    let row = |quiz: &LiveQuiz| LiveRow {
        href: format!("/editions/{}/quizzes/{}", head.code, quiz.key),
        name: quiz.titles.worded(reader),
        purpose: quiz.purpose.code(),
        opens_at: quiz.opens_at.map(|at| zones::iso(at, zone)),
        closes_at: quiz.closes_at.map(|at| zones::iso(at, zone)),
        open: quiz.open,
        handed_in: quiz.handed_in,
    };
    LiveQuizzesPage {
        quizzes: quizzes.iter().map(row).collect(),
        head,
    }
}

/// A quiz while it is taken.
#[derive(Serialize)]
pub struct LivePage {
    #[serde(flatten)]
    pub(in crate::quizzes) head: LiveHead,
    pub(in crate::quizzes) key: String,
    pub(in crate::quizzes) name: Worded,
    /// When it was looked, on the venue's wall clock.
    pub(in crate::quizzes) now: String,
    /// People at it, people who have handed in, people who have not begun.
    pub(in crate::quizzes) open: usize,
    pub(in crate::quizzes) handed_in: usize,
    pub(in crate::quizzes) not_begun: usize,
    /// Whether the person may act.
    pub(in crate::quizzes) may_act: bool,
    /// The form of the dates.
    pub(in crate::quizzes) form: FormState,
    pub(in crate::quizzes) states: Vec<Choice>,
    pub(in crate::quizzes) filter: FormState,
    pub(in crate::quizzes) clear: Option<String>,
    pub(in crate::quizzes) rows: Vec<LiveLine>,
    pub(in crate::quizzes) pager: Pager,
}

/// Somebody who may take it.
#[derive(Clone, Serialize)]
pub struct LiveLine {
    name: String,
    href: String,
    /// `none`, or the code of the newest attempt's state.
    state: &'static str,
    badge: &'static str,
    number: Option<i32>,
    answered: usize,
    length: usize,
    saved_at: Option<String>,
    due_at: Option<String>,
    /// Minutes left, the last one begun; nothing where there is no end or nothing is open.
    left: Option<i64>,
    submitted_at: Option<String>,
    granted: bool,
}

/// The codes by which the list can be narrowed.
pub const STATES: [&str; 4] = ["none", "open", "submitted", "lapsed"];

/// The state of somebody's newest attempt.
pub fn state_of(person: &LivePerson) -> &'static str {
    person.state.map_or("none", AttemptState::code)
}

/// Puts a line together; `length` is how many questions the attempt asks.
pub fn live_line(
    person: &LivePerson,
    (answered, length): (Answered, usize),
    base: &str,
    (zone, now): (&str, OffsetDateTime),
) -> LiveLine {
    let open = person.state == Some(AttemptState::Open);
    let local = |at| zones::iso(at, zone);
    LiveLine {
        name: format!("{} {}", person.family_name, person.given_name),
        href: format!("{base}/{}", person.enrolment_id),
        state: state_of(person),
        badge: match person.state {
            None => "draft",
            Some(AttemptState::Open) => "info",
            Some(AttemptState::Submitted) => "ok",
            Some(AttemptState::Lapsed) => "stop",
        },
        number: person.number,
        answered: answered.questions,
        length,
        saved_at: answered.saved_at.map(local),
        due_at: person.due_at.filter(|_| open).map(local),
        left: person
            .due_at
            .filter(|_| open)
            .map(|due| ((due - now).whole_seconds() + 59).max(0) / 60),
        submitted_at: person.submitted_at.map(local),
        granted: person.granted,
    }
}

/// One person's attempts at a quiz, and what can be done about them.
#[derive(Serialize)]
pub struct LivePersonPage {
    #[serde(flatten)]
    pub(in crate::quizzes) head: LiveHead,
    pub(in crate::quizzes) key: String,
    pub(in crate::quizzes) name: Worded,
    pub(in crate::quizzes) person: String,
    /// The address of this page.
    pub(in crate::quizzes) base: String,
    pub(in crate::quizzes) may_act: bool,
    pub(in crate::quizzes) attempts: Vec<AttemptLine>,
    /// Who granted what was granted, and when.
    pub(in crate::quizzes) granted: Option<Granted>,
    /// The form of what is granted.
    pub(in crate::quizzes) form: FormState,
    /// The form of what is done with the last attempt.
    pub(in crate::quizzes) deed: FormState,
}

/// Who granted something.
#[derive(Serialize)]
pub struct Granted {
    /// Full name.
    pub by: String,
    /// On the venue's wall clock.
    pub at: String,
}

/// An attempt of the person.
#[derive(Serialize)]
pub struct AttemptLine {
    id: String,
    number: i32,
    state: &'static str,
    badge: &'static str,
    started_at: String,
    due_at: Option<String>,
    ended_at: Option<String>,
    href: Option<String>,
    /// Whether it is open, has an end, and can be opened again.
    open: bool,
    has_end: bool,
    may_reopen: bool,
}

/// Puts a line together; `newest` says whether it is the last of the person's attempts.
pub fn attempt_line(attempt: &attempt::Model, newest: bool, zone: &str) -> AttemptLine {
    let local = |at| zones::iso(at, zone);
    let open = attempt.state == AttemptState::Open;
    AttemptLine {
        id: attempt.id.to_string(),
        number: attempt.number,
        state: attempt.state.code(),
        badge: match attempt.state {
            AttemptState::Open => "info",
            AttemptState::Submitted => "ok",
            AttemptState::Lapsed => "stop",
        },
        started_at: local(attempt.started_at),
        due_at: attempt.due_at.map(local),
        ended_at: attempt
            .submitted_at
            .or(attempt.ends_at.filter(|_| !open))
            .map(local),
        href: (!open).then(|| format!("/attempts/{}/review", attempt.id)),
        open,
        has_end: attempt.due_at.is_some(),
        may_reopen: newest && !open,
    }
}

fn sample_head() -> LiveHead {
    LiveHead {
        code: "RT2013-01".to_owned(),
        title: "Equal treatment".to_owned(),
        tabs: Vec::new(),
    }
}

fn sample_person(state: Option<AttemptState>) -> LivePerson {
    let then = OffsetDateTime::UNIX_EPOCH;
    LivePerson {
        enrolment_id: EnrolmentId(Uuid::nil()),
        person_id: PersonId(Uuid::nil()),
        given_name: "Ewa".to_owned(),
        family_name: "Nowak".to_owned(),
        attempt_id: state.map(|_| AttemptId(Uuid::nil())),
        quiz_id: state.map(|_| QuizId(Uuid::nil())),
        number: state.map(|_| 1),
        state,
        due_at: state.map(|_| then),
        submitted_at: state
            .filter(|state| *state == AttemptState::Submitted)
            .map(|_| then),
        granted: state.is_some(),
    }
}

impl Page for LiveQuizzesPage {
    const TEMPLATE: &'static str = "quizzes/live_quizzes";

    fn samples() -> Vec<Self> {
        let then = OffsetDateTime::UNIX_EPOCH;
        let quiz = LiveQuiz {
            key: "post-test".to_owned(),
            titles: Localised::of(Language::En, "Post-test"),
            purpose: QuizPurpose::PostTest,
            opens_at: Some(then),
            closes_at: None,
            open: 2,
            handed_in: 5,
        };
        vec![
            live_quizzes_page(sample_head(), &[quiz], "Europe/Warsaw", Language::Pl),
            live_quizzes_page(sample_head(), &[], "Europe/Warsaw", Language::En),
        ]
    }
}

impl Page for LivePage {
    const TEMPLATE: &'static str = "quizzes/live";

    fn samples() -> Vec<Self> {
        let then = OffsetDateTime::UNIX_EPOCH;
        let page = |people: &[LivePerson], may_act, show: &str, form: FormState| LivePage {
            head: sample_head(),
            key: "post-test".to_owned(),
            name: Localised::of(Language::En, "Post-test").worded(Language::Sv),
            now: zones::iso(then, "Europe/Warsaw"),
            open: 1,
            handed_in: 1,
            not_begun: 1,
            may_act,
            form,
            states: STATES.map(|state| Choice::new(state, state)).to_vec(),
            filter: FormState::filled([("show", show.to_owned())]),
            clear: (!show.is_empty()).then(|| "/editions/x/quizzes/y".to_owned()),
            rows: people
                .iter()
                .map(|person| {
                    let answered = Answered {
                        questions: 3,
                        saved_at: person.state.map(|_| then),
                    };
                    let how_far = (answered, 12);
                    live_line(person, how_far, "/editions/x/quizzes/y", ("Europe/Warsaw", then))
                })
                .collect(),
            pager: Pager::new("/editions/x/quizzes/y", &[], None, people.len() as u64),
        };
        let people = [
            sample_person(None),
            sample_person(Some(AttemptState::Open)),
            sample_person(Some(AttemptState::Submitted)),
            sample_person(Some(AttemptState::Lapsed)),
        ];
        let wrong = FormState::default().with_error("closes_on", Message::new("quizzes-live-closes-before"));
        vec![
            page(&people, true, "", FormState::default()),
            page(&[], true, "open", wrong),
            page(&people, false, "", FormState::default()),
        ]
    }
}

impl Page for LivePersonPage {
    const TEMPLATE: &'static str = "quizzes/live_person";

    fn samples() -> Vec<Self> {
        let sheet: Sheet = samples::sheet();
        let attempt = |state| {
            let mut attempt = samples::placed(&sheet, None).attempt;
            attempt.state = state;
            (attempt.due_at, attempt.ends_at) = (Some(attempt.started_at), Some(attempt.started_at));
            attempt
        };
        let page = |states: &[AttemptState], may_act, deed: FormState| {
            let attempts: Vec<_> = states.iter().map(|state| attempt(*state)).collect();
            let lines = attempts.iter().enumerate();
            LivePersonPage {
                head: sample_head(),
                key: "post-test".to_owned(),
                name: sheet.title(Language::En),
                person: "Ewa Nowak".to_owned(),
                base: "/editions/x/quizzes/y/z".to_owned(),
                may_act,
                attempts: lines
                    .map(|(place, attempt)| attempt_line(attempt, place + 1 == states.len(), "Europe/Warsaw"))
                    .collect(),
                granted: may_act.then(|| Granted {
                    by: "Jan Kowalski".to_owned(),
                    at: zones::iso(OffsetDateTime::UNIX_EPOCH, "Europe/Warsaw"),
                }),
                form: FormState::default(),
                deed,
            }
        };
        let wrong = FormState::default().with_error("reason", Message::new("kernel-form-missing"));
        vec![
            page(&[AttemptState::Submitted, AttemptState::Open], true, wrong),
            page(
                &[AttemptState::Open, AttemptState::Lapsed],
                true,
                FormState::default(),
            ),
            page(&[], false, FormState::default()),
        ]
    }
}
