//! What a key of another version says of an answer, as tables.

mod tasks;

use std::collections::BTreeMap;

use items::{Answer, Exact, Task};
use proptest::prelude::*;

use super::{NotRemarkable, may_remark, rekeyed, targets};
use crate::kernel::languages::Language;
use tasks::*;

#[test]
fn an_answer_to_one_version_earns_what_the_key_of_the_other_says() {
    let half = || Exact::part(1, 2);
    let (none, all) = (Exact::zero, Exact::one);
    let filled = |first: Answer, second: Answer| Answer::Filled(BTreeMap::from([(0, first), (1, second)]));
    let asked_gaps = || cloze(vec![listed(&[("a", 1), ("b", 0)]), typed(&["x"])]);
    let key_gaps = || cloze(vec![listed(&[("b", 1), ("a", 0)]), typed(&["x", "y"])]);
    let rows: Vec<(&str, Task, Task, Answer, Exact, Exact)> = vec![
        (
            "the key was wrong",
            single(&[("a", 1), ("b", 0)]),
            single(&[("a", 0), ("b", 1)]),
            chosen(&[1]),
            none(),
            all(),
        ),
        (
            "and the answers were moved",
            single(&[("a", 1), ("b", 0)]),
            single(&[("b", 1), ("a", 0)]),
            chosen(&[1]),
            none(),
            all(),
        ),
        (
            "two say the same",
            single(&[("a", 0), ("a", 1)]),
            single(&[("a", 1), ("a", 0)]),
            chosen(&[0]),
            none(),
            all(),
        ),
        (
            "one was only worded otherwise",
            single(&[("aa", 0), ("b", 1)]),
            single(&[("a", 1), ("b", 0)]),
            chosen(&[0]),
            none(),
            all(),
        ),
        (
            "nothing was chosen",
            single(&[("a", 1), ("b", 0)]),
            single(&[("a", 0), ("b", 1)]),
            chosen(&[]),
            none(),
            none(),
        ),
        (
            "all or nothing",
            multiple(&[("a", 1), ("b", 1), ("c", 0)], false),
            multiple(&[("a", 1), ("b", 1), ("c", 0)], true),
            chosen(&[0]),
            all(),
            none(),
        ),
        (
            "the statement is false",
            truth(true),
            truth(false),
            Answer::Truth(false),
            none(),
            all(),
        ),
        (
            "more is accepted",
            short(&["seven"]),
            short(&["seven", "7"]),
            text("7"),
            none(),
            all(),
        ),
        (
            "the tolerance grew",
            number(10, 0),
            number(10, 1),
            text("11"),
            none(),
            all(),
        ),
        (
            "sides belonged elsewhere",
            matching(&[("l", "r"), ("m", "s")], &["t"]),
            matching(&[("l", "s"), ("m", "r")], &["t"]),
            matched(&[(0, 1), (1, 0)]),
            none(),
            all(),
        ),
        (
            "a distractor was right",
            matching(&[("l", "r"), ("m", "s")], &["t"]),
            matching(&[("m", "t"), ("l", "r")], &["s"]),
            matched(&[(0, 0), (1, 2)]),
            half(),
            all(),
        ),
        (
            "the order was another",
            ordering(&["i", "j", "k"]),
            ordering(&["k", "i", "j"]),
            matched(&[(0, 1), (1, 2), (2, 0)]),
            none(),
            all(),
        ),
        (
            "places of a text",
            asked_gaps(),
            key_gaps(),
            filled(chosen(&[1]), text("y")),
            none(),
            all(),
        ),
        (
            "half of the places",
            asked_gaps(),
            key_gaps(),
            filled(chosen(&[0]), text("y")),
            half(),
            half(),
        ),
        (
            "missing words",
            words(&["u", "v", "w"], &[0, 1]),
            words(&["w", "v", "u"], &[0, 1]),
            matched(&[(0, 2), (1, 1)]),
            half(),
            all(),
        ),
    ];
    for (what, asked, key, answer, before, after) in rows {
        let share = |task: &Task| items::share(task, "en", Some(&answer));
        assert_eq!(share(&asked), Some(before.clone()), "before: {what}");
        let by = rekeyed(&asked, &key).unwrap_or_else(|no| panic!("{what}: {no:?}"));
        assert_eq!(by.share("en", Some(&answer)), Some(after), "after: {what}");
        let back = rekeyed(&asked, &asked).expect("a version judges its own answers");
        assert_eq!(back.share("en", Some(&answer)), Some(before), "back: {what}");
        assert_eq!(back.task, asked, "{what}");
        assert!(back.reworded.is_empty());
    }
}

#[test]
fn no_version_judges_what_it_does_not_offer() {
    use NotRemarkable::{ByHand, EarnsNothing, OtherChoices, OtherKind};
    let one = || single(&[("a", 1), ("b", 0)]);
    let likert = || Task::Likert {
        points: vec![en("no"), en("yes")],
    };
    let rows = [
        (one(), multiple(&[("a", 1), ("b", 0)], false), OtherKind),
        (one(), truth(true), OtherKind),
        (one(), single(&[("a", 1), ("b", 0), ("c", 0)]), OtherChoices),
        (one(), single(&[("a", 1)]), OtherChoices),
        // "c" cannot be told: what stood in its place has moved.
        (one(), single(&[("c", 1), ("a", 0)]), OtherChoices),
        (ordering(&["i", "j"]), ordering(&["i", "j", "k"]), OtherChoices),
        (
            ordering(&["i", "j", "k"]),
            ordering(&["k", "i", "l"]),
            OtherChoices,
        ),
        (
            matching(&[("l", "r")], &[]),
            matching(&[("l", "r")], &["s"]),
            OtherChoices,
        ),
        (
            words(&["u", "v"], &[0]),
            words(&["u", "v"], &[0, 1]),
            OtherChoices,
        ),
        (
            cloze(vec![typed(&["x"])]),
            cloze(vec![typed(&["x"]), typed(&["y"])]),
            OtherChoices,
        ),
        (
            cloze(vec![typed(&["x"])]),
            cloze(vec![listed(&[("x", 1)])]),
            OtherKind,
        ),
        (long(), long(), ByHand),
        (long(), one(), ByHand),
        (one(), long(), ByHand),
        (likert(), likert(), EarnsNothing),
        (Task::Description, Task::Description, EarnsNothing),
    ];
    for (asked, key, why) in rows {
        assert_eq!(rekeyed(&asked, &key).unwrap_err(), why, "{asked:?} by {key:?}");
    }
}

#[test]
fn what_was_worded_otherwise_is_named() {
    let asked = single(&[("Agee", 1), ("Taste", 0)]);
    let by = rekeyed(&asked, &single(&[("Age", 0), ("Taste", 1)])).expect("it can be judged");
    assert_eq!(by.reworded, [(en("Agee"), en("Age"))]);
    let Task::Single { answers } = by.task else {
        panic!("it is of the same kind")
    };
    assert_eq!(answers[0].text, en("Agee"), "people saw it like this");
    // Another language that was added is no other wording.
    let mut polish = single(&[("Agee", 0), ("Taste", 1)]);
    if let Task::Single { answers } = &mut polish {
        answers[0].text = en("Agee").and(Language::Pl, "Wiek");
    }
    let by = rekeyed(&asked, &polish).expect("it can be judged");
    assert!(by.reworded.is_empty(), "{:?}", by.reworded);
}

#[test]
fn the_office_decides_for_its_project_and_a_trainer_where_all_are_theirs() {
    assert!(may_remark(true, [false, true]));
    assert!(may_remark(false, [true, true]));
    assert!(!may_remark(false, [true, false]));
}

#[test]
fn the_newest_version_marks_and_an_earlier_one_takes_back() {
    let rows: [(&[(i32, i32, u64)], i32, &[(i32, u64)]); 6] = [
        (&[], 2, &[]),
        (&[(1, 1, 12)], 1, &[]),
        (&[(1, 1, 12), (2, 2, 5)], 2, &[(2, 12)]),
        (&[(1, 2, 12), (2, 2, 5)], 2, &[(1, 12)]),
        (&[(1, 2, 12), (2, 2, 5)], 3, &[(3, 17), (1, 12)]),
        (
            &[(1, 1, 2), (1, 3, 10), (2, 3, 5)],
            3,
            &[(3, 2), (2, 17), (1, 10)],
        ),
    ];
    for (counted, newest, offered) in rows {
        assert_eq!(targets(counted, newest), offered, "{counted:?}");
    }
}

proptest! {
    /// However the choices are moved, whoever chose a text is judged by what the key says of that text.
    #[test]
    fn choices_are_told_by_their_words(
        shares in proptest::collection::vec(0_i64..2, 2..7),
        order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle(),
        pick in 0..6_usize,
    ) {
        let names = ["a", "b", "c", "d", "e", "f"];
        let rows: Vec<(&str, i64)> = names.into_iter().zip(shares).collect();
        let moved: Vec<(&str, i64)> = order.iter().filter_map(|place| rows.get(*place).copied()).collect();
        let asked: Vec<(&str, i64)> = rows.iter().map(|(name, _)| (*name, 0)).collect();
        let pick = pick % rows.len();
        let by = rekeyed(&single(&asked), &single(&moved)).unwrap();
        prop_assert_eq!(by.share("en", Some(&chosen(&[pick]))), Some(Exact::whole(rows[pick].1)));
    }
}
