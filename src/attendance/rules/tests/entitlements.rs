//! The working-group day of the domain: who is entitled to lunch, planned and attended, and what the office rules.

use time::{Date, macros::date};
use uuid::Uuid;

use super::super::{
    entitlements::*,
    minutes::{Attended, Programme},
};
use crate::{
    attendance::model::{
        EntryId, Way,
        entitlements::{Ruling, rule, ruling},
        entry::Model as Entry,
    },
    catalogue::{EntitlementRule, SlotKind},
    editions::{EditionId, SessionId, Slot, SlotId, TimedSlot},
    enrolment::{EnrolmentId, Sessions},
    kernel::text::Localised,
    people::PersonId,
};

const DAY: Date = date!(2026 - 10 - 14);
const NOW: time::OffsetDateTime = time::macros::datetime!(2026-10-01 8:00 UTC);

fn session(number: u128) -> SessionId {
    SessionId(Uuid::from_u128(number))
}

/// The three groups as the acceptance data has them; an implied end is written out.
fn the_day() -> Vec<TimedSlot> {
    use SlotKind::{Break, Closing, GroupWork, Meal, Opening, Talk};
    let groups: [(u128, &[(i32, i32, SlotKind)]); 3] = [
        (
            1,
            &[
                (480, 10, Opening),
                (490, 50, Talk),
                (540, 45, GroupWork),
                (585, 15, Break),
                (600, 45, GroupWork),
                (645, 15, Closing),
            ],
        ),
        (
            2,
            &[
                (600, 10, Opening),
                (610, 50, Talk),
                (660, 45, GroupWork),
                (705, 15, Break),
                (720, 50, GroupWork),
                (770, 10, Closing),
                (780, 30, Meal),
            ],
        ),
        (
            3,
            &[
                (810, 10, Opening),
                (820, 50, Talk),
                (870, 50, GroupWork),
                (920, 15, Break),
                (935, 45, GroupWork),
                (980, 10, Closing),
            ],
        ),
    ];
    let slot = |group: u128, place: usize, (starts, length, kind): (i32, i32, SlotKind)| TimedSlot {
        slot: Slot {
            id: SlotId(Uuid::from_u128(group * 100 + place as u128)),
            session_id: session(group),
            edition_id: EditionId(Uuid::nil()),
            ord: 0,
            on_date: DAY,
            starts,
            ends: Some(starts + length),
            kind,
            titles: Localised::default(),
            room: String::new(),
            compulsory: false,
        },
        ends: starts + length,
    };
    let slots = groups.into_iter().flat_map(|(group, slots)| {
        let of_group = slots.iter().enumerate();
        of_group.map(move |(place, times)| slot(group, place, *times))
    });
    slots.collect()
}

fn rule(basis: &str, at_least: i32, breaks_in: bool, on: &str) -> EntitlementRule {
    EntitlementRule {
        key: "lunch".to_owned(),
        title: Localised::default(),
        basis: basis.to_owned(),
        at_least,
        breaks_in,
        on: on.to_owned(),
        daily: true,
    }
}

fn enrolment() -> EnrolmentId {
    EnrolmentId(Uuid::from_u128(7))
}

/// Somebody who takes part in these groups and was there in all slots, without the breaks, of others.
fn minutes(sessions: &Sessions, present_in: &[u128]) -> Attended {
    let slots = the_day();
    let entries: Vec<Entry> = slots
        .iter()
        .filter(|slot| !slot.is_pause())
        .filter(|slot| {
            present_in
                .iter()
                .any(|group| session(*group) == slot.slot.session_id)
        })
        .map(|slot| Entry {
            id: EntryId::new(),
            edition_id: EditionId(Uuid::nil()),
            slot_id: slot.id(),
            enrolment_id: enrolment(),
            present: true,
            from_minute: slot.slot.starts,
            to_minute: slot.ends,
            way: Way::List,
            recorded_at: NOW,
            recorded_by: None,
            recorded_by_name: String::new(),
            replaces: None,
            why: None,
        })
        .collect();
    Programme::new(&slots).attended_in(sessions, &entries)
}

fn asked(rule: &EntitlementRule, taken: &[u128], present_in: &[u128], rulings: &Rulings) -> Verdict {
    let sessions = Sessions::chosen(taken.iter().map(|group| session(*group)));
    let attended = minutes(&sessions, present_in);
    let own = Own {
        enrolment: enrolment(),
        sessions: &sessions,
        attended: &attended,
    };
    let slots = the_day();
    let day = days_of(rule, DAY, &dates_of(&slots)).into_iter().next();
    verdict(rule, day.expect("a day"), &slots, own, rulings)
}

#[test]
fn lunch_follows_from_the_groups_that_somebody_takes_part_in() {
    let lunch = rule("minutes", 360, true, "planned");
    let strict = rule("minutes", 360, false, "planned");
    let two_groups = rule("sessions", 2, true, "planned");
    // The groups; minutes with and without breaks; lunch, lunch without breaks, two groups.
    let cases: [(&[u128], i32, i32, bool, bool, bool); 8] = [
        (&[1], 180, 165, false, false, false),
        (&[2], 180, 165, false, false, false),
        (&[3], 180, 165, false, false, false),
        (&[1, 2], 300, 270, false, false, true),
        (&[1, 3], 360, 330, true, false, true),
        (&[2, 3], 360, 330, true, false, true),
        (&[1, 2, 3], 480, 435, true, true, true),
        // Nobody has chosen: everything.
        (&[], 480, 435, true, true, true),
    ];
    for (groups, gross, net, has_lunch, has_strict, has_two) in cases {
        let ask = |rule| asked(rule, groups, &[], &Rulings::new());
        assert_eq!(ask(&lunch).planned.reached, gross, "{groups:?}");
        assert_eq!(ask(&strict).planned.reached, net, "{groups:?}");
        assert_eq!(ask(&lunch).holds(), has_lunch, "{groups:?}");
        assert_eq!(ask(&strict).holds(), has_strict, "{groups:?}");
        assert_eq!(ask(&two_groups).holds(), has_two, "{groups:?}");
    }
}

#[test]
fn what_was_attended_is_another_question_than_what_was_planned() {
    let cases: [(&[u128], &[u128], i32, i32, i32, i32); 5] = [
        // Takes part in, was in; minutes planned and attended, sessions planned and attended.
        (&[1, 3], &[], 360, 0, 2, 0),
        (&[1, 3], &[1], 360, 180, 2, 1),
        (&[1, 3], &[1, 3], 360, 360, 2, 2),
        (&[1, 2], &[1, 2], 300, 300, 2, 2),
        // Who comes to a group that was not planned was there all the same.
        (&[1], &[1, 3], 180, 360, 1, 2),
    ];
    for (taken, present_in, planned, attended, sessions, sessions_attended) in cases {
        let case = format!("{taken:?} {present_in:?}");
        let ask = |rule: &EntitlementRule| asked(rule, taken, present_in, &Rulings::new());
        let minutes = ask(&rule("minutes", 360, true, "attended"));
        assert_eq!(minutes.planned.reached, planned, "{case}");
        assert_eq!(minutes.attended.reached, attended, "{case}");
        assert_eq!(minutes.holds(), attended >= 360, "{case}");
        assert_eq!(
            ask(&rule("minutes", 360, true, "planned")).holds(),
            planned >= 360,
            "{case}"
        );
        let groups = ask(&rule("sessions", 2, true, "attended"));
        assert_eq!(
            (groups.planned.reached, groups.attended.reached),
            (sessions, sessions_attended),
            "{case}"
        );
    }
}

fn ruling(number: i32, day: i32, said: Ruling) -> ruling::Model {
    ruling::Model {
        id: Uuid::nil(),
        edition_id: EditionId(Uuid::nil()),
        enrolment_id: enrolment(),
        rule_key: "lunch".to_owned(),
        day,
        number,
        ruling: said,
        why: String::new(),
        at: NOW,
        by_id: PersonId(Uuid::nil()),
        by_name: String::new(),
    }
}

#[test]
fn the_newest_ruling_counts_and_what_the_rule_says_stays_known() {
    let lunch = rule("minutes", 360, true, "planned");
    use Ruling::{AsRule, Given, Refused};
    // Rulings in order, as numbered; what holds for I and II (300), and for I and III (360).
    let cases: [(&[(i32, i32, Ruling)], bool, bool); 9] = [
        (&[], false, true),
        (&[(1, 1, Given)], true, true),
        (&[(1, 1, Refused)], false, false),
        (&[(2, 1, AsRule), (1, 1, Given)], false, true),
        (&[(1, 1, Refused), (2, 1, Given)], true, true),
        // Another day.
        (&[(1, 2, Given)], false, true),
        // The whole edition, and this day otherwise.
        (&[(1, 0, Given)], true, true),
        (&[(1, 0, Given), (1, 1, Refused)], false, false),
        (&[(1, 0, Given), (1, 1, AsRule)], false, true),
    ];
    for (rows, short, long) in cases {
        let rows: Vec<ruling::Model> = rows
            .iter()
            .map(|(number, day, said)| ruling(*number, *day, *said))
            .collect();
        let rulings = rulings_in_force(&rows);
        let (first, second) = (
            asked(&lunch, &[1, 2], &[], &rulings),
            asked(&lunch, &[1, 3], &[], &rulings),
        );
        assert_eq!((first.holds(), second.holds()), (short, long), "{rows:?}");
        assert_eq!(
            (first.decisive().holds(), second.decisive().holds()),
            (false, true),
            "the rule itself"
        );
    }
}

fn set(key: &str, number: i32, at_least: i32, retired: bool) -> rule::Model {
    rule::Model {
        id: Uuid::nil(),
        edition_id: EditionId(Uuid::nil()),
        key: key.to_owned(),
        number,
        names: Localised::default(),
        basis: "minutes".to_owned(),
        at_least,
        breaks_in: true,
        counted: "planned".to_owned(),
        daily: true,
        retired,
        at: NOW,
        by_id: PersonId(Uuid::nil()),
        by_name: "Office".to_owned(),
    }
}

#[test]
fn the_office_changes_the_rules_of_the_course_and_adds_its_own() {
    let course = [rule("minutes", 360, true, "planned")];
    let rows = [
        set("lunch", 1, 300, false),
        set("travel", 1, 60, false),
        set("travel", 2, 60, true),
    ];
    let found = rules_of(&course, &rows);
    let short: Vec<_> = found
        .iter()
        .map(|rule| {
            (
                rule.rule.key.as_str(),
                rule.rule.at_least,
                rule.number,
                rule.retired,
            )
        })
        .collect();
    assert_eq!(short, [("lunch", 300, 1, false), ("travel", 60, 2, true)]);
    let as_course = rules_of(&course, &[]);
    assert_eq!((as_course[0].number, &as_course[0].by), (0, &None));

    let draft = |key: &str, seen, at_least| RuleDraft {
        key: key.to_owned(),
        seen,
        names: Localised::default(),
        basis: "minutes".to_owned(),
        at_least,
        breaks_in: true,
        counted: "planned".to_owned(),
        daily: true,
    };
    let cases = [
        (draft("lunch", 1, 240), Step::Write(2)),
        (draft("lunch", 0, 240), Step::ChangedMeanwhile),
        (draft("lunch", 1, 300), Step::Nothing),
        (draft("lunch", 0, 300), Step::Nothing),
        (draft("travel", 2, 60), Step::Write(3)),
        (draft("coffee", 0, 1), Step::Write(1)),
        (draft("coffee", 1, 1), Step::ChangedMeanwhile),
    ];
    for (draft, step) in cases {
        assert_eq!(decide_rule(&found, &draft), step, "{draft:?}");
    }
    let retiring = [
        (0, 0, Step::ChangedMeanwhile),
        (0, 1, Step::Write(2)),
        (1, 1, Step::Nothing),
    ];
    for (place, seen, step) in retiring {
        assert_eq!(decide_retirement(&found[place], seen), step, "{place} {seen}");
    }
}

#[test]
fn a_ruling_is_written_once_and_never_over_one_that_was_not_seen() {
    use Ruling::{AsRule, Given, Refused};
    let cases = [
        (None, 0, Given, Step::Write(1)),
        (None, 0, AsRule, Step::Nothing),
        (None, 1, Given, Step::ChangedMeanwhile),
        (Some((1, Given, "so")), 0, Given, Step::Nothing),
        (Some((1, Given, "oh")), 1, Given, Step::Write(2)),
        (Some((1, Given, "oh")), 0, Given, Step::ChangedMeanwhile),
        (Some((1, Given, "so")), 0, Refused, Step::ChangedMeanwhile),
        (Some((1, Given, "so")), 1, AsRule, Step::Write(2)),
        (Some((2, AsRule, "so")), 2, Refused, Step::Write(3)),
    ];
    for (in_force, seen, wanted, step) in cases {
        assert_eq!(
            decide_ruling(in_force, seen, (wanted, "so")),
            step,
            "{in_force:?} {seen} {wanted:?}"
        );
    }
}

#[test]
fn a_daily_rule_is_asked_of_each_day_and_another_of_the_edition() {
    let second = date!(2026 - 10 - 15);
    let daily = days_of(&rule("minutes", 360, true, "planned"), DAY, &[DAY, second]);
    let numbers: Vec<_> = daily.iter().map(|day| (day.number, day.date)).collect();
    assert_eq!(numbers, [(1, Some(DAY)), (2, Some(second))]);
    let travel = EntitlementRule {
        daily: false,
        ..rule("sessions", 1, true, "attended")
    };
    let whole = days_of(&travel, DAY, &[DAY, second]);
    assert_eq!(
        whole,
        [Day {
            number: 0,
            date: None
        }]
    );
}
