//! Who answered what: how many chose each answer, and how well they did in all.

use std::collections::{BTreeMap, BTreeSet};

use super::{number, spread::Spread};
use crate::{
    answer::Answer,
    content::{Choice, GapTask, Spelling, Task},
    marking,
};

/// The most different typed answers that are kept at a place, and how many of them stay when there are more.
const MOST_TYPED: usize = 512;
const KEPT_TYPED: usize = 256;
/// The most typed answers that are listed.
const LISTED: usize = 12;
/// The most letters that are kept of what was typed.
const LETTERS: usize = 120;

/// What can be answered at a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The answer, right side, word or point at this position of the item, or the place in an order.
    Position(usize),
    /// That the statement is true, or false.
    Truth(bool),
    /// What was typed, folded as the item asks for it: small letters where those do not matter, one space between words; numbers
    /// with a point and without needless noughts.
    Typed(String),
}

/// How many gave an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The answer.
    pub what: What,
    /// Whether it earns anything here; `None` where nothing is right or wrong.
    pub right: Option<bool>,
    /// How many gave it.
    pub count: u64,
    /// How many of those in the upper third of the quiz; `None` where there are no thirds, because marks are too much alike.
    pub upper: Option<u64>,
    /// How many of those in the lower third.
    pub lower: Option<u64>,
    /// The mean whole mark of those who gave it, in marks; `None` for nobody.
    pub mean: Option<f64>,
}

/// What was answered at one place of an item: the whole of most items, a left side of a matching, a gap of a text, a step of
/// an order.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its position.
    pub place: usize,
    /// The answers that are offered, each, in the order of the item, also those that nobody gave; of typed ones the most frequent.
    pub chosen: Vec<Chosen>,
    /// How many typed something that is not listed.
    pub others: u64,
}

/// What was answered to an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// How many answered.
    pub answered: u64,
    /// How many left it blank.
    pub blank: u64,
    /// How many of those who were asked are in the upper third, and in the lower; `None` where there are no thirds.
    pub thirds: Option<(u64, u64)>,
    /// What was answered, place by place; empty for what is not counted (long answers).
    pub parts: Vec<Part>,
}

/// The whole marks at which the upper third begins and the lower third ends. Everybody with the same mark is in the same third,
/// so that a third may be somewhat more than that; where both would overlap there are none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thirds {
    upper: f64,
    lower: f64,
}

impl Thirds {
    pub fn of(marks: &Spread) -> Option<Self> {
        let third = marks.count().div_ceil(3);
        let upper = marks.at(marks.count().checked_sub(third)?)?;
        let lower = marks.at(third.checked_sub(1)?)?;
        (lower < upper).then_some(Self { upper, lower })
    }

    fn split(self, marks: &Spread) -> (u64, u64) {
        (marks.beyond(self.upper, true), marks.beyond(self.lower, false))
    }
}

#[derive(Clone, Debug, Default)]
struct Tally {
    marks: Spread,
    right: Option<bool>,
}

/// What is gathered of the answers to an item. Typed answers are kept up to 512 different ones at a place; then the rarer half is
/// only counted, so that a frequent answer can be told to be a little rarer than it is, but is not lost.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathering {
    asked: Spread,
    blank: u64,
    places: BTreeMap<usize, AtPlace>,
}

#[derive(Clone, Debug, Default)]
struct AtPlace {
    tallies: BTreeMap<What, Tally>,
    dropped: u64,
}

impl AtPlace {
    fn count(&mut self, what: What, whole: f64, right: impl FnOnce() -> Option<bool>) {
        let tally = self.tallies.entry(what).or_insert_with(|| Tally {
            marks: Spread::default(),
            right: right(),
        });
        tally.marks.add(whole);
        if self.tallies.len() > MOST_TYPED {
            self.drop_rare();
        }
    }

    fn drop_rare(&mut self) {
        let mut all: Vec<(What, Tally)> = std::mem::take(&mut self.tallies).into_iter().collect();
        all.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.marks.count()));
        let rare = all.split_off(KEPT_TYPED.min(all.len()));
        self.dropped += rare.iter().map(|(_, tally)| tally.marks.count()).sum::<u64>();
        self.tallies = all.into_iter().collect();
    }
}

impl Gathering {
    /// Counts an answer of an attempt with this whole mark.
    pub fn add(&mut self, task: &Task, answer: Option<&Answer>, language: &str, whole: f64) {
        if !task.is_asked() {
            return;
        }
        self.asked.add(whole);
        let Some(answer) = answer.filter(|answer| !answer.is_blank()) else {
            self.blank += 1;
            return;
        };
        match (task, answer) {
            (Task::Cloze { gaps }, Answer::Filled(filled)) => {
                for (place, answer) in filled {
                    if let Some(gap) = gaps.get(*place) {
                        self.count_gap(*place, &gap.task, answer, language, whole);
                    }
                }
            }
            (Task::Short { spelling, .. }, Answer::Text(typed)) => {
                self.count_typed(0, folded(typed, *spelling), whole, || {
                    marking::share(task, language, Some(answer)).map(|share| share.is_positive())
                });
            }
            (Task::Numerical { .. }, Answer::Text(typed)) => {
                self.count_typed(0, as_number(typed), whole, || {
                    marking::share(task, language, Some(answer)).map(|share| share.is_positive())
                });
            }
            (Task::Long { .. }, _) => {}
            _ => {
                for (place, what) in positions(answer) {
                    self.count(place, what, whole);
                }
            }
        }
    }

    fn count(&mut self, place: usize, what: What, whole: f64) {
        self.places.entry(place).or_default().count(what, whole, || None);
    }

    fn count_typed(&mut self, place: usize, typed: String, whole: f64, right: impl FnOnce() -> Option<bool>) {
        let what = What::Typed(typed.chars().take(LETTERS).collect());
        self.places.entry(place).or_default().count(what, whole, right);
    }

    fn count_gap(&mut self, place: usize, gap: &GapTask, answer: &Answer, language: &str, whole: f64) {
        let right = || Some(marking::gap_share(gap, language, Some(answer)).is_positive());
        match (gap, answer) {
            _ if answer.is_blank() => {}
            (GapTask::Short { spelling, .. }, Answer::Text(typed)) => {
                self.count_typed(place, folded(typed, *spelling), whole, right);
            }
            (GapTask::Number { .. }, Answer::Text(typed)) => {
                self.count_typed(place, as_number(typed), whole, right);
            }
            (_, Answer::Chosen(chosen)) => {
                for position in distinct(chosen) {
                    self.count(place, What::Position(position), whole);
                }
            }
            _ => {}
        }
    }

    /// What was counted, in the order of the item.
    pub fn distribution(&self, task: &Task, thirds: Option<Thirds>) -> Distribution {
        let part = |(place, offered): (usize, Offered)| self.part(place, &offered, thirds);
        Distribution {
            answered: self.asked.count() - self.blank,
            blank: self.blank,
            thirds: thirds.map(|thirds| thirds.split(&self.asked)),
            parts: offered_by(task).into_iter().enumerate().map(part).collect(),
        }
    }

    fn part(&self, place: usize, offered: &Offered, thirds: Option<Thirds>) -> Part {
        let none = AtPlace::default();
        let at = self.places.get(&place).unwrap_or(&none);
        let chosen = |what: &What, right: Option<bool>, marks: &Spread| {
            let (upper, lower) = thirds.map(|thirds| thirds.split(marks)).unzip();
            let mean = (marks.count() > 0).then(|| marks.sum() / number(marks.count()));
            Chosen {
                what: what.clone(),
                right,
                count: marks.count(),
                upper,
                lower,
                mean,
            }
        };
        if let Offered::These(list) = offered {
            let nobody = Spread::default();
            let marks = |what| at.tallies.get(what).map_or(&nobody, |tally| &tally.marks);
            return Part {
                place,
                chosen: list
                    .iter()
                    .map(|(what, right)| chosen(what, *right, marks(what)))
                    .collect(),
                others: 0,
            };
        }
        let mut typed: Vec<(&What, &Tally)> = at.tallies.iter().collect();
        typed.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.marks.count()));
        let rest: u64 = typed
            .iter()
            .skip(LISTED)
            .map(|(_, tally)| tally.marks.count())
            .sum();
        Part {
            place,
            chosen: typed
                .into_iter()
                .take(LISTED)
                .map(|(what, tally)| chosen(what, tally.right, &tally.marks))
                .collect(),
            others: rest + at.dropped,
        }
    }
}

/// What can be answered at a place of an item.
enum Offered {
    These(Vec<(What, Option<bool>)>),
    Typed,
}

/// What an item offers, place by place.
fn offered_by(task: &Task) -> Vec<Offered> {
    let sides = |places: usize, sides: usize, right: &dyn Fn(usize, usize) -> bool| {
        let at = |place| {
            Offered::These(
                (0..sides)
                    .map(|side| (What::Position(side), Some(right(place, side))))
                    .collect(),
            )
        };
        (0..places).map(at).collect()
    };
    match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => vec![choices(answers)],
        Task::TrueFalse { correct, .. } => {
            let said = |said: bool| (What::Truth(said), Some(said == *correct));
            vec![Offered::These(vec![said(true), said(false)])]
        }
        Task::Short { .. } | Task::Numerical { .. } => vec![Offered::Typed],
        Task::Matching { pairs, distractors } => {
            sides(pairs.len(), pairs.len() + distractors.len(), &|left, right| {
                marking::is_right_pair(task, left, right)
            })
        }
        Task::Ordering { steps, .. } => sides(steps.len(), steps.len(), &|step, rank| {
            steps.get(step) == steps.get(rank)
        }),
        Task::Cloze { gaps } => gaps
            .iter()
            .map(|gap| match &gap.task {
                GapTask::Single { answers, .. } | GapTask::Multiple { answers, .. } => choices(answers),
                GapTask::Short { .. } | GapTask::Number { .. } => Offered::Typed,
            })
            .collect(),
        Task::Words { words, places } => sides(places.len(), words.len(), &|place, word| {
            marking::is_right_word(task, place, word)
        }),
        Task::Likert { points } => {
            let point = |position| (What::Position(position), None);
            vec![Offered::These((0..points.len()).map(point).collect())]
        }
        Task::Long { .. } | Task::Description => Vec::new(),
    }
}

fn choices(answers: &[Choice]) -> Offered {
    let choice = |(position, answer): (usize, &Choice)| (What::Position(position), Some(answer.is_right()));
    Offered::These(answers.iter().enumerate().map(choice).collect())
}

/// What is not typed, with the places it was given at.
fn positions(answer: &Answer) -> Vec<(usize, What)> {
    match answer {
        Answer::Chosen(chosen) => distinct(chosen)
            .into_iter()
            .map(|position| (0, What::Position(position)))
            .collect(),
        Answer::Truth(said) => vec![(0, What::Truth(*said))],
        Answer::Matched(matched) => matched
            .iter()
            .map(|(left, right)| (*left, What::Position(*right)))
            .collect(),
        Answer::Text(_) | Answer::Filled(_) => Vec::new(),
    }
}

/// The positions, each once.
fn distinct(chosen: &[usize]) -> BTreeSet<usize> {
    chosen.iter().copied().collect()
}

fn folded(typed: &str, spelling: Spelling) -> String {
    marking::folded(typed, spelling).into_iter().collect()
}

/// A number without its spelling; what is none, as it was typed.
fn as_number(typed: &str) -> String {
    match marking::read_number(typed) {
        Some(read) => format!("{} {}", read.number, read.unit).trim().to_owned(),
        None => folded(typed, Spelling::default()),
    }
}
