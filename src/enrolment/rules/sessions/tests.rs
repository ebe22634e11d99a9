//! Choosing among the groups of the working-group day.

use time::macros::date;
use uuid::Uuid;

use super::*;
use crate::{
    catalogue::SlotKind,
    editions::{EditionId, Slot, SlotId},
    kernel::text::Localised,
};

const DAY: Date = date!(2026 - 10 - 14);

fn id(number: u128) -> SessionId {
    SessionId(Uuid::from_u128(number))
}

/// Groups I (8:00 to 11:00), II (10:00 to 13:00) and III (13:30 to 16:30), each in one piece.
fn day(minimum: Option<i32>) -> (Vec<Session>, Vec<TimedSlot>) {
    let group = |number: u128| Session {
        id: id(number),
        edition_id: EditionId(Uuid::nil()),
        ord: 0,
        on_date: DAY,
        titles: Localised::default(),
        room: String::new(),
        minimum,
    };
    let slot = |(number, starts, ends): (u128, i32, i32)| TimedSlot {
        slot: Slot {
            id: SlotId(Uuid::from_u128(number)),
            session_id: id(number),
            edition_id: EditionId(Uuid::nil()),
            ord: 0,
            on_date: DAY,
            starts,
            ends: Some(ends),
            kind: SlotKind::Talk,
            titles: Localised::default(),
            room: String::new(),
            compulsory: false,
        },
        ends,
    };
    let slots = [(1, 480, 660), (2, 600, 780), (3, 810, 990)].map(slot);
    ([1, 2, 3].map(group).to_vec(), slots.to_vec())
}

#[test]
fn groups_i_and_ii_share_sixty_minutes_and_the_edition_decides_whether_that_may_be() {
    let (sessions, slots) = day(None);
    let shared = Clash {
        first: id(1),
        second: id(2),
        on: DAY,
        span: Span::new(600, 660),
    };
    assert_eq!(shared.span.minutes(), 60);
    let cases: [(&[u128], Vec<Clash>); 5] = [
        (&[1], vec![]),
        (&[2, 1], vec![shared]),
        (&[1, 3], vec![]),
        (&[2, 3], vec![]),
        (&[1, 2, 3], vec![shared]),
    ];
    for (numbers, expected) in cases {
        let wanted: Vec<SessionId> = numbers.iter().map(|number| id(*number)).collect();
        let taken = Sessions::chosen(wanted.iter().copied());
        let allowed = choose(&sessions, &slots, &wanted, true);
        assert_eq!(allowed, Ok((taken.clone(), expected.clone())), "{numbers:?}");
        let strict = choose(&sessions, &slots, &wanted, false);
        if expected.is_empty() {
            assert_eq!(strict, Ok((taken, vec![])), "{numbers:?}");
        } else {
            assert_eq!(strict, Err(NoChoice::Clash(expected)), "{numbers:?}");
        }
    }
    assert_eq!(choose(&sessions, &slots, &[], true), Err(NoChoice::Nothing));
    assert_eq!(choose(&sessions, &slots, &[id(9)], true), Err(NoChoice::Unknown));
}

#[test]
fn without_a_choice_somebody_takes_part_in_everything() {
    let (_, slots) = day(None);
    let all = Sessions::default();
    assert!(all.is_all() && all.has(id(1)) && all.has(id(9)));
    assert_eq!(all.slots(&slots), slots);
    let one = Sessions::chosen([id(2)]);
    assert!(one.has(id(2)) && !one.has(id(1)));
    assert_eq!(one.slots(&slots).len(), 1);
}

#[test]
fn a_choice_is_offered_among_groups_and_where_sessions_run_in_parallel() {
    let (sessions, slots) = day(None);
    assert!(offers_choice(&sessions, &slots), "I and II are parallel");
    let one_after_the_other = [sessions[0].clone(), sessions[2].clone()];
    assert!(
        !offers_choice(&one_after_the_other, &slots),
        "two days of a course"
    );
    let (groups, slots) = day(Some(6));
    let groups = [groups[0].clone(), groups[2].clone()];
    assert!(offers_choice(&groups, &slots), "groups of a least size");
    assert!(!offers_choice(&groups[..1], &slots), "there is but one");
}

#[test]
fn people_choose_while_they_enrol_and_the_office_until_the_edition_is_closed() {
    use EditionState as Edition;
    use EnrolmentState as State;
    let until = date!(2026 - 10 - 01);
    let after = date!(2026 - 10 - 02);
    let first = date!(2026 - 10 - 02);
    let cases = [
        (Edition::Open, State::Confirmed, until, false, true),
        (Edition::Confirmed, State::Waitlisted, until, false, true),
        (Edition::Open, State::Confirmed, after, false, false),
        (Edition::Running, State::Confirmed, until, false, false),
        (Edition::Open, State::Withdrawn, until, false, false),
        (Edition::Running, State::Confirmed, after, true, true),
        (Edition::Completed, State::PartlyAttended, after, true, true),
        (Edition::Closed, State::Attended, after, true, false),
        (Edition::Cancelled, State::Confirmed, until, true, false),
        (Edition::Open, State::Withdrawn, until, true, false),
    ];
    for (edition, enrolment, today, by_office, open) in cases {
        let found = choice_is_open((edition, until, first), enrolment, today, by_office);
        assert_eq!(found, open, "{edition:?} {enrolment:?} {today} {by_office}");
    }
    for (by_office, open) in [(false, false), (true, true)] {
        let found = choice_is_open((Edition::Open, first, first), State::Confirmed, first, by_office);
        assert_eq!(
            found, open,
            "on the first day, one enrols still; office: {by_office}"
        );
    }
}
