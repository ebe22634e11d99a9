//! The item bank of a course, the banks of a project's courses, and an item.

use serde::Serialize;

use super::{
    super::{
        model::{ItemKind, item_category, item_version, quiz},
        rules::parts,
        sheet::{SheetItem, item_words},
        store::bank::Banked,
    },
    Amount, Question,
    asked::{AskedItem, asked_item},
    remark::MarkedView,
    samples,
};
use crate::{
    catalogue::CourseId,
    kernel::{form::FormState, languages::Language, lists::Pager, page::Page, parts::Choice, text::Worded},
};

/// The bank of a course, or those of a project's courses.
#[derive(Serialize)]
pub struct BankPage {
    /// The course, where the items are those of one.
    pub(in crate::quizzes) bank: Option<BankOf>,
    /// The project, where they are those of its courses.
    pub(in crate::quizzes) project: Option<ProjectOf>,
    pub(in crate::quizzes) filter: FormState,
    pub(in crate::quizzes) filtered: bool,
    pub(in crate::quizzes) kinds: Vec<&'static str>,
    pub(in crate::quizzes) grounds: Vec<&'static str>,
    pub(in crate::quizzes) tags: Vec<Choice>,
    pub(in crate::quizzes) categories: Vec<Choice>,
    pub(in crate::quizzes) courses: Vec<Choice>,
    pub(in crate::quizzes) rows: Vec<BankRow>,
    pub(in crate::quizzes) address: String,
    pub(in crate::quizzes) pager: Pager,
    /// The query of the filter, for what is done with all that fits.
    pub(in crate::quizzes) query: String,
}

/// The course of a bank.
#[derive(Serialize)]
pub struct BankOf {
    pub(in crate::quizzes) slug: String,
    pub(in crate::quizzes) course: Worded,
    /// Whether the reader may see the page of the course, which trainers may not.
    pub(in crate::quizzes) reads_course: bool,
    /// Whether the reader may write.
    pub(in crate::quizzes) writes: bool,
}

/// The project whose courses have these banks.
#[derive(Serialize)]
pub struct ProjectOf {
    pub(in crate::quizzes) code: String,
    pub(in crate::quizzes) name: Worded,
}

/// An item in the list.
#[derive(Serialize)]
pub struct BankRow {
    /// Its course.
    #[serde(skip)]
    pub(in crate::quizzes) of: CourseId,
    /// What that is called, where there are several.
    pub(in crate::quizzes) course: Option<Worded>,
    id: String,
    name: String,
    kind: &'static str,
    words: String,
    lang: Option<&'static str>,
    category: Option<String>,
    tags: Vec<String>,
    ground: Option<String>,
    worth: String,
    marks: Amount,
    languages: String,
    version: i32,
    quizzes: i64,
}

/// The longest beginning of a question in a list, in characters.
const FIRST_WORDS: usize = 90;

impl BankRow {
    /// Puts a row together.
    pub fn of(
        (item, version): &Banked,
        category: Option<String>,
        tags: Vec<String>,
        quizzes: i64,
        reader: Language,
    ) -> Self {
        let worded = version.content.text.worded(reader);
        Self {
            of: item.course_id,
            course: None,
            id: item.id.to_string(),
            name: item.name.clone(),
            kind: version.kind.code(),
            words: beginning(&worded.text),
            lang: worded.lang,
            category,
            tags,
            ground: version.ground.clone(),
            worth: reader.decimal(version.worth.to_f64()),
            marks: Amount::of(&version.worth),
            languages: languages(version),
            version: version.number,
            quizzes,
        }
    }
}

fn beginning(text: &str) -> String {
    let text = items::formats::markup::words(text);
    if text.chars().count() <= FIRST_WORDS {
        return text;
    }
    let start: String = text.chars().take(FIRST_WORDS).collect();
    format!("{}…", start.trim_end())
}

fn languages(version: &item_version::Model) -> String {
    let written = version
        .content
        .text
        .0
        .keys()
        .filter_map(|code| code.parse::<Language>().ok());
    let codes: Vec<String> = written.map(|language| language.code().to_uppercase()).collect();
    codes.join(" ")
}

/// The paths of categories ("Grounds / Age"), by their ids, sorted as read.
pub fn paths(categories: &[item_category::Model]) -> Vec<(String, String)> {
    let path = |category: &item_category::Model| {
        let mut names = vec![category.name.clone()];
        let mut parent = category.parent_id;
        while let Some(above) = parent.and_then(|id| categories.iter().find(|other| other.id == id)) {
            names.push(above.name.clone());
            // A circle would be a fault of the database; it must not hang the page.
            parent = above.parent_id.filter(|_| names.len() <= categories.len());
        }
        names.reverse();
        (category.id.to_string(), names.join(" / "))
    };
    let mut paths: Vec<(String, String)> = categories.iter().map(path).collect();
    paths.sort_by(|one, other| one.1.cmp(&other.1));
    paths
}

/// An item of the bank.
#[derive(Serialize)]
pub struct ItemPage {
    pub(in crate::quizzes) slug: String,
    pub(in crate::quizzes) course: Worded,
    pub(in crate::quizzes) writes: bool,
    pub(in crate::quizzes) id: String,
    /// The id that a copy will have.
    pub(in crate::quizzes) copy: String,
    /// The courses that it can be copied into, where there are several.
    pub(in crate::quizzes) banks: Vec<Choice>,
    pub(in crate::quizzes) name: String,
    pub(in crate::quizzes) row: BankRow,
    pub(in crate::quizzes) outcome: Option<Worded>,
    pub(in crate::quizzes) retired: bool,
    /// As it is asked.
    pub(in crate::quizzes) asked: AskedItem,
    /// The languages that it can be written in, with whether it is.
    pub(in crate::quizzes) texts: Vec<TextLine>,
    pub(in crate::quizzes) versions: Vec<VersionLine>,
    pub(in crate::quizzes) uses: Vec<UseLine>,
    pub(in crate::quizzes) attempts: u64,
    /// How its answers are marked.
    pub(in crate::quizzes) marked: MarkedView,
}

/// A language of an item.
#[derive(Serialize)]
pub struct TextLine {
    pub(in crate::quizzes) code: &'static str,
    pub(in crate::quizzes) name: &'static str,
    pub(in crate::quizzes) written: bool,
}

/// A version of an item.
#[derive(Serialize)]
pub struct VersionLine {
    pub(in crate::quizzes) number: i32,
    pub(in crate::quizzes) at: Option<String>,
    pub(in crate::quizzes) author: Option<String>,
    pub(in crate::quizzes) reason: Option<String>,
}

/// A quiz that an item stands in.
#[derive(Serialize)]
pub struct UseLine {
    title: Worded,
    version: i32,
}

impl UseLine {
    /// Puts a line together.
    pub fn of((quiz, version): &(quiz::Model, i32), reader: Language) -> Self {
        Self {
            title: quiz.titles.worded(reader),
            version: *version,
        }
    }
}

/// An item as an official will see it, with nothing answered.
pub fn preview(item: &SheetItem, language: Language) -> AskedItem {
    let task = &item.content.task;
    let number = task.is_asked().then_some(1);
    let question = Question::new(
        item.id.to_string(),
        number,
        task.code(),
        item_words(item, language),
    );
    let order = parts(1, item.id.0, task, true);
    asked_item(item, question, &order, None, language)
}

/// An item as it will be, for the script of the form.
#[derive(Serialize)]
pub struct PreviewPart {
    /// The item.
    pub preview: AskedItem,
}

impl Page for PreviewPart {
    const TEMPLATE: &'static str = "quizzes/preview";

    fn samples() -> Vec<Self> {
        let part = |item: &std::sync::Arc<_>| PreviewPart {
            preview: preview(item, Language::Pl),
        };
        samples::sheet().items.iter().map(part).collect()
    }
}

impl Page for BankPage {
    const TEMPLATE: &'static str = "quizzes/bank";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let rows = || {
            sheet
                .items
                .iter()
                .map(|item| samples::bank_row(item))
                .collect::<Vec<_>>()
        };
        let page = |rows, bank: Option<bool>, filtered| BankPage {
            bank: bank.map(|writes| BankOf {
                slug: "first-hour".to_owned(),
                course: samples::words("The first hour", "Pierwsza godzina").worded(Language::Sv),
                reads_course: writes,
                writes,
            }),
            project: bank.is_none().then(|| ProjectOf {
                code: "RT".to_owned(),
                name: samples::words("Equal <treatment>", "Równe traktowanie").worded(Language::En),
            }),
            filter: FormState::default(),
            filtered,
            kinds: ItemKind::ALL.map(ItemKind::code).to_vec(),
            grounds: vec!["age", "sex"],
            tags: vec![Choice::new("law", "law")],
            categories: vec![Choice::new("x", "Grounds / Age")],
            courses: vec![Choice::new("first-hour", "The first hour")],
            rows,
            address: "/courses/first-hour/items".to_owned(),
            pager: Pager::new("/courses/first-hour/items", &[], None, 70),
            query: "?kind=single".to_owned(),
        };
        let of_courses = || {
            let mut rows = rows();
            for row in &mut rows {
                row.course = Some(samples::words("The first hour", "Pierwsza godzina").worded(Language::Pl));
            }
            rows
        };
        vec![
            page(rows(), Some(true), true),
            page(Vec::new(), Some(true), true),
            page(Vec::new(), Some(true), false),
            page(Vec::new(), Some(false), false),
            page(of_courses(), None, true),
            page(Vec::new(), None, false),
        ]
    }
}

impl Page for ItemPage {
    const TEMPLATE: &'static str = "quizzes/item";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let page = |item: &SheetItem, writes: bool| ItemPage {
            slug: "first-hour".to_owned(),
            course: samples::words("The first hour", "Pierwsza godzina").worded(Language::En),
            writes,
            id: item.id.to_string(),
            copy: item.id.to_string(),
            banks: vec![
                Choice::new("first-hour", "The first hour"),
                Choice::new("day", "<Day>"),
            ],
            name: "Which are protected?".to_owned(),
            row: samples::bank_row(item),
            outcome: writes
                .then(|| samples::words("Names the grounds", "Wymienia przesłanki").worded(Language::En)),
            retired: !writes,
            asked: preview(item, Language::En),
            texts: Language::ALL
                .map(|language| TextLine {
                    code: language.code(),
                    name: language.own_name(),
                    written: language == Language::En,
                })
                .into(),
            versions: vec![
                VersionLine {
                    number: 2,
                    at: Some("2026-03-14".to_owned()),
                    author: Some("Ewa Nowak".to_owned()),
                    reason: Some("The key was wrong.".to_owned()),
                },
                VersionLine {
                    number: 1,
                    at: None,
                    author: None,
                    reason: None,
                },
            ],
            uses: if writes {
                vec![UseLine {
                    title: sheet.title(Language::En),
                    version: 1,
                }]
            } else {
                Vec::new()
            },
            attempts: 12,
            marked: if writes {
                samples::remark::marked()
            } else {
                MarkedView::default()
            },
        };
        sheet
            .items
            .iter()
            .enumerate()
            .map(|(place, item)| page(item, place % 2 == 0))
            .collect()
    }
}
