//! A quiz is changed: its next revision is stored. Attempts that have begun keep theirs.

use std::collections::HashMap;

use items::draws;
use serde_json::json;

use crate::{
    kernel::{app::App, fault::Fault, text::Localised},
    quizzes::{
        access::MayRevise,
        model::{Draw, ItemKind, ItemVersionId, QuizId, Section, Sections, Settings, quiz},
        rules::{self, Draft, Known, NotRevised},
        store::{self, BankLine, Hold},
    },
};

/// A draft of a revision.
pub struct NewRevision {
    /// The quiz.
    pub key: String,
    /// The number of the revision that the draft began with.
    pub from: i32,
    /// Its title.
    pub titles: Localised,
    /// What is said before it begins.
    pub intros: Localised,
    /// The share of the marks that is needed, in per cent.
    pub pass_percent: i32,
    /// How many attempts are allowed; 0 for as many as one likes.
    pub attempts_allowed: i32,
    /// Whether questions and answers are shuffled.
    pub shuffle: bool,
    /// How it is taken beyond that.
    pub settings: Settings,
    /// Its sections.
    pub sections: Sections,
    /// Its items in order, each with its section.
    pub items: Vec<(usize, ItemVersionId)>,
    /// Why it was changed.
    pub reason: Option<String>,
}

/// Stores a draft as the next revision of a quiz and gives its number, or says why not. Two drafts that began with the same
/// revision do not both become the next one.
pub async fn revise(
    app: &App,
    permit: MayRevise,
    new: NewRevision,
) -> Result<Result<i32, NotRevised>, Fault> {
    let version = permit.design.version.id;
    let mut tx = app.db.write().await?;
    store::hold(&tx, version, &new.key, Hold::ToRevise).await?;
    let revisions = store::revisions(&*tx, version).await?;
    let revisions = revisions.get(&new.key).ok_or(Fault::NotFound)?;
    let newest = revisions.first().ok_or(Fault::NotFound)?.id;
    let sheet = store::sheet(&*tx, newest).await?.ok_or(Fault::NotFound)?;
    let items: Vec<ItemVersionId> = new.items.iter().map(|(_, item)| *item).collect();
    let course = permit.design.course.id;
    let lines = store::bank_lines(&*tx, course, &items).await?;
    let lines: HashMap<ItemVersionId, &BankLine> = lines.iter().map(|line| (line.id, line)).collect();
    let lines: Option<Vec<&BankLine>> = items.iter().map(|item| lines.get(item).copied()).collect();
    let lines = lines.ok_or(Fault::NotFound)?;
    let questions: Vec<_> = lines.iter().map(|line| line.item_id).collect();
    let asked = lines.iter().filter(|line| line.kind != ItemKind::Description);
    let wanted: Vec<&Draw> = new.sections.draws().map(|(_, draw)| draw).collect();
    let (pools, _) = store::pools(&*tx, course, &wanted).await?;
    let lacking = draws::lacking(&questions.iter().copied().collect(), &pools);
    let next = quiz::Model {
        id: QuizId::new(),
        version_id: version,
        key: new.key,
        purpose: sheet.purpose(),
        titles: new.titles,
        intros: new.intros,
        pass_percent: new.pass_percent,
        attempts_allowed: new.attempts_allowed,
        shuffle: new.shuffle,
        settings: new.settings,
        sections: new.sections,
        number: 0,
        author_id: Some(permit.by.id),
        created_at: Some(tx.now),
        reason: new.reason,
    };
    let draft = Draft {
        from: new.from,
        questions: &questions,
        asked: asked.count(),
        drawn: next.sections.to_draw(),
        empty: empty_section(&next.sections, &new.items),
        lacking,
        pass_percent: next.pass_percent,
        reason: next.reason.as_deref(),
        differs: differs(&next, &sheet.quiz) || sheet.placed().ne(new.items.iter().copied()),
    };
    let known = Known {
        newest: sheet.quiz.number,
        attempts: revisions.iter().map(|revision| revision.attempts).sum(),
        purpose: sheet.purpose(),
    };
    let number = match rules::decide_revision(&draft, known) {
        Ok(number) => number,
        Err(no) => return Ok(Err(no)),
    };
    let detail = json!({
        "course": permit.design.course.slug,
        "quiz": next.key,
        "revision": number,
        "items": new.items.len(),
        "drawn": next.sections.to_draw(),
        "reason": next.reason,
    });
    tx.record(permit.by.entry("quiz.revised", "quiz", next.id).saying(detail));
    store::store_revision(&tx, quiz::Model { number, ..next }, &new.items).await?;
    tx.commit().await?;
    Ok(Ok(number))
}

/// Whether the settings of two revisions differ.
fn differs(one: &quiz::Model, other: &quiz::Model) -> bool {
    let settings = |quiz: &quiz::Model| (quiz.pass_percent, quiz.attempts_allowed, quiz.shuffle);
    settings(one) != settings(other)
        || one.settings != other.settings
        || one.sections != other.sections
        || one.titles != other.titles
        || one.intros != other.intros
}

/// The first section in which nothing is asked or drawn, where there are several.
fn empty_section(sections: &Sections, items: &[(usize, ItemVersionId)]) -> Option<usize> {
    let is_empty = |(place, section): &(usize, &Section)| {
        section.draws.is_empty() && items.iter().all(|(of, _)| of != place)
    };
    let mut all = sections.0.iter().enumerate();
    all.find(is_empty).map(|(place, _)| place)
}
