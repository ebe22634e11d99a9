//! The limits of one date as a tree of sets of people. Limits that nest are arcs of a network and cost nothing; a limit that
//! crosses others is a side constraint.

use std::collections::{BTreeMap, HashMap};

use super::instance::{DateRules, Kind};

/// How many of a set of people a date takes.
#[derive(Clone, Debug)]
struct Limit {
    least: i64,
    most: i64,
    kinds: Vec<usize>,
    need: Option<usize>,
}

/// A set of people in the tree of a date.
#[derive(Clone, Debug)]
pub(super) struct NestedSet {
    /// The fewest, if the date runs.
    pub least: i64,
    /// The most.
    pub most: i64,
    /// The set around it; none around everybody.
    pub parent: Option<usize>,
    /// The need that all have whom it limits, if it is such a limit or a part of one.
    pub need: Option<usize>,
}

/// A limit outside the tree.
#[derive(Clone, Debug)]
pub(super) struct SideLimit {
    /// The most.
    pub most: i64,
    /// The kinds of people that it counts.
    pub kinds: Vec<usize>,
    /// The need that they have, if it is such a limit.
    pub need: Option<usize>,
}

/// The limits of a date.
#[derive(Clone, Debug, Default)]
pub(super) struct DateTree {
    /// The sets of the tree, each after the one around it; everybody comes first.
    pub sets: Vec<NestedSet>,
    /// The smallest set that each kind of people is in.
    pub smallest: HashMap<usize, usize>,
    /// The limits that cross others.
    pub sides: Vec<SideLimit>,
}

/// Nests the limits of a date. `able` counts, kind by kind, the people who could come to it.
pub(super) fn nest(
    date: &DateRules,
    office_max: Option<i64>,
    kinds: &[Kind],
    able: &BTreeMap<usize, i64>,
) -> DateTree {
    if able.is_empty() {
        return DateTree::default();
    }
    let mut family = Family {
        able,
        limits: Vec::new(),
        around: HashMap::new(),
        sides: Vec::new(),
    };
    // Minima stand first: they have no place outside the tree.
    family.accept(everybody(date, able));
    let described = || able.keys().filter_map(|kind| Some((*kind, kinds.get(*kind)?)));
    for limit in role_limits(date, described(), able) {
        family.accept(limit);
    }
    if let Some(most) = office_max {
        for kinds in grouped(described().filter_map(|(kind, what)| Some((what.office?, kind)))) {
            family.add(kinds, most, None);
        }
    }
    for (feature, most) in &date.limited {
        let need = described().filter(|(_, what)| what.needs.contains(feature));
        family.add(need.map(|(kind, _)| kind).collect(), *most, Some(*feature));
    }
    family.tree()
}

fn everybody(date: &DateRules, able: &BTreeMap<usize, i64>) -> Limit {
    Limit {
        least: date.min_to_run,
        most: date.capacity.min(able.values().sum()),
        kinds: able.keys().copied().collect(),
        need: None,
    }
}

/// The limits of roles that can matter.
fn role_limits<'a>(
    date: &DateRules,
    described: impl Iterator<Item = (usize, &'a Kind)>,
    able: &BTreeMap<usize, i64>,
) -> Vec<Limit> {
    let mut by_role: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (kind, what) in described {
        by_role.entry(what.role).or_default().push(kind);
    }
    let limit = |(role, kinds): (usize, Vec<usize>)| {
        let count = count(able, &kinds);
        let least = date.role_min.get(&role).copied().unwrap_or(0);
        let most = date.role_max.get(&role).copied().unwrap_or(count);
        (least > 0 || most < count).then(|| Limit {
            least,
            most: most.min(count),
            kinds,
            need: None,
        })
    };
    by_role.into_iter().filter_map(limit).collect()
}

/// The second parts, put together by the first.
fn grouped(pairs: impl Iterator<Item = (usize, usize)>) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (key, kind) in pairs {
        groups.entry(key).or_default().push(kind);
    }
    groups.into_values().collect()
}

fn count(able: &BTreeMap<usize, i64>, kinds: &[usize]) -> i64 {
    kinds.iter().filter_map(|kind| able.get(kind)).sum()
}

/// Limits of which any two nest or are apart.
struct Family<'a> {
    able: &'a BTreeMap<usize, i64>,
    limits: Vec<Limit>,
    /// The limits that each kind is in.
    around: HashMap<usize, Vec<usize>>,
    sides: Vec<SideLimit>,
}

impl Family<'_> {
    fn accept(&mut self, limit: Limit) {
        for kind in &limit.kinds {
            self.around.entry(*kind).or_default().push(self.limits.len());
        }
        self.limits.push(limit);
    }

    /// Adds a limit that can matter: to the family, or, where it crosses others, beside it. Its parts that cross nothing
    /// have the limit too, which makes the relaxation tighter.
    fn add(&mut self, kinds: Vec<usize>, most: i64, need: Option<usize>) {
        if count(self.able, &kinds) <= most {
            return;
        }
        if !self.crosses(&kinds) {
            self.accept(Limit {
                least: 0,
                most,
                kinds,
                need,
            });
            return;
        }
        for part in grouped(kinds.iter().map(|kind| (self.innermost(*kind), *kind))) {
            if count(self.able, &part) > most {
                self.accept(Limit {
                    least: 0,
                    most,
                    kinds: part,
                    need,
                });
            }
        }
        self.sides.push(SideLimit { most, kinds, need });
    }

    fn crosses(&self, kinds: &[usize]) -> bool {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for limit in kinds.iter().filter_map(|kind| self.around.get(kind)).flatten() {
            *shared.entry(*limit).or_default() += 1;
        }
        let size = |limit: &usize| self.limits.get(*limit).map_or(0, |limit| limit.kinds.len());
        shared
            .iter()
            .any(|(limit, shared)| *shared < kinds.len() && *shared < size(limit))
    }

    /// The smallest limit around a kind.
    fn innermost(&self, kind: usize) -> usize {
        let size = |limit: &&usize| self.limits.get(**limit).map_or(0, |limit| limit.kinds.len());
        let around = self.around.get(&kind).into_iter().flatten();
        around.min_by_key(size).copied().unwrap_or(0)
    }

    fn tree(mut self) -> DateTree {
        // Larger sets first, so each comes after the one around it; of equal sets the earlier is around the later.
        self.limits
            .sort_by_key(|limit| std::cmp::Reverse(limit.kinds.len()));
        let mut tree = DateTree {
            sides: self.sides,
            ..DateTree::default()
        };
        for limit in self.limits {
            let parent = limit
                .kinds
                .first()
                .and_then(|kind| tree.smallest.get(kind))
                .copied();
            tree.smallest
                .extend(limit.kinds.iter().map(|kind| (*kind, tree.sets.len())));
            let Limit {
                least, most, need, ..
            } = limit;
            tree.sets.push(NestedSet {
                least,
                most,
                parent,
                need,
            });
        }
        tree
    }
}
