//! Reading a profile, and saying by line and field all that is wrong with it.

use std::collections::BTreeMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Kind, Profile, ProfileColumn, VALUES};
use crate::kernel::{
    languages::Language,
    text::{Localised, Message},
};

/// The form that this program reads, as files name it.
const FORMAT: &str = "report-profile/1";
/// The longest file, in bytes.
const LONGEST: usize = 64 * 1024;
/// The longest text in it, in characters.
const LONGEST_TEXT: usize = 200;
/// The most problems that are told at once.
const MOST: usize = 100;

/// Something wrong in a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The line, from 1.
    pub line: usize,
    /// What.
    pub message: Message,
}

type Value<'f> = Spanned<DeValue<'f>>;

struct Reading {
    line_starts: Vec<usize>,
    problems: Vec<Problem>,
}

/// Reads a profile as it was uploaded. All problems are told at once, by line; while the text is not valid TOML, only where it is
/// not.
pub fn read_profile(bytes: &[u8]) -> Result<Profile, Vec<Problem>> {
    let alone = |line, message| vec![Problem { line, message }];
    if bytes.len() > LONGEST {
        let message = Message::new("reporting-profile-file-too-long").with("limit", LONGEST / 1024);
        return Err(alone(1, message));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        alone(line, Message::new("reporting-profile-not-utf8"))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut reading = Reading {
        line_starts: std::iter::once(0).chain(breaks).collect(),
        problems: Vec::new(),
    };
    let (document, faults) = DeTable::parse_recoverable(text);
    if let Some(fault) = faults.first() {
        let detail = fault.message().lines().next().unwrap_or_default();
        let message = Message::new("reporting-profile-syntax").with("detail", detail);
        reading.report(fault.span().map_or(0, |span| span.start), message);
        return Err(reading.problems);
    }
    let profile = reading.profile(document.get_ref());
    reading.problems.sort_by_key(|problem| problem.line);
    reading.problems.truncate(MOST);
    match profile {
        Some(profile) if reading.problems.is_empty() => Ok(profile),
        _ => Err(reading.problems),
    }
}

impl Reading {
    fn report(&mut self, at: usize, message: Message) {
        let line = self.line_starts.partition_point(|start| *start <= at);
        self.problems.push(Problem { line, message });
    }

    fn of_field(&mut self, at: usize, key: &str, field: &str) {
        self.report(
            at,
            Message::new(format!("reporting-profile-{key}")).with("field", field),
        );
    }

    fn required<'f>(&mut self, table: &'f DeTable<'f>, at: usize, field: &str) -> Option<&'f Value<'f>> {
        let value = table.get(field);
        if value.is_none() {
            self.of_field(at, "missing", field);
        }
        value
    }

    /// A text of one line that is not empty.
    fn text(&mut self, value: &Value<'_>, field: &str) -> Option<String> {
        let at = value.span().start;
        let Some(text) = value.get_ref().as_str() else {
            self.of_field(at, "not-text", field);
            return None;
        };
        if text.trim().is_empty() || text.chars().any(char::is_control) {
            self.of_field(at, "not-a-line", field);
        } else if text.chars().count() > LONGEST_TEXT {
            self.report(
                at,
                Message::new("reporting-profile-too-long")
                    .with("field", field)
                    .with("limit", LONGEST_TEXT),
            );
        } else {
            return Some(text.trim().to_owned());
        }
        None
    }

    fn table<'f>(&mut self, value: &'f Value<'f>, field: &str) -> Option<&'f DeTable<'f>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.of_field(value.span().start, "not-table", field);
        }
        table
    }

    fn only(&mut self, table: &DeTable<'_>, known: &[&str]) {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if !known.contains(&name) {
                self.unknown(key.span().start, name, known);
            }
        }
    }

    fn unknown(&mut self, at: usize, value: &str, known: &[&str]) {
        let shown: String = value.chars().take(60).collect();
        let message = Message::new("reporting-profile-unknown")
            .with("value", shown)
            .with("known", known.join(", "));
        self.report(at, message);
    }

    fn profile<'f>(&mut self, whole: &'f DeTable<'f>) -> Option<Profile> {
        self.only(whole, &["format", "name", "report", "title", "columns", "values"]);
        if let Some(value) = self.required(whole, 0, "format")
            && value.get_ref().as_str() != Some(FORMAT)
        {
            let message = Message::new("reporting-profile-format").with("wanted", FORMAT);
            self.report(value.span().start, message);
        }
        let name = self.required(whole, 0, "name").and_then(|value| self.name(value));
        let report = self
            .required(whole, 0, "report")
            .and_then(|value| self.report_kind(value));
        let titles = self
            .required(whole, 0, "title")
            .and_then(|value| self.localised(value, "title"));
        let columns = self.required(whole, 0, "columns");
        let columns = report
            .zip(columns)
            .and_then(|(report, value)| self.columns(value, report));
        let values = whole
            .get("values")
            .map(|value| self.values(value))
            .unwrap_or_default();
        Some(Profile {
            name: name?,
            report: report?,
            titles: titles?,
            columns: columns?,
            values,
        })
    }

    fn name(&mut self, value: &Value<'_>) -> Option<String> {
        let name = self.text(value, "name")?;
        let fits = name
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        if fits && name.len() <= 40 {
            return Some(name);
        }
        self.of_field(value.span().start, "name", "name");
        None
    }

    fn report_kind(&mut self, value: &Value<'_>) -> Option<Kind> {
        let code = self.text(value, "report")?;
        let kind = Kind::by_code(&code);
        if kind.is_none() {
            self.unknown(value.span().start, &code, &Kind::ALL.map(Kind::code));
        }
        kind
    }

    /// A text in one or more languages.
    fn localised<'f>(&mut self, value: &'f Value<'f>, field: &str) -> Option<Localised> {
        let table = self.table(value, field)?;
        self.only(table, &Language::ALL.map(Language::code));
        let mut texts = Localised::default();
        for language in Language::ALL {
            if let Some(value) = table.get(language.code())
                && let Some(text) = self.text(value, field)
            {
                texts = texts.and(language, text);
            }
        }
        if texts.is_empty() {
            self.of_field(value.span().start, "not-a-line", field);
            return None;
        }
        Some(texts)
    }

    fn columns<'f>(&mut self, value: &'f Value<'f>, report: Kind) -> Option<Vec<ProfileColumn>> {
        let at = value.span().start;
        let Some(list) = value.get_ref().as_array().filter(|list| !list.is_empty()) else {
            self.of_field(at, "no-columns", "columns");
            return None;
        };
        let known: Vec<&str> = report.fields().iter().map(|(name, _)| *name).collect();
        let mut columns: Vec<ProfileColumn> = Vec::new();
        for entry in list.iter() {
            let at = entry.span().start;
            let Some(table) = self.table(entry, "columns") else {
                continue;
            };
            self.only(table, &["field", "heading"]);
            let headings = table
                .get("heading")
                .and_then(|value| self.localised(value, "heading"));
            let Some(value) = self.required(table, at, "field") else {
                continue;
            };
            let Some(name) = self.text(value, "field") else {
                continue;
            };
            let at = value.span().start;
            match report.fields().iter().find(|(known, _)| *known == name) {
                None => self.unknown(at, &name, &known),
                Some((name, _)) if columns.iter().any(|column| column.name == *name) => {
                    self.of_field(at, "twice", name);
                }
                Some((name, field)) => columns.push(ProfileColumn {
                    name,
                    field: *field,
                    headings: headings.unwrap_or_default(),
                }),
            }
        }
        Some(columns)
    }

    fn values<'f>(&mut self, value: &'f Value<'f>) -> BTreeMap<&'static str, BTreeMap<&'static str, String>> {
        let mut found = BTreeMap::new();
        let Some(table) = self.table(value, "values") else {
            return found;
        };
        self.only(table, &VALUES.map(|(field, _)| field));
        for (field, codes) in VALUES {
            let Some(of_field) = table.get(field).and_then(|value| self.table(value, field)) else {
                continue;
            };
            self.only(of_field, codes);
            let mut written = BTreeMap::new();
            for code in codes {
                if let Some(value) = of_field.get(*code)
                    && let Some(text) = self.text(value, code)
                {
                    written.insert(*code, text);
                }
            }
            found.insert(field, written);
        }
        found
    }
}
