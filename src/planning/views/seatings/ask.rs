//! The form in which a seating is asked for.

use serde::Serialize;

use crate::{
    kernel::{form::FormState, page::Page, text::Message},
    planning::views::{Choice, Head},
};

/// The field of an edition: `fewest` or `meets`.
pub fn edition_field(name: &str, code: &str) -> String {
    format!("{name}-{code}")
}

/// The form.
#[derive(Serialize)]
pub struct SeatAskPage {
    /// The project.
    pub head: Head,
    /// The values typed.
    pub form: FormState,
    /// The number of the seating it starts from.
    pub origin: Option<i32>,
    /// The editions to choose from, by date.
    pub rows: Vec<HostedRow>,
    /// Who may go first.
    pub firsts: Vec<Choice>,
    /// Whether rows of the table that are wrong can be left out now.
    pub has_bad_rows: bool,
}

/// An edition to choose.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HostedRow {
    /// Its code.
    pub code: String,
    /// Its participants' page.
    pub href: String,
    /// The course; empty where there is only one.
    pub course: String,
    /// The town.
    pub city: String,
    /// First day.
    pub starts_on: String,
    /// The look of its state.
    pub kind: &'static str,
    /// Its state.
    pub state_key: String,
    /// Most participants.
    pub capacity: i32,
    /// Its own fewest participants.
    pub least: i32,
    /// Who has a seat.
    pub seated: usize,
    /// Who asks for one.
    pub asking: usize,
    /// What its venue says about access.
    pub access: String,
    /// Whether it takes part.
    pub takes_part: bool,
    /// The field of the fewest people.
    pub fewest_field: String,
    /// The field of the needs that are met.
    pub meets_field: String,
}

impl Page for SeatAskPage {
    const TEMPLATE: &'static str = "planning/seatings_ask";

    fn samples() -> Vec<Self> {
        let row = |code: &str, takes_part| HostedRow {
            code: code.to_owned(),
            href: format!("/editions/{code}/participants"),
            course: "Equal treatment".to_owned(),
            city: "Opole".to_owned(),
            starts_on: "2026-12-14".to_owned(),
            kind: "ok",
            state_key: "editions-state-open".to_owned(),
            capacity: 16,
            least: 8,
            seated: 11,
            asking: 4,
            access: if takes_part { "Lift at the gate." } else { "" }.to_owned(),
            takes_part,
            fewest_field: edition_field("fewest", code),
            meets_field: edition_field("meets", code),
        };
        let first = |value: &str, label: &str| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
        };
        let page = |form, origin, rows, has_bad_rows| Self {
            head: Head::of("RT2013", "Equal treatment"),
            form,
            origin,
            rows,
            firsts: vec![first("waiting", "Who waits"), first("role:schools", "Schools")],
            has_bad_rows,
        };
        let filled = FormState::filled([
            ("title", "Autumn".to_owned()),
            ("fewest-RT-OPO", "8".to_owned()),
            ("seat_km", "2000".to_owned()),
            ("cells", "true".to_owned()),
        ]);
        let wrong = FormState::filled([("people", "E-mail\nnobody".to_owned())])
            .with_error("people", Message::new("planning-people-no-email"))
            .with_error("editions", Message::new("planning-seating-no-editions"))
            .with_error("fewest-RT-OPO", Message::new("kernel-form-missing"));
        let rows = || vec![row("RT-OPO", true), row("RT-KIE", false)];
        vec![
            page(filled, None, rows(), false),
            page(wrong, Some(3), rows(), true),
            page(FormState::default(), None, Vec::new(), false),
        ]
    }
}
