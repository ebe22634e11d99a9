//! What validation finds, case by case.

use super::*;
use crate::reporting::{parts::Findings, rules::findings::findings};

fn keys(evidence: &Evidence) -> Vec<(String, bool)> {
    findings(evidence, &Tally::of(evidence))
        .into_iter()
        .map(|finding| {
            (
                finding.message.key.replace("reporting-finding-", ""),
                finding.blocking,
            )
        })
        .collect()
}

fn changed(change: impl Fn(&mut EditionFacts, &mut PersonFacts)) -> Evidence {
    let mut evidence = small();
    let mut people = std::mem::take(&mut evidence.people);
    change(&mut evidence.editions[0], &mut people[0]);
    Evidence { people, ..evidence }
}

#[test]
fn a_complete_record_has_no_findings() {
    assert_eq!(keys(&small()), []);
}

type Change = fn(&mut EditionFacts, &mut PersonFacts);

#[test]
fn each_gap_is_found() {
    let cases: [(&str, bool, Change); 12] = [
        ("lacks", false, |_, person| person.sex = "not_stated".to_owned()),
        ("lacks", false, |_, person| {
            person.education = "not_stated".to_owned()
        }),
        ("lacks", false, |_, person| {
            person.labour_status = "not_stated".to_owned()
        }),
        ("lacks", false, |_, person| person.birth_year = None),
        ("lacks", true, |_, person| person.organisation = "  ".to_owned()),
        ("lacks", true, |edition, _| edition.participants[0].region.clear()),
        ("unsigned", true, |edition, _| {
            edition.countersigned.remove(&date!(2026 - 03 - 15));
        }),
        ("signed-before", true, |edition, _| {
            edition.participants[0].entries[1].recorded_at = datetime!(2026-03-15 19:00 UTC);
        }),
        ("slot-empty", true, |edition, _| {
            edition.participants[0].entries.pop();
        }),
        ("nothing-planned", true, |edition, _| {
            edition.slots.clear();
            edition.days.clear();
            edition.planned = Minutes::default();
            edition.participants.clear();
        }),
        ("slot-without-length", false, |edition, _| {
            edition.slots[2].ends = edition.slots[2].starts
        }),
        ("no-entry", false, |edition, _| {
            edition.participants.push(participant(0, Vec::new()))
        }),
    ];
    for (key, blocking, change) in cases {
        let mut found = keys(&changed(change));
        found.dedup();
        // The second participant of the last case shares an enrolment id with the first unless it is changed.
        if key == "no-entry" {
            let evidence = changed(|edition, person| {
                change(edition, person);
                edition.participants[1].enrolment = EnrolmentId(id(999));
            });
            found = keys(&evidence);
        }
        assert_eq!(found, [(key.to_owned(), blocking)], "{key}");
    }
}

#[test]
fn what_is_still_to_come_is_not_missed() {
    let mut evidence = small();
    evidence.as_of = datetime!(2026-03-14 09:30 UTC);
    evidence.editions[0].countersigned.clear();
    evidence.editions[0].participants[0].entries.truncate(2);
    assert_eq!(
        keys(&evidence),
        [("unsigned".to_owned(), true), ("not-over".to_owned(), false)]
    );
    // At 09:15 in Kraków the first day is not over.
    evidence.as_of = datetime!(2026-03-14 08:15 UTC);
    assert_eq!(keys(&evidence), [("not-over".to_owned(), false)]);
}

#[test]
fn a_session_that_nobody_went_to_is_no_gap_when_another_ran_at_the_same_time() {
    let parallel = |starts| {
        changed(move |edition, _| {
            let mut other = edition.slots[2].clone();
            (other.id, other.starts, other.ends) = (SlotId(id(77)), starts, starts + 60);
            edition.slots.push(other);
        })
    };
    assert_eq!(keys(&parallel(570)), []);
    assert_eq!(keys(&parallel(630)), [("slot-empty".to_owned(), true)]);
}

#[test]
fn a_person_in_two_editions_is_named_once() {
    let mut evidence = changed(|_, person| person.sex.clear());
    evidence.editions.push(evidence.editions[0].clone());
    assert_eq!(keys(&evidence), [("lacks".to_owned(), false)]);
}

#[test]
fn gaps_are_told_apart_by_where_they_are_mended() {
    let evidence = changed(|_, person| {
        person.sex.clear();
        person.birth_year = None;
        person.organisation.clear();
    });
    let found = findings(&evidence, &Tally::of(&evidence));
    let words = languages();
    let person = evidence.people[0].id;
    let expected = [
        (
            "– not on record: organisation.",
            format!("/people/{person}"),
            true,
        ),
        (
            "– not on record: sex, year of birth.",
            format!("/projects/RT/statements/{person}"),
            false,
        ),
    ];
    for (finding, (text, href, blocking)) in found.iter().zip(expected) {
        assert_eq!(words.say(Language::En, &finding.message), text);
        assert_eq!((&finding.href, finding.blocking), (&href, blocking));
    }
    assert_eq!(found.len(), 2);
}

#[test]
fn a_very_long_list_is_counted_whole_and_kept_in_part() {
    let one = findings(&changed(|_, person| person.sex.clear()), &Tally::default());
    let lacking = one
        .iter()
        .find(|finding| !finding.blocking)
        .expect("a finding")
        .clone();
    let kept = Findings::of(vec![lacking; 1_234]);
    assert_eq!((kept.blocking, kept.other), (0, 1_234));
    assert_eq!(kept.list.len() + kept.left_out(), 1_234);
    assert!(kept.list.len() < 600);
}
