//! The working-group day: three groups on one date, with the figures that must come out of their times.

use time::{Date, macros::date};
use uuid::Uuid;

use super::{
    agenda::{NoSlot, TimedSlot, may_hold, of_sessions, planned_minutes, shared_spans, with_ends},
    conflicts::{Booking, Needed, clashing_minutes, conflicts},
    entitlements::entitlement,
    minutes::Span,
};
use crate::{
    catalogue::{EntitlementRule, SlotKind},
    editions::model::{EditionId, SessionId, SlotId, slot},
    kernel::text::Localised,
};

const DAY: Date = date!(2026 - 10 - 14);

/// Start as hour and minute, length if given, kind.
type Times<'t> = &'t [(i32, i32, Option<i32>, SlotKind)];

const GROUP_I: Times = &[
    (8, 0, Some(10), SlotKind::Opening),
    (8, 10, Some(50), SlotKind::Talk),
    (9, 0, Some(45), SlotKind::GroupWork),
    (9, 45, Some(15), SlotKind::Break),
    (10, 0, Some(45), SlotKind::GroupWork),
    (10, 45, Some(15), SlotKind::Closing),
];
const GROUP_II: Times = &[
    (10, 0, None, SlotKind::Opening),
    (10, 10, Some(50), SlotKind::Talk),
    (11, 0, Some(45), SlotKind::GroupWork),
    (11, 45, Some(15), SlotKind::Break),
    (12, 0, Some(50), SlotKind::GroupWork),
    (12, 50, Some(10), SlotKind::Closing),
    (13, 0, Some(30), SlotKind::Meal),
];
const GROUP_III: Times = &[
    (13, 30, None, SlotKind::Opening),
    (13, 40, Some(50), SlotKind::Talk),
    (14, 30, Some(50), SlotKind::GroupWork),
    (15, 20, Some(15), SlotKind::Break),
    (15, 35, Some(45), SlotKind::GroupWork),
    (16, 20, Some(10), SlotKind::Closing),
];

fn session(number: u128) -> SessionId {
    SessionId(Uuid::from_u128(number))
}

fn models(number: u128, on_date: Date, times: Times) -> Vec<slot::Model> {
    (0..)
        .zip(times)
        .map(|(ord, (hour, minute, length, kind))| slot::Model {
            id: SlotId(Uuid::from_u128(
                number * 100 + u128::try_from(ord).expect("a small number"),
            )),
            session_id: session(number),
            edition_id: EditionId(Uuid::nil()),
            ord,
            on_date,
            starts: hour * 60 + minute,
            ends: length.map(|length| hour * 60 + minute + length),
            kind: *kind,
            titles: Localised::default(),
            room: String::new(),
            compulsory: false,
        })
        .collect()
}

fn the_day() -> Vec<TimedSlot> {
    let groups = [(1, GROUP_I), (2, GROUP_II), (3, GROUP_III)];
    with_ends(
        groups
            .into_iter()
            .flat_map(|(number, times)| models(number, DAY, times))
            .collect(),
    )
}

fn groups(numbers: &[u128]) -> Vec<TimedSlot> {
    let sessions: Vec<SessionId> = numbers.iter().map(|number| session(*number)).collect();
    of_sessions(&the_day(), &sessions)
}

#[test]
fn a_slot_without_an_end_takes_the_start_of_the_next_one_of_its_session() {
    let day = the_day();
    let end_of = |number: u128| {
        day.iter()
            .find(|slot| slot.id() == SlotId(Uuid::from_u128(number)))
            .map(|slot| (slot.ends, slot.minutes()))
    };
    assert_eq!(end_of(200), Some((10 * 60 + 10, 10)));
    assert_eq!(end_of(300), Some((13 * 60 + 40, 10)));
    let last = with_ends(models(4, DAY, &[(9, 0, None, SlotKind::Talk)]));
    assert_eq!(last.first().map(TimedSlot::minutes), Some(0));
}

#[test]
fn minutes_of_the_groups_and_of_their_unions_come_out_exactly() {
    let cases: [(&[u128], i32, i32); 7] = [
        (&[1], 180, 165),
        (&[2], 180, 165),
        (&[3], 180, 165),
        (&[1, 2], 300, 270),
        (&[1, 3], 360, 330),
        (&[2, 3], 360, 330),
        (&[1, 2, 3], 480, 435),
    ];
    for (numbers, gross, net) in cases {
        let slots = groups(numbers);
        assert_eq!(planned_minutes(&slots, true), gross, "{numbers:?} with breaks");
        assert_eq!(planned_minutes(&slots, false), net, "{numbers:?} without breaks");
    }
}

#[test]
fn the_first_two_groups_share_the_hour_from_ten() {
    assert_eq!(
        shared_spans(&groups(&[1]), &groups(&[2])),
        [(DAY, vec![Span::new(600, 660)])]
    );
    assert!(shared_spans(&groups(&[1]), &groups(&[3])).is_empty());
    assert!(shared_spans(&groups(&[2]), &groups(&[3])).is_empty());
}

#[test]
fn lunch_is_for_six_hours_and_two_groups_are_another_rule() {
    let lunch = EntitlementRule {
        key: "lunch".to_owned(),
        title: Localised::default(),
        basis: "minutes".to_owned(),
        at_least: 360,
        breaks_in: true,
        on: "planned".to_owned(),
        daily: true,
    };
    let two_groups = EntitlementRule {
        basis: "sessions".to_owned(),
        at_least: 2,
        ..lunch.clone()
    };
    let strict = EntitlementRule {
        breaks_in: false,
        ..lunch.clone()
    };
    let cases: [(&[u128], bool, bool, bool); 5] = [
        (&[1], false, false, false),
        (&[1, 2], false, true, false),
        (&[1, 3], true, true, false),
        (&[2, 3], true, true, false),
        (&[1, 2, 3], true, true, true),
    ];
    for (numbers, six_hours, two, six_hours_of_work) in cases {
        let slots = groups(numbers);
        assert_eq!(
            entitlement(&lunch, &slots).holds(),
            six_hours,
            "{numbers:?} lunch"
        );
        assert_eq!(
            entitlement(&two_groups, &slots).holds(),
            two,
            "{numbers:?} two groups"
        );
        assert_eq!(
            entitlement(&strict, &slots).holds(),
            six_hours_of_work,
            "{numbers:?} without breaks"
        );
    }
    assert_eq!(entitlement(&lunch, &groups(&[1, 2])).reached, 300);
}

#[test]
fn a_meal_between_slots_is_a_break_and_days_add_up() {
    let day: Times = &[
        (9, 0, Some(195), SlotKind::Talk),
        (12, 15, Some(45), SlotKind::Meal),
        (13, 0, Some(180), SlotKind::GroupWork),
    ];
    let mut slots = models(1, DAY, day);
    slots.extend(models(2, date!(2026 - 10 - 15), day));
    let slots = with_ends(slots);
    assert_eq!(planned_minutes(&slots, true), 2 * 420);
    assert_eq!(planned_minutes(&slots, false), 2 * 375);
}

#[test]
fn one_moderator_and_one_room_cannot_serve_two_groups_at_once() {
    let moderator = Needed::Presenter("m".to_owned());
    let room = Needed::Room("r".to_owned());
    let bookings: Vec<Booking> = groups(&[1, 2])
        .iter()
        .map(|slot| Booking {
            slot: slot.id(),
            span: slot.span(),
            needs: vec![moderator.clone(), room.clone()],
        })
        .collect();
    let found = conflicts(&bookings);
    let of_room: Vec<_> = found
        .iter()
        .filter(|conflict| conflict.needed == room)
        .map(|conflict| (conflict.clash.from, conflict.clash.until))
        .collect();
    assert_eq!(of_room, [(600, 610), (610, 645), (645, 660)]);
    assert_eq!(
        clashing_minutes(&found).into_values().collect::<Vec<_>>(),
        [60, 60],
        "the moderator and the room, an hour each"
    );
    let apart: Vec<Booking> = bookings
        .into_iter()
        .map(|booking| Booking {
            needs: vec![Needed::Room(format!("{:?}", booking.span.from < 600))],
            ..booking
        })
        .collect();
    assert!(
        conflicts(&apart)
            .iter()
            .all(|conflict| conflict.clash.from >= 600)
    );
}

#[test]
fn a_slot_stands_alone_in_its_session() {
    let with = |starts: i32, ends: Option<i32>, number: u128| {
        let mut slots = models(1, DAY, GROUP_I);
        let new = slot::Model {
            id: SlotId(Uuid::from_u128(999)),
            session_id: session(number),
            starts,
            ends,
            ..slots.first().cloned().expect("a first slot")
        };
        slots.push(new);
        may_hold(&with_ends(slots), SlotId(Uuid::from_u128(999)))
    };
    assert_eq!(with(660, Some(690), 1), Ok(()));
    assert_eq!(
        with(600, Some(690), 2),
        Ok(()),
        "another session may run in parallel"
    );
    assert_eq!(with(660, None, 1), Err(NoSlot::NoEnd));
    assert!(matches!(with(650, Some(700), 1), Err(NoSlot::Overlaps(_))));
    assert_eq!(with(450, None, 1), Ok(()), "it ends when the first one starts");
}
