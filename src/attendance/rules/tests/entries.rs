//! What may be entered and corrected, and what a signature covers.

use time::{Duration, macros::date};

use super::{DAY, entry, entry_id, slot};
use crate::{
    attendance::rules::{
        entries::{Decision, Draft, Refuse, WallClock, checksum_of_day, current, decide_entry},
        today::{day_to_show, slot_to_show},
    },
    catalogue::SlotKind,
};

const NINE: i32 = 540;
const TEN: i32 = 600;

fn draft(span: Option<(i32, i32)>, replaces: Option<u32>, why: Option<&str>) -> Draft {
    let (from, to) = span.unwrap_or((0, 0));
    Draft {
        present: span.is_some(),
        from,
        to,
        replaces: replaces.map(entry_id),
        why: why.map(str::to_owned),
    }
}

fn clock(minute: i32) -> WallClock {
    WallClock { date: DAY, minute }
}

#[test]
fn an_entry_lies_within_its_slot_and_a_correction_says_why() {
    let talk = slot(0, 1, DAY, (NINE, TEN), SlotKind::Talk);
    let whole = Some((NINE, TEN));
    let before = entry(1, 0, whole, None);
    let absent = entry(1, 0, None, None);
    let late = Some((NINE + 20, TEN));
    let cases = [
        (draft(whole, None, None), None, Ok(Decision::First)),
        (draft(None, None, None), None, Ok(Decision::First)),
        (
            draft(Some((NINE - 1, TEN)), None, None),
            None,
            Err(Refuse::BeforeTheSlot { starts: NINE }),
        ),
        (
            draft(Some((NINE, TEN + 1)), None, None),
            None,
            Err(Refuse::AfterTheSlot { ends: TEN }),
        ),
        (
            draft(Some((NINE + 30, NINE + 30)), None, None),
            None,
            Err(Refuse::EndsBeforeItBegins),
        ),
        (
            draft(Some((NINE + 30, NINE + 20)), None, None),
            None,
            Err(Refuse::EndsBeforeItBegins),
        ),
        (
            draft(whole, Some(1), Some("typing error")),
            None,
            Err(Refuse::ChangedMeanwhile),
        ),
        (draft(whole, None, None), Some(&before), Ok(Decision::Nothing)),
        (
            draft(late, None, None),
            Some(&before),
            Err(Refuse::ChangedMeanwhile),
        ),
        (
            draft(late, Some(9), Some("train")),
            Some(&before),
            Err(Refuse::ChangedMeanwhile),
        ),
        (
            draft(late, Some(1), None),
            Some(&before),
            Err(Refuse::ReasonMissing),
        ),
        (
            draft(late, Some(1), Some("  ")),
            Some(&before),
            Err(Refuse::ReasonMissing),
        ),
        (
            draft(late, Some(1), Some("train")),
            Some(&before),
            Ok(Decision::Correction(entry_id(1))),
        ),
        (
            draft(None, Some(1), Some("other room")),
            Some(&before),
            Ok(Decision::Correction(entry_id(1))),
        ),
        (
            draft(None, Some(1), Some("twice")),
            Some(&absent),
            Ok(Decision::Nothing),
        ),
    ];
    for (draft, in_force, expected) in cases {
        assert_eq!(
            decide_entry(&talk, &draft, in_force, clock(TEN)),
            expected,
            "{draft:?}"
        );
    }
}

#[test]
fn nobody_is_entered_in_a_break_or_before_the_slot_is_near() {
    let whole = draft(Some((NINE, TEN)), None, None);
    let yesterday = WallClock {
        date: DAY - Duration::DAY,
        minute: 1439,
    };
    let tomorrow = WallClock {
        date: DAY + Duration::DAY,
        minute: 0,
    };
    let not_begun = Err(Refuse::NotBegun { starts: NINE });
    let cases = [
        (SlotKind::Talk, yesterday, not_begun.clone()),
        (SlotKind::Talk, clock(NINE - 16), not_begun),
        (SlotKind::Talk, clock(NINE - 15), Ok(Decision::First)),
        (SlotKind::Talk, tomorrow, Ok(Decision::First)),
        (SlotKind::Break, clock(TEN), Err(Refuse::Pause)),
        (SlotKind::Meal, clock(TEN), Err(Refuse::Pause)),
    ];
    for (kind, now, expected) in cases {
        let slot = slot(0, 1, DAY, (NINE, TEN), kind);
        assert_eq!(
            decide_entry(&slot, &whole, None, now),
            expected,
            "{kind:?} {now:?}"
        );
    }
}

#[test]
fn only_what_no_later_entry_replaces_is_in_force() {
    let entries = [
        entry(3, 0, None, Some(2)),
        entry(1, 0, Some((NINE, TEN)), None),
        entry(2, 0, Some((NINE + 5, TEN)), Some(1)),
        entry(4, 1, None, None),
    ];
    let ids: Vec<_> = current(&entries).map(|entry| entry.id).collect();
    assert_eq!(ids, [entry_id(3), entry_id(4)]);
}

#[test]
fn a_signature_covers_the_entries_of_its_day_alone() {
    let slots = [
        slot(0, 1, DAY, (NINE, TEN), SlotKind::Talk),
        slot(1, 1, DAY + Duration::DAY, (NINE, TEN), SlotKind::Talk),
    ];
    let first = entry(1, 0, Some((NINE, TEN)), None);
    let sum = |entries: &[_]| checksum_of_day(entries, &slots, DAY);
    let signed = sum(std::slice::from_ref(&first)).unwrap();
    assert_eq!(sum(&[]), None);
    assert_eq!(sum(&[entry(2, 1, None, None)]), None, "another day");
    assert_eq!(
        sum(&[entry(2, 1, None, None), first.clone()]),
        Some(signed.clone())
    );
    assert_ne!(
        sum(&[first.clone(), entry(3, 0, None, Some(1))]),
        Some(signed.clone()),
        "corrected"
    );
    let back = [
        first,
        entry(3, 0, None, Some(1)),
        entry(4, 0, Some((NINE, TEN)), Some(3)),
    ];
    assert_ne!(
        sum(&back),
        Some(signed),
        "corrected and set back is not what was signed"
    );
}

#[test]
fn the_list_opens_where_the_day_is() {
    let days = [date!(2026 - 10 - 14), date!(2026 - 10 - 15)];
    let cases = [
        (None, date!(2026 - 10 - 01), 0),
        (None, date!(2026 - 10 - 14), 0),
        (None, date!(2026 - 10 - 15), 1),
        (None, date!(2026 - 11 - 01), 1),
        (Some(days[1]), date!(2026 - 10 - 14), 1),
        (Some(date!(2026 - 10 - 20)), date!(2026 - 10 - 14), 0),
    ];
    for (wanted, today, expected) in cases {
        assert_eq!(
            day_to_show(&days, wanted, today),
            Some(days[expected]),
            "{wanted:?} {today}"
        );
    }
    assert_eq!(day_to_show(&[], None, DAY), None);
    let slots = [
        slot(0, 1, DAY, (NINE, TEN), SlotKind::Talk),
        slot(1, 1, DAY, (TEN, TEN + 15), SlotKind::Break),
        slot(2, 1, DAY, (TEN + 15, TEN + 60), SlotKind::Talk),
    ];
    let slots: Vec<_> = slots.iter().collect();
    let cases = [(0, 0), (NINE + 30, 0), (TEN, 2), (TEN + 20, 2), (1200, 2)];
    for (minute, expected) in cases {
        let shown = slot_to_show(&slots, None, clock(minute)).map(|slot| slot.id());
        assert_eq!(shown, Some(slots[expected].id()), "minute {minute}");
    }
    assert_eq!(
        slot_to_show(&slots, Some(slots[0].id()), clock(1200)),
        Some(slots[0])
    );
}
