//! Question files: what would come in, and what goes out.

use std::collections::BTreeMap;

use items::{Draft, Refused};
use serde::Serialize;
use uuid::Uuid;

use super::{
    super::{model::ItemVersionId, sheet::SheetItem},
    asked::AskedItem,
    bank::preview,
    samples,
};
use crate::kernel::{
    form::FormState,
    languages::Language,
    page::Page,
    parts::Choice,
    text::{Message, Worded},
};

/// The most items and refusals that are shown one by one.
const MOST_SHOWN: usize = 100;

/// The form for a question file.
#[derive(Serialize)]
pub struct FilePage {
    pub(in crate::quizzes) slug: String,
    pub(in crate::quizzes) course: Worded,
    pub(in crate::quizzes) form: FormState,
    pub(in crate::quizzes) languages: Vec<Choice>,
    pub(in crate::quizzes) megabytes: u64,
}

/// What a file holds, before anything is stored.
#[derive(Serialize)]
pub struct FilePreviewPage {
    pub(in crate::quizzes) slug: String,
    pub(in crate::quizzes) course: Worded,
    pub(in crate::quizzes) id: String,
    pub(in crate::quizzes) name: String,
    pub(in crate::quizzes) format: &'static str,
    pub(in crate::quizzes) encoding: Option<String>,
    /// How many of each kind, by its name in the locale files.
    pub(in crate::quizzes) counts: Vec<(&'static str, usize)>,
    /// How many can be taken that are not here yet.
    pub(in crate::quizzes) new: usize,
    /// How many are in the bank already.
    pub(in crate::quizzes) known: usize,
    pub(in crate::quizzes) items: Vec<FileItem>,
    pub(in crate::quizzes) more: usize,
    pub(in crate::quizzes) refused: Vec<FileRefusal>,
    pub(in crate::quizzes) refused_count: usize,
    pub(in crate::quizzes) taken: bool,
}

/// An item of a file.
#[derive(Serialize)]
pub struct FileItem {
    name: String,
    category: String,
    line: Option<usize>,
    known: bool,
    warnings: Vec<Message>,
    asked: AskedItem,
}

/// A question that cannot be taken.
#[derive(Serialize)]
pub struct FileRefusal {
    line: Option<usize>,
    name: String,
    reason: Message,
}

impl FilePreviewPage {
    /// Shows what was read; `known` says of each item whether the bank has it.
    pub fn fill(mut self, drafts: &[Draft], known: &[bool], refused: &[Refused], language: Language) -> Self {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for draft in drafts {
            *counts.entry(draft.content.task.code()).or_default() += 1;
        }
        self.counts = counts.into_iter().collect();
        self.known = known.iter().filter(|known| **known).count();
        self.new = drafts.len() - self.known;
        let shown = drafts.iter().zip(known).zip(1..).take(MOST_SHOWN);
        self.items = shown
            .map(|((draft, known), number)| file_item(draft, *known, number, language))
            .collect();
        self.more = drafts.len().saturating_sub(MOST_SHOWN);
        self.refused_count = refused.len();
        let refusal = |refused: &Refused| FileRefusal {
            line: refused.line,
            name: refused.name.clone(),
            reason: refused.reason.clone(),
        };
        self.refused = refused.iter().take(MOST_SHOWN).map(refusal).collect();
        self
    }
}

fn file_item(draft: &Draft, known: bool, number: u128, language: Language) -> FileItem {
    let item = SheetItem::new(
        ItemVersionId(Uuid::from_u128(number)),
        draft.content.clone(),
        draft.marks.clone(),
        draft.penalty.clone(),
    );
    FileItem {
        name: draft.name.clone(),
        category: draft.category.join(" / "),
        line: draft.line,
        known,
        warnings: draft.warnings.clone(),
        asked: preview(&item, language),
    }
}

/// What a written file leaves out, and where to get it.
#[derive(Serialize)]
pub struct ExportPage {
    pub(in crate::quizzes) slug: String,
    pub(in crate::quizzes) course: Worded,
    pub(in crate::quizzes) count: u64,
    pub(in crate::quizzes) form: FormState,
    pub(in crate::quizzes) formats: Vec<&'static str>,
    pub(in crate::quizzes) languages: Vec<Choice>,
    /// The fields of the filter that the export keeps.
    pub(in crate::quizzes) kept: Vec<Choice>,
    pub(in crate::quizzes) left_out: Vec<FileRefusal>,
    pub(in crate::quizzes) changed: Vec<FileRefusal>,
    /// The address of the file, once a format is chosen.
    pub(in crate::quizzes) file: Option<String>,
}

/// Refusals as the page shows them.
pub fn refusals(refused: &[Refused]) -> Vec<FileRefusal> {
    let refusal = |refused: &Refused| FileRefusal {
        line: None,
        name: refused.name.clone(),
        reason: refused.reason.clone(),
    };
    refused.iter().map(refusal).collect()
}

impl Page for FilePage {
    const TEMPLATE: &'static str = "quizzes/file";

    fn samples() -> Vec<Self> {
        let page = |form| FilePage {
            slug: "first-hour".to_owned(),
            course: samples::words("The first hour", "Pierwsza godzina").worded(Language::En),
            form,
            languages: Choice::languages(),
            megabytes: 50,
        };
        let missing = Message::new("quizzes-file-missing");
        vec![
            page(FormState::default()),
            page(FormState::default().with_error("file", missing)),
        ]
    }
}

impl Page for FilePreviewPage {
    const TEMPLATE: &'static str = "quizzes/file_preview";

    fn samples() -> Vec<Self> {
        let draft = |item: &std::sync::Arc<SheetItem>| Draft {
            name: "Grounds".to_owned(),
            category: vec!["Law".to_owned(), "Age".to_owned()],
            tags: Vec::new(),
            content: item.content.clone(),
            marks: item.worth.clone(),
            penalty: items::Exact::zero(),
            pictures: Vec::new(),
            line: Some(7),
            warnings: vec![Message::new("quizzes-file-missing")],
        };
        let drafts: Vec<Draft> = samples::sheet().items.iter().map(draft).collect();
        let refused = vec![Refused {
            line: Some(3),
            name: "Which?".to_owned(),
            reason: Message::new("quizzes-file-missing"),
        }];
        let page = |drafts: &[Draft], refused: &[Refused], taken| {
            let known: Vec<bool> = drafts.iter().zip(0..).map(|(_, place)| place % 2 == 1).collect();
            FilePreviewPage {
                slug: "first-hour".to_owned(),
                course: samples::words("The first hour", "Pierwsza godzina").worded(Language::Sv),
                id: Uuid::nil().to_string(),
                name: "questions.gift".to_owned(),
                format: "gift",
                encoding: Some("UTF-8".to_owned()),
                counts: Vec::new(),
                new: 0,
                known: 0,
                items: Vec::new(),
                more: 0,
                refused: Vec::new(),
                refused_count: 0,
                taken,
            }
            .fill(drafts, &known, refused, Language::En)
        };
        vec![
            page(&drafts, &refused, false),
            page(&drafts, &[], false),
            page(&[], &refused, false),
            page(&drafts, &[], true),
        ]
    }
}

impl Page for ExportPage {
    const TEMPLATE: &'static str = "quizzes/export";

    fn samples() -> Vec<Self> {
        let refused = [Refused {
            line: None,
            name: "Which?".to_owned(),
            reason: Message::new("quizzes-file-missing"),
        }];
        let page = |file: Option<&str>| ExportPage {
            slug: "first-hour".to_owned(),
            course: samples::words("The first hour", "Pierwsza godzina").worded(Language::En),
            count: 12,
            form: FormState::default(),
            formats: vec!["gift", "moodle_xml"],
            languages: Choice::languages(),
            kept: vec![Choice::new("kind", "single")],
            left_out: if file.is_some() {
                refusals(&refused)
            } else {
                Vec::new()
            },
            changed: if file.is_some() {
                refusals(&refused)
            } else {
                Vec::new()
            },
            file: file.map(str::to_owned),
        };
        vec![page(None), page(Some("/courses/first-hour/items/export.gift"))]
    }
}
