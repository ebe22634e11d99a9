//! The words that files use, beside what is stored for each.

use crate::catalogue::model::{ActivityKind, CourseKind, SlotKind};

/// Codes of the protected grounds (an open list; these have names in the locale files).
pub const GROUNDS: [&str; 17] = [
    "sex",
    "age",
    "race",
    "ethnic-origin",
    "social-origin",
    "national-minority",
    "language",
    "religion",
    "denomination",
    "world-view",
    "beliefs",
    "social-status",
    "property",
    "disability",
    "genetic-features",
    "sexual-orientation",
    "gender-identity",
];

/// Kinds of material.
pub const MATERIAL_KINDS: [&str; 6] = [
    "handbook",
    "brochure",
    "leaflet",
    "slides",
    "article",
    "recording",
];

/// Purposes of a quiz: in a file, and as stored.
pub const QUIZ_PURPOSES: [(&str, &str); 3] = [
    ("pre-test", "pre_test"),
    ("post-test", "post_test"),
    ("practice", "practice"),
];

/// What can be chosen about how a quiz is taken: the field, and its words in a file, which are also those stored.
pub const QUIZ_SETTINGS: [(&str, &[&str]); 6] = [
    ("paging", &["whole", "section", "question"]),
    ("behaviour", &["deferred", "immediate", "tries"]),
    ("at_end", &["submit", "grace", "discard"]),
    ("counts", &["best", "last", "first", "mean"]),
    ("marks_shown", &SHOWN),
    ("answers_shown", &SHOWN),
];

const SHOWN: [&str; 4] = ["at_once", "exhausted", "closed", "never"];

pub(super) const COURSE_KINDS: [(&str, CourseKind); 4] = [
    ("course", CourseKind::Course),
    ("conference", CourseKind::Conference),
    ("working-group", CourseKind::WorkingGroup),
    ("thematic-meeting", CourseKind::ThematicMeeting),
];

pub(super) const ACTIVITY_KINDS: [(&str, ActivityKind); 5] = [
    ("page", ActivityKind::Page),
    ("material", ActivityKind::Material),
    ("quiz", ActivityKind::Quiz),
    ("survey", ActivityKind::Survey),
    ("session", ActivityKind::Session),
];

pub(super) const SLOT_KINDS: [(&str, SlotKind); 7] = [
    ("opening", SlotKind::Opening),
    ("talk", SlotKind::Talk),
    ("group-work", SlotKind::GroupWork),
    ("break", SlotKind::Break),
    ("meal", SlotKind::Meal),
    ("closing", SlotKind::Closing),
    ("other", SlotKind::Other),
];

/// Whether breaks count.
pub(super) const BREAKS: [(&str, bool); 2] = [("in", true), ("out", false)];

/// Whether a text can be a key: lower-case Latin letters, digits and hyphens, not at an end.
pub(super) fn is_key(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty()
        && text.len() <= 60
        && text.bytes().all(fits)
        && !text.starts_with('-')
        && !text.ends_with('-')
}
