//! When minutes can be attested, which code is taken, when one may object, and by what an objection is accepted.

use time::{Duration, macros::datetime};
use uuid::Uuid;

use super::{DAY, entry, entry_id, slot};
use crate::{
    attendance::rules::{
        attest::{
            RefuseAttest, RefuseObjection, SentCode, TRIES, attestable, corrections, digits_of, hash_of,
            is_over, judge_code, may_object,
        },
        entries::WallClock,
    },
    catalogue::SlotKind,
    editions::EditionState,
};

const RUNNING: EditionState = EditionState::Running;

#[test]
fn minutes_can_be_attested_once_the_day_is_over_or_signed() {
    let sum = Some("3f2a");
    let cases = [
        (RUNNING, (false, false), sum, Err(RefuseAttest::NotYet)),
        (RUNNING, (true, false), sum, Ok("3f2a")),
        (RUNNING, (false, true), sum, Ok("3f2a")),
        (RUNNING, (true, true), None, Err(RefuseAttest::Nothing)),
        (EditionState::Completed, (true, true), sum, Ok("3f2a")),
        (EditionState::Closed, (true, true), sum, Err(RefuseAttest::State)),
        (
            EditionState::Cancelled,
            (true, true),
            sum,
            Err(RefuseAttest::State),
        ),
    ];
    for (state, done, sum, expected) in cases {
        assert_eq!(attestable(state, done, sum), expected, "{state:?} {done:?}");
    }
    let slots = [
        slot(0, 1, DAY, (540, 600), SlotKind::Talk),
        slot(1, 1, DAY, (600, 675), SlotKind::Talk),
    ];
    for (minute, over) in [(674, false), (675, true)] {
        assert_eq!(
            is_over(&slots, DAY, WallClock { date: DAY, minute }),
            over,
            "{minute}"
        );
    }
    let next = DAY + Duration::DAY;
    assert!(is_over(
        &slots,
        DAY,
        WallClock {
            date: next,
            minute: 0
        }
    ));
    assert!(
        !is_over(
            &slots,
            next,
            WallClock {
                date: next,
                minute: 1439
            }
        ),
        "no slots"
    );
}

#[test]
fn a_code_is_taken_for_its_minutes_in_its_time_and_not_too_often() {
    let (key, id) = (b"key", Uuid::from_u128(1));
    let now = datetime!(2026-10-14 18:00 UTC);
    let code = digits_of([0, 0, 0, 0, 0, 0, 1, 151]);
    assert_eq!(code, "0407");
    let hash = hash_of(key, id, &code);
    assert_ne!(hash, hash_of(b"other", id, &code));
    let sent = |tries, minutes, checksum| SentCode {
        id,
        hash: &hash,
        checksum,
        tries,
        expires_at: now + Duration::minutes(minutes),
    };
    let cases = [
        (sent(1, 30, "sum"), "0407", Ok(())),
        (sent(TRIES, 1, "sum"), "0407", Ok(())),
        (sent(TRIES + 1, 1, "sum"), "0407", Err(RefuseAttest::TooOften)),
        (
            sent(1, 30, "sum"),
            "0408",
            Err(RefuseAttest::Wrong { left: TRIES - 1 }),
        ),
        (
            sent(TRIES - 1, 30, "sum"),
            "",
            Err(RefuseAttest::Wrong { left: 1 }),
        ),
        (sent(TRIES, 30, "sum"), "9999", Err(RefuseAttest::TooOften)),
        (sent(1, 0, "sum"), "0407", Err(RefuseAttest::NoCode)),
        (sent(1, 30, "other"), "0407", Err(RefuseAttest::Changed)),
    ];
    for (sent, typed, expected) in cases {
        assert_eq!(
            judge_code(key, &sent, typed, "sum", now),
            expected,
            "{sent:?} {typed}"
        );
    }
}

#[test]
fn one_may_object_from_the_first_slot_on_one_objection_at_a_time() {
    let slots = [slot(0, 1, DAY, (540, 600), SlotKind::Talk)];
    let cases = [
        (RUNNING, 524, false, Err(RefuseObjection::NotYet)),
        (RUNNING, 525, false, Ok(())),
        (RUNNING, 1400, false, Ok(())),
        (RUNNING, 1400, true, Err(RefuseObjection::Waiting)),
        (EditionState::Closed, 1400, false, Err(RefuseObjection::State)),
    ];
    for (state, minute, waiting, expected) in cases {
        let now = WallClock { date: DAY, minute };
        let decided = may_object(state, &slots, DAY, now, waiting);
        assert_eq!(decided, expected, "{state:?} {minute} {waiting}");
    }
}

#[test]
fn an_objection_is_accepted_by_what_was_corrected_since_and_still_holds() {
    let since = datetime!(2026-10-14 18:00 UTC);
    let slots = [
        slot(0, 1, DAY, (540, 600), SlotKind::Talk),
        slot(1, 1, DAY + Duration::DAY, (540, 600), SlotKind::Talk),
    ];
    let mut entries = [
        entry(1, 0, None, None),
        entry(2, 0, Some((540, 590)), Some(1)),
        entry(3, 0, Some((540, 600)), Some(2)),
        entry(4, 1, Some((540, 600)), None),
    ];
    for (entry, minutes) in entries.iter_mut().zip([-60, 5, 10, 10]) {
        entry.recorded_at = since + Duration::minutes(minutes);
    }
    let found = |since| -> Vec<_> {
        corrections(&entries, &slots, DAY, since)
            .map(|entry| entry.id)
            .collect()
    };
    assert_eq!(found(since), [entry_id(3)], "neither replaced nor of another day");
    assert_eq!(found(since + Duration::minutes(10)), []);
}
