//! Why there is no plan: a smallest set of rules that exclude each other, every smallest set of rules whose giving up would
//! help, and how far a single number would have to move.

use super::{
    case::Case,
    feasibility::{Feasibility, feasibility},
    findings::{Finding, findings},
    nearest::{Nearest, nearest},
    progress::{Stage, Watch, Watcher},
    rule::Rule,
};

/// The most repairs that are looked for.
const MOST_REPAIRS: usize = 200;

/// The most rules among which all repairs are looked for.
const MOST_RULES: usize = 64;

/// Why a case has no plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conflict {
    /// What plain counting shows.
    pub findings: Vec<Finding>,
    /// Rules that exclude each other. Empty when there is a plan, when it could not be found out in time, or when not even
    /// giving up all rules would help.
    pub rules: Vec<Rule>,
    /// Whether it was shown that each of them is needed for that.
    pub is_minimal: bool,
    /// Sets of rules whose giving up makes the case possible, the smallest first; none has a part that would do.
    pub repairs: Vec<Vec<Rule>>,
    /// Whether these are all.
    pub has_all_repairs: bool,
    /// Single numbers that would do, where giving up their rule would.
    pub nearest: Vec<Nearest>,
}

/// Finds out why a case has no plan. What is known when the watcher stops it is returned.
pub fn explain_conflict(case: &Case, watcher: Watcher) -> Conflict {
    let mut watch = Watch::new(watcher, Stage::Conflicts);
    let mut search = Search::new(case, &mut watch);
    let mut conflict = Conflict {
        findings: findings(case),
        ..Conflict::default()
    };
    if search.without(0) != Feasibility::No || search.without(search.all()) != Feasibility::Yes {
        return conflict;
    }
    let (rules, is_minimal) = search.conflict(0);
    conflict.rules = search.named(rules);
    conflict.is_minimal = is_minimal;
    conflict.nearest = nearest(case, &search.rules, search.watch);
    let (repairs, has_all) = search.repairs(rules);
    conflict.repairs = repairs.iter().map(|repair| search.named(*repair)).collect();
    conflict.has_all_repairs = has_all && is_minimal;
    conflict
}

/// A set of rules, one bit each.
type Set = u128;

struct Search<'a, 'w, 'c> {
    case: &'a Case,
    rules: Vec<Rule>,
    watch: &'w mut Watch<'c>,
    known: Vec<(Set, Feasibility)>,
}

impl<'a, 'w, 'c> Search<'a, 'w, 'c> {
    fn new(case: &'a Case, watch: &'w mut Watch<'c>) -> Self {
        let mut rules = case.rules();
        // More cannot be told apart: what is left over stays in force.
        rules.truncate(Set::BITS as usize - 1);
        Self {
            case,
            rules,
            watch,
            known: Vec::new(),
        }
    }

    fn all(&self) -> Set {
        (1 << self.rules.len()) - 1
    }

    fn named(&self, set: Set) -> Vec<Rule> {
        let each = self.rules.iter().enumerate();
        each.filter(|(place, _)| set >> place & 1 == 1)
            .map(|(_, rule)| rule.clone())
            .collect()
    }

    /// Whether there is a plan without these rules.
    fn without(&mut self, given_up: Set) -> Feasibility {
        for (set, found) in &self.known {
            let follows = match found {
                Feasibility::Yes => given_up & set == *set,
                Feasibility::No => given_up & set == given_up,
                Feasibility::Unknown => given_up == *set,
            };
            if follows {
                return *found;
            }
        }
        if !self.watch.goes_on() {
            return Feasibility::Unknown;
        }
        let found = feasibility(&self.case.without(&self.named(given_up)), self.watch);
        self.known.push((given_up, found));
        found
    }

    /// Rules that exclude each other when these are given up already, and whether each is shown to be needed.
    fn conflict(&mut self, given_up: Set) -> (Set, bool) {
        let (mut given_up, mut minimal) = (given_up, true);
        for place in 0..self.rules.len() {
            let more = given_up | 1 << place;
            if more == given_up {
                continue;
            }
            match self.without(more) {
                Feasibility::No => given_up = more,
                Feasibility::Yes => {}
                Feasibility::Unknown => minimal = false,
            }
        }
        (self.all() & !given_up, minimal)
    }

    /// All minimal repairs: each meets every conflict, so the smallest sets that meet all conflicts known are tried, and one
    /// that is none shows a conflict more (Reiter).
    fn repairs(&mut self, first: Set) -> (Vec<Set>, bool) {
        if self.rules.len() > MOST_RULES {
            return (Vec::new(), false);
        }
        let mut open = meet(&[0], first);
        let (mut repairs, mut has_all): (Vec<Set>, bool) = (Vec::new(), true);
        while let Some(place) =
            (0..open.len()).min_by_key(|place| open.get(*place).map(|set| set.count_ones()))
        {
            let set = open.swap_remove(place);
            match self.without(set) {
                Feasibility::Yes => repairs.push(set),
                Feasibility::Unknown => has_all = false,
                Feasibility::No => {
                    let (conflict, minimal) = self.conflict(set);
                    has_all = has_all && minimal;
                    open.push(set);
                    open = meet(&open, conflict);
                    open.retain(|set| !repairs.iter().any(|repair| set & repair == *repair));
                }
            }
            if self.watch.is_stopped() || repairs.len() + open.len() > MOST_REPAIRS {
                return (repairs, false);
            }
        }
        repairs.sort_by_key(|set| (set.count_ones(), *set));
        (repairs, has_all)
    }
}

/// The smallest sets that contain one of these and meet a conflict as well.
fn meet(sets: &[Set], conflict: Set) -> Vec<Set> {
    let (meeting, missing): (Vec<Set>, Vec<Set>) = sets.iter().partition(|set| *set & conflict != 0);
    let places = || (0..Set::BITS).filter(|place| conflict >> place & 1 == 1);
    let larger = missing
        .iter()
        .flat_map(|set| places().map(move |place| set | 1 << place));
    let mut all: Vec<Set> = meeting.into_iter().chain(larger).collect();
    all.sort_by_key(|set| (set.count_ones(), *set));
    all.dedup();
    let mut smallest: Vec<Set> = Vec::new();
    for set in all {
        if !smallest.iter().any(|known| set & known == *known) {
            smallest.push(set);
        }
    }
    smallest
}
