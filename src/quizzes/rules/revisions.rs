//! How a quiz is changed: its list is arranged as a draft, and the draft becomes a revision.

use std::{collections::HashSet, str::FromStr};

use super::super::model::QuizPurpose;

/// The most questions and texts of a quiz, those that are drawn among them.
pub const MOST_ITEMS: usize = 200;
/// The most attempts that can be allowed; 0 is as many as one likes.
pub const MOST_ATTEMPTS: i64 = 100;

/// A button of the page, with the place in the list that it stands at, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press<T> {
    /// Shows the page as it stands, with what the search finds.
    Show,
    /// Moves an entry one place up.
    Up(usize),
    /// Moves an entry one place down.
    Down(usize),
    /// Takes an entry out.
    Remove(usize),
    /// Takes the newest version of an entry.
    Renew(usize),
    /// Puts something at the end of a section.
    Add(T),
    /// Begins another section.
    AddSection,
    /// Moves a section one place up.
    SectionUp(usize),
    /// Moves a section one place down.
    SectionDown(usize),
    /// Ends a section: what is in it goes to the one before.
    EndSection(usize),
    /// Has questions drawn for a section.
    AddDraw(usize),
    /// Takes a draw out.
    RemoveDraw(usize),
    /// Makes the draft a revision.
    Save,
}

impl<T: FromStr> FromStr for Press<T> {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (verb, rest) = text.split_once(':').unwrap_or((text, ""));
        let place = || rest.parse().map_err(|_| ());
        match verb {
            "show" => Ok(Press::Show),
            "up" => place().map(Press::Up),
            "down" => place().map(Press::Down),
            "remove" => place().map(Press::Remove),
            "renew" => place().map(Press::Renew),
            "add" => rest.parse().map(Press::Add).map_err(|_| ()),
            "section" => Ok(Press::AddSection),
            "section-up" => place().map(Press::SectionUp),
            "section-down" => place().map(Press::SectionDown),
            "section-end" => place().map(Press::EndSection),
            "draw" => place().map(Press::AddDraw),
            "draw-remove" => place().map(Press::RemoveDraw),
            "save" => Ok(Press::Save),
            _ => Err(()),
        }
    }
}

/// Why a draft cannot become a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRevised {
    /// Somebody made this revision since the page was opened.
    Overtaken(i32),
    /// Nothing in it asks anything.
    NoQuestion,
    /// Nothing is in this section, from 0.
    EmptySection(usize),
    /// For this draw, from 0, the bank holds only so many questions that nothing else in the quiz asks.
    PoolTooSmall(usize, usize),
    /// There is more in it than this.
    TooMany(usize),
    /// The same question is in it twice.
    Twice,
    /// A test before the course has nothing to pass.
    PreTestFails,
    /// Attempts have been made, so a reason is due.
    NoReason,
    /// It is what the newest revision is.
    Unchanged,
}

/// What decides about a draft.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a, Q> {
    /// The number of the revision that the draft began with.
    pub from: i32,
    /// The questions of the items, in order; the same question in another version is the same.
    pub questions: &'a [Q],
    /// How many of the items ask something.
    pub asked: usize,
    /// How many questions are drawn.
    pub drawn: usize,
    /// The first section, from 0, with nothing in it.
    pub empty: Option<usize>,
    /// The first draw, from 0, for which the bank holds too few questions, with how many it holds.
    pub lacking: Option<(usize, usize)>,
    /// The share of the marks that is needed, in per cent.
    pub pass_percent: i32,
    /// Why it was changed.
    pub reason: Option<&'a str>,
    /// Whether it differs from the newest revision.
    pub differs: bool,
}

/// What is known of the quiz.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The number of the newest revision.
    pub newest: i32,
    /// How many attempts were begun at any revision.
    pub attempts: i64,
    /// What the quiz is for.
    pub purpose: QuizPurpose,
}

/// The number of the new revision, or why there is none.
pub fn decide_revision<Q: Eq + std::hash::Hash>(
    draft: &Draft<'_, Q>,
    known: Known,
) -> Result<i32, NotRevised> {
    if draft.from != known.newest {
        return Err(NotRevised::Overtaken(known.newest));
    }
    if !draft.differs {
        return Err(NotRevised::Unchanged);
    }
    if draft.asked + draft.drawn == 0 {
        return Err(NotRevised::NoQuestion);
    }
    if let Some(section) = draft.empty {
        return Err(NotRevised::EmptySection(section));
    }
    if draft.questions.len() + draft.drawn > MOST_ITEMS {
        return Err(NotRevised::TooMany(MOST_ITEMS));
    }
    if let Some((draw, holds)) = draft.lacking {
        return Err(NotRevised::PoolTooSmall(draw, holds));
    }
    let mut seen = HashSet::new();
    if !draft.questions.iter().all(|question| seen.insert(question)) {
        return Err(NotRevised::Twice);
    }
    if known.purpose == QuizPurpose::PreTest && draft.pass_percent > 0 {
        return Err(NotRevised::PreTestFails);
    }
    if known.attempts > 0 && draft.reason.is_none() {
        return Err(NotRevised::NoReason);
    }
    Ok(known.newest + 1)
}

#[cfg(test)]
mod tests;
