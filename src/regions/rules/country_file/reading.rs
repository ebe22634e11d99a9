//! Reading the fields of a country file one by one, and keeping what is wrong with them by line.

use std::collections::BTreeMap;

use serde_json::Value;
use toml::{
    Spanned,
    de::{DeTable, DeValue, Error},
    value::Datetime,
};

use super::{MAX_PROBLEMS, Problem};

/// How many problems are kept to be put in order; further ones are only counted.
const MAX_KEPT: usize = 10 * MAX_PROBLEMS;
/// How much of a wrong value a message repeats, in characters.
const MAX_SHOWN: usize = 60;

/// A table of the file with the place where it begins.
#[derive(Clone, Copy)]
pub struct Table<'f> {
    pub fields: &'f DeTable<'f>,
    /// The byte at which it begins.
    pub at: usize,
}

impl<'f> Table<'f> {
    /// Whether the field is there, whatever is in it.
    pub fn has(self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    /// The text of a field that was checked before.
    pub fn text(self, field: &str) -> Option<&'f str> {
        self.value(field).and_then(|value| value.get_ref().as_str())
    }

    fn value(self, field: &str) -> Option<&'f Spanned<DeValue<'f>>> {
        self.fields.get(field)
    }
}

/// The file as it is being read, and the problems found so far.
pub struct Reading {
    line_starts: Vec<usize>,
    problems: Vec<Problem>,
    not_kept: usize,
}

impl Reading {
    /// Begins to read a text.
    pub fn of(text: &str) -> Self {
        let breaks = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Self {
            line_starts: std::iter::once(0).chain(breaks).collect(),
            problems: Vec::new(),
            not_kept: 0,
        }
    }

    /// The line that a byte lies in, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= at)
    }

    /// Keeps a problem at a byte of the text.
    pub fn report<const N: usize>(&mut self, at: usize, key: &'static str, args: [(&'static str, Value); N]) {
        if self.problems.len() >= MAX_KEPT {
            self.not_kept += 1;
            return;
        }
        let args = args
            .into_iter()
            .map(|(name, value)| (name, shortened(value)))
            .collect();
        self.problems.push(Problem {
            line: self.line(at),
            key,
            args,
        });
    }

    /// Keeps what the TOML parser says, once a line: what else it says there follows from the first.
    pub fn report_syntax(&mut self, fault: &Error) {
        let at = fault.span().map_or(0, |span| span.start);
        if self
            .problems
            .last()
            .is_some_and(|problem| problem.line == self.line(at))
        {
            return;
        }
        let detail = fault.message().lines().next().unwrap_or_default();
        if detail.starts_with("duplicate key") {
            self.report(at, "regions-problem-duplicate-field", []);
        } else {
            self.report(at, "regions-problem-syntax", [("detail", detail.into())]);
        }
    }

    /// All problems by line, at most [`MAX_PROBLEMS`] and one that counts the rest.
    pub fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.line);
        let left_out = self.problems.len().saturating_sub(MAX_PROBLEMS) + self.not_kept;
        if left_out > 0 {
            self.problems.truncate(MAX_PROBLEMS);
            let line = self.problems.last().map_or(1, |problem| problem.line);
            let args = BTreeMap::from([("count", left_out.into())]);
            self.problems.push(Problem {
                line,
                key: "regions-problem-more",
                args,
            });
        }
        self.problems
    }

    /// Says which fields of a table are not in the format.
    pub fn only(&mut self, table: Table, known: &[&str]) {
        for key in table.fields.keys() {
            let name: &str = key.get_ref();
            if !known.contains(&name) {
                self.report(
                    key.span().start,
                    "regions-problem-unknown-field",
                    [("field", name.into())],
                );
            }
        }
    }

    /// A text that must be there: no control characters, not empty, not longer than `limit` characters.
    pub fn text(&mut self, table: Table, field: &'static str, limit: usize) -> Option<String> {
        self.text_at(table, field, limit).map(|(text, _)| text)
    }

    /// The same with the byte at which it stands.
    pub fn text_at(&mut self, table: Table, field: &'static str, limit: usize) -> Option<(String, usize)> {
        let value = self.required(table, field)?;
        let at = value.span().start;
        let Some(text) = value.get_ref().as_str() else {
            return self.wrong_type(at, field, "text");
        };
        let named = ("field", field.into());
        if text.trim().is_empty() {
            self.report(at, "regions-problem-empty", [named]);
        } else if text.chars().count() > limit {
            self.report(at, "regions-problem-too-long", [named, ("limit", limit.into())]);
        } else if text.chars().any(char::is_control) || text.trim() != text {
            self.report(at, "regions-problem-odd-characters", [named]);
        } else {
            return Some((text.to_owned(), at));
        }
        None
    }

    /// A whole number that must be there, with the byte at which it stands.
    pub fn whole_number(&mut self, table: Table, field: &'static str) -> Option<(i64, usize)> {
        let value = self.required(table, field)?;
        let at = value.span().start;
        let number = value.get_ref().as_integer();
        match number.and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok()) {
            Some(number) => Some((number, at)),
            None => self.wrong_type(at, field, "whole"),
        }
    }

    /// Degrees that must be there and lie between `-most` and `most`; `key` says that they do not.
    pub fn degrees(
        &mut self,
        table: Table,
        field: &'static str,
        most: f64,
        key: &'static str,
    ) -> Option<f64> {
        let value = self.required(table, field)?;
        let at = value.span().start;
        let Some(degrees) = number_of(value.get_ref()) else {
            return self.wrong_type(at, field, "number");
        };
        if (-most..=most).contains(&degrees) {
            return Some(degrees);
        }
        self.report(at, key, [("value", degrees.to_string().into())]);
        None
    }

    /// A day that must be there, as a TOML date or as text: "2020-06-30".
    pub fn date(&mut self, table: Table, field: &'static str) -> Option<String> {
        let value = self.required(table, field)?;
        let at = value.span().start;
        let date = match value.get_ref() {
            DeValue::Datetime(date) => Some(*date),
            DeValue::String(text) => text.parse::<Datetime>().ok(),
            _ => return self.wrong_type(at, field, "date"),
        };
        match date {
            Some(Datetime {
                date: Some(date),
                time: None,
                offset: None,
            }) => Some(date.to_string()),
            _ => self.wrong_type(at, field, "date"),
        }
    }

    /// `true` or `false`, which must be there.
    pub fn switch(&mut self, table: Table, field: &'static str) -> Option<bool> {
        let value = self.required(table, field)?;
        match value.get_ref().as_bool() {
            Some(on) => Some(on),
            None => self.wrong_type(value.span().start, field, "switch"),
        }
    }

    /// A table that must be there.
    pub fn table<'f>(&mut self, table: Table<'f>, field: &'static str) -> Option<Table<'f>> {
        let value = self.required(table, field)?;
        let at = value.span().start;
        match value.get_ref().as_table() {
            Some(fields) => Some(Table { fields, at }),
            None => self.wrong_type(at, field, "table"),
        }
    }

    /// The tables of a list that must hold at least one.
    pub fn tables_or_missing<'f>(&mut self, table: Table<'f>, field: &'static str) -> Vec<Table<'f>> {
        let list = self.required(table, field);
        if let Some(list) = list.filter(|list| {
            list.get_ref()
                .as_array()
                .is_some_and(|entries| entries.is_empty())
        }) {
            self.report(
                list.span().start,
                "regions-problem-empty",
                [("field", field.into())],
            );
        }
        self.tables(table, field)
    }

    /// The tables of a list that may be left out.
    pub fn tables<'f>(&mut self, table: Table<'f>, field: &'static str) -> Vec<Table<'f>> {
        let Some(value) = table.value(field) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type::<()>(value.span().start, field, "tables");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for entry in list.iter() {
            let at = entry.span().start;
            match entry.get_ref().as_table() {
                Some(fields) => tables.push(Table { fields, at }),
                None => {
                    self.wrong_type::<()>(at, field, "tables");
                }
            }
        }
        tables
    }

    /// Says that a field holds something else than it should; `wanted` chooses the words in the message.
    pub fn wrong_type<T>(&mut self, at: usize, field: &str, wanted: &'static str) -> Option<T> {
        self.report(
            at,
            "regions-problem-wrong-type",
            [("field", field.into()), ("wanted", wanted.into())],
        );
        None
    }

    fn required<'f>(&mut self, table: Table<'f>, field: &'static str) -> Option<&'f Spanned<DeValue<'f>>> {
        let value = table.value(field);
        if value.is_none() {
            self.report(table.at, "regions-problem-missing", [("field", field.into())]);
        }
        value
    }
}

/// The number in a value, whole or not.
pub fn number_of(value: &DeValue) -> Option<f64> {
    match value {
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .ok()
            .map(|whole| whole as f64),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

/// A text cut to what a message may repeat; a number as it is.
fn shortened(value: Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > MAX_SHOWN => {
            Value::String(text.chars().take(MAX_SHOWN).chain(['…']).collect())
        }
        other => other,
    }
}
