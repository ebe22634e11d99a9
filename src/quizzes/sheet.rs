//! A quiz as it is taken: whole, in memory, in order, with its words made ready in each language.

use std::{
    ops::Range,
    sync::{Arc, OnceLock},
};

use items::{Answer, Exact, ItemContent, Task, content::Criterion};
use time::OffsetDateTime;

use super::{
    model::{ItemVersionId, QuizPurpose, Section, Settings, Terms, attempt, check, quiz},
    rules::{self, Parts, Refuse, Shown, Start, counted_try, item_order, parts, share_in_try},
};
use crate::kernel::{
    languages::Language,
    markdown,
    text::{Localised, Worded},
};

/// A quiz with its items: as a revision has them, or as an attempt has, for which what is drawn was drawn.
#[derive(Debug)]
pub struct Sheet {
    /// The quiz.
    pub(super) quiz: Arc<quiz::Model>,
    /// Its items, in order, section by section.
    pub(super) items: Vec<Arc<SheetItem>>,
    /// The section of each item.
    sections: Vec<usize>,
    /// How many questions have yet to be drawn; none in an attempt.
    to_draw: usize,
}

/// An item as it is asked; sheets share it.
#[derive(Debug)]
pub(super) struct SheetItem {
    pub id: ItemVersionId,
    pub content: ItemContent,
    pub worth: Exact,
    /// What each try that is not right takes away, as a share.
    pub penalty: Exact,
    /// Its words, by language, made when first asked for.
    wordings: [OnceLock<ItemWords>; 3],
}

/// The question of an item as HTML: in one line, or as a text that stands below its number.
#[derive(Clone, Debug)]
pub(super) struct ItemWords {
    /// The question when it is one paragraph, without the paragraph around it.
    pub line: Option<String>,
    /// The question when it is longer.
    pub text: Option<String>,
    /// Its language, if another than asked for.
    pub lang: Option<&'static str>,
}

impl Sheet {
    /// A revision with its fixed items, each with its section.
    pub(super) fn new(quiz: quiz::Model, items: Vec<(usize, Arc<SheetItem>)>) -> Self {
        let (sections, items) = items.into_iter().unzip();
        Self {
            to_draw: quiz.sections.to_draw(),
            quiz: Arc::new(quiz),
            items,
            sections,
        }
    }

    /// The sheet of an attempt at this revision, with all items that it has, each with its section.
    pub(super) fn of_attempt(&self, items: Vec<(usize, Arc<SheetItem>)>) -> Self {
        let (sections, items) = items.into_iter().unzip();
        Self {
            quiz: Arc::clone(&self.quiz),
            items,
            sections,
            to_draw: 0,
        }
    }

    /// The fixed items with their sections, and beside them these.
    pub(super) fn with(&self, others: impl IntoIterator<Item = Arc<SheetItem>>) -> Self {
        let fixed = self.sections.iter().copied().zip(self.items.iter().cloned());
        let drawn = others.into_iter().filter(|other| self.item(other.id).is_none());
        self.of_attempt(fixed.chain(drawn.map(|item| (usize::MAX, item))).collect())
    }

    /// Whether questions have yet to be drawn for an attempt.
    pub fn draws(&self) -> bool {
        self.to_draw > 0
    }

    /// Its title.
    pub fn title(&self, language: Language) -> Worded {
        self.quiz.titles.worded(language)
    }

    /// What is said before it begins, in Markdown.
    pub fn intro(&self, language: Language) -> Worded {
        self.quiz.intros.worded(language)
    }

    /// What it is for.
    pub fn purpose(&self) -> QuizPurpose {
        self.quiz.purpose
    }

    /// How many questions it asks, those to be drawn among them; texts between them do not count.
    pub fn length(&self) -> usize {
        let asked = |item: &&Arc<SheetItem>| item.content.task.is_asked();
        self.items.iter().filter(asked).count() + self.to_draw
    }

    /// What its items ask for, in order, each with its id and the marks that it is worth.
    pub fn tasks(&self) -> impl Iterator<Item = (ItemVersionId, &Task, &Exact)> {
        self.items
            .iter()
            .map(|item| (item.id, &item.content.task, &item.worth))
    }

    /// The marks that there are to earn; `None` where that depends on what is drawn.
    pub fn most(&self) -> Option<Exact> {
        (!self.draws()).then(|| self.items.iter().map(|item| &item.worth).sum())
    }

    /// The share of the marks that is needed to pass, in per cent.
    pub fn pass_percent(&self) -> i32 {
        self.quiz.pass_percent
    }

    /// How many attempts are allowed; 0 for as many as one likes.
    pub fn attempts_allowed(&self) -> i32 {
        self.quiz.attempts_allowed
    }

    /// Whether an attempt may begin now: see [`rules::decide_start`].
    pub fn decide_start(
        &self,
        terms: &Terms,
        earlier: &[attempt::Model],
        now: OffsetDateTime,
    ) -> Result<Start, Refuse> {
        rules::decide_start(&self.quiz.settings, terms, earlier, now)
    }

    /// Whether marks are shown by now.
    pub fn shows_marks(&self, terms: &Terms, now: OffsetDateTime) -> bool {
        terms.shows(self.quiz.settings.marks_shown, now)
    }

    /// The same for right answers and feedback.
    pub fn shows_answers(&self, terms: &Terms, now: OffsetDateTime) -> bool {
        terms.shows(self.quiz.settings.answers_shown, now)
    }

    /// How it is taken.
    pub fn settings(&self) -> &Settings {
        &self.quiz.settings
    }

    pub(super) fn item(&self, id: ItemVersionId) -> Option<&SheetItem> {
        self.items.iter().find(|item| item.id == id).map(Arc::as_ref)
    }

    /// The items in the order of an attempt, each with its words.
    pub(super) fn shown(&self, attempt: &attempt::Model, language: Language) -> Vec<(&SheetItem, ItemWords)> {
        self.ordered(attempt.seed)
            .into_iter()
            .map(|(_, item)| (item, item.words(language)))
            .collect()
    }

    /// The items in the order of an attempt, each with its section.
    fn ordered(&self, seed: i64) -> Vec<(usize, &SheetItem)> {
        let order = item_order(seed, &self.sections, self.quiz.shuffle);
        let at = |position: usize| Some((*self.sections.get(position)?, self.items.get(position)?.as_ref()));
        order.into_iter().filter_map(at).collect()
    }

    /// The pages of an attempt, each with its items in the order in which they are shown.
    pub(super) fn pages(&self, seed: i64) -> Vec<Vec<ItemVersionId>> {
        let ordered = self.ordered(seed);
        let shown = |(section, item): &(usize, &SheetItem)| Shown {
            section: *section,
            asked: item.content.task.is_asked(),
        };
        let shown: Vec<Shown> = ordered.iter().map(shown).collect();
        let ids = |page: Range<usize>| {
            let items = ordered.get(page).unwrap_or_default();
            items.iter().map(|(_, item)| item.id).collect()
        };
        rules::pages(self.quiz.settings.paging, &shown)
            .into_iter()
            .map(ids)
            .collect()
    }

    /// The section of an item, with its place, where it has words of its own.
    pub(super) fn section_of(&self, id: ItemVersionId) -> Option<(usize, &Section)> {
        let position = self.items.iter().position(|item| item.id == id)?;
        let place = *self.sections.get(position)?;
        let section = self.quiz.sections.0.get(place)?;
        (!section.titles.is_empty() || !section.texts.is_empty()).then_some((place, section))
    }

    /// The fixed items, each with its section.
    pub(super) fn placed(&self) -> impl Iterator<Item = (usize, ItemVersionId)> {
        self.sections
            .iter()
            .copied()
            .zip(self.items.iter().map(|item| item.id))
    }

    /// The items in the order of the quiz, each with its words.
    pub(super) fn in_order(&self, language: Language) -> impl Iterator<Item = (&SheetItem, ItemWords)> {
        self.items
            .iter()
            .map(move |item| (item.as_ref(), item.words(language)))
    }

    /// The order in which an attempt shows what can be chosen in an item.
    pub(super) fn parts(&self, seed: i64, item: &SheetItem) -> Parts {
        parts(seed, item.id.0, &item.content.task, self.quiz.shuffle)
    }
}

impl SheetItem {
    pub fn new(id: ItemVersionId, content: ItemContent, worth: Exact, penalty: Exact) -> Self {
        Self {
            id,
            content,
            worth,
            penalty,
            wordings: Default::default(),
        }
    }

    fn words(&self, language: Language) -> ItemWords {
        let make = || item_words(self, language);
        let place = match language {
            Language::En => self.wordings.first(),
            Language::Pl => self.wordings.get(1),
            Language::Sv => self.wordings.get(2),
        };
        place.map_or_else(make, |kept| kept.get_or_init(make).clone())
    }

    /// The exact share of the marks that an answer earns; `None` while a trainer has yet to say.
    pub fn share(&self, language: &str, answer: Option<&Answer>) -> Option<Exact> {
        items::share(&self.content.task, language, answer)
    }

    /// The same for an answer that was tried several times while the attempt was open: of the one that counts, less what its tries take
    /// away. `stored` is the newest answer, `checked` those that were checked, the first one first.
    pub fn share_of_tries(
        &self,
        language: &str,
        stored: Option<&Answer>,
        checked: &[check::Model],
    ) -> Option<Exact> {
        let (answer, number) = counted_try(checked, stored);
        let share = self.share(language, answer)?;
        Some(share_in_try(&share, number, &self.penalty))
    }

    /// What a trainer looks for in the answer; nothing where it is marked as a whole, or by the program.
    pub fn rubric(&self) -> &[Criterion] {
        match &self.content.task {
            Task::Long { rubric, .. } => rubric,
            _ => &[],
        }
    }

    /// The sides of a matching item from which the other side is chosen: pairs first, then distractors.
    pub fn right_sides(&self) -> Vec<&Localised> {
        match &self.content.task {
            Task::Matching { pairs, distractors } => {
                pairs.iter().map(|pair| &pair.right).chain(distractors).collect()
            }
            _ => Vec::new(),
        }
    }
}

pub(super) fn item_words(item: &SheetItem, language: Language) -> ItemWords {
    let worded = item.content.text.worded(language);
    let html = markdown::to_html(&with_pictures(&worded.text, &item.content));
    let line = html
        .trim()
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"))
        .filter(|line| !line.contains("</p>"))
        .map(str::to_owned);
    ItemWords {
        text: line.is_none().then_some(html),
        line,
        lang: worded.lang,
    }
}

/// The text with the addresses of its pictures in place of their names.
fn with_pictures(text: &str, content: &ItemContent) -> String {
    let pictures = content.pictures.iter();
    pictures.fold(text.to_owned(), |text, (name, picture)| {
        text.replace(
            &format!("]({name})"),
            &format!("](/item-pictures/{})", picture.sha256),
        )
    })
}
