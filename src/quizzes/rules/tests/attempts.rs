//! Tables of when attempts begin, what late pages change, and when the pass mark is reached.

use items::Exact;
use time::{Duration, macros::datetime};

use super::{
    super::{
        super::model::{
            AtEnd, AttemptId, AttemptState, Counts, QuizId, QuizPurpose, Sections, Settings, Shown, Terms,
            attempt, quiz,
        },
        *,
    },
    chosen,
};
use crate::{catalogue::CourseVersionId, enrolment::EnrolmentId, kernel::text::Localised, people::PersonId};

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
        decide_start(
            &quiz(allowed, Settings::default()),
            &Terms::default(),
            earlier,
            now,
        )
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

fn quiz(attempts_allowed: i32, settings: Settings) -> quiz::Model {
    quiz::Model {
        id: QuizId::new(),
        version_id: CourseVersionId::new(),
        key: "post-test".to_owned(),
        purpose: QuizPurpose::PostTest,
        titles: Localised::default(),
        intros: Localised::default(),
        pass_percent: 60,
        attempts_allowed,
        shuffle: false,
        number: 1,
        author_id: None,
        created_at: None,
        reason: None,
        settings,
        sections: Sections::default(),
    }
}

#[test]
fn dates_waiting_times_and_what_was_granted_decide_when_an_attempt_begins() {
    let at = |hour: u8| datetime!(2026-03-14 00:00 UTC) + Duration::hours(hour.into());
    let dated = |opens, closes| Terms {
        opens_at: Some(at(opens)),
        closes_at: Some(at(closes)),
        ..Terms::default()
    };
    let granted = Terms {
        extra_attempts: 1,
        ..Terms::default()
    };
    let (mut one, mut open) = (tried(1, AttemptState::Submitted), tried(1, AttemptState::Open));
    (one.submitted_at, open.ends_at) = (Some(at(10)), Some(at(13)));
    let mut lapsed = tried(1, AttemptState::Lapsed);
    lapsed.ends_at = Some(at(11));
    let waiting = Settings {
        wait_minutes: 90,
        ..Settings::default()
    };
    let cases = [
        (
            "before it opens",
            dated(12, 14),
            Settings::default(),
            None,
            11,
            Err(Refuse::NotOpen(at(12))),
        ),
        (
            "as it opens",
            dated(12, 14),
            Settings::default(),
            None,
            12,
            Ok(Start::New(1)),
        ),
        (
            "as it closes",
            dated(12, 14),
            Settings::default(),
            None,
            14,
            Err(Refuse::Closed(at(14))),
        ),
        (
            "what is open goes on",
            dated(8, 9),
            Settings::default(),
            Some(&open),
            12,
            Ok(Start::Continue(open.id)),
        ),
        (
            "too soon",
            Terms::default(),
            waiting.clone(),
            Some(&one),
            11,
            Err(Refuse::Wait(at(11) + Duration::minutes(30))),
        ),
        (
            "after the wait",
            Terms::default(),
            waiting.clone(),
            Some(&one),
            12,
            Ok(Start::New(2)),
        ),
        (
            "too soon after one that lapsed",
            Terms::default(),
            waiting,
            Some(&lapsed),
            12,
            Err(Refuse::Wait(at(12) + Duration::minutes(30))),
        ),
    ];
    for (what, terms, settings, earlier, hour, expected) in cases {
        let earlier: Vec<_> = earlier.into_iter().cloned().collect();
        assert_eq!(
            decide_start(&quiz(2, settings), &terms, &earlier, at(hour)),
            expected,
            "{what}"
        );
    }
    let one_allowed = quiz(1, Settings::default());
    assert_eq!(
        decide_start(&one_allowed, &granted, std::slice::from_ref(&one), at(12)),
        Ok(Start::New(2))
    );
}

#[test]
fn a_closing_date_cuts_the_limit_and_never_the_extra_time() {
    let now = datetime!(2026-03-14 10:00 UTC);
    let after = |minutes| now + Duration::minutes(minutes);
    let cases = [
        ("no end", 0, None, 30, AtEnd::Submit, None),
        ("the limit", 45, None, 0, AtEnd::Submit, Some((45, 45))),
        ("extra time", 45, None, 15, AtEnd::Discard, Some((60, 60))),
        ("the closing date", 45, Some(20), 0, AtEnd::Submit, Some((20, 20))),
        (
            "extra time beyond it",
            45,
            Some(20),
            15,
            AtEnd::Submit,
            Some((35, 35)),
        ),
        (
            "a closing date alone",
            0,
            Some(20),
            5,
            AtEnd::Submit,
            Some((25, 25)),
        ),
        ("grace", 45, Some(90), 0, AtEnd::Grace, Some((45, 55))),
        (
            "grace that is not asked for",
            45,
            None,
            0,
            AtEnd::Submit,
            Some((45, 45)),
        ),
    ];
    for (what, limit_minutes, closes, extra_minutes, at_end, expected) in cases {
        let settings = Settings {
            limit_minutes,
            at_end,
            grace_minutes: 10,
            ..Settings::default()
        };
        let terms = Terms {
            closes_at: closes.map(after),
            extra_minutes,
            ..Terms::default()
        };
        let expected = expected.map(|(due, end)| (after(due), after(end)));
        assert_eq!(terms.ends(&settings, now), expected, "{what}");
    }
}

#[test]
fn an_open_attempt_is_answered_handed_in_or_over() {
    let mut open = tried(1, AttemptState::Open);
    let due = datetime!(2026-03-14 10:00 UTC);
    let seconds = |seconds| due + Duration::seconds(seconds);
    assert_eq!(
        phase(&open, AtEnd::Discard, seconds(9_999)),
        Phase::Answering,
        "no end"
    );
    (open.due_at, open.ends_at) = (Some(due), Some(seconds(600)));
    let cases = [
        (AtEnd::Submit, 10, Phase::Answering),
        (AtEnd::Submit, 11, Phase::HandedIn),
        (AtEnd::Grace, 11, Phase::HandingIn),
        (AtEnd::Grace, 610, Phase::HandingIn),
        (AtEnd::Grace, 611, Phase::Lapsed),
    ];
    for (at_end, after, expected) in cases {
        assert_eq!(
            phase(&open, at_end, seconds(after)),
            expected,
            "{at_end:?} {after}"
        );
    }
    open.ends_at = open.due_at;
    assert_eq!(phase(&open, AtEnd::Discard, seconds(11)), Phase::Lapsed);
}

#[test]
fn one_attempt_counts_or_the_mean_of_all() {
    let scored = |score: f64, most: f64| Scored {
        score,
        most,
        passed: score / most >= 0.6,
    };
    let three = [scored(4.0, 10.0), scored(9.0, 12.0), scored(5.0, 10.0)];
    let counts = |counts, pass| super::super::counted(counts, pass, &three).expect("attempts");
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
        super::super::counted(Counts::Best, 60, &equal).map(|(place, _)| place),
        Some(0),
        "the earlier of two equals"
    );
    assert_eq!(super::super::counted(Counts::Best, 60, &[]), None);
}

#[test]
fn what_is_shown_waits_for_the_last_attempt_or_the_closing_date() {
    let (closes, before) = (datetime!(2026-03-14 10:00 UTC), datetime!(2026-03-14 09:59 UTC));
    let dated = Terms {
        closes_at: Some(closes),
        ..Terms::default()
    };
    let two = quiz(2, Settings::default());
    let any = quiz(0, Settings::default());
    let cases = [
        (Shown::AtOnce, &two, 1, before, true),
        (Shown::Never, &two, 2, closes, false),
        (Shown::Closed, &two, 2, before, false),
        (Shown::Closed, &two, 1, closes, true),
        (Shown::Exhausted, &two, 1, before, false),
        (Shown::Exhausted, &two, 2, before, true),
        (Shown::Exhausted, &any, 9, before, false),
        (Shown::Exhausted, &any, 9, closes, true),
    ];
    for (when, quiz, attempts, now, expected) in cases {
        assert_eq!(
            dated.shows(when, quiz, attempts, now),
            expected,
            "{when:?} {attempts} {now}"
        );
    }
    assert!(
        !Terms::default().shows(Shown::Closed, &two, 2, closes),
        "it never closes"
    );
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
