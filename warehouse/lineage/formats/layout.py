"""Where everything stands in the drawing: time from left to right, a lane for each body, labels that never overlap.

Lengths are in pixels. A case is a point with its label below, so that edges run above the words. Within its lane it
takes the row of the case that it came of where that is free there, else the nearest row that is.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from warehouse.lineage.formats.norwegian import node_label
from warehouse.lineage.formats.wording import Facts, one_line, shortened
from warehouse.lineage.graph import Graph

GUTTER = 150  # to the left of time: the names of the bodies
HEAD = 40  # above the lanes: the years
ROW = 72
LANE_EDGE = 10
ABOVE = 14  # above the middle of a point: room for the edges that run over it
POINT = 6  # its radius
LABEL = 172  # the widest label
GAP = 14  # between a label and the next point
# The span of time is at least so wide, and wider by so much for each case, up to what a person will scroll through.
NARROWEST, PER_CASE, WIDEST = 560, 18, 2600
LABEL_SIZE, TITLE_SIZE, TITLE_LINES = 12.0, 11.0, 2
# Widths of letters as parts of their size, on the broad side, since nobody knows the reader's font.
NARROW_LETTERS, WIDE_LETTERS = frozenset("iljtfrI.,:;'|()[]! -/"), frozenset("mwMWÆæ@%—…")
NARROW, USUAL, WIDE = 0.4, 0.62, 0.95
MARGIN = dt.timedelta(days=20)  # before the first case and after the last
APART = dt.timedelta(days=45)  # between a case of unknown day and its neighbours in the graph
MIDSUMMER = (7, 1)  # where a case stands of which only the year is known


@dataclass(frozen=True, slots=True)
class Spot:
    """A case or meeting: the middle of its point, its row in the lane, and the label below with its width."""

    x: float
    y: float
    body_id: str
    row: int
    label: str
    title: tuple[str, ...]  # in lines
    width: float


@dataclass(frozen=True, slots=True)
class Lane:
    """The strip of a body."""

    body: str
    organisation: str  # empty where there is only one
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Days as places from left to right."""

    first: dt.date
    last: dt.date
    span: float

    def place(self, day: dt.date) -> float:
        """Where a day stands."""
        return GUTTER + self.span * (day - self.first).days / (self.last - self.first).days

    def quarters(self) -> list[dt.date]:
        """The first days of quarters within it, in order."""
        years = range(self.first.year, self.last.year + 1)
        days = (dt.date(year, month, 1) for year in years for month in (1, 4, 7, 10))
        return [day for day in days if self.first < day < self.last]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands."""

    width: float
    bottom: float  # of the lowest lane
    scale: Scale
    lanes: Mapping[str, Lane]  # by body_id, from the top
    spots: Mapping[str, Spot]  # by node, in the order of time


def layout(graph: Graph) -> Layout:
    """Lay out a graph of one case or more."""
    days = known_days(graph)
    order = sorted(graph, key=lambda node: (days[node], _body(graph, node), node))
    span = min(WIDEST, max(NARROWEST, PER_CASE * len(order)))
    scale = Scale(days[order[0]] - MARGIN, days[order[-1]] + MARGIN, span)
    labels = {node: _label(graph.nodes[node]) for node in order}
    rows = _rows(graph, {node: (scale.place(days[node]), labels[node][2]) for node in order})
    lanes = _lanes(graph, rows)
    spots = {}
    for node in order:
        lane = lanes[_body(graph, node)]
        y = lane.top + LANE_EDGE + ABOVE + rows[node] * ROW
        spots[node] = Spot(scale.place(days[node]), y, _body(graph, node), rows[node], *labels[node])
    bottom = max(lane.top + lane.height for lane in lanes.values())
    return Layout(max(spot.x + spot.width for spot in spots.values()) + GAP, bottom, scale, lanes, spots)


def known_days(graph: Graph) -> dict[str, dt.date]:
    """The day of each node: where the year alone is known midsummer, but between its neighbours."""
    dated = {node: facts["date"] for node, facts in graph.nodes(data=True) if facts["date"]}
    days = dict(dated)
    for node in graph.nodes - dated.keys():
        year = min(max(graph.nodes[node]["year"], dt.MINYEAR + 1), dt.MAXYEAR - 1)  # a misread one may be far off
        before = [dated[other] for other in graph.predecessors(node) if other in dated]
        after = [dated[other] for other in graph.successors(node) if other in dated]
        day = max([dt.date(year, *MIDSUMMER), *(other + APART for other in before)])
        early = [max(dt.date(year, 1, 1), other - APART) for other in after]
        day = min([day, *early, *(other - dt.timedelta(days=1) for other in after)])
        days[node] = max([day, *before])
    return days


def text_width(text: str, size: float) -> float:
    """About how wide a text is, rather too much than too little."""
    parts = (NARROW if letter in NARROW_LETTERS else WIDE if letter in WIDE_LETTERS else USUAL for letter in text)
    return size * sum(parts)


def fitted(text: str, size: float, width: float, *, most: int = 1) -> tuple[str, ...]:
    """A text in lines that take no more than a width, cut where they are too many."""
    words, lines = one_line(text).split(), [""]
    for place, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if text_width(longer, size) <= width:
            lines[-1] = longer
        elif lines[-1] and len(lines) < most:
            lines.append(word)
        else:
            return *lines[:-1], _cut(" ".join((lines[-1], *words[place:])).strip(), size, width)
    return tuple(lines)


def _cut(text: str, size: float, width: float) -> str:
    """The beginning of a text that is too wide."""
    longest = len(text)
    while longest > 1 and text_width(shortened(text, longest), size) > width:
        longest -= 1
    return shortened(text, longest)


def _body(graph: Graph, node: str) -> str:
    """The body of a node."""
    return str(graph.nodes[node]["body_id"])


def _label(facts: Facts) -> tuple[str, tuple[str, ...], float]:
    """Number and title, cut short, and how wide the widest line is."""
    called, told = node_label(facts)
    (label,) = fitted(called, LABEL_SIZE, LABEL)
    title = fitted(told, TITLE_SIZE, LABEL, most=TITLE_LINES)
    return label, title, max(text_width(label, LABEL_SIZE), *(text_width(line, TITLE_SIZE) for line in title))


def _rows(graph: Graph, places: Mapping[str, tuple[float, float]]) -> dict[str, int]:
    """The row of each node in its lane, by place and width of its label, given from left to right."""
    ends: dict[str, list[float]] = defaultdict(list)  # where the last label of each row ends
    rows: dict[str, int] = {}
    for node, (x, width) in places.items():
        lane = ends[_body(graph, node)]
        wanted = _row_before(graph, node, rows)
        free = [row for row, end in enumerate(lane) if end + GAP <= x - POINT]
        row = min(free, key=lambda row: (abs(row - wanted), row)) if free else len(lane)
        lane[row : row + 1] = [x + width]
        rows[node] = row
    return rows


def _row_before(graph: Graph, node: str, rows: Mapping[str, int]) -> int:
    """The row of a case of the same body that a node came of; the first where there is none."""
    same = (
        row for other, row in rows.items() if graph.has_edge(other, node) and _body(graph, other) == _body(graph, node)
    )
    return next(same, 0)


def _lanes(graph: Graph, rows: Mapping[str, int]) -> dict[str, Lane]:
    """The lanes from the top: those of an organisation together, else as their first cases come."""
    firsts: dict[str, Facts] = {}
    for node in rows:
        firsts.setdefault(_body(graph, node), graph.nodes[node])
    heights = {body: 1 + max(row for node, row in rows.items() if _body(graph, node) == body) for body in firsts}
    organisations = list(dict.fromkeys(graph.nodes[node]["organisation"] for node in rows))
    order = sorted(firsts, key=lambda body: organisations.index(firsts[body]["organisation"]))
    lanes: dict[str, Lane] = {}
    top = float(HEAD)
    for body in order:
        height = heights[body] * ROW + 2 * LANE_EDGE
        organisation = str(firsts[body]["organisation"] or "") if len(organisations) > 1 else ""
        lanes[body] = Lane(str(firsts[body]["body"]), organisation, top, height)
        top += height
    return lanes
