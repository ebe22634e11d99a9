//! Questions whose answers are chosen, put together or put in order.

use kernel::text::Message;

use super::{fields::Fields, says_no, setting};
use crate::{
    content::{Choice, OrderRule, Pair, Task},
    exact::Exact,
    formats::{because, check_choices, localised, markup::from_plain, xml::Element},
};

/// The answers that say anything.
fn answers(question: &Element, fields: &mut Fields<'_>) -> Result<Vec<Choice>, Message> {
    let elements: Vec<&Element> = question.all("answer").collect();
    let shares = fields.shares(&elements)?;
    let mut answers = Vec::new();
    for (element, share) in elements.into_iter().zip(shares) {
        let text = fields.localised(Some(element));
        let feedback = fields.localised(element.child("feedback"));
        if !text.is_empty() {
            answers.push(Choice {
                text,
                share,
                feedback,
            });
        }
    }
    if answers.len() < 2 {
        return Err(because("too-few-answers").with("least", 2));
    }
    if says_no(question, "shuffleanswers") {
        fields.warnings.push(because("lost-order"));
    }
    Ok(answers)
}

/// One or several of some answers.
pub fn multichoice(question: &Element, fields: &mut Fields<'_>) -> Result<Task, Message> {
    let answers = answers(question, fields)?;
    let single = !says_no(question, "single");
    fields.warnings.extend(check_choices(&answers, single));
    Ok(match single {
        true => Task::Single { answers },
        false => Task::Multiple {
            answers,
            all_or_nothing: false,
        },
    })
}

/// All right answers or nothing: the question type "All-or-nothing multiple choice", which is not part of Moodle itself.
pub fn multichoice_set(question: &Element, fields: &mut Fields<'_>) -> Result<Task, Message> {
    let mut answers = answers(question, fields)?;
    for answer in &mut answers {
        answer.share = if answer.is_right() {
            Exact::one()
        } else {
            Exact::zero()
        };
    }
    Ok(Task::Multiple {
        answers,
        all_or_nothing: true,
    })
}

/// Whether a statement is true. Old files name the answers in their own language, the true one first.
pub fn true_false(question: &Element, fields: &mut Fields<'_>) -> Task {
    let (mut correct, mut if_true, mut if_false) = (false, Default::default(), Default::default());
    for (place, answer) in question.all("answer").enumerate() {
        let feedback = fields.localised(answer.child("feedback"));
        let is_right = fields.share(answer).is_ok_and(|share| share == Exact::one());
        let words = super::fields::plain(answer);
        let says_true = match words.trim() {
            "true" => true,
            "false" => false,
            _ => place == 0,
        };
        correct = is_right == says_true;
        *(if says_true { &mut if_true } else { &mut if_false }) = feedback;
    }
    Task::TrueFalse {
        correct,
        if_true,
        if_false,
    }
}

/// What belongs together; an answer without a question belongs to nothing.
pub fn matching(question: &Element, fields: &mut Fields<'_>) -> Result<Task, Message> {
    let mut pairs = Vec::new();
    let mut distractors = Vec::new();
    for sub in question.all("subquestion") {
        let left = fields.localised(Some(sub));
        let right = sub.child("answer").map(super::fields::plain).unwrap_or_default();
        let right = localised(
            fields.language,
            from_plain(&crate::formats::markup::clean(&right)),
        );
        match (left.is_empty(), right.is_empty()) {
            (_, true) => {}
            (true, false) => distractors.push(right),
            (false, false) => pairs.push(Pair { left, right }),
        }
    }
    if pairs.is_empty() {
        return Err(because("no-pairs"));
    }
    if says_no(question, "shuffleanswers") {
        fields.warnings.push(because("lost-order"));
    }
    Ok(Task::Matching { pairs, distractors })
}

/// Steps in their order (`qtype_ordering`, part of Moodle since 4.4).
pub fn ordering(question: &Element, fields: &mut Fields<'_>) -> Result<Task, Message> {
    let steps: Vec<_> = question
        .all("answer")
        .map(|answer| fields.localised(Some(answer)))
        .collect();
    let steps: Vec<_> = steps.into_iter().filter(|step| !step.is_empty()).collect();
    if steps.len() < 2 {
        return Err(because("too-few-answers").with("least", 2));
    }
    let grading = setting(question, "gradingtype").unwrap_or_default();
    let (rule, exact) = match grading.as_str() {
        "ALL_OR_NOTHING" => (OrderRule::AllOrNothing, true),
        "ABSOLUTE_POSITION" | "ABSOLUTE" => (OrderRule::Places, true),
        "" | "RELATIVE" | "RELATIVE_NEXT_EXCLUDE_LAST" => (OrderRule::Neighbours, true),
        grading if grading.starts_with("RELATIVE") => (OrderRule::Neighbours, false),
        _ => (OrderRule::Places, false),
    };
    if !exact {
        fields.warnings.push(because("order-rule").with("rule", grading));
    }
    let select = setting(question, "selecttype").unwrap_or_default();
    if !matches!(select.as_str(), "" | "ALL" | "0") {
        fields.warnings.push(because("order-all"));
    }
    Ok(Task::Ordering { steps, rule })
}
