"""Time as columns from left to right: what was treated in the same weeks stands in one, and edges lead to later ones.

So there is room for each label however crowded the weeks are, and months in which nothing happened take none. No column
reaches over a New Year's Day, so that each year is a strip of the drawing.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from warehouse.lineage.graph import Graph

# A case that is known by mention only stands so far from its neighbours in the graph.
APART = dt.timedelta(days=45)
MIDSUMMER = (7, 1)  # where a case stands of which only the year is known
# The longest time in a column, and the most cases of one body: more would be a list, and no course.
PERIOD = dt.timedelta(days=92)
DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Column:
    """What stands above one another, in the order of time, from the first day to the last."""

    first: dt.date
    last: dt.date
    nodes: tuple[str, ...]


def columns(graph: Graph) -> list[Column]:
    """The columns of a graph from left to right."""
    days = known_days(graph)
    made: list[list[str]] = []
    held: set[str] = set()
    bodies: Counter[str] = Counter()
    for node in _in_time(graph, days):
        body = graph.nodes[node]["body_id"]
        first = days[made[-1][0]] if made else None
        if (
            first is None
            or first.year != days[node].year
            or days[node] - first > PERIOD
            or bodies[body] >= DEEPEST
            or not held.isdisjoint(graph.pred[node])
        ):
            made.append([])
            held.clear()
            bodies.clear()
        made[-1].append(node)
        held.add(node)
        bodies[body] += 1
    return [Column(days[nodes[0]], days[nodes[-1]], tuple(nodes)) for nodes in made]


def known_days(graph: Graph) -> dict[str, dt.date]:
    """The day of each node: where the year alone is known midsummer, but between its neighbours."""
    dated = {node: facts["date"] for node, facts in graph.nodes(data=True) if facts["date"]}
    days = dict(dated)
    for node in graph.nodes - dated.keys():
        year = min(max(graph.nodes[node]["year"], dt.MINYEAR + 1), dt.MAXYEAR - 1)  # a misread one may be far off
        before = [dated[other] for other in graph.pred[node] if other in dated]
        after = [dated[other] for other in graph.succ[node] if other in dated]
        day = max([dt.date(year, *MIDSUMMER), *(other + APART for other in before)])
        early = [max(dt.date(year, 1, 1), other - APART) for other in after]
        day = min([day, *early, *(other - dt.timedelta(days=1) for other in after)])
        days[node] = max([day, *before])
    return days


def _in_time(graph: Graph, days: Mapping[str, dt.date]) -> Iterator[str]:
    """The nodes by day; those of one day by body, but what came of another of that day after it."""
    order = sorted(graph, key=lambda node: (days[node], graph.nodes[node]["body_id"], node))
    for _, group in groupby(order, key=days.__getitem__):
        waiting = dict.fromkeys(group)
        while waiting:
            free = (node for node in waiting if waiting.keys().isdisjoint(graph.pred[node]))
            node = next(free, next(iter(waiting)))  # in a circle of mentions the first
            del waiting[node]
            yield node
