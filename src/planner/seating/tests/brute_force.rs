//! Random small cases with rules of all kinds, against all seatings there are.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::select};

use super::{
    super::{Outcome, Rule, SeatingCase, instance::Instance},
    sentences::{case, solved},
};

/// The least value of all seatings of a case without some of its rules.
fn least(case: &SeatingCase, without: &BTreeSet<Rule>) -> Option<i64> {
    let instance = Instance::new(case, without);
    let mut seats = vec![None; instance.people.len()];
    let mut best = None;
    try_all(&instance, 0, &mut seats, &mut best);
    best
}

fn try_all(instance: &Instance, place: usize, seats: &mut Vec<Option<usize>>, best: &mut Option<i64>) {
    if place == seats.len() {
        let value = instance.value(seats);
        *best = value
            .map(|value| best.map_or(value, |best: i64| best.min(value)))
            .or(*best);
        return;
    }
    let options = instance.people[place].options.iter().map(|(date, _)| Some(*date));
    for seat in options.chain([None]) {
        seats[place] = seat;
        try_all(instance, place + 1, seats, best);
    }
}

fn dates() -> impl Strategy<Value = Vec<String>> {
    let rules = select(vec![
        "min=2",
        "min=3",
        "cost=7",
        "cost=1500",
        "lift<=1",
        "loop<=1",
        "nurse>=1",
        "nurse>=2",
        "nurse<=1",
        "group=H",
        "doctor<=1",
    ]);
    let features = select(vec!["has=lift has=loop", "has=lift has=loop", "has=lift", ""]);
    let date = (0..5_u32, features, vec(rules, 0..4));
    vec(date, 1..4).prop_map(|dates| {
        let line = |(place, (capacity, features, rules)): (usize, (u32, &str, Vec<&str>))| {
            format!("D{place} {capacity} {features} {}", rules.join(" "))
        };
        dates.into_iter().enumerate().map(line).collect()
    })
}

fn people() -> impl Strategy<Value = Vec<String>> {
    let words = (
        select(vec!["nurse", "doctor"]),
        select(vec!["@X", "@Y", ""]),
        select(vec!["", "", "needs=lift", "needs=loop", "needs=lift needs=loop"]),
        select(vec!["!1", "!1", "!2"]),
        select(vec!["group=G group=H", "group=G"]),
    );
    let prefs = vec(proptest::option::weighted(0.8, select(vec![0, 0, 5, 6, 40])), 3);
    vec((words, prefs), 1..7).prop_map(|people| people.into_iter().enumerate().map(line).collect())
}

fn line(
    (place, ((role, office, needs, priority, groups), prefs)): (
        usize,
        ((&str, &str, &str, &str, &str), Vec<Option<i32>>),
    ),
) -> String {
    let prefs = prefs
        .iter()
        .enumerate()
        .filter_map(|(date, cost)| Some(format!("D{date}:{}", (*cost)?)));
    let prefs = prefs.collect::<Vec<_>>().join(" ");
    format!("P{place} {role} {office} {needs} {priority} {groups} {prefs}")
}

/// A case of such lines; dates that are not there are no options.
fn cases() -> impl Strategy<Value = SeatingCase> {
    let pins = vec((0..6_usize, 0..3_usize), 0..3);
    (dates(), people(), proptest::option::of(1..3_u32), pins).prop_map(|(dates, people, office_max, pins)| {
        let is_there = |word: &&str| {
            !word.contains(':') || word[1..2].parse().is_ok_and(|date: usize| date < dates.len())
        };
        let people: Vec<String> = people
            .iter()
            .map(|person| {
                person
                    .split_whitespace()
                    .filter(is_there)
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        let pins = pins
            .iter()
            .filter(|(person, date)| *person < people.len() && *date < dates.len());
        let pins: Vec<(String, String)> = pins
            .map(|(person, date)| (format!("P{person}"), format!("D{date}")))
            .collect();
        let pins: Vec<(&str, &str)> = pins
            .iter()
            .map(|(person, date)| (person.as_str(), date.as_str()))
            .collect();
        let texts = |lines: &[String]| lines.iter().map(|line| (*line).to_string()).collect::<Vec<_>>();
        let (dates, people) = (texts(&dates), texts(&people));
        let dates: Vec<&str> = dates.iter().map(String::as_str).collect();
        let people: Vec<&str> = people.iter().map(String::as_str).collect();
        case(&dates, &people, office_max, &pins)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_better_than_what_comes_out(case in cases()) {
        let instance = Instance::new(&case, &BTreeSet::new());
        match solved(&case) {
            Outcome::Optimal(seating) => {
                prop_assert_eq!(instance.value(&seating.seats), Some(seating.value));
                prop_assert_eq!(least(&case, &BTreeSet::new()), Some(seating.value));
            }
            Outcome::Infeasible { conflict } => {
                prop_assert_eq!(least(&case, &BTreeSet::new()), None);
                let all = all_rules(&case);
                let others = |kept: &[Rule]| all.iter().filter(|rule| !kept.contains(rule)).cloned().collect();
                prop_assert_eq!(least(&case, &others(&conflict)), None);
                for place in 0..conflict.len() {
                    let mut fewer = conflict.clone();
                    fewer.remove(place);
                    prop_assert!(least(&case, &others(&fewer)).is_some(), "{:?} is more than needed", conflict);
                }
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }
}

/// Every rule that a case can have.
fn all_rules(case: &SeatingCase) -> Vec<Rule> {
    let mut rules = vec![Rule::OfficeMax];
    for person in case.people() {
        let id = || person.id.clone();
        rules.extend([Rule::Pin { person: id() }, Rule::Group { person: id() }]);
        rules.extend(person.needs.iter().map(|feature| Rule::Need {
            person: id(),
            feature: feature.clone(),
        }));
    }
    for date in case.dates() {
        let id = || date.id.clone();
        rules.extend([Rule::Capacity { date: id() }, Rule::MinToRun { date: id() }]);
        rules.extend(date.role_min.keys().map(|role| Rule::RoleMin {
            date: id(),
            role: role.clone(),
        }));
        rules.extend(date.role_max.keys().map(|role| Rule::RoleMax {
            date: id(),
            role: role.clone(),
        }));
        rules.extend(date.limited.keys().map(|feature| Rule::Limited {
            date: id(),
            feature: feature.clone(),
        }));
    }
    rules
}
