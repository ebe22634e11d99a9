//! How a quiz is taken, beyond its questions: time, what counts, and what is shown when.

use std::str::FromStr;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// A choice that has a name in tables, forms, course folders and keys of the locale files.
macro_rules! named {
    ($(#[$of:meta])* $name:ident { $($(#[$each:meta])* $value:ident = $code:literal),+ $(,)? }) => {
        $(#[$of])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$each])* $value),+ }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &[$name] = &[$($name::$value),+];

            /// Its name in tables, forms, course folders and keys of the locale files.
            pub fn code(self) -> &'static str {
                match self { $($name::$value => $code),+ }
            }
        }

        impl FromStr for $name {
            type Err = ();
            fn from_str(code: &str) -> Result<Self, ()> {
                $name::ALL.iter().copied().find(|value| value.code() == code).ok_or(())
            }
        }
    };
}

named!(
    /// What happens to an attempt that is open when its time is over.
    AtEnd {
        /// It is handed in with the answers that were saved.
        #[default]
        Submit = "submit",
        /// Nothing can be answered any more, but it can be handed in for a while.
        Grace = "grace",
        /// It does not count unless it was handed in before.
        Discard = "discard",
    }
);

named!(
    /// Which of somebody's attempts counts.
    Counts {
        /// The one with the highest share of the marks; whoever passed once has passed.
        #[default]
        Best = "best",
        /// The newest one.
        Last = "last",
        /// The first one.
        First = "first",
        /// The mean of the shares of all.
        Mean = "mean",
    }
);

named!(
    /// When something about an attempt that was handed in is shown to whoever made it.
    Shown {
        /// As soon as it is handed in.
        #[default]
        AtOnce = "at_once",
        /// Once no further attempt can be made.
        Exhausted = "exhausted",
        /// Once the quiz has closed for the edition.
        Closed = "closed",
        /// Not at all.
        Never = "never",
    }
);

named!(
    /// When somebody who takes a quiz learns how good an answer is. Moodle calls it question behaviour: deferred feedback, immediate
    /// feedback, interactive with multiple tries.
    Behaviour {
        /// Once everything is handed in.
        #[default]
        Deferred = "deferred",
        /// Question by question, when they ask for it; the answer then stays as it is.
        Immediate = "immediate",
        /// The same, and after a wrong or partly right answer they may try again, with a hint and at a price.
        Tries = "tries",
    }
);

named!(
    /// What stands on one page of an attempt.
    Paging {
        /// All of it.
        #[default]
        Whole = "whole",
        /// One section.
        Section = "section",
        /// One question, with the texts before it.
        Question = "question",
    }
);

/// How a quiz is taken. What a revision does not say has its usual value, so that older revisions can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How long an attempt may take, in minutes; 0 for as long as one likes.
    pub limit_minutes: i32,
    /// What happens when the time is over.
    pub at_end: AtEnd,
    /// How long an attempt can still be handed in after its end, in minutes, with [`AtEnd::Grace`].
    pub grace_minutes: i32,
    /// How long after an attempt was handed in the next one can begin, in minutes.
    pub wait_minutes: i32,
    /// Which attempt counts.
    pub counts: Counts,
    /// When one learns how good an answer is.
    pub behaviour: Behaviour,
    /// The most tries at a question with [`Behaviour::Tries`]; 0 for as many as it has hints, and one more.
    pub most_tries: i32,
    /// When marks are shown.
    pub marks_shown: Shown,
    /// When right answers and feedback are shown.
    pub answers_shown: Shown,
    /// What stands on one page.
    pub paging: Paging,
    /// Whether a page that was left can be neither seen nor answered any more.
    pub one_way: bool,
}

impl Settings {
    /// Whether marks are shown as soon as an attempt is handed in.
    pub fn shows_marks_at_once(&self) -> bool {
        self.marks_shown == Shown::AtOnce
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn stored_settings_are_read_with_what_they_do_not_say() {
        let cases = [
            (json!({}), Settings::default()),
            (
                json!({ "limit_minutes": 30, "at_end": "grace", "counts": "mean", "answers_shown": "closed" }),
                Settings {
                    limit_minutes: 30,
                    at_end: AtEnd::Grace,
                    counts: Counts::Mean,
                    answers_shown: Shown::Closed,
                    ..Settings::default()
                },
            ),
        ];
        for (stored, expected) in cases {
            assert_eq!(
                serde_json::from_value::<Settings>(stored).expect("settings"),
                expected
            );
        }
        assert!(serde_json::from_value::<Settings>(json!({ "at_end": "explode" })).is_err());
    }

    #[test]
    fn stored_names_are_the_names_of_forms() {
        for value in Shown::ALL {
            assert_eq!(json!(value), json!(value.code()));
            assert_eq!(value.code().parse(), Ok(*value));
        }
        for value in Counts::ALL {
            assert_eq!(json!(value), json!(value.code()));
        }
        for value in Behaviour::ALL {
            assert_eq!(json!(value), json!(value.code()));
        }
        for value in AtEnd::ALL {
            assert_eq!(json!(value), json!(value.code()));
        }
    }
}
