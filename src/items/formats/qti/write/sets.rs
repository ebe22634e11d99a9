//! Pairs, orders and words in gaps of an item's file.

use kernel::text::Localised;

use super::{
    answers::{RESPONSE, interaction, set_score, simple_choice, whole},
    markup::Filled,
    number,
    parts::{Parts, Worth, add, base, first_of, operator, variable},
};
use crate::{
    content::{OrderRule, Pair, Word},
    exact::Exact,
};

/// Lefts and rights, each right pair worth as much.
pub(super) fn matching(parts: &mut Parts<'_>, pairs: &[Pair], distractors: &[Localised]) {
    let marks = &parts.draft.marks;
    let each = &Exact::part(1, pairs.len()) * marks;
    let pair = |left: usize, right: usize| format!("L{} R{}", left + 1, right + 1);
    let correct: Vec<String> = (0..pairs.len()).map(|place| pair(place, place)).collect();
    let mut worths = Vec::new();
    for (left, one) in pairs.iter().enumerate() {
        for (right, other) in pairs.iter().enumerate() {
            if left == right || one.right == other.right {
                worths.push(Worth {
                    key: pair(left, right),
                    marks: each.clone(),
                    case: true,
                });
            }
        }
    }
    parts.response(RESPONSE, ("multiple", "directedPair"), &correct, &worths, marks);
    set_score(parts, false);
    let offer = |(identifier, most, text): (String, usize, &Localised)| {
        format!(
            "<qti-simple-associable-choice identifier=\"{identifier}\" match-max=\"{most}\">{}</qti-simple-associable-choice>\n",
            parts.line(text)
        )
    };
    let lefts = pairs
        .iter()
        .enumerate()
        .map(|(place, pair)| offer((format!("L{}", place + 1), 1, &pair.left)));
    let rights = pairs.iter().map(|pair| &pair.right).chain(distractors);
    let rights = rights
        .enumerate()
        .map(|(place, text)| offer((format!("R{}", place + 1), 0, text)));
    let set_of = |offers: String| format!("<qti-simple-match-set>\n{offers}</qti-simple-match-set>\n");
    let inside = format!("{}{}", set_of(lefts.collect()), set_of(rights.collect()));
    let attributes = format!("shuffle=\"true\" max-associations=\"{}\"", pairs.len());
    interaction(parts, "match", &attributes, &inside);
}

/// Steps, with the rules of their order.
pub(super) fn ordering(parts: &mut Parts<'_>, steps: &[Localised], rule: OrderRule) {
    let marks = &parts.draft.marks;
    let identifier = |place: usize| format!("S{}", place + 1);
    let correct: Vec<String> = (0..steps.len()).map(identifier).collect();
    parts.response(RESPONSE, ("ordered", "identifier"), &correct, &[], marks);
    // That the n-th step given is this one.
    let stands = |step: usize, at: usize| {
        let index = format!("<qti-index n=\"{}\">{}</qti-index>", at + 1, variable(RESPONSE));
        operator(
            "match",
            &format!("{index}{}", base("identifier", &identifier(step))),
        )
    };
    match rule {
        OrderRule::AllOrNothing => whole(parts),
        OrderRule::Places => {
            let each = number(&(&Exact::part(1, steps.len()) * marks));
            for step in 0..steps.len() {
                parts
                    .rules
                    .push_str(&first_of(&[(stands(step, step), add(&base("float", &each)))]));
            }
        }
        OrderRule::Neighbours => {
            let pairs = steps.len().saturating_sub(1);
            let each = number(&(&Exact::part(1, pairs) * marks));
            for step in 0..pairs {
                let follow = |at: usize| {
                    operator(
                        "and",
                        &format!("{}{}", stands(step, at), stands(step + 1, at + 1)),
                    )
                };
                let anywhere: String = (0..pairs).map(follow).collect();
                let test = operator("or", &anywhere);
                parts
                    .rules
                    .push_str(&first_of(&[(test, add(&base("float", &each)))]));
            }
        }
    }
    let offers = steps
        .iter()
        .enumerate()
        .map(|(place, step)| simple_choice(parts, &identifier(place), step));
    let inside: String = offers.collect();
    interaction(parts, "order", "shuffle=\"true\"", &inside);
}

/// Words and the gaps that they go into.
pub(super) fn missing(parts: &mut Parts<'_>, words: &[Word], places: &[usize]) {
    let marks = &parts.draft.marks;
    let each = &Exact::part(1, places.len()) * marks;
    let pair = |word: usize, place: usize| format!("W{} G{}", word + 1, place + 1);
    let correct: Vec<String> = places
        .iter()
        .enumerate()
        .map(|(place, word)| pair(*word, place))
        .collect();
    let mut worths = Vec::new();
    for (place, right) in places.iter().enumerate() {
        let Some(right) = words.get(*right) else { continue };
        for (position, word) in words.iter().enumerate() {
            if word.group == right.group && word.text == right.text {
                worths.push(Worth {
                    key: pair(position, place),
                    marks: each.clone(),
                    case: true,
                });
            }
        }
    }
    parts.response(RESPONSE, ("multiple", "directedPair"), &correct, &worths, marks);
    set_score(parts, false);
    let several = words
        .iter()
        .any(|word| Some(word.group) != words.first().map(|first| first.group));
    let gaps_of = |group: u8| {
        let is_in = |(_, word): &(usize, &usize)| words.get(**word).is_some_and(|word| word.group == group);
        let gaps = places
            .iter()
            .enumerate()
            .filter(is_in)
            .map(|(place, _)| format!("G{}", place + 1));
        gaps.collect::<Vec<_>>().join(" ")
    };
    let offer = |(position, word): (usize, &Word)| {
        let group = if several {
            format!(" match-group=\"{}\"", gaps_of(word.group))
        } else {
            String::new()
        };
        let used = places.iter().filter(|place| **place == position).count().max(1);
        let most = if word.again { 0 } else { used };
        format!(
            "<qti-gap-text identifier=\"W{}\" match-max=\"{most}\"{group}>{}</qti-gap-text>\n",
            position + 1,
            parts.line(&word.text)
        )
    };
    let offers: String = words.iter().enumerate().map(offer).collect();
    let filled: Vec<Filled> = (0..places.len())
        .map(|place| Filled {
            markup: format!("<qti-gap identifier=\"G{}\"/>", place + 1),
            is_block: false,
        })
        .collect();
    let text = parts.question(&filled);
    parts.body = format!(
        "<qti-gap-match-interaction response-identifier=\"{RESPONSE}\" shuffle=\"true\">\n{offers}{text}</qti-gap-match-interaction>\n"
    );
}
