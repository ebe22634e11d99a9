//! Exact numbers: marks, and shares of them. A third is a third, so that three of them are one.

use std::{
    cmp::Ordering,
    fmt,
    iter::Sum,
    ops::{Add, Mul, Neg, Sub},
    str::FromStr,
};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use sea_orm::DeriveValueType;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// An exact number. Written as a decimal where that is exact, as a fraction ("1/3") where it is not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, DeriveValueType)]
#[sea_orm(value_type = "String")]
pub struct Exact(BigRational);

/// The most digits that a number may be written with: no mark needs more, and longer ones only cost time.
const LONGEST: usize = 24;
/// The largest denominator that a rounded decimal is taken for.
const SIMPLE: i64 = 12;
/// With fewer places than this, a decimal is taken as it is written.
const ROUNDED_PLACES: usize = 4;

impl Exact {
    /// Nothing.
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// A whole one.
    pub fn one() -> Self {
        Self(BigRational::one())
    }

    /// A whole number.
    pub fn whole(number: i64) -> Self {
        Self(BigRational::from_integer(number.into()))
    }

    /// So many of so many parts; nothing of no parts is nothing.
    pub fn part(some: usize, of: usize) -> Self {
        if of == 0 {
            return Self::zero();
        }
        Self(BigRational::new(some.into(), of.into()))
    }

    /// A percentage as question files write it, as a share: "50" is a half. Files round thirds, sixths, sevenths and ninths to
    /// their five or seven places ("33.33333", as Moodle does); such a number is taken for the fraction that it rounds.
    pub fn percent(text: &str) -> Option<Self> {
        let exact: Self = text.parse().ok()?;
        Some(exact.unrounded(text, 100))
    }

    /// A share as question files write it ("0.3333333"), with the same understanding of rounded numbers as [`Self::percent`].
    pub fn rounded(text: &str) -> Option<Self> {
        let exact: Self = text.parse().ok()?;
        Some(exact.unrounded(text, 1))
    }

    fn unrounded(self, text: &str, scale: i64) -> Self {
        let scale = BigInt::from(scale);
        let share = Self(self.0 / &scale);
        let places = text.trim().split_once('.').map_or(0, |(_, rest)| rest.len());
        if !(ROUNDED_PLACES..=LONGEST).contains(&places) {
            return share;
        }
        let places = u32::try_from(places).unwrap_or(0);
        let half_unit = BigRational::new(
            BigInt::one(),
            BigInt::from(2) * BigInt::from(10).pow(places) * scale,
        );
        let near = |parts: i64| {
            let parts = BigInt::from(parts);
            let nearest = BigRational::new((&share.0 * &parts).round().to_integer(), parts);
            ((&nearest - &share.0).abs() <= half_unit).then_some(Self(nearest))
        };
        (1..=SIMPLE).find_map(near).unwrap_or(share)
    }

    /// The nearest number that the database and the page can hold.
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64().unwrap_or(0.0)
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is less than nothing.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// Whether it is more than nothing.
    pub fn is_positive(&self) -> bool {
        self.0.is_positive()
    }

    /// The same, but not below `least` and not above `most`.
    pub fn within(self, least: &Self, most: &Self) -> Self {
        match (self.cmp(least), self.cmp(most)) {
            (Ordering::Less, _) => least.clone(),
            (_, Ordering::Greater) => most.clone(),
            _ => self,
        }
    }

    /// The same, shared out among so many; `None` for none.
    pub fn over(&self, parts: &Self) -> Option<Self> {
        (!parts.is_zero()).then(|| Self(&self.0 / &parts.0))
    }

    /// As a decimal of so many places, rounded half away from zero: "0.3333333". This is how files of others want it.
    pub fn decimal(&self, places: usize) -> String {
        let scale = BigInt::from(10).pow(u32::try_from(places).unwrap_or(0));
        let scaled = (&self.0 * BigRational::from_integer(scale)).round().to_integer();
        let digits = format!("{:0>width$}", scaled.abs(), width = places + 1);
        let (whole, rest) = digits.split_at(digits.len().saturating_sub(places));
        let sign = if scaled.is_negative() { "-" } else { "" };
        if rest.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}.{rest}")
        }
    }

    /// The decimal that it is, without needless noughts; `None` if no decimal of up to 24 places is.
    fn finite(&self) -> Option<String> {
        let mut places = 0;
        let mut scaled = self.0.clone();
        while !scaled.is_integer() {
            places += 1;
            if places > LONGEST {
                return None;
            }
            scaled *= BigInt::from(10);
        }
        Some(self.decimal(places))
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.finite() {
            Some(decimal) => f.write_str(&decimal),
            None => write!(f, "{}/{}", self.0.numer(), self.0.denom()),
        }
    }
}

/// What is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoNumber;

impl fmt::Display for NoNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no number")
    }
}

impl std::error::Error for NoNumber {}

impl FromStr for Exact {
    type Err = NoNumber;

    /// Reads "12", "-0.5", ".5" and "1/3"; nothing else, and nothing of more than 24 digits.
    fn from_str(text: &str) -> Result<Self, NoNumber> {
        let text = text.trim();
        if let Some((numerator, denominator)) = text.split_once('/') {
            let (numerator, denominator) = (integer(numerator)?, integer(denominator)?);
            if denominator.is_zero() {
                return Err(NoNumber);
            }
            return Ok(Self(BigRational::new(numerator, denominator)));
        }
        let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
        if rest.len() > LONGEST || !rest.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(NoNumber);
        }
        let negative = whole.starts_with('-');
        let digits = format!("{whole}{rest}");
        if rest.is_empty() && text.ends_with('.') {
            return Err(NoNumber);
        }
        let mut number = BigRational::from_integer(integer(&digits)?);
        number /= BigInt::from(10).pow(u32::try_from(rest.len()).unwrap_or(0));
        if negative && number.is_positive() {
            number = -number;
        }
        Ok(Self(number))
    }
}

fn integer(text: &str) -> Result<BigInt, NoNumber> {
    let text = text.trim();
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || digits.len() > 2 * LONGEST || !digits.bytes().all(|digit| digit.is_ascii_digit())
    {
        return Err(NoNumber);
    }
    text.parse().map_err(|_| NoNumber)
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        written
            .parse()
            .map_err(|NoNumber| D::Error::custom(format!("{written:?} is no number")))
    }
}

impl Add for &Exact {
    type Output = Exact;
    fn add(self, other: &Exact) -> Exact {
        Exact(&self.0 + &other.0)
    }
}

impl Sub for &Exact {
    type Output = Exact;
    fn sub(self, other: &Exact) -> Exact {
        Exact(&self.0 - &other.0)
    }
}

impl Mul for &Exact {
    type Output = Exact;
    fn mul(self, other: &Exact) -> Exact {
        Exact(&self.0 * &other.0)
    }
}

impl Neg for Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        Exact(-self.0)
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Exact>>(numbers: I) -> Exact {
        numbers.fold(Exact::zero(), |sum, number| Exact(sum.0 + number.0))
    }
}

impl<'a> Sum<&'a Exact> for Exact {
    fn sum<I: Iterator<Item = &'a Exact>>(numbers: I) -> Exact {
        numbers.fold(Exact::zero(), |sum, number| &sum + number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_they_are_read() {
        let table = [
            ("0", "0"),
            ("12", "12"),
            ("-0.5", "-0.5"),
            ("1/3", "1/3"),
            ("2/4", "0.5"),
            (".5", "0.5"),
            ("-.25", "-0.25"),
            ("1.500", "1.5"),
            (" 7 ", "7"),
        ];
        for (read, written) in table {
            let number: Exact = read.parse().unwrap();
            assert_eq!(number.to_string(), written, "{read}");
            let again: Exact = number.to_string().parse().unwrap();
            assert_eq!(again, number);
        }
        for wrong in [
            "",
            "x",
            "1/0",
            "1e5",
            "--1",
            "1.2.3",
            "5.",
            ".",
            "9".repeat(60).as_str(),
        ] {
            assert_eq!(wrong.parse::<Exact>(), Err(NoNumber), "{wrong}");
        }
    }

    #[test]
    fn rounded_numbers_are_the_fractions_they_round() {
        let table = [
            ("33.33333", "1/3"),
            ("66.6666667", "2/3"),
            ("-16.66667", "-1/6"),
            ("83.3333333", "5/6"),
            ("14.2857143", "1/7"),
            ("11.11111", "1/9"),
            ("12.5", "0.125"),
            ("50", "0.5"),
            ("33.33", "0.3333"),
            ("33.33334", "0.3333334"),
            ("100.00000", "1"),
        ];
        for (percent, share) in table {
            assert_eq!(Exact::percent(percent).unwrap().to_string(), share, "{percent}");
        }
        assert_eq!(Exact::rounded("0.3333333").unwrap().to_string(), "1/3");
    }

    #[test]
    fn decimals_are_rounded_half_away() {
        assert_eq!(Exact::part(1, 3).decimal(7), "0.3333333");
        assert_eq!((-Exact::part(2, 3)).decimal(5), "-0.66667");
        assert_eq!(Exact::part(1, 8).decimal(2), "0.13");
        assert_eq!(Exact::whole(3).decimal(0), "3");
    }
}
