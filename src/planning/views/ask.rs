//! The form in which a plan is asked for.

use serde::Serialize;

use super::{
    Choice, Head, MapOf, kilometres,
    wishes::{Wish, wishes},
};
use crate::{
    kernel::{form::FormState, page::Page, text::Message},
    planning::{
        model::PlanId,
        parts::{Place, Question, Town},
        store::Ground,
    },
    regions::{GeoPoint, MapPicture, distance_m},
};

/// The field of a region's people of a role category.
pub fn demand_field(region: &str, role: &str) -> String {
    format!("people-{region}-{role}")
}

/// The fields of the fewest and the most people of a role category in an edition.
pub fn bound_fields(role: &str) -> (String, String) {
    (format!("role_min-{role}"), format!("role_max-{role}"))
}

/// The form.
#[derive(Serialize)]
pub struct AskPage {
    head: Head,
    form: FormState,
    /// The number of the plan it starts from.
    origin: Option<i32>,
    roles: Vec<Choice>,
    sections: Vec<Section>,
    /// Other towns that may host.
    towns: Vec<TownRow>,
    /// Towns that cannot be offered, because nobody has said where their venues lie.
    unplaced: Vec<String>,
    kinds: Vec<Kind>,
    /// Bounds of people of each role category in an edition.
    bounds: Vec<Bound>,
    /// Whether any bound is set, or wrong.
    bounded: bool,
    wishes: Vec<Wish>,
}

#[derive(Serialize)]
struct Bound {
    role: String,
    min: String,
    max: String,
}

/// Whether any field whose name begins so has something in it, or something wrong.
fn any_filled(form: &FormState, prefix: &str) -> bool {
    let mut filled = form.values.iter().filter(|(_, value)| !value.is_empty());
    filled.any(|(name, _)| name.starts_with(prefix))
        || form.errors.iter().any(|(name, _)| name.starts_with(prefix))
}

/// The regions of a country: chosen on its map or in the list.
#[derive(Serialize)]
struct Section {
    /// The country's name; empty where there is only one.
    name: String,
    /// Its map, where there is one.
    map: Option<MapPicture>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: String,
    /// Its outline on the map.
    path: Option<String>,
    name: String,
    seat: String,
    takes_part: bool,
    hosts: bool,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct TownRow {
    id: String,
    name: String,
    region: String,
    hosts: bool,
    /// The seat of its region, and how far it is from there in kilometres.
    seat: String,
    km: i64,
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
        for town in &question.towns {
            let room = town.room.map(|room| room.to_string());
            set(&format!("room-{}", town.id), room.unwrap_or_default());
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
        for (role, (least, most)) in &question.role_bounds {
            let (min, max) = bound_fields(role);
            set(&min, optional(*least));
            set(&max, optional(*most));
        }
        Self {
            form,
            taking_part: question.places.iter().map(|place| place.code.clone()).collect(),
            hosts: question.hosts().map(|(id, _)| id.to_owned()).collect(),
            kinds: question.kinds.clone(),
        }
    }
}

impl AskPage {
    /// The page; `from` is the question it starts from, whose wishes can be kept.
    pub fn new(
        head: Head,
        ground: &Ground,
        maps: Vec<MapOf>,
        asked: Asked,
        origin: Option<i32>,
        from: Option<&Question>,
    ) -> Self {
        let row = |place: &Place| Row {
            code: place.code.clone(),
            path: None,
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
            sections: sections(maps, ground.places.iter().map(row).collect()),
            towns: ground
                .towns
                .iter()
                .map(|town| TownRow::of(town, ground, asked.hosts.contains(&town.id)))
                .collect(),
            unplaced: ground.unplaced.clone(),
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
            bounds: bounds(ground.roles.iter()),
            bounded: any_filled(&asked.form, "role_m"),
            form: asked.form,
            origin,
            head,
        }
    }
}

impl TownRow {
    fn of(town: &Town, ground: &Ground, hosts: bool) -> Self {
        let place = ground.places.iter().find(|place| place.code == town.region);
        let seat = place.map(|place| GeoPoint {
            lat: place.lat,
            lon: place.lon,
        });
        let here = GeoPoint {
            lat: town.lat,
            lon: town.lon,
        };
        let metres = seat.map_or(0, |seat| distance_m(seat, here));
        Self {
            id: town.id.clone(),
            name: town.name.clone(),
            region: ground.names.get(&town.region).unwrap_or(&town.region).clone(),
            hosts,
            seat: place.map(|place| place.seat.clone()).unwrap_or_default(),
            km: kilometres(i64::try_from(metres).unwrap_or(i64::MAX)),
        }
    }
}

fn bounds<'r>(roles: impl Iterator<Item = &'r (String, String)>) -> Vec<Bound> {
    let bound = |(code, name): &(String, String)| {
        let (min, max) = bound_fields(code);
        Bound {
            role: name.clone(),
            min,
            max,
        }
    };
    roles.map(bound).collect()
}

/// The rows by country, each with its outline on the map of its country. Regions of a country that has no map come last.
fn sections(maps: Vec<MapOf>, mut rows: Vec<Row>) -> Vec<Section> {
    let several = maps.len() > 1;
    let mut sections = Vec::new();
    for map in maps {
        let outline = |row: &Row| map.picture.regions.iter().find(|region| region.code == row.code);
        let (mut own, others): (Vec<Row>, Vec<Row>) =
            rows.into_iter().partition(|row| outline(row).is_some());
        rows = others;
        for row in &mut own {
            row.path = outline(row).map(|region| region.path.clone());
        }
        sections.push(Section {
            name: if several { map.name } else { String::new() },
            map: Some(map.picture),
            rows: own,
        });
    }
    if !rows.is_empty() {
        sections.push(Section {
            name: String::new(),
            map: None,
            rows,
        });
    }
    sections
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "planning/ask";

    fn samples() -> Vec<Self> {
        let cell = |region: &str| Cell {
            field: demand_field(region, "schools"),
            role: "Schools".to_owned(),
        };
        let row = |code: &str, name: &str, takes_part: bool| Row {
            code: code.to_owned(),
            path: None,
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
            bounds: bounds([("schools".to_owned(), "Schools".to_owned())].iter()),
            bounded: any_filled(&form, "role_m"),
            form,
            origin,
            roles: vec![Choice {
                value: "schools".to_owned(),
                label: "Schools".to_owned(),
            }],
            sections: sections(
                ["PL-16", "PL-22"]
                    .map(|code| MapOf {
                        code: code.to_owned(),
                        name: "Poland".to_owned(),
                        picture: MapPicture::sample(&[code]),
                    })
                    .into(),
                vec![row("PL-16", "Opolskie", true), row("PL-24", "Śląskie", false)],
            ),
            towns: vec![TownRow {
                id: "PL-16.nysa".to_owned(),
                name: "Nysa".to_owned(),
                region: "Opolskie".to_owned(),
                hosts: true,
                seat: "Opole".to_owned(),
                km: 47,
            }],
            unplaced: vec!["Brzeg".to_owned(), "Prudnik".to_owned()],
            kinds: vec![
                kind("land", true),
                kind("bridge", true),
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
            .with_error("role_min-schools", Message::new("kernel-form-missing"))
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
