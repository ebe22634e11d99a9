//! Tables of which attempt comes next, what late pages change, and when the pass mark is reached.

use items::Exact;
use time::macros::datetime;

use super::{
    super::{
        super::model::{AttemptId, AttemptState, Counts, QuizId, Settings, Terms, attempt},
        *,
    },
    chosen,
};
use crate::{enrolment::EnrolmentId, people::PersonId};

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

pub(super) fn tried(number: i32, state: AttemptState) -> attempt::Model {
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
        due_at: None,
        ends_at: None,
        page: 0,
    }
}

#[test]
fn attempts_follow_one_another_up_to_what_is_allowed() {
    let submitted = |number| tried(number, AttemptState::Submitted);
    let open = tried(2, AttemptState::Open);
    let now = datetime!(2026-03-14 12:00 UTC);
    let start = |allowed, earlier: &[attempt::Model]| {
        let terms = Terms {
            attempts_allowed: allowed,
            ..Terms::default()
        };
        decide_start(&Settings::default(), &terms, earlier, now)
    };
    assert_eq!(start(3, &[]), Ok(Start::New(1)));
    assert_eq!(start(3, &[submitted(1), submitted(2)]), Ok(Start::New(3)));
    assert_eq!(start(2, &[submitted(1), submitted(2)]), Err(Refuse::NoneLeft(2)));
    assert_eq!(
        start(2, &[submitted(1), tried(2, AttemptState::Lapsed)]),
        Err(Refuse::NoneLeft(2))
    );
    assert_eq!(start(0, &[submitted(40)]), Ok(Start::New(41)));
    assert_eq!(
        start(2, &[submitted(1), open.clone()]),
        Ok(Start::Continue(open.id))
    );
}

#[test]
fn one_attempt_counts_or_the_mean_of_all() {
    let scored = |score: f64, most: f64| Scored {
        score,
        most,
        passed: score / most >= 0.6,
    };
    let three = [scored(4.0, 10.0), scored(9.0, 12.0), scored(5.0, 10.0)];
    let counts = |counts, pass| super::super::attempts::counted(counts, pass, &three).expect("attempts");
    assert_eq!(counts(Counts::Best, 60), (1, scored(9.0, 12.0)));
    assert_eq!(counts(Counts::First, 60), (0, scored(4.0, 10.0)));
    assert_eq!(counts(Counts::Last, 60), (2, scored(5.0, 10.0)));
    let mean = Scored {
        score: 5.5,
        most: 10.0,
        passed: false,
    };
    let (place, found) = counts(Counts::Mean, 60);
    assert_eq!((place, found.most, found.passed), (2, mean.most, mean.passed));
    assert!(
        (found.score - mean.score).abs() < 1e-9,
        "the mean of 40, 75 and 50 per cent"
    );
    assert!(counts(Counts::Mean, 55).1.passed, "exactly the pass mark");
    let equal = [scored(6.0, 10.0), scored(6.0, 10.0)];
    assert_eq!(
        super::super::attempts::counted(Counts::Best, 60, &equal).map(|(place, _)| place),
        Some(0),
        "the earlier of two equals"
    );
    assert_eq!(super::super::attempts::counted(Counts::Best, 60, &[]), None);
}

#[test]
fn a_pass_mark_is_reached_exactly_or_not_at_all() {
    let exact = |text: &str| text.parse::<Exact>().unwrap();
    let cases: [(&[(&str, &str)], i32, bool, i32); 7] = [
        (&[("0.7", "10")], 70, true, 70),
        (
            &[("1/3", "1"), ("1/3", "1"), ("1/3", "1"), ("1", "1")],
            50,
            true,
            50,
        ),
        (&[("1/7", "7"), ("1/7", "7"), ("5/7", "7")], 100, false, 33),
        (&[("0.69999", "100")], 70, false, 69),
        (&[("0", "5")], 0, true, 0),
        (&[], 0, true, 0),
        (&[("1", "1/3"), ("1", "2/3")], 100, true, 100),
    ];
    for (items, pass, passed, shown) in cases {
        let worth: Vec<Exact> = items.iter().map(|(_, worth)| exact(worth)).collect();
        let shares = items.iter().map(|(share, _)| Some(exact(share)));
        let outcome = outcome(&shares.zip(&worth).collect::<Vec<_>>(), pass);
        let percent = percent(outcome.score.to_f64(), outcome.most.to_f64());
        assert_eq!((outcome.passed, percent), (passed, shown), "{items:?}");
    }
    let waits = outcome(&[(None, &Exact::one()), (Some(Exact::one()), &Exact::one())], 60);
    assert_eq!((waits.score, waits.passed), (Exact::one(), false));
}
