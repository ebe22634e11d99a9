//! What moving a region to another edition of a plan would do.

use serde::Serialize;

use super::{Choice, Head};
use crate::kernel::{form::FormState, page::Page, text::Message};

/// What can be moved, and where to.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Movable {
    /// The regions.
    pub regions: Vec<Choice>,
    /// The editions, by their numbers in the plan.
    pub editions: Vec<Choice>,
}

/// The answer for one region and one edition, as a page of its own and as a part of the plan's.
#[derive(Serialize)]
pub struct MovePage {
    /// The project.
    pub head: Head,
    /// The number of the plan.
    pub number: i32,
    /// What the office calls it.
    pub title: String,
    /// What was asked.
    pub asked: Message,
    /// Which region, and where to.
    pub form: FormState,
    /// What else could be asked.
    pub movable: Movable,
    /// What it would do.
    pub words: Vec<Message>,
    /// The region and the edition, where the plan with that alone could be kept.
    pub kept: Option<(String, usize)>,
    /// The region and the neighbour, where there is a best plan with both together.
    pub together: Option<(String, String)>,
}

impl Page for MovePage {
    const TEMPLATE: &'static str = "planning/move";

    fn samples() -> Vec<Self> {
        let choice = |value: &str, label: &str| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
        };
        let page = |words, kept, together| Self {
            head: Head::of("RT2013", "Equal treatment"),
            number: 2,
            title: "Opolskie with Śląskie".to_owned(),
            asked: Message::new("planning-moving-title")
                .with("region", "Opolskie")
                .with("place", "Katowice"),
            form: FormState::default(),
            movable: Movable {
                regions: vec![choice("PL-16", "Opolskie")],
                editions: vec![choice("1", "1. Katowice")],
            },
            words,
            kept,
            together,
        };
        let code = str::to_owned;
        vec![
            page(
                vec![Message::new("planning-moving-there").with("region", "Opolskie")],
                None,
                None,
            ),
            page(
                vec![
                    Message::new("planning-moving-none")
                        .with("region", "Opolskie")
                        .with_amount("count", 2)
                        .with_list("regions", ["Śląskie", "Łódzkie"]),
                ],
                Some((code("PL-16"), 1)),
                None,
            ),
            page(
                vec![
                    Message::new("planning-moving-best")
                        .with("one", "Opolskie")
                        .with("other", "Śląskie"),
                ],
                None,
                Some((code("PL-16"), code("PL-24"))),
            ),
        ]
    }
}
