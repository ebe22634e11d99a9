//! Words that are put into the gaps of a text.

use std::collections::BTreeMap;

use kernel::text::{Localised, Message};

use super::{choice::Offer, name_of, offer, pairs};
use crate::{
    answer::Answer,
    content::{Gap, Task, Word},
    formats::{
        qti::{
            body::{Texts, place},
            message,
            names::all_inside,
            trial::{Built, Trial},
        },
        xml::Element,
    },
};

/// Words that go into the gaps of a text; a text with lists to choose from where the gaps are worth unlike marks.
pub(super) fn gap_match(
    trial: &Trial<'_>,
    texts: &mut Texts<'_>,
    body: &Element,
    only: &Element,
) -> Result<(Built, Localised), Message> {
    let name = name_of(only);
    let mut gaps = Vec::new();
    all_inside(only, &|name| name == "gap", &mut gaps);
    let identifiers: Vec<&str> = gaps
        .iter()
        .filter_map(|gap| gap.attribute("identifier"))
        .collect();
    let choices: Vec<&Element> = only
        .elements()
        .filter(|element| element.name == "gapText" || element.name == "gapImg")
        .collect();
    let offers: Vec<Offer> = choices.iter().map(|choice| offer(texts, choice)).collect();
    let mut number = 0;
    let html = texts.markup(&body.children, &mut |_, element| match element.name.as_str() {
        "gap" => {
            number += 1;
            Some(place(number))
        }
        "gapText" | "gapImg" => Some(String::new()),
        _ => None,
    });
    let text = texts.localised(&html);
    let word_of = |identifier: &str| offers.iter().position(|offer| offer.identifier == identifier);
    let right = pairs::right_pairs(trial, name)?;
    let mut places = Vec::new();
    let mut ordered = Vec::new();
    for gap in &identifiers {
        let pair = right.iter().find(|(_, place)| place == gap);
        let pair = pair.ok_or_else(|| message("gap-without").with("name", *gap))?;
        places.push(word_of(&pair.0).ok_or_else(|| message("pair-unknown").with("name", pair.0.as_str()))?);
        ordered.push(pair.clone());
    }
    let pairs::Worth { best, weights } = pairs::worth(trial, name, &ordered)?;
    let filled = |set: &[(String, String)], answer: &dyn Fn(usize) -> Answer| {
        let one = |(word, gap): &(String, String)| {
            let place = identifiers.iter().position(|known| known == gap)?;
            Some((place, answer(word_of(word)?)))
        };
        set.iter().filter_map(one).collect::<BTreeMap<usize, Answer>>()
    };
    let (task, tries) = match weights {
        None => {
            let matched = |set: &[(String, String)]| {
                let one = |(word, gap): &(String, String)| {
                    Some((identifiers.iter().position(|known| known == gap)?, word_of(word)?))
                };
                Answer::Matched(set.iter().filter_map(one).collect())
            };
            let tries = pairs::place_tries(trial, name, &ordered, &matched)?;
            (
                Task::Words {
                    words: words(&choices, offers.iter(), &identifiers),
                    places,
                },
                tries,
            )
        }
        Some(weights) => {
            let chosen =
                |set: &[(String, String)]| Answer::Filled(filled(set, &|word| Answer::Chosen(vec![word])));
            let tries = pairs::place_tries(trial, name, &ordered, &chosen)?;
            let gaps: Vec<Gap> = places
                .iter()
                .zip(weights)
                .map(|(right, weight)| pairs::gap(&offers, *right, weight))
                .collect();
            (Task::Cloze { gaps }, tries)
        }
    };
    Ok((Built { task, best, tries }, text))
}

/// The words with their groups: those that may go into the same gaps are of one group.
fn words<'o>(choices: &[&Element], offers: impl Iterator<Item = &'o Offer>, gaps: &[&str]) -> Vec<Word> {
    let mut groups: Vec<Vec<&str>> = Vec::new();
    let mut list = Vec::new();
    for (choice, offer) in choices.iter().zip(offers) {
        let named: Vec<&str> = choice
            .attribute("matchGroup")
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        let named = if named.is_empty() { gaps.to_vec() } else { named };
        let group = match groups.iter().position(|known| *known == named) {
            Some(place) => place,
            None => {
                groups.push(named);
                groups.len() - 1
            }
        };
        list.push(Word {
            text: offer.text.clone(),
            group: u8::try_from(group + 1).unwrap_or(u8::MAX),
            again: choice
                .attribute("matchMax")
                .is_some_and(|most| most.trim() != "1"),
        });
    }
    list
}
