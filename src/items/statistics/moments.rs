//! Sums that are kept up to date value by value, without losing digits to large means.

use super::number;

/// What is spread less than this, set against the size of the values, is not spread: it comes from the arithmetic of thirds.
const NOTHING: f64 = 1e-9;

/// Mean and the sums of the second, third and fourth powers of the distances from it. The update is the one of P. Pébay,
/// "Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments" (Sandia report
/// SAND2008-6212, 2008), after Welford and Terriberry.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Moments {
    pub count: u64,
    pub mean: f64,
    pub power2: f64,
    pub power3: f64,
    pub power4: f64,
}

impl Moments {
    pub fn add(&mut self, value: f64) {
        let before = number(self.count);
        self.count += 1;
        let n = number(self.count);
        let delta = value - self.mean;
        let part = delta / n;
        let square = part * part;
        let term = delta * part * before;
        self.mean += part;
        self.power4 +=
            term * square * (n * n - 3.0 * n + 3.0) + 6.0 * square * self.power2 - 4.0 * part * self.power3;
        self.power3 += term * part * (n - 2.0) - 3.0 * part * self.power2;
        self.power2 += term;
    }
}

/// Means of two values that come in pairs, and the sums of products of their distances from them (Welford's update, for pairs).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pairs {
    pub count: u64,
    pub mean_x: f64,
    pub mean_y: f64,
    pub square_x: f64,
    pub square_y: f64,
    pub product: f64,
}

impl Pairs {
    pub fn add(&mut self, x: f64, y: f64) {
        self.count += 1;
        let n = number(self.count);
        let (from_x, from_y) = (x - self.mean_x, y - self.mean_y);
        self.mean_x += from_x / n;
        self.mean_y += from_y / n;
        self.square_x += from_x * (x - self.mean_x);
        self.square_y += from_y * (y - self.mean_y);
        self.product += from_x * (y - self.mean_y);
    }

    /// What a sum is divided by to estimate a variance: one less than there are pairs. Only asked where there are two.
    pub fn freedom(&self) -> f64 {
        number(self.count.saturating_sub(1).max(1))
    }

    /// Whether the first value is the same throughout.
    pub fn is_x_flat(&self) -> bool {
        is_flat(self.count, self.mean_x, self.square_x)
    }

    /// Whether the second value is the same throughout.
    pub fn is_y_flat(&self) -> bool {
        is_flat(self.count, self.mean_y, self.square_y)
    }
}

/// Whether values with this sum of squared distances from their mean are all the same, but for rounding.
pub(super) fn is_flat(count: u64, mean: f64, squares: f64) -> bool {
    let least = NOTHING * mean.abs().max(1.0);
    squares <= number(count) * least * least
}
