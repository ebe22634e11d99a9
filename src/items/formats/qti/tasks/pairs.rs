//! What belongs to what, what comes after what, and words in their places.

use kernel::text::{Localised, Message};

use super::choice::Offer;
use crate::{
    answer::Answer,
    content::{Choice, Gap, GapTask, OrderRule, Pair, Shown, Task},
    exact::Exact,
    formats::qti::{
        message,
        processing::Given,
        trial::{Built, Trial, given},
    },
    marking::share,
};

/// What each right pair gains, or `None` where each gains as much.
pub(in crate::formats::qti) struct Worth {
    pub(in crate::formats::qti) best: Exact,
    pub(in crate::formats::qti) weights: Option<Vec<Exact>>,
}

/// The right pairs of a response, left and right identifier: those that the file calls right, else those that a mapping gives
/// something for.
pub(in crate::formats::qti) fn right_pairs(
    trial: &Trial<'_>,
    name: &str,
) -> Result<Vec<(String, String)>, Message> {
    let response = trial.response(name)?;
    let mut written: Vec<&String> = response.correct.iter().collect();
    if written.is_empty() {
        let entries = response.mapping.iter().flat_map(|mapping| &mapping.entries);
        written = entries
            .filter(|entry| entry.worth.is_positive())
            .map(|entry| &entry.key)
            .collect();
    }
    let pair = |text: &&String| {
        let (left, right) = text.trim().split_once(char::is_whitespace)?;
        Some((left.to_owned(), right.trim().to_owned()))
    };
    Ok(written.iter().filter_map(pair).collect())
}

fn pair_given(trial: &Trial<'_>, name: &str, pairs: &[(String, String)]) -> Result<Given, Message> {
    let written: Vec<String> = pairs
        .iter()
        .map(|(left, right)| format!("{left} {right}"))
        .collect();
    Ok(given(name, trial.response(name)?.value(&written)))
}

/// What the right pairs are worth, one by one.
pub(in crate::formats::qti) fn worth(
    trial: &Trial<'_>,
    name: &str,
    pairs: &[(String, String)],
) -> Result<Worth, Message> {
    let best = trial.score(&pair_given(trial, name, pairs)?)?;
    if pairs.is_empty() || !best.is_positive() {
        return Err(message("nothing-right"));
    }
    let mut weights = Vec::new();
    for place in 0..pairs.len() {
        let (before, rest) = pairs.split_at(place);
        let without: Vec<_> = before.iter().chain(rest.iter().skip(1)).cloned().collect();
        weights.push(&best - &trial.score(&pair_given(trial, name, &without)?)?);
    }
    let first = weights.first().cloned().unwrap_or_else(Exact::zero);
    let alike = weights.iter().all(|weight| *weight == first);
    let usable = weights.iter().all(|weight| !weight.is_negative());
    Ok(Worth {
        best,
        weights: (!alike && usable).then_some(weights),
    })
}

/// Sets of pairs to try, from the right ones: all of them, each left out, each with the right side of the next.
fn changed(pairs: &[(String, String)]) -> Vec<Vec<(String, String)>> {
    let mut sets = vec![pairs.to_vec()];
    for place in 0..pairs.len() {
        let mut without = pairs.to_vec();
        let (left, _) = without.remove(place);
        sets.push(without.clone());
        if let Some((_, other)) = pairs.get((place + 1) % pairs.len()) {
            without.push((left, other.clone()));
            sets.push(without);
        }
    }
    sets
}

/// Lefts and rights as a matching; as a text with gaps where pairs are worth unlike marks. The second value is the text that the
/// gaps stand in.
pub(in crate::formats::qti) fn matching(
    trial: &Trial<'_>,
    name: &str,
    lefts: &[Offer],
    rights: &[Offer],
    pairs: &[(String, String)],
) -> Result<(Built, Option<String>), Message> {
    let find =
        |offers: &[Offer], identifier: &str| offers.iter().position(|offer| offer.identifier == identifier);
    let mut found = Vec::new();
    for (left, right) in pairs {
        let (Some(left), Some(right)) = (find(lefts, left), find(rights, right)) else {
            return Err(message("pair-unknown").with("name", format!("{left} {right}")));
        };
        if found.iter().any(|(known, _)| *known == left) {
            return Err(message("pair-twice"));
        }
        found.push((left, right));
    }
    found.sort_unstable();
    let pairs: Vec<(String, String)> = found
        .iter()
        .filter_map(|(left, right)| {
            Some((
                lefts.get(*left)?.identifier.clone(),
                rights.get(*right)?.identifier.clone(),
            ))
        })
        .collect();
    if pairs.len() < 2 {
        return Err(message("pairs-few"));
    }
    let Worth { best, weights } = worth(trial, name, &pairs)?;
    let text = |offers: &[Offer], place: usize| {
        offers
            .get(place)
            .map_or_else(Localised::default, |offer| offer.text.clone())
    };
    let is_used = |place: &usize| found.iter().any(|(_, right)| right == place);
    let unused: Vec<usize> = (0..rights.len()).filter(|place| !is_used(place)).collect();
    let sets = changed(&pairs);
    let place_of = |(left, right): &(String, String)| {
        let left = pairs.iter().position(|(known, _)| known == left)?;
        let right = pairs.iter().position(|(_, known)| known == right)?;
        Some((left, right))
    };
    let mut tries = Vec::new();
    let (task, listed) = match weights {
        None => {
            for set in sets {
                let answer = Answer::Matched(set.iter().filter_map(place_of).collect());
                tries.push((answer, pair_given(trial, name, &set)?));
            }
            let pair = |(left, right): &(usize, usize)| Pair {
                left: text(lefts, *left),
                right: text(rights, *right),
            };
            let task = Task::Matching {
                pairs: found.iter().map(pair).collect(),
                distractors: unused.iter().map(|place| text(rights, *place)).collect(),
            };
            (task, None)
        }
        Some(weights) => {
            for set in sets {
                let chosen = |(left, right): &(String, String)| {
                    let left = pairs.iter().position(|(known, _)| known == left)?;
                    Some((left, Answer::Chosen(vec![find(rights, right)?])))
                };
                let answer = Answer::Filled(set.iter().filter_map(chosen).collect());
                tries.push((answer, pair_given(trial, name, &set)?));
            }
            let gaps = found
                .iter()
                .zip(weights)
                .map(|((_, right), weight)| gap(rights, *right, weight));
            let rows = found.iter().enumerate().map(|(place, (left, _))| {
                let words: Vec<String> = text(lefts, *left).0.into_values().collect();
                format!("- {} [[{}]]", words.concat(), place + 1)
            });
            let listed = rows.collect::<Vec<_>>().join("\n");
            (Task::Cloze { gaps: gaps.collect() }, Some(listed))
        }
    };
    Ok((Built { task, best, tries }, listed))
}

/// A gap in which one of these is right.
pub(in crate::formats::qti) fn gap(offers: &[Offer], right: usize, weight: Exact) -> Gap {
    let answer = |(place, offer): (usize, &Offer)| Choice {
        text: offer.text.clone(),
        share: if place == right {
            Exact::one()
        } else {
            Exact::zero()
        },
        feedback: Localised::default(),
    };
    Gap {
        weight,
        task: GapTask::Single {
            answers: offers.iter().enumerate().map(answer).collect(),
            shown: Shown::List,
            shuffle: false,
        },
    }
}

/// Answers to pairs whose right sides are places, in the order of `places`: by place, which word.
pub(in crate::formats::qti) fn place_tries(
    trial: &Trial<'_>,
    name: &str,
    pairs: &[(String, String)],
    answer: &dyn Fn(&[(String, String)]) -> Answer,
) -> Result<Vec<(Answer, Given)>, Message> {
    let flipped: Vec<(String, String)> = pairs
        .iter()
        .map(|(word, place)| (place.clone(), word.clone()))
        .collect();
    let sets = changed(&flipped);
    let mut tries = Vec::new();
    for set in sets {
        let set: Vec<(String, String)> = set.into_iter().map(|(place, word)| (word, place)).collect();
        tries.push((answer(&set), pair_given(trial, name, &set)?));
    }
    Ok(tries)
}

/// Steps in their right order, with the rule that gives the file's marks.
pub(in crate::formats::qti) fn ordering(
    trial: &Trial<'_>,
    name: &str,
    offers: &[Offer],
) -> Result<Built, Message> {
    let response = trial.response(name)?;
    let step = |identifier: &String| offers.iter().find(|offer| offer.identifier == *identifier);
    let steps: Option<Vec<&Offer>> = response.correct.iter().map(step).collect();
    let steps = steps
        .filter(|steps| steps.len() == offers.len())
        .ok_or_else(|| message("order-part"))?;
    if steps.len() < 2 {
        return Err(message("choices-few"));
    }
    let count = steps.len();
    let mut orders: Vec<Vec<usize>> = vec![(0..count).collect(), (0..count).rev().collect()];
    orders.push((1..count).chain([0]).collect());
    for place in 1..count {
        let mut order: Vec<usize> = (0..count).collect();
        order.swap(place - 1, place);
        orders.push(order);
    }
    let mut tries = Vec::new();
    for order in orders {
        let written = order
            .iter()
            .filter_map(|place| steps.get(*place))
            .map(|step| step.identifier.clone());
        let value = response.value(&written.collect::<Vec<_>>());
        let ranks = order.into_iter().enumerate().map(|(rank, step)| (step, rank));
        tries.push((Answer::Matched(ranks.collect()), given(name, value)));
    }
    let best = tries.first().map(|(_, given)| trial.score(given)).transpose()?;
    let best = best
        .filter(Exact::is_positive)
        .ok_or_else(|| message("nothing-right"))?;
    let task = |rule| Task::Ordering {
        steps: steps.iter().map(|step| step.text.clone()).collect(),
        rule,
    };
    let mut chosen = None;
    for rule in [OrderRule::AllOrNothing, OrderRule::Places, OrderRule::Neighbours] {
        let mut agrees = true;
        for (answer, given) in &tries {
            let ours = share(&task(rule), "en", Some(answer)).map(|share| &share * &best);
            agrees &= ours == Some(trial.score(given)?);
        }
        if agrees && chosen.is_none() {
            chosen = Some(rule);
        }
    }
    let chosen = chosen.unwrap_or(OrderRule::AllOrNothing);
    Ok(Built {
        task: task(chosen),
        best,
        tries,
    })
}
