//! Values of QTI variables, as the information model has them: a value of a base type, several in or without an order, or none
//! (1EdTech QTI 2.1 information model, section 4, "Item Variables").

use crate::{exact::Exact, marking::read_number};

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// None.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer or a float.
    Number(Exact),
    /// A string, an identifier, or a pair of identifiers.
    Text(String),
    /// Several.
    Many {
        /// Whether their order counts.
        ordered: bool,
        /// The values.
        values: Vec<Value>,
    },
}

impl Value {
    /// Several values; none of them is null.
    pub(super) fn many(ordered: bool, values: Vec<Self>) -> Self {
        if values.is_empty() {
            Self::Null
        } else {
            Self::Many { ordered, values }
        }
    }

    /// A value as a file writes it.
    pub(super) fn read(base_type: &str, text: &str) -> Self {
        match base_type {
            "string" => Self::Text(text.to_owned()),
            "boolean" => Self::Bool(matches!(text.trim(), "true" | "1")),
            "integer" | "float" => number(text).map_or(Self::Null, Self::Number),
            "pair" => {
                // A pair has no direction.
                let mut ends: Vec<&str> = text.split_whitespace().collect();
                ends.sort_unstable();
                Self::Text(ends.join(" "))
            }
            _ => Self::Text(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        }
    }

    /// The values, one by one.
    pub(super) fn each(&self) -> &[Self] {
        match self {
            Self::Null => &[],
            Self::Many { values, .. } => values,
            one => std::slice::from_ref(one),
        }
    }

    /// Whether both are the same, as the operator `match` has it; null is like nothing.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, _) | (_, Self::Null) => false,
            (
                Self::Many {
                    ordered: true,
                    values,
                },
                Self::Many { values: others, .. },
            ) => values == others,
            (Self::Many { values, .. }, Self::Many { values: others, .. }) => {
                let mut left = others.clone();
                values.len() == others.len()
                    && values.iter().all(|value| {
                        let found = left.iter().position(|other| other == value);
                        found.map(|place| left.swap_remove(place)).is_some()
                    })
            }
            (Self::Many { values, .. }, one) | (one, Self::Many { values, .. }) => {
                matches!(values.as_slice(), [value] if value == one)
            }
            (one, other) => one == other,
        }
    }

    /// As a number.
    pub(super) fn number(&self) -> Option<Exact> {
        match self {
            Self::Number(number) => Some(number.clone()),
            _ => None,
        }
    }
}

/// A number of a file, also with a power of ten.
pub(super) fn number(text: &str) -> Option<Exact> {
    text.parse().ok().or_else(|| {
        let read = read_number(text)?;
        read.unit.is_empty().then_some(read.number)
    })
}

/// With so many places, a number of marks is taken for the fraction with the smallest denominator that it rounds.
const MANY_PLACES: usize = 12;
/// The largest such denominator.
const LARGEST: i64 = 720;

/// A number of marks: files round thirds, and with many places also rarer fractions can be told.
pub(super) fn marks(text: &str) -> Option<Exact> {
    let exact = Exact::rounded(text).or_else(|| number(text))?;
    let places = text.trim().split_once('.').map_or(0, |(_, rest)| rest.len());
    if places < MANY_PLACES || exact.to_string().contains('/') {
        return Some(exact);
    }
    let unit = Exact::one().over(&Exact::whole(10_i64.pow(u32::try_from(places).ok()?.min(17))))?;
    let near = |parts: i64| {
        let parts = Exact::whole(parts);
        let nearest: Exact = (&exact * &parts).decimal(0).parse().ok()?;
        let nearest = nearest.over(&parts)?;
        let off = &nearest - &exact;
        (off <= unit && -off <= unit).then_some(nearest)
    };
    Some((1..=LARGEST).find_map(near).unwrap_or(exact))
}
