//! Answers to choose from: choices, hot words, and lists in a line.

use kernel::text::{Localised, Message};

use crate::{
    answer::Answer,
    content::{Choice, Task, choices},
    exact::Exact,
    formats::qti::{
        declared::{Entry, Response},
        message,
        processing::Given,
        trial::{Built, Trial, given},
        value::Value,
    },
};

/// What can be chosen: its identifier, its words, and what is shown to whoever chose it.
pub(in crate::formats::qti) struct Offer {
    pub(in crate::formats::qti) identifier: String,
    pub(in crate::formats::qti) text: Localised,
    pub(in crate::formats::qti) feedback: Localised,
}

fn value(response: &Response, chosen: &[&str]) -> Value {
    let chosen: Vec<String> = chosen.iter().map(|one| (*one).to_owned()).collect();
    response.value(&chosen)
}

/// One of several: each earns what the rules give for it. Beside it, what else was answered. The second value is the most that is
/// gained; `None` if nothing is.
pub(in crate::formats::qti) fn single(
    trial: &Trial<'_>,
    name: &str,
    options: Vec<Offer>,
    others: &Given,
) -> Result<Option<(Vec<Choice>, Exact)>, Message> {
    let response = trial.response(name)?;
    let gains: Vec<Exact> = options
        .iter()
        .map(|option| trial.gain(name, value(response, &[&option.identifier]), others))
        .collect::<Result<_, _>>()?;
    let best = gains.iter().max().cloned().unwrap_or_else(Exact::zero);
    if !best.is_positive() {
        return Ok(None);
    }
    let gains = unbound(response, &options, gains);
    let choice = |(option, gain): (Offer, Exact)| Choice {
        text: option.text,
        share: gain
            .over(&best)
            .unwrap_or_else(Exact::zero)
            .within(&-Exact::one(), &Exact::one()),
        feedback: option.feedback,
    };
    Ok(Some((options.into_iter().zip(gains).map(choice).collect(), best)))
}

/// What a mapping says of each, where its lower bound hides how much less than nothing some are worth.
fn unbound(response: &Response, options: &[Offer], gains: Vec<Exact>) -> Vec<Exact> {
    let Some(mapping) = &response.mapping else {
        return gains;
    };
    let worth = |option: &Offer| {
        let entry = mapping
            .entries
            .iter()
            .find(|entry| entry.key.trim() == option.identifier);
        entry.map_or(&mapping.other, |entry| &entry.worth).clone()
    };
    let worths: Vec<Exact> = options.iter().map(worth).collect();
    let agree = |(worth, gain): (&Exact, &Exact)| worth == gain || worth.is_negative() && gain.is_zero();
    if worths.iter().zip(&gains).all(agree) {
        worths
    } else {
        gains
    }
}

/// The whole task of one of several; without a key it is a scale.
pub(in crate::formats::qti) fn single_task(
    trial: &Trial<'_>,
    name: &str,
    options: Vec<Offer>,
) -> Result<Built, Message> {
    let response = trial.response(name)?;
    let tries = options.iter().enumerate().map(|(place, option)| {
        (
            Answer::Chosen(vec![place]),
            given(name, value(response, &[&option.identifier])),
        )
    });
    let tries = tries.collect();
    if options.len() < 2 {
        return Err(message("choices-few"));
    }
    let points: Vec<Localised> = options.iter().map(|option| option.text.clone()).collect();
    let has_key = !response.correct.is_empty() || response.mapping.is_some();
    match single(trial, name, options, &Given::new())? {
        Some((answers, best)) => Ok(Built {
            task: Task::Single { answers },
            best,
            tries,
        }),
        None if has_key => Err(message("nothing-right")),
        None => Ok(Built {
            task: Task::Likert { points },
            best: trial.declared.most.clone().unwrap_or_else(Exact::one),
            tries: Vec::new(),
        }),
    }
}

/// Any number of several. What each earns is told by its mapping, else by what is lost without it or with it besides.
pub(in crate::formats::qti) fn multiple(
    trial: &Trial<'_>,
    name: &str,
    options: Vec<Offer>,
    others: &Given,
) -> Result<(Vec<Choice>, bool, Exact), Message> {
    let response = trial.response(name)?;
    let names: Vec<String> = options.iter().map(|option| option.identifier.clone()).collect();
    let identifiers: Vec<&str> = names.iter().map(String::as_str).collect();
    let right = right_ones(trial, name, &identifiers, others)?;
    let with = |chosen: &[&str]| {
        let chosen: Vec<&str> = chosen.to_vec();
        trial.gain(name, value(response, &chosen), others)
    };
    let best = with(&right)?;
    if right.is_empty() || !best.is_positive() {
        return Err(message("nothing-right"));
    }
    let mut gains = Vec::new();
    for identifier in &identifiers {
        let changed: Vec<&str> = if right.contains(identifier) {
            right.iter().copied().filter(|one| one != identifier).collect()
        } else {
            right.iter().copied().chain([*identifier]).collect()
        };
        let after = if changed.is_empty() {
            Exact::zero()
        } else {
            with(&changed)?
        };
        let gain = if right.contains(identifier) {
            &best - &after
        } else {
            &after - &best
        };
        gains.push(gain);
    }
    let is_whole = |(identifier, gain): (&&str, &Exact)| {
        if right.contains(identifier) {
            *gain == best
        } else {
            *gain == -best.clone()
        }
    };
    let uses_mapping = trial.uses_mapping(name);
    let by_mapping = uses_mapping
        && response
            .mapping
            .as_ref()
            .is_some_and(|mapping| mapping.worth(&value(response, &right), &response.base_type) == best);
    let all_or_nothing = !uses_mapping && identifiers.iter().zip(&gains).all(is_whole);
    let mapped = response.mapping.as_ref().filter(|_| by_mapping || all_or_nothing);
    let shares: Option<Vec<Exact>> = mapped.map(|mapping| {
        let worth = |identifier: &&str| {
            let entry = mapping
                .entries
                .iter()
                .find(|entry| entry.key.trim() == *identifier);
            let worth = entry.map_or(&mapping.other, |entry| &entry.worth);
            worth.over(&best).unwrap_or_else(Exact::zero)
        };
        identifiers.iter().map(worth).collect()
    });
    let fits = |shares: &Vec<Exact>| {
        let is_right =
            |(share, identifier): (&Exact, &&str)| share.is_positive() == right.contains(identifier);
        shares.iter().zip(&identifiers).all(is_right)
    };
    let right_flags: Vec<bool> = identifiers.iter().map(|one| right.contains(one)).collect();
    let plain = options.into_iter().zip(right_flags);
    let mut answers = choices(
        plain
            .map(|(option, right)| (option.text, right, option.feedback))
            .collect(),
    );
    let shares = match shares.filter(fits) {
        Some(shares) => Some(shares),
        None if all_or_nothing => None,
        None => gains.iter().map(|gain| gain.over(&best)).collect(),
    };
    for (answer, share) in answers.iter_mut().zip(shares.into_iter().flatten()) {
        answer.share = share.within(&-Exact::one(), &Exact::one());
    }
    Ok((answers, all_or_nothing, best))
}

/// The whole task of several.
pub(in crate::formats::qti) fn multiple_task(
    trial: &Trial<'_>,
    name: &str,
    options: Vec<Offer>,
) -> Result<Built, Message> {
    let response = trial.response(name)?;
    if options.len() < 2 {
        return Err(message("choices-few"));
    }
    let identifiers: Vec<String> = options.iter().map(|option| option.identifier.clone()).collect();
    if response.correct.is_empty() && response.mapping.is_none() {
        return Err(message("nothing-right"));
    }
    let (answers, all_or_nothing, best) = multiple(trial, name, options, &Given::new())?;
    let right: Vec<usize> = positions(&answers, true);
    let wrong: Vec<usize> = positions(&answers, false);
    let mut sets = vec![right.clone(), wrong.clone(), (0..answers.len()).collect()];
    sets.extend(
        right
            .iter()
            .map(|one| right.iter().copied().filter(|other| other != one).collect()),
    );
    sets.extend(
        wrong
            .iter()
            .map(|one| right.iter().copied().chain([*one]).collect()),
    );
    sets.extend((0..answers.len()).map(|one| vec![one]));
    let tries = sets.into_iter().filter(|set| !set.is_empty()).map(|set| {
        let chosen: Vec<&str> = set
            .iter()
            .filter_map(|place| identifiers.get(*place).map(String::as_str))
            .collect();
        let value = value(response, &chosen);
        (Answer::Chosen(set), given(name, value))
    });
    Ok(Built {
        tries: tries.collect(),
        task: Task::Multiple {
            answers,
            all_or_nothing,
        },
        best,
    })
}

fn positions(answers: &[Choice], right: bool) -> Vec<usize> {
    let wanted = answers
        .iter()
        .enumerate()
        .filter(|(_, answer)| answer.is_right() == right);
    wanted.map(|(place, _)| place).collect()
}

/// The right ones: those that the file calls so, else those that earn something.
fn right_ones<'i>(
    trial: &Trial<'_>,
    name: &str,
    identifiers: &[&'i str],
    others: &Given,
) -> Result<Vec<&'i str>, Message> {
    let response = trial.response(name)?;
    let positive = |identifier: &str| {
        let mapping = response.mapping.as_ref();
        mapping.is_some_and(|mapping| {
            mapping
                .entries
                .iter()
                .any(|entry| entry.key.trim() == identifier && entry.worth.is_positive())
        })
    };
    let mut right = Vec::new();
    for identifier in identifiers {
        let is_right = if response.correct.is_empty() {
            positive(identifier)
                || trial
                    .gain(name, value(response, &[identifier]), others)?
                    .is_positive()
        } else {
            response.correct.iter().any(|one| one == identifier)
                || positive_in_map_only(trial, name, response, identifier)
        };
        if is_right {
            right.push(*identifier);
        }
    }
    Ok(right)
}

/// Whether the rules are those of a mapping in which this one earns something, though it is not called right.
fn positive_in_map_only(trial: &Trial<'_>, name: &str, response: &Response, identifier: &str) -> bool {
    let mapping = response.mapping.as_ref().filter(|_| trial.uses_mapping(name));
    mapping.is_some_and(|mapping| {
        let is_it = |entry: &Entry| entry.key.trim() == identifier && entry.worth.is_positive();
        mapping.entries.iter().any(is_it)
    })
}
