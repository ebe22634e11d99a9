//! Questions as the table that [`super::read`] reads.

use std::{
    io::{Cursor, Write},
    path::Path,
};

use kernel::{
    languages::Language,
    sheets::{self, About, Cell, Sheet, Workbook, WorkbookError},
    text::{Localised, Message},
};

use super::{
    GROUND, OUTCOME,
    cells::{escape, mask, number_cell, shown},
    columns::{self, Column, MOST_ANSWERS, MOST_HINTS, Rule, Truth},
    gaps::{self, marked_answers, typed},
    row::message,
    tasks::is_grouped,
};
use crate::{
    content::{OrderRule, Spelling, Task, Unit, Word},
    draft::{Draft, Refused},
    exact::Exact,
    formats::Writing,
};

/// The most characters of a cell that is read again.
const LONGEST_CELL: usize = 10_000;
/// The most rows of a table that is read again.
const MOST_ROWS: usize = 20_000;

/// How the table is written.
pub enum Kind<'a> {
    /// As CSV.
    Csv,
    /// As a workbook.
    Xlsx {
        /// What it says about itself.
        about: &'a About,
        /// Where its rows wait until it is closed.
        folder: &'a Path,
    },
}

/// Writes questions as a table in this language. What it cannot hold is left out and told: pictures, other languages, and
/// questions with longer texts or more answers than a table may have.
///
/// # Errors
/// [`WorkbookError`].
pub fn write(drafts: &[Draft], language: Language, kind: &Kind<'_>) -> Result<Writing, WorkbookError> {
    let mut writing = Writing::default();
    let mut rows: Vec<Vec<(Column, String)>> = Vec::new();
    for draft in drafts {
        let row = cells(draft, language);
        let named = |reason| Refused {
            line: None,
            name: draft.name.clone(),
            reason,
        };
        match limit(&row, rows.len()) {
            Some(reason) => writing.left_out.push(named(reason)),
            None => {
                writing
                    .changed
                    .extend(lost(draft, language).into_iter().map(named));
                rows.push(row);
            }
        }
    }
    let columns = columns_of(&rows);
    let cells = rows.into_iter().map(|row| in_columns(row, &columns));
    let headings = columns
        .iter()
        .map(|column| column_of(*column, language))
        .collect::<Vec<_>>();
    match kind {
        Kind::Csv => sheets::csv(&headings, cells, &mut writing.bytes)?,
        Kind::Xlsx { about, folder } => {
            let mut book = Workbook::new(about, folder)?;
            book.add(Sheet {
                name: about.title.clone(),
                columns: headings,
                rows: cells,
            })?;
            writing.bytes = finish(book)?;
        }
    }
    Ok(writing)
}

/// Closes a workbook.
pub(super) fn finish(book: Workbook) -> Result<Vec<u8>, WorkbookError> {
    let mut out = Cursor::new(Vec::new());
    book.finish(&mut out)?;
    out.flush().map_err(WorkbookError::Writing)?;
    Ok(out.into_inner())
}

/// A column as the sheets want it.
pub(super) fn column_of(column: Column, language: Language) -> sheets::Column {
    let width = match column {
        Column::Question | Column::Answer(_) => 40,
        Column::Marks | Column::Penalty => 10,
        _ => 20,
    };
    sheets::Column {
        heading: column.heading(language),
        width,
        kind: sheets::Kind::Text,
    }
}

/// A row as cells under these columns.
fn in_columns(row: Vec<(Column, String)>, columns: &[Column]) -> Vec<Cell> {
    let cell = |column: &Column| {
        let found = row.iter().find(|(known, _)| known == column);
        found.map_or(Cell::Blank, |(_, text)| Cell::Text(shown(text)))
    };
    columns.iter().map(cell).collect()
}

/// All columns that stand once, and as many numbered ones as any row needs.
fn columns_of(rows: &[Vec<(Column, String)>]) -> Vec<Column> {
    let used = || rows.iter().flatten().map(|(column, _)| *column);
    let most = |number: fn(Column) -> Option<usize>| used().filter_map(number).max();
    let answers = most(|column| match column {
        Column::Answer(place) | Column::AnswerFeedback(place) => Some(place),
        _ => None,
    });
    let hints = most(|column| match column {
        Column::Hint(place) => Some(place),
        _ => None,
    });
    let feedback = |place: &usize| used().any(|column| column == Column::AnswerFeedback(*place));
    let mut columns: Vec<Column> = Column::all_single().collect();
    for place in 0..answers.map_or(0, |last| last + 1) {
        columns.push(Column::Answer(place));
        columns.extend(Some(place).filter(feedback).map(Column::AnswerFeedback));
    }
    columns.extend((0..hints.map_or(0, |last| last + 1)).map(Column::Hint));
    columns
}

/// Why a row cannot be written, if it cannot.
fn limit(row: &[(Column, String)], before: usize) -> Option<Message> {
    if before >= MOST_ROWS {
        return Some(message("rows").with("limit", MOST_ROWS));
    }
    if row.iter().any(|(_, text)| text.chars().count() > LONGEST_CELL) {
        return Some(message("cell-long").with("limit", LONGEST_CELL));
    }
    let beyond = |column: &Column| match column {
        Column::Answer(place) | Column::AnswerFeedback(place) => *place >= MOST_ANSWERS,
        Column::Hint(place) => *place >= MOST_HINTS,
        _ => false,
    };
    row.iter()
        .any(|(column, _)| beyond(column))
        .then(|| message("answers-many").with("limit", MOST_ANSWERS))
}

/// What of a question that is written is lost.
fn lost(draft: &Draft, language: Language) -> Vec<Message> {
    let mut lost = Vec::new();
    if !draft.pictures.is_empty() {
        lost.push(message("pictures-lost"));
    }
    if crate::formats::languages_of(&draft.content)
        .iter()
        .any(|code| code != language.code())
    {
        lost.push(message("languages-lost"));
    }
    lost
}

/// What stands in each column that is not empty.
fn cells(draft: &Draft, language: Language) -> Vec<(Column, String)> {
    let content = &draft.content;
    let say = |text: &Localised| text.get(language).to_owned();
    let with_prefix = |prefix: &str| {
        let tag = draft.tags.iter().find_map(|tag| tag.strip_prefix(prefix));
        tag.filter(|words| !words.is_empty()).map(str::to_owned)
    };
    let (ground, outcome) = (with_prefix(GROUND), with_prefix(OUTCOME));
    let in_column = |tag: &&String| {
        let is = |prefix: &str, taken: &Option<String>| {
            taken.is_some() && tag.strip_prefix(prefix) == taken.as_deref()
        };
        is(GROUND, &ground) || is(OUTCOME, &outcome)
    };
    let tags = draft.tags.iter().filter(|tag| !in_column(tag));
    let joined = |parts: Vec<String>, sign: &str| parts.join(sign);
    let mut cells = vec![
        (
            Column::Category,
            joined(
                draft.category.iter().map(|name| escape(name, &['>'])).collect(),
                " > ",
            ),
        ),
        (Column::Name, draft.name.clone()),
        (Column::Kind, kind(&content.task).word(language).to_owned()),
        (Column::Question, say(&content.text)),
        (Column::Marks, draft.marks.to_string()),
        (Column::Feedback, say(&content.feedback)),
        (Column::IfRight, say(&content.by_verdict.right)),
        (Column::IfPartly, say(&content.by_verdict.partly)),
        (Column::IfWrong, say(&content.by_verdict.wrong)),
        (
            Column::Tags,
            joined(tags.map(|tag| escape(tag, &[','])).collect(), ", "),
        ),
        (Column::Ground, ground.clone().unwrap_or_default()),
        (Column::Outcome, outcome.clone().unwrap_or_default()),
    ];
    if !draft.penalty.is_zero() {
        cells.push((Column::Penalty, draft.penalty.to_string()));
    }
    for (place, hint) in content.hints.iter().enumerate() {
        cells.push((Column::Hint(place), say(hint)));
    }
    task_cells(&content.task, language, &mut cells);
    cells.retain(|(_, text)| !text.is_empty());
    cells
}

fn kind(task: &Task) -> columns::Kind {
    match task {
        Task::Single { .. } => columns::Kind::Single,
        Task::Multiple { .. } => columns::Kind::Multiple,
        Task::TrueFalse { .. } => columns::Kind::TrueFalse,
        Task::Short { .. } => columns::Kind::Short,
        Task::Numerical { .. } => columns::Kind::Numerical,
        Task::Matching { .. } => columns::Kind::Matching,
        Task::Ordering { .. } => columns::Kind::Ordering,
        Task::Cloze { .. } => columns::Kind::Cloze,
        Task::Words { .. } => columns::Kind::Words,
        Task::Long { .. } => columns::Kind::Long,
        Task::Description => columns::Kind::Description,
        Task::Likert { .. } => columns::Kind::Likert,
    }
}

/// Answers with their feedback, from the first column on.
fn put_answers(cells: &mut Vec<(Column, String)>, answers: impl IntoIterator<Item = (String, String)>) {
    for (place, (answer, feedback)) in answers.into_iter().enumerate() {
        cells.push((Column::Answer(place), answer));
        cells.push((Column::AnswerFeedback(place), feedback));
    }
}

fn plain(answers: impl IntoIterator<Item = String>) -> impl Iterator<Item = (String, String)> {
    answers.into_iter().map(|answer| (answer, String::new()))
}

fn task_cells(task: &Task, language: Language, cells: &mut Vec<(Column, String)>) {
    let say = |text: &Localised| text.get(language).to_owned();
    let mut rules: Vec<String> = Vec::new();
    let mut rule = |rule: Rule, value: Option<String>| {
        let word = rule.word(language);
        rules.push(value.map_or_else(|| word.to_owned(), |value| format!("{word} = {value}")));
    };
    match task {
        Task::Single { answers } => put_answers(cells, marked_answers(answers, true, language)),
        Task::Multiple {
            answers,
            all_or_nothing,
        } => {
            put_answers(cells, marked_answers(answers, false, language));
            if *all_or_nothing {
                rule(Rule::AllOrNothing, None);
            }
        }
        Task::TrueFalse {
            correct,
            if_true,
            if_false,
        } => {
            let truth = if *correct { Truth::True } else { Truth::False };
            cells.push((Column::Right, truth.word(language).to_owned()));
            cells.push((Column::AnswerFeedback(0), say(if_true)));
            cells.push((Column::AnswerFeedback(1), say(if_false)));
        }
        Task::Short {
            accept,
            spelling: Spelling { case, any_marks },
        } => {
            let list = accept.get(language.code()).or_else(|| accept.values().next());
            let answer = |accepted: &crate::content::Accepted| {
                (typed(&accepted.text, &accepted.share), say(&accepted.feedback))
            };
            put_answers(cells, list.into_iter().flatten().map(answer));
            if *case {
                rule(Rule::Capitals, None);
            }
            if *any_marks {
                rule(Rule::AnyMarks, None);
            }
        }
        Task::Numerical {
            accept,
            units,
            unit_penalty,
        } => {
            let answer = |accepted: &crate::content::AcceptedNumber| {
                (
                    typed(&number_cell(accepted), &accepted.share),
                    say(&accepted.feedback),
                )
            };
            put_answers(cells, accept.iter().map(answer));
            let unit = |unit: &Unit| {
                let name = escape(&unit.name, &['=', ';']);
                if unit.per == Exact::one() {
                    name
                } else {
                    format!("{name} = {}", unit.per)
                }
            };
            cells.push((
                Column::Units,
                units.iter().map(unit).collect::<Vec<_>>().join("; "),
            ));
            if !unit_penalty.is_zero() {
                rule(Rule::NoUnit, Some(unit_penalty.to_string()));
            }
        }
        Task::Matching { pairs, distractors } => {
            let pairs = pairs
                .iter()
                .map(|pair| format!("{} = {}", escape(&say(&pair.left), &['=']), say(&pair.right)));
            let distractors = distractors.iter().map(|words| escape(&say(words), &['=']));
            put_answers(cells, plain(pairs.chain(distractors)));
        }
        Task::Ordering { steps, rule: order } => {
            put_answers(cells, plain(steps.iter().map(say)));
            match order {
                OrderRule::Places => {}
                OrderRule::Neighbours => rule(Rule::Neighbours, None),
                OrderRule::AllOrNothing => rule(Rule::AllOrNothing, None),
            }
        }
        Task::Cloze { gaps } => put_answers(cells, plain(gaps.iter().map(|gap| gaps::cell(gap, language)))),
        Task::Words { words, places } => {
            put_answers(cells, plain(words.iter().map(|word| word_cell(word, language))));
            let places: Vec<String> = places.iter().map(|place| (place + 1).to_string()).collect();
            cells.push((Column::Right, places.join(", ")));
        }
        Task::Long {
            lines,
            least_words,
            most_words,
            template,
            rubric,
            guide,
        } => {
            rule(Rule::Lines, Some(lines.to_string()));
            for (limit, named) in [(least_words, Rule::Least), (most_words, Rule::Most)] {
                if *limit > 0 {
                    rule(named, Some(limit.to_string()));
                }
            }
            cells.push((Column::Start, say(template)));
            cells.push((Column::Guide, say(guide)));
            let criteria = rubric.iter().map(|criterion| match &criterion.marks {
                marks if *marks == Exact::one() => mask(&say(&criterion.text)),
                marks => format!("[{marks}] {}", say(&criterion.text)),
            });
            put_answers(cells, plain(criteria));
        }
        Task::Description => {}
        Task::Likert { points } => put_answers(cells, plain(points.iter().map(say))),
    }
    cells.push((Column::Rule, rules.join("; ")));
}

fn word_cell(word: &Word, language: Language) -> String {
    let text = word.text.get(language);
    match (word.group, word.again) {
        (1, false) if is_grouped(text.trim_start_matches('\\')) => format!("\\{text}"),
        (1, false) => text.to_owned(),
        (group, again) => format!("[{group}{}] {text}", if again { "+" } else { "" }),
    }
}
