//! Who is to be told of a changed agenda, and of what: nobody hears of sessions that are not theirs.

use std::collections::{BTreeMap, BTreeSet};

use super::versions::Change;
use crate::{editions::model::SessionId, people::PersonId};

/// What somebody is told, and as what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hearing {
    /// Whether the person takes part or waits for a seat.
    pub takes_part: bool,
    /// Whether the person presents, or presented, what changed.
    pub presents: bool,
    /// The changes, by their place in the list.
    pub changes: BTreeSet<usize>,
}

/// Everyone concerned, each once: those who take part with the sessions they chose (none means all), and presenters.
pub fn hearings(
    changes: &[Change],
    participants: &[(PersonId, Vec<SessionId>)],
) -> BTreeMap<PersonId, Hearing> {
    let mut found: BTreeMap<PersonId, Hearing> = BTreeMap::new();
    for (place, change) in changes.iter().enumerate() {
        for (person, _) in participants.iter().filter(|(_, chosen)| change.concerns(chosen)) {
            let hearing = found.entry(*person).or_default();
            hearing.takes_part = true;
            hearing.changes.insert(place);
        }
        for person in change.presenters() {
            let hearing = found.entry(person).or_default();
            hearing.presents = true;
            hearing.changes.insert(place);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        catalogue::SlotKind,
        editions::{
            model::SlotId,
            parts::{AgendaRecord, PresenterRecord, SessionRecord, SlotRecord},
            rules::versions::{Difference, changes, gone},
        },
        kernel::text::Localised,
    };

    const ONE: SessionId = SessionId(Uuid::from_u128(1));
    const TWO: SessionId = SessionId(Uuid::from_u128(2));
    const EWA: PersonId = PersonId(Uuid::from_u128(11));
    const JAN: PersonId = PersonId(Uuid::from_u128(12));
    const OLA: PersonId = PersonId(Uuid::from_u128(13));

    fn slot(id: u128, starts: i32, presenter: Option<PersonId>) -> SlotRecord {
        SlotRecord {
            id: SlotId(Uuid::from_u128(id)),
            starts,
            ends: starts + 30,
            kind: SlotKind::Talk,
            titles: Localised::default(),
            room: String::new(),
            compulsory: false,
            presenters: presenter
                .into_iter()
                .map(|person| PresenterRecord {
                    person: Some(person),
                    name: String::new(),
                    role: "expert".to_owned(),
                })
                .collect(),
        }
    }

    fn session(id: SessionId, room: &str, slots: Vec<SlotRecord>) -> SessionRecord {
        SessionRecord {
            id,
            day: 0,
            titles: Localised::default(),
            room: room.to_owned(),
            slots,
        }
    }

    /// Two sessions in parallel; Jan presents in the second.
    fn agenda() -> AgendaRecord {
        AgendaRecord(vec![
            session(ONE, "A", vec![slot(101, 540, None), slot(102, 570, None)]),
            session(TWO, "B", vec![slot(201, 540, Some(JAN))]),
        ])
    }

    fn altered(alter: impl FnOnce(&mut Vec<SessionRecord>)) -> AgendaRecord {
        let mut record = agenda();
        alter(&mut record.0);
        record
    }

    #[test]
    fn what_differs_is_named() {
        let move_first = |sessions: &mut Vec<SessionRecord>| {
            for session in sessions.iter_mut().take(1) {
                session.room = "C".to_owned();
                session.slots.retain(|slot| slot.starts > 540);
                session.slots.push(slot(103, 600, Some(OLA)));
            }
        };
        let cases: [(AgendaRecord, Vec<(u128, Vec<Difference>)>); 4] = [
            (agenda(), Vec::new()),
            (
                altered(move_first),
                vec![
                    (101, vec![Difference::Gone]),
                    (102, vec![Difference::Room]),
                    (103, vec![Difference::New]),
                ],
            ),
            (
                altered(|sessions| {
                    for session in sessions.iter_mut() {
                        session.day = 1;
                    }
                }),
                vec![
                    (101, vec![Difference::Time]),
                    (201, vec![Difference::Time]),
                    (102, vec![Difference::Time]),
                ],
            ),
            (
                altered(|sessions| sessions.truncate(1)),
                vec![(2, vec![Difference::Gone]), (201, vec![Difference::Gone])],
            ),
        ];
        for (after, expected) in cases {
            let found: Vec<(u128, Vec<Difference>)> = changes(&agenda(), &after)
                .into_iter()
                .map(|change| {
                    let id = change.slot.map_or(change.session.0, |slot| slot.0);
                    (id.as_u128(), change.differs)
                })
                .collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn everyone_hears_of_their_own_sessions_only() {
        let seats = [(EWA, vec![ONE]), (OLA, Vec::new()), (JAN, vec![ONE])];
        let later = altered(|sessions| {
            for slot in sessions.iter_mut().skip(1).flat_map(|session| &mut session.slots) {
                slot.starts += 60;
                slot.presenters.clear();
            }
        });
        let changes = changes(&agenda(), &later);
        let found = hearings(&changes, &seats);
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), [JAN, OLA], "not Ewa");
        let jan = found.get(&JAN).expect("Jan");
        assert!(jan.presents && !jan.takes_part, "he presented what moved");
        let ola = found.get(&OLA).expect("Ola");
        assert!(ola.takes_part && !ola.presents, "she takes part in all");
    }

    #[test]
    fn calendars_hear_of_what_ended() {
        let fewer = altered(|sessions| sessions.truncate(1));
        let ended = gone(&agenda(), &fewer, 2);
        let sessions: Vec<_> = ended
            .sessions
            .iter()
            .map(|one| (one.id, one.day, one.starts))
            .collect();
        assert_eq!(sessions, [(TWO.0, -2, 540)], "the edition begins two days later");
        let slots: Vec<_> = ended.slots.iter().map(|one| one.presenters.clone()).collect();
        assert_eq!(slots, [vec![JAN]]);
        assert_eq!(gone(&agenda(), &agenda(), 0), Default::default());
    }
}
