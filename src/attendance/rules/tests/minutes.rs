//! Minutes: the working-group day of three parallel groups as a table, breaks, compulsory slots, and what always holds.

use proptest::prelude::*;
use time::Duration;

use super::{DAY, entry, slot, slot_id};
use crate::{
    attendance::{
        model::entry::Model as Entry,
        rules::minutes::{Minutes, Programme},
    },
    catalogue::SlotKind::{self, Break, Closing, GroupWork, Meal, Opening, Talk},
    editions::TimedSlot,
};

fn at(hour: i32, minute: i32) -> i32 {
    hour * 60 + minute
}

/// Three groups in one day: I and II overlap from ten to eleven, and lunch lies after the second.
fn working_group_day() -> Vec<TimedSlot> {
    let table: [(u32, i32, i32, SlotKind); 19] = [
        (1, at(8, 0), at(8, 10), Opening),
        (1, at(8, 10), at(9, 0), Talk),
        (1, at(9, 0), at(9, 45), GroupWork),
        (1, at(9, 45), at(10, 0), Break),
        (1, at(10, 0), at(10, 45), GroupWork),
        (1, at(10, 45), at(11, 0), Closing),
        (2, at(10, 0), at(10, 10), Opening),
        (2, at(10, 10), at(11, 0), Talk),
        (2, at(11, 0), at(11, 45), GroupWork),
        (2, at(11, 45), at(12, 0), Break),
        (2, at(12, 0), at(12, 50), GroupWork),
        (2, at(12, 50), at(13, 0), Closing),
        (2, at(13, 0), at(13, 30), Meal),
        (3, at(13, 30), at(13, 40), Opening),
        (3, at(13, 40), at(14, 30), Talk),
        (3, at(14, 30), at(15, 20), GroupWork),
        (3, at(15, 20), at(15, 35), Break),
        (3, at(15, 35), at(16, 20), GroupWork),
        (3, at(16, 20), at(16, 30), Closing),
    ];
    (0..)
        .zip(table)
        .map(|(number, (session, starts, ends, kind))| slot(number, session, DAY, (starts, ends), kind))
        .collect()
}

/// Entries for the whole of every slot of these sessions that is not a break.
fn present_in(slots: &[TimedSlot], sessions: &[u32]) -> Vec<Entry> {
    let attended = |slot: &&TimedSlot| {
        let session = u32::try_from(slot.slot.session_id.0.as_u128()).unwrap();
        sessions.contains(&session) && !matches!(slot.slot.kind, Break | Meal)
    };
    (0..)
        .zip(slots.iter().filter(attended))
        .map(|(number, slot)| {
            let place = u32::try_from(slot.slot.ord).unwrap();
            entry(number, place, Some((slot.slot.starts, slot.ends)), None)
        })
        .collect()
}

#[test]
fn the_working_group_day_comes_out_to_the_minute() {
    let slots = working_group_day();
    let programme = Programme::new(&slots);
    let planned = Minutes { gross: 480, net: 435 };
    assert_eq!(programme.planned(), planned);
    let cases: [(&[u32], i32, i32); 8] = [
        (&[], 0, 0),
        (&[1], 180, 165),
        (&[2], 180, 165),
        (&[3], 180, 165),
        (&[1, 2], 300, 270),
        (&[1, 3], 360, 330),
        (&[2, 3], 360, 330),
        (&[1, 2, 3], 480, 435),
    ];
    for (sessions, gross, net) in cases {
        let attended = programme.attended(&present_in(&slots, sessions));
        assert_eq!(attended.attended, Minutes { gross, net }, "groups {sessions:?}");
        assert_eq!(attended.planned, planned);
    }
}

#[test]
fn a_break_counts_for_whoever_was_there_before_and_after_it() {
    let slots = [
        slot(0, 1, DAY, (540, 600), Talk),
        slot(1, 1, DAY, (600, 615), Break),
        slot(2, 1, DAY, (615, 675), Talk),
    ];
    let programme = Programme::new(&slots);
    let both = |first, second| vec![entry(1, 0, first, None), entry(2, 2, second, None)];
    let cases: [(&str, Vec<Entry>, i32, i32); 7] = [
        ("stayed", both(Some((540, 600)), Some((615, 675))), 135, 120),
        ("left early", both(Some((540, 599)), Some((615, 675))), 119, 119),
        (
            "came back late",
            both(Some((540, 600)), Some((616, 675))),
            119,
            119,
        ),
        ("absent after", both(Some((540, 600)), None), 60, 60),
        ("only before", vec![entry(1, 0, Some((540, 600)), None)], 60, 60),
        (
            "late, then stayed",
            both(Some((560, 600)), Some((615, 675))),
            115,
            100,
        ),
        (
            "noted as absent in the break",
            [
                both(Some((540, 600)), Some((615, 675))),
                vec![entry(3, 1, None, None)],
            ]
            .concat(),
            120,
            120,
        ),
    ];
    for (name, entries, gross, net) in cases {
        assert_eq!(
            programme.attended(&entries).attended,
            Minutes { gross, net },
            "{name}"
        );
    }
}

#[test]
fn entries_are_clipped_to_their_slot_and_a_correction_takes_the_place_of_what_it_corrects() {
    let slots = [slot(0, 1, DAY, (540, 600), Talk)];
    let programme = Programme::new(&slots);
    let cases: [(&str, Vec<Entry>, i32); 6] = [
        (
            "longer than the slot",
            vec![entry(1, 0, Some((0, 1440)), None)],
            60,
        ),
        ("outside the slot", vec![entry(1, 0, Some((600, 660)), None)], 0),
        ("upside down", vec![entry(1, 0, Some((590, 550)), None)], 0),
        ("another slot's", vec![entry(1, 9, Some((540, 600)), None)], 0),
        (
            "corrected to less",
            vec![
                entry(1, 0, Some((540, 600)), None),
                entry(2, 0, Some((560, 600)), Some(1)),
            ],
            40,
        ),
        (
            "corrected to absent and back",
            vec![
                entry(1, 0, Some((540, 600)), None),
                entry(2, 0, None, Some(1)),
                entry(3, 0, Some((550, 600)), Some(2)),
            ],
            50,
        ),
    ];
    for (name, entries, minutes) in cases {
        assert_eq!(programme.attended(&entries).attended.net, minutes, "{name}");
    }
}

#[test]
fn a_compulsory_slot_is_missed_below_four_fifths_of_its_minutes() {
    let mut slots = [
        slot(0, 1, DAY, (540, 600), Talk),
        slot(1, 1, DAY, (600, 600), Closing),
    ];
    for slot in &mut slots {
        slot.slot.compulsory = true;
    }
    let programme = Programme::new(&slots);
    let cases = [
        (None, true),
        (Some((553, 600)), true),
        (Some((552, 600)), false),
        (Some((540, 588)), false),
    ];
    for (span, missed) in cases {
        let attended = programme.attended(&[entry(1, 0, span, None)]);
        let missing: Vec<_> = attended.missed().collect();
        assert_eq!(
            missing,
            if missed { vec![slot_id(0)] } else { vec![] },
            "{span:?}"
        );
    }
    assert_eq!(
        programme.attended(&[]).missed().count(),
        1,
        "a slot without length cannot be missed"
    );
}

#[test]
fn a_slot_is_settled_by_an_entry_in_it_or_in_one_at_the_same_time() {
    let slots = [
        slot(0, 1, DAY, (540, 600), Talk),
        slot(1, 1, DAY, (600, 615), Break),
        slot(2, 1, DAY, (615, 675), Talk),
        slot(3, 2, DAY, (630, 700), Talk),
        slot(4, 2, DAY + Duration::DAY, (540, 600), Talk),
    ];
    let programme = Programme::new(&slots);
    let whole = |number, place: usize| {
        entry(
            number,
            slots[place].slot.ord.try_into().unwrap(),
            Some((540, 700)),
            None,
        )
    };
    let cases: [(Vec<Entry>, &[u32]); 5] = [
        (vec![], &[0, 2, 3, 4]),
        (vec![whole(1, 0)], &[2, 3, 4]),
        (vec![whole(1, 0), entry(2, 2, None, None)], &[4]),
        (vec![whole(1, 3)], &[0, 4]),
        (vec![whole(1, 0), whole(2, 3), whole(3, 4)], &[]),
    ];
    for (entries, open) in cases {
        let unsettled: Vec<_> = programme.attended(&entries).unsettled().collect();
        let expected: Vec<_> = open.iter().map(|number| slot_id(*number)).collect();
        assert_eq!(unsettled, expected, "{entries:?}");
    }
}

#[test]
fn days_are_reckoned_apart() {
    let next = DAY + Duration::DAY;
    let slots = [
        slot(0, 1, DAY, (540, 600), Talk),
        slot(1, 2, next, (540, 630), Talk),
    ];
    let attended = Programme::new(&slots).attended(&[entry(1, 1, Some((540, 630)), None)]);
    let days: Vec<_> = attended
        .days
        .iter()
        .map(|day| (day.date, day.planned.net, day.attended.net))
        .collect();
    assert_eq!(days, [(DAY, 60, 0), (next, 90, 90)]);
}

fn any_slots() -> impl Strategy<Value = Vec<TimedSlot>> {
    let kind = prop_oneof![Just(Talk), Just(GroupWork), Just(Break), Just(Meal)];
    let one = (0_u32..3, 0_i64..2, 480_i32..1000, 0_i32..120, kind);
    prop::collection::vec(one, 0..12).prop_map(|drawn| {
        (0..)
            .zip(drawn)
            .map(|(number, (session, day, starts, length, kind))| {
                slot(
                    number,
                    session,
                    DAY + Duration::days(day),
                    (starts, starts + length),
                    kind,
                )
            })
            .collect()
    })
}

fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = (
        0_u32..12,
        prop::option::of((400_i32..1200, 400_i32..1200)),
        prop::option::of(0_u32..20),
    );
    prop::collection::vec(one, 0..20).prop_map(|drawn| {
        (0_u32..)
            .zip(drawn)
            // An entry can only replace one that was there before it.
            .map(|(number, (slot, span, replaces))| {
                entry(number, slot, span, replaces.filter(|replaced| *replaced < number))
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn nobody_attends_less_than_nothing_or_more_than_was_planned(slots in any_slots(), entries in any_entries()) {
        let attended = Programme::new(&slots).attended(&entries);
        prop_assert!((0..=attended.planned.gross).contains(&attended.attended.gross));
        prop_assert!((0..=attended.planned.net).contains(&attended.attended.net));
        prop_assert!(attended.attended.net <= attended.attended.gross);
        for day in &attended.days {
            prop_assert!((0..=day.planned.gross).contains(&day.attended.gross));
            prop_assert!((0..=day.planned.net).contains(&day.attended.net));
        }
        for slot in &attended.slots {
            prop_assert!((0..=slot.planned).contains(&slot.attended));
        }
    }

    #[test]
    fn days_add_up_and_the_union_is_at_most_the_sum_of_the_slots(slots in any_slots(), entries in any_entries()) {
        let attended = Programme::new(&slots).attended(&entries);
        let of_days: i32 = attended.days.iter().map(|day| day.attended.gross).sum();
        let of_slots: i32 = attended.slots.iter().map(|slot| slot.attended).sum();
        prop_assert_eq!(of_days, attended.attended.gross);
        prop_assert!(attended.attended.gross <= of_slots);
        prop_assert_eq!(attended.slots.len(), slots.len());
    }

    #[test]
    fn the_order_in_which_entries_are_read_does_not_matter(
        slots in any_slots(),
        (entries, shuffled) in any_entries().prop_flat_map(|entries| {
            (Just(entries.clone()), Just(entries).prop_shuffle())
        }),
    ) {
        let programme = Programme::new(&slots);
        let (one, other) = (programme.attended(&entries), programme.attended(&shuffled));
        prop_assert_eq!(one.attended, other.attended);
        prop_assert_eq!(one.days, other.days);
    }

    #[test]
    fn a_correction_to_absent_leaves_nothing_of_the_slot(slots in any_slots(), from in 400_i32..1200, to in 400_i32..1200) {
        let programme = Programme::new(&slots);
        let first = entry(1, 0, Some((from, to)), None);
        let corrected = [first, entry(2, 0, None, Some(1))];
        prop_assert_eq!(programme.attended(&corrected).attended, programme.attended(&[entry(2, 0, None, None)]).attended);
    }
}
