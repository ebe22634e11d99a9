//! Who is to be seated, from lists.

use time::OffsetDateTime;

use super::*;
use crate::enrolment::EnrolmentId;

/// A list: who (by number), edition (by place), state, seat.
type Line = (usize, usize, EnrolmentState, Option<&'static str>);

struct World {
    editions: Vec<(EditionId, Vec<String>)>,
    people: Vec<Person>,
}

fn world() -> World {
    let person = |number: usize| Person {
        id: PersonId::new(),
        given_name: number.to_string(),
        family_name: String::new(),
        email: String::new(),
        organisation: String::new(),
        unit: String::new(),
        function: String::new(),
        region_code: None,
        role_category: None,
        language: "pl".to_owned(),
        earlier_training: None,
        created_at: OffsetDateTime::UNIX_EPOCH,
        erased_at: None,
    };
    World {
        editions: vec![
            (EditionId::new(), vec!["O".to_owned()]),
            (EditionId::new(), vec!["O".to_owned(), "K".to_owned()]),
        ],
        people: (0..3).map(person).collect(),
    }
}

/// The seekers in words: `person cell !priority kept->ways-barred`.
fn told(
    lines: &[Line],
    invited: &[(usize, &[usize], Option<u8>)],
    barred: &[(usize, usize)],
    elsewhere: bool,
    first: &str,
) -> Vec<String> {
    let world = world();
    let id = |number: usize| world.people[number].id;
    let enrolment = |(who, edition, state, seat): &Line| Enrolment {
        id: EnrolmentId::new(),
        edition_id: world.editions[*edition].0,
        person_id: id(*who),
        region_code: "O".to_owned(),
        role_category: "s".to_owned(),
        state: *state,
        live: true,
        seated_by: seat.map(str::to_owned),
        offered_until: None,
        created_at: OffsetDateTime::UNIX_EPOCH,
        changed_at: OffsetDateTime::UNIX_EPOCH,
    };
    let invite = |(who, editions, priority): &(usize, &[usize], Option<u8>)| Invited {
        row: 2,
        person: id(*who),
        region: "K".to_owned(),
        role: "t".to_owned(),
        organisation: String::new(),
        priority: *priority,
        needs: Default::default(),
        editions: editions.to_vec(),
    };
    let refused = barred
        .iter()
        .map(|(who, edition)| ((world.editions[*edition].0, id(*who)), Message::new("no")));
    let seekers = seekers(&Lists {
        editions: world.editions.clone(),
        enrolments: &lines.iter().map(enrolment).collect::<Vec<_>>(),
        people: &world
            .people
            .iter()
            .map(|person| (person.id, person.clone()))
            .collect(),
        invited: &invited.iter().map(invite).collect::<Vec<_>>(),
        refused: &refused.collect(),
        metres: &|_, offer| offer as i64,
        elsewhere,
        first,
    });
    let places = |places: Vec<usize>| places.iter().map(usize::to_string).collect::<Vec<_>>().join(",");
    let tell = |seeker: &Seeker| {
        let who = world.people.iter().position(|person| person.id == seeker.person);
        format!(
            "{} {}/{} !{} {}>{}-{}",
            who.expect("somebody known"),
            seeker.region,
            seeker.role,
            seeker.priority,
            places(seeker.kept.into_iter().collect()),
            places(seeker.ways.iter().map(|way| way.offer).collect()),
            places(seeker.barred.iter().map(|barred| barred.offer).collect()),
        )
    };
    seekers.iter().map(tell).collect()
}

#[test]
fn everyone_is_there_once_with_what_they_asked_for() {
    use EnrolmentState::{Applied, Confirmed, Nominated, Waitlisted};
    let none: &[(usize, &[usize], Option<u8>)] = &[];
    type Row<'r> = (
        &'r str,
        &'r [Line],
        &'r [(usize, &'r [usize], Option<u8>)],
        &'r [(usize, usize)],
        bool,
        &'r str,
        &'r [&'r str],
    );
    let rows: &[Row<'_>] = &[
        (
            "two lists",
            &[
                (0, 0, Waitlisted, None),
                (1, 0, Applied, None),
                (0, 1, Nominated, None),
            ],
            none,
            &[],
            false,
            "",
            &["0 O/s !1 >0,1-", "1 O/s !1 >0-"],
        ),
        (
            "a seat is kept, of its own cell, and the wait beside it is left",
            &[(0, 0, Waitlisted, None), (0, 1, Confirmed, Some("K/s"))],
            none,
            &[],
            true,
            "",
            &["0 K/s !1 1>1-"],
        ),
        (
            "two seats count twice",
            &[(0, 0, Confirmed, None), (0, 1, Confirmed, None)],
            none,
            &[],
            false,
            "",
            &["0 O/s !1 0>0-", "0 O/s !1 1>1-"],
        ),
        (
            "who cannot come is told why",
            &[(0, 0, Waitlisted, None)],
            none,
            &[(0, 0)],
            false,
            "",
            &["0 O/s !1 >-0"],
        ),
        (
            "other editions of the region, but not where they are refused",
            &[(0, 0, Waitlisted, None), (1, 0, Waitlisted, None)],
            none,
            &[(1, 1)],
            true,
            "",
            &["0 O/s !1 >0,1-", "1 O/s !1 >0-"],
        ),
        (
            "who waits goes first",
            &[(0, 0, Nominated, None), (1, 0, Waitlisted, None)],
            none,
            &[],
            false,
            "waiting",
            &["0 O/s !1 >0-", "1 O/s !2 >0-"],
        ),
        (
            "a role goes first",
            &[(0, 0, Waitlisted, None)],
            &[(1, &[1], None)],
            &[],
            false,
            "role:t",
            &["0 O/s !1 >0-", "1 K/t !2 >1-"],
        ),
        (
            "the table says who goes first, before all else",
            &[(0, 0, Waitlisted, None)],
            &[(0, &[1], Some(3)), (1, &[1], Some(1))],
            &[],
            false,
            "waiting",
            &["0 O/s !3 >0,1-", "1 K/t !1 >1-"],
        ),
    ];
    for (what, lines, invited, barred, elsewhere, first, expected) in rows {
        assert_eq!(
            told(lines, invited, barred, *elsewhere, first),
            *expected,
            "{what}"
        );
    }
}
