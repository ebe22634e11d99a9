//! The pages of an attempt: where somebody is among them, and what is answered on each.

use std::collections::HashMap;

use serde::Serialize;

use super::{
    super::{
        model::{ItemVersionId, Paging, Section, Sections, response},
        sheet::{Sheet, SheetItem},
    },
    Question, samples,
};
use crate::kernel::{languages::Language, markdown, text::Worded};

/// How an attempt goes page by page.
#[derive(Serialize)]
pub struct Pages {
    /// The page that is shown, from 0, as the form sends it.
    place: usize,
    /// The same as people count.
    number: usize,
    /// How many there are, without the one to hand in.
    count: usize,
    /// Whether a page that was left cannot be seen any more.
    one_way: bool,
    /// Whether it is the last one with questions.
    last: bool,
    /// Whether it is the page to hand in.
    hand_in: bool,
    pages: Vec<PageLine>,
    /// The questions that are not answered, on the page to hand in.
    open: Vec<OpenLine>,
}

#[derive(Serialize)]
struct PageLine {
    place: usize,
    number: usize,
    /// Whether it is shown.
    here: bool,
    asked: usize,
    answered: usize,
}

#[derive(Serialize)]
struct OpenLine {
    /// The number of the question.
    number: usize,
    /// The number of its page.
    page: usize,
}

impl Pages {
    /// Puts them together, for the page that is shown; `None` where there is one page only.
    pub(super) fn of(
        sheet: &Sheet,
        (pages, place): (&[Vec<ItemVersionId>], usize),
        questions: &[(Question, &SheetItem)],
        responses: &HashMap<ItemVersionId, response::Model>,
    ) -> Option<Self> {
        let answered = |id: &ItemVersionId| responses.get(id).is_some_and(|of| !of.answer.is_blank());
        let asks = |id: &&ItemVersionId| {
            let item = sheet.item(**id);
            item.is_some_and(|item| item.content.task.is_asked())
        };
        let line = |(page, items): (usize, &Vec<ItemVersionId>)| PageLine {
            place: page,
            number: page + 1,
            here: page == place,
            asked: items.iter().filter(asks).count(),
            answered: items.iter().filter(asks).filter(|id| answered(id)).count(),
        };
        let open = questions.iter().filter_map(|(question, item)| {
            let page = pages.iter().position(|page| page.contains(&item.id))?;
            let number = question.number.filter(|_| !answered(&item.id))?;
            Some(OpenLine {
                number,
                page: page + 1,
            })
        });
        let hand_in = place == pages.len();
        (pages.len() > 1).then(|| Self {
            place,
            number: place + 1,
            count: pages.len(),
            one_way: sheet.settings().one_way,
            last: place + 1 == pages.len(),
            hand_in,
            pages: pages.iter().enumerate().map(line).collect(),
            open: if hand_in { open.collect() } else { Vec::new() },
        })
    }
}

/// What a section is called and says.
#[derive(Serialize)]
pub struct SectionHead {
    title: Worded,
    /// As HTML; empty where it says nothing.
    text: String,
    /// The language of the text, if another than asked for.
    lang: Option<&'static str>,
}

impl SectionHead {
    /// The head of a section.
    pub fn of(section: &Section, language: Language) -> Self {
        let text = section.texts.worded(language);
        Self {
            title: section.titles.worded(language),
            text: markdown::to_html(&text.text),
            lang: text.lang,
        }
    }
}

/// The sections of a quiz while its items are gone through in their order: for each the one that begins with it, with its head.
pub(super) fn beginnings<'s>(
    sheet: &'s Sheet,
    language: Language,
) -> impl FnMut(ItemVersionId) -> Option<(&'s Section, SectionHead)> {
    let mut last = None;
    move |item| {
        let (place, section) = sheet.section_of(item).filter(|(place, _)| last != Some(*place))?;
        last = Some(place);
        Some((section, SectionHead::of(section, language)))
    }
}

/// The sheet of the samples, one question a page.
pub(super) fn paged(one_way: bool) -> Sheet {
    let sheet = samples::sheet();
    let mut quiz = sheet.quiz.as_ref().clone();
    quiz.settings.paging = Paging::Question;
    quiz.settings.one_way = one_way;
    quiz.sections = Sections(vec![Section {
        titles: samples::words("Law & life", "Prawo i życie"),
        texts: samples::words("From *cases*.", "Z *życia*."),
        draws: Vec::new(),
    }]);
    Sheet::new(quiz, sheet.items.into_iter().map(|item| (0, item)).collect())
}
