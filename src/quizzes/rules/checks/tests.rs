//! Which answers can be checked, what becomes of them, and what counts in the end.

use items::{
    Answer, Exact, ItemContent, Task,
    content::{ByVerdict, choices},
};
use proptest::prelude::*;
use time::OffsetDateTime;
use uuid::Uuid;

use super::*;
use crate::{
    kernel::{languages::Language, text::Localised},
    quizzes::model::{AttemptId, ItemVersionId},
};

fn words(text: &str) -> Localised {
    Localised::of(Language::En, text)
}

fn content(task: Task, hints: usize) -> ItemContent {
    ItemContent {
        text: words("Which?"),
        feedback: Localised::default(),
        by_verdict: ByVerdict::default(),
        hints: vec![words("Look again."); hints],
        pictures: std::collections::BTreeMap::new(),
        task,
    }
}

fn single() -> Task {
    let answers = [("a", true), ("b", false), ("c", false)];
    Task::Single {
        answers: choices(
            answers
                .map(|(text, right)| (words(text), right, Localised::default()))
                .into(),
        ),
    }
}

fn long() -> Task {
    Task::Long {
        lines: 5,
        least_words: 0,
        most_words: 0,
        template: Localised::default(),
        rubric: Vec::new(),
        guide: Localised::default(),
    }
}

fn settings(behaviour: Behaviour, most_tries: i32) -> Settings {
    Settings {
        behaviour,
        most_tries,
        ..Settings::default()
    }
}

fn chosen(position: usize) -> Answer {
    Answer::Chosen(vec![position])
}

/// Checked answers, each with its share.
fn checked(tries: &[(Answer, Exact)]) -> Vec<check::Model> {
    let row = |(number, (answer, share)): (i32, &(Answer, Exact))| check::Model {
        attempt_id: AttemptId(Uuid::nil()),
        item_version_id: ItemVersionId(Uuid::nil()),
        number,
        answer: answer.clone(),
        share: share.clone(),
        at: OffsetDateTime::UNIX_EPOCH,
    };
    (1..).zip(tries).map(row).collect()
}

#[test]
fn a_question_has_as_many_tries_as_hints_and_one_more() {
    let likert = || Task::Likert {
        points: vec![words("no"), words("yes")],
    };
    let cases = [
        (Behaviour::Deferred, 0, single(), 2, 0),
        (Behaviour::Immediate, 0, single(), 2, 1),
        (Behaviour::Immediate, 5, single(), 0, 1),
        (Behaviour::Tries, 0, single(), 0, 1),
        (Behaviour::Tries, 0, single(), 2, 3),
        (Behaviour::Tries, 2, single(), 4, 2),
        (Behaviour::Tries, 9, single(), 2, 3),
        (Behaviour::Tries, 0, long(), 2, 0),
        (Behaviour::Immediate, 0, long(), 0, 0),
        (Behaviour::Tries, 0, likert(), 1, 0),
        (Behaviour::Tries, 0, Task::Description, 1, 0),
    ];
    for (behaviour, most, task, hints, expected) in cases {
        let (settings, content) = (settings(behaviour, most), content(task, hints));
        assert_eq!(
            tries(&settings, &content),
            expected,
            "{behaviour:?} {most} {:?} {hints}",
            content.task
        );
    }
}

#[test]
fn an_answer_is_checked_once_until_it_is_right_or_no_try_is_left() {
    let (none, all, half) = (Exact::zero(), Exact::one(), Exact::part(1, 2));
    let wrong = (chosen(1), none.clone());
    let other = (chosen(2), none.clone());
    let right = (chosen(0), all.clone());
    let next = |number, share: &Exact, last| Decision::Try {
        number,
        share: share.clone(),
        last,
    };
    // tries, checked before, answer, its share, decision
    let cases = [
        (3, vec![], Some(chosen(1)), Some(&none), next(1, &none, false)),
        (3, vec![], Some(chosen(0)), Some(&all), next(1, &all, true)),
        (1, vec![], Some(chosen(1)), Some(&none), next(1, &none, true)),
        (
            3,
            vec![wrong.clone()],
            Some(chosen(2)),
            Some(&half),
            next(2, &half, false),
        ),
        (
            2,
            vec![wrong.clone()],
            Some(chosen(2)),
            Some(&half),
            next(2, &half, true),
        ),
        // Pressed twice.
        (
            3,
            vec![wrong.clone()],
            Some(chosen(1)),
            Some(&none),
            Decision::Before,
        ),
        // What was wrong once is a try again after something else.
        (
            3,
            vec![wrong.clone(), other.clone()],
            Some(chosen(1)),
            Some(&none),
            next(3, &none, true),
        ),
        (
            2,
            vec![wrong.clone(), other.clone()],
            Some(chosen(0)),
            Some(&all),
            Decision::Before,
        ),
        (
            3,
            vec![right.clone()],
            Some(chosen(1)),
            Some(&none),
            Decision::Before,
        ),
        (3, vec![], None, Some(&none), Decision::Blank),
        (
            3,
            vec![],
            Some(Answer::Chosen(Vec::new())),
            Some(&none),
            Decision::Blank,
        ),
        (
            3,
            vec![wrong.clone()],
            Some(Answer::Text(" ".to_owned())),
            Some(&none),
            Decision::Blank,
        ),
        (0, vec![], Some(chosen(0)), Some(&all), Decision::Never),
        (
            1,
            vec![],
            Some(Answer::Text("A case.".to_owned())),
            None,
            Decision::Never,
        ),
    ];
    for (tries, earlier, answer, share, expected) in cases {
        let rows = checked(&earlier);
        let decision = decide_check(tries, &rows, answer.as_ref(), share.cloned());
        assert_eq!(decision, expected, "{tries} tries, {earlier:?}, then {answer:?}");
    }
}

#[test]
fn what_was_checked_last_counts_or_what_was_answered_after_it() {
    let (none, half) = (Exact::zero(), Exact::part(1, 2));
    let two = checked(&[(chosen(1), none), (chosen(2), half)]);
    let blank = Answer::Chosen(Vec::new());
    let cases: [(&[check::Model], Option<Answer>, Option<Answer>, usize); 7] = [
        (&[], None, None, 1),
        (&[], Some(chosen(0)), Some(chosen(0)), 1),
        (&two, Some(chosen(2)), Some(chosen(2)), 2),
        (&two, Some(chosen(0)), Some(chosen(0)), 3),
        (&two, Some(blank.clone()), Some(chosen(2)), 2),
        (&two, None, Some(chosen(2)), 2),
        (&[], Some(blank.clone()), Some(blank), 1),
    ];
    for (earlier, stored, answer, number) in cases {
        assert_eq!(
            counted_try(earlier, stored.as_ref()),
            (answer.as_ref(), number),
            "{} checked, then {stored:?}",
            earlier.len()
        );
    }
}

proptest! {
    /// Somebody presses "check" again and again, with whatever answer: tries are numbered without a gap, never more than there are, end
    /// with the first that is right, and what counts is never more than the answer earns.
    #[test]
    fn tries_are_used_up_one_by_one(
        answers in prop::collection::vec(prop::option::of(0_usize..3), 1..12),
        hints in 0_usize..4,
        most in 0_i32..4,
        (part, of) in (1_usize..=10).prop_flat_map(|of| (0..=of, Just(of))),
    ) {
        let content = content(single(), hints);
        let tries = tries(&settings(Behaviour::Tries, most), &content);
        let penalty = Exact::part(part, of);
        let share = |answer: Option<&Answer>| items::share(&content.task, "en", answer);
        let mut done: Vec<(Answer, Exact)> = Vec::new();
        let mut stored = None;
        for place in answers {
            let rows = checked(&done);
            let answer = place.map(chosen);
            let finished = is_finished(tries, &rows);
            match decide_check(tries, &rows, answer.as_ref(), share(answer.as_ref())) {
                Decision::Try { number, share, last } => {
                    prop_assert!(!finished);
                    prop_assert_eq!(usize::try_from(number), Ok(done.len() + 1));
                    done.push((answer.clone().unwrap(), share));
                    prop_assert_eq!(last, is_finished(tries, &checked(&done)));
                    prop_assert!(done.len() <= tries);
                }
                Decision::Before => prop_assert!(
                    finished || done.last().map(|(answer, _)| answer) == answer.as_ref()
                ),
                Decision::Blank => prop_assert!(answer.is_none()),
                Decision::Never => prop_assert!(false, "a choice can be checked"),
            }
            if !finished {
                stored = answer;
            }
            let rows = checked(&done);
            let (counts, number) = counted_try(&rows, stored.as_ref());
            let whole = share(counts).unwrap();
            let left = share_in_try(&whole, number, &penalty);
            prop_assert!(left >= Exact::zero() && left <= whole);
            prop_assert_eq!(&left, &(&whole * &most_in_try(number, &penalty)));
            prop_assert!(number <= tries.max(1), "no try beyond the last: {} of {}", number, tries);
        }
    }
}
