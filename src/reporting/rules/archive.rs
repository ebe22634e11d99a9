//! What of the audit trail belongs to an edition, and how it stands in a table.

use std::collections::HashSet;

use super::words::{Words, wall_time};
use crate::kernel::{
    audit::trail,
    sheets::{Cell, Column, Kind},
};

/// What entries of the trail can be about, by id or code.
#[derive(Debug, Default)]
pub struct Subjects(HashSet<String>);

impl Subjects {
    /// Adds one.
    pub fn take(&mut self, subject: impl ToString) {
        self.0.insert(subject.to_string());
    }

    /// Whether it is one of them.
    pub fn has(&self, subject: &str) -> bool {
        self.0.contains(subject)
    }
}

/// The columns of the trail; the last two prove its chain.
pub fn audit_columns(words: Words<'_>) -> Vec<Column> {
    let column = |(key, kind): (&str, Kind)| Column {
        heading: words.word(&format!("trail-{key}")),
        width: 20,
        kind,
    };
    [
        ("number", Kind::Integer),
        ("at", Kind::Text),
        ("who", Kind::Text),
        ("action", Kind::Text),
        ("kind", Kind::Text),
        ("subject", Kind::Text),
        ("detail", Kind::Text),
        ("previous", Kind::Text),
        ("hash", Kind::Text),
    ]
    .map(column)
    .into()
}

/// An entry of the trail, with what was done in words.
pub fn audit_row(entry: trail::Model, words: Words<'_>) -> Vec<Cell> {
    vec![
        Cell::Integer(entry.seq),
        Cell::Text(format!("{} UTC", wall_time(entry.at, "UTC"))),
        Cell::Text(entry.actor_name),
        Cell::Text(words.action(&entry.action)),
        Cell::Text(entry.subject_kind),
        Cell::Text(entry.subject_id),
        Cell::Text(entry.detail),
        Cell::Text(entry.previous),
        Cell::Text(entry.hash),
    ]
}
