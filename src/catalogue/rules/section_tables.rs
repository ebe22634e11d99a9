//! The `[[sections]]` of a quiz file: the parts of a quiz, and what is drawn for them.

use super::{
    fields::{TEXT, TITLE},
    item_tables::kind_as_stored,
    parsed::{ParsedDraw, ParsedQuiz, ParsedSection},
    problem::{Problems, problem},
    quiz_file::read_ground,
    toml_file::{Reading, Table},
};

/// The most questions of a quiz, as in its form.
pub(super) const MOST_ASKED: i32 = 200;

/// The sections, each with its line; none where the file has none.
pub(super) fn read_sections(reading: &mut Reading<'_>, file: Table<'_>) -> Vec<ParsedSection> {
    let tables = reading.tables(file, "sections");
    let several = tables.len() > 1;
    let read = tables.into_iter().map(|table| {
        reading.only(table, &["title", "text", "draws"]);
        ParsedSection {
            line: reading.line(table.at),
            titles: match several {
                true => reading.words(table, "title", TITLE),
                false => reading.optional_words(table, "title", TITLE),
            },
            texts: reading.optional_words(table, "text", TEXT),
            draws: reading
                .tables(table, "draws")
                .into_iter()
                .map(|draw| read_draw(reading, draw))
                .collect(),
        }
    });
    read.collect()
}

fn read_draw(reading: &mut Reading<'_>, table: Table<'_>) -> ParsedDraw {
    reading.only(table, &["count", "category", "tag", "ground", "kind"]);
    let count = reading.number(table, "count", 1..=MOST_ASKED);
    ParsedDraw {
        line: reading.line(table.at),
        count: usize::try_from(count).unwrap_or(1),
        category: read_names(reading, table, "category"),
        tag: reading.optional_text(table, "tag", TITLE),
        ground: read_ground(reading, table).unwrap_or_default(),
        kind: match table.has("kind") {
            true => kind_as_stored(reading, table),
            false => String::new(),
        },
    }
}

/// A list of names that may be left out.
pub(super) fn read_names(reading: &mut Reading<'_>, table: Table<'_>, field: &str) -> Vec<String> {
    let names = reading.texts(table, field, TITLE).into_iter();
    names.map(|name| name.value).collect()
}

/// Tells which sections ask nothing, and which draws ask for more than the questions of the folder can give.
pub(super) fn check_sections(quizzes: &[(&String, &ParsedQuiz)], problems: &mut Problems) {
    let pool: Vec<_> = quizzes
        .iter()
        .flat_map(|(name, quiz)| quiz.items.iter().map(move |item| (*name, item)))
        .collect();
    for (name, quiz) in quizzes {
        let path = format!("quizzes/{name}.toml");
        for (place, section) in quiz.sections.iter().enumerate() {
            let is_asked = quiz.items.iter().any(|item| item.section == Some(place));
            if !is_asked && section.draws.is_empty() {
                problems.at(&path, section.line, problem("section-empty"));
            }
        }
        let asked = pool
            .iter()
            .enumerate()
            .filter(|(_, (of, item))| of == name && item.section.is_some());
        let draws: Vec<&ParsedDraw> = quiz.sections.iter().flat_map(|section| &section.draws).collect();
        let fitting = |draw: &&ParsedDraw| items::draws::Pool {
            count: draw.count,
            questions: (0..)
                .zip(&pool)
                .filter(|(_, (_, item))| draw.fits(item))
                .map(|(place, _)| place)
                .collect(),
        };
        let pools: Vec<_> = draws.iter().map(fitting).collect();
        let asked: std::collections::HashSet<usize> = asked.map(|(place, _)| place).collect();
        let count = asked.len() + draws.iter().map(|draw| draw.count).sum::<usize>();
        if count == 0 {
            problems.whole(&path, problem("quiz-empty"));
        } else if i32::try_from(count).is_ok_and(|count| count > MOST_ASKED) {
            problems.whole(&path, problem("quiz-too-long").with("most", MOST_ASKED));
        } else if let Some((draw, found)) = items::draws::lacking(&asked, &pools)
            && let Some(draw) = draws.get(draw)
        {
            let message = problem("draw-too-few")
                .with("count", draw.count)
                .with("found", found);
            problems.at(&path, draw.line, message);
        }
    }
}
