//! People who are alike, put together.

use std::{collections::HashMap, ops::Range};

use super::{instance::Instance, laminar::DateTree};

/// People who are alike.
#[derive(Clone, Debug)]
pub(super) struct Class {
    /// Their places, in the order of registration.
    pub people: Vec<usize>,
    /// Their options among all.
    pub options: Range<usize>,
    /// What it costs that one of them waits.
    pub waiting: i64,
    /// Whether they must be placed.
    pub pinned: bool,
}

/// A date that a class can have. Its arc has the number of the option.
#[derive(Clone, Debug)]
pub(super) struct ClassOption {
    /// The class.
    pub class: usize,
    /// The date.
    pub date: usize,
    /// The side constraints that count it.
    pub sides: Vec<usize>,
    /// What it costs.
    pub cost: i64,
}

/// A limit that is not in the network.
#[derive(Clone, Debug)]
pub(super) struct Side {
    /// The most.
    pub most: i64,
    /// The date.
    pub date: usize,
    /// The need that is limited, if it is one.
    pub need: Option<usize>,
    /// The options that count.
    pub options: Vec<usize>,
}

impl Class {
    /// How many they are.
    pub fn size(&self) -> i64 {
        i64::try_from(self.people.len()).unwrap_or(i64::MAX)
    }
}

/// Puts people together who are alike in all that counts. Whom a side constraint counts stands alone, so that the search
/// can decide about each of them.
pub(super) fn classes_and_sides(
    instance: &Instance,
    trees: &[DateTree],
) -> (Vec<ClassOption>, Vec<Class>, Vec<Side>) {
    let mut sides: Vec<Side> = Vec::new();
    let mut sides_of: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
    for (date, tree) in trees.iter().enumerate() {
        for side in &tree.sides {
            for kind in &side.kinds {
                sides_of.entry((date, *kind)).or_default().push(sides.len());
            }
            sides.push(Side {
                most: side.most,
                date,
                need: side.need,
                options: Vec::new(),
            });
        }
    }
    let mut classes: Vec<Class> = Vec::new();
    let mut options: Vec<ClassOption> = Vec::new();
    let mut alike: HashMap<(usize, i64, &[(usize, i64)]), usize> = HashMap::new();
    for (place, person) in instance.people.iter().enumerate() {
        let counting = |(date, _): &(usize, i64)| sides_of.contains_key(&(*date, person.kind));
        let joins = !person.pinned && !person.options.iter().any(counting);
        let key = (person.kind, person.waiting, person.options.as_slice());
        if let Some(class) = alike
            .get(&key)
            .filter(|_| joins)
            .and_then(|class| classes.get_mut(*class))
        {
            class.people.push(place);
            continue;
        }
        let class = classes.len();
        if joins {
            alike.insert(key, class);
        }
        let first = options.len();
        for (date, cost) in &person.options {
            let counted = sides_of.get(&(*date, person.kind)).cloned().unwrap_or_default();
            for side in &counted {
                if let Some(side) = sides.get_mut(*side) {
                    side.options.push(options.len());
                }
            }
            options.push(ClassOption {
                class,
                date: *date,
                sides: counted,
                cost: *cost,
            });
        }
        let (waiting, pinned) = (person.waiting, person.pinned);
        classes.push(Class {
            people: vec![place],
            options: first..options.len(),
            waiting,
            pinned,
        });
    }
    (options, classes, sides)
}
