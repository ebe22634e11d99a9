//! Reading cases from JSON.

use super::super::{answer, read_case, solve};

const CASE: &str = r#"{"format": "seating-case/1",
    "dates": [{"id": "D1", "group": "G", "capacity": 1}],
    "people": [
        {"id": "B", "role": "x", "groups": ["G"], "prefs": {"D1": 2}, "priority": 1, "order": 1},
        {"id": "A", "role": "x", "office": null, "groups": ["G"], "needs": [], "prefs": {"D1": 2}, "priority": 1, "order": 0}
    ], "waiting_cost": {"1": 50}, "office_max": null}"#;

#[test]
fn a_case_is_read_with_or_without_its_wrapper() {
    let wrapped =
        format!(r#"{{"id": "s", "title": "t", "input": {CASE}, "expected": {{"value": "anything"}}}}"#);
    for text in [CASE, &wrapped] {
        let case = read_case(text).unwrap();
        let outcome = solve(&case, &mut |_| std::ops::ControlFlow::Continue(()));
        let answer = serde_json::to_string(&answer(&case, &outcome)).unwrap();
        assert_eq!(
            answer,
            r#"{"status":"optimal","value":52,"seats":{"A":"D1"},"waiting":["B"],"runs":["D1"],"conflict":[],"bound":52}"#
        );
    }
}

#[test]
fn all_that_is_wrong_is_named() {
    let person = r#""role":"x","groups":[],"prefs":{}"#;
    let table: &[(&str, &[&str])] = &[
        ("", &["not JSON: EOF while parsing a value at line 1 column 0"]),
        ("[]", &["case: input is [], expected an object"]),
        (
            "{}",
            &[
                "no format; seating-case/1 is expected",
                "case: dates is missing",
                "case: people is missing",
            ],
        ),
        (
            r#"{"format":"grouping-case/1","dates":{},"people":[7]}"#,
            &[
                "format is grouping-case/1, not seating-case/1",
                "case: dates is {}, expected a list of objects",
                "case: people is 7, expected a list of objects",
            ],
        ),
        (
            r#"{"format":"seating-case/1","people":[],"dates":[{"id":"D","group":"G","capacity":-1,"run_cost":-5},
                {"id":"D","capacity":1.5,"role_min":{"x":"many"},"features":[3]}]}"#,
            &[
                "date D: capacity is -1, expected an integer from 0",
                "date D: group is missing",
                "date D: capacity is 1.5, expected an integer from 0",
                "date D: role_min.x is \"many\", expected an integer from 0",
                "date D: features is 3, expected a list of texts",
                "date D: run_cost -5 is not in 0..=10000000000",
                "date D: there are two",
            ],
        ),
        (
            &format!(
                r#"{{"format":"seating-case/1","dates":[],"waiting_cost":{{"4":1,"1":-1}},"pinned":{{"Z":"D9"}},"people":[
                {{"role":"x","groups":[],"prefs":{{"D9":-1}},"priority":4,"order":0}},
                {{"id":"A",{person},"priority":1,"order":0}},{{"id":"A",{person},"priority":900,"order":1}}]}}"#
            ),
            &[
                "case: waiting_cost is 4, expected priorities 1, 2 and 3",
                "people[0]: id is missing",
                "person A: priority is 900, expected an integer from 1 to 3",
                "case: waiting_cost -1 is not in 0..=1000000000",
                "person : priority 4 is not 1, 2 or 3",
                "person : prefs name D9, which is no date",
                "person : the cost -1 of D9 is not in 0..=1000000000",
                "person A: order 0 is also that of ",
                "person A: there are two",
                "pinned: Z is nobody",
                "pinned: Z is pinned to D9, which is no date",
            ],
        ),
    ];
    for (text, expected) in table {
        let problems = read_case(text).unwrap_err();
        assert_eq!(
            &problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            expected,
            "{text}"
        );
    }
}
