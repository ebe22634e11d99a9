//! What an item asks for, by its interactions (1EdTech QTI 2.1 information model, section 7).

pub(super) mod choice;
mod gaps;
mod pairs;
mod several;
mod typed;

use std::collections::BTreeMap;

use kernel::text::{Localised, Message};

use self::choice::Offer;
#[cfg(test)]
pub(super) use self::typed::own_point;
use super::{
    body::Texts,
    message,
    trial::{Built, Trial},
};
use crate::{
    answer::Answer,
    content::{GapTask, Task},
    exact::Exact,
    formats::{
        qti::declared::Response,
        qti::names::all_inside,
        table::truth_of,
        xml::{Element, Node},
    },
};

/// Interactions that can be held.
const KNOWN: [&str; 9] = [
    "choiceInteraction",
    "hottextInteraction",
    "inlineChoiceInteraction",
    "textEntryInteraction",
    "matchInteraction",
    "associateInteraction",
    "orderInteraction",
    "gapMatchInteraction",
    "extendedTextInteraction",
];

/// Whether an element is an interaction.
pub(super) fn is_interaction(name: &str) -> bool {
    name.ends_with("Interaction") && name != "endAttemptInteraction"
}

/// The task of an item and its question.
pub(super) fn read(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    body: &Element,
) -> Result<(Built, Localised), Message> {
    let mut interactions = Vec::new();
    all_inside(body, &is_interaction, &mut interactions);
    if let Some(other) = interactions
        .iter()
        .find(|found| !KNOWN.contains(&found.name.as_str()))
    {
        return Err(message("interaction").with("name", other.name.as_str()));
    }
    match interactions.as_slice() {
        [] => {
            let built = Built {
                task: Task::Description,
                best: trial.declared.most.clone().unwrap_or_else(Exact::one),
                tries: Vec::new(),
            };
            let text = texts.of(body);
            Ok((built, text))
        }
        [only] => alone(trial, texts, body, only),
        interactions => several::cloze(trial, texts, body, interactions),
    }
}

fn name_of(interaction: &Element) -> &str {
    interaction.attribute("responseIdentifier").unwrap_or("RESPONSE")
}

fn alone(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    body: &Element,
    only: &Element,
) -> Result<(Built, Localised), Message> {
    let name = name_of(only);
    let response = trial.response(name)?;
    if response.has_areas {
        return Err(message("areas"));
    }
    let question = |texts: &mut Texts<'_>| {
        let html = texts.markup(&body.children, &mut |texts, element| {
            is_interaction(&element.name).then(|| prompt(texts, element))
        });
        texts.localised(&html)
    };
    match only.name.as_str() {
        "choiceInteraction" => {
            let offers = offers(texts, only, "simpleChoice");
            let built = choice_task(trial, response, name, offers)?;
            Ok((built, question(texts)))
        }
        "hottextInteraction" => hottext(trial, texts, body, only),
        "orderInteraction" => {
            let built = pairs::ordering(trial, name, &offers(texts, only, "simpleChoice"))?;
            Ok((built, question(texts)))
        }
        "matchInteraction" => {
            let mut sets = only.all("simpleMatchSet");
            let mut side = || {
                sets.next()
                    .map_or_else(Vec::new, |set| offers(texts, set, "simpleAssociableChoice"))
            };
            let (lefts, rights) = (side(), side());
            let right = pairs::right_pairs(trial, name)?;
            let (built, listed) = pairs::matching(trial, name, &lefts, &rights, &right)?;
            Ok((built, listed_below(question(texts), listed)))
        }
        "associateInteraction" => {
            let all = offers(texts, only, "simpleAssociableChoice");
            let right = pairs::right_pairs(trial, name)?;
            let is_left = |offer: &Offer| right.iter().any(|(left, _)| *left == offer.identifier);
            let (lefts, rights): (Vec<Offer>, Vec<Offer>) = all.into_iter().partition(is_left);
            let (built, listed) = pairs::matching(trial, name, &lefts, &rights, &right)?;
            Ok((built, listed_below(question(texts), listed)))
        }
        "gapMatchInteraction" => gaps::gap_match(trial, texts, body, only),
        "extendedTextInteraction" => Ok((long(trial, texts, body, only, response), question(texts))),
        "textEntryInteraction" if stands_alone(body, only) => {
            let text = question(texts);
            Ok((typed_task(trial, texts, name, response)?, text))
        }
        _ => several::cloze(trial, texts, body, &[only]),
    }
}

/// The prompt of an interaction, where it stands.
fn prompt(texts: &mut Texts<'_>, interaction: &Element) -> String {
    interaction.child("prompt").map_or_else(String::new, |prompt| {
        format!("<div>{}</div>", texts.markup(&prompt.children, &mut |_, _| None))
    })
}

/// A question with a list under it.
fn listed_below(question: Localised, listed: Option<String>) -> Localised {
    let Some(listed) = listed else { return question };
    Localised(
        question
            .0
            .into_iter()
            .map(|(code, text)| (code, format!("{text}\n\n{listed}")))
            .collect(),
    )
}

/// What an interaction offers, in its order.
fn offers(texts: &mut Texts<'_>, interaction: &Element, name: &str) -> Vec<Offer> {
    let mut found = Vec::new();
    for element in interaction.all(name) {
        found.push(offer(texts, element));
    }
    found
}

fn offer(texts: &mut Texts<'_>, element: &Element) -> Offer {
    Offer {
        identifier: element.attribute("identifier").unwrap_or_default().to_owned(),
        text: texts.of(element),
        feedback: Localised::default(),
    }
}

fn choice_task(
    trial: &Trial<'_>,
    response: &Response,
    name: &str,
    offers: Vec<Offer>,
) -> Result<Built, Message> {
    if !response.is_single() {
        return choice::multiple_task(trial, name, offers);
    }
    let truths: Vec<Option<bool>> = offers.iter().map(truth).collect();
    let mut built = choice::single_task(trial, name, offers)?;
    if let (Task::Single { answers }, [Some(first), Some(second)]) = (&built.task, truths.as_slice())
        && first != second
        && let [one, other] = answers.as_slice()
        && one.share != other.share
        && (one.share.is_zero() || other.share.is_zero())
    {
        let correct = if one.is_right() { *first } else { *second };
        let said = [*first, *second];
        for (answer, _) in &mut built.tries {
            if let Answer::Chosen(chosen) = answer {
                let truth = chosen.first().and_then(|place| said.get(*place)).copied();
                *answer = Answer::Truth(truth.unwrap_or(false));
            }
        }
        built.task = Task::TrueFalse {
            correct,
            if_true: Localised::default(),
            if_false: Localised::default(),
        };
    }
    Ok(built)
}

/// Whether an offer is "true" or "false" by identifier and word.
fn truth(offer: &Offer) -> Option<bool> {
    let by_name = match offer.identifier.to_ascii_lowercase().as_str() {
        "true" | "t" => true,
        "false" | "f" => false,
        _ => return None,
    };
    let by_word = offer.text.0.values().next().and_then(|word| truth_of(word));
    (by_word == Some(by_name)).then_some(by_name)
}

/// Hot words of a text: the text stands in the question with the words stressed, and they are the answers.
fn hottext(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    body: &Element,
    only: &Element,
) -> Result<(Built, Localised), Message> {
    let mut words = Vec::new();
    all_inside(only, &|name| name == "hottext", &mut words);
    let mut offers: Vec<Offer> = words.into_iter().map(|word| offer(texts, word)).collect();
    // The same words at two places are two answers.
    for place in 0..offers.len() {
        let (before, rest) = offers.split_at_mut(place);
        if let Some(offer) = rest.first_mut() {
            let same = before.iter().filter(|other| other.text == offer.text).count();
            if same > 0 {
                offer
                    .text
                    .0
                    .values_mut()
                    .for_each(|text| text.push_str(&format!(" ({})", same + 1)));
            }
        }
    }
    let html = texts.markup(&body.children, &mut |texts, element| {
        (element.name == "hottext").then(|| {
            format!(
                "<strong>{}</strong>",
                texts.markup(&element.children, &mut |_, _| None)
            )
        })
    });
    let name = name_of(only);
    let response = trial.response(name)?;
    let built = choice_task(trial, response, name, offers)?;
    Ok((built, texts.localised(&html)))
}

/// Whether a field to be typed in is the end of the question.
fn stands_alone(body: &Element, field: &Element) -> bool {
    fn words_after(element: &Element, field: &Element, seen: &mut bool, after: &mut String) {
        for node in &element.children {
            match node {
                Node::Text(words) if *seen => after.push_str(words),
                Node::Text(_) => {}
                Node::Element(inside) if std::ptr::eq(inside, field) => *seen = true,
                Node::Element(inside) if inside.name.starts_with("feedback") => {}
                Node::Element(inside) => words_after(inside, field, seen, after),
            }
        }
    }
    let (mut seen, mut after) = (false, String::new());
    words_after(body, field, &mut seen, &mut after);
    !after.chars().any(char::is_alphanumeric)
}

fn typed_task(
    trial: &Trial<'_>,
    texts: &Texts<'_>,
    name: &str,
    response: &Response,
) -> Result<Built, Message> {
    let others = BTreeMap::new();
    if response.is_number() {
        let (accept, best) = typed::numbers(trial, name, &others)?;
        let tries = typed::alone(name, typed::number_tries(&accept));
        let task = Task::Numerical {
            accept,
            units: Vec::new(),
            unit_penalty: Exact::zero(),
        };
        return Ok(Built { task, best, tries });
    }
    let (accept, spelling, best) = typed::words(trial, name, &others, texts.language)?;
    let tries = typed::alone(name, typed::word_tries(&accept));
    let task = Task::Short { accept, spelling };
    Ok(Built { task, best, tries })
}

fn long(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    body: &Element,
    only: &Element,
    response: &Response,
) -> Built {
    let number = |name: &str| {
        only.attribute(name)
            .and_then(|value| value.trim().parse::<u32>().ok())
    };
    // A line holds about seventy letters.
    let by_length = number("expectedLength").map(|letters| letters.div_ceil(70).max(2));
    let lines = number("expectedLines").or(by_length).unwrap_or(10).clamp(1, 100);
    let mut guide = String::new();
    let mut rubrics = Vec::new();
    all_inside(body, &|name| name == "rubricBlock", &mut rubrics);
    for rubric in rubrics {
        let views = rubric.attribute("view").unwrap_or("candidate");
        if views.split_whitespace().any(|view| view == "scorer") {
            guide.push_str(&texts.markup(&rubric.children, &mut |_, _| None));
        }
    }
    if let Some(right) = response.correct.first() {
        texts.drop("by-hand", right);
        guide.push_str(&format!("<p>{}</p>", crate::formats::xml::escape(right)));
    }
    let task = Task::Long {
        lines: u16::try_from(lines).unwrap_or(10),
        least_words: 0,
        most_words: 0,
        template: Localised::default(),
        rubric: Vec::new(),
        guide: texts.localised(&guide),
    };
    Built {
        task,
        best: trial.declared.most.clone().unwrap_or_else(Exact::one),
        tries: Vec::new(),
    }
}

/// Whether a gap's task is one of those that are typed, with its accepted texts or numbers; for feedback.
pub(super) fn gap_feedback(task: &mut GapTask, answer: usize) -> Option<&mut Localised> {
    match task {
        GapTask::Single { answers, .. } | GapTask::Multiple { answers, .. } => {
            answers.get_mut(answer).map(|choice| &mut choice.feedback)
        }
        GapTask::Short { accept, .. } => {
            let list = accept.values_mut().next()?;
            list.get_mut(answer).map(|accepted| &mut accepted.feedback)
        }
        GapTask::Number { accept } => accept.get_mut(answer).map(|accepted| &mut accepted.feedback),
    }
}
