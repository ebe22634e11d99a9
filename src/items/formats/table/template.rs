//! An empty table to fill in, with a sheet that explains each column in the reader's language.

use std::path::Path;

use kernel::{
    languages::Language,
    sheets::{About, Cell, Column as SheetColumn, Kind, Sheet, Workbook, WorkbookError},
    text::Message,
};

use super::{
    columns::{self, Column, Rule},
    row::message,
    write::{column_of, finish},
};

/// Answers and hints that the template has columns for.
const ANSWERS: usize = 6;

/// Writes the template as a workbook: the empty table, then a sheet that says what stands in each column, and what kinds and rules
/// there are. `say` puts messages in words of `language`.
///
/// # Errors
/// [`WorkbookError`].
pub fn write_template(
    language: Language,
    about: &About,
    folder: &Path,
    say: &dyn Fn(&Message) -> String,
) -> Result<Vec<u8>, WorkbookError> {
    let mut columns: Vec<Column> = Column::all_single().collect();
    for place in 0..ANSWERS {
        columns.extend([Column::Answer(place), Column::AnswerFeedback(place)]);
    }
    columns.push(Column::Hint(0));
    let mut book = Workbook::new(about, folder)?;
    book.add(Sheet {
        name: say(&message("sheet-questions")),
        columns: columns
            .iter()
            .map(|column| column_of(*column, language))
            .collect(),
        rows: Vec::<Vec<Cell>>::new(),
    })?;
    let explained = |column: &Column| vec![column.heading(language), say(&message(explanation(*column)))];
    let kinds = columns::Kind::ALL.iter().map(|kind| {
        vec![
            kind.word(language).to_owned(),
            say(&message(kind_explanation(*kind))),
        ]
    });
    let rules = Rule::ALL.iter().map(|rule| {
        vec![
            rule.word(language).to_owned(),
            say(&message(rule_explanation(*rule))),
        ]
    });
    let shown = columns
        .iter()
        .filter(|column| is_explained(**column))
        .map(explained);
    let text = |heading: &str, width: u16| SheetColumn {
        heading: say(&message(heading)),
        width,
        kind: Kind::Text,
    };
    let rows: Vec<Vec<String>> = shown.chain(kinds).chain(rules).collect();
    book.add(Sheet {
        name: say(&message("sheet-explanation")),
        columns: vec![text("sheet-word", 30), text("sheet-meaning", 100)],
        rows: rows
            .into_iter()
            .map(|row| row.into_iter().map(Cell::Text).collect::<Vec<_>>()),
    })?;
    finish(book)
}

/// Of numbered columns only the first is explained.
fn is_explained(column: Column) -> bool {
    !matches!(
        column,
        Column::Answer(1..) | Column::AnswerFeedback(1..) | Column::Hint(1..)
    )
}

fn explanation(column: Column) -> &'static str {
    match column {
        Column::Category => "about-category",
        Column::Name => "about-name",
        Column::Kind => "about-kind",
        Column::Question => "about-question",
        Column::Right => "about-right",
        Column::Marks => "about-marks",
        Column::Rule => "about-rule",
        Column::Units => "about-units",
        Column::Feedback => "about-feedback",
        Column::IfRight => "about-if-right",
        Column::IfPartly => "about-if-partly",
        Column::IfWrong => "about-if-wrong",
        Column::Penalty => "about-penalty",
        Column::Tags => "about-tags",
        Column::Ground => "about-ground",
        Column::Outcome => "about-outcome",
        Column::Start => "about-start",
        Column::Guide => "about-guide",
        Column::Answer(_) => "about-answer",
        Column::AnswerFeedback(_) => "about-answer-feedback",
        Column::Hint(_) => "about-hint",
    }
}

fn kind_explanation(kind: columns::Kind) -> &'static str {
    match kind {
        columns::Kind::Single => "kind-single",
        columns::Kind::Multiple => "kind-multiple",
        columns::Kind::TrueFalse => "kind-true_false",
        columns::Kind::Short => "kind-short",
        columns::Kind::Numerical => "kind-numerical",
        columns::Kind::Matching => "kind-matching",
        columns::Kind::Ordering => "kind-ordering",
        columns::Kind::Cloze => "kind-cloze",
        columns::Kind::Words => "kind-words",
        columns::Kind::Long => "kind-long",
        columns::Kind::Description => "kind-description",
        columns::Kind::Likert => "kind-likert",
    }
}

fn rule_explanation(rule: Rule) -> &'static str {
    match rule {
        Rule::AllOrNothing => "rule-all-or-nothing",
        Rule::Places => "rule-places",
        Rule::Neighbours => "rule-neighbours",
        Rule::Capitals => "rule-capitals",
        Rule::AnyMarks => "rule-any-marks",
        Rule::Lines => "rule-lines",
        Rule::Least => "rule-least",
        Rule::Most => "rule-most",
        Rule::NoUnit => "rule-no-unit",
    }
}
