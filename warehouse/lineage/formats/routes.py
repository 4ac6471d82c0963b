"""How edges run: on tracks above the rows and between the columns, so that none runs over a label or another edge.

All edges of one kind that leave a case are one trunk, which runs level above its row and drops a branch before each
column that it leads to. Where nothing stands in the way it runs on the level of the points themselves.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from warehouse.lineage.formats.wording import is_inferred
from warehouse.lineage.graph import Graph

LEVEL = 0  # the track of the points themselves; those above are counted from 1
Height = tuple[int, int]  # row and, turned so that higher tracks come first, track


class Kind(StrEnum):
    """What is told by the look of an edge; sorted by which has the first claim to the level."""

    STATED = "stated"
    REPEALS = "repeals"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a node stands in the grid."""

    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Trunk:
    """The edges of one kind from one node, to those that are reached on one track."""

    source: str
    kind: Kind
    targets: tuple[str, ...]
    track: int


@dataclass(frozen=True, slots=True)
class Routes:
    """All trunks, the track of each in the gaps between columns, and how many tracks there are."""

    trunks: tuple[Trunk, ...]
    drops: Mapping[tuple[Trunk, int], int]  # by trunk and column
    above: Mapping[int, int]  # tracks above each row
    before: Mapping[int, int]  # tracks before each column


def routes(graph: Graph, cells: Mapping[str, Cell]) -> Routes:
    """Find the way of each edge between the cells of a graph."""
    taken = {(cell.row, cell.column): node for node, cell in cells.items()}
    level, raised = _split(_nets(graph), cells, taken)
    trunks, above = _tracked(level, raised, cells)
    drops: dict[tuple[Trunk, int], int] = {}
    before: dict[int, int] = {}
    for column, dropping in _by_column(trunks, cells).items():
        found = _drops(dropping, cells, column)
        drops |= {(trunk, column): track for trunk, track in found.items()}
        before[column] = max(found.values(), default=-1) + 1
    return Routes(tuple(trunks), drops, above, before)


def kind_of(graph: Graph, earlier: str, later: str) -> Kind:
    """What all edges between two nodes tell together."""
    told = graph[earlier][later].values()
    if any(edge["relation"] == "repeals" for edge in told):
        return Kind.REPEALS
    return Kind.INFERRED if all(map(is_inferred, told)) else Kind.STATED


def _nets(graph: Graph) -> dict[tuple[str, Kind], list[str]]:
    """The targets of each node by kind, those of one node together, stated first."""
    nets: dict[tuple[str, Kind], list[str]] = defaultdict(list)
    for node in sorted(graph):
        for other in sorted(graph.succ[node]):
            if other != node:  # a case that names itself says nothing of its course
                nets[node, kind_of(graph, node, other)].append(other)
    return {key: nets[key] for key in sorted(nets, key=lambda key: list(Kind).index(key[1]))}


Net = tuple[str, Kind, list[str]]


def _split(
    nets: Mapping[tuple[str, Kind], list[str]], cells: Mapping[str, Cell], taken: Mapping[tuple[int, int], str]
) -> tuple[list[Net], list[Net]]:
    """What can be reached on the level of the points, by one net of each node, and what cannot."""
    level: dict[str, Net] = {}
    raised: list[Net] = []
    sources: dict[str, set[str]] = defaultdict(set)
    for source, kind in nets:
        for other in nets[source, kind]:
            sources[other].add(source)
    for (source, kind), targets in nets.items():
        # past a point that nobody else leads to: another's edge would come in between it and the branch
        passed = [other for other in targets if sources[other] == {source}]
        reached = (
            [] if source in level else [other for other in targets if _is_level(source, other, passed, cells, taken)]
        )
        if reached:
            level[source] = source, kind, reached
        rest = [other for other in targets if other not in reached]
        if rest:
            raised.append((source, kind, rest))
    return list(level.values()), raised


def _is_level(
    source: str, target: str, passed: Sequence[str], cells: Mapping[str, Cell], taken: Mapping[tuple[int, int], str]
) -> bool:
    """Whether nothing stands in the row of the source up to the column of a target, there one of `passed` at most."""
    start, end = cells[source], cells[target]
    if end.column <= start.column:
        return False
    between = range(start.column + 1, end.column)
    return not any((start.row, column) in taken for column in between) and (
        taken.get((start.row, end.column)) in {None, target, *passed}
    )


def _tracked(
    level: Iterable[Net], raised: Iterable[Net], cells: Mapping[str, Cell]
) -> tuple[list[Trunk], dict[int, int]]:
    """Trunks with their tracks: short ones near the points, so that few edges cross."""
    trunks = [Trunk(source, kind, tuple(targets), LEVEL) for source, kind, targets in level]
    busy: dict[int, list[list[tuple[int, int]]]] = defaultdict(list)
    by_length = sorted(raised, key=lambda net: (_length(_reach(net, cells)), _reach(net, cells), net[0], net[1]))
    for net in by_length:
        tracks = busy[cells[net[0]].row]
        track = _first_free(tracks, _reach(net, cells))
        trunks.append(Trunk(net[0], net[1], tuple(net[2]), track + 1))
    return trunks, {row: len(tracks) for row, tracks in busy.items()}


def _reach(net: Net, cells: Mapping[str, Cell]) -> tuple[int, int]:
    """From where to where a trunk runs: a column's points are at an odd place, the gap before it at the even one."""
    source, _, targets = net
    places = [2 * cells[source].column + 1, *(2 * cells[target].column for target in targets)]
    return min(places), max(places)


def _length(reach: tuple[int, int]) -> int:
    return reach[1] - reach[0]


def _first_free(tracks: list[list[tuple[int, int]]], wanted: tuple[int, int]) -> int:
    """Take the first track on which nothing touches a reach, a new one where there is none."""
    for place, taken in enumerate(tracks):
        if all(wanted[1] < first or last < wanted[0] for first, last in taken):
            taken.append(wanted)
            return place
    tracks.append([wanted])
    return len(tracks) - 1


def _by_column(trunks: Iterable[Trunk], cells: Mapping[str, Cell]) -> dict[int, list[Trunk]]:
    """The trunks that lead to each column."""
    found: dict[int, list[Trunk]] = defaultdict(list)
    for trunk in trunks:
        for column in dict.fromkeys(cells[target].column for target in trunk.targets):
            found[column].append(trunk)
    return found


def _drops(trunks: Iterable[Trunk], cells: Mapping[str, Cell], column: int) -> dict[Trunk, int]:
    """The tracks of those that leave their level before a column, from the left."""
    heights = {trunk: [_start(trunk, cells), *_ends(trunk, cells, column)] for trunk in trunks}
    falling = [trunk for trunk, tall in heights.items() if max(tall) > min(tall)]
    tracks: list[list[tuple[int, int]]] = []
    return {
        trunk: _first_free(tracks, (min(heights[trunk])[0], max(heights[trunk])[0]))
        for trunk in sorted(falling, key=lambda trunk: _turn(heights[trunk]))
    }


def _start(trunk: Trunk, cells: Mapping[str, Cell]) -> Height:
    return cells[trunk.source].row, -trunk.track


def _ends(trunk: Trunk, cells: Mapping[str, Cell], column: int) -> Iterator[Height]:
    return ((cells[target].row, LEVEL) for target in trunk.targets if cells[target].column == column)


def _turn(heights: Sequence[Height]) -> tuple[bool, int, int]:
    """Which drops stand to the left: of those that lead down the lower ones, of those that lead up the higher ones."""
    (row, track), *ends = heights
    is_down = max(ends)[0] > row
    return (is_down, -row, -track) if is_down else (is_down, row, track)
