//! Several interactions in one text: a text with places to fill in.

use std::collections::BTreeMap;

use kernel::text::{Localised, Message};

use super::{choice, name_of, offers, prompt, typed};
use crate::{
    answer::Answer,
    content::{Gap, GapTask, Shown, Task},
    exact::Exact,
    formats::{
        qti::{
            body::{Texts, place},
            message,
            processing::Given,
            trial::{Built, Trial},
            value::Value,
        },
        xml::Element,
    },
};

/// A gap with answers to try at it, the right one first.
struct Tried {
    gap: Gap,
    name: String,
    tries: Vec<(Answer, Value)>,
}

/// The text with gaps that these interactions make.
pub(super) fn cloze(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    body: &Element,
    interactions: &[&Element],
) -> Result<(Built, Localised), Message> {
    let mut right = Given::new();
    for interaction in interactions {
        let name = name_of(interaction);
        let response = trial.response(name)?;
        let mut written = response.correct.clone();
        if written.is_empty() {
            let entries = response.mapping.iter().flat_map(|mapping| &mapping.entries);
            let best = entries
                .filter(|entry| entry.worth.is_positive())
                .max_by(|one, other| one.worth.cmp(&other.worth));
            written.extend(best.map(|entry| entry.key.clone()));
        }
        right.insert(name.to_owned(), response.value(&written));
    }
    let mut tried = Vec::new();
    for interaction in interactions {
        let name = name_of(interaction);
        let mut others = right.clone();
        others.remove(name);
        let (mut gap, tries) = gap(trial, texts, interaction, &others)?;
        if gap.weight.is_zero() {
            gap.weight = Exact::one();
        }
        tried.push(Tried {
            gap,
            name: name.to_owned(),
            tries,
        });
    }
    let best = trial.score(&right)?;
    let best = if best.is_positive() {
        best
    } else {
        tried.iter().map(|one| &one.gap.weight).sum()
    };
    let mut number = 0;
    let html = texts.markup(&body.children, &mut |texts, element| {
        if !super::is_interaction(&element.name) {
            return None;
        }
        number += 1;
        let is_inline = matches!(
            element.name.as_str(),
            "inlineChoiceInteraction" | "textEntryInteraction"
        );
        Some(if is_inline {
            place(number)
        } else {
            format!("{}<p>{}</p>", prompt(texts, element), place(number))
        })
    });
    let text = texts.localised(&html);
    Ok((built(tried, best), text))
}

fn built(tried: Vec<Tried>, best: Exact) -> Built {
    let whole = |choose: &dyn Fn(usize, &Tried) -> Option<(Answer, Value)>| {
        let (mut filled, mut given) = (BTreeMap::new(), Given::new());
        for (place, one) in tried.iter().enumerate() {
            if let Some((answer, value)) = choose(place, one) {
                filled.insert(place, answer);
                given.insert(one.name.clone(), value);
            }
        }
        (Answer::Filled(filled), given)
    };
    let first = |one: &Tried| one.tries.first().cloned();
    let mut tries = vec![
        whole(&|_, one| first(one)),
        whole(&|_, one| one.tries.last().cloned()),
    ];
    for (place, one) in tried.iter().enumerate() {
        tries.push(whole(&|other, one| {
            (other == place).then(|| first(one)).flatten()
        }));
        for turn in 0..one.tries.len() {
            tries.push(whole(&|other, one| {
                if other == place {
                    one.tries.get(turn).cloned()
                } else {
                    first(one)
                }
            }));
        }
    }
    let gaps = tried.into_iter().map(|one| one.gap).collect();
    Built {
        task: Task::Cloze { gaps },
        best,
        tries,
    }
}

/// One gap, and answers to try at it, the right one first.
fn gap(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    interaction: &Element,
    others: &Given,
) -> Result<(Gap, Vec<(Answer, Value)>), Message> {
    let name = name_of(interaction);
    let response = trial.response(name)?;
    if response.has_areas {
        return Err(message("areas"));
    }
    let shuffle = interaction.attribute("shuffle") == Some("true");
    let kind = interaction.name.as_str();
    let shown = match (kind, interaction.attribute("orientation")) {
        ("inlineChoiceInteraction", _) => Shown::List,
        (_, Some("horizontal")) => Shown::Row,
        _ => Shown::Column,
    };
    Ok(match kind {
        "textEntryInteraction" if response.is_number() => {
            let (accept, weight) = typed::numbers(trial, name, others)?;
            let tries = typed::number_tries(&accept);
            (
                Gap {
                    weight,
                    task: GapTask::Number { accept },
                },
                right_first(tries, response, name, trial),
            )
        }
        "textEntryInteraction" => {
            let (accept, spelling, weight) = typed::words(trial, name, others, texts.language)?;
            let tries = typed::word_tries(&accept);
            (
                Gap {
                    weight,
                    task: GapTask::Short { accept, spelling },
                },
                right_first(tries, response, name, trial),
            )
        }
        "inlineChoiceInteraction" | "choiceInteraction" => {
            let inside = if kind == "choiceInteraction" {
                "simpleChoice"
            } else {
                "inlineChoice"
            };
            let offers = offers(texts, interaction, inside);
            if offers.len() < 2 {
                return Err(message("choices-few"));
            }
            let identifiers: Vec<String> = offers.iter().map(|offer| offer.identifier.clone()).collect();
            let value = |place: usize| {
                let written: Vec<String> = identifiers.get(place).cloned().into_iter().collect();
                (Answer::Chosen(vec![place]), response.value(&written))
            };
            if response.is_single() {
                let found = choice::single(trial, name, offers, others)?;
                let (answers, weight) = found.ok_or_else(|| message("nothing-right"))?;
                let mut tries: Vec<_> = (0..answers.len()).map(value).collect();
                let best = answers
                    .iter()
                    .position(|answer| answer.share == Exact::one())
                    .unwrap_or(0);
                tries.swap(0, best);
                (
                    Gap {
                        weight,
                        task: GapTask::Single {
                            answers,
                            shown,
                            shuffle,
                        },
                    },
                    tries,
                )
            } else {
                let (answers, whole, weight) = choice::multiple(trial, name, offers, others)?;
                if whole {
                    texts.drop("whole-gap", "");
                }
                let all: Vec<usize> = answers
                    .iter()
                    .enumerate()
                    .filter(|(_, answer)| answer.is_right())
                    .map(|(place, _)| place)
                    .collect();
                let written: Vec<String> = all
                    .iter()
                    .filter_map(|place| identifiers.get(*place).cloned())
                    .collect();
                let mut tries = vec![(Answer::Chosen(all), response.value(&written))];
                tries.extend((0..answers.len()).map(value));
                (
                    Gap {
                        weight,
                        task: GapTask::Multiple {
                            answers,
                            shown,
                            shuffle,
                        },
                    },
                    tries,
                )
            }
        }
        other => return Err(message("among-others").with("name", other)),
    })
}

/// The tries with one that gains most before the others.
fn right_first(
    mut tries: Vec<(Answer, Value)>,
    response: &crate::formats::qti::declared::Response,
    name: &str,
    trial: &Trial<'_>,
) -> Vec<(Answer, Value)> {
    let right = response.value(&response.correct);
    let best = tries.iter().position(|(_, value)| *value == right).or_else(|| {
        let gain = |value: &Value| {
            trial
                .gain(name, value.clone(), &Given::new())
                .unwrap_or_else(|_| Exact::zero())
        };
        let best = tries
            .iter()
            .enumerate()
            .max_by(|(_, one), (_, other)| gain(&one.1).cmp(&gain(&other.1)));
        best.map(|(place, _)| place)
    });
    if let Some(best) = best {
        tries.swap(0, best);
    }
    tries
}
