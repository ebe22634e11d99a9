//! Responses, interactions and rules of an item's file, by what it asks for.

use kernel::text::{Localised, Message};

use super::{
    feedback::of_answers,
    markup::Filled,
    number,
    offered::offered,
    parts::{Parts, Worth, add, base, first_of, operator, set, variable},
    sets,
};
use crate::{
    content::{Accepted, AcceptedNumber, Choice, Gap, GapTask, Task},
    exact::Exact,
    formats::{qti::message, table::truth_word, xml::escape},
};

/// The one response of an item.
pub(super) const RESPONSE: &str = "RESPONSE";

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
        Task::Matching { pairs, distractors } => sets::matching(parts, pairs, distractors),
        Task::Ordering { steps, rule } => sets::ordering(parts, steps, *rule),
        Task::Cloze { gaps } => cloze(parts, gaps)?,
        Task::Words { words, places } => sets::missing(parts, words, places),
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
pub(super) fn interaction(parts: &mut Parts<'_>, name: &str, attributes: &str, inside: &str) {
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
pub(super) fn set_score(parts: &mut Parts<'_>, is_plain: bool) {
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
pub(super) fn whole(parts: &mut Parts<'_>) {
    let test = operator(
        "match",
        &format!("{}<qti-correct identifier=\"{RESPONSE}\"/>", variable(RESPONSE)),
    );
    parts.rules = first_of(&[(test, set("SCORE", &base("float", &number(&parts.draft.marks))))]);
    if parts.draft.marks == Exact::one() {
        parts.template = Some("match_correct");
    }
}

pub(super) fn simple_choice(parts: &Parts<'_>, identifier: &str, text: &Localised) -> String {
    format!(
        "<qti-simple-choice identifier=\"{identifier}\">{}</qti-simple-choice>\n",
        parts.line(text)
    )
}

pub(super) fn choices(parts: &Parts<'_>, prefix: &str, answers: &[Choice]) -> String {
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
        if is_right(answer) && (!single || correct.is_empty()) {
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
