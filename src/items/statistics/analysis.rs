//! Attempts go in one by one; figures come out.

use super::{
    Least,
    answers::{Distribution, Gathering, Thirds},
    item::{Gathered, ItemFigures, PlaceFigures, Weights},
    quiz::{QuizFigures, Whole},
};
use crate::{answer::Answer, content::Task, exact::Exact, marking};

/// A version of an item that is asked somewhere in the quiz.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// What it asks.
    pub task: &'a Task,
    /// Whether it is asked at places where items are drawn: it is then set against the whole mark, as Moodle does.
    pub drawn: bool,
}

/// What one attempt has at one place.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The place, counted from 0.
    pub place: usize,
    /// The version of the item that was asked, by its position in the list that the analysis began with.
    pub version: usize,
    /// What was earned, in marks.
    pub mark: f64,
    /// What could be earned, in marks.
    pub most: f64,
    /// What was answered.
    pub answer: Option<&'a Answer>,
    /// The language it was answered in.
    pub language: &'a str,
}

/// An item analysis that is being gathered. One pass over the attempts: each costs a few additions and searches per item (see the
/// benchmark "quizzes"). What is kept is bounded by the number of items, the answers that each offers and the different marks
/// that there are, of which it takes no more than 4,096 each.
#[derive(Debug)]
pub struct Analysis<'a> {
    places: Vec<Gathered>,
    guesses: Vec<Option<f64>>,
    versions: Vec<OfVersion<'a>>,
    whole: Whole,
}

#[derive(Debug)]
struct OfVersion<'a> {
    version: Version<'a>,
    figures: Gathered,
    answers: Gathering,
}

/// All figures of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// Those of the whole.
    pub quiz: QuizFigures,
    /// Those of each place, in order.
    pub places: Vec<PlaceFigures>,
    /// Those of each version, in order.
    pub versions: Vec<VersionFigures>,
    /// How many attempts reached which mark, the lowest first.
    pub marks: Vec<(f64, u64)>,
}

/// The figures of a version of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionFigures {
    /// Facility, discrimination and so on.
    pub item: ItemFigures,
    /// What was answered.
    pub answers: Distribution,
}

impl<'a> Analysis<'a> {
    /// An analysis of a quiz with so many places, at which these versions are asked.
    pub fn new(places: usize, versions: &[Version<'a>]) -> Self {
        let of_version = |version: &Version<'a>| OfVersion {
            version: *version,
            figures: Gathered::default(),
            answers: Gathering::default(),
        };
        Self {
            places: vec![Gathered::default(); places],
            guesses: vec![None; places],
            versions: versions.iter().map(of_version).collect(),
            whole: Whole::default(),
        }
    }

    /// Adds an attempt with all that was asked in it. What names a place or a version that there is not is passed over; an item
    /// that earns nothing (a description, an opinion) has no part in the figures, but what was answered to it is counted.
    pub fn add(&mut self, attempt: &[Given<'_>]) {
        let whole: f64 = attempt.iter().map(|given| given.mark).sum();
        let most: f64 = attempt.iter().map(|given| given.most).sum();
        self.whole.add(whole, most);
        for given in attempt {
            let Some(of) = self.versions.get_mut(given.version) else {
                continue;
            };
            of.answers
                .add(of.version.task, given.answer, given.language, whole);
            if !of.version.task.earns() {
                continue;
            }
            let rest = whole - given.mark;
            let beside = if of.version.drawn { whole } else { rest };
            of.figures.add(given.mark, given.most, beside, whole);
            if let Some(place) = self.places.get_mut(given.place) {
                place.add(given.mark, given.most, rest, whole);
            }
            if let Some(guess) = self.guesses.get_mut(given.place)
                && guess.is_none()
                && !of.version.drawn
            {
                *guess = guess_of(of.version.task);
            }
        }
    }

    /// How many attempts were added.
    pub fn attempts(&self) -> u64 {
        self.whole.marks.count()
    }

    /// The figures of what was added so far.
    pub fn figures(&self, least: Least) -> Figures {
        let asked: Vec<&Gathered> = self.places.iter().filter(|place| place.attempts() > 0).collect();
        let variances = asked.iter().map(|place| place.variance()).sum();
        let weights = Weights::of(&self.places, self.attempts());
        let thirds = Thirds::of(&self.whole.marks);
        let places = self.places.iter().zip(&self.guesses);
        let version = |of: &OfVersion<'_>| VersionFigures {
            item: of.figures.figures(guess_of(of.version.task), least),
            answers: of.answers.distribution(of.version.task, thirds),
        };
        Figures {
            quiz: self.whole.figures(asked.len(), variances, least),
            places: places
                .map(|(place, guess)| weights.place(place, *guess, least))
                .collect(),
            versions: self.versions.iter().map(version).collect(),
            marks: self.whole.marks.values().collect(),
        }
    }
}

fn guess_of(task: &Task) -> Option<f64> {
    marking::guess(task).as_ref().map(Exact::to_f64)
}
