//! What the business says about projects: how long records are kept, and which role categories may go.

use std::collections::BTreeSet;

use time::{Date, Month};

use super::model::{Question, filling};

/// What a target may count; `other` is counted by hand.
pub const INDICATORS: [&str; 7] = [
    "editions",
    "participants",
    "certificates",
    "regions",
    "materials",
    "publications",
    "other",
];

/// The emblems that a project may show; the empty one is none.
pub const EMBLEMS: [&str; 2] = ["eu", ""];

/// What may be said of sex; the first is nothing.
pub const SEXES: [&str; 4] = [NOT_STATED, "woman", "man", "non_binary"];
/// Levels of education (ISCED); the first is nothing.
pub const EDUCATIONS: [&str; 4] = [NOT_STATED, "isced_0_2", "isced_3_4", "isced_5_8"];
/// Labour statuses; the first is nothing, the long one is twelve months or more.
pub const LABOUR_STATUSES: [&str; 5] = [
    NOT_STATED,
    "employed",
    "unemployed",
    "unemployed_long",
    "inactive",
];
/// What an answer is that was not given.
pub const NOT_STATED: &str = "not_stated";

/// What holds for a participant of this role category: what is on record, else what the project fills in without asking.
/// The second says whether it was filled in.
pub fn filled<'v>(
    stated: &'v str,
    question: Question,
    role: &str,
    filling: Option<&'v filling::Model>,
) -> (&'v str, bool) {
    if stated != NOT_STATED {
        return (stated, false);
    }
    let applies = |filling: &&filling::Model| filling.roles.0.iter().any(|code| code == role);
    let value = filling.filter(applies).map_or("", |filling| match question {
        Question::LabourStatus => &filling.labour_status,
        Question::Education => &filling.education,
        _ => "",
    });
    if value.is_empty() {
        (stated, false)
    } else {
        (value, true)
    }
}

/// How long the records of a project are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Retention {
    /// Nothing may be deleted, whatever the date, because of an audit or a dispute.
    Held,
    /// The outside event from which the years count has not happened.
    Waiting,
    /// Records are kept up to and including this day.
    Until(Date),
}

/// The retention in force: a hold beats everything, and years count from the outside event only.
pub fn retention(from: Option<Date>, years: i32, held: bool) -> Retention {
    if held {
        return Retention::Held;
    }
    from.map_or(Retention::Waiting, |from| {
        Retention::Until(years_after(from, years))
    })
}

/// The same day so many years later; the last day of February stands in for the 29th.
fn years_after(from: Date, years: i32) -> Date {
    let year = from.year() + years;
    from.replace_year(year)
        .or_else(|_| Date::from_calendar_date(year, Month::February, 28))
        .unwrap_or(Date::MAX)
}

/// The role categories that were asked to go but are used.
pub fn still_used(removed: &BTreeSet<String>, in_use: &BTreeSet<String>) -> Vec<String> {
    removed.intersection(in_use).cloned().collect()
}

/// Whether this may be the code of a project or an edition: capitals, digits and hyphens, up to 32 characters, not
/// beginning or ending with a hyphen.
pub fn is_code(code: &str) -> bool {
    let fits = code
        .chars()
        .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
    fits && (2..=32).contains(&code.len()) && !code.starts_with('-') && !code.ends_with('-')
}

/// Whether this may be the code of a role category: small letters, digits and hyphens, up to 40 characters.
pub fn is_role_code(code: &str) -> bool {
    let fits = code
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    fits && (1..=40).contains(&code.len()) && !code.starts_with('-') && !code.ends_with('-')
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn records_are_kept_for_years_after_an_outside_event() {
        let cases = [
            (None, 5, false, Retention::Waiting),
            (None, 5, true, Retention::Held),
            (
                Some(date!(2026 - 03 - 14)),
                5,
                false,
                Retention::Until(date!(2031 - 03 - 14)),
            ),
            (
                Some(date!(2024 - 02 - 29)),
                5,
                false,
                Retention::Until(date!(2029 - 02 - 28)),
            ),
            (
                Some(date!(2024 - 02 - 29)),
                4,
                false,
                Retention::Until(date!(2028 - 02 - 29)),
            ),
            (Some(date!(2010 - 01 - 01)), 5, true, Retention::Held),
        ];
        for (from, years, held, expected) in cases {
            assert_eq!(retention(from, years, held), expected, "{from:?} {years} {held}");
        }
    }

    #[test]
    fn what_is_filled_in_without_asking_yields_to_what_is_on_record() {
        let rule = |labour_status: &str, education: &str| filling::Model {
            id: uuid::Uuid::nil(),
            project_id: crate::projects::ProjectId(uuid::Uuid::nil()),
            roles: crate::projects::model::Codes(vec!["education".to_owned()]),
            labour_status: labour_status.to_owned(),
            education: education.to_owned(),
            reason: "civil servants".to_owned(),
            by_id: crate::people::PersonId(uuid::Uuid::nil()),
            by_name: "Anna Nowak".to_owned(),
            at: time::macros::datetime!(2026-01-02 08:00 UTC),
        };
        let (both, one) = (rule("employed", "isced_5_8"), rule("employed", ""));
        let cases = [
            (
                NOT_STATED,
                Question::LabourStatus,
                "education",
                Some(&both),
                ("employed", true),
            ),
            (
                NOT_STATED,
                Question::Education,
                "education",
                Some(&both),
                ("isced_5_8", true),
            ),
            (
                "inactive",
                Question::LabourStatus,
                "education",
                Some(&both),
                ("inactive", false),
            ),
            (
                NOT_STATED,
                Question::Education,
                "education",
                Some(&one),
                (NOT_STATED, false),
            ),
            (
                NOT_STATED,
                Question::LabourStatus,
                "foreigners",
                Some(&both),
                (NOT_STATED, false),
            ),
            (
                NOT_STATED,
                Question::Sex,
                "education",
                Some(&both),
                (NOT_STATED, false),
            ),
            (
                NOT_STATED,
                Question::LabourStatus,
                "education",
                None,
                (NOT_STATED, false),
            ),
        ];
        for (stated, question, role, filling, expected) in cases {
            assert_eq!(
                filled(stated, question, role, filling),
                expected,
                "{stated} {question:?} {role}"
            );
        }
    }

    #[test]
    fn a_role_category_in_use_stays() {
        let set = |codes: &[&str]| {
            codes
                .iter()
                .map(|code| (*code).to_owned())
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(still_used(&set(&["a", "b"]), &set(&["b", "c"])), ["b"]);
        assert!(still_used(&set(&["a"]), &set(&["b"])).is_empty());
    }

    #[test]
    fn codes_fit_into_addresses() {
        let good = ["RT2013", "RT-2013", "A1"];
        let bad = [
            "",
            "A",
            "rt2013",
            "RT 2013",
            "-RT",
            "RT-",
            "RÓWNI",
            "RT/13",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ];
        assert!(good.into_iter().all(is_code));
        for code in bad {
            assert!(!is_code(code), "{code}");
        }
        assert!(is_role_code("foreigners-department") && !is_role_code("Foreigners") && !is_role_code("a b"));
    }
}
