//! Tables of what answers earn; what always holds is tried on random items.

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Localised};
use proptest::prelude::*;

use super::*;
use crate::content::{Accepted, AcceptedNumber, Unit, Word, choices};

fn words(text: &str) -> Localised {
    Localised::of(Language::En, text)
}

fn exact(text: &str) -> Exact {
    text.parse().unwrap()
}

fn answers(shares: &[&str]) -> Vec<Choice> {
    let choice = |(number, share): (usize, &&str)| Choice {
        text: words(&format!("answer {number}")),
        share: exact(share),
        feedback: Localised::default(),
    };
    shares.iter().enumerate().map(choice).collect()
}

fn earned(task: &Task, answer: &Answer) -> String {
    share(task, "en", Some(answer)).map_or_else(|| "by hand".to_owned(), |share| share.to_string())
}

#[test]
fn choices_earn_their_shares() {
    let single = Task::Single {
        answers: answers(&["1", "1/2", "-1"]),
    };
    let some = choices(vec![
        (words("a"), true, words("")),
        (words("b"), true, words("")),
        (words("c"), true, words("")),
        (words("d"), false, words("")),
    ]);
    let several = |all_or_nothing| Task::Multiple {
        answers: some.clone(),
        all_or_nothing,
    };
    let table: &[(&Task, &[usize], &str)] = &[
        (&single, &[0], "1"),
        (&single, &[1], "0.5"),
        (&single, &[2], "0"),
        (&single, &[], "0"),
        (&single, &[0, 1], "0"),
        (&single, &[7], "0"),
        (&several(false), &[0, 1, 2], "1"),
        (&several(false), &[0, 1], "2/3"),
        (&several(false), &[0, 1, 2, 3], "2/3"),
        (&several(false), &[3], "0"),
        (&several(false), &[0, 0, 0], "1/3"),
        (&several(true), &[2, 1, 0], "1"),
        (&several(true), &[0, 1], "0"),
        (&several(true), &[], "0"),
    ];
    for (task, chosen, share) in table {
        assert_eq!(
            earned(task, &Answer::Chosen(chosen.to_vec())),
            *share,
            "{chosen:?}"
        );
    }
}

#[test]
fn typed_words_are_looked_at_as_closely_as_asked() {
    let task = |text: &str, case, any_marks| Task::Short {
        accept: BTreeMap::from([(
            "pl".to_owned(),
            vec![Accepted {
                text: text.to_owned(),
                share: Exact::one(),
                feedback: Localised::default(),
            }],
        )]),
        spelling: crate::content::Spelling { case, any_marks },
    };
    let table = [
        ("Rzecznik Praw", false, false, "  rzecznik   PRAW ", "1"),
        ("Rzecznik", true, false, "rzecznik", "0"),
        ("żółty", false, false, "zolty", "0"),
        ("żółty", false, true, "Zolty", "1"),
        ("zolty", false, true, "ŻÓŁTY", "1"),
        ("zo\u{301}łty", false, false, "zółty", "1"),
        ("dis*ation", false, false, "discrimination", "1"),
        ("dis*ation", false, false, "distinction", "0"),
        ("*ab*ab", false, false, "abab abab", "1"),
        ("*ab*ab", false, false, "ab", "0"),
        ("2 \\* 3", false, false, "2 * 3", "1"),
        ("2 \\* 3", false, false, "2 x 3", "0"),
        ("*", false, false, "   ", "0"),
        ("*", false, false, "anything", "1"),
    ];
    for (wanted, case, any_marks, typed, share) in table {
        let task = task(wanted, case, any_marks);
        assert_eq!(
            earned(&task, &Answer::Text(typed.to_owned())),
            share,
            "{wanted} {typed}"
        );
    }
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let table = [
        ("12", "12", ""),
        ("1 234,5", "1234.5", ""),
        ("1\u{a0}234", "1234", ""),
        ("1,234.5", "1234.5", ""),
        ("1.234.567", "1234567", ""),
        ("3,14", "3.14", ""),
        (".5", "0.5", ""),
        ("\u{2212}2e3", "-2000", ""),
        ("1.5E-2 km", "0.015", "km"),
        ("12 %", "12", "%"),
        ("€ 5", "5", "€"),
        ("5eur", "5", "eur"),
    ];
    for (typed, number, unit) in table {
        let read = read_number(typed).unwrap_or_else(|| panic!("{typed}"));
        assert_eq!(
            (read.number.to_string().as_str(), read.unit.as_str()),
            (number, unit),
            "{typed}"
        );
    }
    for wrong in [
        "",
        "km",
        "1,2,3",
        "1.2.3",
        "5 e99999999 ",
        "€ 5 km",
        "-",
        ".",
        "1e999",
    ] {
        assert!(
            read_number(wrong).is_none_or(|read| !read.unit.is_empty()),
            "{wrong}"
        );
    }
}

#[test]
fn numbers_earn_by_nearness_and_unit() {
    let number = |value: Option<&str>, tolerance, share| AcceptedNumber {
        value: value.map(exact),
        tolerance: exact(tolerance),
        share: exact(share),
        feedback: Localised::default(),
    };
    let accept = vec![
        number(Some("3"), "0.5", "1"),
        number(Some("3"), "2", "1/2"),
        number(None, "0", "0.1"),
    ];
    let plain = Task::Numerical {
        accept: accept.clone(),
        units: vec![],
        unit_penalty: Exact::zero(),
    };
    let units = vec![
        Unit {
            name: "km".into(),
            per: exact("1"),
        },
        Unit {
            name: "m".into(),
            per: exact("1000"),
        },
    ];
    let measured = Task::Numerical {
        accept,
        units,
        unit_penalty: exact("0.25"),
    };
    let table = [
        (&plain, "3.5", "1"),
        (&plain, "3,6", "0.5"),
        (&plain, "99", "0.1"),
        (&plain, "3 km", "0"),
        (&plain, "three", "0"),
        (&measured, "3 km", "1"),
        (&measured, "3000 m", "1"),
        (&measured, "3", "0.75"),
        (&measured, "3 miles", "0.75"),
    ];
    for (task, typed, share) in table {
        assert_eq!(earned(task, &Answer::Text(typed.to_owned())), share, "{typed}");
    }
}

#[test]
fn orders_earn_by_their_rule() {
    let task = |rule| Task::Ordering {
        steps: ["a", "b", "c", "d"].map(words).to_vec(),
        rule,
    };
    let table: [(OrderRule, &[usize], &str); 7] = [
        (OrderRule::Places, &[0, 1, 2, 3], "1"),
        (OrderRule::Places, &[1, 0, 2, 3], "0.5"),
        (OrderRule::Neighbours, &[3, 0, 1, 2], "2/3"),
        (OrderRule::AllOrNothing, &[1, 0, 2, 3], "0"),
        (OrderRule::AllOrNothing, &[0, 1, 2, 3], "1"),
        (OrderRule::Places, &[3, 0, 1, 2], "0"),
        (OrderRule::Places, &[0, 1], "0.5"),
    ];
    for (rule, order, share) in table {
        let ranks = order.iter().copied().zip(0..).collect();
        assert_eq!(
            earned(&task(rule), &Answer::Matched(ranks)),
            share,
            "{rule:?} {order:?}"
        );
    }
}

#[test]
fn places_of_a_text_earn_by_weight() {
    let gap = |weight, task| Gap {
        weight: exact(weight),
        task,
    };
    let cloze = Task::Cloze {
        gaps: vec![
            gap(
                "1",
                GapTask::Single {
                    answers: answers(&["1", "0"]),
                    shown: Default::default(),
                    shuffle: false,
                },
            ),
            gap(
                "2",
                GapTask::Number {
                    accept: vec![AcceptedNumber {
                        value: Some(exact("16")),
                        tolerance: Exact::zero(),
                        share: Exact::one(),
                        feedback: Localised::default(),
                    }],
                },
            ),
        ],
    };
    let filled = |first: usize, second: &str| {
        Answer::Filled(BTreeMap::from([
            (0, Answer::Chosen(vec![first])),
            (1, Answer::Text(second.to_owned())),
        ]))
    };
    assert_eq!(earned(&cloze, &filled(0, "16")), "1");
    assert_eq!(earned(&cloze, &filled(1, "16,0")), "2/3");
    assert_eq!(earned(&cloze, &filled(0, "")), "1/3");
    assert_eq!(guess(&cloze).unwrap().to_string(), "1/6");
    let word = |text, group| Word {
        text: words(text),
        group,
        again: false,
    };
    let missing = Task::Words {
        words: vec![word("sex", 1), word("age", 1), word("sex", 1), word("law", 2)],
        places: vec![0, 3],
    };
    let matched = |pairs: &[(usize, usize)]| Answer::Matched(pairs.iter().copied().collect());
    assert_eq!(earned(&missing, &matched(&[(0, 2), (1, 3)])), "1");
    assert_eq!(earned(&missing, &matched(&[(0, 1)])), "0");
    assert_eq!(guess(&missing).unwrap().to_string(), "2/3");
}

#[test]
fn long_answers_wait_for_a_trainer() {
    let task = Task::Long {
        lines: 5,
        least_words: 0,
        most_words: 0,
        template: Localised::default(),
        rubric: vec![],
        guide: Localised::default(),
    };
    assert_eq!(earned(&task, &Answer::Text("A case".into())), "by hand");
    assert_eq!(earned(&task, &Answer::Text("  ".into())), "0");
    assert_eq!(share(&task, "en", None), Some(Exact::zero()));
}

#[test]
fn wrong_tries_cost_their_penalty() {
    let (all, half, none) = (Exact::one(), Exact::part(1, 2), Exact::zero());
    let (third, tenth) = (Exact::part(1, 3), Exact::part(1, 10));
    // share, tries before, penalty, what is left
    let cases = [
        (&all, 0, &third, "1"),
        (&all, 1, &third, "2/3"),
        (&all, 2, &third, "1/3"),
        (&all, 3, &third, "0"),
        (&all, 9, &third, "0"),
        (&half, 1, &third, "1/3"),
        (&half, 2, &tenth, "0.4"),
        (&third, 1, &tenth, "0.3"),
        (&all, 5, &none, "1"),
        (&all, 1, &all, "0"),
        (&none, 1, &third, "0"),
    ];
    for (share, tries, penalty, left) in cases {
        assert_eq!(
            after_tries(share, tries, penalty).to_string(),
            left,
            "{share} after {tries} tries at {penalty}"
        );
    }
}

proptest! {
    #[test]
    fn shares_stay_between_nothing_and_all(
        shares in prop::collection::vec((-12_i64..=12, 1_usize..=12), 1..8),
        chosen in prop::collection::vec(0_usize..10, 0..12),
        all_or_nothing: bool,
    ) {
        let answers: Vec<Choice> = shares
            .iter()
            .map(|(some, of)| Choice {
                text: Localised::default(),
                share: &Exact::whole(*some) * &Exact::part(1, *of),
                feedback: Localised::default(),
            })
            .collect();
        for task in [
            Task::Single { answers: answers.clone() },
            Task::Multiple { answers: answers.clone(), all_or_nothing },
        ] {
            let share = share(&task, "en", Some(&Answer::Chosen(chosen.clone()))).unwrap();
            prop_assert!(share >= Exact::zero() && share <= Exact::one());
        }
    }

    #[test]
    fn tries_never_add_to_a_share_nor_take_more_than_there_is(
        (of, some) in (1_usize..=60).prop_flat_map(|of| (Just(of), 0..=of)),
        (whole, part) in (1_usize..=60).prop_flat_map(|whole| (Just(whole), 0..=whole)),
        tries in 0_usize..12,
    ) {
        let (share, penalty) = (Exact::part(some, of), Exact::part(part, whole));
        let left = after_tries(&share, tries, &penalty);
        prop_assert!(left >= Exact::zero() && left <= share, "{} of {}", left, share);
        prop_assert!(after_tries(&share, tries + 1, &penalty) <= left);
        // Exactly some/of · (whole − tries · part)/whole.
        let portion = Exact::part(whole.saturating_sub(tries * part), 1);
        let expected = &(&share * &portion) * &Exact::part(1, whole);
        prop_assert_eq!(left, expected);
    }

    #[test]
    fn the_right_ones_of_evenly_shared_answers_earn_exactly_all(right in prop::collection::vec(any::<bool>(), 1..60)) {
        prop_assume!(right.iter().any(|right| *right));
        let answers = choices(right.iter().map(|right| (words("a"), *right, words(""))).collect());
        let chosen = right.iter().enumerate().filter(|(_, right)| **right).map(|(place, _)| place).collect();
        let task = Task::Multiple { answers, all_or_nothing: false };
        prop_assert_eq!(share(&task, "en", Some(&Answer::Chosen(chosen))), Some(Exact::one()));
    }

    #[test]
    fn whatever_is_typed_is_read_or_not_but_never_breaks(typed in "\\PC{0,40}", wanted in "[a-c*\\\\]{0,12}") {
        let _ = read_number(&typed);
        let accept = BTreeMap::from([("en".to_owned(), vec![Accepted { text: wanted, share: Exact::one(), feedback: Localised::default() }])]);
        let _ = accepted(&accept, Default::default(), "en", &typed);
    }
}
