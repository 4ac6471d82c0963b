"""Where everything stands in the drawing: time from left to right, a lane for each body, labels that never overlap.

Lengths are in pixels. A case is a point with its label below; edges run in the gaps between columns and above rows, so
that none runs over words.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from warehouse.lineage.formats.columns import Column, columns
from warehouse.lineage.formats.labels import Label, label
from warehouse.lineage.formats.lanes import lane_order, rows
from warehouse.lineage.formats.letters import text_width
from warehouse.lineage.formats.routes import LEVEL, Cell, Kind, Routes, Trunk, routes
from warehouse.lineage.formats.wording import Facts
from warehouse.lineage.graph import Graph
from warehouse.norwegian import MONTHS

HEAD = 50  # above the lanes: years and months
LANE_HEAD = 26  # above the rows of a lane: its name
POINT = 6  # the radius of a point
YEAR_SIZE, MONTH_SIZE = 14.0, 12.0
GAP = 14  # around the whole, and below a label
TRACK = 6  # from one edge to the next that runs beside it
RISE = 11  # from a point up to the first track above it
TURN = 10  # room for the bend after a column, and for the arrow before a point
EMPTY_YEAR = 34  # the strip of a year, or of years, in which nothing happened


@dataclass(frozen=True, slots=True)
class Spot:
    """A case or meeting: the middle of its point, and the label below it."""

    x: float
    y: float
    body_id: str
    label: Label


@dataclass(frozen=True, slots=True)
class Lane:
    """The strip of a body."""

    body: str
    organisation: str  # empty where there is only one, or the lane above has the same
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Strip:
    """A year, or several in which nothing happened."""

    name: str
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Edge:
    """All edges from one node to another: what they tell together, and the corners of the way."""

    earlier: str
    later: str
    kind: Kind
    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands."""

    width: float
    bottom: float  # of the lowest lane
    years: Sequence[Strip]
    months: Sequence[tuple[str, float]]  # of each column, and where its labels begin
    lanes: Mapping[str, Lane]  # by body_id, from the top
    spots: Mapping[str, Spot]  # by node, in the order of time
    edges: Sequence[Edge]


def layout(graph: Graph, more: Mapping[str, str] | None = None) -> Layout:
    """Lay out a graph of one case or more; `more` tells of some nodes what lies beyond them."""
    made = columns(graph)
    in_time = [node for column in made for node in column.nodes]
    order = lane_order(graph, in_time)
    row_of = rows(graph, made, order)
    cells = {node: Cell(place, row_of[node]) for place, column in enumerate(made) for node in column.nodes}
    ways = routes(graph, cells)
    labels = {node: label(graph.nodes[node], (more or {}).get(node, "")) for node in in_time}
    across = _across(made, ways, [_width(column, labels) for column in made])
    lanes, levels = _down(graph, order, cells, ways, labels)
    spots = {
        node: Spot(across.points[cell.column], levels[cell.row], graph.nodes[node]["body_id"], labels[node])
        for node, cell in cells.items()
    }
    streets = _Streets(cells, spots, ways, across.gaps)
    edges = [
        Edge(trunk.source, target, trunk.kind, streets.corners(trunk, target))
        for trunk in ways.trunks
        for target in trunk.targets
    ]
    bottom = max(lane.top + lane.height for lane in lanes.values())
    months = [(_months(column), x - POINT) for column, x in zip(made, across.points, strict=True)]
    return Layout(across.width, bottom, across.years, months, lanes, spots, edges)


@dataclass(frozen=True, slots=True)
class _Across:
    """What lies beside what: the points of each column, the gap before it, the years, and the width of all."""

    points: Sequence[float]
    gaps: Sequence[float]
    years: Sequence[Strip]
    width: float


def _across(made: Sequence[Column], ways: Routes, widest: Sequence[float]) -> _Across:
    """Place the columns, each with the gap before it as wide as the edges there need."""
    points, gaps, years = [], [], []
    x = left = float(0)
    for place, column in enumerate(made):
        year, before = column.first.year, made[place - 1].first.year if place else column.first.year
        if year > before:
            years.append(Strip(str(before), left, x - left))
            left = x
        if year > before + 1:
            name = str(year - 1) if year == before + 2 else f"{before + 1}–{year - 1}"
            width = max(EMPTY_YEAR, text_width(name, YEAR_SIZE, is_bold=True) + GAP)
            years.append(Strip(name, left, width))
            x = left = left + width
        gaps.append(x + TURN)
        points.append(x + 2 * TURN + TRACK * ways.before.get(place, 0) + POINT)
        x = points[-1] - POINT + widest[place] + GAP / 2
    years.append(Strip(str(made[-1].first.year), left, x - left))
    return _Across(points, gaps, years, x)


def _down(
    graph: Graph, order: Sequence[str], cells: Mapping[str, Cell], ways: Routes, labels: Mapping[str, Label]
) -> tuple[dict[str, Lane], list[float]]:
    """Place lanes and rows, each as high as its labels and the edges above it need; with the level of each row."""
    below: dict[int, float] = defaultdict(float)
    first: dict[str, Facts] = {}
    rows_of: dict[str, set[int]] = defaultdict(set)
    for node, cell in cells.items():
        facts = graph.nodes[node]
        below[cell.row] = max(below[cell.row], labels[node].height)
        first.setdefault(facts["body_id"], facts)
        rows_of[facts["body_id"]].add(cell.row)
    levels: list[float] = []
    lanes: dict[str, Lane] = {}
    # The organisation is told where it changes from lane to lane, and not at all where there is one only.
    told = first[order[0]]["organisation"] if len({facts["organisation"] for facts in first.values()}) == 1 else None
    y = float(HEAD)
    for body_id in order:
        top, y = y, y + LANE_HEAD
        for row in sorted(rows_of[body_id]):
            levels.append(y + RISE + TRACK * ways.above.get(row, 0) + POINT)
            y = levels[-1] + below[row] + GAP / 2
        organisation = first[body_id]["organisation"]
        also = str(organisation or "") if organisation != told else ""
        told = organisation
        lanes[body_id] = Lane(str(first[body_id]["body"]), also, top, y - top)
    return lanes, levels


@dataclass(frozen=True, slots=True)
class _Streets:
    """What it takes to say how an edge runs."""

    cells: Mapping[str, Cell]
    spots: Mapping[str, Spot]
    ways: Routes
    gaps: Sequence[float]

    def corners(self, trunk: Trunk, target: str) -> tuple[tuple[float, float], ...]:
        """The corners of an edge from one point to the arrow before another."""
        start, end, column = self.spots[trunk.source], self.spots[target], self.cells[target].column
        if trunk.track == LEVEL:
            y, first = start.y, [(start.x + POINT, start.y)]
        else:
            y = start.y - POINT - RISE - TRACK * (trunk.track - 1) + TRACK
            first = [(start.x, start.y - POINT), (start.x, y)]
        last = (end.x - POINT, end.y)
        if y == end.y:
            return *first, last
        x = self.gaps[column] + TRACK * self.ways.drops[trunk, column]
        return *first, (x, y), (x, end.y), last


def _width(column: Column, labels: Mapping[str, Label]) -> float:
    """How wide a column is."""
    return max(text_width(_months(column), MONTH_SIZE), *(labels[node].width for node in column.nodes))


def _months(column: Column) -> str:
    """'nov 2023', 'sep–nov 2023': with the year, whose own name may be out of sight in a wide picture."""
    names = (MONTHS[day.month - 1] for day in (column.first, column.last))
    return f"{'–'.join(dict.fromkeys(names))} {column.first.year}"
