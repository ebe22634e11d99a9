//! The fields of a TOML file, one by one. What is wrong is kept as a problem, and a stand-in is given so that reading goes
//! on and everything is told at once; a course with problems is never used.

use std::{collections::BTreeMap, ops::RangeInclusive};

use items::Exact;
use toml::{Spanned, de::DeValue};

use super::{
    problem::problem,
    toml_file::{Located, Reading, Table},
    words::is_key,
};
use crate::kernel::{languages::Language, text::Localised};

/// The longest title or name, in characters.
pub(super) const TITLE: usize = 400;
/// The longest text of a field, in characters.
pub(super) const TEXT: usize = 5_000;
/// The longest list.
const LONGEST_LIST: usize = 500;
/// The most marks of an item.
const MOST_MARKS: i64 = 100;

impl Reading<'_> {
    /// Says which fields of a table are not in the format.
    pub(super) fn only(&mut self, table: Table<'_>, known: &[&str]) {
        for key in table.fields.keys() {
            let name: &str = key.get_ref();
            if !known.contains(&name) {
                self.report(key.span().start, problem("unknown-field").with("field", name));
            }
        }
    }

    /// A text that must be there, up to `longest` characters.
    pub(super) fn text(&mut self, table: Table<'_>, field: &str, longest: usize) -> String {
        let value = self.required(table, field);
        value
            .map(|value| self.text_of(value, field, longest))
            .unwrap_or_default()
    }

    /// A text that may be left out.
    pub(super) fn optional_text(&mut self, table: Table<'_>, field: &str, longest: usize) -> String {
        let value = table.value(field);
        value
            .map(|value| self.text_of(value, field, longest))
            .unwrap_or_default()
    }

    /// A key that must be there, with its line; `None` when it cannot be one.
    pub(super) fn key(&mut self, table: Table<'_>, field: &str) -> Option<Located<String>> {
        let value = self.required(table, field)?;
        let line = self.line(value.span().start);
        let text = self.text_of(value, field, TITLE);
        if text.is_empty() {
            return None;
        }
        if !is_key(&text) {
            self.report_line(line, problem("key").with("field", field).with("value", text));
            return None;
        }
        Some(Located { value: text, line })
    }

    /// A text in the languages of the course, which must be there.
    pub(super) fn words(&mut self, table: Table<'_>, field: &str, longest: usize) -> Localised {
        match self.required(table, field) {
            Some(value) => self.words_of(value, field, longest),
            None => Localised::default(),
        }
    }

    /// A text in the languages of the course, or none at all.
    pub(super) fn optional_words(&mut self, table: Table<'_>, field: &str, longest: usize) -> Localised {
        match table.value(field) {
            Some(value) => self.words_of(value, field, longest),
            None => Localised::default(),
        }
    }

    /// A list of texts in the languages of the course.
    pub(super) fn list_of_words(&mut self, table: Table<'_>, field: &str, longest: usize) -> Vec<Localised> {
        let list = self.list(table, field);
        list.into_iter()
            .map(|value| self.words_of(value, field, longest))
            .collect()
    }

    /// A whole number that must be there.
    pub(super) fn number(&mut self, table: Table<'_>, field: &str, range: RangeInclusive<i32>) -> i32 {
        match self.required(table, field) {
            Some(value) => self.number_of(value, field, range),
            None => *range.start(),
        }
    }

    /// A number of marks that must be there: whole or with a decimal point, more than nothing and at most 100.
    pub(super) fn marks(&mut self, table: Table<'_>, field: &str) -> Exact {
        let Some(value) = self.required(table, field) else {
            return Exact::one();
        };
        let marks = exact(value).filter(|marks| marks.is_positive() && *marks <= Exact::whole(MOST_MARKS));
        marks.unwrap_or_else(|| {
            let message = problem("marks").with("field", field).with("most", MOST_MARKS);
            self.report(value.span().start, message);
            Exact::one()
        })
    }

    /// A number, whole or with a decimal point.
    pub(super) fn exact(&mut self, value: &Spanned<DeValue<'_>>, field: &str) -> Exact {
        exact(value).unwrap_or_else(|| {
            self.wrong_type(value, field, "number");
            Exact::zero()
        })
    }

    /// A whole number that may be left out.
    pub(super) fn optional_number(
        &mut self,
        table: Table<'_>,
        field: &str,
        range: RangeInclusive<i32>,
    ) -> Option<i32> {
        table
            .value(field)
            .map(|value| self.number_of(value, field, range))
    }

    /// `true` or `false`, which must be there.
    pub(super) fn flag(&mut self, table: Table<'_>, field: &str) -> bool {
        match self.required(table, field) {
            Some(_) => self.optional_flag(table, field),
            None => false,
        }
    }

    /// `true` or `false`; `false` when it is left out.
    pub(super) fn optional_flag(&mut self, table: Table<'_>, field: &str) -> bool {
        let Some(value) = table.value(field) else {
            return false;
        };
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(value, field, "flag");
        }
        flag.unwrap_or(false)
    }

    /// One of the words of a list, which must be there.
    pub(super) fn choice<T: Copy>(
        &mut self,
        table: Table<'_>,
        field: &str,
        known: &[(&str, T)],
    ) -> Option<Located<T>> {
        let value = self.required(table, field)?;
        let line = self.line(value.span().start);
        let text = self.text_of(value, field, TITLE);
        let found = known.iter().find(|(word, _)| *word == text);
        if found.is_none() && !text.is_empty() {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            let message = problem("choice").with("field", field).with("value", text);
            self.report_line(line, message.with("known", words.join(", ")));
        }
        found.map(|(_, value)| Located { value: *value, line })
    }

    /// A clock time as minutes since midnight, with its line.
    pub(super) fn clock(&mut self, table: Table<'_>, field: &str) -> Option<Located<i32>> {
        let value = self.required(table, field)?;
        let line = self.line(value.span().start);
        let text = self.text_of(value, field, TITLE);
        let minutes = clock_minutes(&text);
        if minutes.is_none() && !text.is_empty() {
            self.report_line(line, problem("clock").with("field", field).with("value", text));
        }
        minutes.map(|value| Located { value, line })
    }

    /// A table that must be there.
    pub(super) fn table<'f>(&mut self, table: Table<'f>, field: &str) -> Option<Table<'f>> {
        let value = self.required(table, field)?;
        self.table_of(value, field)
    }

    /// The tables of a list that must hold at least one.
    pub(super) fn some_tables<'f>(&mut self, table: Table<'f>, field: &str) -> Vec<Table<'f>> {
        let list = self.required(table, field);
        let is_empty = |list: &DeValue<'_>| list.as_array().is_some_and(|list| list.is_empty());
        if let Some(list) = list.filter(|list| is_empty(list.get_ref())) {
            self.report(list.span().start, problem("empty").with("field", field));
        }
        self.tables(table, field)
    }

    /// The tables of a list that may be left out.
    pub(super) fn tables<'f>(&mut self, table: Table<'f>, field: &str) -> Vec<Table<'f>> {
        let list = self.list(table, field);
        list.into_iter()
            .filter_map(|value| self.table_of(value, field))
            .collect()
    }

    /// The texts of a list that may be left out, each with its line.
    pub(super) fn texts(&mut self, table: Table<'_>, field: &str, longest: usize) -> Vec<Located<String>> {
        let list = self.list(table, field);
        list.into_iter()
            .map(|value| Located {
                line: self.line(value.span().start),
                value: self.text_of(value, field, longest),
            })
            .collect()
    }

    /// Lists of texts by language code, one for each language of the course.
    pub(super) fn texts_by_language(
        &mut self,
        table: Table<'_>,
        field: &str,
        longest: usize,
    ) -> BTreeMap<String, Vec<String>> {
        let Some(by_language) = self.table(table, field) else {
            return BTreeMap::new();
        };
        self.check_languages(by_language, field);
        let mut texts = BTreeMap::new();
        for key in by_language.fields.keys() {
            let code: &str = key.get_ref();
            let list = self.texts(by_language, code, longest);
            if list.is_empty() {
                self.report(
                    key.span().start,
                    problem("empty").with("field", format!("{field}.{code}")),
                );
            }
            texts.insert(code.to_owned(), list.into_iter().map(|text| text.value).collect());
        }
        texts
    }

    /// The value of a field that must be there.
    pub(super) fn required<'f>(&mut self, table: Table<'f>, field: &str) -> Option<&'f Spanned<DeValue<'f>>> {
        let value = table.value(field);
        if value.is_none() {
            self.report(table.at, problem("missing-field").with("field", field));
        }
        value
    }

    fn list<'f>(&mut self, table: Table<'f>, field: &str) -> Vec<&'f Spanned<DeValue<'f>>> {
        let Some(value) = table.value(field) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type(value, field, "list");
            return Vec::new();
        };
        if list.len() > LONGEST_LIST {
            let message = problem("list-too-long")
                .with("field", field)
                .with("limit", LONGEST_LIST);
            self.report(value.span().start, message);
        }
        list.iter().take(LONGEST_LIST).collect()
    }

    fn table_of<'f>(&mut self, value: &'f Spanned<DeValue<'f>>, field: &str) -> Option<Table<'f>> {
        let fields = value.get_ref().as_table();
        if fields.is_none() {
            self.wrong_type(value, field, "table");
        }
        let at = value.span().start;
        fields.map(|fields| Table { fields, at })
    }

    fn text_of(&mut self, value: &Spanned<DeValue<'_>>, field: &str, longest: usize) -> String {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(value, field, "text");
            return String::new();
        };
        let message = if text.trim().is_empty() {
            problem("empty")
        } else if text.chars().count() > longest {
            problem("too-long").with("limit", longest)
        } else if text
            .chars()
            .any(|letter| letter.is_control() && !"\n\r\t".contains(letter))
        {
            problem("control")
        } else {
            return text.trim().to_owned();
        };
        self.report(value.span().start, message.with("field", field));
        String::new()
    }

    fn words_of(&mut self, value: &Spanned<DeValue<'_>>, field: &str, longest: usize) -> Localised {
        let Some(fields) = value.get_ref().as_table() else {
            self.wrong_type(value, field, "words");
            return Localised::default();
        };
        let table = Table {
            fields,
            at: value.span().start,
        };
        self.check_languages(table, field);
        let mut words = Localised::default();
        for (key, value) in fields {
            let code: &str = key.get_ref();
            let text = self.text_of(value, &format!("{field}.{code}"), longest);
            words.0.insert(code.to_owned(), text);
        }
        words
    }

    /// Says which languages of the course a table lacks, and which of its fields are no language of ours.
    fn check_languages(&mut self, table: Table<'_>, field: &str) {
        for language in self.languages.clone() {
            if !table.has(language.code()) {
                let message = problem("language-missing").with("field", field);
                self.report(table.at, message.with("language", language.code()));
            }
        }
        for key in table.fields.keys() {
            let code: &str = key.get_ref();
            if code.parse::<Language>().is_err() {
                let message = problem("language-unknown").with("language", code);
                self.report(key.span().start, message.with("known", "en, pl, sv"));
            }
        }
    }

    fn number_of(&mut self, value: &Spanned<DeValue<'_>>, field: &str, range: RangeInclusive<i32>) -> i32 {
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok())
            .and_then(|number| i32::try_from(number).ok())
            .filter(|number| range.contains(number));
        if number.is_none() {
            let message = problem("number").with("field", field);
            let message = message.with("least", *range.start()).with("most", *range.end());
            self.report(value.span().start, message);
        }
        number.unwrap_or(*range.start())
    }

    fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, field: &str, wanted: &str) {
        let message = problem("wrong-type").with("field", field).with("wanted", wanted);
        self.report(value.span().start, message);
    }
}

/// `09:30` as minutes since midnight.
fn clock_minutes(text: &str) -> Option<i32> {
    let (hour, minute) = text.split_once(':')?;
    if hour.len() != 2 || minute.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
    {
        return None;
    }
    let (hour, minute): (i32, i32) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn exact(value: &Spanned<DeValue<'_>>) -> Option<Exact> {
    match value.get_ref() {
        DeValue::Integer(number) => number.as_str().parse().ok(),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}
