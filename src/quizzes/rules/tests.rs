//! Tables of marking, reading, shuffling and keeping; what always holds is in `properties`.

mod attempts;
mod properties;
mod times;

use std::collections::BTreeSet;

use items::{
    Answer, Exact, Pair, Task,
    content::{Accepted, OrderRule, Spelling, Word},
};
use uuid::Uuid;

use super::*;
use crate::kernel::{languages::Language, text::Localised};

/// What an answer earns of so many marks.
fn mark(task: &Task, marks: i32, language: &str, answer: Option<&Answer>) -> f64 {
    let share = items::share(task, language, answer).expect("nothing here waits for a trainer");
    (&share * &Exact::whole(marks.into())).to_f64()
}

fn words(text: &str) -> Localised {
    Localised::of(Language::En, text)
}

fn choices(correct: &[bool]) -> Vec<items::Choice> {
    let choice = |(number, correct): (usize, &bool)| {
        (words(&format!("answer {number}")), *correct, Localised::default())
    };
    items::content::choices(correct.iter().enumerate().map(choice).collect())
}

fn single(correct: &[bool]) -> Task {
    Task::Single {
        answers: choices(correct),
    }
}

fn multiple(correct: &[bool]) -> Task {
    Task::Multiple {
        answers: choices(correct),
        all_or_nothing: false,
    }
}

fn truth_of(correct: bool) -> Task {
    Task::TrueFalse {
        correct,
        if_true: Localised::default(),
        if_false: Localised::default(),
    }
}

fn ordering(count: usize) -> Task {
    Task::Ordering {
        steps: (0..count).map(|step| words(&format!("step {step}"))).collect(),
        rule: OrderRule::Places,
    }
}

fn missing(groups: &[u8]) -> Task {
    let word = |(number, group): (usize, &u8)| Word {
        text: words(&format!("word {number}")),
        group: *group,
        again: false,
    };
    Task::Words {
        words: groups.iter().enumerate().map(word).collect(),
        places: (0..groups.len().div_ceil(2)).collect(),
    }
}

fn matching(rights: &[&str], distractors: &[&str]) -> Task {
    let pair = |(number, right): (usize, &&str)| Pair {
        left: words(&format!("left {number}")),
        right: words(right),
    };
    Task::Matching {
        pairs: rights.iter().enumerate().map(pair).collect(),
        distractors: distractors.iter().map(|text| words(text)).collect(),
    }
}

fn short(accepted: &[(&str, &[&str])]) -> Task {
    let accepted_text = |text: &&str| Accepted {
        text: (*text).to_owned(),
        share: Exact::one(),
        feedback: Localised::default(),
    };
    let list = |(language, list): &(&str, &[&str])| {
        ((*language).to_owned(), list.iter().map(accepted_text).collect())
    };
    Task::Short {
        accept: accepted.iter().map(list).collect(),
        spelling: Spelling::default(),
    }
}

fn chosen(positions: &[usize]) -> Answer {
    Answer::Chosen(positions.to_vec())
}

fn matched(pairs: &[(usize, usize)]) -> Answer {
    Answer::Matched(pairs.iter().copied().collect())
}

fn typed(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

#[test]
fn answers_earn_what_the_table_says() {
    let one = single(&[false, true, false]);
    let some = multiple(&[true, true, false, false, true]);
    let truth = truth_of(false);
    let pairs = matching(&["police", "court", "court"], &["mayor"]);
    let number = short(&[("pl", &["siedem dni", "7"]), ("en", &["Seven days"])]);
    let cases: [(&str, &Task, i32, Option<Answer>, f64); 28] = [
        ("no answer", &one, 1, None, 0.0),
        ("single right", &one, 2, Some(chosen(&[1])), 2.0),
        ("single wrong", &one, 2, Some(chosen(&[0])), 0.0),
        ("single, nothing chosen", &one, 2, Some(chosen(&[])), 0.0),
        ("single, two chosen", &one, 2, Some(chosen(&[1, 0])), 0.0),
        ("single, no such position", &one, 2, Some(chosen(&[9])), 0.0),
        ("single, another shape", &one, 2, Some(Answer::Truth(true)), 0.0),
        ("all right", &some, 3, Some(chosen(&[0, 1, 4])), 3.0),
        ("two of three", &some, 3, Some(chosen(&[0, 4])), 2.0),
        ("two right, one wrong", &some, 3, Some(chosen(&[0, 1, 2])), 1.0),
        ("all ticked", &some, 3, Some(chosen(&[0, 1, 2, 3, 4])), 1.0),
        ("one right, two wrong", &some, 3, Some(chosen(&[0, 2, 3])), 0.0),
        ("the same one twice", &some, 3, Some(chosen(&[0, 0])), 1.0),
        ("a position that is not", &some, 3, Some(chosen(&[0, 1, 9])), 2.0),
        ("nothing ticked", &some, 3, Some(chosen(&[])), 0.0),
        ("truth", &truth, 1, Some(Answer::Truth(false)), 1.0),
        ("untruth", &truth, 1, Some(Answer::Truth(true)), 0.0),
        (
            "all pairs",
            &pairs,
            3,
            Some(matched(&[(0, 0), (1, 1), (2, 2)])),
            3.0,
        ),
        (
            "same words",
            &pairs,
            3,
            Some(matched(&[(0, 0), (1, 2), (2, 1)])),
            3.0,
        ),
        (
            "one pair",
            &pairs,
            3,
            Some(matched(&[(0, 0), (1, 0), (2, 3)])),
            1.0,
        ),
        ("no pairs", &pairs, 3, Some(matched(&[])), 0.0),
        (
            "a left side that is not",
            &pairs,
            3,
            Some(matched(&[(7, 7)])),
            0.0,
        ),
        ("short, exact", &number, 1, Some(typed("7")), 1.0),
        (
            "short, spaces and capitals",
            &number,
            1,
            Some(typed("  Siedem \u{a0} DNI ")),
            1.0,
        ),
        (
            "short, in another language",
            &number,
            1,
            Some(typed("seven days")),
            1.0,
        ),
        ("short, not listed", &number, 1, Some(typed("7 d.")), 0.0),
        ("short, nothing", &number, 1, Some(typed("   ")), 0.0),
        ("worth nothing", &one, 0, Some(chosen(&[1])), 0.0),
    ];
    for (what, task, marks, answer, expected) in cases {
        let earned = mark(task, marks, "pl", answer.as_ref());
        assert!(
            (earned - expected).abs() < 1e-12,
            "{what}: {earned}, not {expected}"
        );
    }
}

#[test]
fn small_letters_of_polish_and_swedish_are_the_same_as_capitals() {
    let accept = short(&[("pl", &["Łódź"]), ("sv", &["Örebro"])]);
    for text in ["łódź", "ŁÓDŹ", "örebro", "ÖREBRO"] {
        assert!(mark(&accept, 1, "en", Some(&typed(text))) > 0.99, "{text}");
    }
    assert!(mark(&accept, 1, "pl", Some(&typed("Lodz"))) < 0.01);
}

#[test]
fn fields_are_read_as_the_table_says() {
    let order = Parts {
        whole: vec![2, 0, 1],
        gaps: Vec::new(),
    };
    let one = single(&[true, false, false]);
    let some = multiple(&[true, false, true]);
    let truth = truth_of(true);
    let pairs = matching(&["a", "b"], &["c"]);
    let word = short(&[("en", &["x"])]);
    let long = "x".repeat(LONGEST_TEXT + 1);
    let many = vec![("[]", "0"); 1_000];
    let steps = ordering(3);
    let blanks = missing(&[1, 2, 1]);
    let cases: [(&str, &Task, &[(&str, &str)], Result<Answer, NoAnswer>); 27] = [
        ("nothing sent", &one, &[], Err(NoAnswer::Missing)),
        ("a place", &one, &[("", "0")], Ok(chosen(&[2]))),
        ("a place beyond", &one, &[("", "3")], Err(NoAnswer::NotOffered)),
        ("below nothing", &one, &[("", "-1")], Err(NoAnswer::NotOffered)),
        ("no number", &one, &[("", "second")], Err(NoAnswer::NotOffered)),
        ("empty", &one, &[("", "")], Err(NoAnswer::NotOffered)),
        (
            "two of one",
            &one,
            &[("", "0"), ("", "1")],
            Err(NoAnswer::TooMany),
        ),
        (
            "some",
            &some,
            &[("[]", ""), ("[]", "2"), ("[]", "0")],
            Ok(chosen(&[1, 2])),
        ),
        ("one twice", &some, &[("[]", "1"), ("[]", "1")], Ok(chosen(&[0]))),
        ("none ticked", &some, &[("[]", "")], Ok(chosen(&[]))),
        ("more than there are", &some, &many, Err(NoAnswer::TooMany)),
        ("one beyond", &some, &[("[]", "4")], Err(NoAnswer::NotOffered)),
        ("true", &truth, &[("", "true")], Ok(Answer::Truth(true))),
        ("neither", &truth, &[("", "maybe")], Err(NoAnswer::NotOffered)),
        (
            "both",
            &truth,
            &[("", "true"), ("", "false")],
            Err(NoAnswer::TooMany),
        ),
        (
            "pairs",
            &pairs,
            &[("-0", "1"), ("-1", "")],
            Ok(matched(&[(0, 0)])),
        ),
        (
            "a left side beyond",
            &pairs,
            &[("-2", "0")],
            Err(NoAnswer::NotOffered),
        ),
        (
            "a right side beyond",
            &pairs,
            &[("-0", "3")],
            Err(NoAnswer::NotOffered),
        ),
        (
            "three for two",
            &pairs,
            &[("-0", ""), ("-1", ""), ("-1", "")],
            Err(NoAnswer::TooMany),
        ),
        (
            "an order",
            &steps,
            &[("-0", "3"), ("-1", "1"), ("-2", "")],
            Ok(matched(&[(0, 0), (2, 2)])),
        ),
        (
            "a place before the first",
            &steps,
            &[("-0", "0")],
            Err(NoAnswer::NotOffered),
        ),
        (
            "a place after the last",
            &steps,
            &[("-0", "4")],
            Err(NoAnswer::NotOffered),
        ),
        ("a missing word", &blanks, &[("-1", "2")], Ok(matched(&[(1, 1)]))),
        (
            "a place beyond the text",
            &blanks,
            &[("-2", "0")],
            Err(NoAnswer::NotOffered),
        ),
        ("a word", &word, &[("", " Gdańsk  ")], Ok(typed("Gdańsk"))),
        (
            "too long",
            &word,
            &[("", &long)],
            Err(NoAnswer::TooLong(LONGEST_TEXT)),
        ),
        (
            "a control character",
            &word,
            &[("", "a\u{7}b")],
            Err(NoAnswer::Unreadable),
        ),
    ];
    for (what, task, fields, expected) in cases {
        assert_eq!(read_answer(task, &order, fields), expected, "{what}");
    }
}

#[test]
fn nothing_about_the_answer_shows_in_the_order_of_right_sides() {
    let task = matching(&["a", "b", "c", "d", "e", "f"], &["g"]);
    let orders: BTreeSet<_> = (0..20)
        .map(|seed| parts(seed, Uuid::from_u128(7), &task, false).whole)
        .collect();
    assert!(orders.len() > 15, "{orders:?}");
    let fixed = single(&[true, false, false]);
    assert_eq!(parts(3, Uuid::from_u128(7), &fixed, false).whole, [0, 1, 2]);
}

#[test]
fn the_accepted_texts_of_the_attempts_language_are_enough() {
    assert!(mark(&short(&[("sv", &["sju"])]), 1, "sv", Some(&typed("Sju"))) > 0.99);
}

#[test]
fn steps_never_stand_in_their_right_order_at_first() {
    for seed in 0..200 {
        let order = parts(seed, Uuid::from_u128(9), &ordering(2), false).whole;
        assert_eq!(order, [1, 0], "{seed}");
    }
}
