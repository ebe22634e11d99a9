//! What the pages of quizzes show.

mod attempt;
mod review;
mod samples;

use serde::Serialize;

pub(super) use attempt::attempt_page;
pub(super) use review::review_page;

use super::sheet::{ItemWords, Sheet};
use crate::kernel::{languages::Language, page::Sample, text::Worded};

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    let pages = [
        Sample::of::<attempt::AttemptPage>(),
        Sample::of::<review::ReviewPage>(),
    ];
    pages.into_iter().flatten().collect()
}

/// A quiz on top of a page.
#[derive(Serialize)]
struct QuizHead {
    name: Worded,
    length: usize,
    most: i32,
    pass_percent: i32,
}

impl QuizHead {
    fn of(sheet: &Sheet, language: Language) -> Self {
        Self {
            name: sheet.title(language),
            length: sheet.length(),
            most: sheet.most(),
            pass_percent: sheet.pass_percent(),
        }
    }
}

/// A question with its place.
#[derive(Serialize)]
struct Question {
    id: String,
    number: usize,
    kind: &'static str,
    line: Option<String>,
    text: Option<String>,
    lang: Option<&'static str>,
}

impl Question {
    fn new(id: String, place: usize, kind: &'static str, words: ItemWords) -> Self {
        Self {
            id,
            number: place + 1,
            kind,
            line: words.line,
            text: words.text,
            lang: words.lang,
        }
    }
}
