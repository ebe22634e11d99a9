//! The figures of one item.

use super::{Figure, Least, NoFigure, at_least, moments::Pairs, number, spread::Spread};

/// What is gathered of an item: its marks, each beside what the same person earned otherwise.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathered {
    /// Marks (x) and what they are set against (y).
    pairs: Pairs,
    /// Marks and the whole mark of the attempt.
    with_whole: Pairs,
    marks: Spread,
    beside: Spread,
    /// What could be earned, added up.
    most: f64,
}

impl Gathered {
    /// Adds an attempt: what was earned here and could be, what it is set against, and what was earned in all.
    pub fn add(&mut self, mark: f64, most: f64, beside: f64, whole: f64) {
        self.pairs.add(mark, beside);
        self.with_whole.add(mark, whole);
        self.marks.add(mark);
        self.beside.add(beside);
        self.most += most;
    }

    /// How many attempts it was asked in.
    pub fn attempts(&self) -> u64 {
        self.pairs.count
    }

    /// The mean of what could be earned, in marks.
    pub fn mean_most(&self) -> f64 {
        self.most / number(self.pairs.count.max(1))
    }

    /// The variance of the marks; 0 with fewer than two attempts.
    pub fn variance(&self) -> f64 {
        self.pairs.square_x / self.pairs.freedom()
    }

    /// The covariance of the mark with the whole mark; 0 with fewer than two attempts.
    pub fn covariance_with_whole(&self) -> f64 {
        if self.with_whole.is_x_flat() || self.with_whole.is_y_flat() {
            return 0.0;
        }
        self.with_whole.product / self.with_whole.freedom()
    }

    /// The figures.
    pub fn figures(&self, guess: Option<f64>, least: Least) -> ItemFigures {
        let attempts = self.pairs.count;
        ItemFigures {
            attempts,
            facility: self.facility(least.attempts),
            deviation: at_least(least.attempts.max(2), attempts).map(|()| self.variance().sqrt()),
            guess: guess.ok_or(NoFigure::NoGuess),
            discrimination: self.discrimination(least.to_separate),
            efficiency: self.efficiency(least.to_separate),
        }
    }

    fn facility(&self, least: u64) -> Figure {
        at_least(least.max(1), self.pairs.count)?;
        let most = self.mean_most();
        if most <= 0.0 {
            return Err(NoFigure::NoMarks);
        }
        Ok(self.pairs.mean_x / most)
    }

    fn has_spread(&self, least: u64) -> Result<(), NoFigure> {
        at_least(least.max(2), self.pairs.count)?;
        if self.pairs.is_x_flat() || self.pairs.is_y_flat() {
            return Err(NoFigure::NoSpread);
        }
        Ok(())
    }

    fn discrimination(&self, least: u64) -> Figure {
        self.has_spread(least)?;
        let Pairs {
            product,
            square_x,
            square_y,
            ..
        } = self.pairs;
        Ok(100.0 * product / (square_x.sqrt() * square_y.sqrt()))
    }

    fn efficiency(&self, least: u64) -> Figure {
        self.has_spread(least)?;
        let largest = self
            .marks
            .largest_product(&self.beside, self.pairs.mean_x, self.pairs.mean_y);
        if largest <= 0.0 {
            return Err(NoFigure::NoSpread);
        }
        Ok(100.0 * self.pairs.product / largest)
    }
}

/// The figures of an item, or of one version of it. `x` is the mark of an attempt here, `y` its mark in all other items, `S` the
/// number of attempts (Moodle's "Quiz statistics calculations", section "Position statistics").
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemFigures {
    /// How many attempts it was asked in.
    pub attempts: u64,
    /// Facility: the mean mark as a share of what could be earned, `mean(x) / x_max`; 0 where nobody earned anything, 1 where
    /// all earned everything.
    pub facility: Figure,
    /// Standard deviation of the marks, in marks: `sqrt(sum((x - mean(x))^2) / (S - 1))`.
    pub deviation: Figure,
    /// Random guess score: what who only guesses can expect, as a share.
    pub guess: Figure,
    /// Discrimination index, in per cent from -100 to 100: the correlation of this item with the rest of the quiz,
    /// `100 C(x, y) / sqrt(V(x) V(y))`. An item that was drawn is set against the whole mark, as Moodle does, since it may have
    /// stood at different places.
    pub discrimination: Figure,
    /// Discriminative efficiency, in per cent: how much it separates of what it could with these marks, `100 C(x, y) / C_max`,
    /// where `C_max` is the covariance of both lists of marks, each sorted. It is computed from counts of the different marks:
    /// exact up to 4,096 different marks of the rest, beyond that nearly so (`Spread`).
    pub efficiency: Figure,
}

/// The figures of a place in a quiz.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaceFigures {
    /// Those of what was asked there.
    pub item: ItemFigures,
    /// Intended question weight, in per cent: its part of all marks.
    pub intended_weight: Figure,
    /// Effective question weight, in per cent: its part of what made attempts differ,
    /// `100 sqrt(C(x, whole)) / sum over items of sqrt(C(x, whole))`, where items with a negative covariance have none and are
    /// left out of the sum.
    pub effective_weight: Figure,
}

/// What the places have in common, for their weights.
pub(super) struct Weights {
    most: f64,
    roots: f64,
    of: u64,
}

impl Weights {
    /// Adds up the places of a quiz of which there are so many attempts.
    pub fn of(places: &[Gathered], attempts: u64) -> Self {
        let covariances = places.iter().map(Gathered::covariance_with_whole);
        Self {
            most: places.iter().map(Gathered::mean_most).sum(),
            roots: covariances
                .filter(|covariance| *covariance > 0.0)
                .map(f64::sqrt)
                .sum(),
            of: attempts,
        }
    }

    /// The figures of a place.
    pub fn place(&self, place: &Gathered, guess: Option<f64>, least: Least) -> PlaceFigures {
        PlaceFigures {
            item: place.figures(guess, least),
            intended_weight: if self.most > 0.0 {
                Ok(100.0 * place.mean_most() / self.most)
            } else {
                Err(NoFigure::NoMarks)
            },
            effective_weight: self.effective(place, least.to_separate),
        }
    }

    fn effective(&self, place: &Gathered, least: u64) -> Figure {
        at_least(least.max(2), self.of)?;
        let covariance = place.covariance_with_whole();
        if covariance < 0.0 {
            return Err(NoFigure::Contrary);
        }
        if self.roots <= 0.0 {
            return Err(NoFigure::NoSpread);
        }
        Ok(100.0 * covariance.sqrt() / self.roots)
    }
}
