//! Words and numbers to be typed.

use std::collections::BTreeMap;

use kernel::{
    languages::Language,
    text::{Localised, Message},
};

use crate::{
    answer::Answer,
    content::{Accepted, AcceptedNumber, Spelling},
    exact::Exact,
    formats::{
        qti::{
            declared::Response,
            message,
            names::all_inside,
            processing::{Given, Rules, tolerance},
            trial::{Trial, Try},
            value::{Value, number},
        },
        xml::Element,
    },
};

/// Far from anything that is asked for.
const ELSEWHERE: &str = "987654321.125";

/// The words that earn something beside what else is answered, how closely they are looked at, and the most that is gained.
pub(in crate::formats::qti) fn words(
    trial: &Trial<'_>,
    name: &str,
    others: &Given,
    language: Language,
) -> Result<(BTreeMap<String, Vec<Accepted>>, Spelling, Exact), Message> {
    let response = trial.response(name)?;
    let mut candidates: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        if !text.trim().is_empty() && !candidates.iter().any(|known| known == text) {
            candidates.push(text.to_owned());
        }
    };
    for entry in response.mapping.iter().flat_map(|mapping| &mapping.entries) {
        add(&entry.key);
    }
    response.correct.iter().for_each(|text| add(text));
    if let Rules::Own(processing) = &trial.rules {
        let mut found = Vec::new();
        all_inside(processing, &|name| name == "baseValue", &mut found);
        let strings = found
            .iter()
            .filter(|value| value.attribute("baseType") == Some("string"));
        strings.for_each(|value| add(&value.text()));
    }
    let mut gains = Vec::new();
    let mut case = false;
    for text in candidates {
        let gain = gain_of(trial, name, &text, others)?;
        let other_case = if text.to_uppercase() == text {
            text.to_lowercase()
        } else {
            text.to_uppercase()
        };
        case |= other_case != text && gain_of(trial, name, &other_case, others)? != gain;
        gains.push((text, gain));
    }
    gains.retain(|(_, gain)| gain.is_positive());
    let best = gains.iter().map(|(_, gain)| gain).max().cloned();
    let best = best.ok_or_else(|| message("nothing-right"))?;
    let mut list: Vec<Accepted> = Vec::new();
    for (text, gain) in gains {
        let masked = text.replace('*', "\\*");
        if !case
            && list
                .iter()
                .any(|known| known.text.to_lowercase() == masked.to_lowercase())
        {
            continue;
        }
        list.push(Accepted {
            text: masked,
            share: gain.over(&best).unwrap_or_else(Exact::zero),
            feedback: Localised::default(),
        });
    }
    let spelling = Spelling {
        case,
        any_marks: false,
    };
    Ok((
        BTreeMap::from([(language.code().to_owned(), list)]),
        spelling,
        best,
    ))
}

fn gain_of(trial: &Trial<'_>, name: &str, text: &str, others: &Given) -> Result<Exact, Message> {
    trial.gain(name, Value::Text(text.to_owned()), others)
}

/// Answers to try for words.
pub(in crate::formats::qti) fn word_tries(accept: &BTreeMap<String, Vec<Accepted>>) -> Vec<(Answer, Value)> {
    let words = accept
        .values()
        .flatten()
        .map(|accepted| accepted.text.replace("\\*", "*"));
    words
        .flat_map(|text| [text.to_uppercase(), text])
        .chain(["qzx".to_owned()])
        .map(|text| (Answer::Text(text.clone()), Value::Text(text)))
        .collect()
}

/// The numbers that earn something, and the most that is gained.
pub(in crate::formats::qti) fn numbers(
    trial: &Trial<'_>,
    name: &str,
    others: &Given,
) -> Result<(Vec<AcceptedNumber>, Exact), Message> {
    let response = trial.response(name)?;
    let gain = |value: &Exact| trial.gain(name, Value::Number(value.clone()), others);
    let mut gains = Vec::new();
    let mut before = Vec::new();
    for (value, tolerance) in candidates(trial, name, response) {
        let own = own_point(&before, (&value, &tolerance));
        let gained = gain(own.as_ref().unwrap_or(&value))?;
        before.push((value.clone(), tolerance.clone()));
        let is_known = gains
            .iter()
            .any(|(known, off, _)| *known == value && *off == tolerance);
        if gained.is_positive() && !is_known {
            gains.push((value, tolerance, gained));
        }
    }
    let best = gains.iter().map(|(_, _, gain)| gain).max().cloned();
    let best = best.ok_or_else(|| message("nothing-right"))?;
    let share = |gain: &Exact| gain.over(&best).unwrap_or_else(Exact::zero);
    let mut accept: Vec<AcceptedNumber> = gains
        .iter()
        .map(|(value, tolerance, gain)| AcceptedNumber {
            value: Some(value.clone()),
            tolerance: tolerance.clone(),
            share: share(gain),
            feedback: Localised::default(),
        })
        .collect();
    if let Some(elsewhere) = number(ELSEWHERE) {
        let gained = gain(&elsewhere)?;
        if gained.is_positive() {
            accept.push(AcceptedNumber {
                value: None,
                tolerance: Exact::zero(),
                share: share(&gained),
                feedback: Localised::default(),
            });
        }
    }
    Ok((accept, best))
}

/// A number that is this near to a value and not as near as theirs to those before it, which would answer for it; the value itself
/// where it can be. `None` where those before it take every answer.
pub(in crate::formats::qti) fn own_point(
    before: &[(Exact, Exact)],
    (value, tolerance): (&Exact, &Exact),
) -> Option<Exact> {
    let nearly = Exact::part(1, 1000);
    let is_near = |point: &Exact, value: &Exact, tolerance: &Exact| {
        let off = point - value;
        off <= *tolerance && -off <= *tolerance
    };
    let edges = before
        .iter()
        .flat_map(|(value, tolerance)| [&(value - tolerance) - &nearly, &(value + tolerance) + &nearly]);
    [value.clone(), value - tolerance, value + tolerance]
        .into_iter()
        .chain(edges)
        .find(|point| {
            is_near(point, value, tolerance)
                && !before
                    .iter()
                    .any(|(value, tolerance)| is_near(point, value, tolerance))
        })
}

/// The numbers that the rules speak of, with how far off an answer may be.
fn candidates(trial: &Trial<'_>, name: &str, response: &Response) -> Vec<(Exact, Exact)> {
    let mut found = Vec::new();
    let right = response.correct.iter().find_map(|text| number(text));
    if let Rules::Own(processing) = &trial.rules {
        let mut inside = Vec::new();
        all_inside(processing, &|name| matches!(name, "equal" | "and"), &mut inside);
        for element in inside {
            let candidate = match element.name.as_str() {
                "equal" => equal(element, name, right.as_ref()),
                _ => range(element, name),
            };
            found.extend(candidate);
        }
    }
    let exact = |text: &String| Some((number(text)?, Exact::zero()));
    let keys = response
        .mapping
        .iter()
        .flat_map(|mapping| mapping.entries.iter().map(|entry| &entry.key));
    for candidate in keys.chain(&response.correct).filter_map(exact) {
        if !found.iter().any(|(value, _)| *value == candidate.0) {
            found.push(candidate);
        }
    }
    found
}

/// Whether an operand is the answer.
fn is_answer(operand: &Element, name: &str) -> bool {
    match operand.name.as_str() {
        "integerToFloat" | "round" => operand.elements().any(|inside| is_answer(inside, name)),
        _ => operand.name == "variable" && operand.attribute("identifier") == Some(name),
    }
}

fn equal(element: &Element, name: &str, right: Option<&Exact>) -> Option<(Exact, Exact)> {
    let operands: Vec<&Element> = element.elements().collect();
    operands.iter().find(|operand| is_answer(operand, name))?;
    let wanted = operands.iter().find_map(|operand| match operand.name.as_str() {
        "baseValue" => number(&operand.text()),
        "correct" => right.cloned(),
        _ => None,
    })?;
    let (below, above, relative) = tolerance(element)?;
    let half = Exact::part(1, 2);
    let off = |tolerance: &Exact| {
        if relative {
            &(&wanted * tolerance) * &Exact::part(1, 100)
        } else {
            tolerance.clone()
        }
    };
    let (below, above) = (off(&below), off(&above));
    let width = &(&below + &above) * &half;
    let middle = &wanted + &(&(&above - &below) * &half);
    Some((middle, if width.is_negative() { -width } else { width }))
}

fn range(element: &Element, name: &str) -> Option<(Exact, Exact)> {
    let bound = |names: [&str; 2], flipped: [&str; 2]| {
        element.elements().find_map(|test| {
            let operands: Vec<&Element> = test.elements().collect();
            let [one, other] = operands.as_slice() else {
                return None;
            };
            if names.contains(&test.name.as_str()) && is_answer(one, name) {
                return number(&other.text());
            }
            (flipped.contains(&test.name.as_str()) && is_answer(other, name)).then(|| number(&one.text()))?
        })
    };
    let least = bound(["gt", "gte"], ["lt", "lte"])?;
    let most = bound(["lt", "lte"], ["gt", "gte"])?;
    let half = Exact::part(1, 2);
    let width = &(&most - &least) * &half;
    (!width.is_negative()).then(|| (&(&least + &most) * &half, width))
}

/// Answers to try for numbers: the middles, the edges, just beyond them, and what is no other's.
pub(in crate::formats::qti) fn number_tries(accept: &[AcceptedNumber]) -> Vec<(Answer, Value)> {
    let nearly = Exact::part(1, 1000);
    let mut tries = Vec::new();
    let mut before = Vec::new();
    for accepted in accept {
        let Some(value) = &accepted.value else { continue };
        let edge = value + &accepted.tolerance;
        let beyond = &edge + &nearly;
        tries.extend(own_point(&before, (value, &accepted.tolerance)));
        tries.extend([value.clone(), value - &accepted.tolerance, edge, beyond]);
        before.push((value.clone(), accepted.tolerance.clone()));
    }
    tries.extend(number(ELSEWHERE));
    let shown = tries
        .into_iter()
        .filter(|number| !number.to_string().contains('/'));
    shown
        .map(|number| (Answer::Text(number.to_string()), Value::Number(number)))
        .collect()
}

/// Tries of one response as tries of the whole item.
pub(in crate::formats::qti) fn alone(name: &str, tries: Vec<(Answer, Value)>) -> Vec<Try> {
    let whole = |(answer, value)| (answer, Given::from([(name.to_owned(), value)]));
    tries.into_iter().map(whole).collect()
}
