//! What should be done about an item, by its figures.

use super::{Chosen, Distribution, NoFigure, What, item::ItemFigures, number};

/// From this facility on nearly everybody gets an item right: "extremely easy" in the table of Moodle's "Quiz report statistics"
/// (<https://docs.moodle.org/dev/Quiz_report_statistics>), which the next four limits are from, too.
const NEARLY_ALL: f64 = 0.95;
/// Up to this facility an item is "difficult" there.
const FEW: f64 = 0.20;
/// Below this discrimination an item is "very weak" there, in per cent.
const VERY_WEAK: f64 = 20.0;
/// Below this it is "weak".
const WEAK: f64 = 30.0;
/// Below this efficiency, in per cent, an item does much less than it could with its facility.
const INEFFICIENT: f64 = 50.0;
/// A wrong answer that fewer choose does no work: T. M. Haladyna and S. M. Downing, "How many options is enough for a
/// multiple-choice test item?", Educational and Psychological Measurement 53 (1993), 999-1010.
const WORKING: f64 = 0.05;
/// From this share of blank answers on, people seem not to know what is asked, or to have no time left. Our own limit.
const MANY_BLANK: f64 = 0.20;

/// What is found about an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// Too few attempts to say anything.
    TooFew {
        /// How many there are.
        has: u64,
        /// How many it takes.
        needed: u64,
    },
    /// Those who did well in the rest did worse here: the key may be wrong, or the question is misread.
    Contrary,
    /// A wrong answer that good people chose, more of them than chose any right one: the key may be wrong.
    KeyDoubtful {
        /// The wrong answer.
        what: What,
    },
    /// Almost all got it right, and it does not separate: drop or sharpen it.
    Easy,
    /// Almost all got it right, but those who did not are the weak ones: keep it for what everybody must know.
    EasyButSeparates,
    /// No more got it right than by guessing: teach it, or ask more clearly.
    Guessed,
    /// Few got it right.
    Hard,
    /// It hardly separates those who know much from those who know little.
    Weak,
    /// It separates much less than it could.
    Inefficient,
    /// Wrong answers that nobody chose: replace them.
    NobodyChose {
        /// The answers.
        what: Vec<What>,
    },
    /// Wrong answers that fewer than one in twenty chose.
    FewChose {
        /// The answers.
        what: Vec<What>,
    },
    /// A wrong answer that the upper third chose more often than the lower: it misleads those who know.
    GoodChose {
        /// The answer.
        what: What,
    },
    /// Many left it blank.
    Blank {
        /// How many.
        count: u64,
    },
    /// It does its work.
    Good,
}

impl Finding {
    /// Whether something should be done.
    pub fn asks_for_work(&self) -> bool {
        !matches!(self, Self::Good | Self::TooFew { .. } | Self::EasyButSeparates)
    }

    /// Its key in the locale files, after "finding-".
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooFew { .. } => "too-few",
            Self::Contrary => "contrary",
            Self::KeyDoubtful { .. } => "key-doubtful",
            Self::Easy => "easy",
            Self::EasyButSeparates => "easy-but-separates",
            Self::Guessed => "guessed",
            Self::Hard => "hard",
            Self::Weak => "weak",
            Self::Inefficient => "inefficient",
            Self::NobodyChose { .. } => "nobody-chose",
            Self::FewChose { .. } => "few-chose",
            Self::GoodChose { .. } => "good-chose",
            Self::Blank { .. } => "blank",
            Self::Good => "good",
        }
    }
}

/// What is found about an item, the gravest first; never empty. With too few attempts that is all that is said.
pub fn findings(item: &ItemFigures, answers: &Distribution) -> Vec<Finding> {
    if let Err(NoFigure::TooFew { has, needed }) = item.discrimination {
        return vec![Finding::TooFew { has, needed }];
    }
    let mut found = Vec::new();
    found.extend(about_marks(item));
    found.extend(about_answers(answers));
    if number(answers.blank) >= MANY_BLANK * number(item.attempts) && answers.blank > 0 {
        found.push(Finding::Blank { count: answers.blank });
    }
    if !found.iter().any(Finding::asks_for_work) {
        found.push(Finding::Good);
    }
    found.sort_by_key(gravity);
    found
}

fn gravity(finding: &Finding) -> u8 {
    match finding {
        Finding::TooFew { .. } | Finding::Contrary => 0,
        Finding::KeyDoubtful { .. } => 1,
        Finding::GoodChose { .. } => 2,
        Finding::Guessed | Finding::Hard | Finding::Easy | Finding::EasyButSeparates => 3,
        Finding::Weak | Finding::Inefficient => 4,
        Finding::Blank { .. } => 5,
        Finding::NobodyChose { .. } | Finding::FewChose { .. } => 6,
        Finding::Good => 7,
    }
}

fn about_marks(item: &ItemFigures) -> Vec<Finding> {
    let mut found = Vec::new();
    let facility = item.facility.unwrap_or(0.5);
    // Where all have the same mark, nothing separates.
    let discrimination = item.discrimination.unwrap_or(0.0);
    if discrimination < 0.0 {
        found.push(Finding::Contrary);
    }
    let guess = item.guess.unwrap_or(0.0).max(0.0);
    if facility >= NEARLY_ALL {
        found.push(if discrimination < VERY_WEAK {
            Finding::Easy
        } else {
            Finding::EasyButSeparates
        });
        return found;
    }
    if guess > 0.0 && facility <= guess {
        found.push(Finding::Guessed);
    } else if facility <= FEW {
        found.push(Finding::Hard);
    }
    if (0.0..WEAK).contains(&discrimination) {
        let efficiency = item.efficiency.unwrap_or(0.0);
        if discrimination < VERY_WEAK {
            found.push(Finding::Weak);
        } else if efficiency < INEFFICIENT {
            found.push(Finding::Inefficient);
        }
    }
    found
}

/// What the answers to an item of one choice say. Where the parts of an item hang together (matching, orders, texts with several
/// places) a wrong answer at one place is the right one at another, so that nothing is said of them one by one.
fn about_answers(answers: &Distribution) -> Vec<Finding> {
    let [part] = answers.parts.as_slice() else {
        return Vec::new();
    };
    let offered = |chosen: &&Chosen| chosen.right == Some(false) && !matches!(chosen.what, What::Typed(_));
    let wrong: Vec<&Chosen> = part.chosen.iter().filter(offered).collect();
    let right_upper = part
        .chosen
        .iter()
        .filter(|chosen| chosen.right == Some(true))
        .filter_map(|chosen| chosen.upper)
        .max();
    let mut found = Vec::new();
    for chosen in &wrong {
        let (Some(upper), Some(lower)) = (chosen.upper, chosen.lower) else {
            continue;
        };
        if right_upper.is_some_and(|right| upper > right) {
            found.push(Finding::KeyDoubtful {
                what: chosen.what.clone(),
            });
        } else if is_of_the_good(upper, lower, answers.thirds) {
            found.push(Finding::GoodChose {
                what: chosen.what.clone(),
            });
        }
    }
    let least = WORKING * number(answers.answered);
    let (nobody, few): (Vec<&Chosen>, Vec<&Chosen>) = wrong
        .into_iter()
        .filter(|chosen| number(chosen.count) < least)
        .partition(|chosen| chosen.count == 0);
    let names = |list: Vec<&Chosen>| list.into_iter().map(|chosen| chosen.what.clone()).collect();
    // Of a statement that is true or false there is nothing to replace.
    let can_be_replaced = |chosen: &&Chosen| matches!(chosen.what, What::Position(_));
    if nobody.iter().any(can_be_replaced) {
        found.push(Finding::NobodyChose { what: names(nobody) });
    }
    if few.iter().any(can_be_replaced) {
        found.push(Finding::FewChose { what: names(few) });
    }
    found
}

/// Whether an answer is the upper third's more than the lower's: at least two people of the upper third, and a greater share.
fn is_of_the_good(upper: u64, lower: u64, thirds: Option<(u64, u64)>) -> bool {
    let Some((of_upper, of_lower)) = thirds else {
        return false;
    };
    upper >= 2 && number(upper) * number(of_lower) > number(lower) * number(of_upper)
}
