//! Tables of marking by hand.

use items::content::Criterion;
use kernel::text::Localised;
use proptest::prelude::*;
use time::OffsetDateTime;
use uuid::Uuid;

use super::*;
use crate::quizzes::model::{AttemptId, ItemVersionId, MarkingId, Points};

fn exact(text: &str) -> Exact {
    text.parse().unwrap()
}

fn who(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// Markings in their order: who, the share, whether it settles.
fn markings(given: &[(u128, &str, bool)]) -> Vec<Marking> {
    let marking = |(number, (marker, share, settles)): (i32, &(u128, &str, bool))| Marking {
        id: MarkingId::new(),
        attempt_id: AttemptId(Uuid::nil()),
        item_version_id: ItemVersionId(Uuid::nil()),
        number,
        marker_id: who(*marker),
        marker_name: "Jan".to_owned(),
        settles: *settles,
        points: Points(vec![exact(share)]),
        share: exact(share),
        comment: String::new(),
        at: OffsetDateTime::UNIX_EPOCH,
    };
    (1..).zip(given).map(marking).collect()
}

#[test]
fn marks_are_read_with_a_comma_or_a_point_and_within_what_there_is() {
    let table = [
        ("0", Ok("0")),
        ("2", Ok("2")),
        (" 1,5 ", Ok("1.5")),
        ("1.25", Ok("1.25")),
        (",5", Ok("0.5")),
        ("", Err(NoPoints::Missing)),
        ("  ", Err(NoPoints::Missing)),
        ("2,1", Err(NoPoints::OutOfRange)),
        ("-1", Err(NoPoints::OutOfRange)),
        ("-0,5", Err(NoPoints::OutOfRange)),
        ("1/2", Err(NoPoints::NoNumber)),
        ("1e0", Err(NoPoints::NoNumber)),
        ("1.0.0", Err(NoPoints::NoNumber)),
        ("1,", Err(NoPoints::NoNumber)),
        ("good", Err(NoPoints::NoNumber)),
        ("0.00000000000000001", Err(NoPoints::NoNumber)),
    ];
    for (typed, expected) in table {
        let read = read_points(typed, &exact("2"));
        assert_eq!(read, expected.map(exact), "{typed:?}");
    }
}

#[test]
fn a_share_is_what_was_given_of_what_the_criteria_offer() {
    let rubric = |marks: &[&str]| -> Vec<Criterion> {
        let criterion = |marks: &&str| Criterion {
            text: Localised::default(),
            marks: exact(marks),
        };
        marks.iter().map(criterion).collect()
    };
    let table: [(&[&str], &[&str], &str); 4] = [
        (&["2", "1"], &["1", "0"], "1/3"),
        (&["2", "1"], &["2", "1"], "1"),
        (&[], &["1.5"], "0.5"),
        (&["0.5", "0.25"], &["0.25", "0.25"], "2/3"),
    ];
    for (marks, given, share) in table {
        let most = most_points(&rubric(marks), &exact("3"));
        let points: Vec<Exact> = given.iter().map(|given| exact(given)).collect();
        assert_eq!(share_of(&points, &most), exact(share), "{given:?} of {marks:?}");
    }
    assert_eq!(share_of(&[], &[]), Exact::zero());
}

#[test]
fn the_newest_mark_that_is_agreed_on_counts() {
    type Given = &'static [(u128, &'static str, bool)];
    let table: [(&str, Given, Option<i32>, bool); 9] = [
        ("nobody", &[], None, false),
        ("one", &[(1, "1/3", false)], Some(1), false),
        (
            "one who thought again",
            &[(1, "1/3", false), (1, "0.5", false)],
            Some(2),
            false,
        ),
        (
            "two who agree",
            &[(1, "1/3", false), (2, "1/3", false)],
            Some(2),
            false,
        ),
        (
            "two who differ",
            &[(1, "1/3", false), (2, "0.5", false)],
            None,
            true,
        ),
        (
            "the first comes to the second's opinion",
            &[(1, "1/3", false), (2, "0.5", false), (1, "0.5", false)],
            Some(3),
            false,
        ),
        (
            "they agreed, and one thought again",
            &[(1, "0.5", false), (2, "0.5", false), (1, "0", false)],
            None,
            true,
        ),
        (
            "the office settles",
            &[(1, "1/3", false), (2, "0.5", false), (3, "0.4", true)],
            Some(3),
            false,
        ),
        (
            "the office settles again",
            &[
                (1, "0", false),
                (2, "1", false),
                (3, "0.4", true),
                (4, "0.6", true),
            ],
            Some(4),
            false,
        ),
    ];
    for (what, given, counts, differs) in table {
        let given = markings(given);
        let found = standing(&given);
        let number = match found {
            Standing::Counts(marking) => Some(marking.number),
            _ => None,
        };
        assert_eq!((number, found == Standing::Differs), (counts, differs), "{what}");
    }
}

#[test]
fn whose_turn_it_is() {
    type Given = &'static [(u128, &'static str, bool)];
    let one: Given = &[(1, "0.5", false)];
    let two: Given = &[(1, "0.5", false), (2, "0", false)];
    let settled: Given = &[(1, "0.5", false), (2, "0", false), (9, "0.25", true)];
    let table: [(Given, u128, bool, Turn); 13] = [
        (&[], 1, false, Turn::First),
        (&[], 9, true, Turn::First),
        (one, 1, false, Turn::Again),
        (one, 2, false, Turn::Second),
        (one, 9, true, Turn::Second),
        (one, 1, true, Turn::Again),
        (two, 1, false, Turn::Again),
        (two, 2, false, Turn::Again),
        (two, 3, false, Turn::Nothing),
        (two, 9, true, Turn::Settle),
        (two, 1, true, Turn::Settle),
        (settled, 1, false, Turn::Nothing),
        (settled, 9, true, Turn::Settle),
    ];
    for (given, person, office, expected) in table {
        let found = turn(&markings(given), who(person), office);
        assert_eq!(found, expected, "{given:?}, {person}, office: {office}");
    }
}

#[test]
fn only_what_differs_needs_the_office() {
    let agreed = markings(&[(1, "0.5", false), (2, "0.5", false)]);
    let differing = markings(&[(1, "0.5", false), (2, "0", false)]);
    let settled = markings(&[(1, "0.5", false), (2, "0", false), (9, "0", true)]);
    assert_eq!(need(&agreed, who(9), true), Turn::Nothing);
    assert_eq!(need(&differing, who(9), true), Turn::Settle);
    assert_eq!(need(&settled, who(9), true), Turn::Nothing);
    assert_eq!(need(&differing, who(1), false), Turn::Again);
}

#[test]
fn the_same_sent_twice_is_known_as_such() {
    let given = markings(&[(1, "0.5", false), (2, "0", false)]);
    assert!(is_repeated(&given, who(2), &[exact("0")], ""));
    assert!(
        !is_repeated(&given, who(1), &[exact("0.5")], ""),
        "another came between"
    );
    assert!(!is_repeated(&given, who(2), &[exact("0.1")], ""));
    assert!(!is_repeated(&given, who(2), &[exact("0")], "Well done"));
    assert!(!is_repeated(&[], who(2), &[exact("0")], ""));
}

#[test]
fn the_next_answer_is_the_oldest_in_the_same_need() {
    use Turn::{Again, First, Nothing, Second, Settle};
    let queue = |turns: &[(u8, Turn)]| -> Vec<Queued<u8>> {
        turns
            .iter()
            .map(|(item, turn)| Queued {
                item: *item,
                turn: *turn,
            })
            .collect()
    };
    let all = [
        (2, First),
        (1, Second),
        (1, First),
        (2, Settle),
        (1, Again),
        (1, First),
    ];
    let table: [(&[(u8, Turn)], u8, Turn, Option<usize>); 7] = [
        (&all, 1, First, Some(2)),
        (&all, 2, First, Some(0)),
        (&all, 3, First, Some(0)),
        (&all, 2, Second, Some(1)),
        (&all, 1, Again, Some(2)),
        (&[(1, Again), (1, Second)], 1, First, None),
        (&[(1, Nothing)], 1, Nothing, None),
    ];
    for (turns, item, done, expected) in table {
        assert_eq!(
            next(&queue(turns), item, done),
            expected,
            "{item} {done:?} in {turns:?}"
        );
    }
}

proptest! {
    #[test]
    fn a_share_lies_between_nothing_and_all(marks in prop::collection::vec((1_i64..50, 0_u8..=100), 1..6)) {
        let most: Vec<Exact> = marks.iter().map(|(most, _)| Exact::whole(*most)).collect();
        let points: Vec<Exact> = marks
            .iter()
            .map(|(most, percent)| &Exact::whole(*most) * &Exact::part((*percent).into(), 100))
            .collect();
        let share = share_of(&points, &most);
        prop_assert!(!share.is_negative() && share <= Exact::one());
        let full = marks.iter().all(|(_, percent)| *percent == 100);
        prop_assert_eq!(share == Exact::one(), full);
    }
}
