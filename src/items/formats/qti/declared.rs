//! What an item declares: its responses with their right values and mappings, and its outcomes (1EdTech QTI 2.1 information
//! model, sections 5 and 6).

use std::collections::BTreeMap;

use super::value::{Value, marks};
use crate::{exact::Exact, formats::xml::Element};

/// A response.
#[derive(Clone, Debug)]
pub(super) struct Response {
    pub(super) cardinality: String,
    pub(super) base_type: String,
    /// The right values as they are written.
    pub(super) correct: Vec<String>,
    pub(super) mapping: Option<Mapping>,
    pub(super) has_areas: bool,
}

/// What values are worth.
#[derive(Clone, Debug)]
pub(super) struct Mapping {
    pub(super) least: Option<Exact>,
    pub(super) most: Option<Exact>,
    /// The worth of what has no entry.
    pub(super) other: Exact,
    pub(super) entries: Vec<Entry>,
}

/// What one value is worth.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) worth: Exact,
    pub(super) case: bool,
}

/// Everything that an item declares.
#[derive(Clone, Debug, Default)]
pub(super) struct Declared {
    pub(super) responses: BTreeMap<String, Response>,
    /// The base types of the outcomes, and their values at the beginning.
    pub(super) outcomes: BTreeMap<String, (String, Value)>,
    /// The most that the score can be, where that is said.
    pub(super) most: Option<Exact>,
}

impl Response {
    pub(super) fn is_single(&self) -> bool {
        self.cardinality == "single"
    }

    /// A value of this response as a file writes it.
    pub(super) fn value(&self, written: &[String]) -> Value {
        let values = written.iter().map(|text| Value::read(&self.base_type, text));
        match self.cardinality.as_str() {
            "single" | "record" => values.into_iter().next().unwrap_or(Value::Null),
            cardinality => Value::many(cardinality == "ordered", values.collect()),
        }
    }

    pub(super) fn is_number(&self) -> bool {
        matches!(self.base_type.as_str(), "integer" | "float")
    }
}

impl Mapping {
    /// What a value is worth: the entry's worth for each distinct value, added up, within the bounds ("mapResponse").
    pub(super) fn worth(&self, value: &Value, base_type: &str) -> Exact {
        let mut seen: Vec<&Value> = Vec::new();
        for one in value.each() {
            if !seen.contains(&one) {
                seen.push(one);
            }
        }
        let sum: Exact = seen
            .into_iter()
            .map(|value| self.worth_of_one(value, base_type))
            .sum();
        let sum = match &self.least {
            Some(least) if sum < *least => least.clone(),
            _ => sum,
        };
        match &self.most {
            Some(most) if sum > *most => most.clone(),
            _ => sum,
        }
    }

    fn worth_of_one(&self, value: &Value, base_type: &str) -> Exact {
        let is_it = |entry: &&Entry| {
            let key = Value::read(base_type, &entry.key);
            match (&key, value) {
                (Value::Text(key), Value::Text(text)) if !entry.case => {
                    key.to_lowercase() == text.to_lowercase()
                }
                _ => key == *value,
            }
        };
        let found = self.entries.iter().find(is_it);
        found.map_or_else(|| self.other.clone(), |entry| entry.worth.clone())
    }
}

/// Reads the declarations of an item.
pub(super) fn read(item: &Element) -> Declared {
    let mut declared = Declared::default();
    for element in item.all("responseDeclaration") {
        let identifier = element.attribute("identifier").unwrap_or_default().to_owned();
        declared.responses.insert(identifier, response(element));
    }
    for element in item.all("outcomeDeclaration") {
        outcome(element, &mut declared);
    }
    declared
}

fn values(element: Option<&Element>) -> Vec<String> {
    element.map_or_else(Vec::new, |element| {
        element
            .all("value")
            .map(|value| value.text().trim().to_owned())
            .collect()
    })
}

fn response(element: &Element) -> Response {
    let attribute = |name: &str, usual: &str| element.attribute(name).unwrap_or(usual).to_owned();
    Response {
        cardinality: attribute("cardinality", "single"),
        base_type: attribute("baseType", "identifier"),
        correct: values(element.child("correctResponse")),
        mapping: element.child("mapping").map(mapping),
        has_areas: element.child("areaMapping").is_some(),
    }
}

fn mapping(element: &Element) -> Mapping {
    let bound = |name: &str| element.attribute(name).and_then(marks);
    let entry = |entry: &Element| Entry {
        key: entry.attribute("mapKey").unwrap_or_default().to_owned(),
        worth: entry
            .attribute("mappedValue")
            .and_then(marks)
            .unwrap_or_else(Exact::zero),
        case: entry.attribute("caseSensitive") != Some("false"),
    };
    Mapping {
        least: bound("lowerBound"),
        most: bound("upperBound"),
        other: bound("defaultValue").unwrap_or_else(Exact::zero),
        entries: element.all("mapEntry").map(entry).collect(),
    }
}

fn outcome(element: &Element, declared: &mut Declared) {
    let identifier = element.attribute("identifier").unwrap_or_default();
    let base_type = element.attribute("baseType").unwrap_or("string").to_owned();
    let default = values(element.child("defaultValue"));
    let is_number = matches!(base_type.as_str(), "integer" | "float");
    let mut value = match element.attribute("cardinality") {
        None | Some("single") => default
            .first()
            .map_or(Value::Null, |text| Value::read(&base_type, text)),
        Some(other) => Value::many(
            other == "ordered",
            default.iter().map(|text| Value::read(&base_type, text)).collect(),
        ),
    };
    // "If there is no default, numeric outcomes begin at 0": sections 5.2 and 6.1 of the information model.
    if is_number && value == Value::Null {
        value = Value::Number(Exact::zero());
    }
    let most = match identifier {
        "SCORE" => element.attribute("normalMaximum").and_then(marks),
        "MAXSCORE" => default.first().and_then(|text| marks(text)),
        _ => None,
    };
    if let Some(most) = most.filter(Exact::is_positive) {
        declared.most = Some(most);
    }
    declared
        .outcomes
        .insert(identifier.to_owned(), (base_type, value));
}
