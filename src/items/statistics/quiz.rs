//! The figures of a whole quiz.

use super::{
    Figure, Least, NoFigure, at_least,
    moments::{Moments, is_flat},
    number,
    spread::Spread,
};

/// What a quiz tells as a whole. `S` is the number of attempts, `m2`, `m3`, `m4` are the mean second, third and fourth powers of the
/// distance of a mark from the mean, `k2`, `k3`, `k4` the k-statistics made of them (Moodle's "Quiz statistics calculations",
/// section "Test statistics").
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QuizFigures {
    /// How many attempts there are.
    pub attempts: u64,
    /// What there is to earn, in marks: the mean over attempts where they differ.
    pub most: f64,
    /// Mean mark.
    pub mean: Figure,
    /// The middle mark, or the mean of the two middle ones. Exact up to 4,096 different marks.
    pub median: Figure,
    /// Standard deviation, in marks: `sqrt(k2)` with `k2 = S m2 / (S - 1)`.
    pub deviation: Figure,
    /// Skewness: `k3 / k2^(3/2)` with `k3 = S^2 m3 / ((S - 1) (S - 2))`; below 0 where the tail is on the side of low marks.
    pub skewness: Figure,
    /// Kurtosis: `k4 / k2^2` with `k4 = S^2 ((S + 1) m4 - 3 (S - 1) m2^2) / ((S - 1) (S - 2) (S - 3))`; 0 for a normal
    /// distribution, above where it is more peaked.
    pub kurtosis: Figure,
    /// Coefficient of internal consistency (Cronbach's alpha), in per cent: `100 p / (p - 1) (1 - sum of V(x) / k2)` for `p` items.
    /// Moodle asks for three attempts at least.
    pub consistency: Figure,
    /// Error ratio, in per cent: the part of the standard deviation that is chance, `100 sqrt(1 - consistency / 100)`.
    pub error_ratio: Figure,
    /// Standard error, in marks: how far a mark may be off by chance, `error ratio * deviation / 100`.
    pub standard_error: Figure,
}

/// What is gathered of the whole marks.
#[derive(Clone, Debug, Default)]
pub(super) struct Whole {
    pub moments: Moments,
    pub marks: Spread,
    most: f64,
}

impl Whole {
    pub fn add(&mut self, mark: f64, most: f64) {
        self.moments.add(mark);
        self.marks.add(mark);
        self.most += most;
    }

    /// The figures, given how many items there are and the sum of the variances of their marks.
    pub fn figures(&self, items: usize, variances: f64, least: Least) -> QuizFigures {
        let attempts = self.moments.count;
        let deviation = at_least(2, attempts).map(|()| self.k2().sqrt());
        let consistency = self.consistency(items, variances, least.to_separate);
        let error_ratio = consistency.map(|percent| 100.0 * (1.0 - percent / 100.0).max(0.0).sqrt());
        let standard_error =
            error_ratio.and_then(|percent| deviation.map(|deviation| percent * deviation / 100.0));
        let enough = at_least(least.attempts.max(1), attempts);
        QuizFigures {
            attempts,
            most: self.most / number(attempts.max(1)),
            mean: enough.map(|()| self.moments.mean),
            median: enough.and_then(|()| {
                self.marks.median().ok_or(NoFigure::TooFew {
                    has: attempts,
                    needed: 1,
                })
            }),
            deviation: at_least(least.attempts.max(2), attempts).and(deviation),
            skewness: self.skewness(least.to_separate),
            kurtosis: self.kurtosis(least.to_separate),
            consistency,
            error_ratio,
            standard_error,
        }
    }

    fn has_spread(&self, needed: u64) -> Result<(), NoFigure> {
        let Moments {
            count, mean, power2, ..
        } = self.moments;
        at_least(needed, count)?;
        if is_flat(count, mean, power2) {
            return Err(NoFigure::NoSpread);
        }
        Ok(())
    }

    /// The estimated variance; 0 with fewer than two attempts.
    fn k2(&self) -> f64 {
        self.moments.power2 / number(self.moments.count.saturating_sub(1).max(1))
    }

    fn skewness(&self, least: u64) -> Figure {
        self.has_spread(least.max(3))?;
        let s = number(self.moments.count);
        let m3 = self.moments.power3 / s;
        let k3 = s * s * m3 / ((s - 1.0) * (s - 2.0));
        Ok(k3 / self.k2().powf(1.5))
    }

    fn kurtosis(&self, least: u64) -> Figure {
        self.has_spread(least.max(4))?;
        let s = number(self.moments.count);
        let (m2, m4) = (self.moments.power2 / s, self.moments.power4 / s);
        let k4 = s * s * ((s + 1.0) * m4 - 3.0 * (s - 1.0) * m2 * m2) / ((s - 1.0) * (s - 2.0) * (s - 3.0));
        Ok(k4 / self.k2().powi(2))
    }

    fn consistency(&self, items: usize, variances: f64, least: u64) -> Figure {
        if items < 2 {
            return Err(NoFigure::OneItem);
        }
        self.has_spread(least.max(3))?;
        let p = number(items as u64);
        Ok(100.0 * p / (p - 1.0) * (1.0 - variances / self.k2()))
    }
}
