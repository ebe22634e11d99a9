//! Why a case has no seating: a smallest set of its rules that contradict each other. Nobody has to be placed who is not
//! pinned and no date has to run that nobody is pinned to, so every conflict has a pin in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    ops::ControlFlow,
};

use super::{
    case::SeatingCase,
    instance::Instance,
    search::{Progress, Stopped, search},
};

/// A rule of a case that can be in conflict with others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A person must get a date.
    Pin {
        /// The person.
        person: String,
    },
    /// A person gets a date of their groups only.
    Group {
        /// The person.
        person: String,
    },
    /// A person gets a date only that meets a need.
    Need {
        /// The person.
        person: String,
        /// The need.
        feature: String,
    },
    /// A date has so many seats.
    Capacity {
        /// The date.
        date: String,
    },
    /// A date runs from so many people.
    MinToRun {
        /// The date.
        date: String,
    },
    /// A date runs from so many people of a role.
    RoleMin {
        /// The date.
        date: String,
        /// The role.
        role: String,
    },
    /// A date takes so many people of a role.
    RoleMax {
        /// The date.
        date: String,
        /// The role.
        role: String,
    },
    /// A date takes so many people with a need.
    Limited {
        /// The date.
        date: String,
        /// The need.
        feature: String,
    },
    /// Every date takes so many people of one office.
    OfficeMax,
}

impl fmt::Display for Rule {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pin { person } => write!(text, "pin:{person}"),
            Self::Group { person } => write!(text, "group:{person}"),
            Self::Need { person, feature } => write!(text, "need:{person}:{feature}"),
            Self::Capacity { date } => write!(text, "capacity:{date}"),
            Self::MinToRun { date } => write!(text, "min_to_run:{date}"),
            Self::RoleMin { date, role } => write!(text, "role_min:{date}:{role}"),
            Self::RoleMax { date, role } => write!(text, "role_max:{date}:{role}"),
            Self::Limited { date, feature } => write!(text, "limited:{date}:{feature}"),
            Self::OfficeMax => text.write_str("office_max"),
        }
    }
}

impl Rule {
    /// The name for files and the command line, such as `role_min:D1:nurse`.
    pub fn name(&self) -> String {
        self.to_string()
    }
}

/// Whether a case without some of its rules has a seating at all; if so, one.
pub(super) fn any_seating(
    instance: &Instance,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Result<Option<Vec<Option<usize>>>, Stopped> {
    if !instance.has_pins() {
        return Ok(Some(vec![None; instance.people.len()]));
    }
    if instance.contradicts_itself() {
        return Ok(None);
    }
    let found = search(&instance.only_what_must_be(), None, watch);
    match found.best {
        Some((seats, _)) => Ok(Some(seats)),
        None if found.complete => Ok(None),
        None => Err(Stopped),
    }
}

/// A smallest conflict of a case without a seating: with all other rules left out it still has none, but it has one when any
/// of these is left out too. `None` if the caller stopped the search for it.
pub fn conflict(
    case: &SeatingCase,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Option<Vec<Rule>> {
    let rules = rules(case);
    let mut trial = Trial {
        case,
        rules: &rules,
        watch,
    };
    let mut found = trial.smallest(&[], &rules, false).ok()?;
    found.sort();
    Some(found)
}

/// The rules that can be in a conflict. Those come last that an office would rather keep, so that they are blamed only
/// where nothing else explains it.
fn rules(case: &SeatingCase) -> Vec<Rule> {
    let pinned_to: BTreeSet<&String> = case.pinned().values().collect();
    let mut rules: Vec<Rule> = case
        .pinned()
        .keys()
        .map(|person| Rule::Pin {
            person: person.clone(),
        })
        .collect();
    let dates = case.dates().iter().filter(|date| pinned_to.contains(&date.id));
    for date in dates {
        let id = || date.id.clone();
        let of = |counts: &BTreeMap<String, u32>| counts.keys().cloned().collect::<Vec<String>>();
        rules.push(Rule::MinToRun { date: id() });
        rules.extend(
            of(&date.role_min)
                .into_iter()
                .map(|role| Rule::RoleMin { date: id(), role }),
        );
        rules.extend(
            of(&date.role_max)
                .into_iter()
                .map(|role| Rule::RoleMax { date: id(), role }),
        );
        rules.extend(
            of(&date.limited)
                .into_iter()
                .map(|feature| Rule::Limited { date: id(), feature }),
        );
        rules.push(Rule::Capacity { date: id() });
    }
    rules.extend(case.office_max().map(|_| Rule::OfficeMax));
    for person in case.people() {
        let concerned = person.prefs.keys().any(|date| pinned_to.contains(date));
        if concerned {
            rules.push(Rule::Group {
                person: person.id.clone(),
            });
            let need = |feature: &String| Rule::Need {
                person: person.id.clone(),
                feature: feature.clone(),
            };
            rules.extend(person.needs.iter().map(need));
        }
    }
    // What comes first in this list is what the search below drops last.
    rules.reverse();
    rules
}

struct Trial<'a> {
    case: &'a SeatingCase,
    rules: &'a [Rule],
    watch: &'a mut dyn FnMut(&Progress) -> ControlFlow<()>,
}

impl Trial<'_> {
    /// Whether the case has no seating when only these rules are kept.
    fn contradict(&mut self, kept: &[Rule]) -> Result<bool, Stopped> {
        let kept: BTreeSet<&Rule> = kept.iter().collect();
        let without = self
            .rules
            .iter()
            .filter(|rule| !kept.contains(rule))
            .cloned()
            .collect();
        Ok(any_seating(&Instance::new(self.case, &without), self.watch)?.is_none())
    }

    /// The smallest part of `doubtful` that contradicts together with what is `kept` (QuickXplain, Junker 2004). `grown`
    /// says that something was kept since the last look.
    fn smallest(&mut self, kept: &[Rule], doubtful: &[Rule], grown: bool) -> Result<Vec<Rule>, Stopped> {
        if grown && self.contradict(kept)? {
            return Ok(Vec::new());
        }
        if doubtful.len() <= 1 {
            return Ok(doubtful.to_vec());
        }
        let (one, other) = doubtful.split_at(doubtful.len() / 2);
        let with_one = [kept, one].concat();
        let of_other = self.smallest(&with_one, other, !one.is_empty())?;
        let with_other = [kept, of_other.as_slice()].concat();
        let of_one = self.smallest(&with_other, one, !of_other.is_empty())?;
        Ok([of_one, of_other].concat())
    }
}
