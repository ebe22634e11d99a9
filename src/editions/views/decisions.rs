//! The decisions on an edition, and the form for the next one.

use serde::Serialize;
use time::format_description::well_known::Iso8601;

use super::{Choice, Tab, state_kind, tabs::sample_tabs};
use crate::{
    editions::{EditionState, model::decision},
    kernel::{form::FormState, page::Page, text::Message, zones},
};

/// What was decided and what can be.
#[derive(Serialize)]
pub struct DecisionsPage {
    /// Code of the edition.
    pub code: String,
    /// Title of the course.
    pub title: String,
    /// Tabs of the edition.
    pub tabs: Vec<Tab>,
    /// Key of the state's name.
    pub state_key: String,
    /// Shape of the state.
    pub state_kind: &'static str,
    /// The day of decision, ISO.
    pub decide_on: String,
    /// Seats that are taken.
    pub taken: i32,
    /// Fewest participants.
    pub capacity_min: i32,
    /// Most participants.
    pub capacity_max: i32,
    /// Whether the office is asked what to do with too few people: the day has come and seats are below the minimum.
    pub asked: bool,
    /// The steps that can be decided; none for those who only read.
    pub steps: Vec<Step>,
    /// Editions to merge into.
    pub others: Vec<Choice>,
    /// The form.
    pub form: FormState,
    /// What was decided, newest first.
    pub decisions: Vec<DecisionLine>,
}

/// A step that can be decided.
#[derive(Serialize)]
pub struct Step {
    /// The state.
    pub value: &'static str,
    /// Key of what the step is called.
    pub key: String,
    /// Key of what follows from it.
    pub hint_key: String,
}

impl Step {
    /// The step to a state.
    pub fn to(state: EditionState) -> Self {
        Self {
            value: state.code(),
            key: format!("editions-step-{}", state.code()),
            hint_key: format!("editions-step-hint-{}", state.code()),
        }
    }
}

/// A decision in the list.
#[derive(Serialize)]
pub struct DecisionLine {
    at: String,
    state_key: String,
    kind: &'static str,
    who: String,
    why: String,
    told: Option<Message>,
}

impl DecisionLine {
    /// The decision with its moment as the clock at the venue showed it.
    pub fn new(decision: decision::Model, zone: &str) -> Self {
        Self {
            at: zones::local(decision.at, zone)
                .format(&Iso8601::DEFAULT)
                .unwrap_or_default(),
            state_key: format!("editions-state-{}", decision.to_state.code()),
            kind: state_kind(decision.to_state),
            who: decision.by_name,
            why: decision.why,
            told: serde_json::from_str(&decision.told).ok(),
        }
    }
}

impl Page for DecisionsPage {
    const TEMPLATE: &'static str = "editions/decisions";

    fn samples() -> Vec<Self> {
        let decision = decision::Model {
            id: uuid::Uuid::nil(),
            edition_id: crate::editions::EditionId(uuid::Uuid::nil()),
            from_state: EditionState::Draft,
            to_state: EditionState::Announced,
            at: time::macros::datetime!(2026-07-01 08:00 UTC),
            by_id: None,
            by_name: "Anna Nowak".to_owned(),
            why: "The venue is booked.".to_owned(),
            told: serde_json::json!(Message::new("editions-told-nobody")).to_string(),
            into_edition_id: None,
        };
        let page = |state: EditionState, steps: Vec<Step>, form: FormState| DecisionsPage {
            code: "RT2013-01".to_owned(),
            title: "Equal treatment".to_owned(),
            tabs: sample_tabs("decisions"),
            state_key: format!("editions-state-{}", state.code()),
            state_kind: state_kind(state),
            decide_on: "2026-10-01".to_owned(),
            taken: 7,
            capacity_min: 12,
            capacity_max: 24,
            asked: state == EditionState::Open,
            steps,
            others: vec![Choice {
                value: "RT2013-02".to_owned(),
                label: "RT2013-02, Poznań".to_owned(),
            }],
            form,
            decisions: if state == EditionState::Draft {
                Vec::new()
            } else {
                vec![DecisionLine::new(decision.clone(), "Europe/Warsaw")]
            },
        };
        let wrong = FormState::default()
            .with_error("to", Message::new("editions-no-step-ended"))
            .with_error("why", Message::new("kernel-form-missing"));
        let all = || {
            EditionState::ALL
                .into_iter()
                .filter(|state| *state != EditionState::Draft)
        };
        vec![
            page(
                EditionState::Draft,
                all().map(Step::to).collect(),
                FormState::default(),
            ),
            page(EditionState::Open, all().map(Step::to).collect(), wrong),
            page(EditionState::Closed, Vec::new(), FormState::default()),
        ]
    }
}
