//! How results are looked at: who passed, how they are spread, which form of a test somebody took, what groups gained.

use std::collections::{BTreeMap, BTreeSet};

use items::statistics::{GainFigures, Sat, Taken, gains_by, withheld};

/// How somebody stands with a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Passed.
    Passed,
    /// Taken, and not passed.
    NotPassed,
    /// Not taken to the end.
    NotTaken,
}

impl Standing {
    /// All of them.
    pub const ALL: [Standing; 3] = [Standing::Passed, Standing::NotPassed, Standing::NotTaken];

    /// How somebody stands of whose attempts at least one passed, none did, or none was submitted.
    pub fn of(passed: Option<bool>) -> Self {
        match passed {
            Some(true) => Self::Passed,
            Some(false) => Self::NotPassed,
            None => Self::NotTaken,
        }
    }

    /// Its name in addresses and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::NotPassed => "not-passed",
            Self::NotTaken => "not-taken",
        }
    }
}

/// How many of these shares, in whole per cent, fall into each tenth; a full hundred belongs to the last.
pub fn tenths(percents: impl Iterator<Item = i32>) -> [u64; 10] {
    let mut tenths = [0; 10];
    for percent in percents {
        let tenth = usize::try_from(percent / 10).unwrap_or(0).min(9);
        if let Some(count) = tenths.get_mut(tenth) {
            *count += 1;
        }
    }
    tenths
}

/// Numbers the forms of a test, given which items each quiz asks: quizzes that ask the same items are one form.
pub fn forms<Q: Ord, I: Ord>(quizzes: BTreeMap<Q, BTreeSet<I>>) -> BTreeMap<Q, usize> {
    let mut known: BTreeMap<BTreeSet<I>, usize> = BTreeMap::new();
    quizzes
        .into_iter()
        .map(|(quiz, items)| {
            let next = known.len();
            (quiz, *known.entry(items).or_insert(next))
        })
        .collect()
}

/// What can be earned together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part<I> {
    /// An item that both tests ask.
    Item(I),
    /// An outcome of the course, from 1.
    Outcome(i32),
    /// A protected ground.
    Ground(String),
}

/// A test as somebody took it, with what each part earned.
#[derive(Clone, Debug, PartialEq)]
pub struct Test<I> {
    /// Its form.
    pub form: usize,
    /// Marks earned and to be earned, for each part.
    pub parts: BTreeMap<Part<I>, (f64, f64)>,
    /// The same for the whole.
    pub whole: (f64, f64),
}

impl<I> Test<I> {
    /// An empty test of this form.
    pub fn new(form: usize) -> Self {
        Self {
            form,
            parts: BTreeMap::new(),
            whole: (0.0, 0.0),
        }
    }

    /// The whole as a share; `None` where nothing was to be earned.
    pub fn taken(&self) -> Option<Taken> {
        self.share(self.whole)
    }

    fn share(&self, (earned, most): (f64, f64)) -> Option<Taken> {
        (most > 0.0).then(|| Taken {
            form: self.form,
            share: earned / most,
        })
    }
}

/// Somebody with both tests, one, or none.
#[derive(Clone, Debug, PartialEq)]
pub struct Tested<I> {
    /// Name, family name first.
    pub name: String,
    /// Region.
    pub region: String,
    /// Role category.
    pub role_category: String,
    /// The test before.
    pub before: Option<Test<I>>,
    /// The test after.
    pub after: Option<Test<I>>,
}

/// What each part of the tests gained, over everybody who took both.
pub fn gains_of_parts<I: Ord + Clone>(people: &[Tested<I>], least: u64) -> BTreeMap<Part<I>, GainFigures> {
    let both = people
        .iter()
        .filter_map(|tested| Some((tested.before.as_ref()?, tested.after.as_ref()?)));
    let parts = both.flat_map(|(before, after)| {
        before.parts.iter().map(|(part, earned)| {
            let sat = Sat {
                person: (),
                before: before.share(*earned),
                after: after.parts.get(part).and_then(|earned| after.share(*earned)),
            };
            (part.clone(), sat)
        })
    });
    gains_by(parts, least)
}

/// What each group of people gained, by whatever tells the groups apart; `None` for the figures of groups that are withheld.
/// `k` is the smallest group that is shown; 0 withholds nothing.
pub fn gains_of_groups<I>(
    people: &[Tested<I>],
    group: impl Fn(&Tested<I>) -> String,
    k: u64,
) -> Vec<(String, Option<GainFigures>)> {
    let sat = people.iter().map(|tested| {
        let taken = |test: &Option<Test<I>>| test.as_ref().and_then(Test::taken);
        let sat = Sat {
            person: (),
            before: taken(&tested.before),
            after: taken(&tested.after),
        };
        (group(tested), sat)
    });
    let groups: Vec<(String, GainFigures)> = gains_by(sat, 1).into_iter().collect();
    let sizes: Vec<u64> = groups.iter().map(|(_, figures)| figures.people).collect();
    groups
        .into_iter()
        .zip(withheld(&sizes, k))
        .map(|((group, figures), withheld)| (group, (!withheld).then_some(figures)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tested(region: &str, before: Option<f64>, after: Option<f64>) -> Tested<u8> {
        let test = |earned: f64| Test {
            whole: (earned, 10.0),
            parts: BTreeMap::from([(Part::Ground("age".to_owned()), (earned / 2.0, 5.0))]),
            form: 0,
        };
        Tested {
            name: String::new(),
            region: region.to_owned(),
            role_category: String::new(),
            before: before.map(test),
            after: after.map(test),
        }
    }

    #[test]
    fn shares_fall_into_tenths() {
        let found = tenths([0, 9, 10, 55, 99, 100].into_iter());
        assert_eq!(found, [2, 1, 0, 0, 0, 1, 0, 0, 0, 2]);
    }

    #[test]
    fn quizzes_with_the_same_items_are_one_form() {
        let items = |list: &[u8]| list.iter().copied().collect();
        let found = forms(BTreeMap::from([
            ("before-a", items(&[1, 2])),
            ("before-b", items(&[3, 4])),
            ("after-a", items(&[2, 1])),
        ]));
        assert_eq!(found["before-a"], found["after-a"]);
        assert_ne!(found["before-a"], found["before-b"]);
    }

    #[test]
    fn small_groups_and_who_would_give_them_away_are_withheld() {
        let mut people: Vec<_> = (0..6).map(|_| tested("a", Some(4.0), Some(6.0))).collect();
        people.extend((0..7).map(|_| tested("b", Some(4.0), Some(8.0))));
        people.extend((0..2).map(|_| tested("c", Some(1.0), Some(9.0))));
        people.push(tested("d", Some(1.0), None));
        let shown = |k| {
            gains_of_groups(&people, |tested| tested.region.clone(), k)
                .into_iter()
                .map(|(group, figures)| (group, figures.is_some()))
                .collect::<Vec<_>>()
        };
        let row = |group: &str, shown| (group.to_owned(), shown);
        assert_eq!(shown(5), [row("a", false), row("b", true), row("c", false)]);
        assert_eq!(shown(0), [row("a", true), row("b", true), row("c", true)]);
    }

    #[test]
    fn parts_gain_over_those_who_took_both() {
        let people = [tested("a", Some(4.0), Some(6.0)), tested("a", Some(2.0), None)];
        let found = gains_of_parts(&people, 1);
        let age = &found[&Part::Ground("age".to_owned())];
        assert_eq!(age.people, 1);
        assert!((age.gain.unwrap() - 0.2).abs() < 1e-9);
    }
}
