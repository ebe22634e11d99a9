//! Lists to choose from at a place of a text.

use super::{answers::choices, markup::Filled, parts::Parts};
use crate::content::{Choice, Shown};

/// The answers at a place: a list in the line, or one below or beside the other on lines of their own.
pub(super) fn offered(
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
