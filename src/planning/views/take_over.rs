//! The form in which a plan becomes editions.

use serde::Serialize;

use super::{Choice, Head};
use crate::kernel::{form::FormState, page::Page, text::Message};

/// The form.
#[derive(Serialize)]
pub struct TakeOverPage {
    /// The project.
    pub head: Head,
    /// The plan.
    pub number: i32,
    /// What the office calls it.
    pub title: String,
    /// What was typed.
    pub form: FormState,
    /// Whether editions were made of it before.
    pub again: bool,
    /// The courses that can be run.
    pub courses: Vec<Choice>,
    /// The languages they can be held in.
    pub languages: Vec<Choice>,
    /// The groups that become editions.
    pub groups: Vec<Group>,
}

/// A group that becomes an edition.
#[derive(Serialize)]
pub struct Group {
    /// Its place in the plan, from 0.
    pub place: usize,
    /// The host town.
    pub host: String,
    /// The names of its regions.
    pub regions: String,
    /// Its people.
    pub people: i64,
    /// The venues in its town.
    pub venues: Vec<Choice>,
}

impl Page for TakeOverPage {
    const TEMPLATE: &'static str = "planning/take_over";

    fn samples() -> Vec<Self> {
        let choice = |value: &str| Choice {
            value: value.to_owned(),
            label: value.to_owned(),
        };
        let page = |form: FormState, again, venues: Vec<Choice>| Self {
            head: Head::of("RT2013", "Equal treatment"),
            number: 2,
            title: "Opolskie with Śląskie".to_owned(),
            form,
            again,
            courses: vec![choice("equal-treatment")],
            languages: vec![choice("pl")],
            groups: vec![Group {
                place: 0,
                host: "Wrocław".to_owned(),
                regions: "Dolnośląskie, Opolskie".to_owned(),
                people: 14,
                venues,
            }],
        };
        let wrong = FormState::default()
            .with_error("code-0", Message::new("kernel-form-missing"))
            .with_error("course", Message::new("kernel-form-choice"));
        vec![
            page(FormState::default(), false, vec![choice("Urząd Wojewódzki")]),
            page(wrong, true, Vec::new()),
        ]
    }
}
