//! Head counts: distinct for the day, by group, with diets and without names; what changed after the cut-off.

use std::collections::BTreeSet;

use time::{Date, macros::date};
use uuid::Uuid;

use super::super::catering::*;
use crate::{
    editions::SessionId,
    enrolment::{Diet, EnrolmentId},
    kernel::{languages::Language, text::Localised},
};

const DAY: Date = date!(2026 - 10 - 14);

fn session(number: u128) -> SessionId {
    SessionId(Uuid::from_u128(number))
}

fn who(number: u128) -> EnrolmentId {
    EnrolmentId(Uuid::from_u128(number))
}

/// Three groups of at least six; people with the groups they take part in; who is entitled to lunch.
fn counted(people: &[(u128, &[u128], Option<Diet>)], lunch: &[u128]) -> Statement {
    let meeting = |number: u128| Meeting {
        session: session(number),
        names: Localised::of(Language::En, format!("Group {number}")),
        date: DAY,
        minimum: Some(6),
    };
    let guest = |(number, groups, diet): &(u128, &[u128], Option<Diet>)| {
        let groups: BTreeSet<SessionId> = groups.iter().map(|group| session(*group)).collect();
        Guest {
            enrolment: who(*number),
            diet: *diet,
            takes: Box::new(move |session| groups.contains(&session)),
        }
    };
    let dish = Dish {
        key: "lunch",
        names: Localised::of(Language::En, "Lunch"),
        day: 1,
        date: DAY,
        entitled: lunch.iter().map(|number| who(*number)).collect(),
    };
    let guests: Vec<Guest<'_>> = people.iter().map(guest).collect();
    statement(vec![dish], &[1, 2, 3].map(meeting), &guests)
}

#[test]
fn heads_are_counted_by_group_and_once_for_the_day() {
    let found = counted(
        &[
            (1, &[1, 3], Some(Diet::Vegan)),
            (2, &[1, 2, 3], None),
            (3, &[1, 2], Some(Diet::Vegan)),
            (4, &[2], Some(Diet::NoGluten)),
        ],
        &[1, 2],
    );
    let groups: Vec<_> = found
        .groups
        .iter()
        .map(|group| (group.people, group.is_small()))
        .collect();
    assert_eq!(groups, [(3, true), (3, true), (2, true)]);
    assert_eq!(
        found.days,
        [(DAY, 4)],
        "four people, though eight places in groups"
    );
    let lunch = &found.counts[0];
    assert_eq!(lunch.people, [who(1), who(2)]);
    assert_eq!(lunch.diets.iter().collect::<Vec<_>>(), [(&Diet::Vegan, &1)]);
    let sessions: Vec<usize> = lunch.sessions.iter().map(|(_, people)| *people).collect();
    assert_eq!(sessions, [2, 1, 2]);
}

#[test]
fn a_group_is_small_below_its_least_size_only() {
    for (people, minimum, small) in [(5, Some(6), true), (6, Some(6), false), (0, None, false)] {
        let group = Group {
            session: session(1),
            names: Localised::default(),
            date: DAY,
            people,
            minimum,
        };
        assert_eq!(group.is_small(), small, "{people} {minimum:?}");
    }
}

#[test]
fn a_statement_is_read_as_it_was_written_and_its_checksum_tells_any_change() {
    let found = counted(&[(1, &[1], Some(Diet::Other))], &[1]);
    let text = written(&found);
    assert_eq!(read(&text), Some(found));
    let other = written(&counted(&[(1, &[1], None)], &[1]));
    assert_ne!(checksum(&text), checksum(&other));
    assert_eq!(read("{"), None);
}

#[test]
fn later_changes_are_who_came_who_went_and_other_diets() {
    let vegan = Some(Diet::Vegan);
    // Entitled before and after, with diets of person 1; came, went, other diets.
    let cases: [(&[u128], &[u128], Option<Diet>, Option<(&[u128], &[u128], bool)>); 5] = [
        (&[1, 2], &[1, 2], None, None),
        (&[1, 2], &[1, 2], vegan, Some((&[], &[], true))),
        (&[1, 2], &[1], None, Some((&[], &[2], false))),
        (&[2], &[2, 3], None, Some((&[3], &[], false))),
        (&[2], &[1, 3], vegan, Some((&[1, 3], &[2], true))),
    ];
    for (before, after, diet, expected) in cases {
        let people = |diet| [(1, [1].as_slice(), diet), (2, &[1], None), (3, &[1], None)];
        let frozen = counted(&people(None), before);
        let now = counted(&people(diet), after);
        let ids = |numbers: &[u128]| numbers.iter().map(|number| who(*number)).collect::<Vec<_>>();
        let expected: Vec<Difference> = expected
            .map(|(came, went, diets)| Difference {
                key: "lunch".to_owned(),
                day: 1,
                came: ids(came),
                went: ids(went),
                diets,
            })
            .into_iter()
            .collect();
        assert_eq!(differences(&frozen, &now), expected, "{before:?} {after:?}");
    }
    let frozen = counted(&[(1, &[1], None)], &[1]);
    let gone = differences(&frozen, &Statement::default());
    assert_eq!(gone[0].went, [who(1)], "the rule was taken out");
}

#[test]
fn twelve_registered_and_fifteen_lunches_mean_three_refused() {
    for (ordered, entitled, refused) in [(15, 12, 3), (12, 12, 0), (10, 12, 0), (0, 0, 0), (4, 0, 4)] {
        assert_eq!(not_covered(ordered, entitled), refused, "{ordered} {entitled}");
    }
}
