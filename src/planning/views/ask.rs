//! The form in which a plan is asked for.

use serde::Serialize;

use super::{Choice, Head};
use crate::{
    kernel::{form::FormState, page::Page, text::Message},
    planning::{model::PlanId, parts::Question, store::Ground},
};

/// The field of a region's people of a role category.
pub fn demand_field(region: &str, role: &str) -> String {
    format!("people-{region}-{role}")
}

/// The form.
#[derive(Serialize)]
pub struct AskPage {
    head: Head,
    form: FormState,
    /// The number of the plan it starts from.
    origin: Option<i32>,
    roles: Vec<Choice>,
    rows: Vec<Row>,
    kinds: Vec<Kind>,
    wishes: Vec<Wish>,
}

#[derive(Serialize)]
struct Row {
    code: String,
    name: String,
    seat: String,
    takes_part: bool,
    hosts: bool,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    field: String,
    role: String,
}

#[derive(Serialize)]
struct Kind {
    value: String,
    key: String,
    checked: bool,
}

/// A wish that was added to the plan it starts from.
#[derive(Serialize)]
struct Wish {
    field: &'static str,
    value: String,
    text: Message,
}

/// What the form starts with, or was sent with.
pub struct Asked {
    /// The values typed.
    pub form: FormState,
    /// Codes of the regions that take part.
    pub taking_part: Vec<String>,
    /// Codes of those whose towns may host.
    pub hosts: Vec<String>,
    /// Kinds of link that count.
    pub kinds: Vec<String>,
}

impl Asked {
    /// The form that asks this question again.
    pub fn of(question: &Question, title: &str, origin: Option<i32>) -> Self {
        let mut form = FormState::default();
        let mut set = |name: &str, value: String| form.values.insert(name.to_owned(), value);
        set("id", PlanId::new().to_string());
        set("title", title.to_owned());
        set(
            "origin",
            origin.map(|number| number.to_string()).unwrap_or_default(),
        );
        for place in &question.places {
            for (role, people) in &place.demand {
                set(&demand_field(&place.code, role), people.to_string());
            }
            let room = place.room.map(|room| room.to_string());
            set(&format!("room-{}", place.code), room.unwrap_or_default());
        }
        let optional = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        for (name, value) in [
            ("regions_min", question.regions.0.to_string()),
            ("regions_max", question.regions.1.to_string()),
            ("editions_min", question.editions.0.to_string()),
            ("editions_max", question.editions.1.to_string()),
            ("people_min", optional(question.people_min)),
            ("people_max", optional(question.people_max)),
            ("target", question.target.to_string()),
            ("balance_km", (question.balance / 1_000).to_string()),
            ("mix_km", (question.mix / 1_000).to_string()),
            ("max_km", optional(question.max_km)),
            ("anywhere", if question.anywhere { "true" } else { "" }.to_owned()),
        ] {
            set(name, value);
        }
        let codes = |hosting: bool| {
            let chosen = question.places.iter().filter(|place| !hosting || place.hosts);
            chosen.map(|place| place.code.clone()).collect()
        };
        Self {
            form,
            taking_part: codes(false),
            hosts: codes(true),
            kinds: question.kinds.clone(),
        }
    }
}

/// The wishes of a question as the form sends them back: its field, its value and the words.
fn wishes(question: Option<&Question>, ground: &Ground) -> Vec<Wish> {
    let Some(question) = question else {
        return Vec::new();
    };
    let name = |code: &String| ground.names.get(code).unwrap_or(code).clone();
    let town = |code: &String| {
        let place = ground.places.iter().find(|place| place.code == *code);
        place.map_or(code, |place| &place.seat).clone()
    };
    let wish = |field, value: String, text| Wish { field, value, text };
    let pairs = |field, key: &'static str, pairs: &[(String, String)]| {
        let one = |(a, b): &(String, String)| {
            let text = Message::new(key).with("one", name(a)).with("other", name(b));
            wish(field, format!("{a}+{b}"), text)
        };
        pairs.iter().map(one).collect::<Vec<_>>()
    };
    let held = question.held.iter().map(|(region, host)| {
        let text = Message::new("planning-wish-held")
            .with("region", name(region))
            .with("place", town(host));
        wish("held[]", format!("{region}+{host}"), text)
    });
    let closed = question.closed.iter().map(|host| {
        let text = Message::new("planning-wish-closed").with("place", town(host));
        wish("closed[]", host.clone(), text)
    });
    pairs("together[]", "planning-wish-together", &question.together)
        .into_iter()
        .chain(pairs("apart[]", "planning-wish-apart", &question.apart))
        .chain(held)
        .chain(closed)
        .collect()
}

impl AskPage {
    /// The page; `from` is the question it starts from, whose wishes can be kept.
    pub fn new(
        head: Head,
        ground: &Ground,
        asked: Asked,
        origin: Option<i32>,
        from: Option<&Question>,
    ) -> Self {
        let row = |place: &crate::planning::parts::Place| Row {
            code: place.code.clone(),
            name: ground.names.get(&place.code).unwrap_or(&place.code).clone(),
            seat: place.seat.clone(),
            takes_part: asked.taking_part.contains(&place.code),
            hosts: asked.hosts.contains(&place.code),
            cells: ground
                .roles
                .iter()
                .map(|(role, name)| Cell {
                    field: demand_field(&place.code, role),
                    role: name.clone(),
                })
                .collect(),
        };
        let mut kinds: Vec<String> = ground.links.iter().map(|link| link.kind.clone()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let kind = |kind: String| Kind {
            key: format!("planning-kind-{}", kind.replace('_', "-")),
            checked: asked.kinds.contains(&kind),
            value: kind,
        };
        Self {
            rows: ground.places.iter().map(row).collect(),
            kinds: kinds.into_iter().map(kind).collect(),
            wishes: wishes(from, ground),
            roles: ground
                .roles
                .iter()
                .map(|(value, label)| Choice {
                    value: value.clone(),
                    label: label.clone(),
                })
                .collect(),
            form: asked.form,
            origin,
            head,
        }
    }
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "planning/ask";

    fn samples() -> Vec<Self> {
        let cell = |region: &str| Cell {
            field: demand_field(region, "schools"),
            role: "Schools".to_owned(),
        };
        let row = |code: &str, name: &str, takes_part| Row {
            code: code.to_owned(),
            name: name.to_owned(),
            seat: "Opole".to_owned(),
            takes_part,
            hosts: takes_part,
            cells: vec![cell(code)],
        };
        let kind = |kind: &str, checked| Kind {
            value: kind.to_owned(),
            key: format!("planning-kind-{kind}"),
            checked,
        };
        let page = |form: FormState, origin, wishes| Self {
            head: Head::of("RT2013", "Equal treatment"),
            form,
            origin,
            roles: vec![Choice {
                value: "schools".to_owned(),
                label: "Schools".to_owned(),
            }],
            rows: vec![row("PL-16", "Opolskie", true), row("PL-24", "Śląskie", false)],
            kinds: vec![
                kind("land", true),
                kind("lake-bridge", true),
                kind("lake", false),
                kind("ferry", false),
                kind("sea", false),
            ],
            wishes,
        };
        let wish = |field, text| Wish {
            field,
            value: "PL-16+PL-24".to_owned(),
            text,
        };
        let pair = |key: &str| Message::new(key).with("one", "Opolskie").with("other", "Śląskie");
        let place = |key: &str| {
            Message::new(key)
                .with("region", "Opolskie")
                .with("place", "Opole")
        };
        let wrong = FormState::default()
            .with_error("target", Message::new("kernel-form-missing"))
            .with_error("regions", Message::new("planning-problem-no-regions"))
            .with_error(
                "demand_file",
                Message::new("planning-table-row")
                    .with("row", 3)
                    .with("value", "Opole"),
            )
            .with_error(
                &demand_field("PL-16", "schools"),
                Message::new("kernel-form-missing"),
            );
        vec![
            page(FormState::default(), None, Vec::new()),
            page(
                wrong,
                Some(1),
                vec![
                    wish("together[]", pair("planning-wish-together")),
                    wish("apart[]", pair("planning-wish-apart")),
                    wish("held[]", place("planning-wish-held")),
                    wish("closed[]", place("planning-wish-closed")),
                ],
            ),
        ]
    }
}
