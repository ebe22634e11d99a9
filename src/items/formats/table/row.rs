//! A row of the table, by its columns, and what was found wrong with it.

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Localised, text::Message};

use super::{
    cells::{self, unshown},
    columns::{Column, MOST_ANSWERS},
};
use crate::exact::Exact;

/// Where each column stands.
pub(super) struct Columns {
    places: BTreeMap<Column, usize>,
    headings: Vec<String>,
    /// Headings that are none of ours.
    pub(super) unknown: Vec<String>,
}

impl Columns {
    /// Finds the columns by their headings; what stands twice in different languages counts once.
    pub(super) fn of(headings: &[String]) -> Self {
        let mut columns = Self {
            places: BTreeMap::new(),
            headings: headings.to_vec(),
            unknown: Vec::new(),
        };
        for (place, heading) in headings.iter().enumerate() {
            match Column::under(unshown(heading)) {
                Some(column) if !columns.places.contains_key(&column) => {
                    columns.places.insert(column, place);
                }
                _ if heading.is_empty() => {}
                _ => columns.unknown.push(heading.clone()),
            }
        }
        columns
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.places.contains_key(&column)
    }

    pub(super) fn has_answers(&self) -> bool {
        (0..MOST_ANSWERS).any(|place| self.has(Column::Answer(place)))
    }
}

/// A row being read.
pub(super) struct Row<'a> {
    columns: &'a Columns,
    cells: &'a [String],
    pub(super) language: Language,
    /// What is wrong with it.
    pub(super) problems: Vec<Message>,
}

/// A message of this room, by the end of its key.
pub(super) fn message(key: &str) -> Message {
    Message::new(format!("quizzes-format-table-{key}"))
}

impl<'a> Row<'a> {
    pub(super) fn new(columns: &'a Columns, cells: &'a [String], language: Language) -> Self {
        Self {
            columns,
            cells,
            language,
            problems: Vec::new(),
        }
    }

    /// What stands in a column; empty where there is no such column.
    pub(super) fn get(&self, column: Column) -> &'a str {
        let place = self.columns.places.get(&column);
        place
            .and_then(|place| self.cells.get(*place))
            .map_or("", |cell| unshown(cell))
    }

    /// The answers: place and cell of each that is filled in.
    pub(super) fn answers(&self) -> Vec<(usize, &'a str)> {
        (0..MOST_ANSWERS)
            .map(|place| (place, self.get(Column::Answer(place))))
            .filter(|(_, cell)| !cell.is_empty())
            .collect()
    }

    /// A text in the language of the file.
    pub(super) fn text(&self, text: &str) -> Localised {
        match text.trim() {
            "" => Localised::default(),
            text => Localised::of(self.language, text),
        }
    }

    /// The text of a column.
    pub(super) fn localised(&self, column: Column) -> Localised {
        self.text(self.get(column))
    }

    /// A number of a column, or what stands for an empty cell; a cell that is no number is told.
    pub(super) fn number(&mut self, column: Column, empty: Exact) -> Exact {
        match (self.get(column), cells::share(self.get(column))) {
            ("", _) => empty,
            (_, Some(number)) if !number.is_negative() => number,
            _ => {
                self.wrong(column, "number");
                empty
            }
        }
    }

    /// Notes that a cell is wrong, with its column and what stands in it.
    pub(super) fn wrong(&mut self, column: Column, key: &str) {
        let value: String = self.get(column).chars().take(80).collect();
        self.tell(column, message(key).with("value", value));
    }

    /// Notes what is wrong in a column.
    pub(super) fn tell(&mut self, column: Column, problem: Message) {
        let heading = match self.columns.places.get(&column) {
            Some(place) => self.columns.headings.get(*place).cloned().unwrap_or_default(),
            None => column.heading(self.language),
        };
        self.problems.push(problem.with("column", heading));
    }
}
