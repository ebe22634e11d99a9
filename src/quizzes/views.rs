//! What the pages of quizzes show.

pub(super) mod analysis;
mod asked;
mod attempt;
mod bank;
mod checked;
mod drafts;
pub(super) mod figures;
mod files;
pub(super) mod gain;
pub(super) mod live;
mod marking;
mod pages;
pub(super) mod remark;
pub(super) mod results;
mod review;
mod reviewed;
mod revisions;
mod samples;
mod sections;
mod texts;
pub(super) mod words;
mod write;

use items::Exact;
use serde::Serialize;

pub(super) use attempt::attempt_page;
pub(super) use bank::{
    BankOf, BankPage, BankRow, ItemPage, PreviewPart, ProjectOf, TextLine, UseLine, VersionLine, paths,
    preview,
};
pub(super) use files::{ExportPage, FilePage, FilePreviewPage, refusals};
pub(super) use marking::{
    Answered, Marker, MarkingPage, QueueFrame, QueuePage, answer_address, marking_page, queue_page,
};
pub(super) use review::{Document, ReviewPage, Showing, review_page};
pub(super) use revisions::{Found, MOST_FOUND, QuizDraft, quiz_page, quizzes_page};
pub(super) use sections::Choices;
pub(super) use write::{WritePage, rows};

use super::{
    mails,
    model::attempt::Model as Attempt,
    sheet::{ItemWords, Sheet, SheetItem},
};
use crate::kernel::{languages::Language, page::Sample, text::Worded};

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    let pages = [
        Sample::of::<attempt::AttemptPage>(),
        Sample::of::<review::ReviewPage>(),
        Sample::of::<BankPage>(),
        Sample::of::<ItemPage>(),
        Sample::of::<PreviewPart>(),
        Sample::of::<WritePage>(),
        Sample::of::<FilePage>(),
        Sample::of::<FilePreviewPage>(),
        Sample::of::<ExportPage>(),
        Sample::of::<results::QuizzesPage>(),
        Sample::of::<results::ResultsPage>(),
        Sample::of::<analysis::AnalysisPage>(),
        Sample::of::<gain::GainPage>(),
        Sample::of::<QueuePage>(),
        Sample::of::<MarkingPage>(),
        Sample::of::<live::LiveQuizzesPage>(),
        Sample::of::<live::LivePage>(),
        Sample::of::<live::LivePersonPage>(),
        Sample::of::<remark::RemarkPage>(),
        mails::samples(),
        Sample::of::<revisions::QuizzesPage>(),
        Sample::of::<revisions::QuizPage>(),
    ];
    pages.into_iter().flatten().collect()
}

/// A number of marks, to be written as the reader's language does.
#[derive(Serialize)]
struct Amount {
    amount: f64,
}

impl Amount {
    fn of(marks: &Exact) -> Self {
        Self {
            amount: marks.to_f64(),
        }
    }
}

/// A quiz on top of a page.
#[derive(Serialize)]
struct QuizHead {
    name: Worded,
    length: usize,
    most: Option<Amount>,
    pass_percent: i32,
}

impl QuizHead {
    fn of(sheet: &Sheet, language: Language) -> Self {
        Self {
            name: sheet.title(language),
            length: sheet.length(),
            most: sheet.most().as_ref().map(Amount::of),
            pass_percent: sheet.pass_percent(),
        }
    }
}

/// A question with its place.
#[derive(Serialize)]
pub(super) struct Question {
    id: String,
    /// From 1; a text between the questions has none.
    number: Option<usize>,
    kind: &'static str,
    line: Option<String>,
    text: Option<String>,
    lang: Option<&'static str>,
}

impl Question {
    fn new(id: String, number: Option<usize>, kind: &'static str, words: ItemWords) -> Self {
        Self {
            id,
            number,
            kind,
            line: words.line,
            text: words.text,
            lang: words.lang,
        }
    }
}

/// The items of an attempt in its order, each with its number among the questions.
fn questions<'a>(
    sheet: &'a Sheet,
    attempt: &Attempt,
    language: Language,
) -> impl Iterator<Item = (Question, &'a SheetItem)> {
    let mut asked = 0;
    sheet
        .shown(attempt, language)
        .into_iter()
        .map(move |(item, words)| {
            let task = &item.content.task;
            asked += usize::from(task.is_asked());
            let number = task.is_asked().then_some(asked);
            (
                Question::new(item.id.to_string(), number, task.code(), words),
                item,
            )
        })
}
