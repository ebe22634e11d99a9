//! What a quiz tells of its items and of those who sat it, as classical test theory has it, with the definitions that Moodle uses
//! ("Quiz statistics calculations", <https://docs.moodle.org/dev/Quiz_statistics_calculations>), and what people gained from one
//! quiz to another.
//!
//! Attempts are fed one by one to an [`Analysis`]; what it keeps grows with the items and with the different marks that there
//! are, not with the attempts. A figure that cannot be given says why ([`NoFigure`]); none is ever "not a number".

mod analysis;
mod answers;
mod findings;
mod gain;
mod item;
mod moments;
mod quiz;
mod significance;
mod spread;
mod suppression;
#[cfg(test)]
mod tests;

pub use analysis::{Analysis, Figures, Given, Version, VersionFigures};
pub use answers::{Chosen, Distribution, Part, What};
pub use findings::{Finding, findings};
pub use gain::{Gain, GainFigures, InOrder, PersonGain, Sat, Taken, gain, gains_by};
pub use item::{ItemFigures, PlaceFigures};
pub use quiz::QuizFigures;
pub use significance::{Method, Significance, wilcoxon};
pub use suppression::withheld;

/// A figure, or why there is none.
pub type Figure = Result<f64, NoFigure>;

/// From how many attempts on figures are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Least {
    /// For means, medians and deviations.
    pub attempts: u64,
    /// For what says how well marks separate people: discrimination, efficiency, effective weight, shape, consistency.
    pub to_separate: u64,
}

impl Least {
    /// As few as the formulas allow, as Moodle does it: for checking against figures of others.
    pub const FORMULA: Self = Self {
        attempts: 1,
        to_separate: 1,
    };
    /// For people who decide something by the figures. The standard error of a correlation near nothing is about
    /// `1 / sqrt(S - 1)`: with 20 attempts 23 points of 100, so that with fewer not even a discrimination of 40 is told from
    /// none.
    pub const TO_DECIDE: Self = Self {
        attempts: 5,
        to_separate: 20,
    };
}

/// Why there is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFigure {
    /// Too few attempts, or too few people in both tests.
    TooFew {
        /// How many there are.
        has: u64,
        /// How many it takes.
        needed: u64,
    },
    /// All marks are the same, so that nothing separates anybody.
    NoSpread,
    /// It takes several items.
    OneItem,
    /// Nothing is to be earned.
    NoMarks,
    /// Those who did well in the rest did badly here, so that no weight can be given.
    Contrary,
    /// Nobody can say what guessing would earn.
    NoGuess,
}

/// A number of attempts, for arithmetic. Exact up to 2^53.
#[allow(clippy::cast_precision_loss)]
fn number(count: u64) -> f64 {
    count as f64
}

/// Whether there are enough.
fn at_least(needed: u64, has: u64) -> Result<(), NoFigure> {
    if has < needed {
        return Err(NoFigure::TooFew { has, needed });
    }
    Ok(())
}
