//! The form in which an item is written, with the item as an official will see it beside it.

use serde::Serialize;

use super::{
    super::{
        model::ItemKind,
        rules::authoring::{Values, fields, row_count},
    },
    asked::AskedItem,
    bank::preview,
    samples,
};
use crate::kernel::{form::FormState, languages::Language, page::Page, parts::Choice, text::Worded};

/// The fewest empty rows at the end of a form.
const EMPTY_ROWS: usize = 1;
/// The rows of a new form.
const FIRST_ROWS: usize = 4;

/// The form of an item.
#[derive(Serialize)]
pub struct WritePage {
    pub(in crate::quizzes) slug: String,
    pub(in crate::quizzes) course: Worded,
    /// The item that is being changed.
    pub(in crate::quizzes) id: Option<String>,
    /// The id that a new item will have: whoever presses twice writes it once.
    pub(in crate::quizzes) new_id: String,
    /// The newest version, of the item that is being changed.
    pub(in crate::quizzes) version: Option<i32>,
    pub(in crate::quizzes) kind: &'static str,
    /// Where the form is sent.
    pub(in crate::quizzes) action: String,
    /// The language that is being written.
    pub(in crate::quizzes) language: Choice,
    pub(in crate::quizzes) languages: Vec<Choice>,
    pub(in crate::quizzes) kinds: Vec<&'static str>,
    pub(in crate::quizzes) form: FormState,
    pub(in crate::quizzes) rows: Vec<WriteRow>,
    pub(in crate::quizzes) grounds: Vec<&'static str>,
    pub(in crate::quizzes) outcomes: Vec<Choice>,
    pub(in crate::quizzes) categories: Vec<String>,
    /// How many attempts have been made with it: a change must be explained then.
    pub(in crate::quizzes) attempts: u64,
    /// When the draft that is shown was saved.
    pub(in crate::quizzes) draft: Option<String>,
    pub(in crate::quizzes) preview: Option<AskedItem>,
}

/// A row of the form.
#[derive(Serialize)]
pub struct WriteRow {
    number: usize,
    first: bool,
    last: bool,
    was: String,
    text: String,
    right: String,
    ticked: bool,
    share: String,
    tolerance: String,
    group: String,
    marks: String,
    feedback: String,
    /// Whether something is wrong with it, by field.
    wrong: Vec<&'static str>,
}

/// The fields of a row.
const FIELDS: [&str; 7] = [
    "text",
    "right",
    "share",
    "tolerance",
    "group",
    "marks",
    "feedback",
];

/// The rows of a form as it stands, with an empty one to write in.
pub fn rows(kind: ItemKind, form: &FormState) -> Vec<WriteRow> {
    if matches!(
        kind,
        ItemKind::TrueFalse | ItemKind::Cloze | ItemKind::Description
    ) {
        return Vec::new();
    }
    let typed = row_count(&form.values);
    let count = (typed + EMPTY_ROWS).max(FIRST_ROWS);
    let row = |number: usize| {
        let name = |field: &str| format!("row-{number}-{field}");
        let value = |field: &str| form.values.get(&name(field)).cloned().unwrap_or_default();
        WriteRow {
            number,
            first: number == 1,
            last: number == count,
            was: value("was"),
            text: value("text"),
            right: value("right"),
            ticked: value("right") == "true",
            share: value("share"),
            tolerance: value("tolerance"),
            group: value("group"),
            marks: value("marks"),
            feedback: value("feedback"),
            wrong: FIELDS
                .into_iter()
                .filter(|field| form.errors.contains_key(&name(field)))
                .collect(),
        }
    };
    (1..=count).map(row).collect()
}

impl Page for WritePage {
    const TEMPLATE: &'static str = "quizzes/write";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let choice = |language: Language| Choice::new(language.code(), language.own_name());
        let page = |item: &super::super::sheet::SheetItem, old: bool| {
            let kind = ItemKind::of(&item.content.task);
            let values: Values = if old {
                fields(&item.content, Language::En)
            } else {
                Values::new()
            };
            let mut form = FormState {
                values,
                ..Default::default()
            };
            if !old {
                let missing = crate::kernel::text::Message::new("kernel-form-missing");
                form = form
                    .with_error("text", missing.clone())
                    .with_error("row-1-text", missing);
            }
            WritePage {
                slug: "first-hour".to_owned(),
                course: samples::words("The first hour", "Pierwsza godzina").worded(Language::En),
                id: old.then(|| item.id.to_string()),
                new_id: item.id.to_string(),
                version: old.then_some(2),
                kind: kind.code(),
                action: "/courses/first-hour/items".to_owned(),
                language: choice(Language::En),
                languages: Choice::languages(),
                kinds: ItemKind::ALL.map(ItemKind::code).to_vec(),
                rows: rows(kind, &form),
                form,
                grounds: vec!["age", "sex"],
                outcomes: vec![Choice::new("1", "Names the grounds")],
                categories: vec!["Grounds / Age".to_owned()],
                attempts: u64::from(old) * 3,
                draft: (!old).then(|| "2026-03-14T09:30:00+01:00".to_owned()),
                preview: old.then(|| preview(item, Language::En)),
            }
        };
        sheet
            .items
            .iter()
            .flat_map(|item| [page(item, true), page(item, false)])
            .collect()
    }
}
