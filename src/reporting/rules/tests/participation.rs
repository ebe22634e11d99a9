//! Records of participation and the indicators on them.

use super::*;
use crate::reporting::rules::participation::{indicators, participations};

/// Three people in two editions: the first in both, the second without education, the third never there.
fn project() -> Evidence {
    let mut second = person(11, "Olszewski Jan");
    second.sex = "man".to_owned();
    second.education = "not_stated".to_owned();
    let people = vec![person(10, "Nowak Anna"), second, person(12, "Zając Ewa")];
    let first = edition(vec![
        participant(0, vec![entry(1, 0, 540, 600)]),
        participant(1, vec![entry(2, 0, 540, 570)]),
        participant(2, vec![entry(3, 0, 540, 540)]),
    ]);
    let mut later = edition(vec![participant(0, vec![entry(4, 2, 540, 630)])]);
    later.code = "WA-2026-05".to_owned();
    for slot in &mut later.slots {
        slot.date += time::Duration::weeks(8);
    }
    evidence(people, vec![first, later])
}

#[test]
fn who_comes_again_is_one_record_from_first_entry_to_last_exit() {
    let project = project();
    let records = participations(&project);
    let found: Vec<_> = records
        .iter()
        .map(|record| {
            (
                record.person.name.as_str(),
                record.editions,
                record.first,
                record.last,
                record.attended.net,
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("Nowak Anna", 2, date!(2026 - 03 - 14), date!(2026 - 05 - 10), 150),
            (
                "Olszewski Jan",
                1,
                date!(2026 - 03 - 14),
                date!(2026 - 03 - 14),
                30
            ),
        ]
    );
    assert_eq!((records[0].age(), records[0].entries), (Some(46), 2));
}

#[test]
fn an_incomplete_record_counts_in_the_grand_total_only() {
    let project = project();
    let counts = indicators(&participations(&project));
    let of = |key: &str| {
        counts
            .iter()
            .find(|count| count.key == key)
            .expect("an indicator")
            .people
    };
    assert_eq!(
        (of("everyone").women, of("everyone").men, of("everyone").all()),
        (1, 1, 2)
    );
    assert_eq!((of("complete").women, of("complete").men), (1, 0));
    assert_eq!((of("employed").all(), of("isced-5-8").all()), (1, 1));
    assert_eq!(
        (of("55-plus").all(), of("18-29").all(), of("unemployed").all()),
        (0, 0, 0)
    );
}

#[test]
fn everyone_with_a_complete_record_is_in_one_group_of_each_kind() {
    let mut project = project();
    project.people[1].education = "isced_3_4".to_owned();
    project.people[1].labour_status = "inactive".to_owned();
    project.people[0].birth_year = Some(1999);
    let counts = indicators(&participations(&project));
    let sum = |keys: &[&str]| -> usize {
        counts
            .iter()
            .filter(|count| keys.contains(&count.key))
            .map(|count| count.people.all())
            .sum()
    };
    assert_eq!(sum(&["unemployed", "inactive", "employed"]), sum(&["complete"]));
    assert_eq!(sum(&["isced-0-2", "isced-3-4", "isced-5-8"]), sum(&["complete"]));
    assert_eq!(sum(&["18-29"]), 1);
}
