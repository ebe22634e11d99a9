//! Records of participation.

use super::*;
use crate::reporting::rules::participation::participations;

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
    assert_eq!(
        (records[0].is_complete(), records[1].is_complete()),
        (true, false)
    );
}
