"""Which lane stands below which, and in which row of its lane a case stands: so that edges are short and cross less."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from statistics import fmean
from typing import TypeVar

from warehouse.lineage.formats.columns import Column
from warehouse.lineage.graph import Graph

Key = TypeVar("Key", bound=Hashable)
# From left to right by what cases came of, back by what came of them, and so on.
SWEEPS = 3


def lane_order(graph: Graph, in_time: Iterable[str]) -> list[str]:
    """The bodies from the top: those of an organisation together, those near each other that many edges join."""
    organisations: dict[str, str] = {}
    for node in in_time:
        facts = graph.nodes[node]
        organisations.setdefault(facts["body_id"], facts["organisation"] or "")
    joined = [(graph.nodes[earlier]["body_id"], graph.nodes[later]["body_id"]) for earlier, later in set(graph.edges())]
    blocks = list(dict.fromkeys(organisations.values()))
    blocks = _near(blocks, Counter((organisations[one], organisations[other]) for one, other in joined))
    return [
        body
        for block in blocks
        for body in _near([body for body, of in organisations.items() if of == block], Counter(joined))
    ]


def rows(graph: Graph, columns: Sequence[Column], lanes: Sequence[str]) -> dict[str, int]:
    """The row of each node, counted from the top of the drawing: each lane has as many as its fullest column needs."""
    cells = [_cells(graph, column) for column in columns]
    deepest = {lane: max(len(cell.get(lane, ())) for cell in cells) for lane in lanes}
    tops = {lane: sum(deepest[other] for other in lanes[:place]) for place, lane in enumerate(lanes)}
    found: dict[str, int] = {}
    for sweep in range(SWEEPS):
        is_back = sweep % 2 == 1
        for column in reversed(cells) if is_back else cells:
            for lane, nodes in column.items():
                room = range(tops[lane], tops[lane] + deepest[lane])
                found |= _placed(nodes, room, _wish(graph, found, room, is_back=is_back))
    return found


def _near(keys: Sequence[Key], joined: Mapping[tuple[Key, Key], int]) -> list[Key]:
    """The keys in an order in which those that are joined stand near each other, found by moving one at a time."""
    order = list(keys)
    best = _length(order, joined)
    is_better = True
    while is_better:
        is_better = False
        for one, other in combinations(range(len(order)), 2):
            tried = list(order)
            tried.insert(one, tried.pop(other))
            length = _length(tried, joined)
            if length < best:
                order, best, is_better = tried, length, True
    return order


def _length(order: Sequence[Key], joined: Mapping[tuple[Key, Key], int]) -> int:
    """How many lanes all edges together lead over."""
    places = {key: place for place, key in enumerate(order)}
    return sum(
        count * abs(places[one] - places[other])
        for (one, other), count in joined.items()
        if one in places and other in places
    )


def _cells(graph: Graph, column: Column) -> dict[str, list[str]]:
    """The nodes of a column by lane."""
    cells: dict[str, list[str]] = defaultdict(list)
    for node in column.nodes:
        cells[graph.nodes[node]["body_id"]].append(node)
    return cells


def _wish(graph: Graph, found: Mapping[str, int], room: range, *, is_back: bool) -> Callable[[str], float]:
    """Where a node would stand best: in the middle of those that it came of, or that came of it."""

    def wish(node: str) -> float:
        near = [found[other] for other in (graph.succ if is_back else graph.pred)[node] if other in found]
        usual = found.get(node, room.start)
        return min(max(fmean(near), room.start), room.stop - 1) if near else usual

    return wish


def _placed(nodes: Sequence[str], room: range, wish: Callable[[str], float]) -> dict[str, int]:
    """The nodes of one cell in rows as near as can be to where they would stand best."""
    wishes = sorted((wish(node), place) for place, node in enumerate(nodes))
    chosen = min(
        combinations(room, len(nodes)),
        key=lambda taken: sum(abs(row - wished) for row, (wished, _) in zip(taken, wishes, strict=True)),
    )
    return {nodes[place]: row for row, (_, place) in zip(chosen, wishes, strict=True)}
