//! The part of a quiz's form that says how the quiz is taken.

use super::revisions::number;
use crate::{
    catalogue,
    kernel::{
        form::{FormState, Reader},
        text::Message,
    },
    quizzes::model::{AtEnd, Paging, Settings},
};

/// The longest that an attempt, or the time after it, may be limited to, in minutes, as in course folders.
pub(super) const MOST_MINUTES: i64 = catalogue::MOST_MINUTES as i64;
/// The longest that one may have to wait for the next attempt, in minutes, as in course folders.
const MOST_WAITED: i64 = catalogue::MOST_WAITED as i64;
/// The most tries that a question can be given, as in course folders.
const MOST_TRIES: i64 = 10;

/// Puts the settings into the form.
pub(super) fn fill(form: &mut FormState, settings: &Settings) {
    for (name, value) in [
        ("limit_minutes", settings.limit_minutes.to_string()),
        ("at_end", settings.at_end.code().to_owned()),
        ("grace_minutes", settings.grace_minutes.to_string()),
        ("wait_minutes", settings.wait_minutes.to_string()),
        ("behaviour", settings.behaviour.code().to_owned()),
        ("most_tries", settings.most_tries.to_string()),
        ("counts", settings.counts.code().to_owned()),
        ("marks_shown", settings.marks_shown.code().to_owned()),
        ("answers_shown", settings.answers_shown.code().to_owned()),
        ("paging", settings.paging.code().to_owned()),
    ] {
        form.values.insert(name.to_owned(), value);
    }
    if settings.one_way {
        form.values.insert("one_way".to_owned(), "true".to_owned());
    }
}

/// Reads the settings; what is wrong is noted at its field.
pub(super) fn read(reader: &mut Reader<'_>) -> Settings {
    let mut minutes = |name, most| number(reader.integer(name, 0, most));
    let (limit_minutes, grace_minutes) = (
        minutes("limit_minutes", MOST_MINUTES),
        minutes("grace_minutes", MOST_MINUTES),
    );
    let wait_minutes = minutes("wait_minutes", MOST_WAITED);
    let most_tries = i32::try_from(reader.integer("most_tries", 0, MOST_TRIES)).unwrap_or(i32::MAX);
    let at_end = reader.parsed("at_end").unwrap_or_default();
    if at_end == AtEnd::Grace && grace_minutes == 0 {
        reader.error("grace_minutes", Message::new("quizzes-setting-grace-missing"));
    }
    let paging = reader
        .optional("paging", 20)
        .and_then(|paging| paging.parse().ok());
    let paging = paging.unwrap_or_default();
    let one_way = reader.ticked("one_way");
    if one_way && paging == Paging::Whole {
        reader.error("one_way", Message::new("quizzes-setting-one-way-whole"));
    }
    Settings {
        paging,
        one_way,
        limit_minutes,
        at_end,
        grace_minutes,
        wait_minutes,
        behaviour: reader.parsed("behaviour").unwrap_or_default(),
        most_tries,
        counts: reader.parsed("counts").unwrap_or_default(),
        marks_shown: reader.parsed("marks_shown").unwrap_or_default(),
        answers_shown: reader.parsed("answers_shown").unwrap_or_default(),
    }
}
