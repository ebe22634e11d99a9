//! The code on the screen: how long it is good, what a scan of it is worth, and why one enters nobody.

use time::{Duration, macros::datetime};

use super::{DAY, slot, slot_id};
use crate::{
    attendance::rules::{
        entries::WallClock,
        scan::{NoCode, RefuseScan, Scan, code, note, scan_of_note, slot_of_code, span_of_scan},
    },
    catalogue::SlotKind,
    editions::{EditionState, Span},
};

#[test]
fn a_code_is_good_for_its_slot_until_it_has_changed_twice() {
    let start = datetime!(2026-10-14 07:00 UTC);
    let shown = code(b"key", slot_id(1), start);
    let cases = [
        (0, Ok(slot_id(1))),
        (19, Ok(slot_id(1))),
        (20, Ok(slot_id(1))),
        (39, Ok(slot_id(1))),
        (40, Err(NoCode::Over)),
        (86_400, Err(NoCode::Over)),
        (-1, Err(NoCode::Over)),
    ];
    for (seconds, good) in cases {
        let moment = start + Duration::seconds(seconds);
        assert_eq!(slot_of_code(b"key", &shown, moment), good, "{seconds} s later");
    }
    assert_ne!(shown, code(b"key", slot_id(1), start + Duration::seconds(20)));
}

#[test]
fn what_this_installation_did_not_make_for_the_purpose_is_no_code() {
    let start = datetime!(2026-10-14 07:00 UTC);
    let shown = code(b"key", slot_id(1), start);
    let scan = Scan {
        slot: slot_id(1),
        at: start,
    };
    let (first, rest) = shown.split_at(1);
    let other = if first == "A" { "B" } else { "A" };
    let forged = [
        String::new(),
        "made-up".to_owned(),
        "ż".repeat(30),
        shown[1..].to_owned(),
        format!("{other}{rest}"),
        format!("{shown}AAAA"),
        code(b"other", slot_id(1), start),
        note(b"key", scan),
    ];
    for text in forged {
        assert_eq!(slot_of_code(b"key", &text, start), Err(NoCode::Unknown), "{text}");
    }
    assert_eq!(scan_of_note(b"key", &shown, start), None, "a code is no note");
}

#[test]
fn a_note_keeps_the_moment_of_the_scan_for_a_quarter_of_an_hour() {
    let at = datetime!(2026-10-14 07:00 UTC);
    let scan = Scan { slot: slot_id(1), at };
    let kept = note(b"key", scan);
    for (minutes, holds) in [(0, true), (14, true), (15, false), (600, false)] {
        let found = scan_of_note(b"key", &kept, at + Duration::minutes(minutes));
        assert_eq!(found, holds.then_some(scan), "{minutes} min later");
    }
    assert_eq!(scan_of_note(b"other", &kept, at), None);
    assert_eq!(scan_of_note(b"key", "", at), None);
}

#[test]
fn a_scan_counts_from_its_moment_or_says_why_not() {
    let talk = slot(0, 1, DAY, (540, 600), SlotKind::Talk);
    let coffee = slot(0, 1, DAY, (540, 600), SlotKind::Break);
    let running = EditionState::Running;
    let cases = [
        (running, &talk, 524, Err(RefuseScan::Early { starts: 540 })),
        (running, &talk, 525, Ok(Span::new(540, 600))),
        (running, &talk, 550, Ok(Span::new(550, 600))),
        (running, &talk, 600, Err(RefuseScan::Late { ends: 600 })),
        (running, &coffee, 550, Err(RefuseScan::Pause)),
        (EditionState::Cancelled, &talk, 550, Err(RefuseScan::State)),
        (EditionState::Closed, &talk, 550, Err(RefuseScan::State)),
    ];
    for (state, slot, minute, expected) in cases {
        let scanned = WallClock { date: DAY, minute };
        assert_eq!(span_of_scan(state, slot, scanned), expected, "{state:?} {minute}");
    }
    let next_day = WallClock {
        date: DAY + Duration::DAY,
        minute: 550,
    };
    assert_eq!(
        span_of_scan(running, &talk, next_day),
        Err(RefuseScan::Late { ends: 600 })
    );
}
