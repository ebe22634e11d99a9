//! Feedback of an item's file: pieces shown in the end, chosen by rules ("modal feedback").

use kernel::text::Localised;

use super::{
    number,
    parts::{Parts, add, base, first_of, operator, set, variable},
};
use crate::exact::Exact;

/// A piece of feedback for a test of the answer, by its identifier.
pub(super) fn piece(parts: &mut Parts<'_>, identifier: &str, text: &Localised) {
    let text = parts.blocks(text);
    parts.modals.push_str(&format!(
        "<qti-modal-feedback outcome-identifier=\"FEEDBACK\" identifier=\"{identifier}\" show-hide=\"show\">\
         <qti-content-body>{text}</qti-content-body></qti-modal-feedback>\n"
    ));
    if parts.outcomes.is_empty() {
        parts.outcomes.push_str(
            "<qti-outcome-declaration identifier=\"FEEDBACK\" cardinality=\"multiple\" base-type=\"identifier\"/>\n",
        );
    }
}

/// A rule that lets a piece be shown.
pub(super) fn show(identifier: &str) -> String {
    let inside = format!("{}{}", variable("FEEDBACK"), base("identifier", identifier));
    set("FEEDBACK", &operator("multiple", &inside))
}

/// Feedback for the first test that holds, each with its identifier.
pub(super) fn of_answers(parts: &mut Parts<'_>, answers: Vec<(String, String, Localised)>, only_first: bool) {
    if answers.iter().all(|(_, _, text)| text.is_empty()) {
        return;
    }
    let mut branches = Vec::new();
    for (test, identifier, text) in answers {
        if !text.is_empty() {
            piece(parts, &identifier, &text);
        }
        let then = if text.is_empty() {
            set("FEEDBACK", &variable("FEEDBACK"))
        } else {
            show(&identifier)
        };
        branches.push((test, then));
    }
    if only_first {
        parts.feedback.push_str(&first_of(&branches));
    } else {
        for branch in branches {
            parts.feedback.push_str(&first_of(&[branch]));
        }
    }
}

/// The feedback that belongs to no answer.
pub(super) fn write(parts: &mut Parts<'_>) {
    let draft = parts.draft;
    let content = &draft.content;
    if !content.feedback.is_empty() {
        piece(parts, "general", &content.feedback);
        parts.feedback.push_str(&show("general"));
    }
    if content.by_verdict.is_empty() || !content.task.earns() || content.task.by_hand() {
        return;
    }
    let against = |name: &str, marks: &Exact| {
        operator(
            name,
            &format!("{}{}", variable("SCORE"), base("float", &number(marks))),
        )
    };
    let nearly = &draft.marks - &Exact::part(1, 1_000_000);
    let verdicts = [
        ("right", &content.by_verdict.right, against("gt", &nearly)),
        (
            "partly",
            &content.by_verdict.partly,
            against("gt", &Exact::zero()),
        ),
        ("wrong", &content.by_verdict.wrong, against("lte", &Exact::zero())),
    ];
    let mut branches = Vec::new();
    for (identifier, text, test) in verdicts {
        if !text.is_empty() {
            piece(parts, identifier, text);
        }
        let then = if text.is_empty() {
            add(&base("float", "0"))
        } else {
            show(identifier)
        };
        branches.push((test, then));
    }
    parts.feedback.push_str(&first_of(&branches));
}
