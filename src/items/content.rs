//! What an item asks, in all its languages. Texts are Markdown; `![what it shows](name)` names one of the item's pictures, and
//! `[[1]]`, `[[2]]`, ... are the places of a text that are filled in.

mod right;

use std::collections::BTreeMap;

use kernel::text::Localised;
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::exact::Exact;

pub use right::choices;

/// An item's content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct ItemContent {
    /// The question.
    pub text: Localised,
    /// Shown afterwards whatever was answered.
    pub feedback: Localised,
    /// Shown afterwards, besides, to whoever was right, partly right or wrong.
    #[serde(default, skip_serializing_if = "ByVerdict::is_empty")]
    pub by_verdict: ByVerdict,
    /// Shown one after the other after wrong tries, where a quiz allows several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<Localised>,
    /// The pictures that are stored, by the names that the texts use.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pictures: BTreeMap<String, StoredPicture>,
    /// What is asked for.
    pub task: Task,
}

/// Feedback that depends on how good the answer was.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ByVerdict {
    /// The whole mark was earned.
    pub right: Localised,
    /// Some of it.
    pub partly: Localised,
    /// Nothing.
    pub wrong: Localised,
}

impl ByVerdict {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.right.is_empty() && self.partly.is_empty() && self.wrong.is_empty()
    }
}

/// A picture in the file store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPicture {
    /// Its checksum, which the file store knows it by.
    pub sha256: String,
    /// Its media type, told by its content.
    pub media_type: String,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Task {
    /// One of several answers.
    Single {
        /// The answers; at least one earns everything, others may earn a part.
        answers: Vec<Choice>,
    },
    /// Any number of several answers.
    Multiple {
        /// The answers; the shares of those chosen are added up, and do not go below nothing.
        answers: Vec<Choice>,
        /// Whether only exactly the right ones, all of them, earn anything.
        #[serde(default, skip_serializing_if = "is_false")]
        all_or_nothing: bool,
    },
    /// Whether a statement is true.
    TrueFalse {
        /// Whether it is.
        correct: bool,
        /// Shown to whoever said that it is true.
        #[serde(default, skip_serializing_if = "Localised::is_empty")]
        if_true: Localised,
        /// Shown to whoever said that it is false.
        #[serde(default, skip_serializing_if = "Localised::is_empty")]
        if_false: Localised,
    },
    /// A word or a few, to be typed.
    Short {
        /// What is accepted, by language, the first that fits first.
        accept: BTreeMap<String, Vec<Accepted>>,
        /// How closely the spelling is looked at.
        #[serde(default, skip_serializing_if = "Spelling::is_default")]
        spelling: Spelling,
    },
    /// A number, to be typed, perhaps with a unit.
    Numerical {
        /// What is accepted, the first that fits first.
        accept: Vec<AcceptedNumber>,
        /// The units that may follow the number.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        units: Vec<Unit>,
        /// What a missing or unknown unit takes away, as a share; nothing where units are only allowed.
        #[serde(default = "Exact::zero", skip_serializing_if = "Exact::is_zero")]
        unit_penalty: Exact,
    },
    /// Which belongs to which.
    Matching {
        /// What belongs together.
        pairs: Vec<Pair>,
        /// Right-hand sides that belong to nothing.
        distractors: Vec<Localised>,
    },
    /// Steps to be put in their order.
    Ordering {
        /// The steps in their right order.
        steps: Vec<Localised>,
        /// What an order that is not quite right earns.
        #[serde(default)]
        rule: OrderRule,
    },
    /// A text with places to fill in, each of its own kind; `[[1]]` is the first.
    Cloze {
        /// The places.
        gaps: Vec<Gap>,
    },
    /// A text with missing words that are chosen from a list; `[[1]]` is the first place.
    Words {
        /// The words to choose from.
        words: Vec<Word>,
        /// For each place, the position of the right word.
        places: Vec<usize>,
    },
    /// A text of some length, marked by a trainer.
    Long {
        /// How many lines the field shows.
        lines: u16,
        /// The fewest words asked for; 0 for any number.
        #[serde(default)]
        least_words: u32,
        /// The most words allowed; 0 for any number.
        #[serde(default)]
        most_words: u32,
        /// What the field holds at the beginning.
        #[serde(default, skip_serializing_if = "Localised::is_empty")]
        template: Localised,
        /// What the trainer looks for; each criterion earns up to its marks.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rubric: Vec<Criterion>,
        /// What the trainer should know when marking.
        #[serde(default, skip_serializing_if = "Localised::is_empty")]
        guide: Localised,
    },
    /// A text between the questions; nothing is answered.
    Description,
    /// How much somebody agrees, for surveys; nothing is right or wrong.
    Likert {
        /// The points of the scale, from one end to the other.
        points: Vec<Localised>,
    },
}

impl Task {
    /// Its name in tables and keys of the locale files.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Single { .. } => "single",
            Self::Multiple { .. } => "multiple",
            Self::TrueFalse { .. } => "true_false",
            Self::Short { .. } => "short",
            Self::Numerical { .. } => "numerical",
            Self::Matching { .. } => "matching",
            Self::Ordering { .. } => "ordering",
            Self::Cloze { .. } => "cloze",
            Self::Words { .. } => "words",
            Self::Long { .. } => "long",
            Self::Description => "description",
            Self::Likert { .. } => "likert",
        }
    }

    /// Whether a trainer has to mark it.
    pub fn by_hand(&self) -> bool {
        matches!(self, Self::Long { .. })
    }

    /// Whether there is something to answer.
    pub fn is_asked(&self) -> bool {
        !matches!(self, Self::Description)
    }

    /// Whether an answer can earn marks.
    pub fn earns(&self) -> bool {
        !matches!(self, Self::Description | Self::Likert { .. })
    }
}

/// The places that a text names as `[[1]]`, `[[2]]`, ..., in its order, counted from 0.
pub fn places_of(text: &str) -> Vec<usize> {
    text.split("[[")
        .skip(1)
        .filter_map(|rest| rest.split_once("]]"))
        .filter_map(|(number, _)| number.parse::<usize>().ok()?.checked_sub(1))
        .collect()
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Its words.
    pub text: Localised,
    /// The share of the marks that it earns: 1 all, less than nothing takes away.
    pub share: Exact,
    /// Shown afterwards to whoever chose it.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub feedback: Localised,
}

impl Choice {
    /// Whether choosing it is right, at least in part.
    pub fn is_right(&self) -> bool {
        self.share.is_positive()
    }
}

/// A text that is accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Accepted {
    /// The text; `*` stands for anything, `\*` for a star.
    pub text: String,
    /// The share of the marks that it earns.
    pub share: Exact,
    /// Shown afterwards to whoever typed it.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub feedback: Localised,
}

/// How closely the spelling of a typed answer is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Spelling {
    /// Whether capital letters matter.
    pub case: bool,
    /// Whether a letter does for the same letter with a mark: "zolty" for "żółty".
    pub any_marks: bool,
}

impl Spelling {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A number that is accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AcceptedNumber {
    /// The number; any number if there is none.
    pub value: Option<Exact>,
    /// How far off an answer may be, in the same unit, both ways.
    pub tolerance: Exact,
    /// The share of the marks that it earns.
    pub share: Exact,
    /// Shown afterwards to whoever typed it.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub feedback: Localised,
}

/// A unit of a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// How it is written.
    pub name: String,
    /// How many of it make one of the unit that accepted numbers are in: 1,000 for metres where those are in kilometres.
    pub per: Exact,
}

/// Two sides that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The side that is given.
    pub left: Localised,
    /// The side to be found.
    pub right: Localised,
}

/// What an order that is not quite right earns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderRule {
    /// The share of the steps that stand at their place.
    #[default]
    Places,
    /// The share of the steps that are followed by the step that follows them.
    Neighbours,
    /// Nothing.
    AllOrNothing,
}

/// A place of a text, to be filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// Its part of the item's marks, set against the other places'.
    pub weight: Exact,
    /// What is asked for.
    pub task: GapTask,
}

/// What is asked for at a place of a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum GapTask {
    /// One of several answers.
    Single {
        /// The answers.
        answers: Vec<Choice>,
        /// How they are shown.
        #[serde(default)]
        shown: Shown,
        /// Whether their order may change.
        #[serde(default)]
        shuffle: bool,
    },
    /// Any number of several answers.
    Multiple {
        /// The answers.
        answers: Vec<Choice>,
        /// How they are shown.
        #[serde(default)]
        shown: Shown,
        /// Whether their order may change.
        #[serde(default)]
        shuffle: bool,
    },
    /// A word or a few, to be typed.
    Short {
        /// What is accepted, by language.
        accept: BTreeMap<String, Vec<Accepted>>,
        /// How closely the spelling is looked at.
        #[serde(default, skip_serializing_if = "Spelling::is_default")]
        spelling: Spelling,
    },
    /// A number, to be typed.
    Number {
        /// What is accepted.
        accept: Vec<AcceptedNumber>,
    },
}

/// How the answers at a place of a text are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// As a list that opens, in the line.
    #[default]
    List,
    /// One below the other.
    Column,
    /// One beside the other.
    Row,
}

/// A word to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// The word.
    pub text: Localised,
    /// Its group, from 1: a place offers the words of the group that its right word is in.
    pub group: u8,
    /// Whether it can stand at more than one place.
    #[serde(default, skip_serializing_if = "is_false")]
    pub again: bool,
}

/// What a trainer looks for in a long answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// What it is.
    pub text: Localised,
    /// The most marks that it earns, set against the other criteria's.
    pub marks: Exact,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
fn is_false(flag: &bool) -> bool {
    !flag
}
