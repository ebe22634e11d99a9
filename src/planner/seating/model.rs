//! An instance as a network: people who are alike flow together from a source of their own into the set trees of their dates
//! or onto the waiting list. What a branch of the search decides is said in costs alone, so that the flow stays feasible.

use std::collections::HashMap;

use super::{
    classes::{Class, ClassOption, Side, classes_and_sides},
    flow::{Arc, Network, UNLIMITED},
    instance::{Instance, Seeker},
    laminar::{DateTree, nest},
};

/// The parts that a unit of cost is divided into where prices and shares of running costs need parts.
const FINEST: i64 = 1_000;
/// The highest penalty; a way through a tree of 500 dates adds up a few of them for each and must stay within 64 bits.
const HIGHEST_PENALTY: i64 = 1 << 48;

/// What is decided about a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// Nothing yet: its minima do not count, and its running cost is charged by the seat.
    Open,
    /// It runs.
    Yes,
    /// It does not.
    No,
}

/// A set of a date in the network: its first arc takes what it needs at least, the other one what may come beyond.
#[derive(Clone, Copy, Debug)]
struct SetArcs {
    date: usize,
    least: i64,
    first: Option<usize>,
    rest: Option<usize>,
    everybody: bool,
    need: Option<usize>,
}

/// A branch of the search: what is decided, and the prices of the side constraints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Branch {
    /// What is decided date by date.
    pub runs: Vec<Run>,
    /// Options that must or must not be taken, of classes of one person.
    pub fixed: Vec<(usize, bool)>,
    /// The price of a place within each side constraint, in parts.
    pub prices: Vec<i64>,
    /// The date about which it decides and the branch that it came from does not.
    pub about: Option<usize>,
}

/// An instance as a network.
pub(super) struct Model {
    /// The network; option arcs come first, then the waiting arc of each class.
    pub network: Network,
    /// The classes.
    pub classes: Vec<Class>,
    /// The options of all classes.
    pub options: Vec<ClassOption>,
    /// The side constraints.
    pub sides: Vec<Side>,
    /// The parts of a unit of cost.
    pub parts: i64,
    sets: Vec<SetArcs>,
    /// What a broken decision costs, in parts: more than all that it could save.
    penalty: i64,
    /// More than any seating costs, in parts.
    beyond: i128,
    run_costs: Vec<i64>,
    /// The share of the running cost that a seat is charged while it is open whether a date runs, in parts.
    shares: Vec<i64>,
}

impl Model {
    /// The network of an instance.
    pub fn new(instance: &Instance) -> Self {
        let able = instance.able();
        let trees: Vec<DateTree> = instance
            .dates
            .iter()
            .zip(&able)
            .map(|(date, able)| nest(date, instance.office_max, &instance.kinds, able))
            .collect();
        let (mut options, classes, sides) = classes_and_sides(instance, &trees);
        let mut first_node = classes.len();
        let mut first_nodes = Vec::with_capacity(trees.len());
        for tree in &trees {
            first_nodes.push(first_node);
            first_node += tree.sets.len();
        }
        let sink = first_node;
        let mut arcs = Vec::with_capacity(options.len() + classes.len() + 2 * sink);
        for option in &mut options {
            let (class, tree) = (classes.get(option.class), trees.get(option.date));
            let kind = class
                .and_then(|class| class.people.first())
                .and_then(|who| instance.people.get(*who));
            let set = kind
                .zip(tree)
                .and_then(|(who, tree)| tree.smallest.get(&who.kind))
                .copied()
                .unwrap_or(0);
            let node = first_nodes.get(option.date).copied().unwrap_or(sink);
            let capacity = class.map_or(1, Class::size);
            arcs.push(Arc {
                from: option.class,
                to: node + set,
                capacity,
            });
        }
        let mut ways: Vec<usize> = (0..classes.len()).map(|class| options.len() + class).collect();
        arcs.extend((0..classes.len()).map(|from| Arc {
            from,
            to: sink,
            capacity: UNLIMITED,
        }));
        let mut sets = Vec::new();
        for (date, (tree, node)) in trees.iter().zip(&first_nodes).enumerate() {
            for (set, nested) in tree.sets.iter().enumerate() {
                let (from, to) = (node + set, nested.parent.map_or(sink, |parent| node + parent));
                let mut arc = |capacity: i64| {
                    (capacity > 0).then(|| {
                        arcs.push(Arc { from, to, capacity });
                        arcs.len() - 1
                    })
                };
                let (first, rest) = (arc(nested.least), arc(nested.most - nested.least));
                ways.push(first.or(rest).unwrap_or(0));
                let everybody = nested.parent.is_none();
                let need = nested.need;
                sets.push(SetArcs {
                    date,
                    least: nested.least,
                    first,
                    rest,
                    everybody,
                    need,
                });
            }
        }
        let mut supplies: Vec<i64> = classes.iter().map(Class::size).collect();
        supplies.resize(sink + 1, 0);
        let (parts, penalty) = parts_and_penalty(instance, !sides.is_empty());
        let beyond = i128::from(dearest(instance) + 1) * i128::from(parts);
        let seats = trees
            .iter()
            .map(|tree| tree.sets.first().map_or(1, |set| set.most.max(1)));
        let run_costs: Vec<i64> = instance.dates.iter().map(|date| date.run_cost).collect();
        let shares = run_costs
            .iter()
            .zip(seats)
            .map(|(cost, seats)| cost * parts / seats)
            .collect();
        let network = Network::new(&supplies, arcs, &ways);
        Self {
            network,
            classes,
            options,
            sides,
            parts,
            sets,
            penalty,
            beyond,
            run_costs,
            shares,
        }
    }

    /// The branch in which only what the pins say is decided.
    pub fn root(&self, instance: &Instance) -> Branch {
        let run = |must| if must { Run::Yes } else { Run::Open };
        Branch {
            runs: instance.must_run().into_iter().map(run).collect(),
            fixed: Vec::new(),
            prices: vec![0; self.sides.len()],
            about: None,
        }
    }

    /// What one place more within each limit of a need saves at the least cost, by date and need, in parts.
    pub fn worth_of_places(&self) -> HashMap<(usize, usize), i64> {
        let worth = |set: &SetArcs| {
            let worth = -self.network.reduced_cost(set.rest?);
            Some(((set.date, set.need?), worth)).filter(|_| worth > 0)
        };
        let mut most = HashMap::new();
        for (place, worth) in self.sets.iter().filter_map(worth) {
            let most = most.entry(place).or_insert(worth);
            *most = worth.max(*most);
        }
        most
    }

    /// A bound, in parts, that no seating can have.
    pub fn beyond_all(&self) -> i128 {
        self.beyond
    }

    /// The highest sensible price.
    pub fn highest_price(&self) -> i64 {
        self.penalty
    }

    /// Sets the costs of the network as a branch wants them.
    pub fn set_costs(&mut self, branch: &Branch) {
        let Self {
            network,
            classes,
            options,
            ..
        } = self;
        for (arc, option) in options.iter().enumerate() {
            let price: i64 = option
                .sides
                .iter()
                .filter_map(|side| branch.prices.get(*side))
                .sum();
            network.set_cost(arc, option.cost * self.parts + price);
        }
        for (class, what) in classes.iter().enumerate() {
            let cost = if what.pinned {
                self.penalty
            } else {
                what.waiting * self.parts
            };
            network.set_cost(options.len() + class, cost);
        }
        for (option, taken) in &branch.fixed {
            let Some(what) = options.get(*option) else {
                continue;
            };
            if !taken {
                network.set_cost(*option, what.cost * self.parts + self.penalty);
                continue;
            }
            let all = classes
                .get(what.class)
                .map_or(0..0, |class| class.options.clone());
            for arc in all
                .filter(|arc| arc != option)
                .chain([options.len() + what.class])
            {
                network.set_cost(arc, self.penalty);
            }
        }
        for set in &self.sets {
            let run = branch.runs.get(set.date).copied().unwrap_or(Run::Open);
            let share = self.shares.get(set.date).copied().unwrap_or(0);
            let usual = match run {
                Run::No if set.everybody => self.penalty,
                Run::Open if set.everybody => share,
                _ => 0,
            };
            if let Some(first) = set.first {
                network.set_cost(first, if run == Run::Yes { -self.penalty } else { usual });
            }
            if let Some(rest) = set.rest {
                network.set_cost(rest, usual);
            }
        }
    }

    /// What the least cost of the network says of a branch: no seating in it costs less, in parts.
    pub fn bound(&self, branch: &Branch) -> i128 {
        let of_runs = |date: usize| branch.runs.get(date) == Some(&Run::Yes);
        let minima: i128 = self
            .sets
            .iter()
            .filter(|set| of_runs(set.date))
            .map(|set| i128::from(set.least))
            .sum();
        let runs = self
            .run_costs
            .iter()
            .enumerate()
            .filter(|(date, _)| of_runs(*date));
        let runs: i128 = runs.map(|(_, cost)| i128::from(*cost)).sum();
        let places = self.sides.iter().zip(&branch.prices);
        let places: i128 = places
            .map(|(side, price)| i128::from(side.most) * i128::from(*price))
            .sum();
        self.network.cost() + minima * i128::from(self.penalty) + runs * i128::from(self.parts) - places
    }

    /// By how many people a side constraint is exceeded; below nothing, how many more it would take.
    pub fn excess(&self, side: &Side) -> i64 {
        side.options
            .iter()
            .map(|option| self.network.flow(*option))
            .sum::<i64>()
            - side.most
    }

    /// How far the present flow is from what it costs to run the open dates that it uses, date by date in parts, and
    /// whether it falls short of a minimum there.
    pub fn open_ends(&self, branch: &Branch) -> Vec<OpenEnd> {
        let mut ends: Vec<OpenEnd> = Vec::new();
        for set in self
            .sets
            .iter()
            .filter(|set| branch.runs.get(set.date) == Some(&Run::Open))
        {
            let flow = |arc: Option<usize>| arc.map_or(0, |arc| self.network.flow(arc));
            let people = flow(set.first) + flow(set.rest);
            if set.everybody {
                let (cost, share) = (self.run_costs.get(set.date), self.shares.get(set.date));
                let charged = share.copied().unwrap_or(0) * people;
                let uncharged = cost.copied().unwrap_or(0) * self.parts - charged;
                ends.push(OpenEnd {
                    date: set.date,
                    people,
                    uncharged,
                    least: 0,
                    short: 0,
                });
            }
            if let Some(end) = ends.last_mut() {
                end.least = end.least.max(set.least);
                end.short += (set.least - people).max(0);
            }
        }
        ends.retain(|end| end.people > 0);
        ends
    }

    /// The seating that the present flow stands for: of people who are alike, who registered first gets what costs least.
    pub fn seats(&self, people: usize) -> Vec<Option<usize>> {
        let mut seats = vec![None; people];
        for class in &self.classes {
            let taken = class
                .options
                .clone()
                .filter_map(|arc| Some((arc, self.options.get(arc)?.date)));
            let dates = taken.flat_map(|(arc, date)| {
                let count = usize::try_from(self.network.flow(arc)).unwrap_or(0);
                std::iter::repeat_n(date, count)
            });
            for (person, date) in class.people.iter().zip(dates) {
                if let Some(seat) = seats.get_mut(*person) {
                    *seat = Some(date);
                }
            }
        }
        seats
    }
}

/// An open date that the present flow uses.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenEnd {
    /// The date.
    pub date: usize,
    /// The people on it.
    pub people: i64,
    /// What is not charged yet of its running cost, in parts.
    pub uncharged: i64,
    /// The largest of its minima.
    pub least: i64,
    /// How many people are missing from its minima.
    pub short: i64,
}

/// Into how many parts a unit of cost is divided, and a penalty in parts that exceeds all differences between seatings.
fn parts_and_penalty(instance: &Instance, has_sides: bool) -> (i64, i64) {
    let spread = |person: &Seeker| {
        let costs = || {
            person
                .options
                .iter()
                .map(|(_, cost)| *cost)
                .chain([person.waiting])
        };
        costs().max().unwrap_or(0) - costs().min().unwrap_or(0)
    };
    let runs: i64 = instance.dates.iter().map(|date| date.run_cost).sum();
    let all = instance.people.iter().map(spread).sum::<i64>() + runs + 1;
    let parts = if has_sides || runs > 0 {
        (HIGHEST_PENALTY / all).clamp(1, FINEST)
    } else {
        1
    };
    (parts, all * parts)
}

/// More than a seating can cost: everybody has what costs most, and every date runs.
fn dearest(instance: &Instance) -> i64 {
    let dearest = |person: &Seeker| {
        let costs = person.options.iter().map(|(_, cost)| *cost);
        costs.chain([person.waiting]).max().unwrap_or(0)
    };
    let runs: i64 = instance.dates.iter().map(|date| date.run_cost).sum();
    instance.people.iter().map(dearest).sum::<i64>() + runs
}
