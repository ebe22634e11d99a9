//! Tables of marking, reading, shuffling and keeping; what always holds is in `properties`.

mod properties;

use std::collections::{BTreeMap, BTreeSet};

use time::macros::datetime;
use uuid::Uuid;

use super::super::{
    content::{Answer, Choice, Pair, Task},
    model::{AttemptId, AttemptState, QuizId, attempt},
};
use super::*;
use crate::{
    enrolment::EnrolmentId,
    kernel::{languages::Language, text::Localised},
    people::PersonId,
};

fn words(text: &str) -> Localised {
    Localised::of(Language::En, text)
}

fn choices(correct: &[bool]) -> Vec<Choice> {
    let choice = |(number, correct): (usize, &bool)| Choice {
        text: words(&format!("answer {number}")),
        correct: *correct,
        feedback: Localised::default(),
    };
    correct.iter().enumerate().map(choice).collect()
}

fn single(correct: &[bool]) -> Task {
    Task::Single {
        answers: choices(correct),
    }
}

fn multiple(correct: &[bool]) -> Task {
    Task::Multiple {
        answers: choices(correct),
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
    let list = |(language, list): &(&str, &[&str])| {
        (
            (*language).to_owned(),
            list.iter().map(|text| (*text).to_owned()).collect(),
        )
    };
    Task::Short {
        accept: accepted.iter().map(list).collect(),
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
    let truth = Task::TrueFalse { correct: false };
    let pairs = matching(&["police", "court", "court"], &["mayor"]);
    let number = short(&[("pl", &["siedem dni", "7"]), ("en", &["Seven days"])]);
    let cases: [(&str, &Task, i32, Option<Answer>, f64); 29] = [
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
        ("a position that is not", &some, 3, Some(chosen(&[0, 1, 9])), 1.0),
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
        ("worth less than nothing", &one, -3, Some(chosen(&[1])), 0.0),
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
    let order = [2, 0, 1];
    let one = single(&[true, false, false]);
    let some = multiple(&[true, false, true]);
    let truth = Task::TrueFalse { correct: true };
    let pairs = matching(&["a", "b"], &["c"]);
    let word = short(&[("en", &["x"])]);
    let long = "x".repeat(LONGEST_TEXT + 1);
    let many = vec![("[]", "0"); 1_000];
    let cases: [(&str, &Task, &[(&str, &str)], Result<Answer, NoAnswer>); 22] = [
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
        ("a word", &word, &[("", " Gdańsk  ")], Ok(typed("Gdańsk"))),
        ("too long", &word, &[("", &long)], Err(NoAnswer::TooLong)),
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
fn a_late_page_never_takes_back_what_was_saved_since() {
    let (old, new, blank) = (chosen(&[0]), chosen(&[1]), chosen(&[]));
    let cases = [
        ("first answer", None, &new, 0, Place::Take),
        (
            "the page had seen the stored one",
            Some((&old, 4)),
            &new,
            4,
            Place::Take,
        ),
        (
            "saved elsewhere since",
            Some((&old, 5)),
            &new,
            4,
            Place::KeepStored,
        ),
        ("nothing changed", Some((&new, 5)), &new, 4, Place::Same),
        ("never answered", None, &blank, 4, Place::Same),
        ("taken back", Some((&old, 4)), &blank, 4, Place::Take),
    ];
    for (what, stored, sent, page_seq, expected) in cases {
        assert_eq!(place(stored, sent, page_seq), expected, "{what}");
    }
}

fn tried(number: i32, state: AttemptState) -> attempt::Model {
    attempt::Model {
        id: AttemptId::new(),
        quiz_id: QuizId::new(),
        enrolment_id: EnrolmentId::new(),
        person_id: PersonId::new(),
        number,
        language: "en".to_owned(),
        seed: 1,
        state,
        started_at: datetime!(2026-03-14 09:00 UTC),
        submitted_at: None,
        score: None,
        most: None,
        passed: None,
    }
}

#[test]
fn attempts_follow_one_another_up_to_what_is_allowed() {
    let submitted = |number| tried(number, AttemptState::Submitted);
    let open = tried(2, AttemptState::Open);
    assert_eq!(decide_start(3, &[]), Ok(Start::New(1)));
    assert_eq!(decide_start(3, &[submitted(1), submitted(2)]), Ok(Start::New(3)));
    assert_eq!(
        decide_start(2, &[submitted(1), submitted(2)]),
        Err(Refuse::NoneLeft(2))
    );
    assert_eq!(decide_start(0, &[submitted(40)]), Ok(Start::New(41)));
    assert_eq!(
        decide_start(2, &[submitted(1), open.clone()]),
        Ok(Start::Continue(open.id))
    );
}

#[test]
fn a_pass_mark_is_reached_exactly_or_not_at_all() {
    let third = 1.0 / 3.0;
    let cases: [(&[(f64, f64)], i32, bool, i32); 6] = [
        (&[(7.0, 10.0)], 70, true, 70),
        (
            &[(third, 1.0), (third, 1.0), (third, 1.0), (1.0, 1.0)],
            50,
            true,
            50,
        ),
        (&[(69.999, 100.0)], 70, false, 69),
        (&[(0.0, 5.0)], 0, true, 0),
        (&[], 0, true, 0),
        (&[(2.0, 2.0)], 100, true, 100),
    ];
    for (marks, pass, passed, shown) in cases {
        let outcome = outcome(marks, pass);
        assert_eq!(
            (outcome.passed, percent(outcome.score, outcome.most)),
            (passed, shown)
        );
    }
}

#[test]
fn nothing_about_the_answer_shows_in_the_order_of_right_sides() {
    let task = matching(&["a", "b", "c", "d", "e", "f"], &["g"]);
    let orders: BTreeSet<_> = (0..20)
        .map(|seed| part_order(seed, Uuid::from_u128(7), &task, false))
        .collect();
    assert!(orders.len() > 15, "{orders:?}");
    let fixed = single(&[true, false, false]);
    assert_eq!(part_order(3, Uuid::from_u128(7), &fixed, false), [0, 1, 2]);
}

#[test]
fn the_accepted_texts_of_the_attempts_language_are_enough() {
    let accept: BTreeMap<String, Vec<String>> = [("sv".to_owned(), vec!["sju".to_owned()])].into();
    assert!(mark(&Task::Short { accept }, 1, "sv", Some(&typed("Sju"))) > 0.99);
}
