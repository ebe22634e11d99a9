//! A short way to write cases: one line a date, one line a person.

use std::{collections::BTreeSet, ops::ControlFlow};

use super::super::{Answer, CaseParts, EditionDate, Outcome, Person, SeatingCase, answer, solve};

/// A date: its name and capacity, then `min=2`, `cost=5`, `group=H`, `has=lift`, `lift<=1`, `nurse>=1`, `nurse<=2`. A limit
/// of something that the date has is a limit of that need, any other one of a role.
pub fn date(text: &str) -> EditionDate {
    let mut words = text.split_whitespace();
    let mut date = EditionDate {
        id: words.next().unwrap().to_owned(),
        capacity: words.next().unwrap().parse().unwrap(),
        group: "G".to_owned(),
        ..EditionDate::default()
    };
    for word in words {
        if let Some((role, least)) = word.split_once(">=") {
            date.role_min.insert(role.to_owned(), least.parse().unwrap());
        } else if let Some((what, most)) = word.split_once("<=") {
            let limits = if date.features.contains(what) {
                &mut date.limited
            } else {
                &mut date.role_max
            };
            limits.insert(what.to_owned(), most.parse().unwrap());
        } else {
            match word.split_once('=').unwrap() {
                ("min", least) => date.min_to_run = least.parse().unwrap(),
                ("cost", cost) => date.run_cost = cost.parse().unwrap(),
                ("group", group) => date.group = group.to_owned(),
                ("has", feature) => drop(date.features.insert(feature.to_owned())),
                (word, _) => panic!("{word} of a date"),
            }
        }
    }
    date
}

/// A person: their name, then `D1:5` for a date and its cost, `nurse` for the role, `@office`, `needs=lift`, `!2` for the
/// priority, `group=H`.
pub fn person(order: usize, text: &str) -> Person {
    let mut words = text.split_whitespace();
    let mut person = Person {
        id: words.next().unwrap().to_owned(),
        priority: 1,
        order: u32::try_from(order).unwrap(),
        ..Person::default()
    };
    for word in words {
        if let Some((date, cost)) = word.split_once(':') {
            person.prefs.insert(date.to_owned(), cost.parse().unwrap());
        } else if let Some(office) = word.strip_prefix('@') {
            person.office = Some(office.to_owned());
        } else if let Some(priority) = word.strip_prefix('!') {
            person.priority = priority.parse().unwrap();
        } else if let Some(need) = word.strip_prefix("needs=") {
            person.needs.insert(need.to_owned());
        } else if let Some(group) = word.strip_prefix("group=") {
            person.groups.insert(group.to_owned());
        } else {
            person.role = word.to_owned();
        }
    }
    if person.groups.is_empty() {
        person.groups = BTreeSet::from(["G".to_owned()]);
    }
    person
}

/// A case of such lines; of each pin, the person and the date.
pub fn case(dates: &[&str], people: &[&str], office_max: Option<u32>, pins: &[(&str, &str)]) -> SeatingCase {
    let pin = |(person, date): &(&str, &str)| ((*person).to_owned(), (*date).to_owned());
    let parts = CaseParts {
        dates: dates.iter().map(|text| date(text)).collect(),
        people: people
            .iter()
            .enumerate()
            .map(|(order, text)| person(order, text))
            .collect(),
        office_max,
        pinned: pins.iter().map(pin).collect(),
        ..CaseParts::default()
    };
    SeatingCase::new(parts).unwrap()
}

/// The outcome when nobody stops the search.
pub fn solved(case: &SeatingCase) -> Outcome {
    solve(case, &mut |_| ControlFlow::Continue(()))
}

/// The answer when nobody stops the search.
pub fn answered(case: &SeatingCase) -> Answer {
    answer(case, &solved(case))
}

/// The seats in one line, such as `A=D1 B=-`.
pub fn seats(case: &SeatingCase) -> String {
    let answer = answered(case);
    let seat = |person: &Person| {
        let date = answer.seats.get(&person.id).map_or("-", String::as_str);
        format!("{}={date}", person.id)
    };
    case.people().iter().map(seat).collect::<Vec<_>>().join(" ")
}
