//! Numbers that were typed: "1 234,5", "3.14", "1,5 km", "-2e3".

use crate::{
    content::{AcceptedNumber, Unit},
    exact::Exact,
};

/// The largest power of ten that is read: nothing that is counted or measured needs more.
const LARGEST_POWER: i32 = 20;

/// A number with what follows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The number.
    pub number: Exact,
    /// What was written after it, or before it; empty if nothing was.
    pub unit: String,
}

/// Reads a number as people of the three languages write it: with a comma or a point, with spaces, points or commas between
/// thousands where that can be told, with a power of ten, with a unit after it or a currency before it.
pub fn read_number(typed: &str) -> Option<Typed> {
    let typed = typed.trim().replace(['\u{2212}', '\u{2013}'], "-");
    let is_inside = |letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'')
    };
    let starts = |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-' | '.' | ',');
    let begin = typed.find(starts)?;
    let (before, rest) = typed.split_at(begin);
    let sign = if rest.starts_with('-') { "-" } else { "" };
    let digits = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    let end = digits.find(|letter| !is_inside(letter)).unwrap_or(digits.len());
    let (digits, after) = digits.split_at(end);
    let (power, after) = read_power(after, digits);
    let decimal = decimal_of(digits.trim())?;
    let number: Exact = format!("{sign}{decimal}").parse().ok()?;
    let before = before.trim();
    let unit = if before.is_empty() { after.trim() } else { before };
    if !before.is_empty() && !after.trim().is_empty() {
        return None;
    }
    Some(Typed {
        number: times_ten(&number, power)?,
        unit: unit.to_owned(),
    })
}

/// A power of ten right after the digits: "e3", "E-2".
fn read_power<'a>(after: &'a str, digits: &str) -> (i32, &'a str) {
    let none = (0, after);
    if digits.ends_with(char::is_whitespace) {
        return none;
    }
    let Some(rest) = after.strip_prefix(['e', 'E']) else {
        return none;
    };
    let length = rest
        .char_indices()
        .find(|(place, letter)| !(letter.is_ascii_digit() || *place == 0 && matches!(letter, '+' | '-')))
        .map_or(rest.len(), |(place, _)| place);
    let (power, after) = rest.split_at(length);
    power.parse().map_or(none, |power| (power, after))
}

fn times_ten(number: &Exact, power: i32) -> Option<Exact> {
    if power.abs() > LARGEST_POWER {
        return None;
    }
    let ten = Exact::whole(10);
    let mut scaled = number.clone();
    for _ in 0..power.abs() {
        scaled = if power > 0 {
            &scaled * &ten
        } else {
            scaled.over(&ten)?
        };
    }
    Some(scaled)
}

/// The digits with a point for the decimal sign. The last of points and commas is the decimal sign, unless it occurs again or
/// another sign stands between it and groups of three: "1.234.567", "1,234.5".
fn decimal_of(digits: &str) -> Option<String> {
    let text: String = digits
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\''))
        .collect();
    let count = |sign| text.matches(sign).count();
    let (points, commas) = (count('.'), count(','));
    let decimal = match (points, commas) {
        (0, 0) => None,
        (1, 0) => Some('.'),
        (0, 1) => Some(','),
        (_, 0) | (0, _) => None,
        _ if text.rfind('.') > text.rfind(',') => Some('.'),
        _ => Some(','),
    };
    if decimal.is_some_and(|sign| count(sign) > 1) {
        return None;
    }
    let (whole, rest) = match decimal {
        Some(sign) => text.split_once(sign)?,
        None => (text.as_str(), ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    if groups.len() > 1 && groups.iter().skip(1).any(|group| group.len() != 3) {
        return None;
    }
    let whole = groups.concat();
    match (whole.is_empty(), rest.is_empty()) {
        (true, true) => None,
        (_, true) => Some(whole),
        _ => Some(format!("{whole}.{rest}")),
    }
}

/// What a typed number earns: the share of the first accepted one that it is near enough to, less the penalty where the unit is
/// missing or unknown.
pub fn number_share(accept: &[AcceptedNumber], units: &[Unit], unit_penalty: &Exact, typed: &str) -> Exact {
    let Some((typed, knows_unit)) = in_unit(units, typed) else {
        return Exact::zero();
    };
    if !knows_unit && unit_penalty.is_zero() && !typed.unit.is_empty() {
        return Exact::zero();
    }
    let Some(found) = nearest(accept, &typed.number) else {
        return Exact::zero();
    };
    let taken = if knows_unit {
        Exact::zero()
    } else {
        unit_penalty.clone()
    };
    (&found.share - &taken).within(&Exact::zero(), &Exact::one())
}

/// The first accepted number that a typed one is near enough to.
pub fn matching_number<'a>(
    accept: &'a [AcceptedNumber],
    units: &[Unit],
    typed: &str,
) -> Option<&'a AcceptedNumber> {
    let (typed, _) = in_unit(units, typed)?;
    nearest(accept, &typed.number)
}

/// A typed number in the unit that accepted numbers are in, and whether its unit is in order.
fn in_unit(units: &[Unit], typed: &str) -> Option<(Typed, bool)> {
    let Typed { number, unit } = read_number(typed)?;
    let known = units.iter().find(|known| known.name.trim() == unit);
    let number = known.and_then(|known| number.over(&known.per)).unwrap_or(number);
    let knows = known.is_some() || (units.is_empty() && unit.is_empty());
    Some((Typed { number, unit }, knows))
}

fn nearest<'a>(accept: &'a [AcceptedNumber], number: &Exact) -> Option<&'a AcceptedNumber> {
    accept.iter().find(|wanted| match &wanted.value {
        None => true,
        Some(value) => {
            let off = number - value;
            off <= wanted.tolerance && -off <= wanted.tolerance
        }
    })
}
