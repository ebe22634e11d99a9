//! Whether people who were tested twice did better the second time by more than chance.

use super::number;

/// Up to so many differences the distribution is counted out; beyond, the normal one stands for it.
const EXACT: usize = 50;
/// Differences closer than this are the same.
const SAME: f64 = 1e-9;

/// How a probability was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// All ways in which the signs could have fallen were counted, with the ranks as they are, ties included.
    Exact,
    /// The normal distribution, with correction for ties and for continuity.
    Normal,
}

/// What the Wilcoxon signed-rank test says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Significance {
    /// How many differences are not nothing.
    pub changed: u64,
    /// How many are nothing.
    pub unchanged: u64,
    /// The sum of the ranks of those who gained.
    pub plus: f64,
    /// The sum of the ranks of those who lost.
    pub minus: f64,
    /// The probability of ranks as unequal as these, or more, if the tests did not differ; both ways.
    pub probability: f64,
    /// How it was found.
    pub method: Method,
    /// Matched-pairs rank-biserial correlation: `(plus - minus) / (plus + minus)`, from -1 (all lost) to 1 (all gained); D. S.
    /// Kerby, "The simple difference formula", Comprehensive Psychology 3 (2014).
    pub rank_biserial: f64,
}

/// The Wilcoxon signed-rank test of paired differences (F. Wilcoxon, "Individual comparisons by ranking methods", Biometrics
/// Bulletin 1 (1945), 80-83), two-sided. Equal differences share the mean of their ranks. Differences of nothing are treated by
/// the rule of J. W. Pratt ("Remarks on zeros and ties in the Wilcoxon signed rank procedures", Journal of the American
/// Statistical Association 54 (1959), 655-667): they are ranked with the others, and their ranks are then left out.
///
/// With up to 50 differences that are not nothing the distribution is exact, given the ranks: the number of ways in which signs
/// give each sum of ranks is counted. Beyond, with `n` differences, `z` of them nothing, and groups of `t` tied ones,
/// `mean = (n(n+1) - z(z+1)) / 4` and
/// `variance = (n(n+1)(2n+1) - z(z+1)(2z+1) - sum(t^3 - t) / 2) / 24`, the distance from the mean being taken half a rank shorter.
///
/// `None` if nobody's marks differ: then there is nothing to test.
pub fn wilcoxon(differences: &[f64]) -> Option<Significance> {
    let ranks = Ranks::of(differences);
    if ranks.of_changes.is_empty() {
        return None;
    }
    let sum = |gained: bool| {
        let of = ranks.of_changes.iter().filter(|(gain, _)| *gain == gained);
        of.map(|(_, doubled)| *doubled).sum::<u64>()
    };
    let (plus, minus) = (sum(true), sum(false));
    let method = if ranks.of_changes.len() <= EXACT {
        Method::Exact
    } else {
        Method::Normal
    };
    let probability = match method {
        Method::Exact => ranks.counted(plus.min(minus)),
        Method::Normal => ranks.approximated(number(plus.min(minus)) / 2.0),
    };
    Some(Significance {
        changed: ranks.of_changes.len() as u64,
        unchanged: ranks.unchanged,
        plus: number(plus) / 2.0,
        minus: number(minus) / 2.0,
        probability: probability.min(1.0),
        method,
        rank_biserial: (number(plus) - number(minus)) / number(plus + minus),
    })
}

/// The ranks of differences by their size. Ranks are doubled, so that the mean of two is whole.
struct Ranks {
    /// For each difference that is not nothing, whether it is a gain, and its doubled rank.
    of_changes: Vec<(bool, u64)>,
    unchanged: u64,
    /// How many share each rank, among those that are not nothing.
    ties: Vec<u64>,
}

impl Ranks {
    fn of(differences: &[f64]) -> Self {
        let mut changes: Vec<f64> = differences
            .iter()
            .copied()
            .filter(|change| change.abs() > SAME)
            .collect();
        changes.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
        let unchanged = (differences.len() - changes.len()) as u64;
        let mut before = unchanged;
        let mut ranks = Self {
            of_changes: Vec::new(),
            unchanged,
            ties: Vec::new(),
        };
        for tied in changes.chunk_by(|a, b| (a.abs() - b.abs()).abs() <= SAME) {
            let many = tied.len() as u64;
            let doubled = 2 * before + many + 1;
            ranks
                .of_changes
                .extend(tied.iter().map(|change| (*change > 0.0, doubled)));
            ranks.ties.push(many);
            before += many;
        }
        ranks
    }

    /// The probability that one of both doubled sums is no larger than this: of all ways to choose signs, the part in which one
    /// sum is that small, twice, since both sums are alike.
    fn counted(&self, smaller: u64) -> f64 {
        let all: u64 = self.of_changes.iter().map(|(_, doubled)| doubled).sum();
        // By doubled sum, in how many ways it comes about; a whole number below 2^50.
        let mut ways = vec![0.0; usize::try_from(all).map_or(0, |all| all + 1)];
        if let Some(none) = ways.first_mut() {
            *none = 1.0;
        }
        for (_, doubled) in &self.of_changes {
            let step = usize::try_from(*doubled).unwrap_or(usize::MAX);
            for sum in (step..ways.len()).rev() {
                let with = ways.get(sum - step).copied().unwrap_or(0.0);
                if let Some(ways) = ways.get_mut(sum) {
                    *ways += with;
                }
            }
        }
        let up_to = usize::try_from(smaller).map_or(usize::MAX, |sum| sum + 1);
        let few: f64 = ways.iter().take(up_to).sum();
        let every: f64 = ways.iter().sum();
        2.0 * few / every
    }

    /// The same by the normal distribution, for the smaller sum of ranks itself.
    fn approximated(&self, smaller: f64) -> f64 {
        let z = number(self.unchanged);
        let n = z + number(self.of_changes.len() as u64);
        let tied = |many: &u64| number(*many).powi(3) - number(*many);
        let ties: f64 = self.ties.iter().map(tied).sum();
        let mean = (n * (n + 1.0) - z * (z + 1.0)) / 4.0;
        let variance =
            (n * (n + 1.0) * (2.0 * n + 1.0) - z * (z + 1.0) * (2.0 * z + 1.0) - ties / 2.0) / 24.0;
        let distance = (mean - smaller - 0.5).max(0.0);
        2.0 * upper_tail(distance / variance.sqrt())
    }
}

/// The probability that a normally distributed value lies more than `z` deviations above its mean, for `z >= 0`: the series
/// `1/2 - phi(z) sum(z^(2i+1) / (1 3 5 ... (2i+1)))` near the middle, the continued fraction of the complement beyond (M. Abramowitz
/// and I. A. Stegun, "Handbook of mathematical functions", 26.2.11 and 26.2.14); good to 13 digits.
fn upper_tail(z: f64) -> f64 {
    let density = (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    if z < 3.0 {
        let (mut term, mut sum, mut odd) = (z, z, 1.0);
        while term > sum * 1e-17 {
            odd += 2.0;
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = (1..=200).rev().fold(z, |below, step| z + f64::from(step) / below);
    density / fraction
}

#[cfg(test)]
#[path = "tests/significance.rs"]
mod tests;
