"""What a picture of one case holds: so many steps back and on as can be read, and how much lies a step beyond."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import Unpack

import duckdb

from warehouse.lineage.graph import Graph, lineage_graph
from warehouse.lineage.rows import Scope
from warehouse.lineage.walks import EARLIER, LATER, Step, Way, steps_from

# More cases and meetings than these are not read, but looked at.
READABLE = 250


class Direction(StrEnum):
    """Which way a picture goes."""

    BOTH = "both"
    EARLIER = "earlier"
    LATER = "later"


WAYS: Mapping[Direction, tuple[Way, ...]] = {
    Direction.BOTH: (EARLIER, LATER),
    Direction.EARLIER: (EARLIER,),
    Direction.LATER: (LATER,),
}


@dataclass(frozen=True, slots=True)
class Around:
    """The graph around a case, and to how many steps it reaches.

    `earlier` and `later` tell of a node at the rim the ids of what lies a step further back, or on, and is not shown.
    """

    graph: Graph
    depth: int
    earlier: Mapping[str, frozenset[str]]
    later: Mapping[str, frozenset[str]]


def around(
    connection: duckdb.DuckDBPyConnection,
    case_id: str,
    *,
    depth: int,
    direction: Direction = Direction.BOTH,
    most: int = READABLE,
    **scope: Unpack[Scope],
) -> Around:
    """A case with what it builds on and what came of it, to a depth of one or more; `graph["focus"]` is its id.

    A step that would make more than `most` nodes is not taken any more; of the first step as many are shown as may be.
    """
    shown, reached = {case_id}, 0
    fronts = {way: [case_id] for way in WAYS[direction]}
    taken: dict[Way, list[Step]] = {way: [] for way in fronts}
    for step in count(1):
        found = {way: steps_from(connection, front, way, scope) for way, front in fronts.items()}
        for way, steps in found.items():
            taken[way] += steps
        new = dict.fromkeys(one.far for steps in found.values() for one in steps if one.far not in shown)
        if not new or step > depth or (step > 1 and len(shown) + len(new) > most):
            break
        kept = set(list(new)[: most - 1])
        fronts = {
            way: list(dict.fromkeys(one.far for one in steps if one.is_case and one.far in kept))
            for way, steps in found.items()
        }
        shown |= kept
        reached = step
    graph = lineage_graph(connection, shown, **scope)
    graph.graph["focus"] = case_id
    return Around(graph, reached, _beyond(taken.get(EARLIER, []), shown), _beyond(taken.get(LATER, []), shown))


def _beyond(steps: list[Step], shown: set[str]) -> dict[str, frozenset[str]]:
    """Of each node that leads to something that is not shown, to what."""
    found: dict[str, set[str]] = defaultdict(set)
    for step in steps:
        if step.far not in shown:
            found[step.near].add(step.far)
    return {near: frozenset(far) for near, far in found.items()}
