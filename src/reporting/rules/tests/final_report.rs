//! The figures of the final report, against cases worked out by hand.

use super::*;
use crate::editions::EditionState;
use crate::reporting::rules::{
    facts::CertificateFacts,
    final_report::{
        Counts, Outcome, apart, by, is_over, may_tell_mean, may_tell_share, participants, share, standings,
    },
    indicators::Period,
};

/// Two editions. In the first, of 150 minutes without breaks: Anna 150 with a certificate, Jan 30, Ewa never there. In the second Anna
/// again for 90 minutes, under another region, and Ola, who has a seat and never came.
fn project() -> Evidence {
    let mut jan = person(11, "Olszewski Jan");
    jan.sex = "man".to_owned();
    let mut ewa = person(12, "Zając Ewa");
    ewa.sex = "not_stated".to_owned();
    let people = vec![person(10, "Nowak Anna"), jan, ewa, person(13, "Żak Ola")];
    let mut anna = participant(0, vec![entry(1, 0, 540, 600), entry(2, 2, 540, 630)]);
    anna.state = EnrolmentState::Attended;
    anna.certificate = Some(CertificateFacts {
        number: "RT/2026/1".to_owned(),
        person: "Anna Nowak".to_owned(),
        course: "Równe traktowanie".to_owned(),
        edition: "KR-2026-03".to_owned(),
        planned_minutes: 150,
        on: date!(2026 - 03 - 16),
    });
    let first = edition(vec![
        anna,
        participant(1, vec![entry(3, 0, 540, 570)]),
        participant(2, vec![entry(4, 0, 540, 540)]),
    ]);
    let elsewhere = |mut one: ParticipantFacts| {
        one.region = "śląskie".to_owned();
        one.role = "Wydział spraw społecznych".to_owned();
        one
    };
    let mut later = edition(vec![
        elsewhere(participant(0, vec![entry(5, 2, 540, 630)])),
        elsewhere(participant(3, Vec::new())),
    ]);
    later.code = "WA-2026-05".to_owned();
    for slot in &mut later.slots {
        slot.date += time::Duration::weeks(8);
    }
    later.ends_on = date!(2026 - 05 - 10);
    evidence(people, vec![first, later])
}

fn counts(enrolled: usize, came: usize, completed: usize, certified: usize) -> Counts {
    Counts {
        enrolled,
        came,
        completed,
        certified,
    }
}

#[test]
fn people_count_once_under_the_first_enrolment_with_which_they_were_there() {
    let project = project();
    let everyone = standings(&project);
    assert_eq!(Counts::of(&everyone), counts(4, 2, 1, 1));
    let regions: Vec<_> = by(&everyone, |one| one.region).into_iter().collect();
    assert_eq!(
        regions,
        [
            ("małopolskie", counts(3, 2, 1, 1)),
            ("śląskie", counts(1, 0, 0, 0))
        ]
    );
    let roles = by(&everyone, |one| one.role);
    assert_eq!(roles["Kuratorium oświaty"], counts(3, 2, 1, 1));
}

#[test]
fn participants_are_those_of_the_first_common_indicator() {
    let project = project();
    let term = |from, until| Period { from, until };
    let year = term(date!(2026 - 01 - 01), date!(2026 - 12 - 31));
    let found = participants(&project, year);
    assert_eq!((found.figures.by_sex, found.figures.all), ([1, 1, 0, 0], 2));
    assert_eq!((found.period, found.outside), (year, 0));
    // Both entered before the term: the period goes back to them, and it is said.
    let late = term(date!(2026 - 04 - 01), date!(2026 - 12 - 31));
    let found = participants(&project, late);
    assert_eq!((found.figures.all, found.outside), (2, 2));
    assert_eq!(found.period, term(date!(2026 - 03 - 14), date!(2026 - 12 - 31)));
    let nobody = participants(&evidence(Vec::new(), Vec::new()), year);
    assert_eq!((nobody.figures.all, nobody.period), (0, year));
}

#[test]
fn minutes_and_shares_are_those_of_the_workbook() {
    let project = project();
    let outcomes: Vec<Outcome> = project.editions.iter().map(Outcome::of).collect();
    let [first, later] = outcomes.as_slice() else {
        panic!("two editions")
    };
    assert_eq!(first.counts, counts(3, 2, 1, 1));
    // 3 x 150 planned; 150 + 30 + 0 attended: 180 of 450 are 40 per cent; single shares 100, 20 and 0 per cent.
    assert_eq!(
        (first.planned, first.attended, first.percent()),
        (450, 180, Some(40.0))
    );
    assert_eq!(first.tenths, [1, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    // 90 of 2 x 150 are 30 per cent; single shares 60 and 0.
    assert_eq!(
        (later.planned, later.attended, later.percent()),
        (300, 90, Some(30.0))
    );
    let both = first.and(later);
    assert_eq!((both.counts, both.percent()), (counts(5, 3, 1, 1), Some(36.0)));
    assert_eq!(both.tenths.iter().sum::<usize>(), 5);
    // With breaks 165 are planned for each.
    let mut with_breaks = project.editions[0].clone();
    with_breaks.breaks_in = true;
    assert_eq!(Outcome::of(&with_breaks).planned, 495);
    let morning_after = datetime!(2026-03-16 07:00 UTC);
    let over = [
        (EditionState::Running, EVENING, false),
        (EditionState::Running, morning_after, true),
        (EditionState::Completed, EVENING, true),
        (EditionState::Cancelled, morning_after, false),
    ];
    for (state, now, expected) in over {
        assert_eq!(
            is_over(&project.editions[0], state, now),
            expected,
            "{state:?} {now}"
        );
    }
    assert_eq!(
        [share(1, 3), share(0, 5), share(2, 0), share(5, 5)],
        [Some(33.3), Some(0.0), None, Some(100.0)]
    );
}

#[test]
fn totals_are_published_only_where_no_small_group_is_their_difference() {
    let table: &[(&[u32], u32, &[Option<u32>])] = &[
        (&[64, 56, 70], 5, &[Some(64), Some(56), Some(70)]),
        // Four did not get a certificate, three never came.
        (&[64, 60, 67], 5, &[Some(64), None, None]),
        // All of them did: the nought would be told.
        (&[64, 64], 5, &[Some(64), None]),
        // What is left out itself does not keep others back.
        (&[64, 61, 57], 5, &[Some(64), None, Some(57)]),
        (&[4, 3], 5, &[None, None]),
        (&[4, 3], 1, &[Some(4), Some(3)]),
        (&[], 5, &[]),
    ];
    for (totals, k, expected) in table {
        assert_eq!(apart(totals, *k), *expected, "{totals:?} {k}");
    }
}

#[test]
fn a_mean_is_published_only_where_its_sum_is_far_from_the_ends_of_the_scale() {
    let table: &[(&[usize], u32, bool)] = &[
        (&[2, 2, 2, 2, 2], 5, true),
        // All said 5: nobody another step.
        (&[0, 0, 0, 0, 20], 5, false),
        // One of them said 1, which is four steps away; or two of them 2 and 4.
        (&[1, 0, 0, 0, 19], 5, false),
        (&[1, 0, 0, 1, 18], 5, true),
        (&[17, 2, 1, 0, 0], 5, false),
        (&[17, 2, 0, 1, 0], 5, true),
        // Too few at all.
        (&[1, 1, 0, 1, 1], 5, false),
        (&[], 5, false),
    ];
    for (counts, k, expected) in table {
        assert_eq!(may_tell_mean(counts, *k), *expected, "{counts:?} {k}");
    }
}

#[test]
fn a_share_is_published_only_where_enough_came_and_enough_did_not() {
    let table = [
        (20, 30, true),
        (20, 25, true),
        (20, 24, false),
        (20, 20, false),
        (4, 30, false),
        (5, 10, true),
    ];
    for (came, enrolled, expected) in table {
        assert_eq!(
            may_tell_share(came, enrolled, 5),
            expected,
            "{came} of {enrolled}"
        );
    }
}
