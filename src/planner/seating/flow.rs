//! Minimum-cost flow by the primal network simplex method, in integers, with costs that may change between two solutions.
//!
//! All supply flows to one sink. Every node has an arc towards it that is in the first tree, so no artificial arcs are
//! needed, and since only costs change afterwards, every tree stays feasible: the next solution starts from the last one.
//! Trees are kept strongly feasible (Cunningham 1976), so the method ends in spite of degenerate pivots.

// The indices are those of arcs and nodes that the network numbered itself; this is the innermost loop of planning.
#![allow(clippy::indexing_slicing)]

/// More than any flow.
pub(super) const UNLIMITED: i64 = i64::MAX / 4;
/// No node, no arc.
const NONE: usize = usize::MAX;
/// Pivots between two looks at whether to go on.
const PIVOTS_AT_A_TIME: usize = 2_048;

/// Where the flow of an arc stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// Anywhere: the arc is in the tree.
    Tree,
    /// At nothing.
    Empty,
    /// At its capacity.
    Full,
}

/// An arc as it is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc {
    /// The node it leaves.
    pub from: usize,
    /// The node it enters.
    pub to: usize,
    /// The most that flows through it; at least 1.
    pub capacity: i64,
}

/// A network with its present flow.
pub(super) struct Network {
    arcs: Vec<Arc>,
    costs: Vec<i64>,
    flows: Vec<i64>,
    stands: Vec<Stand>,
    /// The arcs that may enter the tree, and where the search for one goes on.
    priced: Vec<u32>,
    next: usize,
    tree: Tree,
}

/// The spanning tree: for each node the way to the sink, and the nodes below it as a linked list.
struct Tree {
    parent: Vec<usize>,
    arc: Vec<usize>,
    depth: Vec<usize>,
    potential: Vec<i64>,
    child: Vec<usize>,
    after: Vec<usize>,
    before: Vec<usize>,
}

/// The arc that limits a pivot.
struct Leaving {
    /// The node below it.
    node: usize,
    /// Whether it lies on the side from which the entering arc takes its flow.
    on_giving_side: bool,
}

impl Network {
    /// A network with these supplies, node by node, the sink last with a supply of nothing. `ways[node]` is the arc by
    /// which a node's supply flows at first: from any node with supply straight to the sink, without limit.
    pub fn new(supplies: &[i64], arcs: Vec<Arc>, ways: &[usize]) -> Self {
        let nodes = supplies.len();
        let mut network = Self {
            costs: vec![0; arcs.len()],
            flows: vec![0; arcs.len()],
            stands: vec![Stand::Empty; arcs.len()],
            priced: (0..arcs.len())
                .filter_map(|arc| u32::try_from(arc).ok())
                .collect(),
            next: 0,
            tree: Tree {
                parent: vec![NONE; nodes],
                arc: vec![NONE; nodes],
                depth: vec![0; nodes],
                potential: vec![0; nodes],
                child: vec![NONE; nodes],
                after: vec![NONE; nodes],
                before: vec![NONE; nodes],
            },
            arcs,
        };
        for (node, way) in ways.iter().copied().enumerate() {
            network.tree.attach(node, network.arcs[way].to, way);
            network.stands[way] = Stand::Tree;
            network.flows[way] = supplies[node];
        }
        network
    }

    /// What flows through an arc.
    pub fn flow(&self, arc: usize) -> i64 {
        self.flows[arc]
    }

    /// Sets the cost of a unit of flow through an arc.
    pub fn set_cost(&mut self, arc: usize, cost: i64) {
        self.costs[arc] = cost;
    }

    /// The cost of the present flow.
    pub fn cost(&self) -> i128 {
        let costs = self.costs.iter().zip(&self.flows);
        costs
            .map(|(cost, flow)| i128::from(*cost) * i128::from(*flow))
            .sum()
    }

    /// By how much a unit of flow through an empty arc would raise the cost at least, after `minimise`.
    pub fn reduced_cost(&self, arc: usize) -> i64 {
        let Arc { from, to, .. } = self.arcs[arc];
        self.costs[arc] + self.tree.potential[from] - self.tree.potential[to]
    }

    /// Leaves empty arcs out of the search for good, where `out` says so.
    pub fn leave_out(&mut self, out: impl Fn(usize) -> bool) {
        let stands = &self.stands;
        self.priced
            .retain(|arc| stands[*arc as usize] != Stand::Empty || !out(*arc as usize));
        self.next = 0;
    }

    /// Brings the flow to the least cost. `go_on` is asked now and then; when it says no, the flow is left feasible but
    /// not optimal, and the answer is `false`.
    pub fn minimise(&mut self, go_on: &mut dyn FnMut() -> bool) -> bool {
        self.tree.set_potentials(&self.arcs, &self.costs);
        let mut pivots = 0;
        while let Some(entering) = self.entering() {
            self.pivot(entering);
            pivots += 1;
            if pivots % PIVOTS_AT_A_TIME == 0 && !go_on() {
                return false;
            }
        }
        true
    }

    /// By how much a change of an arc's flow, in the only direction it has, changes the cost.
    fn change(&self, arc: usize) -> i64 {
        match self.stands[arc] {
            Stand::Tree => 0,
            Stand::Empty => self.reduced_cost(arc),
            Stand::Full => -self.reduced_cost(arc),
        }
    }

    /// The best arc of the next block that has one, in turn.
    fn entering(&mut self) -> Option<usize> {
        let count = self.priced.len();
        let block = count.isqrt().max(16);
        let (mut best, mut least) = (None, 0);
        let mut at = self.next;
        for seen in 1..=count {
            if at >= count {
                at = 0;
            }
            let arc = self.priced[at] as usize;
            at += 1;
            let change = self.change(arc);
            if change < least {
                (best, least) = (Some(arc), change);
            }
            if seen % block == 0 && best.is_some() {
                break;
            }
        }
        self.next = at;
        best
    }

    fn pivot(&mut self, entering: usize) {
        let Arc { from, to, capacity } = self.arcs[entering];
        // Along the entering arc flow goes from the giving to the taking node and back over the tree.
        let forward = self.stands[entering] == Stand::Empty;
        let (giving, taking) = if forward { (from, to) } else { (to, from) };
        let top = self.tree.meeting(giving, taking);
        let (amount, leaving) = self.limit(giving, taking, top, capacity);
        if amount > 0 {
            self.flows[entering] += if forward { amount } else { -amount };
            self.push(giving, top, -amount);
            self.push(taking, top, amount);
        }
        let Some(Leaving { node, on_giving_side }) = leaving else {
            self.stands[entering] = if forward { Stand::Full } else { Stand::Empty };
            return;
        };
        let out = self.tree.arc[node];
        self.stands[out] = if self.flows[out] == 0 {
            Stand::Empty
        } else {
            Stand::Full
        };
        let change = self.reduced_cost(entering);
        self.stands[entering] = Stand::Tree;
        let (inner, outer) = if on_giving_side {
            (giving, taking)
        } else {
            (taking, giving)
        };
        self.tree.hang(inner, outer, entering, node);
        let shift = if inner == from { -change } else { change };
        self.tree.shift(inner, shift);
    }

    /// How much can flow around the cycle, and the last arc on it, seen from its top, that lets no more through.
    fn limit(&self, giving: usize, taking: usize, top: usize, capacity: i64) -> (i64, Option<Leaving>) {
        let (mut amount, mut leaving) = (capacity, None);
        let mut node = giving;
        while node != top {
            let room = self.room(node, false);
            if room < amount {
                (amount, leaving) = (
                    room,
                    Some(Leaving {
                        node,
                        on_giving_side: true,
                    }),
                );
            }
            node = self.tree.parent[node];
        }
        node = taking;
        while node != top {
            let room = self.room(node, true);
            if room <= amount {
                (amount, leaving) = (
                    room,
                    Some(Leaving {
                        node,
                        on_giving_side: false,
                    }),
                );
            }
            node = self.tree.parent[node];
        }
        (amount, leaving)
    }

    /// How much more can flow between a node and its parent.
    fn room(&self, node: usize, upwards: bool) -> i64 {
        let arc = self.tree.arc[node];
        if (self.arcs[arc].from == node) == upwards {
            self.arcs[arc].capacity - self.flows[arc]
        } else {
            self.flows[arc]
        }
    }

    /// Lets an amount flow up from a node to one above it.
    fn push(&mut self, from: usize, top: usize, amount: i64) {
        let mut node = from;
        while node != top {
            let arc = self.tree.arc[node];
            self.flows[arc] += if self.arcs[arc].from == node {
                amount
            } else {
                -amount
            };
            node = self.tree.parent[node];
        }
    }
}

impl Tree {
    fn attach(&mut self, node: usize, parent: usize, arc: usize) {
        let first = self.child[parent];
        (self.parent[node], self.arc[node]) = (parent, arc);
        (self.before[node], self.after[node]) = (NONE, first);
        if first != NONE {
            self.before[first] = node;
        }
        self.child[parent] = node;
    }

    fn detach(&mut self, node: usize) {
        let (before, after) = (self.before[node], self.after[node]);
        if before == NONE {
            self.child[self.parent[node]] = after;
        } else {
            self.after[before] = after;
        }
        if after != NONE {
            self.before[after] = before;
        }
    }

    /// The lowest node above both.
    fn meeting(&self, one: usize, other: usize) -> usize {
        let (mut one, mut other) = (one, other);
        while one != other {
            if self.depth[one] >= self.depth[other] {
                one = self.parent[one];
            } else {
                other = self.parent[other];
            }
        }
        one
    }

    /// Cuts the tree above `cut` and hangs what is below it by its node `inner` to the node `outer`.
    fn hang(&mut self, inner: usize, outer: usize, arc: usize, cut: usize) {
        let (mut node, mut parent, mut way) = (inner, outer, arc);
        loop {
            let (above, way_above) = (self.parent[node], self.arc[node]);
            self.detach(node);
            self.attach(node, parent, way);
            if node == cut {
                return;
            }
            (parent, way, node) = (node, way_above, above);
        }
    }

    /// The node after this one in a walk through all nodes below `top`.
    fn walk(&self, node: usize, top: usize) -> usize {
        if self.child[node] != NONE {
            return self.child[node];
        }
        let mut node = node;
        while node != top {
            if self.after[node] != NONE {
                return self.after[node];
            }
            node = self.parent[node];
        }
        NONE
    }

    /// Shifts the potentials below a node that was hung elsewhere, and counts its depth anew.
    fn shift(&mut self, top: usize, by: i64) {
        let mut node = top;
        while node != NONE {
            self.potential[node] += by;
            self.depth[node] = self.depth[self.parent[node]] + 1;
            node = self.walk(node, top);
        }
    }

    /// Reckons all potentials from the costs: no arc of the tree has a reduced cost.
    fn set_potentials(&mut self, arcs: &[Arc], costs: &[i64]) {
        let sink = self.parent.len() - 1;
        let mut node = self.walk(sink, sink);
        while node != NONE {
            let (parent, arc) = (self.parent[node], self.arc[node]);
            let cost = if arcs[arc].from == node {
                -costs[arc]
            } else {
                costs[arc]
            };
            self.potential[node] = self.potential[parent] + cost;
            self.depth[node] = self.depth[parent] + 1;
            node = self.walk(node, sink);
        }
    }
}
