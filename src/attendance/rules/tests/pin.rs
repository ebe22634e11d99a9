//! PINs: how long one is good, for which slot, and from when a check-in counts.

use time::{Duration, macros::datetime};

use super::{DAY, slot, slot_id};
use crate::{
    attendance::rules::{
        entries::WallClock,
        pin::{accepts, digits, pin, seconds_left, span_of_check_in},
    },
    catalogue::SlotKind,
    editions::Span,
};

#[test]
fn a_pin_is_good_for_its_slot_until_five_minutes_after_it_was_shown_last() {
    let start = datetime!(2026-10-14 07:00 UTC);
    let shown = pin(b"key", slot_id(1), start);
    assert_eq!(shown.len(), 6);
    assert!(shown.chars().all(|digit| digit.is_ascii_digit()));
    let cases = [
        (0, true),
        (299, true),
        (300, true),
        (599, true),
        (600, false),
        (86_400, false),
        (-1, false),
    ];
    for (seconds, good) in cases {
        let moment = start + Duration::seconds(seconds);
        assert_eq!(
            accepts(b"key", slot_id(1), &shown, moment),
            good,
            "{seconds} s later"
        );
    }
    assert!(!accepts(b"key", slot_id(2), &shown, start), "another slot");
    assert!(
        !accepts(b"other", slot_id(1), &shown, start),
        "another installation"
    );
    assert!(!accepts(b"key", slot_id(1), "", start));
    assert_eq!(seconds_left(start), 300);
    assert_eq!(seconds_left(start + Duration::seconds(299)), 1);
}

#[test]
fn digits_are_read_however_people_space_them() {
    for typed in ["040717", "040 717", "040-717", " 04 07 17 "] {
        assert_eq!(digits(typed), "040717", "{typed:?}");
    }
}

#[test]
fn a_check_in_counts_from_the_minute_it_is_made_but_not_against_the_queue() {
    let talk = slot(0, 1, DAY, (540, 600), SlotKind::Talk);
    let cases = [
        (524, None),
        (525, Some(540)),
        (540, Some(540)),
        (544, Some(540)),
        (545, Some(545)),
        (599, Some(599)),
        (600, None),
    ];
    for (minute, from) in cases {
        let now = WallClock { date: DAY, minute };
        let expected = from.map(|from| Span::new(from, 600));
        assert_eq!(span_of_check_in(&talk, now), expected, "minute {minute}");
    }
    let other_day = WallClock {
        date: DAY + Duration::DAY,
        minute: 550,
    };
    assert_eq!(span_of_check_in(&talk, other_day), None);
    let without_length = slot(0, 1, DAY, (540, 540), SlotKind::Talk);
    let at_its_start = WallClock {
        date: DAY,
        minute: 539,
    };
    assert_eq!(span_of_check_in(&without_length, at_its_start), None);
}
