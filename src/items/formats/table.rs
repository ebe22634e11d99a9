//! Our own table of questions, for people who write them in a spreadsheet: one row a question, columns found by their headings in
//! three languages, the answers in columns of their own. CSV, XLSX and ODS in; CSV and XLSX out.
//!
//! A star before an answer, or its number in the column of right answers, says that it is right; `[50%]` before it says what it
//! earns. `left = right` is a pair, `12 ± 0.5` a number, `outer > inner` a category.

mod cells;
mod columns;
mod gaps;
mod row;
mod tasks;
mod template;
#[cfg(test)]
mod tests;
mod write;

use kernel::{
    languages::Language,
    sheets::{self, Table},
    text::Message,
};

pub use template::write_template;
pub use write::{Kind, write};

use self::{
    cells::{list, split, unescape},
    columns::{Column, MOST_HINTS},
    row::{Columns, Row, message},
};
use crate::{
    content::{ByVerdict, ItemContent},
    draft::{Draft, Format, Reading, Refused},
    exact::Exact,
};

/// Tags that carry what a question is about have a column of their own: the protected ground, and the outcome that it tests.
pub(crate) const GROUND: &str = "ground:";
/// See [`GROUND`].
pub(crate) const OUTCOME: &str = "outcome:";

/// The longest name that is made of the words of a question, in characters.
const LONGEST_NAME: usize = 60;

/// The questions of a table whose texts are in this language, and the rows that cannot be taken: one refusal for each problem,
/// its line the row of the spreadsheet.
///
/// # Errors
/// Why the table is none of ours: it has no column for questions or for answers.
pub fn read(table: &Table, language: Language) -> Result<(Vec<Draft>, Vec<Refused>), Message> {
    let columns = Columns::of(&table.headings);
    if !columns.has(Column::Question) || !(columns.has_answers() || columns.has(Column::Kind)) {
        let names = [Column::Question, Column::Kind, Column::Answer(0)];
        return Err(message("columns").with_list("columns", names.map(|column| column.heading(language))));
    }
    let (mut items, mut refused) = (Vec::new(), Vec::new());
    for (number, cells) in &table.rows {
        let mut row = Row::new(&columns, cells, language);
        let line = usize::try_from(*number).ok();
        match draft(&mut row, line) {
            Some(draft) if row.problems.is_empty() => items.push(draft),
            _ => {
                let name = name_of(&row);
                refused.extend(row.problems.into_iter().map(|reason| Refused {
                    line,
                    name: name.clone(),
                    reason,
                }));
            }
        }
    }
    let unknown = columns.unknown.iter();
    if let Some(first) = items.first_mut() {
        let told = unknown.map(|heading| message("column-unknown").with("column", heading.as_str()));
        first.warnings.extend(told);
    }
    Ok((items, refused))
}

/// Reads a table from a file: CSV, XLSX or ODS.
///
/// # Errors
/// Why it is no table, or none of ours.
pub fn read_file(name: &str, bytes: &[u8], language: Language) -> Result<Reading, Message> {
    let table = sheets::read_table(bytes, name).map_err(|error| error.message())?;
    let (items, refused) = read(&table, language)?;
    Ok(Reading {
        format: Format::Table,
        encoding: Some(table.encoding.label()),
        items,
        refused,
    })
}

/// Whether the first line of a text names columns of our table.
pub fn begins_one(text: &str) -> bool {
    let lines = text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with("sep="));
    let first = lines.into_iter().next().unwrap_or_default();
    [';', ',', '\t'].into_iter().any(|separator| {
        let headings = first
            .split(separator)
            .map(|heading| heading.trim().trim_matches('"').to_owned());
        is_ours(&headings.collect::<Vec<_>>())
    })
}

/// Whether these headings are those of our table.
pub fn is_ours(headings: &[String]) -> bool {
    let columns = Columns::of(headings);
    columns.has(Column::Question) && (columns.has_answers() || columns.has(Column::Kind))
}

fn draft(row: &mut Row<'_>, line: Option<usize>) -> Option<Draft> {
    if row.get(Column::Question).is_empty() {
        row.wrong(Column::Question, "question-empty");
    }
    let task = tasks::task(row)?;
    let hints = (0..MOST_HINTS).map(|place| row.localised(Column::Hint(place)));
    let content = ItemContent {
        text: row.localised(Column::Question),
        feedback: row.localised(Column::Feedback),
        by_verdict: ByVerdict {
            right: row.localised(Column::IfRight),
            partly: row.localised(Column::IfPartly),
            wrong: row.localised(Column::IfWrong),
        },
        hints: hints.filter(|hint| !hint.is_empty()).collect(),
        pictures: Default::default(),
        task,
    };
    let mut tags = list(row.get(Column::Tags), ',');
    for (column, prefix) in [(Column::Ground, GROUND), (Column::Outcome, OUTCOME)] {
        let words = row.get(column);
        if !words.is_empty() {
            tags.push(format!("{prefix}{words}"));
        }
    }
    let category = split(row.get(Column::Category), '>', usize::MAX);
    let category = category.into_iter().filter(|name| !name.is_empty());
    let pictures = pictures_named(row.get(Column::Question));
    Some(Draft {
        name: name_of(row),
        category: category.map(|name| unescape(name, &['>'])).collect(),
        tags,
        marks: row.number(Column::Marks, Exact::one()),
        penalty: row.number(Column::Penalty, Exact::zero()),
        content,
        pictures: Vec::new(),
        line,
        warnings: pictures
            .into_iter()
            .map(|name| message("picture").with("name", name))
            .collect(),
    })
}

/// The name of a question, else its first words.
fn name_of(row: &Row<'_>) -> String {
    match row.get(Column::Name) {
        "" => {
            let words: Vec<&str> = row.get(Column::Question).split_whitespace().collect();
            let words = words.join(" ");
            match words.char_indices().nth(LONGEST_NAME) {
                Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default().trim_end()),
                None => words,
            }
        }
        name => name.to_owned(),
    }
}

/// The pictures that a text names; addresses of the web are none of ours.
fn pictures_named(text: &str) -> Vec<&str> {
    text.split("![")
        .skip(1)
        .filter_map(|rest| rest.split_once("](")?.1.split_once(')').map(|(name, _)| name))
        .filter(|name| !name.contains("://"))
        .collect()
}

/// Whether a word says "true" or "false", in whichever language it is.
pub(crate) fn truth_of(word: &str) -> Option<bool> {
    columns::Truth::of(word).map(|truth| truth == columns::Truth::True)
}

/// The word for it in this language.
pub(crate) fn truth_word(truth: bool, language: Language) -> String {
    let word = if truth {
        columns::Truth::True
    } else {
        columns::Truth::False
    }
    .word(language);
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
