//! Reading a case from JSON, format `seating-case/1`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{
    case::{CaseParts, EditionDate, Person, SeatingCase, WaitingCost},
    problems::CaseProblem,
};

/// The format that is read.
const FORMAT: &str = "seating-case/1";
/// The most characters of a wrong value that are shown.
const SHOWN: usize = 60;

/// Reads a case: the bare input, or an object whose `input` it is; anything beside that is left alone.
///
/// # Errors
/// Everything that is wrong with the text.
pub fn read_case(text: &str) -> Result<SeatingCase, Vec<CaseProblem>> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let detail = error.to_string();
        vec![CaseProblem::NotJson { detail }]
    })?;
    let input = value.get("input").unwrap_or(&value);
    let mut problems = Vec::new();
    let parts = parts(input, &mut problems);
    match SeatingCase::new(parts) {
        Ok(case) if problems.is_empty() => Ok(case),
        Ok(_) => Err(problems),
        Err(more) => {
            problems.extend(more);
            Err(problems)
        }
    }
}

fn parts(input: &Value, problems: &mut Vec<CaseProblem>) -> CaseParts {
    let Some(fields) = input.as_object() else {
        problems.push(CaseProblem::Wrong {
            subject: "case".into(),
            field: "input".into(),
            expected: "an object",
            found: shown(input),
        });
        return CaseParts::default();
    };
    let mut case = Reading {
        subject: "case".into(),
        fields,
        problems,
    };
    case.format();
    let (dates, people) = (case.objects("dates"), case.objects("people"));
    let office_max = case.optional_count("office_max");
    let waiting_cost = case.waiting_cost();
    let pinned = case.texts_by_name("pinned");
    let problems = case.problems;
    CaseParts {
        dates: each("date", "dates", &dates, problems, date),
        people: each("person", "people", &people, problems, person),
        office_max,
        waiting_cost,
        pinned,
    }
}

/// Reads the members of a list, each under its id, or its place where it has none.
fn each<T>(
    noun: &str,
    list: &str,
    members: &[&Map<String, Value>],
    problems: &mut Vec<CaseProblem>,
    read: impl Fn(&mut Reading<'_>) -> T,
) -> Vec<T> {
    let one = |(place, fields): (usize, &&Map<String, Value>)| {
        let id = fields.get("id").and_then(Value::as_str);
        let subject = id.map_or_else(|| format!("{list}[{place}]"), |id| format!("{noun} {id}"));
        read(&mut Reading {
            subject,
            fields,
            problems,
        })
    };
    members.iter().enumerate().map(one).collect()
}

fn date(fields: &mut Reading<'_>) -> EditionDate {
    EditionDate {
        id: fields.text("id"),
        group: fields.text("group"),
        capacity: fields.count("capacity"),
        min_to_run: fields.optional_count("min_to_run").unwrap_or(0),
        run_cost: fields.optional_integer("run_cost").unwrap_or(0),
        role_min: fields.counts_by_name("role_min"),
        role_max: fields.counts_by_name("role_max"),
        features: fields.names("features"),
        limited: fields.counts_by_name("limited"),
    }
}

fn person(fields: &mut Reading<'_>) -> Person {
    Person {
        id: fields.text("id"),
        role: fields.text("role"),
        office: fields.optional_text("office"),
        groups: fields.names("groups"),
        needs: fields.names("needs"),
        prefs: fields.costs_by_name("prefs"),
        // A priority that cannot be read is a problem already; it must not be a second one.
        priority: fields
            .required("priority", "an integer from 1 to 3", small)
            .unwrap_or(1),
        order: fields.count("order"),
    }
}

/// The fields of one object, with what is wrong with them.
struct Reading<'a> {
    subject: String,
    fields: &'a Map<String, Value>,
    problems: &'a mut Vec<CaseProblem>,
}

impl<'a> Reading<'a> {
    fn wrong(&mut self, field: &str, expected: &'static str, found: &Value) {
        self.problems.push(CaseProblem::Wrong {
            subject: self.subject.clone(),
            field: field.to_owned(),
            expected,
            found: shown(found),
        });
    }

    fn format(&mut self) {
        let found = self.fields.get("format").map(|found| match found {
            Value::String(name) => name.clone(),
            other => shown(other),
        });
        if found.as_deref() != Some(FORMAT) {
            self.problems.push(CaseProblem::Format { found });
        }
    }

    /// A field that may be missing or null.
    fn optional<T>(
        &mut self,
        field: &str,
        expected: &'static str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.fields.get(field).filter(|value| !value.is_null())?;
        let read = read(value);
        if read.is_none() {
            self.wrong(field, expected, value);
        }
        read
    }

    fn required<T>(
        &mut self,
        field: &str,
        expected: &'static str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Option<T> {
        if self.fields.get(field).is_none_or(Value::is_null) {
            let (subject, field) = (self.subject.clone(), field.to_owned());
            self.problems.push(CaseProblem::Missing { subject, field });
            return None;
        }
        self.optional(field, expected, read)
    }

    fn text(&mut self, field: &str) -> String {
        let text = self.required(field, "text", Value::as_str);
        text.unwrap_or_default().to_owned()
    }

    fn optional_text(&mut self, field: &str) -> Option<String> {
        self.optional(field, "text", Value::as_str).map(str::to_owned)
    }

    fn count(&mut self, field: &str) -> u32 {
        self.required(field, "an integer from 0", counted).unwrap_or(0)
    }

    fn optional_count(&mut self, field: &str) -> Option<u32> {
        self.optional(field, "an integer from 0", counted)
    }

    fn optional_integer(&mut self, field: &str) -> Option<i64> {
        self.optional(field, "an integer", Value::as_i64)
    }

    fn names(&mut self, field: &str) -> BTreeSet<String> {
        let list = self.optional(field, "a list of texts", Value::as_array);
        let mut names = BTreeSet::new();
        for value in list.into_iter().flatten() {
            match value.as_str() {
                Some(name) => {
                    names.insert(name.to_owned());
                }
                None => self.wrong(field, "a list of texts", value),
            }
        }
        names
    }

    fn objects(&mut self, field: &str) -> Vec<&'a Map<String, Value>> {
        let list = self.required(field, "a list of objects", Value::as_array);
        let mut objects = Vec::new();
        for value in list.into_iter().flatten() {
            match value.as_object() {
                Some(object) => objects.push(object),
                None => self.wrong(field, "a list of objects", value),
            }
        }
        objects
    }

    /// An object of values by name; null is as good as none.
    fn by_name<T>(
        &mut self,
        field: &str,
        expected: &'static str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> BTreeMap<String, T> {
        let object = self.optional(field, "an object", Value::as_object);
        let mut values = BTreeMap::new();
        for (name, value) in object.into_iter().flatten().filter(|(_, value)| !value.is_null()) {
            match read(value) {
                Some(value) => {
                    values.insert(name.clone(), value);
                }
                None => self.wrong(&format!("{field}.{name}"), expected, value),
            }
        }
        values
    }

    fn counts_by_name(&mut self, field: &str) -> BTreeMap<String, u32> {
        self.by_name(field, "an integer from 0", counted)
    }

    fn costs_by_name(&mut self, field: &str) -> BTreeMap<String, i64> {
        self.required(field, "an object", Value::as_object);
        let is_object = self.fields.get(field).is_some_and(Value::is_object);
        if is_object {
            self.by_name(field, "an integer", Value::as_i64)
        } else {
            BTreeMap::new()
        }
    }

    fn texts_by_name(&mut self, field: &str) -> BTreeMap<String, String> {
        self.by_name(field, "text", |value| value.as_str().map(str::to_owned))
    }

    fn waiting_cost(&mut self) -> WaitingCost {
        let costs = self.by_name("waiting_cost", "an integer", Value::as_i64);
        for priority in costs
            .keys()
            .filter(|priority| !["1", "2", "3"].contains(&priority.as_str()))
        {
            let (subject, field) = (self.subject.clone(), "waiting_cost".to_owned());
            let (expected, found) = ("priorities 1, 2 and 3", priority.clone());
            self.problems.push(CaseProblem::Wrong {
                subject,
                field,
                expected,
                found,
            });
        }
        let usual = WaitingCost::default();
        let cost = |priority: u8| costs.get(&priority.to_string()).copied();
        WaitingCost::new([1, 2, 3].map(|priority| cost(priority).unwrap_or_else(|| usual.of(priority))))
    }
}

fn counted(value: &Value) -> Option<u32> {
    value.as_u64().and_then(|count| u32::try_from(count).ok())
}

fn small(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|count| u8::try_from(count).ok())
}

fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
