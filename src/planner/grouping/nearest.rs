//! How far a single number would have to move for a case to become possible, everything else unchanged: what planners want
//! to know first.

use super::{
    case::Case,
    draft::Limits,
    feasibility::{Feasibility, feasibility},
    progress::Watch,
    rule::Rule,
};

/// The largest groups that are tried beyond what is allowed.
const MORE_REGIONS: usize = 6;

/// Farther apart than any two places, in kilometres.
const FARTHEST_KM: i64 = 20_016;

/// A number that would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// The rule it belongs to.
    pub rule: Rule,
    /// What it is; of kilometres, the whole ones.
    pub from: i64,
    /// The nearest that makes a plan possible.
    pub to: i64,
}

/// For each rule with a number, the nearest that would do, if any would.
pub(super) fn nearest(case: &Case, rules: &[Rule], watch: &mut Watch) -> Vec<Nearest> {
    let each = rules.iter().filter_map(|rule| nearest_of(case, rule, watch));
    each.collect()
}

fn nearest_of(case: &Case, rule: &Rule, watch: &mut Watch) -> Option<Nearest> {
    let limits = |role: &String| -> Limits {
        let number = case.roles.iter().position(|name| name == role);
        let found = case.role_limits.iter().find(|(role, _)| Some(*role) == number);
        found.map(|(_, limits)| *limits).unwrap_or_default()
    };
    let regions = case.len() as i64;
    let (from, last) = match rule {
        Rule::GroupSizeMin => (case.sizes.0 as i64, 1),
        Rule::GroupSizeMax => (
            case.sizes.1 as i64,
            (case.sizes.1 + MORE_REGIONS).min(case.len()) as i64,
        ),
        Rule::EditionsMin => (case.editions.0 as i64, 0),
        Rule::EditionsMax => (case.editions.1 as i64, regions),
        Rule::ParticipantsMin => (case.participants.min?, 0),
        Rule::ParticipantsMax => (case.participants.max?, case.total.max(case.participants.max?)),
        Rule::RoleMin(role) => (limits(role).min?, 0),
        Rule::RoleMax(role) => (limits(role).max?, case.total.max(limits(role).max?)),
        Rule::MaxKm => (case.reach_m? / 1000, FARTHEST_KM.max(case.reach_m? / 1000)),
        _ => return None,
    };
    // Larger groups are tried one by one, since each step makes the case much larger; all other numbers by halving.
    let to = if *rule == Rule::GroupSizeMax {
        (from + 1..=last).find(|to| does(case, rule, *to, watch))?
    } else {
        halved(from, last, |to| does(case, rule, to, watch))?
    };
    Some(Nearest {
        rule: rule.clone(),
        from,
        to,
    })
}

/// The number nearest to the first that does, if the last one does; from one that does on, all do.
fn halved(from: i64, last: i64, mut does: impl FnMut(i64) -> bool) -> Option<i64> {
    if from == last || !does(last) {
        return None;
    }
    let (mut fails, mut works) = (from, last);
    while (works - fails).abs() > 1 {
        let middle = fails + (works - fails) / 2;
        if does(middle) {
            works = middle;
        } else {
            fails = middle;
        }
    }
    Some(works)
}

fn does(case: &Case, rule: &Rule, number: i64, watch: &mut Watch) -> bool {
    let mut changed = case.clone();
    changed.set_number(rule, number);
    watch.goes_on() && feasibility(&changed, watch) == Feasibility::Yes
}

impl Case {
    /// Moves the number of a rule.
    fn set_number(&mut self, rule: &Rule, number: i64) {
        let count = usize::try_from(number).unwrap_or(0);
        let role = |name: &String, roles: &[String]| roles.iter().position(|role| role == name);
        match rule {
            Rule::GroupSizeMin => self.sizes.0 = count,
            Rule::GroupSizeMax => self.sizes.1 = count,
            Rule::EditionsMin => self.editions.0 = count,
            Rule::EditionsMax => self.editions.1 = count,
            Rule::ParticipantsMin => self.participants.min = Some(number),
            Rule::ParticipantsMax => self.participants.max = Some(number),
            Rule::MaxKm => self.reach_m = Some(number.saturating_mul(1000)),
            Rule::RoleMin(name) | Rule::RoleMax(name) => {
                let role = role(name, &self.roles);
                for (_, limits) in self
                    .role_limits
                    .iter_mut()
                    .filter(|(number, _)| Some(*number) == role)
                {
                    match rule {
                        Rule::RoleMin(_) => limits.min = Some(number),
                        _ => limits.max = Some(number),
                    }
                }
            }
            _ => {}
        }
    }
}
