//! Responses, interactions and rules of an item's file, by what it asks for.

use kernel::text::{Localised, Message};

use super::{
    feedback::of_answers,
    markup::Filled,
    number,
    parts::{Parts, Worth, add, base, first_of, operator, set, variable},
};
use crate::{
    content::{Accepted, AcceptedNumber, Choice, Gap, GapTask, OrderRule, Pair, Shown, Task, Word},
    exact::Exact,
    formats::{qti::message, table::truth_word, xml::escape},
};

/// The one response of an item.
const RESPONSE: &str = "RESPONSE";

/// Writes the interactions of an item with their responses and rules.
pub(super) fn write(parts: &mut Parts<'_>) -> Result<(), Message> {
    let draft = parts.draft;
    let marks = &draft.marks;
    match &draft.content.task {
        Task::Description => parts.body = parts.question(&[]),
        Task::Single { answers } => {
            choice(parts, RESPONSE, "", answers, true, marks);
            set_score(
                parts,
                answers
                    .iter()
                    .all(|answer| answer.share.is_zero() || answer.share == Exact::one()),
            );
            let inside = choices(parts, "", answers);
            interaction(parts, "choice", "shuffle=\"true\" max-choices=\"1\"", &inside);
        }
        Task::Multiple {
            answers,
            all_or_nothing,
        } => {
            choice(parts, RESPONSE, "", answers, false, marks);
            if *all_or_nothing {
                whole(parts);
            } else {
                set_score(parts, false);
            }
            let inside = choices(parts, "", answers);
            interaction(parts, "choice", "shuffle=\"true\" max-choices=\"0\"", &inside);
        }
        Task::TrueFalse {
            correct,
            if_true,
            if_false,
        } => {
            let worth = Worth {
                key: correct.to_string(),
                marks: marks.clone(),
                case: true,
            };
            parts.response(
                RESPONSE,
                ("single", "identifier"),
                &[correct.to_string()],
                &[worth],
                marks,
            );
            set_score(parts, true);
            let test = |truth: bool| {
                operator(
                    "match",
                    &format!("{}{}", variable(RESPONSE), base("identifier", &truth.to_string())),
                )
            };
            let said = [(true, if_true), (false, if_false)];
            let said = said.map(|(truth, text)| (test(truth), format!("said-{truth}"), text.clone()));
            of_answers(parts, said.to_vec(), true);
            let offer = |truth: bool| {
                let word = escape(&truth_word(truth, parts.language));
                format!("<qti-simple-choice identifier=\"{truth}\">{word}</qti-simple-choice>\n")
            };
            let inside = format!("{}{}", offer(true), offer(false));
            interaction(parts, "choice", "shuffle=\"false\" max-choices=\"1\"", &inside);
        }
        Task::Short { accept, spelling } => {
            let list = accept
                .get(parts.language.code())
                .or_else(|| accept.values().next());
            words(
                parts,
                RESPONSE,
                "",
                list.map_or(&[], Vec::as_slice),
                spelling.case,
                marks,
            )?;
            set_score(parts, false);
            typed(parts);
        }
        Task::Numerical { accept, .. } => {
            numbers(parts, RESPONSE, "", accept, marks);
            typed(parts);
        }
        Task::Matching { pairs, distractors } => matching(parts, pairs, distractors),
        Task::Ordering { steps, rule } => ordering(parts, steps, *rule),
        Task::Cloze { gaps } => cloze(parts, gaps)?,
        Task::Words { words, places } => missing(parts, words, places),
        Task::Long { lines, guide, .. } => {
            parts.response(RESPONSE, ("single", "string"), &[], &[], marks);
            interaction(parts, "extended-text", &format!("expected-lines=\"{lines}\""), "");
            if !guide.is_empty() {
                let guide = parts.blocks(guide);
                parts.body.push_str(&format!(
                    "<qti-rubric-block use=\"scoring\" view=\"scorer\"><qti-content-body>{guide}</qti-content-body></qti-rubric-block>\n"
                ));
            }
        }
        Task::Likert { points } => {
            parts.response(RESPONSE, ("single", "identifier"), &[], &[], marks);
            let offers = points
                .iter()
                .enumerate()
                .map(|(place, point)| simple_choice(parts, &format!("A{}", place + 1), point));
            let inside: String = offers.collect();
            interaction(parts, "choice", "shuffle=\"false\" max-choices=\"1\"", &inside);
        }
    }
    Ok(())
}

/// The question, and the interaction under it.
fn interaction(parts: &mut Parts<'_>, name: &str, attributes: &str, inside: &str) {
    parts.body = parts.question(&[]);
    parts.body.push_str(&format!(
        "<qti-{name}-interaction response-identifier=\"{RESPONSE}\" {attributes}>\n{inside}</qti-{name}-interaction>\n"
    ));
}

/// A field in a line, under the question.
fn typed(parts: &mut Parts<'_>) {
    parts.body = parts.question(&[]);
    parts.body.push_str(&format!(
        "<p><qti-text-entry-interaction response-identifier=\"{RESPONSE}\"/></p>\n"
    ));
}

/// The score is what the response is mapped to; where only the right value earns and it earns 1, matching does the same.
fn set_score(parts: &mut Parts<'_>, is_plain: bool) {
    parts.rules = set("SCORE", &format!("<qti-map-response identifier=\"{RESPONSE}\"/>"));
    let plain = is_plain && parts.draft.marks == Exact::one();
    parts.template = Some(if plain && parts.responses.matches("<qti-value>").count() == 1 {
        "match_correct"
    } else {
        "map_response"
    });
    if plain && parts.responses.matches("<qti-map-entry").count() != 1 {
        parts.template = Some("map_response");
    }
}

/// The score is all for the right values, else nothing.
fn whole(parts: &mut Parts<'_>) {
    let test = operator(
        "match",
        &format!("{}<qti-correct identifier=\"{RESPONSE}\"/>", variable(RESPONSE)),
    );
    parts.rules = first_of(&[(test, set("SCORE", &base("float", &number(&parts.draft.marks))))]);
    if parts.draft.marks == Exact::one() {
        parts.template = Some("match_correct");
    }
}

fn simple_choice(parts: &Parts<'_>, identifier: &str, text: &Localised) -> String {
    format!(
        "<qti-simple-choice identifier=\"{identifier}\">{}</qti-simple-choice>\n",
        parts.line(text)
    )
}

fn choices(parts: &Parts<'_>, prefix: &str, answers: &[Choice]) -> String {
    let offer = |(place, answer): (usize, &Choice)| {
        simple_choice(parts, &format!("{prefix}A{}", place + 1), &answer.text)
    };
    answers.iter().enumerate().map(offer).collect()
}

/// The response of a choice and its feedback.
fn choice(parts: &mut Parts<'_>, name: &str, prefix: &str, answers: &[Choice], single: bool, most: &Exact) {
    let identifier = |place: usize| format!("{prefix}A{}", place + 1);
    let is_right = |answer: &Choice| {
        if single {
            answer.share == Exact::one()
        } else {
            answer.is_right()
        }
    };
    let mut correct: Vec<String> = Vec::new();
    let mut worths = Vec::new();
    for (place, answer) in answers.iter().enumerate() {
        if is_right(answer) && !(single && !correct.is_empty()) {
            correct.push(identifier(place));
        }
        if !answer.share.is_zero() {
            worths.push(Worth {
                key: identifier(place),
                marks: &answer.share * most,
                case: true,
            });
        }
    }
    let cardinality = if single { "single" } else { "multiple" };
    parts.response(name, (cardinality, "identifier"), &correct, &worths, most);
    let pieces = answers.iter().enumerate().map(|(place, answer)| {
        let value = base("identifier", &identifier(place));
        let test = if single {
            operator("match", &format!("{}{value}", variable(name)))
        } else {
            operator("member", &format!("{value}{}", variable(name)))
        };
        (
            test,
            format!("for-{}", identifier(place)),
            answer.feedback.clone(),
        )
    });
    let pieces = pieces.collect();
    of_answers(parts, pieces, single);
}

/// The response of words to be typed and its feedback.
fn words(
    parts: &mut Parts<'_>,
    name: &str,
    prefix: &str,
    list: &[Accepted],
    case: bool,
    most: &Exact,
) -> Result<(), Message> {
    let mut worths = Vec::new();
    let mut pieces = Vec::new();
    for (place, accepted) in list.iter().enumerate() {
        let text = accepted.text.replace("\\*", "\u{fdd0}");
        if text.contains('*') {
            return Err(message("wildcard").with("name", accepted.text.as_str()));
        }
        let text = text.replace('\u{fdd0}', "*");
        let operands = format!("{}{}", variable(name), base("string", &text));
        let test = format!("<qti-string-match case-sensitive=\"{case}\">{operands}</qti-string-match>");
        pieces.push((
            test,
            format!("for-{prefix}A{}", place + 1),
            accepted.feedback.clone(),
        ));
        worths.push(Worth {
            key: text,
            marks: &accepted.share * most,
            case,
        });
    }
    let best = list
        .iter()
        .zip(&worths)
        .find(|(accepted, _)| accepted.share == Exact::one());
    let correct: Vec<String> = best.map(|(_, worth)| worth.key.clone()).into_iter().collect();
    parts.response(name, ("single", "string"), &correct, &worths, most);
    of_answers(parts, pieces, true);
    Ok(())
}

/// The response of a number to be typed, its rules and its feedback.
fn numbers(parts: &mut Parts<'_>, name: &str, prefix: &str, accept: &[AcceptedNumber], most: &Exact) {
    let best = accept.iter().find(|accepted| accepted.share == Exact::one());
    let correct: Vec<String> = best
        .and_then(|best| best.value.as_ref())
        .map(number)
        .into_iter()
        .collect();
    parts.response(name, ("single", "float"), &correct, &[], most);
    let mut branches = Vec::new();
    let mut pieces = Vec::new();
    for (place, accepted) in accept.iter().enumerate() {
        let test = match &accepted.value {
            None => operator("not", &operator("is-null", &variable(name))),
            Some(value) => {
                let operands = format!("{}{}", base("float", &number(value)), variable(name));
                if accepted.tolerance.is_zero() {
                    format!("<qti-equal tolerance-mode=\"exact\">{operands}</qti-equal>")
                } else {
                    let tolerance = number(&accepted.tolerance);
                    format!(
                        "<qti-equal tolerance-mode=\"absolute\" tolerance=\"{tolerance} {tolerance}\">{operands}</qti-equal>"
                    )
                }
            }
        };
        branches.push((
            test.clone(),
            add(&base("float", &number(&(&accepted.share * most)))),
        ));
        pieces.push((
            test,
            format!("for-{prefix}A{}", place + 1),
            accepted.feedback.clone(),
        ));
    }
    parts.rules.push_str(&first_of(&branches));
    of_answers(parts, pieces, true);
}

fn matching(parts: &mut Parts<'_>, pairs: &[Pair], distractors: &[Localised]) {
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

fn ordering(parts: &mut Parts<'_>, steps: &[Localised], rule: OrderRule) {
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

fn cloze(parts: &mut Parts<'_>, gaps: &[Gap]) -> Result<(), Message> {
    let total: Exact = gaps.iter().map(|gap| &gap.weight).sum();
    let each = parts.draft.marks.over(&total).unwrap_or_else(Exact::zero);
    let mut filled = Vec::new();
    for (place, gap) in gaps.iter().enumerate() {
        let (name, prefix) = (format!("RESPONSE{}", place + 1), format!("G{}", place + 1));
        let most = &gap.weight * &each;
        let mapped = add(&format!("<qti-map-response identifier=\"{name}\"/>"));
        match &gap.task {
            GapTask::Single {
                answers,
                shown,
                shuffle,
            } => {
                choice(parts, &name, &prefix, answers, true, &most);
                parts.rules.push_str(&mapped);
                filled.push(offered(parts, &name, &prefix, answers, *shown, *shuffle, true));
            }
            GapTask::Multiple {
                answers,
                shown,
                shuffle,
            } => {
                choice(parts, &name, &prefix, answers, false, &most);
                parts.rules.push_str(&mapped);
                filled.push(offered(parts, &name, &prefix, answers, *shown, *shuffle, false));
            }
            GapTask::Short { accept, spelling } => {
                let list = accept
                    .get(parts.language.code())
                    .or_else(|| accept.values().next());
                words(
                    parts,
                    &name,
                    &prefix,
                    list.map_or(&[], Vec::as_slice),
                    spelling.case,
                    &most,
                )?;
                parts.rules.push_str(&mapped);
                filled.push(entry(&name));
            }
            GapTask::Number { accept } => {
                numbers(parts, &name, &prefix, accept, &most);
                filled.push(entry(&name));
            }
        }
    }
    parts.body = parts.question(&filled);
    Ok(())
}

fn entry(name: &str) -> Filled {
    Filled {
        markup: format!("<qti-text-entry-interaction response-identifier=\"{name}\"/>"),
        is_block: false,
    }
}

fn offered(
    parts: &Parts<'_>,
    name: &str,
    prefix: &str,
    answers: &[Choice],
    shown: Shown,
    shuffle: bool,
    single: bool,
) -> Filled {
    if single && shown == Shown::List {
        let offer = |(place, answer): (usize, &Choice)| {
            format!(
                "<qti-inline-choice identifier=\"{prefix}A{}\">{}</qti-inline-choice>",
                place + 1,
                parts.line(&answer.text)
            )
        };
        let offers: String = answers.iter().enumerate().map(offer).collect();
        return Filled {
            markup: format!(
                "<qti-inline-choice-interaction response-identifier=\"{name}\" shuffle=\"{shuffle}\">{offers}</qti-inline-choice-interaction>"
            ),
            is_block: false,
        };
    }
    let orientation = if shown == Shown::Row {
        "horizontal"
    } else {
        "vertical"
    };
    let most = usize::from(single);
    Filled {
        markup: format!(
            "<qti-choice-interaction response-identifier=\"{name}\" shuffle=\"{shuffle}\" max-choices=\"{most}\" \
             orientation=\"{orientation}\">\n{}</qti-choice-interaction>",
            choices(parts, prefix, answers)
        ),
        is_block: true,
    }
}

fn missing(parts: &mut Parts<'_>, words: &[Word], places: &[usize]) {
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
