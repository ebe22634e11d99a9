//! Reading a case from JSON in format `grouping-case/1`: either the input alone or an object that has it under `input`, as
//! published cases do, with what is expected beside it, which is not looked at.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    case::Case,
    draft::{Draft, HostRule, Limits, MAX_REGIONS, Range, Region, Venue, Weights},
    problem::Problem,
};
use crate::GeoPoint;

/// The format's name.
pub const FORMAT: &str = "grouping-case/1";

/// The most bytes of a case: the largest one, with long names and many neighbours, is a third of it.
pub const MAX_BYTES: usize = 8 << 20;

const WHOLE: &str = "a whole number";
const NUMBER: &str = "a number";
const TEXT: &str = "a text";
const LIST: &str = "a list";
const OBJECT: &str = "an object";
const PAIR: &str = "a pair of codes";

/// Reads a case. All that is wrong is told; where the text cannot be understood, all that can be told without.
pub fn parse_case(text: &str) -> Result<Case, Vec<Problem>> {
    if text.len() > MAX_BYTES {
        return Err(vec![Problem::TooLong {
            bytes: text.len(),
            limit: MAX_BYTES,
        }]);
    }
    let value: Value = serde_json::from_str(text).map_err(|error| {
        vec![Problem::NotJson {
            reason: error.to_string(),
        }]
    })?;
    read_case(&value)
}

/// Reads a case from JSON that has been read already.
pub fn read_case(value: &Value) -> Result<Case, Vec<Problem>> {
    let value = value.get("input").unwrap_or(value);
    let Some(object) = value.as_object() else {
        return Err(vec![wrong("input", OBJECT)]);
    };
    let found = object.get("format").and_then(Value::as_str);
    if found != Some(FORMAT) {
        return Err(vec![Problem::WrongFormat {
            found: found.unwrap_or_default().to_owned(),
        }]);
    }
    let regions = object
        .get("regions")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    if regions > MAX_REGIONS {
        return Err(vec![Problem::TooManyRegions {
            found: regions,
            limit: MAX_REGIONS,
        }]);
    }
    let mut reading = Reading::default();
    let draft = reading.draft(object);
    // What was not understood stands for something; what is found in the rest is told beside it.
    match (Case::new(draft), reading.problems.is_empty()) {
        (Ok(case), true) => Ok(case),
        (Ok(_), false) => Err(reading.problems),
        (Err(more), _) => {
            reading.problems.extend(more);
            Err(reading.problems)
        }
    }
}

fn wrong(field: &str, needed: &'static str) -> Problem {
    Problem::WrongKind {
        field: field.to_owned(),
        needed,
    }
}

/// The whole number that a value is. `3.0` is one.
fn whole(value: &Value) -> Option<i64> {
    let exact = |number: &f64| number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
    value
        .as_i64()
        .or_else(|| value.as_f64().filter(exact).map(|number| number as i64))
}

#[derive(Default)]
struct Reading {
    problems: Vec<Problem>,
}

impl Reading {
    fn draft(&mut self, object: &Map<String, Value>) -> Draft {
        let regions: Vec<Region> = self
            .list(object, "regions", true)
            .iter()
            .enumerate()
            .map(|(place, value)| self.region(place, value))
            .collect();
        let edges = self.pairs(object, "edges");
        let mut draft = Draft::new(regions, edges);
        draft.group_size = self.range(object, "group_size");
        draft.editions = self.range(object, "editions");
        if let Some(value) = present(object, "participants") {
            draft.participants = self.limits("participants", value);
        }
        if let Some(value) = present(object, "role_bounds") {
            draft.role_bounds = self.role_bounds(value);
        }
        draft.together = self.pairs(object, "together");
        draft.apart = self.pairs(object, "apart");
        draft.target = self.number_or(object.get("target"), "target", 0);
        if let Some(value) = present(object, "weights") {
            draft.weights = self.weights(value);
        }
        if let Some(value) = present(object, "hosts") {
            self.hosts(value, &mut draft);
        }
        draft
    }

    fn tell(&mut self, field: &str, needed: &'static str) {
        self.problems.push(wrong(field, needed));
    }

    fn missing(&mut self, field: &str) {
        self.problems.push(Problem::Missing {
            field: field.to_owned(),
        });
    }

    fn list<'a>(&mut self, object: &'a Map<String, Value>, field: &str, needed: bool) -> &'a [Value] {
        match present(object, field) {
            Some(Value::Array(list)) => return list,
            Some(_) => self.tell(field, LIST),
            None if needed => self.missing(field),
            None => {}
        }
        &[]
    }

    fn object<'a>(&mut self, value: &'a Value, field: &str) -> Option<&'a Map<String, Value>> {
        let object = value.as_object();
        if object.is_none() {
            self.tell(field, OBJECT);
        }
        object
    }

    fn pairs(&mut self, object: &Map<String, Value>, field: &str) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (place, value) in self.list(object, field, false).iter().enumerate() {
            let ends = value.as_array().map(Vec::as_slice).unwrap_or_default();
            match ends {
                [Value::String(one), Value::String(other)] => pairs.push((one.clone(), other.clone())),
                _ => self.tell(&format!("{field}[{place}]"), PAIR),
            }
        }
        pairs
    }

    fn region(&mut self, place: usize, value: &Value) -> Region {
        let field = format!("regions[{place}]");
        let mut region = Region {
            id: field.clone(),
            point: GeoPoint { lat: 0.0, lon: 0.0 },
            demand: BTreeMap::new(),
            may_host: true,
        };
        let Some(object) = self.object(value, &field) else {
            return region;
        };
        region.id = self.text(object, &field, "id").unwrap_or(region.id);
        region.point = self.point(object, &field);
        match present(object, "demand") {
            Some(Value::Object(demand)) => region.demand = self.demand(&region.id, demand),
            Some(_) => self.tell(&format!("{field}.demand"), OBJECT),
            None => self.missing(&format!("{field}.demand")),
        }
        match present(object, "may_host") {
            Some(Value::Bool(may)) => region.may_host = *may,
            Some(_) => self.tell(&format!("{field}.may_host"), "true or false"),
            None => {}
        }
        region
    }

    fn demand(&mut self, region: &str, demand: &Map<String, Value>) -> BTreeMap<String, i64> {
        let mut people = BTreeMap::new();
        for (role, value) in demand {
            match whole(value) {
                Some(number) => {
                    people.insert(role.clone(), number);
                }
                None => self.problems.push(Problem::DemandNotWhole {
                    region: region.to_owned(),
                    role: role.clone(),
                    found: value.to_string().chars().take(40).collect(),
                }),
            }
        }
        people
    }

    fn text(&mut self, object: &Map<String, Value>, at: &str, name: &str) -> Option<String> {
        let field = format!("{at}.{name}");
        match present(object, name) {
            Some(Value::String(text)) => return Some(text.clone()),
            Some(_) => self.tell(&field, TEXT),
            None => self.missing(&field),
        }
        None
    }

    fn point(&mut self, object: &Map<String, Value>, at: &str) -> GeoPoint {
        let mut degrees = |name: &str| {
            let field = format!("{at}.{name}");
            match present(object, name) {
                Some(value) => match value.as_f64() {
                    Some(number) => return number,
                    None => self.tell(&field, NUMBER),
                },
                None => self.missing(&field),
            }
            0.0
        };
        GeoPoint {
            lat: degrees("lat"),
            lon: degrees("lon"),
        }
    }

    fn number(&mut self, value: &Value, field: &str) -> Option<i64> {
        let number = whole(value);
        if number.is_none() && !value.is_null() {
            self.tell(field, WHOLE);
        }
        number
    }

    fn number_or(&mut self, value: Option<&Value>, field: &str, otherwise: i64) -> i64 {
        value
            .and_then(|value| self.number(value, field))
            .unwrap_or(otherwise)
    }

    fn range(&mut self, object: &Map<String, Value>, field: &str) -> Range {
        let nothing = Range { min: 0, max: 0 };
        let Some(value) = present(object, field) else {
            self.missing(field);
            return nothing;
        };
        let Some(ends) = self.object(value, field) else {
            return nothing;
        };
        let mut end = |name: &str| {
            let field = format!("{field}.{name}");
            match present(ends, name) {
                Some(value) => self.number(value, &field),
                None => {
                    self.missing(&field);
                    None
                }
            }
        };
        let (min, max) = (end("min"), end("max"));
        Range {
            min: min.unwrap_or(0),
            max: max.unwrap_or(min.unwrap_or(0)),
        }
    }

    fn limits(&mut self, field: &str, value: &Value) -> Limits {
        let Some(ends) = self.object(value, field) else {
            return Limits::default();
        };
        let mut end = |name: &str| {
            let value = ends.get(name)?;
            self.number(value, &format!("{field}.{name}"))
        };
        Limits {
            min: end("min"),
            max: end("max"),
        }
    }

    fn role_bounds(&mut self, value: &Value) -> BTreeMap<String, Limits> {
        let roles = self.object(value, "role_bounds");
        let limits = |(role, value): (&String, &Value)| {
            let limits = self.limits(&format!("role_bounds.{role}"), value);
            (role.clone(), limits)
        };
        roles.into_iter().flatten().map(limits).collect()
    }

    fn weights(&mut self, value: &Value) -> Weights {
        let otherwise = Weights::default();
        let Some(object) = self.object(value, "weights") else {
            return otherwise;
        };
        Weights {
            travel: self.number_or(object.get("travel"), "weights.travel", otherwise.travel),
            balance: self.number_or(object.get("balance"), "weights.balance", otherwise.balance),
            mix: self.number_or(object.get("mix"), "weights.mix", otherwise.mix),
        }
    }

    fn hosts(&mut self, value: &Value, draft: &mut Draft) {
        let Some(object) = self.object(value, "hosts") else {
            return;
        };
        match present(object, "rule").map(|rule| rule.as_str().unwrap_or_default()) {
            None | Some("own_region") => draft.host_rule = HostRule::OwnRegion,
            Some("any") => draft.host_rule = HostRule::Any,
            Some(_) => self.tell("hosts.rule", "\"own_region\" or \"any\""),
        }
        match present(object, "max_km").map(Value::as_f64) {
            Some(None) => self.tell("hosts.max_km", NUMBER),
            Some(km) => draft.max_km = km,
            None => {}
        }
        match present(object, "venues") {
            Some(Value::Array(venues)) => {
                let each = venues.iter().enumerate();
                draft.venues = Some(each.map(|(place, value)| self.venue(place, value)).collect());
            }
            Some(_) => self.tell("hosts.venues", LIST),
            None => {}
        }
    }

    fn venue(&mut self, place: usize, value: &Value) -> Venue {
        let field = format!("hosts.venues[{place}]");
        let mut venue = Venue {
            id: field.clone(),
            point: GeoPoint { lat: 0.0, lon: 0.0 },
            region: None,
            max_participants: None,
            max_editions: None,
        };
        let Some(object) = self.object(value, &field) else {
            return venue;
        };
        venue.id = self.text(object, &field, "id").unwrap_or(venue.id);
        venue.point = self.point(object, &field);
        if present(object, "region").is_some() {
            venue.region = self.text(object, &field, "region");
        }
        let mut most = |name: &str| {
            let value = object.get(name)?;
            self.number(value, &format!("{field}.{name}"))
        };
        venue.max_participants = most("max_participants");
        venue.max_editions = most("max_editions");
        venue
    }
}

/// What stands under a name; `null` is nothing.
fn present<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object.get(name).filter(|value| !value.is_null())
}
