//! The trainers of an edition.

use serde::Serialize;

use super::{Tab, tabs::sample_tabs};
use crate::{
    kernel::{form::FormState, page::Page, text::Message},
    people::Person,
};

/// Who teaches, and the form to name one more.
#[derive(Serialize)]
pub struct TrainersPage {
    code: String,
    title: String,
    tabs: Vec<Tab>,
    plans: bool,
    form: FormState,
    trainers: Vec<TrainerLine>,
}

#[derive(Serialize)]
struct TrainerLine {
    name: String,
    email: String,
    organisation: String,
    remove_action: String,
}

impl TrainersPage {
    /// The page.
    pub fn new(
        code: &str,
        title: &str,
        tabs: Vec<Tab>,
        plans: bool,
        trainers: &[Person],
        form: FormState,
    ) -> Self {
        let line = |person: &Person| TrainerLine {
            name: person.full_name(),
            email: person.email.clone(),
            organisation: person.organisation.clone(),
            remove_action: format!("/editions/{code}/trainers/{}/removal", person.id),
        };
        Self {
            code: code.to_owned(),
            title: title.to_owned(),
            tabs,
            plans,
            form,
            trainers: trainers.iter().map(line).collect(),
        }
    }
}

impl Page for TrainersPage {
    const TEMPLATE: &'static str = "editions/trainers";

    fn samples() -> Vec<Self> {
        let wrong = FormState::default().with_error(
            "email",
            Message::new("editions-no-such-person").with("email", "maria@example.org"),
        );
        let page = |trainers: Vec<TrainerLine>, plans, form| TrainersPage {
            code: "RT2013-01".to_owned(),
            title: "Equal treatment".to_owned(),
            tabs: sample_tabs("trainers"),
            plans,
            form,
            trainers,
        };
        let trainer = TrainerLine {
            name: "Maria Wójcik".to_owned(),
            email: "maria@example.org".to_owned(),
            organisation: "University of Wrocław".to_owned(),
            remove_action: "/editions/RT2013-01/trainers/1/removal".to_owned(),
        };
        vec![
            page(Vec::new(), true, FormState::default()),
            page(vec![trainer], true, wrong),
            page(Vec::new(), false, FormState::default()),
        ]
    }
}
