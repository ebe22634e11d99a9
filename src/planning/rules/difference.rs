//! What tells two groupings apart, edition by edition.

use std::{cmp::Reverse, collections::BTreeSet};

use crate::planning::parts::{Group, Kept};

/// Something that is otherwise in the second grouping. Editions are named by their host towns, as codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// A region goes to another edition.
    Moves {
        /// The region.
        region: String,
        /// The host of the edition it leaves.
        from: String,
        /// The host of the edition it joins.
        to: String,
    },
    /// A region takes part that did not.
    Joins {
        /// The region.
        region: String,
        /// The host of its edition.
        to: String,
    },
    /// A region no longer takes part.
    Leaves {
        /// The region.
        region: String,
        /// The host of the edition it was in.
        from: String,
    },
    /// An edition meets in another town.
    Rehosted {
        /// Its regions now.
        regions: Vec<String>,
        /// Where it met.
        from: String,
        /// Where it meets.
        to: String,
    },
    /// There is one edition more.
    Appears {
        /// Its host.
        host: String,
    },
    /// There is one edition fewer.
    Vanishes {
        /// Its host.
        host: String,
    },
}

/// For each group the place of the one that it is in the other grouping: the one with the most regions in common, the same
/// host before others; each is taken once.
fn matched(before: &[Group], after: &[Group]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (one, old) in before.iter().enumerate() {
        for (other, new) in after.iter().enumerate() {
            let common = new
                .regions
                .iter()
                .filter(|code| old.regions.contains(code))
                .count();
            if common > 0 {
                pairs.push((Reverse((common, old.host == new.host)), one, other));
            }
        }
    }
    pairs.sort_unstable();
    let (mut left, mut right) = (BTreeSet::new(), BTreeSet::new());
    pairs.retain(|(_, one, other)| {
        let free = !left.contains(one) && !right.contains(other);
        if free {
            left.insert(*one);
            right.insert(*other);
        }
        free
    });
    pairs.into_iter().map(|(_, one, other)| (one, other)).collect()
}

/// What is otherwise after than before: regions first, in the order of their codes, then editions.
pub fn differences(before: &[Group], after: &[Group]) -> Vec<Difference> {
    let pairs = matched(before, after);
    let home = |groups: &[Group], code: &String| groups.iter().position(|group| group.regions.contains(code));
    let host = |groups: &[Group], place: usize| {
        groups
            .get(place)
            .map(|group| group.host.clone())
            .unwrap_or_default()
    };
    let codes: BTreeSet<&String> = before
        .iter()
        .chain(after)
        .flat_map(|group| &group.regions)
        .collect();
    let mut found = Vec::new();
    for code in codes {
        match (home(before, code), home(after, code)) {
            (Some(from), Some(to)) if !pairs.contains(&(from, to)) => found.push(Difference::Moves {
                region: code.clone(),
                from: host(before, from),
                to: host(after, to),
            }),
            (None, Some(to)) => found.push(Difference::Joins {
                region: code.clone(),
                to: host(after, to),
            }),
            (Some(from), None) => found.push(Difference::Leaves {
                region: code.clone(),
                from: host(before, from),
            }),
            _ => {}
        }
    }
    for (place, group) in before.iter().enumerate() {
        if !pairs.iter().any(|(one, _)| *one == place) {
            found.push(Difference::Vanishes {
                host: group.host.clone(),
            });
        }
    }
    for (place, group) in after.iter().enumerate() {
        let old = pairs.iter().find(|(_, other)| *other == place);
        match old.and_then(|(one, _)| before.get(*one)) {
            None => found.push(Difference::Appears {
                host: group.host.clone(),
            }),
            Some(old) if old.host != group.host => found.push(Difference::Rehosted {
                regions: group.regions.clone(),
                from: old.host.clone(),
                to: group.host.clone(),
            }),
            Some(_) => {}
        }
    }
    found
}

/// The groups to keep so that the best plan is the wanted one, which is among the best of the question that `best` answers:
/// those that `best` has not. Where the numbers of editions differ, or `best` is not known to be the best, all of them.
pub fn kept_of(best: &[Group], is_best: bool, wanted: Vec<Kept>) -> Vec<Kept> {
    if !is_best || best.len() != wanted.len() {
        return wanted;
    }
    let known = |kept: &Kept| {
        best.iter()
            .any(|group| group.regions == kept.regions && group.host == kept.host)
    };
    wanted.into_iter().filter(|kept| !known(kept)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(written: &str) -> Vec<Group> {
        let group = |text: &str| {
            let (regions, host) = text.split_once('@').unwrap_or((text, ""));
            Group {
                regions: regions.chars().map(String::from).collect(),
                host: host.to_owned(),
                ..Group::default()
            }
        };
        written
            .split(' ')
            .filter(|text| !text.is_empty())
            .map(group)
            .collect()
    }

    fn told(difference: &Difference) -> String {
        match difference {
            Difference::Moves { region, from, to } => format!("{region}: {from}>{to}"),
            Difference::Joins { region, to } => format!("{region}: >{to}"),
            Difference::Leaves { region, from } => format!("{region}: {from}>"),
            Difference::Rehosted { regions, from, to } => format!("{}: {from}=>{to}", regions.concat()),
            Difference::Appears { host } => format!("+{host}"),
            Difference::Vanishes { host } => format!("-{host}"),
        }
    }

    #[test]
    fn what_is_otherwise_is_told_by_region_then_by_edition() {
        for (before, after, expected) in [
            ("abc@a def@d", "abc@a def@d", ""),
            ("abc@a def@d", "ab@a cdef@d", "c: a>d"),
            ("abc@a def@d", "abc@b def@d", "abc: a=>b"),
            ("abc@a def@d", "abd@a cef@d", "c: a>d d: d>a"),
            ("abc@a def@d", "ab@a cd@c ef@e", "c: a>c d: d>c +c ef: d=>e"),
            ("ab@a cd@c ef@e", "abc@a def@e", "c: c>a d: c>e -c"),
            ("abc@a", "abx@a", "c: a> x: >a"),
            ("ab@a", "", "a: a> b: a> -a"),
            // Two editions at one town are told apart by their regions.
            ("ab@a cd@a", "cd@a ab@a", ""),
            // As many in common with both: the one that keeps its town is the same edition.
            ("abcd@c", "ab@a cd@c", "a: c>a b: c>a +a"),
        ] {
            let found = differences(&groups(before), &groups(after));
            let words: Vec<String> = found.iter().map(told).collect();
            assert_eq!(words.join(" "), expected, "{before} / {after}");
        }
    }

    #[test]
    fn only_what_differs_from_the_best_is_kept_unless_editions_differ() {
        let kept = |written: &str| -> Vec<Kept> {
            let keep = |group: Group| Kept {
                regions: group.regions,
                host: group.host,
            };
            groups(written).into_iter().map(keep).collect()
        };
        for (best, is_best, wanted, expected) in [
            ("ab@a cd@c ef@e", true, "ab@a cd@d ef@e", "cd@d"),
            ("ab@a cd@c ef@e", true, "abc@a d@d ef@e", "abc@a d@d"),
            ("ab@a cd@c ef@e", true, "ab@a cdef@d", "ab@a cdef@d"),
            ("ab@a cd@c ef@e", false, "ab@a cd@d ef@e", "ab@a cd@d ef@e"),
        ] {
            assert_eq!(
                kept_of(&groups(best), is_best, kept(wanted)),
                kept(expected),
                "{wanted}"
            );
        }
    }
}
