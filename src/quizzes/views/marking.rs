//! The queue of answers that are marked by hand, and the page on which one of them is marked.

mod given;
mod queue;
pub(super) mod sample;

pub(in crate::quizzes) use given::{MarkedByHand, Marker, MarkingPage, marked_by_hand, marking_page};
pub(in crate::quizzes) use queue::{Answered, QueueFrame, QueuePage, address as answer_address, queue_page};

use serde::Serialize;
use time::OffsetDateTime;
use time::format_description::well_known::Iso8601;

use super::{super::sheet::ItemWords, Amount, samples};
use crate::kernel::zones;

/// What the pages of marking say of a question.
#[derive(Serialize)]
struct Asked {
    line: Option<String>,
    text: Option<String>,
    lang: Option<&'static str>,
}

impl Asked {
    fn new(words: ItemWords) -> Self {
        Self {
            line: words.line,
            text: words.text,
            lang: words.lang,
        }
    }
}

/// On the wall clock of the venue.
fn local(at: OffsetDateTime, zone: &str) -> String {
    zones::local(at, zone)
        .format(&Iso8601::DEFAULT)
        .unwrap_or_default()
}
