//! What differs between two tables of the same report: rows that were added, rows that are gone, and cells that changed.
//! Columns are known by what they hold, whatever heading, place or language they have.

mod sheet;

use std::collections::{BTreeMap, BTreeSet};

pub use sheet::changes_table;

use crate::kernel::{
    languages::Language,
    sheets::{WrittenRow, WrittenTable},
};

/// A table as it was written, with what each of its columns holds.
#[derive(Debug)]
pub struct Written {
    /// The table.
    pub table: WrittenTable,
    /// What its columns hold.
    pub keys: Vec<String>,
    /// Its language.
    pub language: Language,
    /// Words of that language that tell rows apart, with what they stand for.
    pub codes: Vec<(String, &'static str)>,
}

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is only in the later table.
    Added,
    /// It is only in the earlier table.
    Gone,
    /// Some of its cells are otherwise.
    Changed,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 3] = [Kind::Added, Kind::Gone, Kind::Changed];

    /// Its name in keys and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Added => "added",
            Kind::Gone => "gone",
            Kind::Changed => "changed",
        }
    }
}

/// A cell of a row that differs; of a row that was added or is gone, every cell with something in it.
#[derive(Clone, Debug, PartialEq)]
pub struct CellChange {
    /// The heading of the column.
    pub column: String,
    /// What the earlier table says.
    pub from: String,
    /// What the later table says.
    pub to: String,
}

/// A row that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What happened to it.
    pub kind: Kind,
    /// Which row it is, in words of the report.
    pub row: String,
    /// The id of the person it is about, where the report has it.
    pub person: Option<String>,
    /// What is otherwise.
    pub cells: Vec<CellChange>,
}

/// What differs between two tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Columns that only the later table has.
    pub columns_added: Vec<String>,
    /// Columns that only the earlier table has.
    pub columns_gone: Vec<String>,
    /// Columns that are not compared, because they are in words of two languages.
    pub columns_left_out: Vec<String>,
    /// The rows that differ: in the order of the later table, then those that are gone.
    pub rows: Vec<Change>,
}

impl Changes {
    /// How many rows were added, are gone, or changed.
    pub fn count(&self, kind: Kind) -> usize {
        self.rows.iter().filter(|row| row.kind == kind).count()
    }

    /// How many rows and columns differ.
    pub fn differing(&self) -> usize {
        self.rows.len() + self.columns_added.len() + self.columns_gone.len()
    }
}

/// What the columns of a table hold; `known` are what a column can hold with the heading it has then. A heading that nobody
/// knows any more stands for itself.
pub fn keys_of(headings: &[String], known: &[(String, String)]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut key = |heading: &String| {
        let found = known
            .iter()
            .enumerate()
            .find(|(place, (_, known))| known == heading && !taken.contains(place));
        match found {
            Some((place, (key, _))) => {
                taken.insert(place);
                key.clone()
            }
            None => heading.clone(),
        }
    };
    headings.iter().map(&mut key).collect()
}

/// How the rows of a report are told apart: the first of these sets of columns that both tables have.
fn identities(report: &str) -> &'static [&'static [&'static str]] {
    match report {
        "evidence" => &[&["edition", "person-id", "date", "slot-starts"]],
        "indicators" => &[&["indicator-code", "total-kind"]],
        "participation" => &[&["person_id"], &["name", "birth_year"], &["name"]],
        "presence" => &[&["edition", "date", "name"], &["date", "name"], &["name"]],
        "register" => &[&["number"], &["edition", "name"], &["name"]],
        _ => &[],
    }
}

/// The columns that name a row to people.
fn naming(report: &str) -> &'static [&'static str] {
    match report {
        "evidence" => &["name", "edition", "date", "slot-starts", "slot"],
        "indicators" => &["indicator-code", "indicator", "total-kind"],
        "participation" => &["name", "organisation"],
        "presence" => &["name", "edition", "date"],
        "register" => &["number", "name"],
        _ => &[],
    }
}

/// Whether a column only counts the rows: that a row moved is no change of it.
fn counts_rows(report: &str, key: &str) -> bool {
    key == "number" && matches!(report, "participation" | "presence")
}

/// Columns whose cells are in words of the table's language.
const WORDED: [&str; 15] = [
    "row-kind",
    "region",
    "role",
    "state",
    "slot",
    "indicator",
    "total-kind",
    "sex",
    "education",
    "labour_status",
    "outcome",
    "complete",
    "lacks",
    "course",
    "place",
];

/// A column that both tables have.
struct Shared<'k> {
    key: &'k str,
    before: usize,
    after: usize,
}

/// Compares two tables of a report.
pub fn compare(report: &str, before: &Written, after: &Written) -> Changes {
    let place = |written: &Written, key: &str| written.keys.iter().position(|known| known == key);
    let shared: Vec<Shared<'_>> = after
        .keys
        .iter()
        .enumerate()
        .filter_map(|(after, key)| {
            let before = place(before, key)?;
            Some(Shared { key, before, after })
        })
        .collect();
    let translated = before.language != after.language;
    let left_out = |column: &Shared<'_>| translated && WORDED.contains(&column.key);
    let compared: Vec<&Shared<'_>> = shared
        .iter()
        .filter(|column| !left_out(column) && !counts_rows(report, column.key))
        .collect();
    let coded = |key: &str| !translated || !WORDED.contains(&key) || !after.codes.is_empty();
    let find = |key: &&str| {
        shared
            .iter()
            .find(|column| column.key == *key && coded(column.key))
    };
    let identity = identities(report)
        .iter()
        .find_map(|keys| keys.iter().map(find).collect::<Option<Vec<_>>>())
        .unwrap_or_else(|| compared.clone());
    let rows = Rows {
        before,
        after,
        compared,
        naming: naming(report),
    };
    let only = |of: &Written, other: &Written| {
        let mut headings = of.table.headings.iter().zip(&of.keys);
        let alone = headings.by_ref().filter(|(_, key)| place(other, key).is_none());
        alone.map(|(heading, _)| heading.clone()).collect()
    };
    Changes {
        columns_added: only(after, before),
        columns_gone: only(before, after),
        columns_left_out: shared
            .iter()
            .filter(|column| left_out(column))
            .filter_map(|column| after.table.headings.get(column.after).cloned())
            .collect(),
        rows: rows.changes(&identity),
    }
}

struct Rows<'w> {
    before: &'w Written,
    after: &'w Written,
    compared: Vec<&'w Shared<'w>>,
    naming: &'static [&'static str],
}

impl Rows<'_> {
    fn changes(&self, identity: &[&Shared<'_>]) -> Vec<Change> {
        let mut groups: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (place, row) in self.before.table.rows.iter().enumerate() {
            let key = identity_of(self.before, row, identity.iter().map(|column| column.before));
            groups.entry(key).or_default().0.push(place);
        }
        for (place, row) in self.after.table.rows.iter().enumerate() {
            let key = identity_of(self.after, row, identity.iter().map(|column| column.after));
            groups.entry(key).or_default().1.push(place);
        }
        let mut found = Vec::new();
        for (before, after) in groups.into_values() {
            self.settle(before, after, &mut found);
        }
        found.sort_by_key(|(order, _)| *order);
        found.into_iter().map(|(_, change)| change).collect()
    }

    /// Compares rows that could be one another: those alike at the same place belong together, then others that are alike,
    /// then the rest in order.
    fn settle(&self, before: Vec<usize>, after: Vec<usize>, found: &mut Vec<((bool, usize), Change)>) {
        let longer = before.len().max(after.len());
        let mut left = Vec::new();
        let mut right = Vec::new();
        for place in 0..longer {
            match (before.get(place), after.get(place)) {
                (Some(one), Some(other)) if self.cells(*one, *other).is_empty() => {}
                (one, other) => {
                    left.extend(one.copied());
                    right.extend(other.copied());
                }
            }
        }
        left.retain(|one| {
            let alike = right.iter().position(|other| self.cells(*one, *other).is_empty());
            alike.map(|place| right.remove(place)).is_none()
        });
        for place in 0..left.len().max(right.len()) {
            let change = match (left.get(place), right.get(place)) {
                (Some(one), Some(other)) => {
                    let cells = self.cells(*one, *other);
                    (
                        (false, *other),
                        self.told(Kind::Changed, self.after, *other, cells),
                    )
                }
                (None, Some(other)) => {
                    let cells = whole_row(self.after, *other, true);
                    ((false, *other), self.told(Kind::Added, self.after, *other, cells))
                }
                (Some(one), None) => {
                    let cells = whole_row(self.before, *one, false);
                    ((true, *one), self.told(Kind::Gone, self.before, *one, cells))
                }
                (None, None) => continue,
            };
            found.push(change);
        }
    }

    /// The cells in which two rows differ.
    fn cells(&self, before: usize, after: usize) -> Vec<CellChange> {
        let (Some(one), Some(other)) = (
            self.before.table.rows.get(before),
            self.after.table.rows.get(after),
        ) else {
            return Vec::new();
        };
        let differs = |column: &&&Shared<'_>| one.get(column.before) != other.get(column.after);
        self.compared
            .iter()
            .filter(differs)
            .map(|column| CellChange {
                column: self
                    .after
                    .table
                    .headings
                    .get(column.after)
                    .cloned()
                    .unwrap_or_default(),
                from: one.get(column.before).to_owned(),
                to: other.get(column.after).to_owned(),
            })
            .collect()
    }

    fn told(&self, kind: Kind, of: &Written, place: usize, cells: Vec<CellChange>) -> Change {
        let row = of.table.rows.get(place);
        let cell = |key: &str| {
            let column = of.keys.iter().position(|known| known == key)?;
            Some(row?.get(column)).filter(|text| !text.is_empty())
        };
        let mut names: Vec<&str> = self.naming.iter().filter_map(|key| cell(key)).collect();
        if names.is_empty() {
            names = (0..of.keys.len())
                .filter_map(|column| Some(row?.get(column)))
                .filter(|text| !text.is_empty())
                .collect();
        }
        Change {
            kind,
            row: names.join(" · "),
            person: cell("person-id").or_else(|| cell("person_id")).map(str::to_owned),
            cells,
        }
    }
}

/// What tells a row from others.
fn identity_of(of: &Written, row: &WrittenRow, places: impl Iterator<Item = usize>) -> String {
    let mut identity = String::new();
    for place in places {
        let text = row.get(place);
        let code = of.codes.iter().find(|(word, _)| word == text);
        identity.push_str(code.map_or(text, |(_, code)| code));
        identity.push('\u{1f}');
    }
    identity
}

fn whole_row(of: &Written, place: usize, added: bool) -> Vec<CellChange> {
    let Some(row) = of.table.rows.get(place) else {
        return Vec::new();
    };
    let cells = of.table.headings.iter().enumerate().map(|(column, heading)| {
        let (text, none) = (row.get(column).to_owned(), String::new());
        let (from, to) = if added { (none, text) } else { (text, none) };
        CellChange {
            column: heading.clone(),
            from,
            to,
        }
    });
    cells
        .filter(|cell| !cell.from.is_empty() || !cell.to.is_empty())
        .collect()
}
