//! The fields of the form, read one by one; what is wrong is kept with its field.

use std::collections::{BTreeMap, BTreeSet};

use items::{Exact, marking::read_number};

use super::{LONGEST, MOST_ROWS};
use crate::kernel::{
    form::FormError,
    languages::Language,
    text::{Localised, Message},
};

/// The fields of a form, by name.
pub type Values = BTreeMap<String, String>;

/// A row that is not empty.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    number: usize,
    /// Which row of the stored item it was, from 0.
    pub was: Option<usize>,
}

impl Row {
    /// What it was among the stored ones.
    pub fn of<'s, T>(&self, stored: &'s [T]) -> Option<&'s T> {
        stored.get(self.was?)
    }

    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("row-{}-{name}", self.number)
    }
}

/// A form that is being read.
pub struct Form<'a> {
    /// The language that it is written in.
    pub language: Language,
    values: &'a Values,
    errors: Vec<FormError>,
}

impl<'a> Form<'a> {
    /// Begins to read.
    pub fn new(language: Language, values: &'a Values) -> Self {
        Self {
            language,
            values,
            errors: Vec::new(),
        }
    }

    /// A field as typed, without white space around it; empty when it was not sent.
    pub fn value(&self, name: &str) -> &'a str {
        self.values.get(name).map_or("", |value| value.trim())
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.value(name) == "true"
    }

    /// Keeps what is wrong with a field, the first thing only.
    pub fn wrong(&mut self, name: &str, message: Message) {
        if !self.errors.iter().any(|error| error.name == name) {
            self.errors.push(FormError {
                name: name.to_owned(),
                message,
            });
        }
    }

    /// What is stored, with the text of this field in the language of the form.
    pub fn words(&mut self, name: &str, stored: &Localised) -> Localised {
        let text = self.value(name).replace("\r\n", "\n");
        if text.chars().count() > LONGEST {
            let message = Message::new("kernel-form-too-long").with("longest", LONGEST as u64);
            self.wrong(name, message.with("length", text.chars().count() as u64));
        }
        if text
            .chars()
            .any(|letter| letter.is_control() && !"\n\t".contains(letter))
        {
            self.wrong(name, Message::new("kernel-form-control-characters"));
        }
        let mut words = stored.clone();
        if text.is_empty() {
            words.0.remove(self.language.code());
        } else {
            words.0.insert(self.language.code().to_owned(), text);
        }
        words
    }

    /// A share that is typed in per cent; this one where nothing is typed.
    pub fn share(&mut self, name: &str, default: Exact) -> Exact {
        let typed = self.value(name).replace(',', ".");
        let typed = typed.trim_end_matches(['%', ' ', '\u{a0}']);
        if typed.is_empty() {
            return default;
        }
        let share = match typed.split_once('/') {
            Some(_) => typed.parse().ok(),
            None => Exact::percent(typed),
        };
        let all = Exact::one();
        share
            .filter(|share| *share <= all && *share >= -all.clone())
            .unwrap_or_else(|| {
                self.wrong(name, Message::new("quizzes-write-share"));
                default
            })
    }

    /// A number as people write it; needed where there is no default.
    pub fn number(&mut self, name: &str, default: Option<Exact>) -> Exact {
        let typed = self.value(name);
        if let (true, Some(default)) = (typed.is_empty(), default) {
            return default;
        }
        let number = read_number(typed).filter(|read| read.unit.is_empty());
        number.map(|read| read.number).unwrap_or_else(|| {
            self.wrong(name, Message::new("quizzes-write-number"));
            Exact::zero()
        })
    }

    /// A small whole number from 1 on; `default` where nothing is typed.
    pub fn small(&mut self, name: &str, default: u8, most: u8) -> u8 {
        let typed = self.value(name);
        if typed.is_empty() {
            return default;
        }
        let number = typed.parse().ok().filter(|number| (1..=most).contains(number));
        number.unwrap_or_else(|| {
            let message = Message::new("kernel-form-number").with("least", 1);
            self.wrong(name, message.with("most", most));
            default
        })
    }

    /// How many; none where nothing is typed.
    pub fn count(&mut self, name: &str) -> u32 {
        let typed = self.value(name);
        let number = typed.parse().ok().filter(|number| *number <= 10_000);
        if number.is_none() && !typed.is_empty() {
            let message = Message::new("kernel-form-number").with("least", 0);
            self.wrong(name, message.with("most", 10_000));
        }
        number.unwrap_or(0)
    }

    /// The rows in which something is typed, in their order.
    pub fn rows(&mut self) -> Vec<Row> {
        let typed = self.values.iter().filter(|(name, value)| {
            let field = name.strip_prefix("row-").and_then(|rest| rest.split_once('-'));
            !value.trim().is_empty()
                && field.is_some_and(|(_, field)| {
                    ["text", "right", "feedback"].contains(&field) && !(field == "right" && *value == "true")
                })
        });
        let numbers: BTreeSet<usize> = typed.filter_map(|(name, _)| row_of(name)).collect();
        if numbers.len() > MOST_ROWS {
            self.wrong(
                "row-1-text",
                Message::new("quizzes-write-many").with("most", MOST_ROWS),
            );
        }
        let row = |number: usize| Row {
            number,
            was: self.value(&format!("row-{number}-was")).parse().ok(),
        };
        numbers.into_iter().take(MOST_ROWS).map(row).collect()
    }

    /// Ends reading.
    pub fn finish(self) -> Result<(), Vec<FormError>> {
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(self.errors)
        }
    }
}

fn row_of(name: &str) -> Option<usize> {
    let (number, _) = name.strip_prefix("row-")?.split_once('-')?;
    number.parse().ok().filter(|number| *number > 0)
}

/// How many rows a form has, empty ones included.
pub fn row_count(values: &Values) -> usize {
    values.keys().filter_map(|name| row_of(name)).max().unwrap_or(0)
}

/// Moves a row up or down (`up-3`, `down-3`), or leaves the form as it is.
pub fn change_rows(values: &mut Values, change: &str) {
    let (this, other) = match change
        .split_once('-')
        .map(|(way, number)| (way, number.parse::<usize>()))
    {
        Some(("up", Ok(number))) => (number, number.saturating_sub(1)),
        Some(("down", Ok(number))) => (number, number.saturating_add(1)),
        _ => return,
    };
    if this == 0 || other == 0 || this.max(other) > row_count(values) {
        return;
    }
    let moved = values.iter().map(|(name, value)| {
        let to = match row_of(name) {
            Some(number) if number == this => Some(other),
            Some(number) if number == other => Some(this),
            _ => None,
        };
        let field = name.strip_prefix("row-").and_then(|rest| rest.split_once('-'));
        match (to, field) {
            (Some(to), Some((_, field))) => (format!("row-{to}-{field}"), value.clone()),
            _ => (name.clone(), value.clone()),
        }
    });
    *values = moved.collect();
}
