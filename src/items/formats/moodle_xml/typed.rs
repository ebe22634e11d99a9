//! Questions whose answers are typed.

use std::{collections::BTreeMap, str::FromStr};

use kernel::text::Message;

use super::{
    fields::{Fields, plain},
    setting,
};
use crate::{
    content::{Accepted, AcceptedNumber, Spelling, Task, Unit},
    exact::Exact,
    formats::{because, markup::clean, number, xml::Element},
};

/// Lines of the field where a file does not say, as in Moodle.
const LINES: u16 = 15;

/// A word or a few.
pub fn short(question: &Element, fields: &mut Fields<'_>) -> Result<Task, Message> {
    let elements: Vec<&Element> = question.all("answer").collect();
    let shares = fields.shares(&elements)?;
    let mut accepted = Vec::new();
    for (element, share) in elements.into_iter().zip(shares) {
        let text = clean(&plain(element)).trim().to_owned();
        let feedback = fields.localised(element.child("feedback"));
        if !text.is_empty() {
            accepted.push(Accepted {
                text,
                share,
                feedback,
            });
        }
    }
    if accepted.is_empty() {
        return Err(because("too-few-answers").with("least", 1));
    }
    if !accepted.iter().any(|accepted| accepted.share == Exact::one()) {
        fields.warnings.push(because("no-full-mark"));
    }
    let case = setting(question, "usecase").is_some_and(|case| case != "0");
    Ok(Task::Short {
        accept: BTreeMap::from([(fields.language.code().to_owned(), accepted)]),
        spelling: Spelling {
            case,
            any_marks: false,
        },
    })
}

/// A number, with units.
pub fn numerical(question: &Element, fields: &mut Fields<'_>) -> Result<Task, Message> {
    let elements: Vec<&Element> = question.all("answer").collect();
    let shares = fields.shares(&elements)?;
    let mut accept = Vec::new();
    for (element, share) in elements.into_iter().zip(shares) {
        let written = plain(element).trim().to_owned();
        let wrong = || because("no-number").with("answer", written.clone());
        let value = match written.as_str() {
            "" | "*" => None,
            written => Some(number(written).ok_or_else(wrong)?),
        };
        let tolerance = match setting(element, "tolerance") {
            Some(tolerance) => number(&tolerance)
                .filter(|tolerance| !tolerance.is_negative())
                .ok_or_else(wrong)?,
            None => Exact::zero(),
        };
        let feedback = fields.localised(element.child("feedback"));
        accept.push(AcceptedNumber {
            value,
            tolerance,
            share,
            feedback,
        });
    }
    if accept.is_empty() {
        return Err(because("too-few-answers").with("least", 1));
    }
    if !accept.iter().any(|accepted| accepted.share == Exact::one()) {
        fields.warnings.push(because("no-full-mark"));
    }
    let units = units(question)?;
    let grading = setting(question, "unitgradingtype").unwrap_or_default();
    let graded = !units.is_empty() && !matches!(grading.as_str(), "" | "0");
    let unit_penalty = match setting(question, "unitpenalty").and_then(|penalty| Exact::rounded(&penalty)) {
        _ if !graded => Exact::zero(),
        Some(penalty) => penalty.within(&Exact::zero(), &Exact::one()),
        None => Exact::part(1, 10),
    };
    // "1" takes a part of what the number earned; here it is always a part of the whole mark.
    let partial = |accepted: &AcceptedNumber| accepted.share.is_positive() && accepted.share != Exact::one();
    if graded && grading == "1" && accept.iter().any(partial) {
        fields.warnings.push(because("unit-penalty"));
    }
    Ok(Task::Numerical {
        accept,
        units,
        unit_penalty,
    })
}

fn units(question: &Element) -> Result<Vec<Unit>, Message> {
    let elements = question
        .child("units")
        .into_iter()
        .flat_map(|units| units.all("unit"));
    let unit = |element: &Element| {
        let name = clean(&setting(element, "unit_name").unwrap_or_default());
        let per = setting(element, "multiplier").unwrap_or_else(|| "1".to_owned());
        let per = number(&per).filter(|per| !per.is_zero());
        let per = per.ok_or_else(|| because("unit-zero").with("unit", name.as_str()))?;
        Ok(Unit { name, per })
    };
    elements.map(unit).collect()
}

/// A text of some length.
pub fn essay(question: &Element, fields: &mut Fields<'_>) -> Task {
    let template = fields.localised(question.child("responsetemplate"));
    let guide = fields.localised(question.child("graderinfo"));
    let files = whole(question, "attachments").is_none_or(|count: i64| count != 0)
        && question.child("attachments").is_some();
    if files || setting(question, "responseformat").is_some_and(|format| format == "noinline") {
        fields.warnings.push(because("lost-attachments"));
    }
    Task::Long {
        lines: whole(question, "responsefieldlines")
            .filter(|lines| *lines > 0)
            .unwrap_or(LINES),
        least_words: whole(question, "minwordlimit").unwrap_or(0),
        most_words: whole(question, "maxwordlimit").unwrap_or(0),
        template,
        rubric: Vec::new(),
        guide,
    }
}

fn whole<T: FromStr>(question: &Element, name: &str) -> Option<T> {
    setting(question, name)?.parse().ok()
}
