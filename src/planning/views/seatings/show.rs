//! A seating: who would sit where, who would wait and why, and the button that makes it true.

use serde::Serialize;

use super::Figures;
use crate::{
    kernel::{form::FormState, page::Page, text::Message},
    planning::views::{Head, Searching},
};

/// A seating of a project.
#[derive(Default, Serialize)]
pub struct SeatingPage {
    /// The project.
    pub head: Head,
    /// Its number.
    pub number: i32,
    /// What the office calls it.
    pub title: String,
    /// When it was asked for.
    pub created_at: String,
    /// Who asked.
    pub by: String,
    /// Whether the reader plans.
    pub plans: bool,
    /// When seats were given by it.
    pub taken_over_at: Option<String>,
    /// What went wrong when seats were to be given.
    pub form: FormState,
    /// Whether the lists have changed since.
    pub changed: bool,
    /// Seconds after which the page asks again, while a search goes on.
    pub refresh: Option<u32>,
    /// The search, while it goes on.
    pub searching: Option<Searching>,
    /// How sure the seating is.
    pub proof: Option<Message>,
    /// What was asked, in words.
    pub asked: Vec<Message>,
    /// What it is compared by.
    pub figures: Option<Figures>,
    /// Rules that contradict each other.
    pub conflict: Vec<Message>,
    /// The editions.
    pub editions: Vec<SeatedEdition>,
    /// Who waits, by name.
    pub waiting: Vec<Waiter>,
    /// Whether somebody can be given a seat now.
    pub gives: bool,
}

/// An edition with who would sit in it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SeatedEdition {
    /// Its code.
    pub code: String,
    /// Its participants' page.
    pub href: String,
    /// The town.
    pub city: String,
    /// First day.
    pub starts_on: String,
    /// Most participants.
    pub capacity: u32,
    /// How many sit in it.
    pub seated: usize,
    /// Kilometres that they travel, one way.
    pub km: i64,
    /// Who, by name.
    pub people: Vec<SeatLine>,
    /// Limits that keep somebody out.
    pub limits: Vec<Message>,
    /// What one more seat would be worth.
    pub more: Option<Message>,
}

/// Somebody in an edition.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SeatLine {
    /// The place in the question, which the form sends.
    pub place: usize,
    /// The name; empty for somebody who was erased.
    pub name: String,
    /// The region.
    pub region: String,
    /// The role category.
    pub role: String,
    /// The organisation.
    pub organisation: String,
    /// Kilometres to the host town, one way.
    pub km: i64,
    /// Whether the seat is theirs already.
    pub kept: bool,
    /// Whether the seat can be given now.
    pub open: bool,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// Somebody who waits.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Waiter {
    /// The name; empty for somebody who was erased.
    pub name: String,
    /// The region.
    pub region: String,
    /// The role category.
    pub role: String,
    /// The organisation.
    pub organisation: String,
    /// Why, edition by edition.
    pub reasons: Vec<Message>,
}

impl Page for SeatingPage {
    const TEMPLATE: &'static str = "planning/seating";

    fn samples() -> Vec<Self> {
        let bare = |number| Self {
            head: Head::of("RT2013", "Equal treatment"),
            number,
            title: "Autumn".to_owned(),
            created_at: "2026-11-28T10:00:00Z".to_owned(),
            by: "Ewa Nowak".to_owned(),
            plans: true,
            ..Self::default()
        };
        let line = |name: &str, kept, open| SeatLine {
            place: 1,
            name: name.to_owned(),
            region: "Opole".to_owned(),
            role: "Schools".to_owned(),
            organisation: "Kuratorium".to_owned(),
            km: 84,
            kept,
            open,
            ticked: open,
        };
        let edition = |open| SeatedEdition {
            code: "RT-OPO".to_owned(),
            href: "/editions/RT-OPO/participants".to_owned(),
            city: "Opole".to_owned(),
            starts_on: "2026-12-14".to_owned(),
            capacity: 12,
            seated: 3,
            km: 168,
            people: vec![line("Anna Zet", false, open), line("", true, false)],
            limits: vec![Message::new("planning-limit-full")],
            more: Some(Message::new("planning-one-more").with_amount("km", 1_900)),
        };
        let empty = SeatedEdition {
            people: Vec::new(),
            seated: 0,
            more: None,
            limits: Vec::new(),
            ..edition(false)
        };
        let waiter = |name: &str| Waiter {
            name: name.to_owned(),
            region: "Opole".to_owned(),
            role: "Schools".to_owned(),
            organisation: "Kuratorium".to_owned(),
            reasons: vec![Message::new("planning-waits-full").with("code", "RT-OPO")],
        };
        let solved = |open| Self {
            proof: Some(Message::new("planning-seating-optimal")),
            asked: vec![Message::new("planning-asked-cells")],
            figures: Some(Figures {
                seated: 3,
                new: 1,
                waiting: 2,
                km: 168,
                editions: 1,
            }),
            editions: vec![edition(open), empty.clone()],
            waiting: vec![waiter("Jan Kos"), waiter("")],
            gives: open,
            ..bare(2)
        };
        let searching = |goes_on: bool| Self {
            refresh: goes_on.then_some(2),
            searching: Some(Searching {
                goes_on,
                seconds: 4,
                words: vec![Message::new("planning-search-waits")],
            }),
            ..bare(3)
        };
        vec![
            solved(true),
            Self {
                form: FormState::default().with_error("", Message::new("planning-seats-none")),
                changed: true,
                ..solved(true)
            },
            Self {
                taken_over_at: Some("2026-11-29T10:00:00Z".to_owned()),
                plans: false,
                ..solved(false)
            },
            searching(true),
            searching(false),
            Self {
                proof: Some(Message::new("planning-seating-infeasible")),
                conflict: vec![
                    Message::new("planning-conflict-capacity")
                        .with("code", "RT-OPO")
                        .with_amount("count", 1),
                ],
                ..bare(4)
            },
        ]
    }
}
