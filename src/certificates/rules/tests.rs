//! The rule of a course as a table, and what always holds of it.

use proptest::prelude::*;
use time::{Duration, macros::datetime};
use uuid::Uuid;

use super::{
    Facts, Shortfall, Verdict,
    codes::{LENGTH, code, grouped, number, read_code},
    is_due, judge, needed_minutes, outcome,
};
use crate::{
    attendance::{Attended, Minutes, SlotMinutes},
    catalogue::Completion,
    editions::{EditionState, SlotId},
    enrolment::EnrolmentState,
};

fn attended(planned: i32, net: i32, missed: bool) -> Attended {
    Attended {
        planned: Minutes {
            gross: planned + 30,
            net: planned,
        },
        attended: Minutes {
            gross: net + if net > 0 { 15 } else { 0 },
            net,
        },
        days: Vec::new(),
        slots: vec![SlotMinutes {
            slot: slot(),
            planned: 60,
            attended: if missed { 47 } else { 48 },
            compulsory: true,
            settled: true,
            entry: None,
        }],
    }
}

fn slot() -> SlotId {
    SlotId(Uuid::from_u128(1))
}

fn full_rule() -> Completion {
    Completion {
        attended_percent: 80,
        breaks_in: false,
        compulsory_slots: true,
        passed: vec!["post-test".to_owned()],
        survey: true,
    }
}

fn minutes(attended: i32, needed: i32, planned: i32) -> Shortfall {
    Shortfall::Minutes {
        attended,
        needed,
        planned,
    }
}

#[test]
fn each_thing_that_is_missing_is_named() {
    let quiz = || Shortfall::Quiz("post-test".to_owned());
    let only = |rule: fn(&mut Completion)| {
        let mut completion = Completion::default();
        rule(&mut completion);
        completion
    };
    let cases: Vec<(&str, Completion, Attended, &[&str], bool, Vec<Shortfall>)> = vec![
        (
            "all there",
            full_rule(),
            attended(690, 552, false),
            &["post-test"],
            true,
            vec![],
        ),
        (
            "a minute short",
            full_rule(),
            attended(690, 551, false),
            &["post-test"],
            true,
            vec![minutes(551, 552, 690)],
        ),
        (
            "a slot missed",
            full_rule(),
            attended(690, 690, true),
            &["post-test"],
            true,
            vec![Shortfall::Compulsory(vec![slot()])],
        ),
        (
            "another quiz",
            full_rule(),
            attended(690, 690, false),
            &["pre-test"],
            true,
            vec![quiz()],
        ),
        (
            "no evaluation",
            full_rule(),
            attended(690, 690, false),
            &["post-test"],
            false,
            vec![Shortfall::Survey],
        ),
        (
            "nothing done",
            full_rule(),
            attended(690, 0, true),
            &[],
            false,
            vec![
                minutes(0, 552, 690),
                Shortfall::Compulsory(vec![slot()]),
                quiz(),
                Shortfall::Survey,
            ],
        ),
        (
            "no agenda",
            only(|rule| rule.attended_percent = 80),
            attended(0, 0, false),
            &[],
            false,
            vec![Shortfall::NothingPlanned],
        ),
        (
            "a rule that asks for nothing",
            Completion::default(),
            attended(690, 0, false),
            &[],
            false,
            vec![minutes(0, 1, 690)],
        ),
        (
            "and somebody who came",
            Completion::default(),
            attended(690, 1, false),
            &[],
            false,
            vec![],
        ),
        (
            "a quiz alone",
            only(|rule| rule.passed = vec!["post-test".to_owned()]),
            attended(0, 0, false),
            &["post-test"],
            false,
            vec![],
        ),
        (
            "breaks count",
            only(|rule| (rule.attended_percent, rule.breaks_in) = (80, true)),
            attended(690, 561, false),
            &[],
            false,
            vec![],
        ),
        (
            "and are planned then",
            only(|rule| (rule.attended_percent, rule.breaks_in) = (80, true)),
            attended(690, 560, false),
            &[],
            false,
            vec![minutes(575, 576, 720)],
        ),
    ];
    for (name, rule, attended, passed, survey_given, missing) in cases {
        let facts = Facts {
            attended: &attended,
            passed: passed.iter().map(|quiz| (*quiz).to_owned()).collect(),
            survey_given,
        };
        let expected = if missing.is_empty() {
            Verdict::Met
        } else {
            Verdict::Short(missing)
        };
        assert_eq!(judge(&rule, &facts), expected, "{name}");
    }
}

#[test]
fn shares_are_rounded_up_to_whole_minutes() {
    let cases = [
        (690, 80, 552),
        (691, 80, 553),
        (435, 80, 348),
        (100, 0, 0),
        (0, 80, 0),
        (60, 100, 60),
        (7, 50, 4),
    ];
    for (planned, percent, needed) in cases {
        assert_eq!(
            needed_minutes(planned, percent),
            needed,
            "{percent} % of {planned}"
        );
    }
}

#[test]
fn certificates_are_due_when_the_last_slot_is_over_or_the_office_says_so() {
    let end = datetime!(2026-10-15 14:00 UTC);
    let (before, after) = (end - Duration::MINUTE, end);
    let cases = [
        (EditionState::Draft, false, false),
        (EditionState::Announced, false, false),
        (EditionState::Open, false, true),
        (EditionState::Confirmed, false, true),
        (EditionState::Running, false, true),
        (EditionState::Completed, true, true),
        (EditionState::Closed, true, true),
        (EditionState::Cancelled, false, false),
        (EditionState::Merged, false, false),
    ];
    assert_eq!(cases.map(|(state, ..)| state), EditionState::ALL);
    for (state, early, late) in cases {
        assert_eq!(
            (is_due(state, end, before), is_due(state, end, after)),
            (early, late),
            "{state:?}"
        );
    }
}

#[test]
fn an_enrolment_ends_as_attended_partly_attended_or_absent() {
    let short = Verdict::Short(vec![Shortfall::Survey]);
    let (some, none) = (attended(690, 300, false), attended(690, 0, false));
    let mut open = attended(690, 600, false);
    open.slots[0].settled = false;
    let cases = [
        (
            &Verdict::Met,
            EditionState::Running,
            &some,
            Some(EnrolmentState::Attended),
        ),
        // A list that is still open may bring more minutes, until the office completes the edition.
        (&Verdict::Met, EditionState::Running, &open, None),
        (
            &Verdict::Met,
            EditionState::Completed,
            &open,
            Some(EnrolmentState::Attended),
        ),
        (&short, EditionState::Running, &some, None),
        (
            &short,
            EditionState::Completed,
            &some,
            Some(EnrolmentState::PartlyAttended),
        ),
        (&short, EditionState::Closed, &none, Some(EnrolmentState::Absent)),
    ];
    for (verdict, state, attended, expected) in cases {
        assert_eq!(
            outcome(verdict, state, attended),
            expected,
            "{verdict:?} {state:?}"
        );
    }
}

#[test]
fn numbers_and_codes_are_written_so_that_people_can_read_them_back() {
    assert_eq!(number("RT13", 2026, 7), "RT13/2026/0007");
    assert_eq!(number("RT13", 2026, 12_345), "RT13/2026/12345");
    assert_eq!(code([0; 15]), "0".repeat(LENGTH));
    assert_eq!(code([255; 15]), "Z".repeat(LENGTH));
    let mut bytes = [0; 15];
    bytes[0] = 0b0000_1000;
    assert_eq!(code(bytes), format!("1{}", "0".repeat(23)));
    assert_eq!(
        grouped("0123456789ABCDEFGHJKMNPQ"),
        "0123-4567-89AB-CDEF-GHJK-MNPQ"
    );
    let cases = [
        ("0123-4567-89AB-CDEF-GHJK-MNPQ", true),
        (" 0123 4567 89ab cdef ghjk mnpq ", true),
        ("oi23-4567-89AB-CDEF-GHJK-MNPQ", true),
        ("oL23456789ABCDEFGHJKMNPQ", true),
        ("0123-4567-89AB-CDEF-GHJK-MNP", false),
        ("0123-4567-89AB-CDEF-GHJK-MNPQR", false),
        ("U123-4567-89AB-CDEF-GHJK-MNPQ", false),
        ("0123-4567-89AB-CDEF-GHJK-MNP'", false),
        ("ąęó", false),
        ("", false),
    ];
    for (typed, good) in cases {
        let expected = good.then(|| "0123456789ABCDEFGHJKMNPQ".to_owned());
        assert_eq!(read_code(typed), expected, "{typed:?}");
    }
}

fn any_rule() -> impl Strategy<Value = Completion> {
    let quizzes = prop::collection::vec("[a-c]", 0..3);
    (0..=100_i32, any::<bool>(), any::<bool>(), quizzes, any::<bool>()).prop_map(
        |(attended_percent, breaks_in, compulsory_slots, passed, survey)| Completion {
            attended_percent,
            breaks_in,
            compulsory_slots,
            passed,
            survey,
        },
    )
}

proptest! {
    #[test]
    fn whoever_did_more_is_never_worse_off(
        rule in any_rule(),
        planned in 1..900_i32,
        (less, more) in (0..900_i32, 0..900_i32),
        (missed, survey) in (any::<bool>(), any::<bool>()),
        passed in prop::collection::vec("[a-c]", 0..3),
    ) {
        let (less, more) = (less.min(more).min(planned), less.max(more).min(planned));
        let worse = attended(planned, less, missed);
        let better = attended(planned, more, false);
        let facts = |attended, passed: Vec<String>, survey_given| Facts { attended, passed, survey_given };
        let before = judge(&rule, &facts(&worse, passed.clone(), survey));
        let after = judge(&rule, &facts(&better, [passed, rule.passed.clone()].concat(), true));
        if before == Verdict::Met {
            prop_assert_eq!(after, Verdict::Met);
        } else if let (Verdict::Short(before), Verdict::Short(after)) = (before, after) {
            prop_assert!(after.len() <= before.len());
        }
    }

    #[test]
    fn all_of_the_time_and_everything_done_is_always_enough(rule in any_rule(), planned in 1..900_i32) {
        let mut all = attended(planned, planned, false);
        all.attended = all.planned;
        let facts = Facts { attended: &all, passed: rule.passed.clone(), survey_given: true };
        prop_assert_eq!(judge(&rule, &facts), Verdict::Met);
    }

    #[test]
    fn the_needed_share_is_the_least_that_is_enough(planned in 0..10_000_i32, percent in 0..=100_i32) {
        let needed = needed_minutes(planned, percent);
        prop_assert!(needed * 100 >= planned * percent);
        prop_assert!(needed == 0 || (needed - 1) * 100 < planned * percent);
        prop_assert!((0..=planned).contains(&needed));
    }

    #[test]
    fn a_code_is_read_back_as_it_was_made(bytes in any::<[u8; 15]>()) {
        let made = code(bytes);
        prop_assert_eq!(read_code(&grouped(&made).to_lowercase()), Some(made.clone()));
        prop_assert_eq!(made.len(), LENGTH);
    }
}
