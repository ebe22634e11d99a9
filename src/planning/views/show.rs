//! A plan: the map, the table of the same, the reasons, and what else could be.

use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{ChangesView, Chart, Choice, Head, Movable, chart, list::Shown};
use crate::{
    kernel::{form::FormState, page::Page, text::Message},
    regions::MapPicture,
};

/// A moment as templates read it.
pub fn moment(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap_or_default()
}

/// A plan of a project.
#[derive(Serialize)]
pub struct PlanPage {
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
    /// The plan that it changes something of.
    pub origin: Option<i32>,
    /// What that costs against the plan it came from.
    pub against_origin: Option<Message>,
    /// What would change against the plan it came from.
    pub changes: Option<ChangesView>,
    /// Whether the reader plans.
    pub plans: bool,
    /// When editions were made of it.
    pub taken_over_at: Option<String>,
    /// The form of wishes, with what was wrong in it.
    pub form: FormState,
    /// Seconds after which the page asks again, while a search goes on.
    pub refresh: Option<u32>,
    /// The search, while it goes on.
    pub searching: Option<Searching>,
    /// How sure the plan is.
    pub proof: Vec<Message>,
    /// The rules that were asked for.
    pub rules: Vec<Message>,
    /// What it is compared by.
    pub figures: Option<Shown>,
    /// Maps, one for each country.
    pub maps: Vec<MapOf>,
    /// The editions.
    pub editions: Vec<EditionView>,
    /// What can be moved, to see what it would do.
    pub movable: Option<Movable>,
    /// Why there is no plan.
    pub impossible: Option<Impossible>,
    /// What else could be asked with one press.
    pub what_if: Option<WhatIf>,
    /// Travel against balance.
    pub traded: Option<TradedView>,
    /// The next best plans.
    pub next_best: Vec<NextPlan>,
    /// What is not told because there are too many regions.
    pub not_told: Option<Message>,
    /// What has changed since: people on the lists of the project.
    pub demand_now: Option<Message>,
}

/// The map of a country.
#[derive(Serialize)]
pub struct MapOf {
    /// Its code, which makes ids on the page.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The picture.
    pub picture: MapPicture,
}

/// A search that goes on.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Searching {
    /// Whether it goes on in this server; if not, it was cut off.
    pub goes_on: bool,
    /// For how long, in seconds.
    pub seconds: u64,
    /// What it knows so far, in words.
    pub words: Vec<Message>,
}

/// An edition of the plan.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EditionView {
    /// Its number in the plan, from 1.
    pub number: usize,
    /// The pattern of its regions on the map.
    pub pattern: usize,
    /// The host town.
    pub host: String,
    /// People.
    pub people: i64,
    /// Kilometres that they travel, one way.
    pub km: i64,
    /// Its regions.
    pub regions: Vec<RegionLine>,
    /// What it costs, and what the next best town would.
    pub reasons: Vec<Message>,
    /// Why its regions are not in a neighbour's edition.
    pub why_not: Vec<Message>,
}

/// A region of an edition.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegionLine {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// Its people.
    pub people: i64,
    /// Kilometres to the host town, one way.
    pub km: i64,
    /// Whether it hosts.
    pub hosts: bool,
}

/// Why there is no plan, and what would help.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Impossible {
    /// Plain reasons.
    pub findings: Vec<Message>,
    /// The rules that exclude each other.
    pub contradiction: Option<Message>,
    /// Sets of rules to give up.
    pub repairs: Vec<Message>,
    /// The nearest numbers that would do.
    pub nearest: Vec<Message>,
}

/// What can be chosen for a change.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WhatIf {
    /// The regions.
    pub regions: Vec<Choice>,
    /// The towns that may host.
    pub hosts: Vec<Choice>,
    /// One edition fewer, if that can be.
    pub fewer: Option<i64>,
    /// One more.
    pub more: Option<i64>,
}

/// A plan of the trade-off.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Traded {
    /// Its number, from 1.
    pub number: usize,
    /// Kilometres that all people travel, one way.
    pub km: i64,
    /// How many people editions are off the target.
    pub off_target: i64,
    /// What travel counts for in it.
    pub travel: i64,
    /// Metres for each person off the target.
    pub balance: i64,
    /// Whether it is the plan shown.
    pub here: bool,
}

/// A plan that is nearly as good.
#[derive(Clone, Debug, Serialize)]
pub struct NextPlan {
    /// Its place after this one, from 1.
    pub number: usize,
    /// How much dearer it is.
    pub dearer: Message,
    /// What is otherwise in it.
    pub differences: Vec<Message>,
    /// Its groups, as the form sends them.
    pub groups: Vec<String>,
}

/// The trade-off as a chart and a table.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TradedView {
    /// The chart.
    pub chart: Chart,
    /// The table beside it.
    pub rows: Vec<Traded>,
}

impl TradedView {
    /// The chart and the table of these plans; nothing when there is no choice between them.
    pub fn of(rows: Vec<Traded>) -> Option<Self> {
        let points: Vec<(i64, i64)> = rows.iter().map(|row| (row.km, row.off_target)).collect();
        let here = rows
            .iter()
            .find(|row| row.here)
            .map(|row| (row.km, row.off_target));
        (rows.len() > 1).then(|| Self {
            chart: chart(&points, here),
            rows,
        })
    }
}

impl PlanPage {
    /// A page that shows nothing but its head yet.
    pub fn bare(head: Head, number: i32, title: &str) -> Self {
        Self {
            head,
            number,
            title: title.to_owned(),
            created_at: String::new(),
            by: String::new(),
            origin: None,
            against_origin: None,
            changes: None,
            plans: false,
            taken_over_at: None,
            form: FormState::default(),
            refresh: None,
            searching: None,
            proof: Vec::new(),
            rules: Vec::new(),
            figures: None,
            maps: Vec::new(),
            editions: Vec::new(),
            movable: None,
            impossible: None,
            what_if: None,
            traded: None,
            next_best: Vec::new(),
            not_told: None,
            demand_now: None,
        }
    }
}

impl Page for PlanPage {
    const TEMPLATE: &'static str = "planning/show";

    fn samples() -> Vec<Self> {
        let bare = || {
            let head = Head::of("RT2013", "Equal treatment");
            Self {
                created_at: "2026-11-28T10:00:00Z".to_owned(),
                by: "Ewa Nowak".to_owned(),
                ..Self::bare(head, 2, "Opolskie with Śląskie")
            }
        };
        let choice = |value: &str| Choice {
            value: value.to_owned(),
            label: value.to_owned(),
        };
        let edition = EditionView {
            number: 1,
            pattern: 1,
            host: "Wrocław".to_owned(),
            people: 14,
            km: 1_200,
            regions: vec![RegionLine {
                code: "PL-16".to_owned(),
                name: "Opolskie".to_owned(),
                href: "/regions/PL/16".to_owned(),
                people: 4,
                km: 86,
                hosts: true,
            }],
            reasons: vec![Message::new("planning-cost-nothing")],
            why_not: vec![Message::new("planning-proof-infeasible")],
        };
        let traded = |number, here| Traded {
            number,
            km: 6_000 + 100 * number as i64,
            off_target: 9 - number as i64,
            travel: 1,
            balance: 20_000,
            here,
        };
        let against = |key: &str, km: i64| Message::new(key).with("number", 1).with_amount("km", km);
        let whole = Self {
            origin: Some(1),
            against_origin: Some(against("planning-against-dearer", 412)),
            changes: ChangesView::samples().pop(),
            plans: true,
            taken_over_at: Some("2026-11-28T11:00:00Z".to_owned()),
            proof: vec![Message::new("planning-only-plan")],
            rules: vec![Message::new("planning-rule-neighbours")],
            figures: Some(Shown {
                editions: 5,
                people: 64,
                km: 6_543,
                km_each: 102,
                longest_km: 240,
                off_target: 3,
                ..Shown::default()
            }),
            editions: vec![edition],
            movable: Some(Movable {
                regions: vec![choice("PL-16")],
                editions: vec![choice("1")],
            }),
            what_if: Some(WhatIf {
                regions: vec![choice("PL-16"), choice("PL-24")],
                hosts: vec![choice("PL-16")],
                fewer: Some(4),
                more: Some(6),
            }),
            traded: TradedView::of(vec![traded(1, false), traded(2, true)]),
            next_best: vec![NextPlan {
                number: 1,
                dearer: Message::new("planning-dearer-not"),
                differences: vec![Message::new("planning-only-plan")],
                groups: vec!["PL-16+PL-24@PL-24".to_owned()],
            }],
            not_told: Some(Message::new("planning-not-told").with_amount("most", 64)),
            demand_now: Some(Message::new("planning-demand-now").with_amount("count", 3)),
            ..bare()
        };
        let wrong = Self {
            plans: true,
            form: FormState::default().with_error("other", Message::new("planning-wish-same")),
            against_origin: Some(against("planning-against-cheaper", 3)),
            what_if: whole.what_if.clone(),
            ..bare()
        };
        let searching = |searching| Self {
            plans: true,
            refresh: Some(2),
            searching: Some(searching),
            ..bare()
        };
        let impossible = Self {
            plans: true,
            against_origin: Some(Message::new("planning-against-same").with("number", 1)),
            proof: vec![Message::new("planning-proof-infeasible")],
            impossible: Some(Impossible {
                findings: vec![Message::new("planning-finding-no-venue")],
                contradiction: Some(Message::new("planning-proof-infeasible")),
                repairs: vec![Message::new("planning-proof-infeasible")],
                nearest: vec![Message::new("planning-proof-infeasible")],
            }),
            ..bare()
        };
        vec![
            whole,
            wrong,
            searching(Searching {
                goes_on: true,
                seconds: 3,
                words: vec![
                    Message::new("planning-search-waits"),
                    Message::new("planning-search-candidates").with_amount("count", 7_907),
                    Message::new("planning-search-best").with_amount("km", 6_543),
                    Message::new("planning-search-gap").with_amount("percent", 1.3),
                ],
            }),
            searching(Searching::default()),
            impossible,
        ]
    }
}
