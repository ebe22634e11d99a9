//! A case in numbers: what the solver works on. Rules can be left out, to find out which of them are in conflict.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    case::{EditionDate, Person, SeatingCase},
    conflicts::Rule,
    counts::Counts,
};

/// The rules of a date.
#[derive(Clone, Debug)]
pub(super) struct DateRules {
    /// The most people.
    pub capacity: i64,
    /// The fewest, if it runs.
    pub min_to_run: i64,
    /// What it costs that it runs.
    pub run_cost: i64,
    /// The fewest of a role, if it runs.
    pub role_min: BTreeMap<usize, i64>,
    /// The most of a role.
    pub role_max: BTreeMap<usize, i64>,
    /// The most with a need.
    pub limited: BTreeMap<usize, i64>,
}

/// All about a person that limits count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Kind {
    /// The role.
    pub role: usize,
    /// The office, if the case limits offices.
    pub office: Option<usize>,
    /// The needs that some date limits.
    pub needs: BTreeSet<usize>,
}

/// A person in numbers.
#[derive(Clone, Debug)]
pub(super) struct Seeker {
    /// The place of the kind.
    pub kind: usize,
    /// The dates that can be had and their costs, the cheapest first. Of who is pinned, at most that one.
    pub options: Vec<(usize, i64)>,
    /// What it costs that the person waits.
    pub waiting: i64,
    /// Whether the person must be placed.
    pub pinned: bool,
}

/// A case in numbers.
#[derive(Clone, Debug)]
pub(super) struct Instance {
    /// The dates.
    pub dates: Vec<DateRules>,
    /// The people, in the order of registration.
    pub people: Vec<Seeker>,
    /// The kinds of people.
    pub kinds: Vec<Kind>,
    /// The most people of one office on one date.
    pub office_max: Option<i64>,
}

/// Numbers for names, in the order in which they come.
#[derive(Default)]
struct Numbers<'a>(HashMap<&'a str, usize>);

impl<'a> Numbers<'a> {
    fn of(&mut self, name: &'a str) -> usize {
        let next = self.0.len();
        *self.0.entry(name).or_insert(next)
    }
}

impl Instance {
    /// The numbers of a case without some of its rules.
    pub fn new(case: &SeatingCase, without: &BTreeSet<Rule>) -> Self {
        let (mut roles, mut offices, mut features) =
            (Numbers::default(), Numbers::default(), Numbers::default());
        let dates: Vec<DateRules> = case
            .dates()
            .iter()
            .map(|date| date_rules(date, case.people().len(), without, &mut roles, &mut features))
            .collect();
        let limits_roles = roles.0.len();
        let office_max = case.office_max().filter(|_| !without.contains(&Rule::OfficeMax));
        let mut kinds: Vec<Kind> = Vec::new();
        let mut kind_at: HashMap<Kind, usize> = HashMap::new();
        let mut places = Vec::with_capacity(case.people().len());
        for person in case.people() {
            let kind = Kind {
                // Roles that no date speaks of are all one.
                role: roles.0.get(person.role.as_str()).copied().unwrap_or(limits_roles),
                office: office_max
                    .and(person.office.as_deref())
                    .map(|office| offices.of(office)),
                needs: person
                    .needs
                    .iter()
                    .filter_map(|need| features.0.get(need.as_str()).copied())
                    .collect(),
            };
            let place = *kind_at.entry(kind.clone()).or_insert(kinds.len());
            if place == kinds.len() {
                kinds.push(kind);
            }
            places.push(place);
        }
        let people = case
            .people()
            .iter()
            .zip(places)
            .map(|(person, kind)| Seeker {
                kind,
                options: options(case, person, without),
                waiting: case.waiting_cost().of(person.priority),
                pinned: pin(case, person, without).is_some(),
            })
            .collect();
        let mut instance = Self {
            dates,
            people,
            kinds,
            office_max: office_max.map(i64::from),
        };
        instance.drop_hopeless_options();
        instance
    }
}

impl Instance {
    /// Whether anybody must be placed.
    pub fn has_pins(&self) -> bool {
        self.people.iter().any(|person| person.pinned)
    }

    /// Whether somebody who must be placed cannot be.
    pub fn contradicts_itself(&self) -> bool {
        self.people
            .iter()
            .any(|person| person.pinned && person.options.is_empty())
    }

    /// Which dates run because somebody is pinned to them.
    pub fn must_run(&self) -> Vec<bool> {
        let mut must = vec![false; self.dates.len()];
        for (date, _) in self
            .people
            .iter()
            .filter(|person| person.pinned)
            .flat_map(|person| &person.options)
        {
            if let Some(must) = must.get_mut(*date) {
                *must = true;
            }
        }
        must
    }

    /// The same question without costs: only dates that must run are there, and any plan will do.
    pub fn only_what_must_be(&self) -> Self {
        let must = self.must_run();
        let mut plain = self.clone();
        for date in &mut plain.dates {
            date.run_cost = 0;
        }
        for person in &mut plain.people {
            person.waiting = 0;
            person.options.retain(|(date, _)| must.get(*date) == Some(&true));
            person.options.iter_mut().for_each(|(_, cost)| *cost = 0);
        }
        plain
    }

    /// The same without the limits of roles and offices.
    pub fn limiting_needs_only(&self) -> Self {
        let mut looser = self.clone();
        looser.office_max = None;
        for date in &mut looser.dates {
            date.role_min.clear();
            date.role_max.clear();
        }
        looser
    }

    /// Counts, date by date and kind by kind, who could come.
    pub fn able(&self) -> Vec<BTreeMap<usize, i64>> {
        let mut able = vec![BTreeMap::new(); self.dates.len()];
        for person in &self.people {
            for (date, _) in &person.options {
                if let Some(able) = able.get_mut(*date) {
                    *able.entry(person.kind).or_insert(0) += 1;
                }
            }
        }
        able
    }

    /// The value of a seating, or `None` if it breaks a rule.
    pub fn value(&self, seats: &[Option<usize>]) -> Option<i64> {
        let mut value = 0_i64;
        let mut counts = vec![Counts::default(); self.dates.len()];
        for (person, seat) in self.people.iter().zip(seats) {
            let Some(date) = seat else {
                value += person.waiting;
                if person.pinned {
                    return None;
                }
                continue;
            };
            value += person.options.iter().find(|(option, _)| option == date)?.1;
            counts.get_mut(*date)?.add(self.kinds.get(person.kind)?);
        }
        for (date, counts) in self
            .dates
            .iter()
            .zip(&counts)
            .filter(|(_, counts)| counts.all > 0)
        {
            value += date.run_cost;
            if !counts.are_allowed(date, self.office_max) {
                return None;
            }
        }
        Some(value)
    }

    /// Whether these people may be on a date together.
    pub fn allows(&self, date: usize, people: impl Iterator<Item = usize>) -> bool {
        let mut counts = Counts::default();
        let kind = |person: usize| self.kinds.get(self.people.get(person)?.kind);
        people.filter_map(kind).for_each(|kind| counts.add(kind));
        self.dates
            .get(date)
            .is_some_and(|date| counts.are_allowed(date, self.office_max))
    }

    /// Takes away options that no plan can use: of dates without a seat for the person, and of dates that too few can
    /// come to.
    fn drop_hopeless_options(&mut self) {
        let Self {
            dates,
            people,
            kinds,
            office_max,
        } = self;
        for person in people.iter_mut() {
            let Some(kind) = kinds.get(person.kind) else {
                continue;
            };
            let office_shut = kind.office.is_some() && *office_max == Some(0);
            let has_seat = |date: &DateRules| {
                let limits = kind.needs.iter().filter_map(|need| date.limited.get(need));
                let mut limits = limits
                    .chain(date.role_max.get(&kind.role))
                    .chain([&date.capacity]);
                !office_shut && limits.all(|most| *most > 0)
            };
            person
                .options
                .retain(|(date, _)| dates.get(*date).is_some_and(has_seat));
        }
        let able = self.able();
        let can_run: Vec<bool> = self
            .dates
            .iter()
            .zip(&able)
            .map(|(date, able)| can_run(date, able, &self.kinds))
            .collect();
        for person in &mut self.people {
            person
                .options
                .retain(|(date, _)| can_run.get(*date) == Some(&true));
        }
    }
}

/// Whether the numbers of a date allow it to run, if as many come as can.
fn can_run(date: &DateRules, able: &BTreeMap<usize, i64>, kinds: &[Kind]) -> bool {
    let of_role = |role: &usize| -> i64 {
        let has = |kind: &usize| kinds.get(*kind).is_some_and(|kind| kind.role == *role);
        able.iter()
            .filter(|(kind, _)| has(kind))
            .map(|(_, count)| count)
            .sum()
    };
    let seats = |role: &usize| {
        date.role_max
            .get(role)
            .copied()
            .unwrap_or(date.capacity)
            .min(date.capacity)
    };
    date.min_to_run <= date.capacity.min(able.values().sum())
        && date
            .role_min
            .iter()
            .all(|(role, least)| *least <= of_role(role).min(seats(role)))
        && date.role_min.values().sum::<i64>() <= date.capacity
}

fn date_rules<'a>(
    date: &'a EditionDate,
    people: usize,
    without: &BTreeSet<Rule>,
    roles: &mut Numbers<'a>,
    features: &mut Numbers<'a>,
) -> DateRules {
    let id = || date.id.clone();
    let keep = |rule: Rule| !without.contains(&rule);
    let everybody = i64::try_from(people).unwrap_or(i64::MAX);
    let capacity = if keep(Rule::Capacity { date: id() }) {
        i64::from(date.capacity)
    } else {
        everybody
    };
    let least = date.role_min.iter().filter(|(role, least)| {
        **least > 0
            && keep(Rule::RoleMin {
                date: id(),
                role: (*role).clone(),
            })
    });
    let role_min = least
        .map(|(role, least)| (roles.of(role), i64::from(*least)))
        .collect();
    let most = date.role_max.iter().filter(|(role, _)| {
        keep(Rule::RoleMax {
            date: id(),
            role: (*role).clone(),
        })
    });
    let role_max = most
        .map(|(role, most)| (roles.of(role), i64::from(*most)))
        .collect();
    let limited = date.limited.iter().filter(|(feature, _)| {
        keep(Rule::Limited {
            date: id(),
            feature: (*feature).clone(),
        })
    });
    DateRules {
        capacity: capacity.min(everybody),
        min_to_run: if keep(Rule::MinToRun { date: id() }) {
            i64::from(date.min_to_run)
        } else {
            0
        },
        run_cost: date.run_cost,
        role_min,
        role_max,
        limited: limited
            .map(|(feature, most)| (features.of(feature), i64::from(*most)))
            .collect(),
    }
}

/// The place of the date that a person is pinned to.
fn pin(case: &SeatingCase, person: &Person, without: &BTreeSet<Rule>) -> Option<usize> {
    let date = case.pin(&person.id)?;
    let kept = !without.contains(&Rule::Pin {
        person: person.id.clone(),
    });
    case.date_place(date).filter(|_| kept)
}

/// The dates open to a person, the cheapest first.
fn options(case: &SeatingCase, person: &Person, without: &BTreeSet<Rule>) -> Vec<(usize, i64)> {
    let pin = pin(case, person, without);
    let any_group = without.contains(&Rule::Group {
        person: person.id.clone(),
    });
    let is_open = |date: &EditionDate| {
        let mut unmet = person.needs.difference(&date.features);
        let waived = |need: &String| {
            let rule = Rule::Need {
                person: person.id.clone(),
                feature: need.clone(),
            };
            without.contains(&rule)
        };
        (any_group || person.groups.contains(&date.group)) && unmet.all(waived)
    };
    let option = |(date, cost): (&String, &i64)| {
        let place = case.date_place(date)?;
        let allowed = pin.is_none_or(|pin| pin == place) && is_open(case.dates().get(place)?);
        allowed.then_some((place, *cost))
    };
    let mut options: Vec<(usize, i64)> = person.prefs.iter().filter_map(option).collect();
    options.sort_by_key(|(place, cost)| (*cost, *place));
    options
}
