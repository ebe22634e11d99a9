"""The planner beside a public regionalisation library: value and time of the same cases, side by side.

GerryChain (Markov chains over partitions of a graph into connected parts) is the library that can be told what these cases
ask: so many connected groups of a size between two bounds, and any measure of a partition to make small, here the cost of
`src/planner/README.md` - each group meets in the town that is cheapest for it. It searches and proves nothing. spopt (0.7),
the other library looked at, cannot be told: MaxPHeuristic and Skater take a smallest size but no largest, WardSpatial and AZP
a number of groups and no sizes at all. What neither can be told is how often a venue may host, which none of these cases ask.

Run it, from the folder of the repository:

    cargo build --release
    python3 -m venv /tmp/regionalisation
    /tmp/regionalisation/bin/pip install gerrychain==1.0.0 networkx==3.6.1 numpy==2.4.6 pandas==3.1.1 \
        geopandas==1.2.0 rustworkx==0.18.1 scipy==1.17.1 shapely==2.2.0
    /tmp/regionalisation/bin/python tests/bench/regionalisation.py target/release/evenhand

Options: `--seconds N` for each case that GerryChain searches (default 20), `--seed N`, then case files; without any, those
beside the planner's tests. Prints a table in Markdown. The figures in `src/planner/README.md` came from this command.
"""

import argparse
import json
import math
import random
import subprocess
import sys
import time
import warnings
from functools import partial
from pathlib import Path

warnings.filterwarnings("ignore")

import networkx  # noqa: E402
from gerrychain import Graph, MarkovChain, Partition, accept, updaters  # noqa: E402
from gerrychain.proposals import recom  # noqa: E402
from gerrychain.partition import recursive_tree_part  # noqa: E402

CASES = Path(__file__).parents[2] / "src/planner/grouping/tests/cases"
NAMES = ["pl02_population", "pl07_mixed_all", "pl08_role_bounds", "pl13_pairs", "se07_venues", "g10_grid_100"]
EARTH_M = 6_371_008.8
# What breaking a rule costs, so that a chain that begins outside the rules finds its way in.
BROKEN = 10**9


def metres(one, other):
    """Whole metres between two points, as the definition of cases has them."""
    p1, p2 = math.radians(one["lat"]), math.radians(other["lat"])
    l1, l2 = math.radians(one["lon"]), math.radians(other["lon"])
    a = math.sin((p2 - p1) / 2) ** 2 + math.cos(p1) * math.cos(p2) * math.sin((l2 - l1) / 2) ** 2
    return math.floor(2 * EARTH_M * math.asin(min(1.0, math.sqrt(a))) + 0.5)


class Case:
    """A case of the format `grouping-case/1`, and what a group or a partition costs in it."""

    def __init__(self, path):
        given = json.loads(path.read_text())
        case = given.get("input", given)
        self.name, self.expected = path.stem, (given.get("expected") or {}).get("value")
        self.regions = {region["id"]: region for region in case["regions"]}
        self.edges = case["edges"]
        self.sizes = case["group_size"]["min"], case["group_size"]["max"]
        count = len(self.regions)
        self.editions = (
            max(case["editions"]["min"], -(-count // self.sizes[1])),
            min(case["editions"]["max"], count // self.sizes[0]),
        )
        self.people = case["participants"]["min"] or 0, case["participants"]["max"] or math.inf
        self.bounds = case.get("role_bounds") or {}
        self.together, self.apart = case.get("together") or [], case.get("apart") or []
        self.target, self.weights = case["target"], case["weights"]
        hosts = case["hosts"]
        self.own = hosts["rule"] == "own_region"
        self.reach = math.inf if hosts.get("max_km") is None else 1000 * hosts["max_km"]
        venues = hosts.get("venues")
        if venues is None:
            venues = [{**r, "region": r["id"]} for r in case["regions"] if r.get("may_host", True)]
        self.venues = venues
        self.far = {
            (region, place): metres(self.regions[region], venue)
            for region in self.regions
            for place, venue in enumerate(venues)
        }
        self.demand = {code: sum(region["demand"].values()) for code, region in self.regions.items()}
        roles = {role for region in self.regions.values() for role in region["demand"]} | set(self.bounds)
        self.roles = {role: sum(r["demand"].get(role, 0) for r in self.regions.values()) for role in roles}
        self.known = {}

    def group(self, codes):
        """What a group costs at its cheapest venue, broken rules among it."""
        if codes not in self.known:
            self.known[codes] = self._group(codes)
        return self.known[codes]

    def _group(self, codes):
        people = sum(self.demand[code] for code in codes)
        of_role = {role: sum(self.regions[c]["demand"].get(role, 0) for c in codes) for role in self.roles}
        broken = max(0, self.people[0] - people) + max(0, people - self.people[1])
        for role, bound in self.bounds.items():
            least, most = bound.get("min") or 0, bound.get("max")
            broken += max(0, least - of_role[role]) + max(0, of_role[role] - (math.inf if most is None else most))
        broken += sum((one in codes) != (other in codes) for one, other in self.together)
        broken += sum(one in codes and other in codes for one, other in self.apart)
        broken += not self.sizes[0] <= len(codes) <= self.sizes[1]
        best = math.inf
        for place, venue in enumerate(self.venues):
            most = venue.get("max_participants")
            if (self.own and venue.get("region") not in codes) or (most is not None and people > most):
                continue
            if any(self.demand[code] and self.far[code, place] > self.reach for code in codes):
                continue
            best = min(best, sum(self.demand[code] * self.far[code, place] for code in codes))
        if best == math.inf:
            best, broken = 0, broken + 1
        everyone = sum(self.demand.values())
        out = sum(abs(everyone * of_role[role] - people * total) for role, total in self.roles.items())
        mix = self.weights.get("mix", 0) * out // everyone if everyone else 0
        balance = self.weights.get("balance", 0) * abs(people - self.target)
        return self.weights.get("travel", 1) * best + balance + mix + BROKEN * broken


def chain(case, seconds, seed):
    """The best value that GerryChain finds in so many seconds, when it found it, and how many steps it took."""
    chance = random.Random(seed)
    networkx_graph = networkx.Graph(case.edges)
    networkx_graph.add_nodes_from(case.regions, size=1)
    for code in networkx_graph:
        networkx_graph.nodes[code].update(size=1, code=code)
    graph = Graph.from_networkx(networkx_graph)
    counts = range(case.editions[0], case.editions[1] + 1)
    best, when, steps, started = math.inf, None, 0, time.perf_counter()
    for place, count in enumerate(counts):
        until = started + seconds * (place + 1) / len(counts)
        target = len(case.regions) / count
        slack = max(case.sizes[1] / target - 1, 1 - case.sizes[0] / target) + 1e-6
        while time.perf_counter() < until:
            found = once(case, graph, (count, target, slack), until, chance)
            steps += found[2]
            if found[0] < best:
                best, when = found[0], found[1] - started
    return (best if best < BROKEN else None), when, steps


def once(case, graph, groups, until, chance):
    """One chain: parts are merged and parted anew; what is cheaper is taken, what is dearer the more seldom the later."""
    count, target, slack = groups
    moment = time.perf_counter()
    try:
        parts = recursive_tree_part(graph, range(count), target, "size", slack, rng=chance.randrange(2**31))
    except Exception:  # no such parting was found from where it began
        return math.inf, moment, 0
    state = Partition(graph, parts, updaters={"size": updaters.Tally("size")})
    # Inside a partition, the nodes have numbers of its own.
    codes = {node: state.graph.node_data(node)["code"] for nodes in state.parts.values() for node in nodes}

    def cost(partition):
        return sum(case.group(frozenset(codes[node] for node in nodes)) for nodes in partition.parts.values())

    def sizes(partition):
        return all(case.sizes[0] <= len(nodes) <= case.sizes[1] for nodes in partition.parts.values())

    if not sizes(state):
        return math.inf, moment, 0
    now = best = cost(state)
    steps, length = 0, 400 * len(case.regions)
    proposal = partial(recom, pop_col="size", pop_target=target, epsilon=slack)

    def taken(partition, *, rng=None):
        """Simulated annealing on the case's own cost, from a twentieth of it down to nothing."""
        nonlocal now
        warmth = best * 0.05 * max(0.0, 1 - steps / length) / count
        new = cost(partition)
        if new <= now or (warmth > 0 and chance.random() < math.exp((now - new) / warmth)):
            now = new
            return True
        return False

    try:
        for partition in MarkovChain(proposal, sizes, taken, state, length, rng=chance.randrange(2**31)):
            steps += 1
            if now < best:
                best, moment = now, time.perf_counter()
            if time.perf_counter() > until:
                break
    except Exception as error:  # a pair of groups that cannot be parted otherwise ends a chain
        print(f"{case.name}: {type(error).__name__}: {error}", file=sys.stderr)
    return best, moment, steps


def main():
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("evenhand", help="the program, built with --release")
    reader.add_argument("cases", nargs="*", type=Path)
    reader.add_argument("--seconds", type=float, default=20.0)
    reader.add_argument("--seed", type=int, default=2013)
    asked = reader.parse_args()
    print("| case | regions | Evenhand | seconds | GerryChain | above | found after | steps |")
    print("|---|---|---|---|---|---|---|---|")
    for path in asked.cases or [CASES / f"{name}.json" for name in NAMES]:
        case = Case(path)
        told = subprocess.run([asked.evenhand, "plan", path], capture_output=True, text=True, check=True)
        own = json.loads(told.stdout)
        value, when, steps = chain(case, asked.seconds, asked.seed)
        assert value is None or own["status"] != "optimal" or value >= own["value"], (value, own["value"])
        groups = [frozenset(edition["regions"]) for edition in own.get("editions") or []]
        if own["value"] is not None and case.name != "t08_venue_once":
            # Both count alike: the planner's own groups cost here what it says.
            assert sum(map(case.group, groups)) <= own["value"], case.name
        above = "" if value is None else f"{100 * (value - own['value']) / own['value']:.1f} %"
        there = "none" if value is None else f"{value:,}"
        after = "" if when is None or value is None else f"{when:.1f} s"
        print(
            f"| {case.name} | {len(case.regions)} | {own['value']:,} ({own['status']}) | {own['seconds']:.3f} "
            f"| {there} | {above} | {after} | {steps:,} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
