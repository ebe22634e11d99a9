//! Small cases whose best seating can be seen.

use std::ops::ControlFlow;

use super::{
    super::{Obstacle, Outcome, solve, value_of_one_more_seat, waiting_reasons},
    sentences::{answered, case, seats, solved},
};

/// What a case is about, its dates, its people, the most of an office, its pins, and the seats that come out.
type Row<'a> = (
    &'a str,
    &'a [&'a str],
    &'a [&'a str],
    Option<u32>,
    &'a [(&'a str, &'a str)],
    &'a str,
);

#[test]
fn the_best_seating_comes_out() {
    let table: &[Row<'_>] = &[
        (
            "each gets what suits best",
            &["D1 1", "D2 1"],
            &["A D1:0 D2:5", "B D1:0 D2:3"],
            None,
            &[],
            "A=D1 B=D2",
        ),
        (
            "a higher priority goes first",
            &["D1 1"],
            &["A D1:0", "B D1:9 !2"],
            None,
            &[],
            "A=- B=D1",
        ),
        (
            "of equals the earlier goes first",
            &["D1 1"],
            &["A D1:5", "B D1:5", "C D1:5"],
            None,
            &[],
            "A=D1 B=- C=-",
        ),
        (
            "other groups are shut out",
            &["D1 2 group=H"],
            &["A D1:0", "B D1:0 group=H"],
            None,
            &[],
            "A=- B=D1",
        ),
        (
            "a need must be met",
            &["D1 2", "D2 2 has=lift"],
            &["A D1:0 D2:9 needs=lift"],
            None,
            &[],
            "A=D2",
        ),
        (
            "too few: the date does not run",
            &["D1 3 min=3", "D2 3"],
            &["A D1:0 D2:7", "B D1:0"],
            None,
            &[],
            "A=D2 B=-",
        ),
        (
            "just enough",
            &["D1 3 min=2", "D2 3"],
            &["A D1:0 D2:7", "B D1:0"],
            None,
            &[],
            "A=D1 B=D1",
        ),
        (
            "not worth the cost",
            &["D1 3 cost=1001", "D2 3"],
            &["A D1:0", "B D2:9"],
            None,
            &[],
            "A=- B=D2",
        ),
        (
            "two are worth it",
            &["D1 3 cost=1001"],
            &["A D1:0", "B D1:9"],
            None,
            &[],
            "A=D1 B=D1",
        ),
        (
            "a role is missing",
            &["D1 3 nurse>=1"],
            &["A D1:0", "B D1:0"],
            None,
            &[],
            "A=- B=-",
        ),
        (
            "a role is there",
            &["D1 3 nurse>=1"],
            &["A D1:0", "B nurse D1:900"],
            None,
            &[],
            "A=D1 B=D1",
        ),
        (
            "enough of a role",
            &["D1 3 nurse<=1"],
            &["A nurse D1:3", "B nurse D1:0"],
            None,
            &[],
            "A=- B=D1",
        ),
        (
            "one place with a lift",
            &["D1 3 has=lift lift<=1", "D2 1 has=lift"],
            &["A D1:0 D2:8 needs=lift", "B D1:0 D2:9 needs=lift", "C D1:0"],
            None,
            &[],
            "A=D2 B=D1 C=D1",
        ),
        (
            "two of an office",
            &["D1 3", "D2 3"],
            &["A @X D1:0", "B @X D1:0 D2:4", "C @X D1:0"],
            Some(2),
            &[],
            "A=D1 B=D2 C=D1",
        ),
        (
            "a pin goes before all",
            &["D1 1", "D2 1"],
            &["A D1:0 D2:5", "B D1:0"],
            None,
            &[("A", "D2")],
            "A=D2 B=D1",
        ),
        (
            "a pin makes a date run",
            &["D1 3 min=2 cost=9", "D2 3"],
            &["A D1:0", "B D1:9 D2:0", "C D1:5 D2:0"],
            None,
            &[("A", "D1")],
            "A=D1 B=D2 C=D1",
        ),
        ("nobody", &["D1 1"], &[], None, &[], ""),
        ("no dates", &[], &["A"], None, &[], "A=-"),
        ("no seats", &["D1 0"], &["A D1:0"], None, &[], "A=-"),
    ];
    for (about, dates, people, office_max, pins, expected) in table {
        assert_eq!(
            &seats(&case(dates, people, *office_max, pins)),
            expected,
            "{about}"
        );
    }
}

#[test]
fn rules_in_conflict_are_named() {
    let table: &[(&[&str], &[&str], Option<u32>, &[(&str, &str)], &[&str])] = &[
        (
            &["D1 1"],
            &["A D1:0", "B D1:0"],
            None,
            &[("A", "D1"), ("B", "D1")],
            &["pin:A", "pin:B", "capacity:D1"],
        ),
        (&["D1 1", "D2 1"], &["A D1:0"], None, &[("A", "D2")], &["pin:A"]),
        (
            &["D1 1 group=H"],
            &["A D1:0"],
            None,
            &[("A", "D1")],
            &["pin:A", "group:A"],
        ),
        (
            &["D1 1"],
            &["A D1:0 needs=lift"],
            None,
            &[("A", "D1")],
            &["pin:A", "need:A:lift"],
        ),
        (
            &["D1 9 min=2"],
            &["A D1:0", "B"],
            None,
            &[("A", "D1")],
            &["pin:A", "min_to_run:D1"],
        ),
        (
            &["D1 9 nurse>=1"],
            &["A D1:0", "B D1:0"],
            None,
            &[("A", "D1")],
            &["pin:A", "role_min:D1:nurse"],
        ),
        (
            &["D1 9 nurse<=0"],
            &["A nurse D1:0"],
            None,
            &[("A", "D1")],
            &["pin:A", "role_max:D1:nurse"],
        ),
        (
            &["D1 9 has=lift lift<=0"],
            &["A D1:0 needs=lift"],
            None,
            &[("A", "D1")],
            &["pin:A", "limited:D1:lift"],
        ),
        (
            &["D1 9"],
            &["A @X D1:0", "B @X D1:0"],
            Some(1),
            &[("A", "D1"), ("B", "D1")],
            &["pin:A", "pin:B", "office_max"],
        ),
        (
            &["D1 3 min=2", "D2 3 min=2"],
            &["A D1:0", "B D2:0", "C D1:0 D2:0"],
            None,
            &[("A", "D1"), ("B", "D2")],
            &["pin:A", "pin:B", "min_to_run:D1", "min_to_run:D2"],
        ),
    ];
    for (dates, people, office_max, pins, expected) in table {
        let answer = answered(&case(dates, people, *office_max, pins));
        assert_eq!(answer.status, "infeasible", "{dates:?} {people:?}");
        assert_eq!(&answer.conflict, expected, "{dates:?} {people:?}");
    }
}

#[test]
fn each_on_the_waiting_list_is_told_why() {
    let dates = [
        "D1 1 has=lift lift<=0",
        "D2 9 min=9",
        "D3 2",
        "D4 9 nurse<=1",
        "D5 9 group=H",
    ];
    let people = [
        "A D1:0",
        "B D3:0 @X",
        "C nurse D4:0",
        "D D1:0",
        "E D1:0 needs=ramp",
        "F D2:0",
        "G D3:0 @X",
        "H nurse D4:0",
        "I D5:0",
        "J",
        "K D4:2000",
        "L D3:0 !2 @Y",
        "M D3:5 @Z",
    ];
    let case = case(&dates, &people, Some(1), &[]);
    let outcome = solved(&case);
    let reasons = waiting_reasons(&case, outcome.seating().unwrap());
    let ramp = || Obstacle::NeedNotMet {
        feature: "ramp".to_owned(),
    };
    let expected = [
        ("D", Some(Obstacle::Full)),
        ("E", Some(ramp())),
        ("F", Some(Obstacle::NotRunning)),
        ("G", Some(Obstacle::OfficeFull)),
        ("H", Some(Obstacle::RoleFull)),
        ("I", Some(Obstacle::OtherGroup)),
        ("J", None),
        ("K", Some(Obstacle::Dearer)),
        ("M", Some(Obstacle::Full)),
    ];
    let told = reasons
        .iter()
        .map(|reason| (case.people()[reason.person].id.as_str(), reason.main().cloned()));
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn a_seat_more_is_worth_what_it_saves() {
    let case = case(
        &["D1 1", "D2 2"],
        &["A D1:0", "B D1:0 D2:30", "C D1:7 !2"],
        None,
        &[],
    );
    let outcome = solved(&case);
    let worth = |date| {
        let mut watch = |_: &_| ControlFlow::Continue(());
        value_of_one_more_seat(&case, outcome.seating().unwrap(), (date, None), &mut watch)
    };
    assert_eq!(
        (worth("D1"), worth("D2"), worth("D9")),
        (Some(1_000), Some(0), None)
    );
}

#[test]
fn a_seat_more_helps_where_a_role_is_full_only_if_it_is_one_of_that_role() {
    let case = case(
        &["D1 2 nurse<=1 porter<=1"],
        &["A D1:0 nurse", "B D1:3 nurse"],
        None,
        &[],
    );
    let outcome = solved(&case);
    let worth = |role| {
        let mut watch = |_: &_| ControlFlow::Continue(());
        value_of_one_more_seat(&case, outcome.seating().unwrap(), ("D1", role), &mut watch)
    };
    let expected = [(None, 0), (Some("porter"), 0), (Some("nurse"), 997)];
    for (role, value) in expected {
        assert_eq!(worth(role), Some(value), "{role:?}");
    }
}

#[test]
fn a_search_that_is_stopped_says_what_it_knows() {
    let case = case(&["D1 1"], &["A D1:4", "B D1:4"], None, &[]);
    let stopped = solve(&case, &mut |_| ControlFlow::Break(()));
    let Outcome::Feasible { seating, bound } = stopped else {
        panic!("{stopped:?}")
    };
    assert_eq!((seating.value, bound), (2_000, 8));
    let pinned = super::sentences::case(&["D1 1"], &["A D1:4", "B D1:4"], None, &[("A", "D1")]);
    assert_eq!(
        solve(&pinned, &mut |_| ControlFlow::Break(())),
        Outcome::Unknown { bound: None }
    );
}
