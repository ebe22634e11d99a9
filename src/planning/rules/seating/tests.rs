//! Seatings by the rules that an office asks for.

use std::ops::ControlFlow;

use planner::seating::solve;

use super::*;
use crate::planning::parts::{Quota, Way};

/// An edition with seats and fewest people, and seats by cell as `O/s 2`.
fn offer(capacity: u32, fewest: u32, quotas: &[(&str, u32)]) -> Offer {
    let quota = |(cell, seats): &(&str, u32)| {
        let (region, role) = cell_parts(cell);
        Quota {
            region,
            role,
            seats: *seats,
        }
    };
    Offer {
        capacity,
        fewest,
        quotas: quotas.iter().map(quota).collect(),
        ..Offer::default()
    }
}

/// Somebody of a cell with kilometres to editions.
fn seeker(cell: &str, ways: &[(usize, i64)]) -> Seeker {
    let (region, role) = cell_parts(cell);
    let way = |(offer, km): &(usize, i64)| Way {
        offer: *offer,
        metres: km * 1_000,
    };
    Seeker {
        region,
        role,
        priority: 1,
        ways: ways.iter().map(way).collect(),
        ..Seeker::default()
    }
}

fn kept(offer: usize, seeker: Seeker) -> Seeker {
    Seeker {
        kept: Some(offer),
        ..seeker
    }
}

fn question(offers: Vec<Offer>, seekers: Vec<Seeker>) -> SeatingQuestion {
    SeatingQuestion {
        offers,
        seekers,
        cells: true,
        seat_km: 1_000,
        ..SeatingQuestion::default()
    }
}

fn outcome(question: &SeatingQuestion) -> SeatingOutcome {
    let case = seating_case(question).expect("a sound question");
    seating_outcome(&solve(&case, &mut |_| ControlFlow::Continue(())), Vec::new(), 0)
}

#[test]
fn seats_go_where_the_rules_let_them() {
    let org = |name: &str, seeker: Seeker| Seeker {
        organisation: name.to_owned(),
        ..seeker
    };
    let first = |seeker: Seeker| Seeker {
        priority: 2,
        ..seeker
    };
    let anybody = |offers, seekers| SeatingQuestion {
        cells: false,
        ..question(offers, seekers)
    };
    let two = |near, far| [(0, near), (1, far)];
    let rows: Vec<(&str, SeatingQuestion, Vec<Option<usize>>)> = vec![
        (
            "the nearest edition",
            question(
                vec![offer(5, 0, &[]), offer(5, 0, &[])],
                vec![seeker("O/s", &two(90, 20))],
            ),
            vec![Some(1)],
        ),
        (
            "who comes first, where all else is equal",
            question(
                vec![offer(1, 0, &[])],
                vec![seeker("O/s", &[(0, 5)]), seeker("O/s", &[(0, 5)])],
            ),
            vec![Some(0), None],
        ),
        (
            "who goes first by the office's word",
            question(
                vec![offer(1, 0, &[])],
                vec![seeker("O/s", &[(0, 5)]), first(seeker("O/s", &[(0, 80)]))],
            ),
            vec![None, Some(0)],
        ),
        (
            "a seat that somebody has stays theirs",
            question(
                vec![offer(1, 0, &[])],
                vec![
                    first(seeker("O/s", &[(0, 5)])),
                    kept(0, seeker("K/s", &[(0, 300)])),
                ],
            ),
            vec![None, Some(0)],
        ),
        (
            "a cell that is full",
            question(
                vec![offer(2, 0, &[("O/s", 1), ("K/s", 1)])],
                vec![seeker("O/s", &[(0, 5)]), seeker("O/s", &[(0, 6)])],
            ),
            vec![Some(0), None],
        ),
        (
            "a cell without seats",
            question(vec![offer(2, 0, &[("O/s", 2)])], vec![seeker("X/s", &[(0, 5)])]),
            vec![None],
        ),
        (
            "seats of other cells, where the office lets anybody have them",
            anybody(
                vec![offer(2, 0, &[("O/s", 1), ("K/s", 1)])],
                vec![seeker("O/s", &[(0, 5)]), seeker("O/s", &[(0, 6)])],
            ),
            vec![Some(0), Some(0)],
        ),
        (
            "no more than are divided",
            anybody(
                vec![offer(9, 0, &[("O/s", 1)])],
                vec![seeker("O/s", &[(0, 5)]), seeker("O/s", &[(0, 6)])],
            ),
            vec![Some(0), None],
        ),
        (
            "too few for an edition",
            question(vec![offer(5, 2, &[])], vec![seeker("O/s", &[(0, 5)])]),
            vec![None],
        ),
        (
            "a seat is not worth the way",
            question(vec![offer(5, 0, &[])], vec![seeker("O/s", &[(0, 1_200)])]),
            vec![None],
        ),
        (
            "one of an organisation, however it is written",
            SeatingQuestion {
                organisation_most: Some(1),
                ..question(
                    vec![offer(5, 0, &[])],
                    vec![
                        org("Urząd", seeker("O/s", &[(0, 5)])),
                        org("URZĄD", seeker("O/s", &[(0, 6)])),
                    ],
                )
            },
            vec![Some(0), None],
        ),
    ];
    for (what, question, seats) in rows {
        assert_eq!(outcome(&question).seats, seats, "{what}");
    }
}

#[test]
fn what_cannot_be_names_who_and_where() {
    let rows = [
        (
            question(
                vec![offer(1, 0, &[])],
                vec![
                    kept(0, seeker("O/s", &[(0, 1)])),
                    kept(0, seeker("K/s", &[(0, 1)])),
                ],
            ),
            vec![
                Broken::Keeps { seeker: 0 },
                Broken::Keeps { seeker: 1 },
                Broken::Capacity { offer: 0 },
            ],
        ),
        (
            question(vec![offer(4, 3, &[])], vec![kept(0, seeker("O/s", &[(0, 1)]))]),
            vec![Broken::Keeps { seeker: 0 }, Broken::Fewest { offer: 0 }],
        ),
    ];
    for (question, conflict) in rows {
        let outcome = outcome(&question);
        assert_eq!(
            (outcome.status.as_str(), outcome.conflict),
            ("infeasible", conflict)
        );
    }
}

#[test]
fn a_stored_answer_is_a_seating_again_with_its_figures() {
    let question = question(
        vec![offer(2, 0, &[]), offer(9, 0, &[])],
        vec![
            kept(0, seeker("O/s", &[(0, 10)])),
            seeker("O/s", &[(0, 20), (1, 30)]),
            seeker("O/s", &[(0, 40)]),
        ],
    );
    let outcome = outcome(&question);
    let figures = SeatingFigures {
        seated: 3,
        new: 2,
        waiting: 0,
        metres: 80_000,
        editions: 2,
    };
    assert_eq!(seating_figures(&question, &outcome), Some(figures));
    let cut = SeatingOutcome {
        seats: vec![None],
        ..outcome
    };
    assert_eq!(seating_of(&question, &cut), None);
}

#[test]
fn a_seat_more_is_wanted_of_the_cell_of_who_waits() {
    let question = question(
        vec![offer(2, 0, &[("O/s", 1), ("K/s", 1)]), offer(1, 0, &[])],
        vec![
            seeker("O/s", &[(0, 5)]),
            seeker("O/s", &[(0, 6), (1, 6)]),
            seeker("O/s", &[(0, 7), (1, 7)]),
        ],
    );
    let case = seating_case(&question).expect("a sound question");
    let seating = seating_of(&question, &outcome(&question)).expect("a seating");
    let expected = BTreeMap::from([
        (0, BTreeSet::from([Some("O/s".to_owned())])),
        (1, BTreeSet::from([None])),
    ]);
    assert_eq!(wanted_cells(&case, &seating), expected);
}
