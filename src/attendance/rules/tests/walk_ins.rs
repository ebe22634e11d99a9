//! Who can be entered as having come without an enrolment, and what becomes of that time.

use super::{DAY, entry, entry_id, slot};
use crate::{
    attendance::rules::{
        entries::{Refuse, WallClock},
        walk_ins::{Joining, Newcomer, RefuseWalkIn, joining, may_come},
    },
    catalogue::SlotKind,
};

#[test]
fn a_newcomer_is_entered_by_the_rules_of_the_list() {
    let talk = slot(0, 1, DAY, (540, 600), SlotKind::Talk);
    let coffee = slot(1, 1, DAY, (540, 600), SlotKind::Break);
    let cases = [
        (&talk, 550, (540, 600), Ok(())),
        (&talk, 550, (545, 590), Ok(())),
        (&talk, 524, (540, 600), Err(Refuse::NotBegun { starts: 540 })),
        (&talk, 550, (539, 600), Err(Refuse::BeforeTheSlot { starts: 540 })),
        (&talk, 550, (540, 601), Err(Refuse::AfterTheSlot { ends: 600 })),
        (&talk, 550, (560, 560), Err(Refuse::EndsBeforeItBegins)),
        (&coffee, 550, (540, 600), Err(Refuse::Pause)),
    ];
    for (slot, minute, (from, to), expected) in cases {
        let newcomer = Newcomer {
            from,
            to,
            ..Newcomer::default()
        };
        let decided = may_come(slot, &newcomer, WallClock { date: DAY, minute });
        assert_eq!(
            decided,
            expected.map_err(RefuseWalkIn::Time),
            "{minute} {from} {to}"
        );
    }
}

#[test]
fn joined_time_fills_gaps_and_absences_and_leaves_presence_alone() {
    let absent = entry(3, 0, None, None);
    let present = entry(4, 0, Some((540, 550)), None);
    assert_eq!(joining(None), Joining::First);
    assert_eq!(joining(Some(&absent)), Joining::Replaces(entry_id(3)));
    assert_eq!(joining(Some(&present)), Joining::Stays);
}
