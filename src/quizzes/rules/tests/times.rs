//! Tables of when attempts begin and end, and of when marks are shown.

use time::{Duration, macros::datetime};

use super::{
    super::{
        super::model::{AtEnd, AttemptState, Settings, Shown, Terms},
        *,
    },
    attempts::tried,
};

#[test]
fn dates_waiting_times_and_what_was_granted_decide_when_an_attempt_begins() {
    let at = |hour: u8| datetime!(2026-03-14 00:00 UTC) + Duration::hours(hour.into());
    let dated = |opens, closes| Terms {
        opens_at: Some(at(opens)),
        closes_at: Some(at(closes)),
        ..Terms::default()
    };
    let granted = Terms {
        attempts_allowed: 1,
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
            decide_start(&settings, &terms, &earlier, at(hour)),
            expected,
            "{what}"
        );
    }
    assert_eq!(
        decide_start(&Settings::default(), &granted, std::slice::from_ref(&one), at(12)),
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
fn what_is_shown_waits_for_the_last_attempt_or_the_closing_date() {
    let (closes, before) = (datetime!(2026-03-14 10:00 UTC), datetime!(2026-03-14 09:59 UTC));
    let made = |attempts_allowed, attempts, open| Terms {
        closes_at: Some(closes),
        attempts_allowed,
        attempts,
        open,
        ..Terms::default()
    };
    let cases = [
        (Shown::AtOnce, made(2, 1, 0), before, true),
        (Shown::AtOnce, made(2, 2, 1), before, true),
        (Shown::Never, made(2, 2, 0), closes, false),
        (Shown::Closed, made(2, 2, 0), before, false),
        (Shown::Closed, made(2, 1, 0), closes, true),
        (Shown::Closed, made(2, 2, 1), closes, false),
        (Shown::Exhausted, made(2, 1, 0), before, false),
        (Shown::Exhausted, made(2, 2, 0), before, true),
        (Shown::Exhausted, made(2, 2, 1), before, false),
        (Shown::Exhausted, made(0, 9, 0), before, false),
        (Shown::Exhausted, made(0, 9, 0), closes, true),
    ];
    for (when, terms, now, expected) in cases {
        assert_eq!(terms.shows(when, now), expected, "{when:?} {terms:?} {now}");
    }
    let endless = Terms {
        closes_at: None,
        ..made(2, 2, 0)
    };
    assert!(!endless.shows(Shown::Closed, closes), "it never closes");
}

#[test]
fn an_end_moves_by_what_was_added_and_never_towards_anybody() {
    let mut open = tried(1, AttemptState::Open);
    let at = |minutes: i64| open.started_at + Duration::minutes(minutes);
    let terms = |closes: Option<i64>, extra_minutes| Terms {
        closes_at: closes.map(at),
        extra_minutes,
        ..Terms::default()
    };
    // What holds before and after, the limit, the end that the attempt has, and the one it gets.
    let cases = [
        (
            "more minutes",
            terms(None, 0),
            terms(None, 20),
            60,
            60,
            Some(Some(80)),
        ),
        ("fewer minutes", terms(None, 20), terms(None, 0), 60, 80, None),
        (
            "a later date",
            terms(Some(40), 0),
            terms(Some(50), 0),
            60,
            40,
            Some(Some(50)),
        ),
        (
            "an earlier date",
            terms(Some(40), 0),
            terms(Some(30), 0),
            60,
            40,
            None,
        ),
        (
            "no date any more",
            terms(Some(40), 0),
            terms(None, 0),
            0,
            40,
            Some(None),
        ),
        ("nothing new", terms(None, 0), terms(None, 0), 60, 60, None),
        (
            "set by hand, nothing new",
            terms(None, 0),
            terms(None, 0),
            60,
            27,
            None,
        ),
        (
            "set by hand, no end before or after",
            terms(None, 0),
            terms(None, 0),
            0,
            27,
            None,
        ),
        (
            "set by hand, more minutes",
            terms(None, 0),
            terms(None, 20),
            30,
            135,
            Some(Some(155)),
        ),
        (
            "set by hand, more minutes, no limit",
            terms(None, 5),
            terms(None, 20),
            0,
            135,
            Some(Some(150)),
        ),
        (
            "set by hand, a date that is later than it",
            terms(None, 0),
            terms(Some(600), 0),
            0,
            135,
            None,
        ),
    ];
    for (what, before, after, limit_minutes, due, expected) in cases {
        let settings = Settings {
            limit_minutes,
            ..Settings::default()
        };
        let mut open = open.clone();
        (open.due_at, open.ends_at) = (Some(at(due)), Some(at(due)));
        let expected = expected.map(|end| end.map(|end| (at(end), at(end))));
        assert_eq!(prolonged((&before, &after), &settings, &open), expected, "{what}");
    }
    open.due_at = None;
    assert_eq!(
        prolonged((&terms(None, 0), &terms(None, 9)), &Settings::default(), &open),
        None
    );
}
